// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "session/session.h"
#include "store/workspace.h"

namespace flokdesk {

/// A user with the changes that are staged for the account.
struct UserRow {
    KnownUser user;
    std::vector<StagedChange> staged; ///< oldest first

    template <typename Kind>
    const StagedChange *stagedOf() const
    {
        for (const StagedChange &one : staged) {
            if (std::holds_alternative<Kind>(one.change))
                return &one;
        }
        return nullptr;
    }
    /// The newest change of that role, or nullptr.
    const StagedChange *stagedRole(const QString &role) const;
    int stagedRoles() const;

    friend bool operator==(const UserRow &, const UserRow &) = default;
};

/// The role that a change gives or takes; null for changes that do neither.
QString roleOf(const Change &change);

/// Whether a user has a role, as far as it was read. Unknown is not No.
enum class RoleKnowledge { Unknown, No, Yes };
RoleKnowledge roleKnowledge(const KnownUser &user, const QString &role);

/// Roles that Flokzu makes itself (src/api/README.md, section 5), in any of its languages.
bool isSystemRole(const QString &role);
/// The name among these roles of the one that keeps an account from being deleted; empty where it is not
/// among them.
QString administratorRoleIn(const QStringList &roles);

/// Equal for addresses that mean one mailbox: compared without case and surrounding spaces.
bool sameEmail(const QString &a, const QString &b);
/// The address in the form that is the same for all spellings of one mailbox.
QString mailboxOf(const QString &email);

/// Why roles of that user cannot be staged now, in words; empty when they can.
QString whyRolesAreFixed(const UserRow &row);

/// The account that the profile works with: deleting it would lock its user out.
bool isOwnAccount(const Session &session, const QString &email);
/// Why the deletion of that account cannot be staged now, in words; empty when it can.
QString whyNotDeleted(const Session &session, const UserRow &row);
/// Whether all roles are known, and new enough to be kept for a restored account.
bool hasFreshRoles(const KnownUser &user, const QDateTime &now);
/// Whether the Administrator role must be taken before a deletion, and that is not staged yet.
bool mustLoseAdministratorFirst(const UserRow &row, const QStringList &roles);
/// The addresses of the accounts that these changes would delete.
QStringList deletedAccounts(const std::vector<Change> &changes);
/// The text that the user must type before those are staged: the address, or their number.
QString typedForDeletion(const QStringList &accounts);

} // namespace flokdesk
