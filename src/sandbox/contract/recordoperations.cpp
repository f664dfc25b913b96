// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/contract/operations.h"

#include "core/text.h"

#include <algorithm>
#include <limits>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// One condition of a filter. Column -1 is the id.
struct Condition {
    int column = -1;
    std::string value;
};

struct Question {
    Database *database = nullptr;
    std::vector<Condition> conditions;
    bool findsNothing = false; ///< whatever the database holds
    std::optional<HttpReply> refusal; ///< set: the question cannot be answered
};

/// How a record is written, by the contract.
struct RowStyle {
    QByteArray id; ///< its key and colon
    bool numbers = false;
    QByteArray emptyCell; ///< JSON text; empty: the cell is left out
    bool extraMember = false;
    std::vector<QByteArray> keys; ///< of each column that is written: comma, name and colon

    RowStyle(const Call &call, const Database &database, size_t mostColumns)
        : id('"' + call.contract.value(u"idKey").toUtf8() + "\":")
        , numbers(call.is(u"cells", u"numbers"))
        , extraMember(call.is(u"extraMembers", u"yes"))
    {
        if (!call.is(u"emptyCells", u"missing"))
            emptyCell = call.is(u"emptyCells", u"null") ? "null" : "\"\"";
        for (size_t i = 0; i < std::min(database.columns.size(), mostColumns); ++i) {
            QByteArray &key = keys.emplace_back(",");
            appendJsonString(key, database.columns[i].name.toStdString());
            key += ':';
        }
    }
};

std::string foldedCase(const std::string &utf8)
{
    return exactFromUtf8(utf8).toCaseFolded().toStdString();
}

std::string cellOf(const Row &row, int column)
{
    return column < 0 ? std::to_string(row.id) : row.cells[size_t(column)];
}

bool meets(const Row &row, const Condition &condition, bool folded)
{
    if (folded)
        return foldedCase(cellOf(row, condition.column)) == foldedCase(condition.value);
    if (condition.column < 0)
        return std::to_string(row.id) == condition.value;
    return row.cells[size_t(condition.column)] == condition.value;
}

std::vector<const Row *> matchingRows(const Call &call, const Question &question)
{
    const bool any = call.is(u"filterJoin", u"or");
    const bool folded = call.is(u"filterCompare", u"folded");
    const auto &conditions = question.conditions;
    const auto matches = [&](const Row &row) {
        const auto met = [&](const Condition &c) { return meets(row, c, folded); };
        return any && !conditions.empty() ? std::any_of(conditions.begin(), conditions.end(), met)
                                          : std::all_of(conditions.begin(), conditions.end(), met);
    };
    std::vector<const Row *> found;
    if (question.findsNothing)
        return found;
    for (const Row &row : question.database->rows)
        if (matches(row))
            found.push_back(&row);
    if (call.is(u"order", u"descending"))
        std::reverse(found.begin(), found.end());
    return found;
}

std::optional<HttpReply> readCondition(const Call &call, const JsonValue &filter,
                                       Question &question)
{
    const JsonValue *column = filter.find(u"columnName");
    const JsonValue *value = filter.find(u"value");
    if (!column || !column->isString() || !value)
        return refusal(call, 400, u"Each filter needs columnName and value"_s);
    Condition condition;
    condition.value = value->displayText().toStdString();
    if (column->text() != call.contract.value(u"idKey")) {
        condition.column = columnNamed(question.database->columns, column->text());
        if (condition.column < 0)
            return refusal(call, 400, u"Column not found: %1"_s.arg(column->text()));
    }
    question.conditions.push_back(std::move(condition));
    return {};
}

/// A question without a condition, by the options emptyFilters and noFilters.
std::optional<HttpReply> readNoCondition(const Call &call, const QString &way,
                                         const QString &problem, Question &question)
{
    question.findsNothing = way == u"nothing";
    if (way == u"all" || way == u"nothing")
        return {};
    return refusal(call.contract, way == u"error200" ? 200 : way.toInt(), problem);
}

std::optional<HttpReply> readFilters(const Call &call, Question &question)
{
    const JsonValue *filters = call.parameters.find(u"filters");
    if (!filters || filters->isNull())
        return readNoCondition(call, call.contract.value(u"noFilters"), u"filters is required"_s,
                               question);
    if (!filters->isArray())
        return refusal(call, 400, u"filters must be a list"_s);
    if (filters->items().empty())
        return readNoCondition(call, call.contract.value(u"emptyFilters"),
                               u"filters must not be empty"_s, question);
    for (const JsonValue &filter : filters->items())
        if (auto refused = readCondition(call, filter, question))
            return refused;
    return {};
}

Question readQuestion(const Call &call)
{
    Question question;
    const QString name = call.text(u"databaseName");
    if (name.isEmpty()) {
        question.refusal = refusal(call, 400, u"databaseName is required"_s);
        return question;
    }
    question.database = call.tenant.database(name);
    if (!question.database)
        question.refusal = refusal(call, 404, u"Database not found: %1"_s.arg(name));
    else
        question.refusal = readFilters(call, question);
    return question;
}

void appendCell(QByteArray &json, ValueType type, const std::string &cell, const RowStyle &style)
{
    if (cell.empty())
        json += style.emptyCell;
    else if (style.numbers && type == ValueType::Number && isJsonNumber(cell))
        json.append(cell.data(), static_cast<qsizetype>(cell.size()));
    else
        appendJsonString(json, cell);
}

void appendRow(QByteArray &json, const Database &database, const Row &row, const RowStyle &style)
{
    const QByteArray id = QByteArray::number(row.id);
    json += '{' + style.id + (style.numbers ? id : '"' + id + '"');
    for (size_t i = 0; i < style.keys.size(); ++i) {
        if (row.cells[i].empty() && style.emptyCell.isEmpty())
            continue;
        json += style.keys[i];
        appendCell(json, database.columns[i].type, row.cells[i], style);
    }
    if (style.extraMember)
        json += ",\"_rowVersion\":{\"n\":1}";
    json += '}';
}

/// The rows as JSON objects, separated by commas.
QByteArray rowsAsJson(const Call &call, const Question &question,
                      const std::vector<const Row *> &rows,
                      size_t mostColumns = std::numeric_limits<size_t>::max())
{
    const RowStyle style(call, *question.database, mostColumns);
    QByteArray json;
    for (const Row *row : rows) {
        if (row != rows.front())
            json += ',';
        appendRow(json, *question.database, *row, style);
    }
    return json;
}

/// The rows as a list answer has them.
QByteArray listedRows(const Call &call, const Question &question, std::vector<const Row *> rows)
{
    const auto repeated = std::ranges::find(rows, call.contract.number(u"listRepeats"), &Row::id);
    Row twin;
    if (repeated != rows.end() && repeated != rows.begin()) {
        twin = **(repeated - 1);
        twin.id = (*repeated)->id;
        *(repeated - 1) = &twin;
    }
    if (call.is(u"listColumns", u"first"))
        return rowsAsJson(call, question, rows, 1);
    return rowsAsJson(call, question, rows);
}

HttpReply nothingFound(const Call &call)
{
    const QString form = call.contract.value(u"getNothing");
    if (form == u"null")
        return success(call, {member(u"data"_s, JsonValue())});
    if (form == u"object")
        return success(call, {member(u"data"_s, JsonValue::object())});
    if (form == u"array")
        return success(call, {member(u"data"_s, JsonValue::array())});
    if (form == u"missing")
        return success(call, {});
    if (form == u"no-columns")
        return success(call, {member(u"data"_s, JsonValue::object({member(u"found"_s, u"no"_s)}))});
    return refusal(call, 404, u"Record not found"_s);
}

} // namespace

HttpReply getRecord(Call &call)
{
    const Question question = readQuestion(call);
    if (question.refusal)
        return *question.refusal;
    const auto rows = matchingRows(call, question);
    if (rows.empty())
        return nothingFound(call);
    const QString shape = call.contract.value(u"recordShape");
    const size_t count = shape == u"several" ? rows.size() : 1;
    const QByteArray json =
        rowsAsJson(call, question, {rows.begin(), rows.begin() + qsizetype(count)});
    if (shape == u"bare")
        return jsonReply(call.contract, 200, json);
    const bool isList = shape == u"list" || shape == u"several";
    const QByteArray data = shape == u"nested" ? "[[" + json + "]]"
        : isList                               ? '[' + json + ']'
                                               : json;
    return jsonReply(call.contract, 200, envelopeOf(call, "data", data));
}

HttpReply listRecords(Call &call)
{
    const Question question = readQuestion(call);
    if (question.refusal)
        return *question.refusal;
    auto rows = matchingRows(call, question);
    if (rows.empty() && call.is(u"listNothing", u"404"))
        return refusal(call, 404, u"No records found"_s);
    if (const int cap = call.contract.number(u"listCap"); cap > 0 && rows.size() > size_t(cap))
        rows.resize(size_t(cap));
    const QByteArray json = listedRows(call, question, rows);
    const QByteArray list = '[' + json + ']';
    const QString shape = call.contract.value(u"listShape");
    if (shape == u"bare")
        return jsonReply(call.contract, 200, list);
    if (shape == u"records")
        return jsonReply(call.contract, 200, envelopeOf(call, "records", list));
    const QByteArray count = QByteArray::number(qsizetype(rows.size()));
    QByteArray data = list;
    if (shape == u"wrapped")
        data = "{\"total\":" + count + ",\"records\":" + list + '}';
    else if (shape == u"nested")
        data = '[' + list + ']';
    else if (shape == u"single" && rows.size() == 1)
        data = json;
    return jsonReply(call.contract, 200, envelopeOf(call, "data", data));
}

} // namespace flokdesk::sandbox
