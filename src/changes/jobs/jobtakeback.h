// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"

#include <QObject>

namespace flokdesk {

class ChangeStore;

/// Makes what waits in a large job staged again, with a line of the journal for each change, some in each
/// turn of the event loop. The job must be paused on the disk, so that nothing resumes it by itself where
/// the program ends in between.
class JobTakeBack : public QObject {
    Q_OBJECT
public:
    /// In one turn of the event loop.
    static constexpr int itemsAtOnce = 100;

    /// `positions` of items in `job`, which must outlive this; each gets the error `why`.
    JobTakeBack(ChangeSet &changes, ChangeStore &store, Job &job, std::vector<int> positions,
                const Error &why, QObject *parent = nullptr);

    void start() { next(); }
    Job &job() const { return m_job; }
    int count() const { return static_cast<int>(m_positions.size()); }
    int done() const { return m_done; }

Q_SIGNALS:
    void progressed();
    void ended();

private:
    void next();
    void step();

    ChangeSet &m_changes;
    ChangeStore &m_store;
    Job &m_job;
    std::vector<int> m_positions;
    Error m_why;
    int m_done = 0;
};

} // namespace flokdesk
