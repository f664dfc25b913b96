// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <deque>
#include <optional>

namespace flokdesk {

/// Decides whether one request is sent again without asking the user (src/net/README.md, section 5),
/// and remembers how often it was.
class RetryPolicy {
public:
    /// A 429 came: refused before execution, so anything may be repeated, up to five times in all.
    bool mayRepeatAfter429();
    /// How long to wait before the next attempt; nothing when there is none. `random` in [0, 1).
    std::optional<Duration> delayBeforeRepeat(const Request &request, const Answer &answer,
                                              double random);

private:
    int m_refusals = 0;
    int m_repeats = 0;
};

/// Keeps a server that is in trouble from being asked everything twice: in any minute at most three
/// repeats, or one for ten answers (src/net/README.md, section 5). A pure value.
class RetryBudget {
public:
    void answered(TimePoint now);
    /// False when the budget is used up: fail at once, people can see why.
    bool take(TimePoint now);

private:
    std::deque<TimePoint> m_answers; // of the last minute
    std::deque<TimePoint> m_repeats;
};

} // namespace flokdesk
