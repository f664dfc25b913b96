// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace flokdesk {

/// When a run of so many requests, one after the other, should be over: not before the budget lets
/// the last one go (RequestScheduler::expectedEnd()), and not faster than answers come.
QDateTime estimatedEnd(int requests, const QDateTime &lastSent, const QDateTime &now);

} // namespace flokdesk
