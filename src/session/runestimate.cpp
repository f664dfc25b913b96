// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runestimate.h"

#include <algorithm>

namespace flokdesk {

using namespace std::chrono_literals;

QDateTime estimatedEnd(int requests, const QDateTime &lastSent, const QDateTime &now,
                       Duration roundTrip)
{
    using std::chrono::ceil;
    using std::chrono::milliseconds;
    if (requests == 0)
        return now;
    return std::max(lastSent.addMSecs(ceil<milliseconds>(roundTrip).count()),
                    now.addMSecs(ceil<milliseconds>(requests * roundTrip).count()));
}

QDateTime expectedEnd(const Session &session, int requests, Lane lane)
{
    const QUrl &url = session.client.connection().baseUrl;
    return estimatedEnd(requests, session.scheduler.expectedEnd(url, requests, lane),
                        session.clock.wallTime(), session.scheduler.status(url).roundTrip);
}

namespace {

RunCost costOf(const RequestCount &count, const Session &session, GuardMode check, Lane lane)
{
    const int requests = count.total(check);
    return {requests, expectedEnd(session, requests, lane)};
}

} // namespace

RunCost costOf(const Plan &plan, const Session &session, GuardMode check)
{
    return costOf(RequestCount::of(plan), session, check,
                  JobRunner::laneOf(static_cast<int>(plan.items().size())));
}

std::map<GuardMode, RunCost> costsOf(const RequestCount &count, int changes, const Session &session)
{
    const Lane lane = JobRunner::laneOf(changes);
    std::map<GuardMode, RunCost> costs;
    for (const GuardMode mode : guardModes)
        costs[mode] = costOf(count, session, mode, lane);
    return costs;
}

RunProgress RunEstimate::of(const Session &session)
{
    const JobRunner &runner = *session.jobQueue.runner();
    const int all = static_cast<int>(runner.items().size());
    const int left = runner.ongoing();
    const TimePoint now = session.clock.now();
    const bool paused = session.client.schedulerStatus().paused;
    if (m_runner != &runner || m_wasPaused != paused || now >= m_until) {
        m_runner = &runner;
        m_wasPaused = paused;
        m_end = expectedEnd(session, runner.requestsToCome(), JobRunner::laneOf(all));
        const std::chrono::milliseconds ahead(session.clock.wallTime().msecsTo(m_end));
        m_until = now + std::clamp<Duration>(ahead / 100, 1s, 10s);
    }
    return {all - left, all, m_end};
}

} // namespace flokdesk
