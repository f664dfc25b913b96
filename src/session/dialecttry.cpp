// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dialecttry.h"

#include "core/error.h"
#include "models/recordorder.h"
#include "session/statusword.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array readingCalls{CallId::GetInstance, CallId::GetRecord, CallId::ListRecords,
                                  CallId::GetRoles,    CallId::Echo,      CallId::Operations,
                                  CallId::Assignees};

const QString &tryFlow()
{
    static const QString name = u"dialect try"_s;
    return name;
}

/// The reading call that a path or a GET style is about.
std::optional<CallId> readingCallOf(const QString &key)
{
    const auto found = std::ranges::find_if(readingCalls, [&key](CallId call) {
        return key == dialectkey::path(call) || key == dialectkey::getStyle(call);
    });
    return found == readingCalls.end() ? std::nullopt : std::optional(*found);
}

bool isAboutForms(const QString &key)
{
    return key == dialectkey::dateFormat || key == dialectkey::checkBox;
}

bool needsInstance(CallId call)
{
    return call == CallId::GetInstance;
}

bool needsDatabase(CallId call)
{
    return call == CallId::GetRecord || call == CallId::ListRecords;
}

QString firstCell(const RecordSet &records, const QString &column)
{
    const int index = records.columnOf(column);
    return index >= 0 && records.rowCount() > 0 ? displayText(records.cell(0, index)) : QString();
}

/// The value of the setting that a single value on the wire speaks for; empty for neither.
QString formOf(const QString &key, const QString &text, bool isBoolean)
{
    if (key == dialectkey::checkBox) {
        if (isBoolean)
            return u"boolean"_s;
        return text == u"true" || text == u"false" ? u"text"_s : QString();
    }
    static const QRegularExpression slashes(u"^[0-9]{4}/[0-9]{2}/[0-9]{2}\\b"_s);
    static const QRegularExpression hyphens(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}\\b"_s);
    if (slashes.match(text).hasMatch())
        return u"YYYY/MM/DD"_s;
    return hyphens.match(text).hasMatch() ? u"YYYY-MM-DD"_s : QString();
}

QStringList formsIn(const QString &key, const RecordSet &records)
{
    constexpr int mostRows = 2000; // those behind look alike
    QStringList forms;
    for (int row = 0; row < std::min(records.rowCount(), mostRows); ++row) {
        for (int column = 0; column < records.columnCount(); ++column) {
            const Cell cell = records.cell(row, column);
            forms << formOf(key, displayText(cell), cell.kind == CellKind::Boolean);
        }
        forms.removeDuplicates();
    }
    return forms;
}

QStringList formsIn(const QString &key, const Instance &instance)
{
    QStringList forms;
    for (const FieldValue &field : instance.fields)
        forms << formOf(key, field.value.displayText(),
                        field.value.type() == JsonValue::Type::Boolean);
    return forms;
}

} // namespace

std::vector<CallId> DialectTry::readsFor(const QString &key, const Target &target)
{
    if (const auto call = readingCallOf(key))
        return {*call};
    if (key == dialectkey::commonsKey)
        return {CallId::Operations};
    if (key == dialectkey::identifierCase)
        return {CallId::GetInstance};
    if (key == dialectkey::emptyFilter || key == dialectkey::idName)
        return {CallId::ListRecords};
    std::vector<CallId> reads;
    if (key != dialectkey::okWords && !isAboutForms(key))
        return reads;
    if (!target.instance.isEmpty())
        reads.push_back(CallId::GetInstance);
    if (!target.database.isEmpty() && (isAboutForms(key) || reads.empty()))
        reads.push_back(CallId::ListRecords);
    if (reads.empty())
        reads.push_back(CallId::ListRecords);
    return reads;
}

QString DialectTry::whyNot(const QString &key, const Target &target)
{
    const std::vector<CallId> reads = readsFor(key, target);
    if (key == dialectkey::roleMembers)
        return tr("Loading the roles of many users shows this.");
    if (reads.empty())
        return tr(
            "Only a request that writes can show this: use the writing part of the guided check.");
    if (needsInstance(reads.front()) && target.instance.isEmpty())
        return tr("Open an instance first, so that there is one to read.");
    if (needsDatabase(reads.front()) && target.database.isEmpty())
        return tr("Open a database first, so that there is one to read.");
    return {};
}

DialectTry::DialectTry(RequestScheduler &scheduler, const Connection &connection,
                       const Dialect &draft, const QString &key, const Target &target,
                       QObject *parent)
    : QObject(parent)
    , m_client(scheduler, connection)
    , m_commons(m_client)
    , m_instances(m_client)
    , m_records(m_client)
    , m_users(m_client)
    , m_key(key)
    , m_target(target)
    , m_draft(draft)
    , m_result(draft)
    , m_isByHand(draft.isSetByHand(key))
{
    connect(&scheduler, &RequestScheduler::exchangeChanged, this, [this](const Exchange &exchange) {
        if (exchange.flow == tryFlow() && exchange.status != 0)
            m_statusWord = statusWordIn(exchange.answer);
    });
}

void DialectTry::start()
{
    Dialect dialect = m_draft;
    if (!m_isByHand)
        dialect.reset(m_key);
    m_client.setDialect(dialect);
    m_reads = readsFor(m_key, m_target);
    askNext();
}

void DialectTry::askNext()
{
    m_call = m_reads.front();
    m_reads.erase(m_reads.begin());
    ask(m_call);
}

template <typename T>
void DialectTry::take(Reply<T> *reply, std::function<Seen(const T &)> seen)
{
    reply->then(this, [this, seen](const Result<T> &answer) {
        answered(answer ? Result<Seen>(seen(*answer)) : Result<Seen>(answer.error()));
    });
}

void DialectTry::ask(CallId call)
{
    using namespace std::chrono_literals;
    const CallContext context{Lane::Interactive, tryFlow(),
                              tr("Try a setting of the service dialect"), 90s};
    if (call == CallId::GetRecord)
        return askRecord(context);
    askOne(call, context);
}

void DialectTry::askOne(CallId call, const CallContext &context)
{
    const QString user = m_client.connection().userName;
    const auto plain = [](const QString &) { return Seen{tr("an answer")}; };
    const auto names = [](const QStringList &list) {
        return Seen{tr("%n name(s)", nullptr, int(list.size()))};
    };
    switch (call) {
    case CallId::GetInstance: {
        const bool isAboutCase = m_key == dialectkey::identifierCase;
        const QString &named = m_target.instance;
        return take<Instance>(
            m_instances.get(isAboutCase ? named.toLower() : named, context),
            [](const Instance &instance) {
                return Seen{tr("%n field(s)", nullptr, int(instance.fields.size())), {}, instance};
            });
    }
    case CallId::ListRecords:
        return take<RecordList>(m_records.list(m_target.database, {}, context),
                                [](const RecordList &list) {
                                    const int rows = list.records->rowCount();
                                    return Seen{tr("%n record(s)", nullptr, rows), list.records};
                                });
    case CallId::GetRoles:
        return take<QStringList>(m_users.roles(user, context), names);
    case CallId::Echo:
        return take<QString>(m_commons.echo(u"flokdesk"_s, context), plain);
    case CallId::Assignees:
        return take<QStringList>(m_commons.assignees({user}, context), names);
    default:
        return take<QString>(
            m_commons.calculate(CommonsApi::Operation::Sum, {u"1"_s, u"2"_s}, context), plain);
    }
}

/// The Id of a record that exists comes from the list.
void DialectTry::askRecord(const CallContext &context)
{
    m_records.list(m_target.database, {}, context)
        ->then(this, [this, context](const Result<RecordList> &list) {
            if (!list)
                return answered(list.error());
            const QString name = m_client.dialect().idName();
            const QString id = firstCell(*list->records, name);
            if (id.isEmpty())
                return failed(tr("the list shows no record that could be read"), false);
            take<Record>(m_records.get(m_target.database, {{name, id}}, context),
                         [](const Record &record) {
                             return Seen{tr("%n value(s)", nullptr, int(record.values.size()))};
                         });
        });
}

void DialectTry::answered(const Result<Seen> &seen)
{
    if (!seen)
        return failed(seen.error().message, !isGlobalError(seen.error()));
    if (const auto problem = problemIn(*seen))
        return failed(*problem, true);
    finish(true, seen->words);
}

/// The reason why a good answer does not prove the value. Another value that it shows is learned.
std::optional<QString> DialectTry::problemIn(const Seen &seen)
{
    if (m_key == dialectkey::okWords)
        return problemInWord();
    if (isAboutForms(m_key))
        return problemInForms(seen);
    const bool isEmpty = seen.records && seen.records->rowCount() == 0;
    if (m_key == dialectkey::idName && !isEmpty && seen.records->columnOf(value()) < 0)
        return tr("the records have no column with this name");
    if (isEmpty && (m_key == dialectkey::idName || m_key == dialectkey::emptyFilter))
        return tr("the list holds no record, which shows nothing");
    m_client.learn(m_key, value(), m_call); // where the answer taught nothing else
    return std::nullopt;
}

std::optional<QString> DialectTry::problemInWord()
{
    if (!m_statusWord)
        return tr("the answer has no status; its shape decides");
    if (!m_client.dialect().meansOk(*m_statusWord)) {
        if (m_isByHand) {
            Dialect dialect = m_client.dialect();
            (void)dialect.setByHand(m_key, value() + u' ' + *m_statusWord,
                                    m_client.scheduler().clock().wallTime());
            m_client.setDialect(dialect); // as it was where that is no word
        } else {
            learnStatusWord(m_client, *m_statusWord, m_call);
        }
    }
    if (!m_client.dialect().meansOk(*m_statusWord))
        return tr("the status of the answer is not a word that can be saved");
    m_client.learn(m_key, value(), m_call);
    return std::nullopt;
}

std::optional<QString> DialectTry::problemInForms(const Seen &seen)
{
    QStringList forms = seen.instance ? formsIn(m_key, *seen.instance)
        : seen.records                ? formsIn(m_key, *seen.records)
                                      : QStringList();
    forms.removeAll(QString());
    forms.removeDuplicates();
    if (forms.size() > 1)
        return tr("the answer contains both forms");
    if (forms.isEmpty())
        return tr("the answer contains no value of this kind");
    if (m_isByHand && forms.constFirst() != value())
        return tr("the answer contains another form");
    m_client.learn(m_key, forms.constFirst(), m_call);
    return std::nullopt;
}

void DialectTry::failed(const QString &words, bool mayAskAnew)
{
    if (mayAskAnew && !m_reads.empty())
        return askNext();
    if (!mayAskAnew || !m_isByHand)
        return finish(false, words);
    m_isByHand = false;
    Dialect dialect = m_draft;
    dialect.reset(m_key);
    m_client.setDialect(dialect);
    m_reads = readsFor(m_key, m_target);
    askNext();
}

void DialectTry::finish(bool isProven, const QString &words)
{
    m_isProven = isProven;
    m_words = words;
    if (isProven)
        m_result.takeOver(m_key, m_client.dialect());
    Q_EMIT finished();
}

} // namespace flokdesk
