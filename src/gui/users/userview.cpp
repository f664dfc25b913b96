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

bool isUnread(const UserRow &row)
{
    return !row.user.roles && !row.user.removedAt;
}

bool hasRole(const UserRow &row, const QString &role)
{
    return (!row.user.removedAt && row.user.roles && row.user.roles->contains(role))
        || row.stagedRole(role);
}

} // namespace

bool UserView::holds(const UserRow &row) const
{
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::Invited:
        return isInvited(row);
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
    for (const Kind kind : {Kind::Invited, Kind::Unread, Kind::Removed}) {
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

UserCounts UserCounts::of(const std::vector<UserRow> &rows)
{
    UserCounts counts;
    for (const UserRow &row : rows) {
        counts.invited += isInvited(row);
        counts.unread += isUnread(row);
        counts.removed += UserView{UserView::Kind::Removed}.holds(row);
        counts.isInvitationPending |= row.stagedOf<InviteUser>() != nullptr;
        counts.isDeletionPending |= row.stagedOf<DeleteUser>() != nullptr;
        QSet<QString> roles;
        if (row.user.roles && !row.user.removedAt)
            roles = QSet<QString>(row.user.roles->begin(), row.user.roles->end());
        for (const StagedChange &staged : row.staged) {
            const QString role = roleOf(staged.change);
            if (role.isEmpty())
                continue;
            roles.insert(role);
            counts.pendingRoles.insert(role);
        }
        for (const QString &role : roles)
            ++counts.withRole[role];
    }
    return counts;
}

} // namespace flokdesk
