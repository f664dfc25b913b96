// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobpreparation.h"

#include "changes/journal/changestore.h"

#include <algorithm>

namespace flokdesk {

JobPreparation::JobPreparation(ChangeSet &changes, ChangeStore &store, const Plan &plan,
                               std::unique_ptr<Job> job, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_store(store)
    , m_plan(plan)
    , m_job(std::move(job))
{
}

JobPreparation::~JobPreparation() = default;

void JobPreparation::start()
{
    m_job->items.reserve(m_plan.items().size());
    next();
}

void JobPreparation::next()
{
    m_store.clock().callSoon(this, [this] { step(); });
}

void JobPreparation::abandon()
{
    if (!std::exchange(m_isAbandoned, true))
        m_left = count();
}

void JobPreparation::step()
{
    if (m_isAbandoned)
        return giveBack();
    const bool isWritten = m_done == count();
    if (isWritten && !m_store.flushPart())
        return next();
    if (const auto written = write(); !written) {
        m_why = written.error().message;
        abandon();
    } else if (isWritten) {
        Q_EMIT ready();
        return; // this may be gone
    }
    Q_EMIT progressed();
    next();
}

Result<Done> JobPreparation::write()
{
    if (m_done < count())
        return writeItems();
    m_job->digest = m_digest.result();
    return m_store.complete(*m_job);
}

Result<Done> JobPreparation::writeItems()
{
    if (m_done == 0) {
        if (const auto begun = m_store.beginIncomplete(*m_job); !begun)
            return begun;
    }
    const int end = std::min(count(), m_done + itemsAtOnce);
    for (int i = m_done; i < end; ++i) {
        JobItem item;
        item.staged = m_plan.items()[size_t(i)];
        m_digest.add(item.staged.change);
        m_job->items.push_back(std::move(item));
    }
    auto saved = m_store.saveNewItems(*m_job, m_done);
    m_done = end;
    return saved;
}

void JobPreparation::giveBack()
{
    std::vector<ChangeId> ids;
    for (; m_left > 0 && ids.size() < size_t(itemsAtOnce); --m_left)
        ids.push_back(m_plan.items()[size_t(m_left) - 1].id);
    m_changes.leaveRun(ids);
    if (m_done > m_left) {
        m_store.removeNewItems(*m_job, m_left);
        m_done = m_left;
        m_job->items.resize(size_t(m_left));
    }
    if (m_left > 0) {
        Q_EMIT progressed();
        return next();
    }
    if (m_job->id != 0)
        m_store.removeIncomplete(*m_job);
    Q_EMIT abandoned(m_why);
}

} // namespace flokdesk
