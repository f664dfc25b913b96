// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <map>
#include <QRandomGenerator>

namespace flokdesk {

/// The options that services are most likely to turn round, and the values of each that are tried.
inline const std::vector<std::pair<QString, QStringList>> &openPoints()
{
    using namespace Qt::StringLiterals;
    static const std::vector<std::pair<QString, QStringList>> points{
        {u"roleKey"_s, {u"role"_s, u"roles"_s, u"roleName"_s, u"ignored"_s}},
        {u"refusalStatus"_s, {u"own"_s, u"200"_s, u"400"_s, u"404"_s, u"422"_s, u"500"_s}},
        {u"errorBody"_s, {u"json"_s, u"html"_s, u"runtime-error"_s, u"empty"_s}},
        {u"getBody"_s,
         {u"accepted"_s, u"400"_s, u"403"_s, u"404"_s, u"411"_s, u"500"_s, u"text"_s}},
        {u"emptyFilters"_s, {u"all"_s, u"nothing"_s, u"400"_s, u"500"_s, u"error200"_s}},
        {u"noFilters"_s, {u"all"_s, u"all"_s, u"all"_s, u"nothing"_s, u"400"_s}},
        {u"receipt"_s, {u"full"_s, u"statusOnly"_s, u"floatId"_s}},
        {u"statusWord"_s, {u"OK"_s, u"SUCCESS"_s, u"200"_s, u"absent"_s}},
        {u"recordShape"_s, {u"object"_s, u"list"_s, u"nested"_s, u"several"_s, u"bare"_s}},
        {u"listShape"_s,
         {u"data"_s, u"bare"_s, u"records"_s, u"wrapped"_s, u"nested"_s, u"single"_s}},
        {u"idKey"_s, {u"Id"_s, u"id"_s, u"ID"_s}},
        {u"identifierCase"_s, {u"exact"_s, u"any"_s}},
        {u"systemRoles"_s, {u"en"_s, u"es"_s, u"pt"_s, u"de"_s}},
        {u"receiptIdKey"_s, {u"same"_s, u"Id"_s, u"id"_s}},
        {u"writeAnswer"_s, {u"flat"_s, u"nested"_s}},
        {u"created"_s, {u"200"_s, u"201"_s}},
        {u"cells"_s, {u"strings"_s, u"numbers"_s}},
        {u"errorKey"_s, {u"detail"_s, u"message"_s, u"error"_s, u"errors"_s}},
        {u"extraMembers"_s, {u"no"_s, u"yes"_s}},
        {u"fields"_s, {u"object"_s, u"array"_s}},
        {u"rolesAnswer"_s, {u"bare"_s, u"status"_s}},
        {u"commonsKey"_s, {u"data"_s, u"users"_s, u"any"_s}},
        {u"getNothing"_s, {u"404"_s, u"null"_s, u"object"_s, u"array"_s, u"missing"_s}},
        {u"status402"_s, {u"never"_s, u"never"_s, u"never"_s, u"writes"_s, u"users"_s, u"all"_s}},
        {u"idType"_s, {u"string"_s, u"number"_s}},
        {u"emptyCells"_s, {u"empty"_s, u"null"_s, u"missing"_s}},
        {u"order"_s, {u"ascending"_s, u"descending"_s}},
        {u"listNothing"_s, {u"array"_s, u"404"_s}},
        {u"insertedId"_s, {u"next"_s, u"given"_s}},
        {u"operationsResult"_s, {u"typed"_s, u"text"_s, u"nested"_s}},
        {u"assigneesAnswer"_s, {u"bare"_s, u"data"_s}},
        {u"dueDate"_s, {u"absent"_s, u"present"_s}},
        {u"wrongFamily"_s, {u"403"_s, u"401"_s}},
        {u"contentType"_s, {u"any"_s, u"required"_s}},
        {u"answerEscapes"_s, {u"raw"_s, u"escaped"_s}},
        {u"chunkedAnswers"_s, {u"no"_s, u"yes"_s}},
        {u"keepAlive"_s, {u"yes"_s, u"no"_s}},
        {u"roleMembers"_s, {u"all"_s, u"active"_s, u"deleted"_s}},
    };
    return points;
}

using Combination = std::map<QString, QString>;

/// A service that is as the client assumes, but for these options.
inline Combination assumedBut(const Combination &others = {})
{
    Combination chosen = others;
    for (const auto &[name, values] : openPoints())
        chosen.try_emplace(name, values.front());
    return chosen;
}

inline Combination randomCombination(QRandomGenerator &random)
{
    Combination chosen;
    for (const auto &[name, values] : openPoints())
        chosen[name] = values[random.bounded(values.size())];
    return chosen;
}

inline QString describe(const Combination &combination)
{
    using namespace Qt::StringLiterals;
    QStringList parts;
    for (const auto &[name, value] : combination)
        parts << name + u'=' + value;
    return parts.join(u' ');
}

/// Chooses them for a sandbox. False where there is no such option.
inline bool choose(Sandbox &sandbox, const Combination &combination)
{
    bool ok = true;
    for (const auto &[name, value] : combination)
        ok = sandbox.setContractOption(name, value).ok() && ok;
    return ok;
}

/// What a service of that combination can do at all.
struct Possible {
    bool users = false;
    bool reads = false;
    bool writes = false;
    bool userWrites = false;
    bool roleWrites = false;
    bool listsAll = false;
    bool receipts = false; ///< the answer to an addition names what was added
    bool speaks = false; ///< its refusals say what they are about
    bool refusesPlainly = false;

    explicit Possible(const Combination &combination)
    {
        const auto is = [&combination](const char *name, const char *value) {
            return combination.at(QString::fromLatin1(name)) == QLatin1StringView(value);
        };
        users = is("status402", "never") || is("status402", "writes");
        reads = !is("status402", "all");
        writes = is("status402", "never") || is("status402", "users");
        userWrites = is("status402", "never");
        roleWrites = userWrites && !is("roleKey", "ignored");
        listsAll = is("emptyFilters", "all") || is("noFilters", "all");
        receipts = !is("receipt", "statusOnly");
        speaks = is("errorBody", "json");
        refusesPlainly = !is("refusalStatus", "500") && (!is("refusalStatus", "200") || speaks);
    }
};

/// The first of the seeds of a walk: a fixed one, or that of FLOKDESK_WALK_SEED.
inline quint32 firstWalkSeed()
{
    const int wanted = qEnvironmentVariableIntValue("FLOKDESK_WALK_SEED");
    return wanted > 0 ? quint32(wanted) : 1;
}

} // namespace flokdesk
