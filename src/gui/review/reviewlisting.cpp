// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewlisting.h"

#include "gui/review/reviewtexts.h"
#include "gui/review/reviewtree.h"

#include <algorithm>

namespace flokdesk {

ReviewListing::ReviewListing(const Session &session, ReviewTree &tree)
    : m_session(session)
    , m_tree(tree)
{
}

const std::vector<JobItem> &ReviewListing::items() const
{
    return m_session.jobQueue.runner()->items();
}

void ReviewListing::listStaged()
{
    const ChangeSet &changes = m_session.changes;
    std::vector<ChangeId> ids;
    ids.reserve(changes.changes().size());
    for (const StagedChange &staged : changes.changes())
        ids.push_back(staged.id);
    m_listed = {};
    m_listed.reserve(ids.size());
    m_listedRevision = changes.revision();
    m_tree.list(ids, [this, &changes](ChangeId id, size_t) -> std::optional<ReviewTree::Entry> {
        const StagedChange *staged = changes.byId(id);
        if (!staged)
            return std::nullopt;
        m_listed.push_back(*staged);
        return reviewEntry(*staged, changes.unresolvedBefore(id) != nullptr);
    });
}

void ReviewListing::listJob(bool hasEnded)
{
    std::vector<ChangeId> ids;
    ids.reserve(items().size());
    for (const JobItem &item : items())
        ids.push_back(item.staged.id);
    m_tree.list(ids, [this, hasEnded](ChangeId id, size_t index) {
        const JobItem &item = items()[index];
        return std::optional(hasEnded ? settledEntry(item, m_session.changes.byId(id))
                                      : reviewEntry(item));
    });
}

void ReviewListing::updateItem(int index)
{
    m_tree.updateEntry(reviewEntry(items()[size_t(index)]));
}

void ReviewListing::updateSettled(const TouchedChanges &touched)
{
    std::set<ChangeId> ids;
    for (const TouchedChange &change : touched)
        ids.insert(change.id);
    for (const JobItem &item : items()) {
        if (ids.contains(item.staged.id))
            m_tree.updateEntry(settledEntry(item, m_session.changes.byId(item.staged.id)));
    }
}

bool ReviewListing::selectUnsettled()
{
    const auto found = std::ranges::find_if(items(), [](const JobItem &item) {
        return item.state == ItemState::Unknown || item.state == ItemState::Held;
    });
    if (found == items().end())
        return false;
    m_tree.select(found->staged.id);
    return true;
}

void ReviewListing::tickOnly(const std::vector<ChangeId> &ids)
{
    std::set<ChangeId> others;
    for (const StagedChange &staged : m_session.changes.changes())
        others.insert(staged.id);
    for (const ChangeId id : ids)
        others.erase(id);
    m_tree.setUnticked(std::move(others));
    if (!ids.empty())
        m_tree.select(ids.front());
}

Plan ReviewListing::tickedPlan()
{
    const ChangeSet &changes = m_session.changes;
    const std::vector<ChangeId> ticked = m_tree.ticked();
    std::vector<StagedChange> staged = std::exchange(m_listed, {});
    if (m_listedRevision == changes.revision() && staged.size() == ticked.size()
        && std::ranges::equal(staged, ticked, {}, &StagedChange::id))
        return Plan::freeze(std::move(staged), changes.revision());
    staged.clear();
    for (const ChangeId id : ticked) {
        if (const StagedChange *change = changes.byId(id))
            staged.push_back(*change);
    }
    return Plan::freeze(std::move(staged), changes.revision());
}

} // namespace flokdesk
