// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/virtualtraffic.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

constexpr Duration timeout = 30s;

Duration fromSeconds(double seconds)
{
    return Duration(static_cast<Duration::rep>(seconds * 1e6));
}

} // namespace

Duration TrafficReport::clickWait(double percentile) const
{
    if (clickWaits.empty())
        return Duration::zero();
    const auto last = static_cast<double>(clickWaits.size() - 1);
    return clickWaits[static_cast<size_t>(last * percentile / 100)];
}

double TrafficReport::timeRatio() const
{
    return std::chrono::duration<double>(took).count() / ((served / 100.0 - 1) * 60);
}

VirtualTraffic::VirtualTraffic(TrafficGate &gate, QuotaServer &server, TrafficPlan plan)
    : m_gate(gate)
    , m_server(server)
    , m_plan(plan)
    , m_random(plan.seed)
{
}

TrafficReport VirtualTraffic::run()
{
    for (Ticket row = 1; row <= static_cast<Ticket>(m_plan.rows); ++row) {
        m_open[row] = {m_now, m_now};
        enqueue(row);
    }
    if (m_plan.clickEvery > 0s)
        later(m_now + upTo(m_plan.clickEvery), Kind::Click);
    if (m_plan.restartEvery > 0s)
        later(m_now + m_plan.restartEvery, Kind::Restart);
    if (m_plan.neighbourEvery > 0s)
        later(m_now, Kind::Neighbour);
    poll();
    while (!isDone()) {
        TimePoint next = m_wake.value_or(TimePoint::max());
        if (!m_events.empty())
            next = std::min(next, m_events.begin()->first);
        if (next > m_plan.until || next == TimePoint::max())
            break;
        m_now = next;
        while (!m_events.empty() && m_events.begin()->first <= m_now)
            happen(m_events.extract(m_events.begin()).mapped());
        poll();
    }
    m_report.took = m_now - start;
    m_report.allServed = m_rowsServed == m_plan.rows;
    std::sort(m_report.clickWaits.begin(), m_report.clickWaits.end());
    return m_report;
}

bool VirtualTraffic::isDone() const
{
    return m_plan.until == TimePoint::max() && m_rowsServed == m_plan.rows && m_open.empty();
}

void VirtualTraffic::later(TimePoint when, Kind kind, Ticket ticket)
{
    m_events.emplace(when, Event{kind, ticket, m_life});
}

void VirtualTraffic::happen(const Event &event)
{
    const bool isOurs = event.life == m_life; // a killed process hears of nothing any more
    switch (event.kind) {
    case Kind::Arrival:
        return arrived(event.ticket);
    case Kind::SecondArrival:
        ++m_report.arrivals;
        m_server.accepts(m_now);
        if (isOurs)
            m_gate.sentAgain(event.ticket);
        return;
    case Kind::Answer:
        return isOurs ? answered(event.ticket) : void();
    case Kind::Lost:
        if (isOurs) {
            m_gate.ended(event.ticket, TrafficGate::End::GivenUp, m_now);
            enqueue(event.ticket);
        }
        return;
    case Kind::Click:
        return clicked();
    case Kind::Neighbour:
        m_server.accepts(m_now);
        if (m_now < m_plan.neighbourUntil)
            later(m_now + m_plan.neighbourEvery, Kind::Neighbour);
        return;
    case Kind::Restart:
        return restart();
    }
}

void VirtualTraffic::enqueue(Ticket ticket)
{
    if (isClick(ticket))
        m_gate.enqueue(ticket, Lane::Interactive, u"window"_s);
    else
        m_gate.enqueue(ticket, Lane::Background, u"job"_s);
}

void VirtualTraffic::poll()
{
    const auto step = m_gate.poll(m_now);
    m_wake = step.wakeAt;
    for (const Ticket ticket : step.handOver)
        handOver(ticket);
}

void VirtualTraffic::handOver(Ticket ticket)
{
    Sent &sent = m_open.at(ticket);
    sent.handedOver = m_now;
    const Duration trip = roundTrip();
    const TimePoint arrival = m_now + trip / 10 + upTo(trip * 8 / 10);
    if (chance(0.001))
        later(m_now + timeout, Kind::Lost, ticket);
    else
        later(m_now + trip, Kind::Answer, ticket);
    later(arrival, Kind::Arrival, ticket);
    if (chance(m_plan.sentAgain))
        later(arrival, Kind::SecondArrival, ticket);
}

void VirtualTraffic::arrived(Ticket ticket)
{
    ++m_report.arrivals;
    const bool accepted = m_server.accepts(m_now);
    const auto open = m_open.find(ticket);
    if (open != m_open.end())
        open->second.refused = !accepted;
}

void VirtualTraffic::answered(Ticket ticket)
{
    Sent &sent = m_open.at(ticket);
    if (sent.refused) {
        ++m_report.refused;
        m_gate.ended(ticket, TrafficGate::End::Refused, m_now);
        return isClick(ticket) ? m_gate.enqueueFirst(ticket, Lane::Interactive, u"window"_s)
                               : m_gate.enqueueFirst(ticket, Lane::Background, u"job"_s);
    }
    m_gate.ended(ticket, TrafficGate::End::Answered, m_now);
    ++m_report.served;
    if (isClick(ticket))
        m_report.clickWaits.push_back(sent.handedOver - sent.asked);
    else
        m_report.rowsServed[m_now] = ++m_rowsServed;
    m_open.erase(ticket);
}

void VirtualTraffic::clicked()
{
    const auto requests = std::uniform_int_distribution<int>(1, 7)(m_random);
    for (int i = 0; i < requests; ++i) {
        m_open[++m_lastClick] = {m_now, m_now};
        enqueue(m_lastClick);
    }
    const double often = 1 / std::chrono::duration<double>(m_plan.clickEvery).count();
    if (m_rowsServed < m_plan.rows || m_plan.rows == 0)
        later(m_now + fromSeconds(std::exponential_distribution<>(often)(m_random)), Kind::Click);
}

void VirtualTraffic::restart()
{
    ++m_life;
    m_gate.restarted(m_now);
    for (const auto &[ticket, sent] : m_open)
        enqueue(ticket);
    later(m_now + m_plan.restartEvery, Kind::Restart);
}

Duration VirtualTraffic::roundTrip()
{
    const double usual = std::lognormal_distribution<>(std::log(0.25), 0.6)(m_random);
    const double spike = chance(0.01) ? std::uniform_real_distribution<>(1, 5)(m_random) : 0;
    return fromSeconds(usual + spike);
}

Duration VirtualTraffic::upTo(Duration longest)
{
    return Duration(std::uniform_int_distribution<Duration::rep>(0, longest.count())(m_random));
}

bool VirtualTraffic::chance(double probability)
{
    return std::bernoulli_distribution(probability)(m_random);
}

} // namespace flokdesk
