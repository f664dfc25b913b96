// SPDX-License-Identifier: GPL-3.0-or-later
// What a Workspace knows of users.
#include "store/workspace.h"
#include "store/workspacetables.h"

#include <algorithm>
#include <QSet>

namespace flokdesk {

namespace {

/// From now on it is known whether the user has the role.
void tellOf(const QString &role, KnownUser &user)
{
    if (user.rolesAsked && !user.rolesAsked->contains(role))
        user.rolesAsked->append(role);
}

} // namespace

std::vector<KnownUser> Workspace::users() const
{
    return m_content->users;
}

std::optional<KnownUser> Workspace::user(const QString &email) const
{
    const auto place = placeOfUser(email);
    return place ? std::optional(m_content->users[*place]) : std::nullopt;
}

std::optional<size_t> Workspace::placeOfUser(const QString &email) const
{
    const auto &users = m_content->users;
    if (m_userPlaces.isEmpty()) {
        for (size_t i = 0; i < users.size(); ++i)
            m_userPlaces.insert(users[i].email, i);
    }
    const auto found = m_userPlaces.constFind(email);
    return found == m_userPlaces.constEnd() ? std::nullopt : std::optional(*found);
}

KnownUser &Workspace::userFor(const QString &email, Source source)
{
    auto &users = m_content->users;
    const auto place = placeOfUser(email);
    const QDateTime now = m_clock.wallTime().toUTC();
    if (!place) {
        m_userPlaces.insert(email, users.size());
        return users.emplace_back(KnownUser{email, source, now, {}, {}, {}, {}});
    }
    KnownUser &found = users[*place];
    if (source == Source::Answer)
        found.missingSince.reset();
    if (saysMore(found.source, source)) {
        found.source = source;
        found.seenAt = now;
    }
    return found;
}

void Workspace::writeUsers(const QStringList &emails,
                           const std::function<void(SQLite::Database &)> &work)
{
    write(Part::Users, work);
    Q_EMIT usersChanged(emails);
}

void Workspace::storeUser(const KnownUser &user)
{
    writeUsers({user.email}, [&](SQLite::Database &database) {
        WorkspaceTables(database, m_profileId).saveUsers({user});
    });
}

void Workspace::rememberUser(const QString &email, Source source)
{
    rememberUsers({email}, source);
}

void Workspace::rememberUsers(const QStringList &emails, Source source)
{
    std::vector<KnownUser> users;
    QStringList known;
    for (const QString &email : emails) {
        if (email.isEmpty())
            continue;
        users.push_back(userFor(email, source));
        known << email;
    }
    if (users.empty())
        return;
    writeUsers(known, [&](SQLite::Database &database) {
        WorkspaceTables(database, m_profileId).saveUsers(users);
    });
}

void Workspace::rememberUserRoles(const QString &email, const QStringList &roles)
{
    if (email.isEmpty())
        return;
    KnownUser &user = userFor(email, Source::Answer);
    user.roles = roles;
    user.rolesAt = user.seenAt;
    user.rolesAsked.reset();
    user.removedAt.reset();
    for (const QString &role : roles) {
        if (findKnown(m_content->roles, role) == m_content->roles.end())
            m_content->roles.push_back({role, Source::Answer, user.seenAt});
        else
            *findKnown(m_content->roles, role) = {role, Source::Answer, user.seenAt};
    }
    writeUsers({email}, [&](SQLite::Database &database) {
        WorkspaceTables tables(database, m_profileId);
        tables.saveUsers({user});
        for (const QString &role : roles)
            tables.saveRole({role, Source::Answer, user.seenAt});
    });
}

void Workspace::rememberRolesByMembers(const std::vector<RolesByMembers> &users)
{
    std::vector<KnownUser> saved;
    QStringList emails;
    for (const RolesByMembers &known : users) {
        if (known.email.isEmpty())
            continue;
        KnownUser &user = userFor(known.email, Source::Answer);
        user.removedAt.reset();
        user.roles = known.roles;
        user.rolesAt = user.seenAt;
        user.rolesAsked = known.asked;
        saved.push_back(user);
        emails << known.email;
    }
    if (emails.isEmpty())
        return;
    writeUsers(emails, [&](SQLite::Database &database) {
        WorkspaceTables(database, m_profileId).saveUsers(saved);
    });
}

void Workspace::rememberRoleGiven(const QString &email, const QString &role)
{
    if (email.isEmpty() || role.isEmpty())
        return;
    KnownUser &user = userFor(email, Source::Answer);
    if (user.roles && !user.roles->contains(role))
        user.roles->append(role);
    tellOf(role, user);
    storeUser(user);
    rememberRoles({role}, Source::Answer);
}

void Workspace::rememberRoleTaken(const QString &email, const QString &role)
{
    if (email.isEmpty())
        return;
    KnownUser &user = userFor(email, Source::Answer);
    if (user.roles)
        user.roles->removeAll(role);
    tellOf(role, user);
    storeUser(user);
}

void Workspace::rememberInvited(const QString &email)
{
    if (email.isEmpty())
        return;
    KnownUser &user = userFor(email, Source::Answer);
    user.invitedAt = user.seenAt;
    user.removedAt.reset();
    storeUser(user);
}

void Workspace::rememberRemoved(const QString &email)
{
    if (email.isEmpty())
        return;
    KnownUser &user = userFor(email, Source::Answer);
    user.removedAt = user.seenAt;
    storeUser(user);
}

void Workspace::rememberMissing(const QString &email)
{
    const auto place = placeOfUser(email);
    if (!place)
        return;
    KnownUser &user = m_content->users[*place];
    if (user.removedAt || user.missingSince)
        return;
    user.missingSince = m_clock.wallTime().toUTC();
    storeUser(user);
}

void Workspace::forgetUser(const QString &email)
{
    forgetUsers({email});
}

void Workspace::forgetUsers(const QStringList &emails)
{
    const QSet<QString> names(emails.begin(), emails.end());
    if (std::erase_if(m_content->users,
                      [&](const KnownUser &user) { return names.contains(user.email); })
        == 0)
        return;
    m_userPlaces.clear();
    writeUsers(emails, [&](SQLite::Database &database) {
        for (const QString &email : names)
            WorkspaceTables(database, m_profileId).removeUser(email);
    });
}

} // namespace flokdesk
