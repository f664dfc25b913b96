// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userview.h"

#include "core/text.h"

#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find the texts of this file.
struct UserViews {
    Q_DECLARE_TR_FUNCTIONS(UserViews)
};

constexpr auto roleKey = "role "_L1;

bool isInvited(const UserRow &row)
{
    return row.stagedOf<InviteUser>() || (row.user.invitedAt && !row.user.removedAt);
}

bool isMissing(const UserRow &row)
{
    return row.user.missingSince && !row.user.removedAt;
}

/// Of users that Flokzu does not know there is nothing to load.
bool isUnread(const UserRow &row)
{
    return !row.user.roles && !row.user.removedAt && !row.user.missingSince;
}

bool hasRole(const UserRow &row, const QString &role)
{
    return (!row.user.removedAt && row.user.roles && row.user.roles->contains(role))
        || row.stagedRole(role);
}

/// Those for which hasRole() is true, once each.
QStringList rolesOf(const UserRow &row)
{
    QStringList roles;
    if (!row.user.removedAt)
        roles = row.user.roles.value_or(QStringList());
    for (const StagedChange &staged : row.staged) {
        if (const QString role = roleOf(staged.change); !role.isNull())
            roles << role;
    }
    roles.removeDuplicates();
    return roles;
}

} // namespace

bool UserView::holds(const UserRow &row) const
{
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::Invited:
        return isInvited(row);
    case Kind::Missing:
        return isMissing(row);
    case Kind::Unread:
        return isUnread(row);
    case Kind::Removed:
        return row.user.removedAt || row.stagedOf<DeleteUser>();
    case Kind::Role:
        return hasRole(row, role) || members.contains(mailboxOf(row.user.email));
    }
    Q_UNREACHABLE();
}

QString UserView::key() const
{
    switch (kind) {
    case Kind::All:
        return u"all"_s;
    case Kind::Invited:
        return u"invited"_s;
    case Kind::Missing:
        return u"missing"_s;
    case Kind::Unread:
        return u"unread"_s;
    case Kind::Removed:
        return u"removed"_s;
    case Kind::Role:
        return roleKey + role;
    }
    Q_UNREACHABLE();
}

UserView UserView::ofKey(const QString &key)
{
    if (key.startsWith(roleKey))
        return {Kind::Role, key.mid(roleKey.size())};
    for (const Kind kind : {Kind::Invited, Kind::Missing, Kind::Unread, Kind::Removed}) {
        if (UserView{kind}.key() == key)
            return {kind};
    }
    return {};
}

QString UserView::title() const
{
    switch (kind) {
    case Kind::All:
        return UserViews::tr("All users");
    case Kind::Invited:
        //: users
        return UserViews::tr("Invited");
    case Kind::Missing:
        //: users: Flokzu answered that there is no such user
        return UserViews::tr("Unknown to Flokzu");
    case Kind::Unread:
        //: users
        return UserViews::tr("Roles not loaded");
    case Kind::Removed:
        //: users
        return UserViews::tr("Deleted");
    case Kind::Role:
        return withVisibleControls(role);
    }
    Q_UNREACHABLE();
}

void UserCounts::count(const UserRow &row, int by)
{
    using Kind = UserView::Kind;
    const auto add = [&](Count &count, bool isPending) {
        count.users += by;
        count.pending += isPending ? by : 0;
    };
    const std::initializer_list<std::pair<Kind, bool>> kinds{
        {Kind::All, false},
        {Kind::Invited, row.stagedOf<InviteUser>() != nullptr},
        {Kind::Missing, false},
        {Kind::Unread, false},
        {Kind::Removed, row.stagedOf<DeleteUser>() != nullptr},
    };
    for (const auto &[kind, isPending] : kinds) {
        if (UserView{kind}.holds(row))
            add(m_kinds[kind], isPending);
    }
    for (const QString &role : rolesOf(row))
        add(m_roles[role], row.stagedRole(role) != nullptr);
}

UserCounts::Count UserCounts::countOf(const UserView &view) const
{
    if (view.kind == UserView::Kind::Role)
        return m_roles.value(view.role);
    const auto found = m_kinds.find(view.kind);
    return found == m_kinds.end() ? Count() : found->second;
}

int UserCounts::of(const UserView &view) const
{
    return countOf(view).users;
}

bool UserCounts::isAnyPending(const UserView &view) const
{
    return countOf(view).pending > 0;
}

} // namespace flokdesk
