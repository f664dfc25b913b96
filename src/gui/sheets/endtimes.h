// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"

#include <functional>
#include <QHash>

namespace flokdesk {

class ChangeStore;

/// When the changes of jobs ended, as the journal tells it. An addition that was not applied has no time there.
class EndTimes {
public:
    using Read = std::function<EndTimes(const std::vector<JobItem> &items)>;
    /// Reads the times of the items of these jobs; to be called on any thread, over a connection of its own.
    static Read reading(const ChangeStore &store, const std::vector<qint64> &jobs);

    /// Invalid where it is not told.
    QDateTime of(ChangeId id) const { return m_times.value(id); }

private:
    QHash<ChangeId, QDateTime> m_times;
};

} // namespace flokdesk
