// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/recordsapi.h"

#include "api/answershapes.h"
#include "api/apitext.h"
#include "api/envelope.h"
#include "api/sendtoworker.h"
#include "api/wholelist.h"
#include "core/text.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

Record recordFrom(const JsonValue &object, const QString &idName)
{
    Record record;
    record.idName = idNameOf(object, idName);
    record.id = idIn(object, idName);
    for (const JsonValue::Member &member : object.members())
        record.values.push_back({member.key, member.value});
    return record;
}

Result<std::vector<Record>> recordsIn(const QByteArray &body, const QString &idName)
{
    const Result<JsonValue> answer = parseJson(body);
    if (!answer)
        return notUnderstood(answer.error().message, body);
    const Result<JsonValue::Items> subjects = subjectsOf(*answer);
    if (!subjects)
        return subjects.error();
    std::vector<Record> records;
    for (const JsonValue &subject : *subjects)
        records.push_back(recordFrom(subject, idName));
    return records;
}

std::optional<Error> errorInDatabaseName(const QString &database)
{
    return errorIfBlank(database, ApiText::tr("Enter the name of a database. Nothing was sent."));
}

JsonValue filterArray(const Filters &filters)
{
    JsonValue::Items items;
    for (const Filter &filter : filters)
        items.push_back(textObject({{u"columnName", filter.column}, {u"value", filter.value}}));
    return JsonValue::array(std::move(items));
}

Call databaseCall(CallId id, Verb verb, const QString &database)
{
    Call call;
    call.id = id;
    call.verb = verb;
    call.parameters = textObject({{u"databaseName", database}});
    call.notFoundMessage =
        ApiText::tr("Flokzu found no such record, or there is no database named “%1”. Names must "
                    "match exactly, capitals and accents included.")
            .arg(withVisibleControls(database));
    return call;
}

Call readCall(CallId id, const QString &database)
{
    Call call = databaseCall(id, Verb::Get, database);
    call.queryForm = {{u"databaseName"_s, database}};
    return call;
}

void addFilters(Call &call, const Filters &filters)
{
    const JsonValue array = filterArray(filters);
    call.parameters.set(u"filters"_s, array);
    call.queryForm.append({u"filters"_s, QString::fromUtf8(array.toJson())});
}

Call listCall(const QString &database, bool filtered)
{
    Call call = readCall(CallId::ListRecords, database);
    call.ownConnection = true;
    if (filtered)
        return call; // where a 404 may also mean that nothing matches
    call.openParameter = u"filter"_s;
    call.notFoundMessage = ApiText::tr("Flokzu found no database named “%1”. Names must match "
                                       "exactly, capitals and accents included.")
                               .arg(withVisibleControls(database));
    return call;
}

bool isOther(const Record &record, const Filters &filters)
{
    return std::ranges::any_of(filters, [&record](const Filter &filter) {
        return filter.column == record.idName && filter.value != plainId(record.id);
    });
}

// A late answer to an earlier request on the same connection would be about another record
// (src/net/README.md, section 8). A service that gives several rows may give the right one, too.
Result<Record> recordAskedFor(const QByteArray &body, const Filters &filters, const QString &idName)
{
    const Result<Record> first = parseRecord(body, idName);
    if (!first || !isOther(*first, filters))
        return first;
    const Result<std::vector<Record>> all = recordsIn(body, idName);
    for (const Record &record : all ? *all : std::vector<Record>()) {
        if (!isOther(record, filters))
            return record;
    }
    return notUnderstood(
        u"asked for another record, the answer is about record %1"_s.arg(first->id));
}

Result<RecordReceipt> receiptFor(const QString &id, Result<RecordReceipt> receipt)
{
    if (receipt && receipt->id.isEmpty())
        return RecordReceipt{id};
    if (receipt && receipt->id != plainId(id))
        return notUnderstood(
            u"record %1 was changed, the answer is about record %2"_s.arg(id, receipt->id));
    return receipt;
}

std::optional<Error> errorInUpdate(const QString &database, const QString &id,
                                   const FieldValues &values)
{
    if (auto error = errorInDatabaseName(database))
        return error;
    if (auto error = errorIfBlank(id, ApiText::tr("Enter the Id of the record. Nothing was sent.")))
        return error;
    const auto refuse = [](const QString &message) {
        return Error{Error::Kind::InvalidInput, message, {}, 0};
    };
    if (values.empty())
        return refuse(ApiText::tr("There is nothing to change. Nothing was sent."));
    for (const FieldValue &field : values) {
        if (isIdName(field.name))
            return refuse(ApiText::tr("The Id of a record cannot be changed. Nothing was sent."));
    }
    return std::nullopt;
}

} // namespace

Reply<Record> *RecordsApi::get(const QString &database, const Filters &filters,
                               const CallContext &context)
{
    if (const auto error = errorInDatabaseName(database))
        return m_client.refuse<Record>(*error);
    Call call = readCall(CallId::GetRecord, database);
    addFilters(call, filters);
    return m_client.send<Record>(
        call, context, [&client = m_client, filters](const QByteArray &body) {
            const Result<Record> record = recordAskedFor(body, filters, client.dialect().idName());
            if (record)
                client.learn(dialectkey::idName, record->idName, CallId::GetRecord);
            return record;
        });
}

struct RecordsApi::IdSearch {
    RecordsApi api;
    Reply<Record> *reply;
    QString database;
    QString id;
    CallContext context;
    QStringList names; // those that were not tried yet
    std::optional<Error> refusal = {};
};

Reply<Record> *RecordsApi::byId(const QString &database, const QString &id,
                                const CallContext &context)
{
    const Dialect &dialect = m_client.dialect();
    const QString name = dialect.idName();
    if (!dialect.isAssumed(dialectkey::idName))
        return get(database, {{name, id}}, context);
    auto *reply = new Reply<Record>(&m_client);
    QStringList names{u"Id"_s, u"id"_s, u"ID"_s};
    searchNext(std::make_shared<IdSearch>(
        IdSearch{*this, reply, database, id, context, std::move(names)}));
    return reply;
}

void RecordsApi::searchNext(const std::shared_ptr<IdSearch> &search)
{
    const Filters filters{{search->names.takeFirst(), search->id}};
    search->api.get(search->database, filters, search->context)
        ->then(search->reply, [search](Result<Record> record) {
            if (record)
                return search->reply->finish(std::move(record));
            const Error &error = record.error();
            if (!mayAskInOtherForm(error))
                return search->reply->finish(error);
            // "Not found" under one name says more than "no such column" under another.
            if (!search->refusal
                || (error.kind == Error::Kind::NotFound
                    && search->refusal->kind != Error::Kind::NotFound))
                search->refusal = error;
            if (search->names.isEmpty())
                return search->reply->finish(*search->refusal);
            searchNext(search);
        });
}

Reply<RecordList> *RecordsApi::list(const QString &database, const Filters &filters,
                                    const CallContext &context)
{
    if (const auto error = errorInDatabaseName(database))
        return m_client.refuse<RecordList>(*error);
    if (!filters.empty())
        return listOnce(database, &filters, true, context);
    auto *reply = new Reply<RecordList>(&m_client);
    const auto ask = [api = *this, database, context](bool withEmptyFilters, bool isFinal) mutable {
        const Filters none;
        return api.listOnce(database, withEmptyFilters ? &none : nullptr, isFinal, context);
    };
    (new WholeList(m_client, ask, reply))->start();
    return reply;
}

/// One question; without a filter parameter where `filters` is null.
Reply<RecordList> *RecordsApi::listOnce(const QString &database, const Filters *filters,
                                        bool isFinal, const CallContext &context)
{
    Call call = listCall(database, filters && !filters->empty());
    call.hasOtherForm = !isFinal;
    if (filters)
        addFilters(call, *filters);
    auto *reply = new Reply<RecordList>(&m_client);
    m_client
        .sendToWorker<RecordList>(call, context,
                                  [dialect = m_client.dialect()](const QByteArray &body) {
                                      return parseRecordList(body, dialect);
                                  })
        ->then(reply, [reply, &client = m_client](Result<RecordList> list) {
            const int column = list ? idColumnOf(*list->records) : -1;
            if (column >= 0 && list->records->columnOf(client.dialect().idName()) < 0)
                client.learn(dialectkey::idName, list->records->columnName(column),
                             CallId::ListRecords);
            else if (column >= 0)
                client.learn(dialectkey::idName, client.dialect().idName(), CallId::ListRecords);
            reply->finish(std::move(list));
        });
    return reply;
}

Burst RecordsApi::burst(int wanted, Lane lane) const
{
    return m_client.scheduler().burst(m_client.connection().baseUrl, wanted, lane);
}

Reply<RecordReceipt> *RecordsApi::add(const QString &database, const FieldValues &values,
                                      const CallContext &context)
{
    if (const auto error = errorInDatabaseName(database))
        return m_client.refuse<RecordReceipt>(*error);
    const Result<JsonValue> data = objectOf(values);
    if (!data)
        return m_client.refuse<RecordReceipt>(data.error());
    Call call = databaseCall(CallId::AddRecord, Verb::Post, database);
    call.parameters.set(u"data"_s, *data);
    call.safety = Safety::NonIdempotent;
    call.writes = true;
    return m_client.send<RecordReceipt>(call, context, parseRecordReceipt);
}

Reply<RecordReceipt> *RecordsApi::update(const QString &database, const QString &id,
                                         const FieldValues &values, bool insertWhenMissing,
                                         const CallContext &context)
{
    if (const auto error = errorInUpdate(database, id, values))
        return m_client.refuse<RecordReceipt>(*error);
    if (!m_client.dialect().isAssumed(dialectkey::idName))
        return sendUpdate(database, id, values, insertWhenMissing, context);
    CallContext reading = context;
    reading.beforeSending = {}; // it is about the write
    auto *reply = new Reply<RecordReceipt>(&m_client);
    const auto send = [api = *this, database, id, values, insertWhenMissing, context,
                       reply](const Result<Record> &record) mutable {
        const bool mayBeThere = !record && record.error().kind != Error::Kind::NotFound;
        if (mayBeThere && (insertWhenMissing || isGlobalError(record.error())))
            return reply->finish(record.error()); // nothing was sent
        api.sendUpdate(database, id, values, insertWhenMissing, context)
            ->then(reply,
                   [reply](Result<RecordReceipt> receipt) { reply->finish(std::move(receipt)); });
    };
    byId(database, id, reading)->then(reply, send);
    return reply;
}

Reply<RecordReceipt> *RecordsApi::sendUpdate(const QString &database, const QString &id,
                                             const FieldValues &values, bool insertWhenMissing,
                                             const CallContext &context)
{
    FieldValues named{{m_client.dialect().idName(), JsonValue::string(id)}};
    named.insert(named.end(), values.begin(), values.end());
    const Result<JsonValue> data = objectOf(named);
    if (!data)
        return m_client.refuse<RecordReceipt>(data.error());
    Call call = databaseCall(CallId::UpdateRecord, Verb::Put, database);
    call.parameters.set(u"withInsert"_s, JsonValue::boolean(insertWhenMissing));
    call.parameters.set(u"data"_s, *data);
    call.safety = insertWhenMissing ? Safety::NonIdempotent : Safety::Idempotent;
    call.writes = true;
    call.notFoundMessage =
        ApiText::tr(
            "There is no record with Id %1 in “%2”, or there is no database with this name.")
            .arg(withVisibleControls(id), withVisibleControls(database));
    return m_client.send<RecordReceipt>(
        call, context, [id, insertWhenMissing](const QByteArray &body) {
            const Result<RecordReceipt> receipt = parseUpdateReceipt(body);
            return insertWhenMissing ? receipt : receiptFor(id, receipt);
        });
}

Result<Record> parseRecord(const QByteArray &body, const QString &idName)
{
    const Result<std::vector<Record>> records = recordsIn(body, idName);
    if (!records)
        return records.error();
    if (!records->empty() && !records->front().id.isEmpty())
        return records->front();
    return Error{Error::Kind::NotFound,
                 ApiText::tr("No record matches. Values must match exactly, capitals and "
                             "accents included."),
                 {},
                 0};
}

namespace {

QString receiptId(const JsonValue &answer)
{
    const QString id = idIn(answer);
    const JsonValue *data = answer.find(u"data");
    return plainId(id.isEmpty() && data ? idIn(*data) : id);
}

} // namespace

Result<RecordReceipt> parseRecordReceipt(const QByteArray &body)
{
    const Result<JsonValue> answer = parseJson(body);
    if (!answer)
        return notUnderstood(answer.error().message, body);
    const QString id = receiptId(*answer);
    if (id.isEmpty())
        return notUnderstood(u"the answer names no Id"_s, body);
    return RecordReceipt{id};
}

Result<RecordReceipt> parseUpdateReceipt(const QByteArray &body)
{
    const Result<JsonValue> answer = parseJson(body);
    if (answer && isPlainReceipt(*answer))
        return RecordReceipt{};
    return parseRecordReceipt(body);
}

} // namespace flokdesk
