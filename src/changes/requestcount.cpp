// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/requestcount.h"

#include "changes/jobs/setguard.h"
#include "changes/jobs/setverification.h"

namespace flokdesk {

void RequestCount::add(const Change &change)
{
    if (const auto *update = std::get_if<UpdateRecord>(&change))
        ++m_databases[update->database].updates;
    else if (const auto *addition = std::get_if<AddRecord>(&change))
        ++m_databases[addition->database].additions;
    else
        m_others += requestCost(change, m_guard);
}

int RequestCount::checksOf(const Database &database) const
{
    if (m_guard == GuardMode::Fast)
        return 0;
    const bool isListed = m_guard == GuardMode::Guard && !database.isReadSingly
        && database.updates >= SetGuard::fewestUpdates;
    return isListed ? (database.updates + m_behindAList - 1) / m_behindAList : database.updates;
}

int RequestCount::confirmationsOf(const Database &database) const
{
    const int changes = database.updates + database.additions;
    if (m_guard == GuardMode::Paranoid)
        return changes;
    return SetVerification::isWorthIt(m_guard, changes) ? 1 : 0;
}

int RequestCount::total() const
{
    int requests = m_others;
    for (const auto &[name, database] : m_databases)
        requests +=
            database.updates + database.additions + checksOf(database) + confirmationsOf(database);
    return requests;
}

} // namespace flokdesk
