// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rolematrix.h"
#include "store/workspacecontent.h"

namespace flokdesk {

using UsersByMailbox = QHash<QString, KnownUser>;

/// The users of `wanted` to be asked for beside the members of roles, before those are trusted: those for
/// which the members differ from `before`, and those that no role lists. At most ten, and two for one role that came
/// or went, because many users may have lost a role alike.
QStringList usersWorthChecking(const RoleMatrix &matrix, const QStringList &wanted,
                               const UsersByMailbox &before);

/// A listed user that is not among `checked` and whose own roles prove most: one with many roles. Where the
/// members are trusted already, one to which they give no role: such a user is the likeliest to have
/// a role that is not known. Empty where there is none.
QString sampleUser(const RoleMatrix &matrix, const QStringList &wanted,
                   const UsersByMailbox &before, const QHash<QString, QString> &checked,
                   bool isTrusted);

} // namespace flokdesk
