// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs of many items, which are written down some at a time.
#include "store/journaltables.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace flokdesk {

void JournalTables::completeJob(qint64 job, const QString &state, const QByteArray &digest)
{
    SQLite::Statement row(m_database, "UPDATE job SET state = ?, digest = ? WHERE id = ?");
    row.bind(1, state.toStdString());
    row.bind(2, digest.toStdString());
    row.bind(3, static_cast<int64_t>(job));
    row.exec();
}

std::vector<qint64> JournalTables::incompleteJobs()
{
    SQLite::Statement row(m_database,
                          "SELECT id FROM job WHERE profile = ? AND state = 'ended'"
                          " AND ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM item"
                          " WHERE item.job = job.id AND item.state <> 'queued')");
    row.bind(1, m_profile.toStdString());
    std::vector<qint64> jobs;
    while (row.executeStep())
        jobs.push_back(row.getColumn(0).getInt64());
    return jobs;
}

void JournalTables::removeItems(qint64 job, int from, int to)
{
    SQLite::Statement row(m_database,
                          "DELETE FROM item WHERE job = ? AND position >= ? AND position < ?");
    row.bind(1, static_cast<int64_t>(job));
    row.bind(2, from);
    row.bind(3, to);
    row.exec();
}

void JournalTables::removeJob(qint64 job)
{
    SQLite::Statement row(m_database, "DELETE FROM job WHERE id = ?");
    row.bind(1, static_cast<int64_t>(job));
    row.exec();
}

} // namespace flokdesk
