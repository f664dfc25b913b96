// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/schedulercore.h"

namespace flokdesk {

/// Whatever decides which request goes when, driven in the time that the caller names.
class TrafficGate {
public:
    using Ticket = SchedulerCore::Ticket;
    struct Step {
        std::vector<Ticket> handOver; ///< to the wire, in this order
        std::optional<TimePoint> wakeAt; ///< nothing when only an answer can help
    };
    enum class End { Answered, Refused, GivenUp, NeverSent };

    TrafficGate() = default;
    TrafficGate(const TrafficGate &) = default;
    TrafficGate(TrafficGate &&) = default;
    TrafficGate &operator=(const TrafficGate &) = default;
    TrafficGate &operator=(TrafficGate &&) = default;
    virtual ~TrafficGate() = default;

    virtual void enqueue(Ticket ticket, Lane lane, const QString &flow) = 0;
    virtual void enqueueFirst(Ticket ticket, Lane lane, const QString &flow) = 0;
    virtual Step poll(TimePoint now) = 0;
    virtual void ended(Ticket ticket, End end, TimePoint now,
                       std::optional<Duration> retryAfter = {}) = 0;
    virtual void sentAgain(Ticket ticket) = 0;
    /// The process died and was started again: what waited or flew is forgotten.
    virtual void restarted(TimePoint now) = 0;
};

} // namespace flokdesk
