// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/useraccount.h"

namespace flokdesk {

/// The first few names with a comma between, for messages.
QString visibleNames(const QStringList &names);

/// "10:41" for today, else with the date; local time. Empty for nothing.
QString timeText(const std::optional<QDateTime> &time, const QDateTime &now);

/// When the roles were loaded, and whether all of them.
QString rolesAgeText(const KnownUser &user, const QDateTime &now);
QString rolesAgeTip(const KnownUser &user);
/// What is known of the user in Flokzu, apart from what is pending.
QString userStandingText(const KnownUser &user, const QDateTime &now);
QString userStateText(const UserRow &row, const QDateTime &now);
/// What it means that Flokzu does not know a user.
QString missingTip();
QString userStateTip(const UserRow &row, const QDateTime &now);
/// What userStateText() puts together, without the times.
QStringList userStateParts();
/// "✓", "?", "+" and the like, or nothing.
QString roleCellText(const UserRow &row, const QString &role);
/// The same in a sentence, for tooltips and screen readers; plain text.
QString roleCellTip(const UserRow &row, const QString &role, const QDateTime &now);

} // namespace flokdesk
