// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace flokdesk {

/// Roles of users as two kinds of answers tell them: the members of a role, and the roles that a user has by
/// the answer about that user. Puts the first together to the roles of each user, and compares both where it
/// has both. Addresses are compared by mailbox.
///
/// The role that every user has is left out of comparisons, because a service need not list its members.
class RoleMatrix {
public:
    /// In place of an earlier answer. Members that are no addresses are left out: a role that is listed
    /// without members may come back as its own name.
    void setMembers(const QString &role, const QStringList &members);
    /// The answer about one user, in place of an earlier one.
    void setOwnRoles(const QString &email, const QStringList &roles);
    /// The service knows no such user.
    void setNoSuchUser(const QString &email);
    void forgetAnswerAbout(const QString &email);

    bool hasMembersOf(const QString &role) const { return m_members.contains(role); }
    qsizetype membersOf(const QString &role) const { return m_members.value(role).size(); }
    /// Whether there is an answer about that user.
    bool hasAnswerAbout(const QString &email) const { return m_own.contains(keyOf(email)); }
    /// Whether that answer names roles, or none; not where there is no such user.
    bool rolesAreNamedBy(const QString &email) const
    {
        return hasAnswerAbout(email) && !m_noSuchUsers.contains(keyOf(email));
    }
    int usersRead() const { return int(m_own.size() - m_noSuchUsers.size()); }

    /// Whether any role lists the user.
    bool lists(const QString &email) const { return m_spelled.contains(keyOf(email)); }
    bool lists(const QString &email, const QString &role) const;
    /// All listed users, in the order and the spelling of the first answer.
    const QStringList &listed() const { return m_listed; }

    /// The roles of a listed user, in the order of the answers; the role of every user included.
    QStringList rolesOf(const QString &email) const;
    /// How many of them an organization gives.
    int givenRolesOf(const QString &email) const;
    /// The roles of which the answers tell whether the user has them: all, but for those whose list was
    /// probably cut and does not hold the user.
    QStringList toldRolesOf(const QString &email) const;
    bool tells(const QString &email, const QString &role) const
    {
        return isTold(keyOf(email), role);
    }
    bool tellsAllRolesOf(const QString &email) const
    {
        return toldRolesOf(email).size() == m_roles.size();
    }
    /// None is longer, and it ends at a round number of members, or the role of every user lists fewer users
    /// than all roles together.
    bool isProbablyCut(const QString &role) const;

    /// The roles in answers about users whose members are not known.
    QStringList rolesWithoutMembers() const;
    /// The roles in which the members and the answer about the user disagree; none where one of them is
    /// missing, or where the list was probably cut and does not hold the user.
    QStringList contradictionsOf(const QString &email) const;
    /// All users with contradictions, by mailbox.
    std::map<QString, QStringList> contradictions() const;
    /// Whether a user's own answer has a role, other than that of every user, whose members include the user.
    bool isConfirmed() const;

private:
    static QString keyOf(const QString &email);
    bool isTold(const QString &key, const QString &role) const;
    bool isOfEveryUser(const QString &role) const;

    QStringList m_roles; ///< in the order of the answers
    QHash<QString, QSet<QString>> m_members; ///< by role: mailboxes
    QHash<QString, QStringList> m_own; ///< by mailbox; empty for those that do not exist
    QSet<QString> m_noSuchUsers;
    QHash<QString, QString> m_spelled; ///< mailboxes of those listed, with their spelling
    QStringList m_listed;
    qsizetype m_longest = 0; ///< of all lists
    bool m_isEveryoneCut = false;
};

} // namespace flokdesk
