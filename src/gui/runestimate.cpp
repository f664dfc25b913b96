// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/runestimate.h"

#include <algorithm>

namespace flokdesk {

namespace {

constexpr int secondsPerWrite = 1; // one round trip, as the service usually takes
constexpr int secondsPerWindow = 61; // of the budget, with its margin

} // namespace

QDateTime estimatedEnd(int requests, const SchedulerStatus &status, const QDateTime &now)
{
    QDateTime start = now;
    if (status.paused)
        start = std::max(start, status.pausedUntil);
    if (status.waiting > 0)
        start = std::max(start, status.expectedEnd);
    const int limit = std::max(status.limit, 1);
    const int atOnce = std::clamp(limit - status.used - status.waiting, 0, limit);
    const int later = std::max(requests - atOnce, 0);
    const int windows = (later + limit - 1) / limit;
    const int inLastWindow = later == 0 ? requests : later - (windows - 1) * limit;
    return start.addSecs(windows * secondsPerWindow + inLastWindow * secondsPerWrite);
}

} // namespace flokdesk
