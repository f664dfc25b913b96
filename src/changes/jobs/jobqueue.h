// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/jobrunner.h"
#include "changes/journal/changestore.h"

#include <memory>
#include <QObject>

namespace flokdesk {

class JobPreparation;
class JobTakeBack;

/// Carries out reviewed plans for one session and keeps its ChangeSet true: what was done leaves it,
/// what was not stays with the reason. Each plan becomes a job that is on the disk before anything of
/// it is sent; jobs run one behind another. Lives as long as the session, so closing a dialog or page
/// never interrupts a write.
class JobQueue : public QObject {
    Q_OBJECT
public:
    /// Jobs older than this are not resumed: the user must review them again.
    static constexpr int hoursToResume = 24;

    JobQueue(ChangeSet &changes, ChangeStore &store, RecordsApi &records, InstancesApi &instances,
             UsersApi &users, QObject *parent = nullptr);
    ~JobQueue() override;

    /// For what is planned from now on; Fast without it. A job keeps the mode it was planned with.
    void setGuard(GuardMode guard) { m_guard = guard; }
    GuardMode guard() const { return m_guard; }
    /// How many changes of a job may be under way at once; one without it.
    void setAtOnce(int changes) { m_atOnce = changes; }
    const WriteApis &apis() const { return m_apis; }
    /// The jobs that ChangeStore::load() gave, once.
    void restore(std::vector<Job> jobs);

    /// Something may be on the wire, or will be.
    bool isBusy() const;
    /// The run that goes on, or the last one; nullptr before the first.
    const JobRunner *runner() const { return m_runner.get(); }
    /// Begins a job, or puts it behind the one that runs. Of the plan runs what is still staged
    /// exactly as it was planned; an Error when nothing was begun, because that is no longer so for
    /// every item or because it could not be written down. It pauses after `stopAfter` failures; 0:
    /// never. It is checked as guard() says, or as `check` does.
    ///
    /// A plan of more than `itemsAtOnce` items is frozen now, written down over several turns of the event
    /// loop and begun after that; see bookkeeping(). Meanwhile nothing else can be applied.
    Result<Done> apply(const Plan &plan, int stopAfter = 0,
                       std::optional<GuardMode> check = std::nullopt);
    static constexpr int itemsAtOnce = 250;
    /// What to tell of a plan that could not be written down.
    static Error notWrittenDown(const QString &why);
    /// Gives up the plan that is being written down; preparationEnded() follows.
    void cancelPreparation();
    /// What goes on over several turns of the event loop for a job of many items. Nothing of the job is on
    /// the wire then.
    struct Bookkeeping {
        enum class Kind {
            WritingDown, ///< a plan becomes a job
            TakingBack, ///< what waited in a job becomes staged again
        };
        Kind kind = Kind::WritingDown;
        int done = 0;
        int all = 0;
    };
    std::optional<Bookkeeping> bookkeeping() const;
    /// Both let the write on the wire end. What waits stays in its job, or becomes staged again.
    void pause();
    void cancelRest();

    /// Those that have not ended, in the order in which they run.
    std::vector<const Job *> jobs() const;
    /// The first that waits for the user to resume it, or nullptr.
    const Job *pausedJob() const;
    const Job *job(qint64 id) const { return jobWith(id); }
    /// The job that runs now, or nullptr.
    const Job *runningJob() const { return m_running; }
    /// From then on it is not resumed any more: the user must review it again.
    static QDateTime expiryOf(const Job &job)
    {
        return job.createdAt.addSecs(hoursToResume * 3600);
    }
    /// A job behind the running one waits until the user resumes it; the running one as pause().
    void pauseJob(qint64 id);
    /// One place earlier (-1) or later (1) among those that do not run.
    void moveJob(qint64 id, int places);
    /// Goes on with a paused job. An Error when it was planned for another server or too long ago.
    Result<Done> resume(qint64 job);
    /// Goes on with jobs that the end of the program interrupted. Only for profiles where the user need
    /// not be asked (src/changes/README.md, section 2).
    void resumeInterrupted();
    /// The changes that wait in a paused job become staged again.
    void cancelJob(qint64 job);

    /// The user or a reading found the fate of a change of unknown outcome. Applied: it leaves, as if the
    /// server had confirmed it. Not applied: it stays staged, with `problem`, and can be sent again.
    void markApplied(ChangeId id, const QString &receipt = {}, const QString &evidence = {},
                     SettledBy by = SettledBy::User);
    void markNotApplied(ChangeId id, const QString &evidence = {}, const QString &problem = {},
                        SettledBy by = SettledBy::User);

Q_SIGNALS:
    /// bookkeeping() began, ended or came further.
    void bookkeepingChanged();
    /// The plan that was being written down is staged again as before. `why` says what went wrong; empty
    /// where the user gave it up.
    void preparationEnded(const QString &why);
    void started();
    void itemChanged(int index);
    /// The server confirmed it completely. `receipt` is the id or identifier it gave.
    void changeApplied(const flokdesk::Change &change, const QString &receipt);
    /// A run ended: its job did, or is paused.
    void finished();
    /// Some job began, ended, or is in another state or place now.
    void jobsChanged();
    /// An applied change reads otherwise than it was written; the item's error says how.
    void readsOtherwise(const flokdesk::JobItem &item);

private:
    bool isCurrent(const Plan &plan) const;
    std::unique_ptr<Job> newJob(const Plan &plan, int stopAfter, GuardMode guard) const;
    void prepare(const Plan &plan, std::unique_ptr<Job> job);
    void beginPrepared();
    void abandonPrepared(const QString &why);
    void takeBackLater(Job &job, const std::vector<int> &indexes, const Error &why);
    void takenBack(const JobTakeBack &done);
    bool isTakenBack(const Job &job) const;
    Job *jobWith(qint64 id) const;
    Result<Done> mayRun(const Job &job) const;
    void run(const std::shared_ptr<Job> &next);
    void dropUnstaged(Job &job);
    void learnBases(int index);
    void addBlocked(const Job &job);
    void follow(int index);
    void followCancelled(const std::vector<int> &indexes);
    void takeBack(Job &job, const std::vector<int> &indexes);
    void followReadBack(int index);
    void settle(const JobItem &item, int index);
    void ended();
    void endRun();
    void pauseQueued(const QString &reason);
    void runNext();
    void setState(Job &job, Job::State state, const QString &reason);
    void drop(const Job &job);
    void resolveInJobs(ChangeId id, ItemState state, const QString &evidence, SettledBy by);

    ChangeSet &m_changes;
    ChangeStore &m_store;
    WriteApis m_apis;
    std::vector<std::shared_ptr<Job>> m_jobs; // not ended
    GuardMode m_guard = GuardMode::Fast;
    int m_atOnce = 1;
    Job *m_running = nullptr;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<JobPreparation> m_preparation;
    std::vector<std::unique_ptr<JobTakeBack>> m_takeBacks;
};

} // namespace flokdesk
