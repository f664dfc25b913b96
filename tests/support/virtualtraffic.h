// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/quotaservers.h"
#include "support/trafficgate.h"

#include <map>
#include <random>
#include <set>

namespace flokdesk {

/// What is sent through a gate to a server in virtual time.
struct TrafficPlan {
    int rows = 0; ///< of one job in the background
    Duration clickEvery{}; ///< on average; each is 1 to 7 requests. Zero: never
    double sentAgain = 0; ///< probability that the wire sends a request a second time
    Duration restartEvery{}; ///< the process is killed and started again. Zero: never
    Duration neighbourEvery{}; ///< another program on this address sends at this rate
    TimePoint neighbourUntil = TimePoint::max();
    TimePoint until = TimePoint::max(); ///< stops then, done or not
    unsigned seed = 1;
};

struct TrafficReport {
    int refused = 0; ///< answers 429
    int served = 0;
    int arrivals = 0; ///< at the server, without the neighbour's
    Duration took{};
    std::vector<Duration> clickWaits; ///< of each request of a click until it was sent; sorted
    std::map<TimePoint, int> rowsServed; ///< so many at that time
    bool allServed = false; ///< every row, once

    /// 0 to 100.
    Duration clickWait(double percentile) const;
    /// 1 is what a server that counts in one window allows at best.
    double timeRatio() const;
};

/// The network: a round trip of 0.25 s in the median, one in a hundred takes seconds longer, one in
/// a thousand is lost; requests arrive anywhere on the way.
class VirtualTraffic {
public:
    VirtualTraffic(TrafficGate &gate, QuotaServer &server, TrafficPlan plan);

    TrafficReport run();

    /// When it begins.
    static constexpr TimePoint start{std::chrono::hours(24)};

private:
    using Ticket = TrafficGate::Ticket;
    enum class Kind { Arrival, SecondArrival, Answer, Lost, Click, Neighbour, Restart };
    struct Event {
        Kind kind;
        Ticket ticket = 0;
        unsigned life = 0; ///< of the process that sent it
    };
    struct Sent {
        TimePoint asked;
        TimePoint handedOver;
        bool refused = false;
    };

    void later(TimePoint when, Kind kind, Ticket ticket = 0);
    void happen(const Event &event);
    void enqueue(Ticket ticket);
    void handOver(Ticket ticket);
    void arrived(Ticket ticket);
    void answered(Ticket ticket);
    void clicked();
    void restart();
    void poll();
    bool isDone() const;
    bool isClick(Ticket ticket) const { return ticket > firstClick; }
    Duration roundTrip();
    Duration upTo(Duration longest);
    bool chance(double probability);

    static constexpr Ticket firstClick = 1'000'000'000;
    TrafficGate &m_gate;
    QuotaServer &m_server;
    TrafficPlan m_plan;
    std::mt19937 m_random;
    std::multimap<TimePoint, Event> m_events;
    std::optional<TimePoint> m_wake;
    TimePoint m_now = start;
    std::map<Ticket, Sent> m_open; // not yet served
    Ticket m_lastClick = firstClick;
    unsigned m_life = 0;
    int m_rowsServed = 0;
    TrafficReport m_report;
};

} // namespace flokdesk
