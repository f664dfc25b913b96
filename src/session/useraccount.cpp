// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/useraccount.h"

#include "api/systemroles.h"
#include "core/text.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the contexts under which translators find the texts of this file.
struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(UserTexts)
};
struct DeletionText {
    Q_DECLARE_TR_FUNCTIONS(AccountDeletion)
};

/// Older roles are loaded again: they are what a restored account gets back.
constexpr std::chrono::minutes freshEnough{5};

} // namespace

QString roleOf(const Change &change)
{
    if (const auto *add = std::get_if<AddRole>(&change))
        return add->role;
    if (const auto *remove = std::get_if<RemoveRole>(&change))
        return remove->role;
    return {};
}

const StagedChange *UserRow::stagedRole(const QString &role) const
{
    const auto found = std::find_if(staged.rbegin(), staged.rend(), [&](const StagedChange &one) {
        const QString name = roleOf(one.change);
        return !name.isNull() && name == role;
    });
    return found == staged.rend() ? nullptr : &*found;
}

int UserRow::stagedRoles() const
{
    return static_cast<int>(std::ranges::count_if(
        staged, [](const StagedChange &one) { return !roleOf(one.change).isNull(); }));
}

RoleKnowledge roleKnowledge(const KnownUser &user, const QString &role)
{
    if (!user.roles)
        return RoleKnowledge::Unknown;
    if (user.roles->contains(role))
        return RoleKnowledge::Yes;
    const bool isTold = !user.rolesAsked || user.rolesAsked->contains(role);
    return isTold ? RoleKnowledge::No : RoleKnowledge::Unknown;
}

bool isSystemRole(const QString &role)
{
    return systemRoleOf(role).has_value();
}

QString administratorRoleIn(const QStringList &roles)
{
    const auto found = std::ranges::find_if(
        roles, [](const QString &role) { return systemRoleOf(role) == SystemRole::Administrator; });
    return found == roles.end() ? QString() : *found;
}

bool sameEmail(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

QString mailboxOf(const QString &email)
{
    return email.trimmed().toLower();
}

QString whyRolesAreFixed(const UserRow &row)
{
    const QString email = withVisibleControls(row.user.email);
    if (row.stagedOf<DeleteUser>())
        return RoleText::tr("The deletion of %1 is pending. Discard it first.").arg(email);
    if (row.user.removedAt && !row.stagedOf<InviteUser>())
        return RoleText::tr("The user %1 was deleted. Invite the user again first.").arg(email);
    return {};
}

bool isOwnAccount(const Session &session, const QString &email)
{
    return sameEmail(email, session.client.connection().userName);
}

QString whyNotDeleted(const Session &session, const UserRow &row)
{
    const QString email = withVisibleControls(row.user.email);
    if (isOwnAccount(session, row.user.email))
        return DeletionText::tr("%1 is the user of this profile. Deleting it would lock you out; "
                                "another administrator has to do it.")
            .arg(email);
    if (row.stagedOf<DeleteUser>())
        return DeletionText::tr("The deletion of %1 is already pending.").arg(email);
    if (row.stagedOf<InviteUser>())
        return DeletionText::tr("The invitation of %1 is pending. Discard it, or apply it first.")
            .arg(email);
    if (row.user.removedAt)
        return DeletionText::tr("%1 is already deleted.").arg(email);
    return {};
}

bool hasFreshRoles(const KnownUser &user, const QDateTime &now)
{
    using std::chrono::milliseconds;
    return user.roles && user.rolesAt && !user.rolesAsked
        && milliseconds(user.rolesAt->msecsTo(now)) <= milliseconds(freshEnough);
}

bool mustLoseAdministratorFirst(const UserRow &row, const QStringList &roles)
{
    const QString administrator = administratorRoleIn(roles);
    const StagedChange *staged = row.stagedRole(administrator);
    const bool isStaged = staged && std::holds_alternative<RemoveRole>(staged->change);
    return !administrator.isEmpty() && !isStaged;
}

QStringList deletedAccounts(const std::vector<Change> &changes)
{
    QStringList emails;
    for (const Change &change : changes) {
        if (const auto *deletion = std::get_if<DeleteUser>(&change))
            emails << deletion->email;
    }
    return emails;
}

QString typedForDeletion(const QStringList &accounts)
{
    return accounts.size() == 1 ? accounts.first() : QString::number(accounts.size());
}

} // namespace flokdesk
