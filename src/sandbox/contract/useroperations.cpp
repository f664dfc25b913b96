// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/contract/operations.h"

#include <algorithm>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct RoleName {
    QString english;
    QString spanish;
    QString portuguese;
    QString german; ///< stands for a language that no client knows
};

const std::vector<RoleName> &systemRoles()
{
    static const std::vector<RoleName> names{
        {roles::allUsers, u"Todos los usuarios"_s, u"Todos os usuários"_s, u"Alle Benutzer"_s},
        {roles::businessAnalyst, u"Analista de Negocio"_s, u"Analista de Negócios"_s,
         u"Prozessanalyse"_s},
        {roles::userManagement, u"Gestión de Usuarios"_s, u"Gestão de Usuários"_s,
         u"Benutzerverwaltung"_s},
        {roles::administrator, u"Administrador"_s, u"Administrador"_s, u"Administrator"_s},
    };
    return names;
}

bool looksLikeEmail(const QString &text)
{
    const auto at = text.indexOf(u'@');
    const bool hasSpace = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c == u',' || c == u';' || c == u'<' || c == u'>';
    });
    return at > 0 && at == text.lastIndexOf(u'@') && text.indexOf(u'.', at) > at + 1
        && !text.endsWith(u'.') && !hasSpace;
}

/// True when the caller has one of these roles. Where X-Username is not checked, everybody has.
bool actorMay(const Call &call, const QStringList &allowed)
{
    const User *actor = call.tenant.user(call.actor);
    if (!actor)
        return true;
    return actor->isAdministrator()
        || std::any_of(allowed.begin(), allowed.end(),
                       [actor](const QString &role) { return actor->roles.contains(role); });
}

struct FoundUser {
    User *user = nullptr;
    std::optional<HttpReply> refusal;
};

FoundUser findUser(const Call &call)
{
    FoundUser found;
    const QString email = call.text(u"email");
    if (email.isEmpty()) {
        found.refusal = refusal(call, 400, u"email is required"_s);
        return found;
    }
    found.user = call.tenant.user(email);
    if (!found.user || found.user->state == User::State::Deleted)
        found.refusal = refusal(call, 404, u"User not found: %1"_s.arg(email));
    return found;
}

/// The role names of a role call, by the option roleKey: text or list.
QStringList rolesAskedFor(const Call &call)
{
    QStringList names;
    const JsonValue *value = call.parameters.find(call.contract.value(u"roleKey"));
    if (!value)
        return names;
    if (value->isString())
        names.append(value->text());
    for (const JsonValue &item : value->items())
        names.append(item.displayText());
    return names;
}

std::optional<HttpReply> refuseRole(const Call &call, const QString &wireName)
{
    const QString role = roleOnWire(call, wireName);
    if (role.isEmpty())
        return refusal(call, 404, u"Role not found: %1"_s.arg(wireName));
    if (role == roles::allUsers)
        return refusal(call, 400, u"The role %1 cannot be changed"_s.arg(wireName));
    const bool high = role == roles::administrator || role == roles::businessAnalyst;
    if (!actorMay(call, high ? QStringList() : QStringList{roles::userManagement}))
        return refusal(call, 403, u"Not allowed to change the role %1"_s.arg(wireName));
    return {};
}

struct RoleChange {
    User *user = nullptr;
    QStringList roles{};
    std::optional<HttpReply> refusal{};
};

RoleChange readRoleChange(const Call &call)
{
    const FoundUser found = findUser(call);
    RoleChange change{.user = found.user, .roles = {}, .refusal = found.refusal};
    const QStringList names = rolesAskedFor(call);
    const QString key = call.contract.value(u"roleKey");
    if (!change.refusal && names.isEmpty() && key != u"ignored")
        change.refusal = refusal(call, 400, u"%1 is required"_s.arg(key));
    for (const QString &name : names) {
        if (!change.refusal)
            change.refusal = refuseRole(call, name);
        change.roles.append(roleOnWire(call, name));
    }
    return change;
}

HttpReply reinvite(Call &call, User &user)
{
    if (user.state == User::State::Active && call.is(u"inviteActive", u"400"))
        return refusal(call, 400, u"The user already exists: %1"_s.arg(user.email));
    if (user.state == User::State::Active)
        return done(call, u"The user is already active"_s, createdStatus(call));
    if (user.state == User::State::Deleted && call.is(u"reinvite", u"400"))
        return refusal(call, 400, u"The user was deleted: %1"_s.arg(user.email));
    // A deleted account comes back as it was; a pending one gets its mail once more.
    if (user.state == User::State::Deleted)
        user.state = User::State::Active;
    call.changed = true;
    return done(call, u"Invitation sent"_s, createdStatus(call));
}

} // namespace

QString wireRole(const Call &call, const QString &role)
{
    if (call.is(u"systemRoles", u"en"))
        return role;
    for (const RoleName &name : systemRoles()) {
        if (name.english == role)
            return call.is(u"systemRoles", u"es") ? name.spanish
                : call.is(u"systemRoles", u"pt")  ? name.portuguese
                                                  : name.german;
    }
    return role;
}

QString roleOnWire(const Call &call, const QString &wireName)
{
    for (const QString &role : call.tenant.roles)
        if (wireRole(call, role) == wireName)
            return role;
    return {};
}

HttpReply inviteUser(Call &call)
{
    const QString email = call.text(u"email");
    if (email.isEmpty())
        return refusal(call, 400, u"email is required"_s);
    if (!looksLikeEmail(email))
        return refusal(call, 400, u"Not an e-mail address: %1"_s.arg(email));
    if (!actorMay(call, {roles::businessAnalyst, roles::userManagement}))
        return refusal(call, 403, u"Not allowed to invite users"_s);
    if (User *known = call.tenant.user(email))
        return reinvite(call, *known);
    User user;
    user.email = email;
    user.state = User::State::Pending;
    call.tenant.users.push_back(std::move(user));
    call.changed = true;
    return done(call, u"Invitation sent"_s, createdStatus(call));
}

HttpReply deleteUser(Call &call)
{
    const FoundUser found = findUser(call);
    if (found.refusal)
        return *found.refusal;
    if (!actorMay(call, {roles::userManagement}))
        return refusal(call, 403, u"Not allowed to delete users"_s);
    if (found.user->isOwner)
        return refusal(call, 400, u"The owner of the organization cannot be deleted"_s);
    if (found.user->isAdministrator())
        return refusal(call, 400,
                       u"Users with the role %1 cannot be deleted"_s.arg(
                           wireRole(call, roles::administrator)));
    found.user->state = User::State::Deleted;
    call.changed = true;
    return done(call, u"User deleted"_s);
}

HttpReply getUserRoles(Call &call)
{
    const FoundUser found = findUser(call);
    if (found.refusal)
        return *found.refusal;
    QStringList names{wireRole(call, roles::allUsers)};
    for (const QString &role : found.user->roles)
        names.append(wireRole(call, role));
    const JsonValue::Members answer{member(u"roles"_s, stringArray(names))};
    if (call.is(u"rolesAnswer", u"status"))
        return success(call, answer);
    return jsonReply(call.contract, 200, JsonValue::object(answer));
}

HttpReply addUserRole(Call &call)
{
    const RoleChange change = readRoleChange(call);
    if (change.refusal)
        return *change.refusal;
    for (const QString &role : change.roles)
        if (change.user->roles.contains(role) && call.is(u"presentRole", u"400"))
            return refusal(call, 400, u"The user already has the role"_s);
    for (const QString &role : change.roles)
        if (!change.user->roles.contains(role))
            change.user->roles.append(role);
    call.changed = true;
    return done(call, u"Role added"_s);
}

HttpReply removeUserRole(Call &call)
{
    const RoleChange change = readRoleChange(call);
    if (change.refusal)
        return *change.refusal;
    for (const QString &role : change.roles)
        if (!change.user->roles.contains(role) && !call.is(u"absentRole", u"200"))
            return refusal(call, call.contract.number(u"absentRole"),
                           u"The user does not have the role"_s);
    for (const QString &role : change.roles)
        change.user->roles.removeOne(role);
    call.changed = true;
    return done(call, u"Role removed"_s);
}

} // namespace flokdesk::sandbox
