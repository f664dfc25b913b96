// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/contract/contractoptions.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

const ContractOption *findOption(QStringView name)
{
    const auto &all = ContractOptions::all();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const auto &s) { return s.name == name; });
    return found == all.end() ? nullptr : &*found;
}

bool isWholeNumber(QStringView text)
{
    bool ok = false;
    return text.toInt(&ok) >= 0 && ok;
}

Error optionError(const QString &message)
{
    return {.kind = Error::Kind::InvalidInput, .message = message, .detail = {}};
}

ContractOption row(const char *name, const char *values, const char *meaning)
{
    return {QString::fromLatin1(name), QString::fromLatin1(values).split(u' '),
            QString::fromUtf8(meaning)};
}

std::vector<ContractOption> transportOptions()
{
    return {
        row("getBody", "accepted 400 403 404 405 411 415 500 text ignore",
            "a GET that carries a body: taken, a status, 200 with RUNTIME ERROR, or no body seen"),
        row("getQuery", "accept ignore", "parameters of a GET in the query"),
        row("contentType", "any required", "requests with a body of another type than JSON: 415"),
        row("commonsKey", "data users any none", "the key that /commons wants"),
        row("wrongKey", "401 403", "status for a key that is missing or unknown"),
        row("wrongFamily", "403 401", "status for the key of the other family"),
        row("userName", "member present ignored", "what X-Username must be"),
        row("created", "200 201", "status of answers to POST that made something"),
        row("keepAlive", "yes no", "connections stay open for further requests"),
        row("chunkedAnswers", "no yes", "answers without Content-Length, in chunks"),
        row("answerEscapes", "raw escaped", "characters outside ASCII in answers, as \\uXXXX"),
        row("extraMembers", "no yes", "answers hold members that the contract does not name"),
        row("statusWord", "OK SUCCESS 200 absent", "the status member of answers to what was done"),
        row("refusalStatus", "own 200 400 404 422 500",
            "status of all refusals of what a call asks for; own: the one that fits"),
        row("errorBody", "json html runtime-error empty text", "form of the answers to errors"),
        row("status402", "never writes users all", "which calls the plan leaves out"),
        row("errorKey", "detail message error errors", "member with the words of an error"),
        row("limitModel", "sliding fixed first bucket weighted burst renewed",
            "how requests are counted"),
        row("limitBlock", "window extended none", "what follows the first request too many"),
        row("limitBody", "json html empty", "body of 429"),
        row("retryAfter", "none seconds date", "Retry-After with 429"),
        row("rateHeaders", "none x-ratelimit", "headers with what is left of the limit"),
    };
}

std::vector<ContractOption> recordOptions()
{
    return {
        row("idKey", "Id id ID", "name of the id in records, filters and data"),
        row("receiptIdKey", "same Id id", "name of the id in answers to writes"),
        row("receipt", "full statusOnly floatId",
            "answers to writes: with the id, without it, or with an id like 17.0"),
        row("recordShape", "object list nested several bare", "the record that get record found"),
        row("listShape", "data bare records wrapped nested single",
            "list records: under data, alone, under records, under data and records, a list in a "
            "list, or one match as an object"),
        row("idType", "string number", "type of the id in answers to writes"),
        row("writeAnswer", "flat nested", "answers to writes: at the top or under data"),
        row("cells", "strings numbers", "cells of number columns and Id in answers"),
        row("emptyCells", "empty null missing", "cells without content in answers"),
        row("listCap", "N", "most records that one list answer holds; 0: no limit"),
        row("listColumns", "all first", "columns in list answers: all, or only the first"),
        row("listRepeats", "N",
            "an Id that list answers give to the record before it, too; 0: none"),
        row("order", "ascending descending", "order of records by Id"),
        row("emptyFilters", "all nothing 400 500 error200", "an empty list of filters"),
        row("noFilters", "all nothing 400", "no list of filters"),
        row("filterJoin", "and or", "how several filters combine"),
        row("filterCompare", "exact folded", "comparison of filter values: case counts or not"),
        row("getNothing", "404 null object array missing no-columns", "get record without a match"),
        row("listNothing", "array 404", "list records without a match"),
        row("unknownColumn", "reject ignore", "columns that do not exist in data"),
        row("badValue", "reject store", "values that do not fit the type of their column"),
        row("nullValue", "clear reject keep", "null in data"),
        row("duplicateKey", "reject add", "a second record with the same primary key"),
        row("idOnAdd", "ignore reject use", "an Id given with add record"),
        row("unknownId", "404 ok", "update without withInsert of an Id that does not exist"),
        row("insertedId", "next given", "Id of a record that withInsert adds"),
        row("withInsertName", "withInsert withinsert both", "spelling that is understood"),
    };
}

std::vector<ContractOption> otherOptions()
{
    return {
        row("fields", "object array", "fields of an instance: v2, or one-key objects as in v1"),
        row("unknownField", "reject ignore", "fields that do not exist in data"),
        row("closedInstance", "reject accept", "update of a finished instance"),
        row("identifierCase", "exact any", "identifiers in small letters"),
        row("tableUpdate", "replace append", "rows of a table field in an update"),
        row("dueDate", "absent present", "due dates of active tasks"),
        row("systemRoles", "en es pt de", "language of the names of the system roles"),
        row("roleKey", "role roles roleName ignored",
            "name of the role parameter; ignored: none is understood, and the answer is OK"),
        row("rolesAnswer", "bare status", "whether the roles of a user come with a status"),
        row("inviteActive", "400 200", "inviting a user who is already active"),
        row("reinvite", "reactivate 400", "inviting a deleted user"),
        row("presentRole", "200 400", "adding a role that the user already has"),
        row("absentRole", "200 400 404", "removing a role that the user does not have"),
        row("operationsResult", "typed text nested", "form of the result of operations"),
        row("assigneesAnswer", "bare data", "list of assignees: bare, or under data"),
        row("roleMembers", "all active deleted name none cut",
            "members that assignees list for a role: all, without pending users, with deleted "
            "ones, "
            "its own name instead, none, or three at most"),
        row("unknownAssignee", "omit 404", "an assignee that is neither user nor role"),
    };
}

std::vector<ContractOption> everyOption()
{
    std::vector<ContractOption> all = transportOptions();
    for (auto &part : {recordOptions(), otherOptions()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

const std::vector<ContractOption> &ContractOptions::all()
{
    static const std::vector<ContractOption> contract = everyOption();
    return contract;
}

Result<Done> ContractOptions::set(QStringView name, QStringView value)
{
    const ContractOption *known = findOption(name);
    if (!known)
        return optionError(u"There is no option \"%1\"."_s.arg(name));
    const bool number = known->values.front() == u"N";
    if (number ? !isWholeNumber(value) : !known->values.contains(value))
        return optionError(u"The option \"%1\" can be %2, not \"%3\"."_s.arg(
            name, known->values.join(u" or "), value));
    std::erase_if(m_chosen, [name](const auto &choice) { return choice.first == name; });
    m_chosen.emplace_back(name.toString(), value.toString());
    return Done{};
}

QString ContractOptions::value(QStringView name) const
{
    for (const auto &[chosen, value] : m_chosen)
        if (chosen == name)
            return value;
    const ContractOption *known = findOption(name);
    Q_ASSERT(known);
    return known->values.front() == u"N" ? u"0"_s : known->values.front();
}

} // namespace flokdesk
