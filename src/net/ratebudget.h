// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/request.h"

#include <optional>
#include <vector>

namespace flokdesk {

/// What somebody who wants to send asks of the budget.
struct SlotAsk {
    Lane lane = Lane::Interactive;
    int keptFree = 0; ///< slots that must be left for what is more urgent

    friend bool operator==(const SlotAsk &, const SlotAsk &) = default;
};

/// A slot, or how long to wait for one.
struct SlotDecision {
    std::optional<quint64> slot;
    bool probe = false; ///< the one request that finds out whether a pause is really over
    TimePoint again = TimePoint::max(); ///< ask again then; max() when only an answer can help
};

/// Counts against "100 requests a minute per IP address" by rule R of scheduler.md section 3: a slot
/// is used from hand-over until `window` after its answer, because the server counts arrivals and
/// nobody knows when in between they happen. A pure value: time is an argument, there is no timer.
class RateBudget {
public:
    struct Limits {
        int requests = 97;
        Duration window = std::chrono::seconds(61);
        Duration pauseAfter429 = std::chrono::seconds(61); ///< the least wait after a 429
        Duration longestRetryAfter = std::chrono::hours(1);
        Duration slack = std::chrono::seconds(10); ///< a request given up may still arrive so late
    };
    using Slot = quint64;

    RateBudget()
        : RateBudget(Limits{})
    {
    }
    explicit RateBudget(Limits limits)
        : m_limits(limits)
    {
    }

    const Limits &limits() const { return m_limits; }
    /// After a 429 one request at a time gets a slot until one was answered otherwise.
    SlotDecision tryAcquire(const SlotAsk &ask, TimePoint now);
    /// One more arrival of a request that holds a slot: the wire sent it again. The extra arrival
    /// may come as late as the answer, so it ends with the slot. It is charged whatever the limit.
    void sentAgain(Slot slot);
    /// The answer came, whatever it was.
    void answered(Slot slot, TimePoint now);
    /// Nobody will ever know when, or whether, it arrived.
    void givenUp(Slot slot, TimePoint now);
    /// It provably never left this machine.
    void release(Slot slot);
    /// The answer came and was a 429. The pause is never shortened by a later, shorter one.
    void refused(Slot slot, TimePoint now, std::optional<Duration> retryAfter);

    int used(TimePoint now) const;
    bool isPaused(TimePoint now) const { return now < m_pausedUntil; }
    TimePoint pausedUntil() const { return m_pausedUntil; }
    /// When the next slot is certain to be free if nothing else happens; `now` if one is free. With
    /// all slots in flight: when the longest-running could be given up is unknown, so now + window.
    TimePoint nextFree(TimePoint now) const { return whenFree(1, now); }
    /// When the `count`-th further request can go, by walking the slots (a staircase, no division).
    /// `keptFree` slots are left to others.
    TimePoint whenFree(int count, TimePoint now, int keptFree = 0) const;
    /// When used() or isPaused() will change if nothing is sent or answered; nothing if never.
    std::optional<TimePoint> nextChange(TimePoint now) const;

private:
    struct Use {
        Slot slot;
        std::optional<TimePoint> ended;
    };
    bool isUsed(const Use &use, TimePoint now) const
    {
        return !use.ended || now < *use.ended + m_limits.window;
    }
    void forgetExpired(TimePoint now);
    void end(Slot slot, TimePoint when);

    int keptFree(int asked) const;
    void probeEnded(Slot slot, bool answered);

    Limits m_limits;
    std::vector<Use> m_uses;
    TimePoint m_pausedUntil{};
    Slot m_next = 1;
    bool m_mustProbe = false; // since the last 429 nothing was answered otherwise
    std::optional<Slot> m_probe;
};

/// Reads Retry-After: seconds, or a date relative to the answer's own Date header (RFC 9110 section
/// 10.2.3). Nothing for anything negative, past or unreadable.
std::optional<Duration> retryAfter(QByteArrayView value, QByteArrayView dateHeader);

} // namespace flokdesk
