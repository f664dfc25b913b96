// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace flokdesk {

/// "14:31", "14:31 tomorrow", "14:31 on 3 May": a time of day as long as that is enough. In the time
/// zone of this computer, as seen from `now`.
QString dayTime(const QDateTime &when, const QDateTime &now);

/// A moment to the second, in local time, with the date as the language writes it.
QString exactTime(const QDateTime &when);

} // namespace flokdesk
