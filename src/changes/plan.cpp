// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/plan.h"

#include <algorithm>
#include <numeric>
#include <QCryptographicHash>

namespace flokdesk {

Plan Plan::freeze(const std::vector<StagedChange> &changes)
{
    Plan plan;
    std::ranges::copy_if(changes, std::back_inserter(plan.m_items), [](const StagedChange &staged) {
        return !staged.isFrozen() && !staged.isHeld();
    });
    return plan;
}

int Plan::requests(GuardMode guard) const
{
    return std::accumulate(m_items.begin(), m_items.end(), 0,
                           [guard](int sum, const StagedChange &staged) {
                               return sum + requestCost(staged.change, guard);
                           });
}

int Plan::irreversible() const
{
    return static_cast<int>(std::ranges::count_if(m_items, [](const StagedChange &staged) {
        return reversible(staged.change) == Reversible::No;
    }));
}

QByteArray Plan::digestOf(const std::vector<Change> &changes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Change &change : changes) {
        const QByteArray text = canonicalText(change);
        hash.addData(QByteArray::number(text.size()) + ':' + text);
    }
    return hash.result().toHex();
}

QByteArray Plan::digest() const
{
    std::vector<Change> changes;
    changes.reserve(m_items.size());
    for (const StagedChange &staged : m_items)
        changes.push_back(staged.change);
    return digestOf(changes);
}

} // namespace flokdesk
