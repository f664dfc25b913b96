// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/usersapi.h"
#include "changes/changeset.h"
#include "store/workspace.h"

namespace flokdesk {

/// A user with what is staged for the account.
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

    friend bool operator==(const UserRow &, const UserRow &) = default;
};

/// The knowledge about a user and a role. Unknown is not No.
enum class RoleKnowledge { Unknown, No, Yes };
RoleKnowledge roleKnowledge(const KnownUser &user, const QString &role);

/// Roles that Flokzu makes itself (src/api/README.md, section 5), under their English names; what
/// other languages call them is not known.
bool isSystemRole(const QString &role);
/// Accounts with it are not deleted by the service.
QString administratorRole();

/// The reason why roles of that user cannot be staged now, in words; empty where they can.
QString whyRolesAreFixed(const UserRow &row);

/// The first few names with a comma between, for messages.
QString visibleNames(const QStringList &names);

/// "10:41" for today, else with the date; local time. Empty for nothing.
QString timeText(const std::optional<QDateTime> &time, const QDateTime &now);

QString userStateText(const UserRow &row, const QDateTime &now);
QString userStateTip(const UserRow &row, const QDateTime &now);
/// "✓", "?", "+" and the like, or nothing.
QString roleCellText(const UserRow &row, const QString &role);
/// The same in a sentence, for tooltips and screen readers; plain text.
QString roleCellTip(const UserRow &row, const QString &role, const QDateTime &now);

} // namespace flokdesk
