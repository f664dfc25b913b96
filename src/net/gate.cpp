// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/gate.h"

#include <utility>

namespace flokdesk {

Gate::Gate(Ledger &ledger, Clock &clock, SchedulerCore core, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_core(std::move(core))
    , m_asleep(clock.timeAsleep())
{
    connect(&m_ledger, &Ledger::changed, this, [this] {
        pump();
        Q_EMIT changed();
    });
    m_ledger.look();
}

void Gate::enqueue(Ticket ticket, Lane lane, const QString &flow)
{
    m_core.enqueue(ticket, lane, flow);
}

void Gate::enqueueFirst(Ticket ticket, Lane lane, const QString &flow)
{
    m_core.enqueueFirst(ticket, lane, flow);
}

void Gate::pump()
{
    m_pumpAgain = true;
    if (m_pumping || m_asking)
        return;
    m_pumping = true;
    while (!m_asking && std::exchange(m_pumpAgain, false))
        askForSlot();
    m_pumping = false;
    watchBudget();
    Q_EMIT changed();
}

void Gate::askForSlot()
{
    noticeSleep();
    const auto ask = m_core.ask(m_clock.now());
    if (!ask)
        return;
    m_asking = true;
    m_ledger.tryAcquire(*ask, this, [this, ask = *ask](const SlotDecision &decision) {
        m_asking = false;
        decided(ask, decision);
    });
}

void Gate::decided(const SlotAsk &ask, const SlotDecision &decision)
{
    if (!decision.slot) {
        if (decision.again != TimePoint::max())
            wakeAt(decision.again);
        if (m_pumpAgain) // something more urgent came while the answer was on its way
            pump();
        return;
    }
    if (const auto ticket = m_core.take(*decision.slot, ask, m_clock.now()))
        Q_EMIT handOver(*ticket);
    else
        m_ledger.release(*decision.slot);
    pump();
}

void Gate::promote(Ticket ticket, Lane lane)
{
    m_core.promote(ticket, lane);
    pump();
}

void Gate::setInUse(bool inUse)
{
    m_core.setInUse(inUse);
    pump();
}

/// While the machine sleeps, the server and other programs go on, so that its count is not known.
void Gate::noticeSleep()
{
    constexpr Duration nap = std::chrono::seconds(5);
    const Duration asleep = m_clock.timeAsleep();
    if (asleep - m_asleep > nap)
        m_ledger.resumed();
    m_asleep = asleep;
}

void Gate::sentAgain(Ticket ticket)
{
    if (const auto slot = m_core.slotOf(ticket))
        m_ledger.sentAgain(*slot);
}

void Gate::answered(Ticket ticket)
{
    if (const auto slot = m_core.ended(ticket))
        m_ledger.answered(*slot);
}

void Gate::refused(Ticket ticket, std::optional<Duration> retryAfter)
{
    if (const auto slot = m_core.ended(ticket))
        m_ledger.refused(*slot, retryAfter);
}

void Gate::givenUp(Ticket ticket)
{
    if (const auto slot = m_core.ended(ticket))
        m_ledger.givenUp(*slot);
}

void Gate::neverSent(Ticket ticket)
{
    if (const auto slot = m_core.ended(ticket))
        m_ledger.release(*slot);
}

void Gate::wakeAt(TimePoint when)
{
    if (m_wake <= when)
        return;
    m_wake = when;
    m_clock.callAt(when, this, [this, when] {
        if (m_wake == when)
            m_wake = TimePoint::max();
        pump();
    });
}

/// Slots become free and pauses end by themselves: people shall see that too.
void Gate::watchBudget()
{
    const auto next = budget().nextChange(m_clock.now());
    if (!next || m_budgetWake <= *next)
        return;
    m_budgetWake = *next;
    m_clock.callAt(*next, this, [this, when = *next] {
        if (m_budgetWake == when)
            m_budgetWake = TimePoint::max();
        Q_EMIT changed();
        watchBudget();
    });
}

} // namespace flokdesk
