// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recordserver.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

JsonValue objectOf(int id, const RecordServer::Record &record)
{
    JsonValue object = JsonValue::object();
    object.set(u"Id"_s, JsonValue::string(QString::number(id)));
    for (const auto &[column, value] : record)
        object.set(column, JsonValue::string(value));
    return object;
}

QString textIn(const JsonValue &object, QStringView name)
{
    const JsonValue *value = object.find(name);
    return value ? value->displayText() : QString();
}

} // namespace

RecordServer::RecordServer(FakeNetwork &network, ManualClock &clock)
    : m_clock(clock)
{
    network.answersItself = [this](FakeTransfer &transfer) {
        serve(transfer);
        return true;
    };
}

void RecordServer::serve(FakeTransfer &transfer)
{
    const TimePoint sent = m_clock.now();
    const bool isList = transfer.request.url.path().endsWith(u"records"_s);
    const Duration takes = isList ? listTakes : roundTrip;
    const QPointer<FakeTransfer> waiting = &transfer;
    const auto answer = [this, waiting, isList](int status, const QByteArray &body) {
        if (!waiting)
            return;
        waiting->answer(status, body);
        if (isList) { // parsed on a worker, which takes no virtual time
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::sendPostedEvents();
        }
    };
    m_clock.callAt(
        sent + takes / 2, &m_context, [this, answer, sent, takes, request = transfer.request] {
            const auto [status, body] = answerTo(request, sent);
            m_clock.callAt(sent + takes, &m_context,
                           [answer, status = status, body = body] { answer(status, body); });
        });
}

std::pair<int, QByteArray> RecordServer::answerTo(const Request &request, TimePoint sent)
{
    if (accepts && !accepts(m_clock.now())) {
        ++refused;
        return {429, {}};
    }
    ++requests;
    if (onArrival)
        onArrival(requests);
    const auto body = parseJson(request.body);
    if (!body)
        return {400, "not understood"};
    const QString database = textIn(*body, u"databaseName");
    if (request.url.path().endsWith(u"records"_s))
        return list(database, sent);
    if (request.verb == Verb::Put)
        return update(database, *body, sent);
    ++reads;
    const QString id = textIn(body->find(u"filters")->items().front(), u"value");
    const auto &records = databases[database];
    const auto record = records.find(id.toInt());
    if (record == records.end())
        return {404, {}};
    m_readAt[{database, record->first}] = m_clock.now();
    return {200, objectOf(record->first, record->second).toJson()};
}

JsonValue RecordServer::listOf(const QString &database, int most) const
{
    JsonValue list = JsonValue::array();
    const auto known = databases.find(database);
    if (known == databases.end())
        return list;
    for (const auto &[id, record] : known->second) {
        if (most-- <= 0)
            break;
        list.append(objectOf(id, record));
    }
    return list;
}

std::pair<int, QByteArray> RecordServer::list(const QString &database, TimePoint sent)
{
    ++lists;
    listsSentAt.push_back(sent);
    m_listedAt[database] = m_clock.now();
    const auto body = listing ? listing(database, lists) : std::optional(listOf(database));
    if (!body)
        return {422, R"({"status":"ERROR","detail":"No list today"})"};
    return {200, "{\"status\":\"OK\",\"data\":" + body->toJson() + "}"};
}

std::optional<TimePoint> RecordServer::lastSeen(const QString &database, int id) const
{
    const auto listed = m_listedAt.find(database);
    const auto read = m_readAt.find({database, id});
    if (listed == m_listedAt.end() && read == m_readAt.end())
        return std::nullopt;
    if (listed == m_listedAt.end())
        return read->second;
    return read == m_readAt.end() ? listed->second : std::max(listed->second, read->second);
}

std::pair<int, QByteArray> RecordServer::update(const QString &database, const JsonValue &body,
                                                TimePoint sent)
{
    const JsonValue &data = *body.find(u"data");
    auto &records = databases[database];
    auto record = records.find(textIn(data, u"Id").toInt());
    if (record == records.end() && !body.find(u"withInsert")->toBool())
        return {404, {}};
    if (record == records.end())
        record = records.emplace(records.empty() ? 1 : records.rbegin()->first + 1, Record()).first;
    const QByteArray id = QByteArray::number(record->first);
    for (const JsonValue::Member &member : data.members()) {
        if (member.key == u"Id")
            continue;
        QString &value = record->second[member.key];
        const QString after = member.value.displayText();
        writes.push_back({sent, m_clock.now(), lastSeen(database, record->first), database,
                          record->first, member.key, value, after});
        value = after;
    }
    return {200, "{\"status\":\"OK\",\"id\":\"" + id + "\"}"};
}

} // namespace flokdesk
