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
    /// At the head of its flow, as after a 429.
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

    void sentAgain(Ticket ticket, TimePoint now);
    enum class End { Answered, GivenUp, NeverSent };
    void ended(Ticket ticket, End end, TimePoint now);
    void refused(TimePoint now, std::optional<Duration> retryAfter)
    {
        m_budget.refused(now, retryAfter);
    }

    const RateBudget &budget() const { return m_budget; }
    int waiting() const;
    int waiting(Lane lane) const;
    int inFlight() const { return static_cast<int>(m_flying.size()); }
    /// When the last of what waits now can be handed over.
    TimePoint expectedEnd(TimePoint now) const;

private:
    struct Flow {
        QString name;
        std::deque<Ticket> tickets;
    };
    struct Flying {
        RateBudget::Slot slot;
        Lane lane;
    };
    using Queue = std::deque<Flow>; // the front flow is next
    std::optional<Ticket> takeNext(Lane lane);
    int keptFree(Lane lane) const;
    bool mayFly(Lane lane) const;

    RateBudget m_budget;
    Limits m_limits;
    std::array<Queue, 3> m_queues;
    QHash<Ticket, Flying> m_flying;
    QHash<Ticket, Lane> m_lanes; // of what waits
};

} // namespace flokdesk
