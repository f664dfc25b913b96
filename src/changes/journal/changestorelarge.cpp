// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs of many items, which are written down some at a time, and what an end of the program in between
// leaves behind.
#include "changes/journal/changestore.h"
#include "changes/journal/journalrows.h"

#include <SQLiteCpp/Database.h>

namespace flokdesk {

/// Fills in server and time.
JobRow ChangeStore::rowOfNew(Job &job) const
{
    job.host = m_host;
    job.createdAt = m_clock.wallTime().toUTC();
    JobRow row;
    row.name = job.name;
    row.host = job.host;
    row.digest = job.digest;
    row.state = toKey(job.state);
    row.createdAt = job.createdAt;
    row.guard = toKey(job.guard);
    row.stopAfter = job.stopAfter;
    return row;
}

Result<Done> ChangeStore::beginIncomplete(Job &job)
{
    JobRow row = rowOfNew(job);
    row.state = toKey(Job::State::Ended);
    return m_journal.write([&](SQLite::Database &database) {
        job.id = job.rank = JournalTables(database, m_profile).addJob(row, {});
    });
}

Result<Done> ChangeStore::saveNewItems(const Job &job, int from)
{
    std::vector<std::pair<int, ItemRow>> rows;
    for (int i = from; i < static_cast<int>(job.items.size()); ++i)
        rows.emplace_back(i, rowOf(job.items[size_t(i)]));
    return m_journal.write([&](SQLite::Database &database) {
        JournalTables(database, m_profile).saveItems(job.id, rows);
    });
}

Result<Done> ChangeStore::complete(const Job &job)
{
    return write(
        [&](JournalTables &tables) { tables.completeJob(job.id, toKey(job.state), job.digest); });
}

void ChangeStore::removeNewItems(const Job &job, int from)
{
    (void)m_journal.write([&](SQLite::Database &database) {
        JournalTables(database, m_profile)
            .removeItems(job.id, from, static_cast<int>(job.items.size()));
    }); // otherwise load() removes them with their job
}

void ChangeStore::removeIncomplete(const Job &job)
{
    (void)m_journal.write([&](SQLite::Database &database) {
        JournalTables(database, m_profile).removeJob(job.id);
    }); // otherwise load() removes it
}

ChangeStore::Incomplete ChangeStore::readIncomplete(JournalTables &tables)
{
    Incomplete found;
    found.jobs = tables.incompleteJobs();
    for (const qint64 job : found.jobs) {
        for (const ItemRow &item : tables.loadItems(job))
            found.changes.push_back(item.changeId);
    }
    return found;
}

/// Edits made while their changes were frozen for a job that did not come about are folded into them.
Result<Done> ChangeStore::dropIncomplete(const Incomplete &incomplete)
{
    if (incomplete.jobs.empty())
        return Done{};
    std::vector<ChangeId> ids;
    for (const ChangeId id : incomplete.changes) {
        const StagedChange *staged = m_changes.byId(id);
        if (staged && !staged->isFrozen()
            && m_changes.changesOf(objectOf(staged->change)).size() > 1)
            ids.push_back(id);
    }
    if (!ids.empty())
        m_changes.leaveRun(ids);
    return keep([jobs = incomplete.jobs](JournalTables &tables) {
        for (const qint64 job : jobs)
            tables.removeJob(job);
    });
}

} // namespace flokdesk
