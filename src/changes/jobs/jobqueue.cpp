// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobqueue.h"

#include "changes/jobs/jobpreparation.h"
#include "changes/jobs/jobtakeback.h"
#include <algorithm>

namespace flokdesk {

namespace {

/// Why a change is still staged after a run; empty for what was never tried and may simply go next
/// time.
QString problemOf(const JobRunner::Item &item)
{
    if (item.state == ItemState::Cancelled)
        return {};
    const Error &error = item.error;
    if (error.detail.isEmpty() || error.message.contains(error.detail))
        return error.message;
    return error.message + u'\n' + error.detail;
}

std::vector<ChangeId> idsOf(const Plan &plan)
{
    std::vector<ChangeId> ids;
    ids.reserve(plan.items().size());
    for (const StagedChange &staged : plan.items())
        ids.push_back(staged.id);
    return ids;
}

} // namespace

JobQueue::JobQueue(ChangeSet &changes, ChangeStore &store, RecordsApi &records,
                   InstancesApi &instances, UsersApi &users, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_store(store)
    , m_apis{records, instances, users, store.clock()}
{
}

JobQueue::~JobQueue() = default;

void JobQueue::restore(std::vector<Job> jobs)
{
    for (Job &job : jobs)
        m_jobs.push_back(std::make_shared<Job>(std::move(job)));
    Q_EMIT jobsChanged();
}

bool JobQueue::isBusy() const
{
    return m_runner && !m_runner->isFinished();
}

bool JobQueue::isCurrent(const Plan &plan) const
{
    if (plan.revision() != 0 && plan.revision() == m_changes.revision())
        return true; // a hundred thousand comparisons take some frames' time
    return std::ranges::all_of(plan.items(), [this](const StagedChange &planned) {
        const StagedChange *staged = m_changes.byId(planned.id);
        return staged && !staged->isFrozen() && staged->change == planned.change;
    });
}

Result<Done> JobQueue::apply(const Plan &plan, int stopAfter, std::optional<GuardMode> check)
{
    if (m_preparation)
        return Error{
            Error::Kind::InvalidInput,
            tr("Nothing was sent, because another job is being recorded. Try again in a moment."),
            {},
            0};
    m_changes.completeParts(); // what is being undone is not current
    if (plan.isEmpty() || !isCurrent(plan))
        return Error{Error::Kind::InvalidInput,
                     tr("Nothing was sent, because the changes are no longer those that you saw. "
                        "Review them again."),
                     {},
                     0};
    auto job = newJob(plan, stopAfter, check.value_or(m_guard));
    if (plan.items().size() > size_t(itemsAtOnce)) {
        m_changes.beginRun(idsOf(plan));
        prepare(plan, std::move(job));
        return Done{};
    }
    job->digest = plan.digest();
    job->items = JobRunner::itemsOf(plan);
    if (const auto begun = m_store.begin(*job); !begun)
        return notWrittenDown(begun.error().message);
    m_changes.beginRun(idsOf(plan));
    m_jobs.push_back(std::move(job));
    Q_EMIT jobsChanged();
    runNext();
    return Done{};
}

Error JobQueue::notWrittenDown(const QString &why)
{
    return {Error::Kind::Storage,
            tr("Nothing was sent, because it could not be recorded in the journal first."), why, 0};
}

Job *JobQueue::jobWith(qint64 id) const
{
    const auto found =
        std::ranges::find_if(m_jobs, [id](const auto &job) { return job->id == id; });
    return found == m_jobs.end() ? nullptr : found->get();
}

std::unique_ptr<Job> JobQueue::newJob(const Plan &plan, int stopAfter, GuardMode guard) const
{
    auto job = std::make_unique<Job>();
    job->name = nameOf(plan);
    job->guard = guard;
    job->stopAfter = stopAfter;
    return job;
}

std::vector<const Job *> JobQueue::jobs() const
{
    std::vector<const Job *> all;
    for (const auto &job : m_jobs)
        all.push_back(job.get());
    return all;
}

const Job *JobQueue::pausedJob() const
{
    const auto found = std::ranges::find_if(m_jobs, [this](const auto &job) {
        return job->state == Job::State::Paused && !isTakenBack(*job);
    });
    return found == m_jobs.end() ? nullptr : found->get();
}

Result<Done> JobQueue::mayRun(const Job &job) const
{
    if (job.host != m_store.host())
        return Error{Error::Kind::InvalidInput,
                     tr("This job was reviewed for %1, but the profile now belongs to %2. Remove "
                        "it from the queue and review the changes again.")
                         .arg(job.host, m_store.host()),
                     {},
                     0};
    if (expiryOf(job) < m_store.now())
        return Error{Error::Kind::InvalidInput,
                     tr("This job was reviewed more than %n hour(s) ago. Remove it from the queue "
                        "and review the changes again.",
                        nullptr, hoursToResume),
                     {},
                     0};
    return Done{};
}

Result<Done> JobQueue::resume(qint64 id)
{
    Job *job = jobWith(id);
    if (!job || job->state != Job::State::Paused || isTakenBack(*job))
        return Done{};
    if (const auto allowed = mayRun(*job); !allowed)
        return allowed;
    setState(*job, Job::State::Queued, {});
    runNext();
    return Done{};
}

void JobQueue::resumeInterrupted()
{
    for (const auto &job : m_jobs) {
        if (job->state == Job::State::Paused && job->wasInterrupted && mayRun(*job))
            setState(*job, Job::State::Queued, {});
    }
    runNext();
}

void JobQueue::setState(Job &job, Job::State state, const QString &reason)
{
    job.state = state;
    job.reason = reason;
    job.wasInterrupted = false;
    (void)m_store.saveState(job); // kept, and saved later, where it fails; the store tells it
    Q_EMIT jobsChanged();
}

void JobQueue::runNext()
{
    if (m_running || isBusy())
        return;
    const auto next = std::ranges::find_if(
        m_jobs, [](const auto &job) { return job->state == Job::State::Queued; });
    if (next != m_jobs.end())
        run(*next);
}

void JobQueue::run(const std::shared_ptr<Job> &next)
{
    Job &job = *next;
    if (m_runner)
        m_runner.release()->deleteLater(); // its last signal may still be on the stack
    m_running = &job;
    m_changes.completeParts(); // all changes of the job are frozen
    dropUnstaged(job);
    m_runner = std::make_unique<JobRunner>(next, m_apis);
    m_runner->setAtOnce(m_atOnce);
    m_runner->setBeforeSending([this](int index, const Exchange &request) {
        learnBases(index);
        return m_store.saveSending(*m_running, index, request);
    });
    addBlocked(job);
    connect(m_runner.get(), &JobRunner::itemChanged, this, &JobQueue::follow);
    connect(m_runner.get(), &JobRunner::restCancelled, this, &JobQueue::followCancelled);
    connect(m_runner.get(), &JobRunner::readsOtherwise, this, &JobQueue::followReadBack);
    connect(m_runner.get(), &JobRunner::finished, this, &JobQueue::ended);
    setState(job, Job::State::Running, {});
    Q_EMIT started();
    m_runner->start();
}

/// The values read just before sending are the bases from now on, also after a crash.
void JobQueue::learnBases(int index)
{
    const JobItem &item = m_running->items[size_t(index)];
    if (const FieldEdits *edits = editsOf(item.staged.change))
        m_changes.learnBases(item.staged.id, *edits);
}

/// An item that waits here but whose change is in no run any more was sent by another job, or taken back.
void JobQueue::dropUnstaged(Job &job)
{
    std::vector<ChangeId> ids;
    ids.reserve(job.items.size());
    for (const JobItem &item : job.items)
        ids.push_back(item.staged.id);
    const auto staged = m_changes.byIds(ids);
    std::vector<int> gone;
    for (int i = 0; i < static_cast<int>(job.items.size()); ++i) {
        JobItem &item = job.items[size_t(i)];
        if (item.state != ItemState::Waiting || (staged[size_t(i)] && staged[size_t(i)]->inRun))
            continue;
        item.state = ItemState::Cancelled;
        item.error = {Error::Kind::Cancelled,
                      tr("Not sent: it was sent by another job or removed from the queue."),
                      {},
                      0};
        gone.push_back(i);
    }
    if (!gone.empty())
        (void)m_store.saveCancelled(job, gone); // kept, and saved later, where it fails
}

/// The changes of an object keep their order, also from job to job.
void JobQueue::addBlocked(const Job &job)
{
    std::map<ObjectKey, ChangeId> waiting; // the first of each object in other jobs
    for (const auto &other : m_jobs) {
        if (other.get() == &job)
            continue;
        for (const JobItem &item : other->items) {
            if (item.state != ItemState::Waiting)
                continue;
            const ObjectKey object = objectOf(item.staged.change);
            if (object.isNew())
                continue;
            const auto [first, isNew] = waiting.try_emplace(object, item.staged.id);
            first->second = std::min(first->second, item.staged.id);
        }
    }
    if (waiting.empty() && m_changes.unknownCount() == 0)
        return;
    for (const JobItem &item : job.items) {
        if (item.state != ItemState::Waiting)
            continue;
        const ObjectKey object = objectOf(item.staged.change);
        if (const StagedChange *unknown = m_changes.unresolvedBefore(item.staged.id))
            m_runner->addUnresolved(object, unknown->id);
        if (const auto first = waiting.find(object);
            first != waiting.end() && first->second < item.staged.id)
            m_runner->addWaiting(object);
    }
}

void JobQueue::pause()
{
    if (isBusy())
        m_runner->pause();
    pauseQueued({});
}

void JobQueue::cancelRest()
{
    if (isBusy())
        m_runner->cancelRest();
}

void JobQueue::pauseJob(qint64 id)
{
    Job *job = jobWith(id);
    if (!job)
        return;
    if (job == m_running)
        return m_runner->pause();
    if (job->state == Job::State::Queued)
        setState(*job, Job::State::Paused, {});
}

void JobQueue::moveJob(qint64 id, int places)
{
    const auto moved =
        std::ranges::find_if(m_jobs, [id](const auto &job) { return job->id == id; });
    if (moved == m_jobs.end())
        return;
    const auto from = moved - m_jobs.begin();
    const auto to = from + places;
    const auto canMove = [this](qsizetype place) {
        return place >= 0 && place < qsizetype(m_jobs.size())
            && m_jobs[size_t(place)].get() != m_running;
    };
    if (!canMove(from) || !canMove(to))
        return;
    std::swap(m_jobs[size_t(from)], m_jobs[size_t(to)]);
    std::swap(m_jobs[size_t(from)]->rank, m_jobs[size_t(to)]->rank);
    (void)m_store.saveRanks(*m_jobs[size_t(from)], *m_jobs[size_t(to)]); // kept where it fails
    Q_EMIT jobsChanged();
}

void JobQueue::pauseQueued(const QString &reason)
{
    for (const auto &job : m_jobs) {
        if (job->state != Job::State::Queued)
            continue;
        setState(*job, Job::State::Paused, reason);
    }
}

void JobQueue::cancelJob(qint64 id)
{
    Job *job = jobWith(id);
    if (!job || job == m_running || isTakenBack(*job))
        return;
    std::vector<int> waiting;
    for (int i = 0; i < static_cast<int>(job->items.size()); ++i) {
        if (job->items[size_t(i)].state == ItemState::Waiting)
            waiting.push_back(i);
    }
    const Error why{Error::Kind::Cancelled, tr("Not sent: you removed it from the queue."), {}, 0};
    if (waiting.size() > size_t(itemsAtOnce))
        return takeBackLater(*job, waiting, why);
    for (const int index : waiting) {
        job->items[size_t(index)].state = ItemState::Cancelled;
        job->items[size_t(index)].error = why;
    }
    takeBack(*job, waiting);
    setState(*job, Job::State::Ended, {});
    drop(*job);
    Q_EMIT jobsChanged();
    Q_EMIT finished();
}

void JobQueue::takeBack(Job &job, const std::vector<int> &indexes)
{
    std::vector<ChangeId> ids;
    for (const int index : indexes)
        ids.push_back(job.items[size_t(index)].staged.id);
    m_changes.leaveRun(ids);
    (void)m_store.saveCancelled(job, indexes); // kept, and saved later, where it fails
}

void JobQueue::followCancelled(const std::vector<int> &indexes)
{
    if (indexes.size() > size_t(itemsAtOnce))
        return takeBackLater(*m_running, indexes, m_running->items[size_t(indexes.front())].error);
    takeBack(*m_running, indexes);
}

void JobQueue::drop(const Job &job)
{
    std::erase_if(m_jobs, [&job](const auto &kept) { return kept.get() == &job; });
}

/// What is taken back over several turns ends the run later.
void JobQueue::ended()
{
    if (!isTakenBack(*m_running))
        endRun();
}

void JobQueue::endRun()
{
    Job &job = *std::exchange(m_running, nullptr);
    const auto &why = m_runner->pausedBy();
    const bool isPaused = job.waiting() > 0;
    QStringList remarks = isPaused ? QStringList() : m_runner->notes();
    if (why)
        remarks.prepend(why->message);
    setState(job, isPaused ? Job::State::Paused : Job::State::Ended, remarks.join(u'\n'));
    if (job.state == Job::State::Ended)
        drop(job);
    if (why && m_runner->hitGlobalError())
        pauseQueued(why->message);
    Q_EMIT jobsChanged();
    Q_EMIT finished();
    runNext();
}

void JobQueue::markApplied(ChangeId id, const QString &receipt, const QString &evidence,
                           SettledBy by)
{
    const StagedChange *staged = m_changes.byId(id);
    if (!staged || !staged->outcomeUnknown)
        return;
    const Change change = staged->change;
    resolveInJobs(id, ItemState::Done, evidence, by);
    m_changes.removeApplied(id);
    (void)m_store.saveResolution(id, change, true, receipt, evidence, by); // kept where it fails
    Q_EMIT changeApplied(change, receipt);
}

void JobQueue::markNotApplied(ChangeId id, const QString &evidence, const QString &problem,
                              SettledBy by)
{
    const StagedChange *staged = m_changes.byId(id);
    if (!staged || !staged->outcomeUnknown)
        return;
    const Change change = staged->change;
    resolveInJobs(id, ItemState::NotSent, evidence, by);
    m_changes.setProblem(id, problem, false);
    (void)m_store.saveResolution(id, change, false, {}, evidence, by); // kept where it fails
}

void JobQueue::resolveInJobs(ChangeId id, ItemState state, const QString &evidence, SettledBy by)
{
    const Error found{Error::Kind::UnknownOutcome, evidence, {}, 0};
    for (const auto &job : m_jobs)
        job->resolveUnknown(id, state, found, by);
    if (m_runner)
        m_runner->resolveUnknown(id, state, found, by);
    Q_EMIT jobsChanged();
}

void JobQueue::follow(int index)
{
    settle(m_running->items[size_t(index)], index);
    Q_EMIT itemChanged(index);
}

void JobQueue::followReadBack(int index)
{
    const JobItem &item = m_running->items[size_t(index)];
    (void)m_store.saveDifference(*m_running, index); // kept, and saved later, where it fails
    Q_EMIT itemChanged(index);
    Q_EMIT readsOtherwise(item);
}

void JobQueue::settle(const JobItem &item, int index)
{
    const ChangeId id = item.staged.id;
    switch (item.state) {
    case ItemState::Waiting:
    case ItemState::Queued:
        return m_store.saveWaiting(*m_running, index);
    case ItemState::Sending:
        return;
    case ItemState::Done:
        m_changes.removeApplied(id);
        break;
    case ItemState::Unknown:
        m_changes.setProblem(id, problemOf(item), true);
        break;
    case ItemState::Rejected:
        if (isGlobalError(item.error)) // nothing was said about the change itself
            m_changes.setProblem(id, problemOf(item), false);
        else
            m_changes.setRefused(id, problemOf(item));
        break;
    case ItemState::NotSent:
    case ItemState::Skipped:
    case ItemState::Cancelled:
        m_changes.setProblem(id, problemOf(item), false);
        break;
    case ItemState::Held:
        m_changes.hold(id, problemOf(item), item.found);
        break;
    }
    if (!m_store.saveOutcome(*m_running, index))
        m_runner->pause(); // what cannot be written down must not be followed by more
    if (item.state == ItemState::Done)
        Q_EMIT changeApplied(item.staged.change, item.receipt);
}

} // namespace flokdesk
