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

struct Room {
    int limit = 0; ///< so many requests in a window
    int keptFree = 0; ///< in the window that ends now so many must stay free
    int keptFreeWeighted = 0; ///< and so many in every other, which the one before weighs upon
    int weight = 1; ///< requests to be sent at once
};

struct Windows {
    Duration whole{}; ///< of a log, of fixed windows and of those that the first request opens
    Duration weighted{}; ///< of windows weighted by their age; at most `whole`
};

/// The earliest time, not before `now`, at which `wanted.weight` more requests keep every server
/// within the limit that counts a sliding log, fixed windows of any phase, or windows weighted by
/// their age (rules 1 and 2 of src/net/README.md, section 1). Exact, provided that nothing else happens
/// until then. TimePoint::max() when only an answer can help.
TimePoint safeFrom(const Arrivals &arrivals, const Room &wanted, const Windows &windows,
                   TimePoint now);

} // namespace flokdesk
