// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/jobcommands.h"

#include "gui/common/notice.h"
#include "gui/review/reviewtexts.h"

#include <QAction>

namespace flokdesk {

namespace {

/// The job waits, with as many changes as now, and nothing is being sent.
Fact whilePaused(const JobQueue &jobQueue, const Job &job)
{
    return Fact::whileTrue([&jobQueue, id = job.id, waiting = job.waiting()] {
               const Job *paused = jobQueue.pausedJob();
               return paused && paused->id == id && paused->waiting() == waiting
                   && !jobQueue.isBusy();
           })
        .askedAt(&jobQueue, &JobQueue::started)
        .askedAt(&jobQueue, &JobQueue::finished)
        .askedAt(&jobQueue, &JobQueue::jobsChanged);
}

} // namespace

JobCommands::JobCommands(Session &session, Notice &notice, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_notice(notice)
    , m_actions(actions)
{
    connect(&session.jobQueue, &JobQueue::started, this, &JobCommands::showPausedJob);
    connect(&session.jobQueue, &JobQueue::finished, this, &JobCommands::showPausedJob);
    showPausedJob();
}

void JobCommands::pauseOrResume()
{
    if (m_session.jobQueue.isBusy())
        m_session.jobQueue.pause();
    else
        resume();
}

void JobCommands::resume()
{
    const Job *paused = m_session.jobQueue.pausedJob();
    if (!paused)
        return;
    if (const auto resumed = m_session.jobQueue.resume(paused->id); !resumed)
        m_notice.show(resumed.error(), Fact::until(&m_session.jobQueue, &JobQueue::jobsChanged));
}

void JobCommands::showPausedJob()
{
    const Job *paused = m_session.jobQueue.pausedJob();
    const bool isBusy = m_session.jobQueue.isBusy();
    m_actions.resume->setEnabled(paused);
    m_actions.pause->setEnabled(paused || isBusy);
    if (!paused || isBusy || !m_tells)
        return;
    m_notice.show(Notice::Level::Warning, pausedText(*paused),
                  whilePaused(m_session.jobQueue, *paused), paused->reason);
    for (QAction *action : {m_actions.resume, m_actions.review, m_actions.leavePaused})
        m_notice.addAction(action);
    for (const JobItem &item : paused->items) {
        if (item.error.kind == Error::Kind::KeyRejected)
            return m_notice.offerKeys(item.error);
    }
}

} // namespace flokdesk
