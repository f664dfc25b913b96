// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/schedulercore.h"

#include <algorithm>
#include <map>

namespace flokdesk {

namespace {

constexpr std::array allLanes{Lane::Interactive, Lane::Foreground, Lane::Background};

} // namespace

void SchedulerCore::enqueue(Ticket ticket, Lane lane, const QString &flow)
{
    Q_ASSERT(!m_places.contains(ticket) && !m_flying.contains(ticket));
    flowAt(queue(lane), flow).push_back(ticket);
    m_places.insert(ticket, Place{lane, flow});
    ++queue(lane).waiting;
}

void SchedulerCore::enqueueFirst(Ticket ticket, Lane lane, const QString &flow)
{
    Q_ASSERT(!m_places.contains(ticket) && !m_flying.contains(ticket));
    auto &tickets = flowAt(queue(lane), flow);
    const auto behind = std::find_if(tickets.begin(), tickets.end(),
                                     [ticket](Ticket other) { return other > ticket; });
    tickets.insert(behind, ticket);
    m_places.insert(ticket, Place{lane, flow});
    ++queue(lane).waiting;
}

bool SchedulerCore::cancel(Ticket ticket)
{
    const auto place = m_places.constFind(ticket);
    if (place == m_places.constEnd())
        return false;
    leave(ticket, place->lane);
    return true;
}

void SchedulerCore::promote(Ticket ticket, Lane lane)
{
    const auto place = m_places.constFind(ticket);
    if (place == m_places.constEnd() || place->lane <= lane)
        return;
    const QString flow = place->flow;
    leave(ticket, place->lane);
    enqueue(ticket, lane, flow);
}

std::optional<SlotAsk> SchedulerCore::ask(TimePoint now)
{
    for (const Turn &turn : turns(now)) {
        if (waiting(turn.lane) > 0 && mayFly(turn.lane))
            return SlotAsk{turn.isAged ? Lane::Interactive : turn.lane, turn.keptFree};
    }
    return std::nullopt;
}

std::vector<SchedulerCore::Turn> SchedulerCore::turns(TimePoint now)
{
    if (waiting(Lane::Background) == 0)
        m_agedFrom.reset();
    else if (!m_agedFrom)
        m_agedFrom = now + m_limits.agesAfter;
    while (!m_clicks.empty() && m_clicks.front() + m_limits.ofLate <= now)
        m_clicks.pop_front();
    std::vector<Turn> turns;
    turns.reserve(4); // one for each lane, and an aged one
    if (m_agedFrom && *m_agedFrom <= now)
        turns.push_back({Lane::Background, 0, true});
    const bool isTooMany = clicksInWindow(now) >= m_limits.clicksInWindow;
    if (!isTooMany)
        turns.push_back({Lane::Interactive, 0});
    turns.push_back({Lane::Foreground, keptFree(Lane::Foreground, now)});
    if (isTooMany)
        turns.push_back({Lane::Interactive, keptFree(Lane::Foreground, now)});
    turns.push_back({Lane::Background, keptFree(Lane::Background, now)});
    return turns;
}

void SchedulerCore::noteHandOver(Lane lane, TimePoint now)
{
    if (lane == Lane::Interactive)
        m_clicks.push_back(now);
    if (lane == Lane::Background && m_agedFrom)
        m_agedFrom = std::max(*m_agedFrom, now + m_limits.agedEvery);
}

std::optional<SchedulerCore::Ticket> SchedulerCore::take(RateBudget::Slot slot, const SlotAsk &ask,
                                                         TimePoint now)
{
    for (const Turn &turn : turns(now)) {
        if (waiting(turn.lane) == 0 || !mayFly(turn.lane) || turn.keptFree > ask.keptFree)
            continue;
        const auto ticket = takeNext(turn.lane);
        Q_ASSERT(ticket);
        m_flying.insert(*ticket, Flying{slot, turn.lane});
        noteHandOver(turn.lane, now);
        return ticket;
    }
    return std::nullopt;
}

std::optional<RateBudget::Slot> SchedulerCore::slotOf(Ticket ticket) const
{
    const auto flying = m_flying.constFind(ticket);
    return flying == m_flying.constEnd() ? std::nullopt : std::optional(flying->slot);
}

std::optional<RateBudget::Slot> SchedulerCore::ended(Ticket ticket)
{
    const auto slot = slotOf(ticket);
    m_flying.remove(ticket);
    return slot;
}

TimePoint SchedulerCore::expectedEnd(const RateBudget &budget, TimePoint now, int further,
                                     Lane lane) const
{
    if (waiting() + further == 0)
        return now;
    int kept = further > 0 ? keptFree(lane, now) : 0;
    for (const Lane other : allLanes) {
        if (waiting(other) > 0)
            kept = std::max(kept, keptFree(other, now));
    }
    const int count = waiting() + further;
    return budget.whenFree(kept == 0 ? count : withClicks(count, budget.limit(now) - kept, now),
                           now, kept);
}

/// A job of `count` requests, and the clicks that will come while it goes on.
int SchedulerCore::withClicks(int count, int usable, TimePoint now) const
{
    const int recent = clicksInWindow(now);
    return count + count * recent / std::max({usable - recent, usable / 4, 1});
}

TimePoint SchedulerCore::expectedStart(const RateBudget &budget, TimePoint now, Lane lane) const
{
    int before = 0;
    for (const Lane other : allLanes)
        before += other <= lane ? waiting(other) : 0;
    return budget.whenFree(before + 1, now, keptFree(lane, now));
}

std::vector<SchedulerCore::WaitingFlow> SchedulerCore::waitingFlows(const RateBudget &budget,
                                                                    TimePoint now) const
{
    std::map<std::pair<Lane, QString>, int> counts;
    for (const Place &place : m_places)
        ++counts[{place.lane, place.flow}];
    std::vector<WaitingFlow> flows;
    for (const auto &[key, count] : counts) {
        const auto &[lane, flow] = key;
        int before = 0; // flows of a lane take turns
        for (const auto &[other, many] : counts) {
            if (other.first <= lane)
                before += other.first < lane ? many : std::min(many, count);
        }
        flows.push_back({flow, lane, count, budget.whenFree(before, now, keptFree(lane, now))});
    }
    return flows;
}

std::deque<SchedulerCore::Ticket> &SchedulerCore::flowAt(Queue &queue, const QString &flow)
{
    auto found = queue.flows.find(flow);
    if (found == queue.flows.end()) {
        queue.turns.push_back(flow);
        found = queue.flows.insert(flow, {});
    }
    return *found;
}

bool SchedulerCore::isWaitingIn(Ticket ticket, Lane lane) const
{
    const auto place = m_places.constFind(ticket);
    return place != m_places.constEnd() && place->lane == lane;
}

void SchedulerCore::leave(Ticket ticket, Lane lane)
{
    m_places.remove(ticket);
    if (--queue(lane).waiting == 0)
        queue(lane) = Queue{};
}

std::optional<SchedulerCore::Ticket> SchedulerCore::takeNext(Lane lane)
{
    Queue &from = queue(lane);
    while (!from.turns.empty()) {
        const QString flow = std::move(from.turns.front());
        from.turns.pop_front();
        auto &tickets = from.flows[flow];
        const auto ticket = takeFrom(tickets, lane);
        if (tickets.empty())
            from.flows.remove(flow);
        else
            from.turns.push_back(flow);
        if (!ticket)
            continue;
        leave(*ticket, lane);
        return ticket;
    }
    return std::nullopt;
}

std::optional<SchedulerCore::Ticket> SchedulerCore::takeFrom(std::deque<Ticket> &tickets, Lane lane)
{
    while (!tickets.empty()) {
        const Ticket ticket = tickets.front();
        tickets.pop_front();
        if (isWaitingIn(ticket, lane))
            return ticket;
    }
    return std::nullopt;
}

int SchedulerCore::keptFree(Lane lane, TimePoint now) const
{
    switch (lane) {
    case Lane::Interactive:
        return 0;
    case Lane::Foreground:
        return keptFreeForClicks(now) / 2;
    case Lane::Background:
        return keptFreeForClicks(now);
    }
    Q_UNREACHABLE();
}

int SchedulerCore::keptFreeForClicks(TimePoint now) const
{
    const int most = m_limits.keptFreeForClicks;
    if (!m_isInUse)
        return std::min(most, m_limits.keptFreeWhenIdle);
    return std::clamp(largestClick(now) + 1, std::min(most, m_limits.keptFreeWhenQuiet), most);
}

/// The most Interactive requests of late that were handed over close together.
int SchedulerCore::largestClick(TimePoint now) const
{
    auto first = std::ranges::upper_bound(m_clicks, now - m_limits.ofLate);
    std::ptrdiff_t largest = 0;
    for (auto last = first; last != m_clicks.end(); ++last) {
        while (*first + m_limits.click <= *last)
            ++first;
        largest = std::max(largest, last - first + 1);
    }
    return static_cast<int>(largest);
}

/// Interactive requests handed over in the last window.
int SchedulerCore::clicksInWindow(TimePoint now) const
{
    const auto first = std::ranges::upper_bound(m_clicks, now - m_limits.window);
    return static_cast<int>(m_clicks.end() - first);
}

bool SchedulerCore::mayFly(Lane lane) const
{
    if (inFlight() >= m_limits.inFlight)
        return false;
    if (lane != Lane::Background)
        return true;
    const auto background =
        std::count_if(m_flying.begin(), m_flying.end(),
                      [](const Flying &flying) { return flying.lane == Lane::Background; });
    return background < m_limits.backgroundInFlight;
}

} // namespace flokdesk
