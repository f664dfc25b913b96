// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ratebudget.h"
#include "net/request.h"

#include <array>
#include <deque>
#include <optional>
#include <QHash>
#include <QString>
#include <vector>

namespace flokdesk {

/// Decides which request goes next: lanes in strict order, flows of a lane in turn, first come first
/// served in a flow; but more clicks than people make count as views, and a job that has waited long
/// gets a slot now and then whatever else waits. When it goes is the budget's matter. Holds no
/// request, only tickets; knows neither Qt Network nor timers, so that a test drives it through
/// virtual hours.
class SchedulerCore {
public:
    using Ticket = quint64;
    struct Limits {
        int inFlight = 8;
        int backgroundInFlight = 4;
        /// Slots that Background leaves, half of them Foreground too: one more than the largest click of
        /// late took, but not more than this, and at least `keptFreeWhenQuiet`.
        int keptFreeForClicks = 8;
        int keptFreeWhenQuiet = 4;
        int keptFreeWhenIdle = 1; ///< while the user is away
        Duration ofLate = std::chrono::minutes(5);
        Duration click =
            std::chrono::seconds(5); ///< requests so near each other count as one click
        int clicksInWindow = 60; ///< Interactive ones beyond count as Foreground
        Duration window = std::chrono::seconds(61);
        Duration agesAfter = std::chrono::seconds(30); ///< so long Background waits in vain
        Duration agedEvery = std::chrono::seconds(6); ///< then one goes, whatever waits above
    };

    SchedulerCore()
        : SchedulerCore(Limits{})
    {
    }
    explicit SchedulerCore(Limits limits)
        : m_limits(limits)
    {
    }

    /// False while the user is away: then fewer slots are kept free for clicks.
    void setInUse(bool inUse) { m_isInUse = inUse; }
    /// Slots that jobs leave free now.
    int keptFreeForClicks(TimePoint now) const;

    void enqueue(Ticket ticket, Lane lane, const QString &flow);
    /// At the head of its flow, as after a 429. Several keep the order of their numbers.
    void enqueueFirst(Ticket ticket, Lane lane, const QString &flow);
    /// True when it was still waiting; it then costs nothing.
    bool cancel(Ticket ticket);
    /// A click needs what already waits in a lower lane.
    void promote(Ticket ticket, Lane lane);

    /// The demand on the budget now; nothing when nothing waits or only an answer can help.
    std::optional<SlotAsk> ask(TimePoint now);
    /// The budget granted `ask`: the first request by now takes the slot and is on the wire from here.
    /// Nothing when no request may have it any more; the slot must then be released.
    std::optional<Ticket> take(RateBudget::Slot slot, const SlotAsk &ask, TimePoint now);
    /// Nothing unless it is on the wire.
    std::optional<RateBudget::Slot> slotOf(Ticket ticket) const;
    /// It is no longer on the wire. Its slot, which the budget must hear about.
    std::optional<RateBudget::Slot> ended(Ticket ticket);

    int waiting() const { return static_cast<int>(m_places.size()); }
    int waiting(Lane lane) const { return queue(lane).waiting; }
    int inFlight() const { return static_cast<int>(m_flying.size()); }
    /// When the last of what waits now, and of `further` requests of `lane` behind it, can be handed
    /// over if people go on clicking as in the last window.
    TimePoint expectedEnd(const RateBudget &budget, TimePoint now, int further = 0,
                          Lane lane = Lane::Interactive) const;
    /// When one more request of `lane` can be handed over.
    TimePoint expectedStart(const RateBudget &budget, TimePoint now, Lane lane) const;
    /// When `wanted` requests of `lane`, or as many as ever can, can be handed over one right after the
    /// other, if no others are.
    Burst burst(const RateBudget &budget, int wanted, TimePoint now, Lane lane) const
    {
        return budget.burst(wanted, now, keptFree(lane, now));
    }
    struct WaitingFlow {
        QString flow;
        Lane lane = Lane::Interactive;
        int waiting = 0;
        TimePoint expectedEnd{}; ///< of its last request

        friend bool operator==(const WaitingFlow &, const WaitingFlow &) = default;
    };
    /// The most urgent lane first, the flows of a lane by name.
    std::vector<WaitingFlow> waitingFlows(const RateBudget &budget, TimePoint now) const;

private:
    /// A ticket stays where it was put when it is cancelled or promoted, and is passed over when its
    /// turn comes: what counts is m_places.
    struct Queue {
        QHash<QString, std::deque<Ticket>> flows;
        std::deque<QString> turns; ///< every flow once; the front one is next
        int waiting = 0;
    };
    struct Place {
        Lane lane;
        QString flow;
    };
    struct Flying {
        RateBudget::Slot slot;
        Lane lane;
    };
    /// A lane that may go next, and the slots that it leaves to others.
    struct Turn {
        Lane lane;
        int keptFree;
        bool isAged = false;
    };
    std::vector<Turn> turns(TimePoint now);
    void noteHandOver(Lane lane, TimePoint now);
    Queue &queue(Lane lane) { return m_queues[static_cast<size_t>(lane)]; }
    const Queue &queue(Lane lane) const { return m_queues[static_cast<size_t>(lane)]; }
    std::deque<Ticket> &flowAt(Queue &queue, const QString &flow);
    bool isWaitingIn(Ticket ticket, Lane lane) const;
    void leave(Ticket ticket, Lane lane);
    std::optional<Ticket> takeNext(Lane lane);
    std::optional<Ticket> takeFrom(std::deque<Ticket> &tickets, Lane lane);
    int keptFree(Lane lane, TimePoint now) const;
    int largestClick(TimePoint now) const;
    int clicksInWindow(TimePoint now) const;
    int withClicks(int count, int usable, TimePoint now) const;
    bool mayFly(Lane lane) const;

    Limits m_limits;
    bool m_isInUse = true;
    std::deque<TimePoint> m_clicks; ///< handed over of late
    std::optional<TimePoint> m_agedFrom; ///< from then on Background goes first; while it waits
    std::array<Queue, 3> m_queues;
    QHash<Ticket, Place> m_places; // of the requests that wait
    QHash<Ticket, Flying> m_flying;
};

} // namespace flokdesk
