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
    /// Only while not busy.
    void apply(Plan plan);
    void cancelRest();

Q_SIGNALS:
    void started();
    void itemChanged(int index);
    /// The server confirmed it completely. `receipt` is the id or identifier it gave.
    void changeApplied(const flokdesk::Change &change, const QString &receipt);
    void finished();

private:
    void itemEnded(int index);

    ChangeSet &m_changes;
    RecordsApi &m_records;
    InstancesApi &m_instances;
    UsersApi &m_users;
    std::unique_ptr<PlanRunner> m_runner;
};

} // namespace flokdesk
