// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/requestcount.h"

#include "changes/jobs/setguard.h"
#include "changes/jobs/setverification.h"
#include "changes/plan.h"

namespace flokdesk {

RequestCount RequestCount::of(const Plan &plan)
{
    RequestCount count;
    for (const StagedChange &staged : plan.items())
        count.add(staged.change);
    return count;
}

void RequestCount::add(const Change &change)
{
    if (const auto *update = std::get_if<UpdateRecord>(&change)) {
        ++m_databases[update->database].updates;
    } else if (const auto *addition = std::get_if<AddRecord>(&change)) {
        ++m_databases[addition->database].additions;
    } else {
        for (const GuardMode guard : guardModes)
            m_others[size_t(guard)] += requestCost(change, guard);
    }
}

int RequestCount::checksOf(const Database &database, GuardMode guard)
{
    if (guard == GuardMode::Fast)
        return 0;
    constexpr int behind = SetGuard::updatesBehindAList;
    const bool isListed = guard == GuardMode::Guard && !database.isReadSingly
        && database.updates >= SetGuard::fewestUpdates;
    return isListed ? (database.updates + behind - 1) / behind : database.updates;
}

int RequestCount::confirmationsOf(const Database &database, GuardMode guard)
{
    const int changes = database.updates + database.additions;
    if (guard == GuardMode::Paranoid)
        return changes;
    return SetVerification::isWorthIt(guard, changes) ? 1 : 0;
}

int RequestCount::total(GuardMode guard) const
{
    int requests = m_others[size_t(guard)];
    for (const auto &[name, database] : m_databases)
        requests += database.updates + database.additions + checksOf(database, guard)
            + confirmationsOf(database, guard);
    return requests;
}

} // namespace flokdesk
