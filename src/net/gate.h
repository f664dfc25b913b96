// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ledger.h"
#include "net/schedulercore.h"

namespace flokdesk {

/// The queue in front of one server: SchedulerCore decides which request goes next, the ledger when.
/// Asks for one slot at a time, and sleeps where only time can help.
class Gate final : public QObject {
    Q_OBJECT
public:
    using Ticket = SchedulerCore::Ticket;

    Gate(Ledger &ledger, Clock &clock, SchedulerCore core, QObject *parent = nullptr);

    void enqueue(Ticket ticket, Lane lane, const QString &flow);
    /// At the head of its flow.
    void enqueueFirst(Ticket ticket, Lane lane, const QString &flow);
    /// Lets the requests through that may go. Call after every change here; calls from handOver() are noted.
    void pump();
    /// True when it was still waiting; it then costs nothing.
    bool cancel(Ticket ticket) { return m_core.cancel(ticket); }

    /// A click needs what already waits in a lower lane.
    void promote(Ticket ticket, Lane lane);
    void setInUse(bool inUse);
    void sentAgain(Ticket ticket);
    void answered(Ticket ticket);
    /// Answered with 429.
    void refused(Ticket ticket, std::optional<Duration> retryAfter);
    void givenUp(Ticket ticket);
    void neverSent(Ticket ticket);

    const SchedulerCore &core() const { return m_core; }
    const RateBudget &budget() const { return m_ledger.budget(); }

Q_SIGNALS:
    /// It holds a slot now; send it, or say neverSent() at once.
    void handOver(quint64 ticket);
    /// The facts behind status() changed, by time too.
    void changed();

private:
    void askForSlot();
    void decided(const SlotAsk &ask, const SlotDecision &decision);
    void wakeAt(TimePoint when);
    void watchBudget();
    void noticeSleep();

    Ledger &m_ledger;
    Clock &m_clock;
    SchedulerCore m_core;
    Duration m_asleep;
    TimePoint m_wake = TimePoint::max();
    TimePoint m_budgetWake = TimePoint::max();
    bool m_pumping = false;
    bool m_pumpAgain = false;
    bool m_asking = false;
};

} // namespace flokdesk
