// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/backoff.h"
#include "net/phasecheck.h"
#include "net/request.h"
#include "net/retryafter.h"

#include <optional>
#include <vector>

namespace flokdesk {

/// A request's demand on the budget.
struct SlotAsk {
    Lane lane = Lane::Interactive;
    int keptFree = 0; ///< slots that must be left for more urgent requests
    int weight = 1; ///< as many requests at once, all or none

    friend bool operator==(const SlotAsk &, const SlotAsk &) = default;
};

/// A slot, or how long to wait for one.
struct SlotDecision {
    std::optional<quint64> slot;
    bool probe = false; ///< the one request that finds out whether a pause is really over
    TimePoint again = TimePoint::max(); ///< ask again then; max() when only an answer can help
};

/// So many requests at once, from then on.
struct Burst {
    int requests = 1;
    TimePoint from{};

    friend bool operator==(const Burst &, const Burst &) = default;
};

/// Counts against "100 requests a minute per IP address" by the rule of src/net/README.md,
/// section 1: a slot is used from hand-over until `window` after its answer, because the server
/// counts arrivals, which happen at an unknown time in between; the same for every phase of a
/// window weighted by age; and bursts are bounded. A pure value: time is an argument and never goes
/// back, there is no timer.
class RateBudget {
public:
    struct Limits {
        int requests = 99; ///< one less for a server that refuses the hundredth
        /// So many of them only clicks may use, until `trusted`: arrivals that cannot be seen in time.
        int unseen = 2;
        Duration window = std::chrono::seconds(61);
        /// Of windows weighted by their age, which last exactly a minute; the rest is for clocks that drift.
        Duration weightedWindow = std::chrono::milliseconds(60'250);
        int burst = 20; ///< at once after a rest; then one per window / requests
        Duration slack = std::chrono::seconds(10); ///< a request given up may still arrive so late
        /// The next step after `trusted` without a 429, taken back on the first.
        Duration windowWhenTrusted = std::chrono::milliseconds(60'500);
        Duration trusted = std::chrono::hours(24 * 7);
        Backoff::Limits backoff; ///< its `requests` are those above

        friend bool operator==(const Limits &, const Limits &) = default;
    };
    using Slot = quint64;
    /// One request that the server counts or may count.
    struct Use {
        Slot slot = 0;
        TimePoint began{};
        std::optional<TimePoint> ended;

        friend bool operator==(const Use &, const Use &) = default;
    };
    /// Everything but the uses that must outlive the process. Plain data.
    struct State {
        Slot next = 1;
        TimePoint latest{}; ///< the latest time ever seen
        TimePoint burstFull{}; ///< when a burst of the full size is possible again
        Duration clean{}; ///< time without a 429
        std::optional<Slot> probe; ///< on its way
        int sinceSilence = 0; ///< requests since the last minute without any
        Backoff::State backoff;

        friend bool operator==(const State &, const State &) = default;
    };

    RateBudget()
        : RateBudget(Limits{})
    {
    }
    explicit RateBudget(Limits limits)
        : RateBudget(limits, State(), {})
    {
    }
    RateBudget(Limits limits, State state, std::vector<Use> uses);

    const Limits &limits() const { return m_limits; }
    /// Takes effect at once. Requests that were sent stay charged.
    void setLimits(Limits limits);
    const State &state() const { return m_state; }
    const std::vector<Use> &uses() const { return m_uses; }

    /// After a 429 one request at a time gets a slot until one was answered otherwise.
    SlotDecision tryAcquire(const SlotAsk &ask, TimePoint now);
    /// One more arrival of a request that holds a slot: the wire sent it again. The extra arrival
    /// may come as late as the answer, so it ends with the slot. It is charged at any limit.
    void sentAgain(Slot slot);
    /// An answer came, good or bad.
    void answered(Slot slot, TimePoint now);
    /// When, or whether, it arrived stays unknown.
    void givenUp(Slot slot, TimePoint now);
    /// It provably never left this machine.
    void release(Slot slot);
    /// The answer came and was a 429. The pause is never shortened by a later, shorter one.
    /// `spread` is random, up to a second.
    void refused(Slot slot, TimePoint now, std::optional<Duration> retryAfter,
                 Duration spread = Duration::zero());
    /// The machine slept: one request finds out, then no burst.
    void resumed(TimePoint now);
    /// State and uses are of an earlier start of the machine. They are at least as old as this one.
    void rebooted();
    /// No burst now, because earlier requests are not known.
    void emptyBurst(TimePoint now);

    int used(TimePoint now) const;
    int inFlight() const;
    /// The number that used() may reach at present.
    int limit(TimePoint now) const { return m_backoff.limit(now); }
    Backoff::Phase phase(TimePoint now) const { return m_backoff.phase(now); }
    Backoff::Cause cause(TimePoint now) const { return m_backoff.cause(now); }
    bool isPaused(TimePoint now) const { return phase(now) == Backoff::Phase::Paused; }
    TimePoint pausedUntil() const { return m_backoff.pausedUntil(); }
    Duration window() const { return isTrusted() ? m_limits.windowWhenTrusted : m_limits.window; }
    /// When the next slot is certain to be free if nothing else happens; `now` if one is free. With
    /// too many in flight: when they could be given up is unknown, so now + window.
    TimePoint nextFree(TimePoint now) const { return whenFree(1, now); }
    /// When the `count`-th further request can go if each is answered at once. `keptFree` slots are
    /// left to others. Exact for the first hundreds, then by whole windows.
    TimePoint whenFree(int count, TimePoint now, int keptFree = 0) const;
    /// When `wanted` requests can go at once, or as many as ever can, if nothing is sent before. Slots
    /// as in whenFree().
    Burst burst(int wanted, TimePoint now, int keptFree = 0) const;
    /// When used(), limit() or phase() will change if nothing is sent or answered; nothing if never.
    std::optional<TimePoint> nextChange(TimePoint now) const;

private:
    bool isTrusted() const { return m_state.clean >= m_limits.trusted; }
    bool isUsed(const Use &use, TimePoint now) const
    {
        return !use.ended || now < *use.ended + window();
    }
    TimePoint moveOn(TimePoint now);
    void followLimits();
    void forgetExpired(TimePoint now);
    int keptFree(const SlotAsk &ask, TimePoint now) const;
    TimePoint safeFrom(const SlotAsk &ask, TimePoint now) const;
    TimePoint burstFrom(const SlotAsk &ask, TimePoint now) const;
    TimePoint fallbackFrom(const SlotAsk &ask, TimePoint now) const;
    void take(const SlotAsk &ask, TimePoint now);
    void countSinceSilence(int requests, TimePoint now);
    Duration interval(TimePoint now) const;
    void end(Slot slot, TimePoint when);
    void probeEnded(Slot slot, bool answered);

    Limits m_limits;
    State m_state;
    std::vector<Use> m_uses;
    Backoff m_backoff;
};

} // namespace flokdesk
