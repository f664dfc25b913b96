// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange.h"

#include <array>
#include <deque>
#include <vector>

namespace flokdesk {

/// How many requests this program had sent in the minute before each moment of the last ten
/// minutes, and when Flokzu refused one with 429. For display: by the wall clock.
struct BudgetHistory {
    static constexpr int seconds = 600;
    static constexpr int step = 5; ///< seconds between two samples

    std::array<int, seconds / step + 1> inTheMinute{}; ///< oldest first, the last one is now
    std::vector<int> refusals; ///< seconds before now
    int sent = 0; ///< in all the time

    static BudgetHistory of(const std::deque<Exchange> &exchanges, const QDateTime &now);
    int most() const;
};

} // namespace flokdesk
