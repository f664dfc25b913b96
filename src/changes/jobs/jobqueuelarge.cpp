// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs of many items, which are written down and taken back over several turns of the event loop.
#include "changes/jobs/jobpreparation.h"
#include "changes/jobs/jobqueue.h"
#include "changes/jobs/jobtakeback.h"

#include <algorithm>

namespace flokdesk {

std::optional<JobQueue::Bookkeeping> JobQueue::bookkeeping() const
{
    if (m_preparation)
        return Bookkeeping{Bookkeeping::Kind::WritingDown, m_preparation->done(),
                           m_preparation->count()};
    if (!m_takeBacks.empty())
        return Bookkeeping{Bookkeeping::Kind::TakingBack, m_takeBacks.front()->done(),
                           m_takeBacks.front()->count()};
    return std::nullopt;
}

/// Its changes are frozen already.
void JobQueue::prepare(const Plan &plan, std::unique_ptr<Job> job)
{
    m_preparation = std::make_unique<JobPreparation>(m_changes, m_store, plan, std::move(job));
    connect(m_preparation.get(), &JobPreparation::progressed, this, &JobQueue::bookkeepingChanged);
    connect(m_preparation.get(), &JobPreparation::ready, this, &JobQueue::beginPrepared);
    connect(m_preparation.get(), &JobPreparation::abandoned, this, &JobQueue::abandonPrepared);
    m_preparation->start();
    Q_EMIT bookkeepingChanged();
}

void JobQueue::cancelPreparation()
{
    if (m_preparation)
        m_preparation->abandon();
}

void JobQueue::beginPrepared()
{
    m_jobs.push_back(m_preparation->takeJob());
    m_preparation.release()->deleteLater(); // its signal is still on the stack
    Q_EMIT bookkeepingChanged();
    Q_EMIT jobsChanged();
    runNext();
}

void JobQueue::abandonPrepared(const QString &why)
{
    m_preparation.release()->deleteLater(); // its signal is still on the stack
    Q_EMIT bookkeepingChanged();
    Q_EMIT preparationEnded(why);
}

bool JobQueue::isTakenBack(const Job &job) const
{
    return std::ranges::any_of(m_takeBacks,
                               [&job](const auto &takeBack) { return &takeBack->job() == &job; });
}

void JobQueue::takeBackLater(Job &job, const std::vector<int> &indexes, const Error &why)
{
    m_takeBacks.push_back(std::make_unique<JobTakeBack>(m_changes, m_store, job, indexes, why));
    const JobTakeBack &takeBack = *m_takeBacks.back();
    setState(job, Job::State::Paused, {}); // so that nothing resumes it after a crash
    connect(&takeBack, &JobTakeBack::progressed, this, &JobQueue::bookkeepingChanged);
    connect(&takeBack, &JobTakeBack::ended, this, [this, &takeBack] { takenBack(takeBack); });
    m_takeBacks.back()->start();
    Q_EMIT bookkeepingChanged();
}

void JobQueue::takenBack(const JobTakeBack &done)
{
    Job &job = done.job();
    const auto place = std::ranges::find(m_takeBacks, &done, &std::unique_ptr<JobTakeBack>::get);
    place->release()->deleteLater(); // its signal is still on the stack
    m_takeBacks.erase(place);
    Q_EMIT bookkeepingChanged();
    if (&job == m_running)
        return endRun();
    setState(job, Job::State::Ended, {});
    drop(job);
    Q_EMIT jobsChanged();
    Q_EMIT finished();
}

} // namespace flokdesk
