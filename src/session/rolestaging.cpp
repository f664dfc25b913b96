// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rolestaging.h"

#include "core/text.h"

#include <QCoreApplication>

namespace flokdesk {

namespace {

/// Only the context under which translators find the texts of this file.
struct RoleStagingText {
    Q_DECLARE_TR_FUNCTIONS(RoleStaging)
};

bool hasOrGets(const RoleCell &cell)
{
    if (const StagedChange *staged = cell.row.stagedRole(cell.role))
        return std::holds_alternative<AddRole>(staged->change);
    return roleKnowledge(cell.row.user, cell.role) == RoleKnowledge::Yes;
}

std::optional<bool> hadRole(const RoleCell &cell)
{
    const RoleKnowledge known = roleKnowledge(cell.row.user, cell.role);
    return known == RoleKnowledge::Unknown ? std::nullopt
                                           : std::optional(known == RoleKnowledge::Yes);
}

bool isNeedless(const RoleCell &cell, bool give)
{
    if (const StagedChange *staged = cell.row.stagedRole(cell.role))
        return std::holds_alternative<AddRole>(staged->change) == give;
    return roleKnowledge(cell.row.user, cell.role)
        == (give ? RoleKnowledge::Yes : RoleKnowledge::No);
}

} // namespace

RoleStaging stageRoles(ChangeSet &changes, const std::vector<RoleCell> &cells, bool give)
{
    RoleStaging result;
    changes.beginMacro(give ? RoleStagingText::tr("Give roles")
                            : RoleStagingText::tr("Take roles"));
    for (const RoleCell &cell : cells) {
        if (const QString why = whyRolesAreFixed(cell.row); !why.isEmpty()) {
            if (!result.refusals.contains(why))
                result.refusals << why;
        } else if (isAutomaticRole(cell.role)) {
            const QString sentence =
                RoleStagingText::tr("Flokzu gives the role %1 to every user; it cannot be changed.")
                    .arg(cell.role);
            if (!result.refusals.contains(sentence))
                result.refusals << sentence;
        } else if (cell.isOfEveryUser && !cell.row.stagedRole(cell.role)) {
            const QString sentence =
                RoleStagingText::tr(
                    "Every user whose roles were loaded has the role %1, so Flokzu probably gives "
                    "it automatically. To change it anyway, choose “Give role…” or “Take role…”.")
                    .arg(withVisibleControls(cell.role));
            if (!result.refusals.contains(sentence))
                result.refusals << sentence;
        } else if (isNeedless(cell, give)) {
            ++result.needless;
        } else {
            if (give)
                changes.stage(AddRole{cell.row.user.email, cell.role, hadRole(cell)});
            else
                changes.stage(RemoveRole{cell.row.user.email, cell.role, hadRole(cell)});
            ++result.staged;
        }
    }
    changes.endMacro();
    return result;
}

RoleStaging toggleRoles(ChangeSet &changes, const std::vector<RoleCell> &cells)
{
    return cells.empty() ? RoleStaging() : stageRoles(changes, cells, !hasOrGets(cells.front()));
}

int stageRestore(ChangeSet &changes, const std::vector<UserRow> &rows)
{
    int unread = 0;
    changes.beginMacro(RoleStagingText::tr("Reactivate users"));
    for (const UserRow &row : rows) {
        changes.stage(InviteUser{row.user.email});
        unread += row.user.roles ? 0 : 1;
        for (const QString &role : row.user.roles.value_or(QStringList())) {
            if (!isAutomaticRole(role))
                changes.stage(AddRole{row.user.email, role, false});
        }
    }
    changes.endMacro();
    return unread;
}

} // namespace flokdesk
