// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestscheduler.h"

#include <algorithm>

namespace flokdesk {

namespace {

QString whyLowered(Backoff::Cause cause)
{
    switch (cause) {
    case Backoff::Cause::None:
        return {};
    case Backoff::Cause::SharedAddress:
        return RequestScheduler::tr("Another program on your network shares your request limit.");
    case Backoff::Cause::StricterServer:
        return RequestScheduler::tr("Flokzu allowed fewer requests than usual.");
    case Backoff::Cause::NoRhythm:
        return RequestScheduler::tr(
            "Flokzu refused repeatedly, so Flokdesk pauses between requests.");
    }
    Q_UNREACHABLE();
}

} // namespace

SchedulerStatus RequestScheduler::status(const QUrl &url) const
{
    const Gate *gate = knownGateTo(url);
    const RateBudget &budget = gate ? gate->budget() : m_ledgers.of(serverOf(url)).budget();
    const TimePoint now = m_clock.now();
    SchedulerStatus status;
    status.used = budget.used(now);
    status.limit = budget.limit(now);
    status.limitReason = m_ledgers.of(serverOf(url)).isAlone()
        ? tr("Requests of other programs cannot be counted on this computer.")
        : whyLowered(budget.cause(now));
    status.paused = budget.isPaused(now);
    status.waiting = gate ? gate->core().waiting() + delayed(*gate) : 0;
    // Going through the budget takes a while, so only where it may say something else than "now".
    const bool mayBeLater = status.paused || status.used >= status.limit || status.waiting > 0;
    const TimePoint free = mayBeLater ? budget.nextFree(now) : now;
    status.nextFree = wallTimeAt(free);
    if (status.paused) {
        status.pauseReason = tr("The request limit for your network was reached.");
        // At the end of the pause more may be used than the limit is by then.
        status.pausedUntil = wallTimeAt(std::max(free, budget.pausedUntil()));
    }
    if (!gate)
        return status;
    status.inFlight = gate->core().inFlight();
    if (status.waiting > 0)
        status.expectedEnd = wallTimeAt(expectedEnd(*gate, status.waiting));
    if (const auto known = m_roundTrips.find(gate); known != m_roundTrips.end())
        status.roundTrip = known->second;
    return status;
}

TimePoint RequestScheduler::expectedEnd(const Gate &gate, int waiting) const
{
    constexpr Duration goodFor = std::chrono::milliseconds(250);
    const TimePoint now = m_clock.now();
    const bool paused = gate.budget().isPaused(now);
    Foreseen &known = m_foreseen[&gate];
    if (known.until <= now || known.paused != paused || known.waiting < waiting)
        known = {now + goodFor, waiting, paused, gate.core().expectedEnd(gate.budget(), now)};
    return known.end;
}

std::vector<QueuedFlow> RequestScheduler::queue(const QUrl &url) const
{
    std::vector<QueuedFlow> flows;
    if (const Gate *gate = knownGateTo(url)) {
        for (const SchedulerCore::WaitingFlow &one :
             gate->core().waitingFlows(gate->budget(), m_clock.now()))
            flows.push_back({one.flow, one.lane, one.waiting, wallTimeAt(one.expectedEnd)});
    }
    return flows;
}

QDateTime RequestScheduler::expectedEnd(const QUrl &url, int further, Lane lane) const
{
    const TimePoint now = m_clock.now();
    if (const Gate *gate = knownGateTo(url))
        return wallTimeAt(gate->core().expectedEnd(gate->budget(), now, further, lane));
    const RateBudget &budget = m_ledgers.of(serverOf(url)).budget();
    return wallTimeAt(SchedulerCore().expectedEnd(budget, now, further, lane));
}

Burst RequestScheduler::burst(const QUrl &url, int wanted, Lane lane)
{
    const Gate &gate = gateTo(url);
    return gate.core().burst(gate.budget(), wanted, m_clock.now(), lane);
}

QDateTime RequestScheduler::wallTimeAt(TimePoint when) const
{
    using namespace std::chrono;
    return m_clock.wallTime().addMSecs(ceil<milliseconds>(when - m_clock.now()).count());
}

} // namespace flokdesk
