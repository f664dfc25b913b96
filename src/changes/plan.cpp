// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/plan.h"

#include <algorithm>

namespace flokdesk {

void PlanDigest::add(const Change &change)
{
    const QByteArray text = canonicalText(change);
    m_hash.addData(QByteArray::number(text.size()) + ':' + text);
}

Plan Plan::freeze(std::vector<StagedChange> changes, quint64 revision)
{
    std::erase_if(changes,
                  [](const StagedChange &staged) { return staged.isFrozen() || staged.isHeld(); });
    Plan plan;
    plan.m_items = std::make_shared<const Items>(std::move(changes));
    plan.m_revision = revision;
    return plan;
}

int Plan::irreversible() const
{
    return static_cast<int>(std::ranges::count_if(*m_items, [](const StagedChange &staged) {
        return reversible(staged.change) == Reversible::No;
    }));
}

QByteArray Plan::digestOf(const std::vector<Change> &changes)
{
    PlanDigest digest;
    for (const Change &change : changes)
        digest.add(change);
    return digest.result();
}

QByteArray Plan::digest() const
{
    PlanDigest digest;
    for (const StagedChange &staged : *m_items)
        digest.add(staged.change);
    return digest.result();
}

} // namespace flokdesk
