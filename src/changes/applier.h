// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/planrunner.h"

#include <memory>
#include <QObject>

namespace flokdesk {

/// Carries out reviewed plans for one session and keeps its ChangeSet true: what was done leaves it,
/// what was not stays with the reason. One plan at a time. Lives as long as the session, so closing
/// a dialog or page never interrupts a write.
class Applier : public QObject {
    Q_OBJECT
public:
    Applier(ChangeSet &changes, RecordsApi &records, InstancesApi &instances, UsersApi &users,
            QObject *parent = nullptr);
    ~Applier() override;

    bool isBusy() const;
    /// The plan being carried out, or the last one; nullptr before the first.
    const PlanRunner *runner() const { return m_runner.get(); }
    /// Nothing happens while busy. Of the plan runs what is still staged exactly as it was planned;
    /// false when nothing started, because that is no longer so for every item.
    bool apply(const Plan &plan);
    void cancelRest();

    /// What a person found out about a change of unknown outcome. Applied: it leaves, as if the
    /// server had confirmed it. Not applied: it stays staged and can be sent again.
    void markApplied(ChangeId id, const QString &receipt = {});
    void markNotApplied(ChangeId id);

Q_SIGNALS:
    void started();
    void itemChanged(int index);
    /// The server confirmed it completely. `receipt` is the id or identifier it gave.
    void changeApplied(const flokdesk::Change &change, const QString &receipt);
    void finished();

private:
    bool isCurrent(const Plan &plan) const;
    void follow(int index);
    void settle(const PlanRunner::Item &item);

    ChangeSet &m_changes;
    RecordsApi &m_records;
    InstancesApi &m_instances;
    UsersApi &m_users;
    std::unique_ptr<PlanRunner> m_runner;
};

} // namespace flokdesk
