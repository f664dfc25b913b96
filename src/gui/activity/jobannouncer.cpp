// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/jobannouncer.h"

#include "core/text.h"
#include "gui/review/reviewtexts.h"

#include <QWidget>
#include <utility>

namespace flokdesk {

JobAnnouncer::JobAnnouncer(Notifications &notifications, Clock &clock, QWidget *window)
    : QObject(window)
    , m_notifications(notifications)
    , m_clock(clock)
    , m_window(window)
{
}

void JobAnnouncer::setSession(const Session *session)
{
    if (m_session)
        m_session->jobQueue.disconnect(this);
    m_session = session;
    m_job = 0;
    if (!session)
        return;
    connect(&session->jobQueue, &JobQueue::started, this, &JobAnnouncer::begun);
    connect(&session->jobQueue, &JobQueue::finished, this, &JobAnnouncer::ended);
    if (session->jobQueue.isBusy())
        begun();
}

void JobAnnouncer::begun()
{
    const Job *job = m_session->jobQueue.runningJob();
    m_job = job ? job->id : 0;
    m_name = job ? withVisibleControls(job->name) : QString();
    m_begunAt = m_clock.now();
}

// Taking back another job ends that one, too, while this one goes on.
void JobAnnouncer::ended()
{
    const JobQueue &jobQueue = m_session->jobQueue;
    if (m_job == 0 || jobQueue.isBusy() || !jobQueue.runner())
        return;
    const bool isPaused = jobQueue.job(std::exchange(m_job, 0)) != nullptr;
    if (m_clock.now() - m_begunAt < worthTelling || m_notifications.isProgramActive())
        return;
    m_notifications.tell(m_window,
                         isPaused ? tr("Job “%1” is paused").arg(m_name)
                                  : tr("Job “%1” has ended").arg(m_name),
                         summaryOf(*jobQueue.runner()));
}

} // namespace flokdesk
