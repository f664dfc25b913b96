// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/contract/operations.h"

#include <algorithm>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The texts of elem_1, elem_2, ... in the order of their numbers.
QStringList elementsOf(const JsonValue &parameters)
{
    std::vector<std::pair<int, QString>> numbered;
    for (const auto &given : parameters.members()) {
        bool ok = false;
        const int number = given.key.mid(5).toInt(&ok);
        if (ok && given.key.startsWith(u"elem_"))
            numbered.emplace_back(number, given.value.displayText());
    }
    std::sort(numbered.begin(), numbered.end());
    QStringList texts;
    for (const auto &[number, text] : numbered)
        texts.append(text);
    return texts;
}

std::optional<JsonValue> sumOf(const QStringList &elements)
{
    double sum = 0;
    for (const QString &element : elements) {
        bool ok = false;
        sum += element.toDouble(&ok);
        if (!ok)
            return {};
    }
    constexpr int digits = 15; // what a double holds for certain: 0.1 + 0.2 is 0.3
    return JsonValue::number(QByteArray::number(sum, 'g', digits));
}

HttpReply resultReply(const Call &call, const JsonValue &result)
{
    const JsonValue shown =
        call.is(u"operationsResult", u"text") ? JsonValue::string(result.displayText()) : result;
    const JsonValue answer = JsonValue::object({member(u"result"_s, shown)});
    if (call.is(u"operationsResult", u"nested"))
        return success(call, {member(u"data"_s, answer)});
    return jsonReply(call.contract, 200, answer);
}

/// Whether a list of members holds such a user, by the option roleMembers.
bool isListed(const Call &call, const User &user)
{
    switch (user.state) {
    case User::State::Active:
        return true;
    case User::State::Pending:
        return !call.is(u"roleMembers", u"active");
    case User::State::Deleted:
        break;
    }
    return call.is(u"roleMembers", u"deleted");
}

/// Adds the members of a role, by the option roleMembers.
void addMembers(const Call &call, const QString &role, QStringList &emails)
{
    constexpr qsizetype mostMembers = 3;
    if (call.is(u"roleMembers", u"name"))
        emails.append(wireRole(call, role));
    if (call.is(u"roleMembers", u"name") || call.is(u"roleMembers", u"none"))
        return;
    QStringList members;
    for (const User &user : call.tenant.users)
        if (isListed(call, user) && (role == roles::allUsers || user.roles.contains(role)))
            members.append(user.email);
    if (call.is(u"roleMembers", u"cut"))
        members = members.first(std::min(members.size(), mostMembers));
    emails += members;
}

/// Adds the e-mails that a name stands for; false when it is neither user nor role.
bool resolveAssignee(const Call &call, const QString &name, QStringList &emails)
{
    const QString role = roleOnWire(call, name);
    if (role.isEmpty()) {
        const User *user = call.tenant.user(name);
        if (!user || user->state == User::State::Deleted)
            return false;
        emails.append(user->email);
        return true;
    }
    addMembers(call, role, emails);
    return true;
}

} // namespace

HttpReply echo(Call &call)
{
    return jsonReply(call.contract, 200, call.parameters);
}

HttpReply calculate(Call &call)
{
    const QString operation = call.queryValue(u"oper");
    const QStringList elements = elementsOf(call.parameters);
    if (elements.isEmpty())
        return refusal(call, 400, u"elem_1 is required"_s);
    if (operation == u"concat")
        return resultReply(call, JsonValue::string(elements.join(QString())));
    if (operation == u"contains" && elements.size() >= 2)
        return resultReply(call, JsonValue::boolean(elements.at(0).contains(elements.at(1))));
    if (operation == u"contains")
        return refusal(call, 400, u"elem_2 is required"_s);
    if (operation != u"sum")
        return refusal(call, 400, u"oper must be sum, concat or contains"_s);
    const auto sum = sumOf(elements);
    return sum ? resultReply(call, *sum) : refusal(call, 400, u"Not a number"_s);
}

HttpReply listAssignees(Call &call)
{
    const auto names = parseJson(call.queryValue(u"assignees").toUtf8());
    if (!names || !names->isArray())
        return refusal(call, 400, u"assignees must be a JSON list"_s);
    QStringList emails;
    for (const JsonValue &name : names->items())
        if (!resolveAssignee(call, name.displayText(), emails)
            && call.is(u"unknownAssignee", u"404"))
            return refusal(call, 404, u"Assignee not found: %1"_s.arg(name.displayText()));
    emails.removeDuplicates();
    if (call.is(u"assigneesAnswer", u"data"))
        return success(call, {member(u"data"_s, stringArray(emails))});
    return jsonReply(call.contract, 200, stringArray(emails));
}

} // namespace flokdesk::sandbox
