// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/contract/operations.h"

#include <algorithm>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct NewCell {
    size_t column = 0;
    std::string value;
};

/// The record that a write asks for, checked.
struct Wanted {
    Database *database = nullptr;
    const JsonValue *data = nullptr;
    std::optional<qint64> id; ///< as sent; 0 or less stands for none
    std::vector<NewCell> cells;
    std::optional<HttpReply> refusal;
};

std::optional<HttpReply> readCell(const Call &call, const JsonValue::Member &given, Wanted &wanted)
{
    const int column = columnNamed(wanted.database->columns, given.key);
    if (column < 0) {
        if (call.is(u"unknownColumn", u"ignore"))
            return {};
        return refusal(call, 400, u"Column not found: %1"_s.arg(given.key));
    }
    if (isLeftOut(call, given.value))
        return {};
    if (auto refused = refusalOf(call, wanted.database->columns[size_t(column)], given.value))
        return refused;
    wanted.cells.push_back({size_t(column), given.value.displayText().toStdString()});
    return {};
}

std::optional<HttpReply> readData(const Call &call, Wanted &wanted)
{
    for (const auto &given : wanted.data->members()) {
        if (given.key == call.contract.value(u"idKey")) {
            bool ok = false;
            constexpr qint64 largest = 1'000'000'000'000'000;
            wanted.id = given.value.displayText().toLongLong(&ok);
            if (!ok || *wanted.id > largest)
                return refusal(call, 400, u"Id must be a whole number"_s);
        } else if (auto refused = readCell(call, given, wanted)) {
            return refused;
        }
    }
    return {};
}

Wanted readWanted(const Call &call)
{
    Wanted wanted;
    const QString name = call.text(u"databaseName");
    wanted.database = call.tenant.database(name);
    wanted.data = call.parameters.find(u"data");
    if (name.isEmpty())
        wanted.refusal = refusal(call, 400, u"databaseName is required"_s);
    else if (!wanted.database)
        wanted.refusal = refusal(call, 404, u"Database not found: %1"_s.arg(name));
    else if (!wanted.data || !wanted.data->isObject())
        wanted.refusal = refusal(call, 400, u"data is required"_s);
    else
        wanted.refusal = readData(call, wanted);
    return wanted;
}

/// True when another record than `self` already has the primary key that is wanted.
bool keyIsTaken(const Wanted &wanted, qint64 self)
{
    const Database &database = *wanted.database;
    for (const NewCell &cell : wanted.cells) {
        if (database.keyColumn < 0 || cell.column != size_t(database.keyColumn))
            continue;
        return std::any_of(database.rows.begin(), database.rows.end(), [&](const Row &row) {
            return row.id != self && row.cells[cell.column] == cell.value;
        });
    }
    return false;
}

std::optional<HttpReply> refuseTakenKey(const Call &call, const Wanted &wanted, qint64 self)
{
    if (call.is(u"duplicateKey", u"add") || !keyIsTaken(wanted, self))
        return {};
    return refusal(call, 400, u"A record with this primary key already exists"_s);
}

void write(Call &call, const Wanted &wanted, Row &row)
{
    for (const NewCell &cell : wanted.cells)
        row.cells[cell.column] = cell.value;
    call.changed = true;
}

HttpReply written(const Call &call, qint64 id, int status)
{
    if (call.is(u"receipt", u"statusOnly"))
        return success(call, {}, status);
    const bool isFloat = call.is(u"receipt", u"floatId");
    const QByteArray digits = QByteArray::number(id) + (isFloat ? ".0" : "");
    JsonValue value = isFloat || call.is(u"idType", u"number")
        ? JsonValue::number(digits).value_or(JsonValue())
        : JsonValue::string(QString::fromLatin1(digits));
    const QString own = call.contract.value(u"receiptIdKey");
    const QString key = own == u"same" ? call.contract.value(u"idKey") : own;
    JsonValue::Members members{member(key, std::move(value))};
    if (call.is(u"writeAnswer", u"nested"))
        members = {member(u"data"_s, JsonValue::object(std::move(members)))};
    return success(call, std::move(members), status);
}

HttpReply insertAs(Call &call, const Wanted &wanted, qint64 id, int status)
{
    if (auto refused = refuseTakenKey(call, wanted, id))
        return *refused;
    write(call, wanted, wanted.database->insert(id));
    return written(call, id, status);
}

/// The flag under the spelling that is understood; nothing when it is neither true nor false.
std::optional<bool> withInsert(const Call &call)
{
    const QString spelling = call.contract.value(u"withInsertName");
    const JsonValue *flag = call.parameters.find(spelling == u"both" ? u"withInsert"_s : spelling);
    if (!flag && spelling == u"both")
        flag = call.parameters.find(u"withinsert");
    if (!flag)
        return false;
    const QString text = flag->displayText();
    if (text != u"true" && text != u"false")
        return {};
    return text == u"true";
}

HttpReply updateMissing(Call &call, const Wanted &wanted, bool insert)
{
    const bool asGiven = call.is(u"insertedId", u"given") && wanted.id.value_or(0) > 0;
    if (insert)
        return insertAs(call, wanted, asGiven ? *wanted.id : wanted.database->nextId, 200);
    if (call.is(u"unknownId", u"ok"))
        return written(call, *wanted.id, 200);
    return refusal(call, 404, u"Record not found: %1"_s.arg(*wanted.id));
}

} // namespace

HttpReply addRecord(Call &call)
{
    const Wanted wanted = readWanted(call);
    if (wanted.refusal)
        return *wanted.refusal;
    if (wanted.id && call.is(u"idOnAdd", u"reject"))
        return refusal(call, 400, u"Id is given by the service"_s);
    const bool asGiven = call.is(u"idOnAdd", u"use") && wanted.id.value_or(0) > 0;
    const qint64 id = asGiven ? *wanted.id : wanted.database->nextId;
    if (wanted.database->row(id))
        return refusal(call, 400, u"A record with this Id already exists"_s);
    return insertAs(call, wanted, id, createdStatus(call));
}

HttpReply updateRecord(Call &call)
{
    const Wanted wanted = readWanted(call);
    if (wanted.refusal)
        return *wanted.refusal;
    const std::optional<bool> insert = withInsert(call);
    if (!insert)
        return refusal(call, 400, u"withInsert must be true or false"_s);
    if (!wanted.id)
        return refusal(call, 400, u"data.%1 is required"_s.arg(call.contract.value(u"idKey")));
    Row *row = wanted.database->row(*wanted.id);
    if (!row)
        return updateMissing(call, wanted, *insert);
    if (auto refused = refuseTakenKey(call, wanted, row->id))
        return *refused;
    write(call, wanted, *row);
    return written(call, row->id, 200);
}

} // namespace flokdesk::sandbox
