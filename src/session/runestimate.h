// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/requestcount.h"
#include "session/session.h"

#include <map>
#include <QDateTime>

namespace flokdesk {

/// When a run of so many requests, one after the other, should be over: not before the budget lets
/// the last one go (RequestScheduler::expectedEnd()), and not faster than answers come.
/// `roundTrip` is what one takes.
QDateTime estimatedEnd(int requests, const QDateTime &lastSent, const QDateTime &now,
                       Duration roundTrip);

/// The same for requests that are about to be sent in the open session.
QDateTime expectedEnd(const Session &session, int requests, Lane lane);

/// The requests of a job and when it should be over.
struct RunCost {
    int requests = 0;
    QDateTime end;
};
RunCost costOf(const Plan &plan, const Session &session, GuardMode check);
/// For each way to check so many changes, whose requests were counted.
std::map<GuardMode, RunCost> costsOf(const RequestCount &count, int changes,
                                     const Session &session);

/// How far the run of a session is.
struct RunProgress {
    int ended = 0;
    int all = 0;
    QDateTime end; ///< when the rest should be over
};
/// Follows a run. Going through the budget takes a while, so an end that is
/// far away is foreseen anew less often than a near one.
class RunEstimate {
public:
    /// Of the run that goes on, or the last one; there must have been one.
    RunProgress of(const Session &session);

private:
    const JobRunner *m_runner = nullptr;
    bool m_wasPaused = false;
    TimePoint m_until{}; ///< m_end is good enough till then
    QDateTime m_end;
};

} // namespace flokdesk
