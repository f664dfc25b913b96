// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"

#include <map>

namespace flokdesk {

class ChangeStore;

/// A job that has ended, without its items.
struct EndedJob {
    qint64 id = 0;
    QString name;
    GuardMode guard = GuardMode::Guard;
    QString reason; ///< as Job::reason
    QDateTime createdAt; ///< UTC
    QDateTime endedAt; ///< UTC
    std::map<ItemState, int> counts;

    int count(ItemState state) const;
    int all() const;

    friend bool operator==(const EndedJob &, const EndedJob &) = default;
};

/// The jobs of a profile that have ended, as they are on the disk.
class JobHistory {
public:
    /// Must not outlive the store.
    explicit JobHistory(const ChangeStore &store)
        : m_store(store)
    {
    }

    /// Newest first.
    Result<std::vector<EndedJob>> recent(int most) const;
    /// In the order of the plan. What cannot be read is left out.
    Result<std::vector<JobItem>> itemsOf(qint64 job) const;
    /// The jobs that have a change from `first` to `last`, the oldest first; also those that have not ended.
    Result<std::vector<qint64>> jobsWith(ChangeId first, ChangeId last) const;

private:
    const ChangeStore &m_store;
};

} // namespace flokdesk
