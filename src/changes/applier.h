// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changestore.h"
#include "changes/planrunner.h"

#include <memory>
#include <QObject>

namespace flokdesk {

/// Carries out reviewed plans for one session and keeps its ChangeSet true: what was done leaves it,
/// what was not stays with the reason. Each plan becomes a job that is on the disk before anything of
/// it is sent; jobs run one behind another. Lives as long as the session, so closing a dialog or page
/// never interrupts a write.
class Applier : public QObject {
    Q_OBJECT
public:
    /// Jobs older than this are not resumed: who planned them must look at them again.
    static constexpr int hoursToResume = 24;

    Applier(ChangeSet &changes, ChangeStore &store, RecordsApi &records, InstancesApi &instances,
            UsersApi &users, QObject *parent = nullptr);
    ~Applier() override;

    /// For what begins from now on; Fast without it.
    void setGuard(GuardMode guard) { m_guard = guard; }
    GuardMode guard() const { return m_guard; }
    /// The jobs that ChangeStore::load() gave, once.
    void restore(std::vector<Job> jobs);

    /// Something may be on the wire, or will be.
    bool isBusy() const;
    /// What is being carried out, or was last; nullptr before the first.
    const PlanRunner *runner() const { return m_runner.get(); }
    /// Begins a job, or puts it behind the one that runs. Of the plan runs what is still staged
    /// exactly as it was planned; an Error when nothing was begun, because that is no longer so for
    /// every item or because it could not be written down.
    Result<Done> apply(const Plan &plan);
    /// Both let the write on the wire end. What waits stays in its job, or becomes staged again.
    void pause();
    void cancelRest();

    /// Those that have not ended, in their order.
    std::vector<const Job *> jobs() const;
    /// The first that waits for somebody to resume it, or nullptr.
    const Job *pausedJob() const;
    /// Goes on with a paused job. An Error when it was planned for another server or too long ago.
    Result<Done> resume(qint64 job);
    /// What waits in a paused job becomes staged again.
    void cancelJob(qint64 job);

    /// What a person found out about a change of unknown outcome. Applied: it leaves, as if the
    /// server had confirmed it. Not applied: it stays staged and can be sent again.
    void markApplied(ChangeId id, const QString &receipt = {});
    void markNotApplied(ChangeId id);

Q_SIGNALS:
    void started();
    void itemChanged(int index);
    /// The server confirmed it completely. `receipt` is the id or identifier it gave.
    void changeApplied(const flokdesk::Change &change, const QString &receipt);
    /// A run ended: its job did, or is paused.
    void finished();

private:
    bool isCurrent(const Plan &plan) const;
    Job *jobWith(qint64 id) const;
    Result<Done> mayRun(const Job &job) const;
    void run(Job &job);
    void follow(int index);
    void settle(const JobItem &item, int index);
    void ended();
    void pauseQueued(const QString &reason);
    void runNext();
    void drop(const Job &job);

    ChangeSet &m_changes;
    ChangeStore &m_store;
    RecordsApi &m_records;
    InstancesApi &m_instances;
    UsersApi &m_users;
    std::vector<std::unique_ptr<Job>> m_jobs; // not ended
    GuardMode m_guard = GuardMode::Fast;
    Job *m_running = nullptr;
    std::unique_ptr<PlanRunner> m_runner;
};

} // namespace flokdesk
