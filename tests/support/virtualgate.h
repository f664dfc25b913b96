// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/trafficgate.h"

namespace flokdesk {

/// The core and a budget put together as Gate does, but in whatever time the caller names, so that
/// hours of traffic take a moment.
class VirtualGate : public TrafficGate {
public:
    explicit VirtualGate(SchedulerCore::Limits limits = {}, RateBudget rates = RateBudget())
        : core(limits)
        , budget(std::move(rates))
        , m_limits(limits)
    {
    }

    void enqueue(Ticket ticket, Lane lane, const QString &flow) override
    {
        core.enqueue(ticket, lane, flow);
    }
    void enqueueFirst(Ticket ticket, Lane lane, const QString &flow) override
    {
        core.enqueueFirst(ticket, lane, flow);
    }
    Step poll(TimePoint now) override
    {
        Step step;
        while (const auto ask = core.ask(now)) {
            const SlotDecision decision = budget.tryAcquire(*ask, now);
            if (!decision.slot) {
                if (decision.again != TimePoint::max())
                    step.wakeAt = decision.again;
                break;
            }
            step.handOver.push_back(*core.take(*decision.slot, *ask, now));
        }
        return step;
    }
    void ended(Ticket ticket, End end, TimePoint now,
               std::optional<Duration> retryAfter = {}) override
    {
        const auto slot = core.ended(ticket);
        if (!slot)
            return;
        switch (end) {
        case End::Answered:
            return budget.answered(*slot, now);
        case End::Refused:
            return budget.refused(*slot, now, retryAfter);
        case End::GivenUp:
            return budget.givenUp(*slot, now);
        case End::NeverSent:
            return budget.release(*slot);
        }
    }
    void sentAgain(Ticket ticket) override
    {
        if (const auto slot = core.slotOf(ticket))
            budget.sentAgain(*slot);
    }
    /// With a ledger that outlives the process, as SqliteLedger does.
    void restarted(TimePoint now) override
    {
        core = SchedulerCore(m_limits);
        std::vector<RateBudget::Use> uses = budget.uses();
        for (RateBudget::Use &use : uses)
            use.ended = use.ended.value_or(now);
        budget = RateBudget(budget.limits(), budget.state(), std::move(uses));
    }

    SchedulerCore core;
    RateBudget budget;

private:
    SchedulerCore::Limits m_limits;
};

} // namespace flokdesk
