// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rolematrix.h"

#include "api/usersapi.h"
#include "api/values.h"
#include "session/emailinput.h"
#include "session/useraccount.h"

#include <algorithm>

namespace flokdesk {

QString RoleMatrix::keyOf(const QString &email)
{
    return mailboxOf(email);
}

void RoleMatrix::setMembers(const QString &role, const QStringList &members)
{
    if (!m_members.contains(role))
        m_roles << role;
    QSet<QString> mailboxes;
    for (const QString &member : members) {
        if (!isEmailAddress(member.trimmed()))
            continue;
        const QString key = keyOf(member);
        mailboxes.insert(key);
        if (m_spelled.contains(key))
            continue;
        m_spelled.insert(key, member);
        m_listed << member;
    }
    m_longest = std::max(m_longest, mailboxes.size());
    m_members.insert(role, mailboxes);
    m_isEveryoneCut = std::ranges::any_of(m_roles, [this](const QString &known) {
        const qsizetype count = m_members.value(known).size();
        return count > 0 && count < m_listed.size() && isAutomaticRole(known);
    });
}

void RoleMatrix::setOwnRoles(const QString &email, const QStringList &roles)
{
    m_noSuchUsers.remove(keyOf(email));
    m_own.insert(keyOf(email), roles);
}

void RoleMatrix::setNoSuchUser(const QString &email)
{
    m_noSuchUsers.insert(keyOf(email));
    m_own.insert(keyOf(email), {});
}

void RoleMatrix::forgetAnswerAbout(const QString &email)
{
    m_noSuchUsers.remove(keyOf(email));
    m_own.remove(keyOf(email));
}

bool RoleMatrix::lists(const QString &email, const QString &role) const
{
    return m_members.value(role).contains(keyOf(email));
}

/// A role that no user has by any answer is left to the lists: the name may belong to another language.
bool RoleMatrix::isOfEveryUser(const QString &role) const
{
    return isAutomaticRole(role)
        && (!m_members.value(role).isEmpty()
            || std::ranges::any_of(m_own,
                                   [&role](const QStringList &own) { return own.contains(role); }));
}

QStringList RoleMatrix::rolesOf(const QString &email) const
{
    QStringList roles;
    for (const QString &role : m_roles) {
        if (isOfEveryUser(role) || lists(email, role))
            roles << role;
    }
    return roles;
}

int RoleMatrix::givenRolesOf(const QString &email) const
{
    return int(std::ranges::count_if(m_roles, [&](const QString &role) {
        return !isAutomaticRole(role) && lists(email, role);
    }));
}

bool RoleMatrix::isProbablyCut(const QString &role) const
{
    const qsizetype members = m_members.value(role).size();
    return members > 0 && members == m_longest && (m_isEveryoneCut || isRoundCount(int(members)));
}

bool RoleMatrix::isTold(const QString &key, const QString &role) const
{
    return isOfEveryUser(role) || m_members.value(role).contains(key) || !isProbablyCut(role);
}

QStringList RoleMatrix::toldRolesOf(const QString &email) const
{
    const QString key = keyOf(email);
    QStringList told;
    for (const QString &role : m_roles) {
        if (isTold(key, role))
            told << role;
    }
    return told;
}

QStringList RoleMatrix::rolesWithoutMembers() const
{
    QStringList roles;
    for (const QStringList &own : m_own) {
        for (const QString &role : own) {
            if (!m_members.contains(role) && !roles.contains(role))
                roles << role;
        }
    }
    roles.sort(); // those of a hash have no order
    return roles;
}

QStringList RoleMatrix::contradictionsOf(const QString &email) const
{
    const QString key = keyOf(email);
    const auto own = m_own.constFind(key);
    QStringList roles;
    if (own == m_own.constEnd())
        return roles;
    const bool exists = !m_noSuchUsers.contains(key);
    for (const QString &role : m_roles) {
        const bool isListed = m_members.value(role).contains(key);
        const bool isCompared = isAutomaticRole(role) ? !exists : isTold(key, role);
        if (isCompared && isListed != own->contains(role))
            roles << role;
    }
    return roles;
}

std::map<QString, QStringList> RoleMatrix::contradictions() const
{
    std::map<QString, QStringList> all;
    for (auto own = m_own.begin(); own != m_own.end(); ++own) {
        if (QStringList roles = contradictionsOf(own.key()); !roles.isEmpty())
            all.emplace(own.key(), std::move(roles));
    }
    return all;
}

bool RoleMatrix::isConfirmed() const
{
    for (auto own = m_own.begin(); own != m_own.end(); ++own) {
        for (const QString &role : *own) {
            if (!isAutomaticRole(role) && m_members.value(role).contains(own.key()))
                return true;
        }
    }
    return false;
}

} // namespace flokdesk
