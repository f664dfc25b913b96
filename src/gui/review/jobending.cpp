// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/jobending.h"

#include "gui/common/toast.h"
#include "gui/review/reviewtexts.h"
#include "gui/review/runreport.h"

#include <QAction>
#include <utility>

namespace flokdesk {

JobEnding::JobEnding(Session &session, Notice &notice, Toast &toast, const Ways &ways,
                     QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_notice(notice)
    , m_toast(toast)
    , m_ways(ways)
{
    connect(&session.jobQueue, &JobQueue::started, this, &JobEnding::begun);
    connect(&session.jobQueue, &JobQueue::finished, this, &JobEnding::ended);
    begun();
}

void JobEnding::begun()
{
    const Job *job = m_session.jobQueue.runningJob();
    m_job = job ? job->id : 0;
}

// Taking back another job ends that one, too, while this one goes on.
void JobEnding::ended()
{
    const JobQueue &queue = m_session.jobQueue;
    if (m_job == 0 || queue.isBusy() || !queue.runner())
        return;
    const bool isPaused = queue.job(std::exchange(m_job, 0)) != nullptr;
    if (isPaused)
        return;
    const RunReport report = reportOf(*queue.runner(), nullptr);
    if (report.level == Notice::Level::Success) {
        m_ways.closeReview();
        tellApplied(int(queue.runner()->items().size()));
    } else if (!m_ways.isReviewed()) {
        tellLeft();
    }
}

void JobEnding::tellApplied(int changes)
{
    m_toast.show(tr("%n change(s) applied", nullptr, changes),
                 {{tr("Reverse…"), [this] { m_ways.reverse->trigger(); }},
                  {tr("Show"), [this] { m_ways.showJobs->trigger(); }}});
}

void JobEnding::tellLeft()
{
    const JobRunner &runner = *m_session.jobQueue.runner();
    const RunReport report = reportOf(runner, nullptr);
    m_notice.show(report.level,
                  summaryOf(runner) + u'\n'
                      + tr("What was not applied is still pending. The review says why."),
                  Fact::until(&m_session.changes, &ChangeSet::changed), report.detail);
    m_notice.addAction(m_ways.review);
    if (report.keyError)
        m_notice.offerKeys(*report.keyError);
}

} // namespace flokdesk
