// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/recordsapi.h"

#include "api/answershapes.h"
#include "api/apitext.h"
#include "api/envelope.h"
#include "api/sendtoworker.h"
#include "core/text.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QStringList databasePath(const QString &last)
{
    return {u"v2"_s, u"database"_s, last};
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

Call databaseCall(Verb verb, const QString &last, const QString &database)
{
    Call call;
    call.verb = verb;
    call.path = databasePath(last);
    call.parameters = textObject({{u"databaseName", database}});
    call.notFoundMessage =
        ApiText::tr("Flokzu found no such record, or no database named “%1”. Names must match "
                    "exactly, capitals and accents included.")
            .arg(withVisibleControls(database));
    return call;
}

Call readCall(const QString &last, const QString &database)
{
    Call call = databaseCall(Verb::Get, last, database);
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
    Call call = readCall(u"records"_s, database);
    call.ownConnection = true;
    if (filtered)
        return call; // where a 404 may also mean that nothing matches
    call.notFoundMessage =
        ApiText::tr("Flokzu has no database named “%1”. Names must match exactly, capitals and "
                    "accents included.")
            .arg(withVisibleControls(database));
    return call;
}

// A late answer to an earlier request on the same connection would be about another record
// (src/net/README.md, section 8).
Result<Record> recordAskedFor(Result<Record> record, const Filters &filters)
{
    if (!record)
        return record;
    for (const Filter &filter : filters) {
        if (filter.column == "Id"_L1 && filter.value != record->id)
            return notUnderstood(u"asked for record %1, the answer is about record %2"_s.arg(
                filter.value, record->id));
    }
    return record;
}

Result<RecordReceipt> receiptFor(const QString &id, Result<RecordReceipt> receipt)
{
    if (receipt && receipt->id != id)
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
        if (field.name == "Id"_L1 || field.name == "id"_L1)
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
    Call call = readCall(u"record"_s, database);
    addFilters(call, filters);
    return m_client.send<Record>(call, context, [filters](const QByteArray &body) {
        return recordAskedFor(parseRecord(body), filters);
    });
}

Reply<RecordList> *RecordsApi::list(const QString &database, const Filters &filters,
                                    const CallContext &context)
{
    if (const auto error = errorInDatabaseName(database))
        return m_client.refuse<RecordList>(*error);
    if (filters.empty())
        return listAll(database, context);
    Call call = listCall(database, true);
    addFilters(call, filters);
    return m_client.sendToWorker<RecordList>(call, context, parseRecordList);
}

Reply<RecordList> *RecordsApi::listAll(const QString &database, const CallContext &context)
{
    auto *reply = new Reply<RecordList>(&m_client);
    const auto withoutFilters = [&client = m_client, reply, database, context](const Error &first) {
        client.sendToWorker<RecordList>(listCall(database, false), context, parseRecordList)
            ->then(reply, [reply, first](Result<RecordList> records) {
                reply->finish(records ? std::move(records) : first);
            });
    };
    Call call = listCall(database, false);
    addFilters(call, {});
    m_client.sendToWorker<RecordList>(call, context, parseRecordList)
        ->then(reply, [reply, withoutFilters](Result<RecordList> records) {
            const bool refused = !records && records.error().kind == Error::Kind::Rejected
                && records.error().httpStatus == 400;
            if (refused)
                return withoutFilters(records.error());
            reply->finish(std::move(records));
        });
    return reply;
}

Reply<RecordReceipt> *RecordsApi::add(const QString &database, const FieldValues &values,
                                      const CallContext &context)
{
    if (const auto error = errorInDatabaseName(database))
        return m_client.refuse<RecordReceipt>(*error);
    const Result<JsonValue> data = objectOf(values);
    if (!data)
        return m_client.refuse<RecordReceipt>(data.error());
    Call call = databaseCall(Verb::Post, u"record"_s, database);
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
    FieldValues named{{u"Id"_s, JsonValue::string(id)}};
    named.insert(named.end(), values.begin(), values.end());
    const Result<JsonValue> data = objectOf(named);
    if (!data)
        return m_client.refuse<RecordReceipt>(data.error());
    Call call = databaseCall(Verb::Put, u"record"_s, database);
    call.parameters.set(u"withInsert"_s, JsonValue::boolean(insertWhenMissing));
    call.parameters.set(u"data"_s, *data);
    call.safety = insertWhenMissing ? Safety::NonIdempotent : Safety::Idempotent;
    call.writes = true;
    call.notFoundMessage = ApiText::tr("No record with Id %1 in “%2”, or no database of that name.")
                               .arg(withVisibleControls(id), withVisibleControls(database));
    return m_client.send<RecordReceipt>(
        call, context, [id, insertWhenMissing](const QByteArray &body) {
            const Result<RecordReceipt> receipt = parseRecordReceipt(body);
            return insertWhenMissing ? receipt : receiptFor(id, receipt);
        });
}

Result<Record> parseRecord(const QByteArray &body)
{
    const Result<JsonValue> answer = parseJson(body);
    if (!answer)
        return notUnderstood(answer.error().message, body);
    const Result<JsonValue> subject = subjectOf(*answer);
    if (!subject)
        return subject.error();
    Record record;
    record.id = idIn(*subject);
    if (record.id.isEmpty())
        return Error{Error::Kind::NotFound,
                     ApiText::tr("No record matches. Values must match exactly, capitals and "
                                 "accents included."),
                     {},
                     0};
    for (const JsonValue::Member &member : subject->members())
        record.values.push_back({member.key, member.value});
    return record;
}

Result<RecordReceipt> parseRecordReceipt(const QByteArray &body)
{
    const Result<JsonValue> answer = parseJson(body);
    if (!answer)
        return notUnderstood(answer.error().message, body);
    RecordReceipt receipt{idIn(*answer)};
    const JsonValue *data = answer->find(u"data");
    if (receipt.id.isEmpty() && data)
        receipt.id = idIn(*data);
    if (receipt.id.isEmpty())
        return notUnderstood(u"the answer names no Id"_s, body);
    return receipt;
}

} // namespace flokdesk
