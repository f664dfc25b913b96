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

/// Decides which request goes next and when: lanes in strict order, flows of a lane in turn, first
/// come first served in a flow, one gate for all. Holds no request, only tickets; knows neither Qt
/// Network nor timers, so that a test drives it through virtual hours.
class SchedulerCore {
public:
    using Ticket = quint64;
    struct Limits {
        int inFlight = 6; ///< as many as QNetworkAccessManager connects per host
        int backgroundInFlight = 4;
        int keptFreeForClicks = 10; ///< slots that Background leaves, half of them Foreground too
    };

    SchedulerCore()
        : SchedulerCore(RateBudget(), Limits{})
    {
    }
    SchedulerCore(RateBudget budget, Limits limits)
        : m_budget(std::move(budget))
        , m_limits(limits)
    {
    }

    void enqueue(Ticket ticket, Lane lane, const QString &flow);
    /// At the head of its flow, as after a 429. Several keep the order of their numbers.
    void enqueueFirst(Ticket ticket, Lane lane, const QString &flow);
    /// True when it was still waiting; it then costs nothing.
    bool cancel(Ticket ticket);
    /// A click needs what already waits in a lower lane.
    void promote(Ticket ticket, Lane lane);

    struct Step {
        std::vector<Ticket> handOver; ///< to the wire, in this order; each holds a slot now
        std::optional<TimePoint> wakeAt; ///< call again then; nothing when only an answer can help
    };
    Step poll(TimePoint now);

    void sentAgain(Ticket ticket);
    enum class End { Answered, GivenUp, NeverSent };
    void ended(Ticket ticket, End end, TimePoint now);
    /// After ended() of a request that was answered with 429. When the pause is over, one request
    /// goes ahead of the others to find out.
    void refused(TimePoint now, std::optional<Duration> retryAfter);

    const RateBudget &budget() const { return m_budget; }
    int waiting() const { return static_cast<int>(m_places.size()); }
    int waiting(Lane lane) const { return queue(lane).waiting; }
    int inFlight() const { return static_cast<int>(m_flying.size()); }
    /// When the last of what waits now can be handed over.
    TimePoint expectedEnd(TimePoint now) const;

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
    Queue &queue(Lane lane) { return m_queues[static_cast<size_t>(lane)]; }
    const Queue &queue(Lane lane) const { return m_queues[static_cast<size_t>(lane)]; }
    std::deque<Ticket> &flowAt(Queue &queue, const QString &flow);
    bool isWaitingIn(Ticket ticket, Lane lane) const;
    void leave(Ticket ticket, Lane lane);
    std::optional<Ticket> takeNext(Lane lane);
    std::optional<Ticket> takeFrom(std::deque<Ticket> &tickets, Lane lane);
    int keptFree(Lane lane) const;
    bool mayFly(Lane lane) const;
    bool handOverOne(Lane lane, TimePoint now, Step &step);

    RateBudget m_budget;
    Limits m_limits;
    std::array<Queue, 3> m_queues;
    QHash<Ticket, Place> m_places; // of what waits
    QHash<Ticket, Flying> m_flying;
    bool m_mustProbe = false; // since the last 429 nothing was answered otherwise
    std::optional<Ticket> m_probe;
};

} // namespace flokdesk
