// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/useraccount.h"

namespace flokdesk {

/// The result of staging a role for several users.
struct RoleStaging {
    int staged = 0;
    int needless = 0; ///< have it already, or do not have it
    QStringList refusals; ///< one sentence for each user whose roles are fixed
    friend bool operator==(const RoleStaging &, const RoleStaging &) = default;
};

/// A cell of the matrix.
struct RoleCell {
    UserRow row;
    QString role;
    /// Every user has the role as far as is known (RoleHolders), so that a change of it is probably a
    /// mistake: nothing is staged.
    bool isOfEveryUser = false;
};

/// Stages giving or taking as one step. Where it takes back what was staged, nothing is left; where
/// roles were never loaded, it is staged all the same, because both calls may be repeated.
RoleStaging stageRoles(ChangeSet &changes, const std::vector<RoleCell> &cells, bool give);
/// Takes the role of every cell where the user of the first cell has or gets it, else gives it.
RoleStaging toggleRoles(ChangeSet &changes, const std::vector<RoleCell> &cells);
/// An invitation for each account and its last known roles, as one step. Gives the number of accounts
/// whose roles were never read, so that they come back without.
int stageRestore(ChangeSet &changes, const std::vector<UserRow> &rows);

} // namespace flokdesk
