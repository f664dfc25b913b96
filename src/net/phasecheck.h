// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <vector>

namespace flokdesk {

/// Requests as a server may have counted them: each arrived at the latest when its answer came, or
/// is still to arrive.
struct Arrivals {
    std::vector<TimePoint> answered; ///< ascending; may lie in the future
    int inFlight = 0;
};

/// The earliest time, not before `now`, at which `weight` more requests keep every server below
/// `limit` that counts a sliding log, fixed windows of any phase, or windows weighted by their age,
/// each `window` long (rules (a) and (b) of scheduler.md section 3.3). Exact, provided that nothing
/// else happens until then. TimePoint::max() when only an answer can help.
TimePoint safeFrom(const Arrivals &arrivals, int weight, int limit, Duration window, TimePoint now);

} // namespace flokdesk
