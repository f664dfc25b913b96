// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/schedulercore.h"

namespace flokdesk {

/// The core and a budget put together as Gate does, but in whatever time the caller names, so that
/// hours of traffic take a moment.
class VirtualGate {
public:
    using Ticket = SchedulerCore::Ticket;

    explicit VirtualGate(SchedulerCore::Limits limits = {}, RateBudget rates = RateBudget())
        : core(limits)
        , budget(std::move(rates))
    {
    }

    struct Step {
        std::vector<Ticket> handOver; ///< to the wire, in this order
        std::optional<TimePoint> wakeAt; ///< nothing when only an answer can help
    };
    Step poll(TimePoint now)
    {
        Step step;
        while (const auto ask = core.ask()) {
            const SlotDecision decision = budget.tryAcquire(*ask, now);
            if (!decision.slot) {
                if (decision.again != TimePoint::max())
                    step.wakeAt = decision.again;
                break;
            }
            step.handOver.push_back(*core.take(*decision.slot, *ask));
        }
        return step;
    }

    enum class End { Answered, Refused, GivenUp, NeverSent };
    void ended(Ticket ticket, End end, TimePoint now, std::optional<Duration> retryAfter = {})
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
    void sentAgain(Ticket ticket)
    {
        if (const auto slot = core.slotOf(ticket))
            budget.sentAgain(*slot);
    }

    SchedulerCore core;
    RateBudget budget;
};

} // namespace flokdesk
