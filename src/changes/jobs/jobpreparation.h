// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"

#include <memory>
#include <QObject>

namespace flokdesk {

class ChangeStore;

/// Writes a large plan down as a job, some items in each turn of the event loop. Its changes are frozen
/// before start(). Until ready() the job does not count: after the end of the program all of its changes
/// are staged, and nothing of it was sent.
class JobPreparation : public QObject {
    Q_OBJECT
public:
    /// In one turn of the event loop.
    static constexpr int itemsAtOnce = 250;

    /// `job` has no items and no digest yet.
    JobPreparation(ChangeSet &changes, ChangeStore &store, const Plan &plan,
                   std::unique_ptr<Job> job, QObject *parent = nullptr);
    ~JobPreparation() override;

    void start();
    /// Gives all changes back, in turns, too, and ends with abandoned(). Later calls do nothing.
    void abandon();
    int count() const { return static_cast<int>(m_plan.items().size()); }
    /// How many items are written down and not given back.
    int done() const { return m_done; }
    /// After ready().
    std::unique_ptr<Job> takeJob() { return std::move(m_job); }

Q_SIGNALS:
    void progressed();
    void ready();
    /// Its changes are staged as before. Empty where abandon() was called, and otherwise what kept the
    /// job from being written down.
    void abandoned(const QString &why);

private:
    void next();
    void step();
    Result<Done> write();
    Result<Done> writeItems();
    void giveBack();

    ChangeSet &m_changes;
    ChangeStore &m_store;
    Plan m_plan;
    std::unique_ptr<Job> m_job;
    PlanDigest m_digest;
    int m_done = 0;
    int m_left = 0; // frozen changes, once it is abandoned
    bool m_isAbandoned = false;
    QString m_why;
};

} // namespace flokdesk
