// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/runestimate.h"

#include <algorithm>

namespace flokdesk {

QDateTime estimatedEnd(int requests, const QDateTime &lastSent, const QDateTime &now)
{
    constexpr int secondsPerWrite = 1; // one round trip, as the service usually takes
    if (requests == 0)
        return now;
    return std::max(lastSent.addSecs(secondsPerWrite), now.addSecs(requests * secondsPerWrite));
}

} // namespace flokdesk
