// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/importrun.h"

#include "changes/jobs/jobhistory.h"
#include "changes/sheets/keptimports.h"
#include "gui/sheets/endtimes.h"

#include <algorithm>
#include <QTimer>

namespace flokdesk {

namespace {

constexpr int rowsStagedAtOnce = 100; // takes less than a frame

/// While a job runs, what is on the wire still waits for its answer.
void appendItems(std::vector<JobItem> &all, const Job &job, bool isRunning)
{
    for (const JobItem &item : job.items) {
        all.push_back(item);
        if (isRunning && item.state == ItemState::Sending)
            all.back().state = ItemState::Waiting;
    }
}

} // namespace

ImportRun::ImportRun(Session &session, const ImportPlan &plan, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_plan(plan)
    , m_keeping(this)
{
    for (const Job *job : session.jobQueue.jobs())
        m_seenJobs.insert(job->id);
    connect(&session.jobQueue, &JobQueue::jobsChanged, this, &ImportRun::follow);
    connect(&session.jobQueue, &JobQueue::finished, this, &ImportRun::follow);
    connect(&session.jobQueue, &JobQueue::bookkeepingChanged, this, &ImportRun::changed);
    connect(&session.jobQueue, &JobQueue::itemChanged, this, [this] {
        if (openJob() && openJob() == m_session.jobQueue.runningJob())
            Q_EMIT changed();
    });
    connect(&session.jobQueue, &JobQueue::preparationEnded, this, [this](const QString &why) {
        if (!std::exchange(m_isWritingDown, false))
            return;
        if (!why.isEmpty())
            Q_EMIT failed(JobQueue::notWrittenDown(why));
        follow();
    });
    // An unconfirmed change may be settled in a job that has long ended.
    connect(&session.store, &ChangeStore::journalGrew, this, [this] {
        if (m_session.jobQueue.isBusy() || m_jobs.empty())
            return;
        m_endedItems.clear();
        Q_EMIT changed();
    });
}

const Job *ImportRun::openJob() const
{
    for (const qint64 id : m_jobs) {
        if (const Job *job = m_session.jobQueue.job(id))
            return job;
    }
    return nullptr;
}

ImportRun::State ImportRun::state() const
{
    if (staged() < m_until)
        return State::Staging;
    if (m_isWritingDown)
        return State::WritingDown;
    const Job *job = openJob();
    if (!job || job->state == Job::State::Ended)
        return State::Idle;
    if (job->state == Job::State::Paused)
        return State::Paused;
    return job->state == Job::State::Running ? State::Running : State::Waiting;
}

void ImportRun::send(int rows, GuardMode check, int stopAfter)
{
    m_check = check;
    m_stopAfter = stopAfter;
    m_applies = true;
    m_until = std::min(m_plan.size(), staged() + rows);
    m_series = m_session.changes.newSeries();
    m_isUnderWay = true;
    stagePart();
}

void ImportRun::stageOnly()
{
    m_applies = false;
    m_until = m_plan.size();
    m_series = m_session.changes.newSeries();
    m_isUnderWay = true;
    stagePart();
}

/// The window stays quick, and Undo takes all parts together.
void ImportRun::stagePart()
{
    ChangeSet &changes = m_session.changes;
    changes.setSeries(m_series);
    const auto part =
        m_plan.stage(changes, staged(), std::min(rowsStagedAtOnce, m_until - staged()));
    changes.setSeries(0);
    for (const ImportPlan::Staged &row : part) {
        m_staged.push_back(row);
        if (row.id != 0 && m_ids.insert(row.id).second)
            m_unsent.push_back(row.id);
    }
    if (staged() < m_until)
        QTimer::singleShot(0, this, &ImportRun::stagePart);
    else if (m_applies)
        apply();
    else
        follow();
    if (staged() == m_until)
        keep();
    Q_EMIT changed();
}

/// For the result file after the end of the program. The import does not depend on it: without it, the result file of a
/// job has the changes of the job alone.
void ImportRun::keep()
{
    if (m_keeping.isBusy()) {
        m_keepsAgain = true; // one after the other, so that the latest stays
        return;
    }
    const KeptImports imports(m_session.importsDirectory, m_session.profile.id);
    m_keeping.start(
        [imports, plan = m_plan, staged = m_staged](SheetProgress &) {
            return imports.keep(ImportResult(plan, staged, {}), staged);
        },
        [this](const Result<Done> &) {
            if (std::exchange(m_keepsAgain, false))
                keep();
        });
}

/// What is pending now is what the user has seen: the parts were made pending since then, one right after the other.
void ImportRun::apply()
{
    std::vector<StagedChange> items;
    for (const ChangeId id : m_unsent) {
        if (const StagedChange *staged = m_session.changes.byId(id))
            items.push_back(*staged);
    }
    const Plan plan = Plan::freeze(std::move(items), m_session.changes.revision());
    if (plan.isEmpty())
        return follow();
    m_isWritingDown = plan.items().size() > size_t(JobQueue::itemsAtOnce);
    const auto begun = m_session.jobQueue.apply(plan, m_stopAfter, m_check);
    if (!begun) {
        m_isWritingDown = false;
        Q_EMIT failed(begun.error());
    }
    follow();
}

/// Also jobs in which the user sends some of the rows again.
void ImportRun::findJobs()
{
    for (const Job *job : m_session.jobQueue.jobs()) {
        if (!m_seenJobs.insert(job->id).second)
            continue;
        const auto isOfThis = [this](const JobItem &item) {
            return m_ids.contains(item.staged.id);
        };
        if (std::ranges::none_of(job->items, isOfThis))
            continue;
        m_jobs.push_back(job->id);
        m_isWritingDown = false;
        m_unsent.clear();
    }
}

void ImportRun::follow()
{
    findJobs();
    m_endedItems.clear();
    Q_EMIT changed();
    if (state() == State::Idle && std::exchange(m_isUnderWay, false))
        Q_EMIT ended();
    else if (state() != State::Idle)
        m_isUnderWay = true; // some of it is sent again
}

void ImportRun::pause()
{
    if (const Job *job = openJob())
        m_session.jobQueue.pauseJob(job->id);
}

Result<Done> ImportRun::resume()
{
    const Job *job = openJob();
    return job ? m_session.jobQueue.resume(job->id) : Result<Done>(Done{});
}

void ImportRun::stop()
{
    if (m_isWritingDown)
        return m_session.jobQueue.cancelPreparation();
    const Job *job = openJob();
    if (job && job == m_session.jobQueue.runningJob())
        m_session.jobQueue.cancelRest();
    else if (job)
        m_session.jobQueue.cancelJob(job->id);
}

std::vector<JobItem> ImportRun::items() const
{
    std::vector<JobItem> all;
    const JobRunner *runner = m_session.jobQueue.runner();
    for (const qint64 id : m_jobs) {
        const Job *job = m_session.jobQueue.job(id);
        if (!job && runner && runner->job().id == id)
            job = &runner->job();
        if (job) {
            appendItems(all, *job, job == m_session.jobQueue.runningJob());
            continue;
        }
        if (!m_endedItems.contains(id)) {
            auto read = JobHistory(m_session.store).itemsOf(id);
            m_endedItems[id] = read ? std::move(*read) : std::vector<JobItem>();
        }
        const auto &ended = m_endedItems[id];
        all.insert(all.end(), ended.begin(), ended.end());
    }
    return all;
}

std::function<std::shared_ptr<const ImportResult>()> ImportRun::result() const
{
    return [plan = m_plan, staged = m_staged, items = items(),
            read = EndTimes::reading(m_session.store, m_jobs)] {
        const EndTimes times = read(items);
        return std::make_shared<const ImportResult>(plan, staged, items,
                                                    [&times](ChangeId id) { return times.of(id); });
    };
}

std::vector<ChangeId> ImportRun::pendingIn(const std::set<RowOutcome> &outcomes) const
{
    std::vector<ChangeId> ids;
    std::map<ChangeId, RowOutcome> latest;
    for (const JobItem &item : items())
        latest[item.staged.id] = outcomeOf(item);
    for (const ChangeId id : m_ids) {
        const auto outcome = latest.find(id);
        if (outcome != latest.end() && outcomes.contains(outcome->second)
            && m_session.changes.byId(id))
            ids.push_back(id);
    }
    return ids;
}

} // namespace flokdesk
