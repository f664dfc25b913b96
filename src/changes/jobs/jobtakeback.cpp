// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobtakeback.h"

#include "changes/journal/changestore.h"

#include <algorithm>

namespace flokdesk {

JobTakeBack::JobTakeBack(ChangeSet &changes, ChangeStore &store, Job &job,
                         std::vector<int> positions, const Error &why, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_store(store)
    , m_job(job)
    , m_positions(std::move(positions))
    , m_why(why)
{
}

void JobTakeBack::next()
{
    m_store.clock().callSoon(this, [this] { step(); });
}

void JobTakeBack::step()
{
    const int end = std::min(count(), m_done + itemsAtOnce);
    const std::vector<int> part(m_positions.begin() + m_done, m_positions.begin() + end);
    std::vector<ChangeId> ids;
    for (const int position : part) {
        JobItem &item = m_job.items[size_t(position)];
        item.state = ItemState::Cancelled;
        item.error = m_why;
        ids.push_back(item.staged.id);
    }
    m_done = end;
    m_changes.leaveRun(ids);
    if (!m_store.saveCancelled(m_job, part, m_done < count())) {
        // These are saved with whatever is saved next; more of them would only be kept in memory.
        connect(&m_store, &ChangeStore::storageWorks, this, &JobTakeBack::next,
                Qt::SingleShotConnection);
        return;
    }
    if (m_done < count()) {
        Q_EMIT progressed();
        return next();
    }
    Q_EMIT ended();
}

} // namespace flokdesk
