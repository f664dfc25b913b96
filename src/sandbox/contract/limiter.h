// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <deque>
#include <QString>

namespace flokdesk::sandbox {

/// The limit of one address: how requests are counted, and what follows the first one too many
/// (src/api/README.md, section 1; the models: src/sandbox/README.md, section 5).
class Limiter {
public:
    struct Rule {
        QString model; ///< value of the option limitModel
        QString block; ///< value of the option limitBlock
        int limit = 100; ///< 0: none
        Duration window = std::chrono::minutes(1);

        friend bool operator==(const Rule &, const Rule &) = default;
    };
    struct Verdict {
        bool admitted = true;
        Duration wait{}; ///< until a request may be admitted again, as far as is known
        int left = 0; ///< requests left, for headers
    };

    explicit Limiter(Rule rule)
        : m_rule(std::move(rule))
    {
    }

    const Rule &rule() const { return m_rule; }
    Verdict arrive(TimePoint now);

private:
    double used(TimePoint now);
    double usedOfWindow(TimePoint start);
    double usedOfBucket(TimePoint now);
    double usedOfWeightedWindows(TimePoint now);
    double usedOfWindowOpenedByFirst(TimePoint now);
    double usedOfRenewedWindow(TimePoint now);
    TimePoint windowStart(TimePoint now) const;
    double capacity() const;
    void forget(TimePoint before);

    Rule m_rule;
    std::deque<TimePoint> m_admitted; // no longer than two windows
    TimePoint m_opened = TimePoint::min(); // of the window opened by the first request
    TimePoint m_lastHit = TimePoint::min();
    TimePoint m_blockedUntil = TimePoint::min();
    double m_level = 0; // of the bucket, in requests
    TimePoint m_levelAt{};
};

} // namespace flokdesk::sandbox
