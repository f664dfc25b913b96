// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changetables.h"

#include "store/sqlvalues.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace flokdesk {

namespace {

/// id, name, host, digest, guard, state, reason, created_at, stop_after, rank, ended_at
JobRow jobRow(SQLite::Statement &row)
{
    JobRow job;
    job.id = row.getColumn(0).getInt64();
    job.name = textAt(row, 1);
    job.host = textAt(row, 2);
    job.digest = bytesAt(row, 3);
    job.guard = textAt(row, 4);
    job.state = textAt(row, 5);
    job.reason = textAt(row, 6);
    job.createdAt = timeAt(row, 7);
    job.stopAfter = row.getColumn(8).getInt();
    job.rank = row.getColumn(9).getInt64();
    if (!row.getColumn(10).isNull())
        job.endedAt = timeAt(row, 10);
    return job;
}

} // namespace

std::vector<StagedRow> ChangeTables::loadStaged()
{
    SQLite::Statement row(m_database,
                          "SELECT id, change, problem, outcome_unknown, conflict FROM staged"
                          " WHERE profile = ? ORDER BY id");
    bindText(row, 1, m_profile);
    std::vector<StagedRow> rows;
    while (row.executeStep())
        rows.push_back({static_cast<quint64>(row.getColumn(0).getInt64()), bytesAt(row, 1),
                        textAt(row, 2), row.getColumn(3).getInt() != 0, bytesAt(row, 4)});
    return rows;
}

void ChangeTables::saveStaged(const StagedRow &staged)
{
    SQLite::Statement row(
        m_database,
        "INSERT OR REPLACE INTO staged"
        " (profile, id, change, problem, outcome_unknown, conflict) VALUES (?, ?, ?, ?, ?, ?)");
    bindText(row, 1, m_profile);
    row.bind(2, static_cast<int64_t>(staged.id));
    bindText(row, 3, staged.change);
    bindText(row, 4, staged.problem);
    row.bind(5, staged.outcomeUnknown ? 1 : 0);
    bindText(row, 6, staged.conflict);
    row.exec();
}

void ChangeTables::removeStaged(quint64 id)
{
    SQLite::Statement row(m_database, "DELETE FROM staged WHERE profile = ? AND id = ?");
    bindText(row, 1, m_profile);
    row.bind(2, static_cast<int64_t>(id));
    row.exec();
}

quint64 ChangeTables::nextChangeId()
{
    SQLite::Statement row(m_database,
                          "SELECT max((SELECT coalesce(max(id), 0) FROM staged),"
                          " (SELECT coalesce(max(change_id), 0) FROM item))");
    row.executeStep();
    return static_cast<quint64>(row.getColumn(0).getInt64()) + 1;
}

std::vector<JobRow> ChangeTables::openJobs()
{
    SQLite::Statement row(m_database,
                          "SELECT id, name, host, digest, guard, state, reason, created_at,"
                          " stop_after, rank, ended_at FROM job"
                          " WHERE profile = ? AND state <> 'ended' ORDER BY rank, id");
    bindText(row, 1, m_profile);
    std::vector<JobRow> jobs;
    while (row.executeStep())
        jobs.push_back(jobRow(row));
    return jobs;
}

std::vector<JobSummary> ChangeTables::recentJobs(int most)
{
    SQLite::Statement row(m_database,
                          "SELECT id, name, host, digest, guard, ended.state, reason, created_at,"
                          " stop_after, rank, ended_at, coalesce(item.state, ''), count(item.job)"
                          " FROM (SELECT * FROM job WHERE profile = ? AND state = 'ended'"
                          " AND (ended_at IS NOT NULL OR EXISTS (SELECT 1 FROM item"
                          " WHERE item.job = job.id AND item.state <> 'queued'))"
                          " ORDER BY id DESC LIMIT ?) AS ended"
                          " LEFT JOIN item ON item.job = ended.id"
                          " GROUP BY id, item.state ORDER BY id DESC");
    bindText(row, 1, m_profile);
    row.bind(2, most);
    std::vector<JobSummary> jobs;
    while (row.executeStep()) {
        if (jobs.empty() || jobs.back().job.id != row.getColumn(0).getInt64())
            jobs.push_back({jobRow(row), {}});
        if (const int count = row.getColumn(12).getInt())
            jobs.back().counts.emplace(textAt(row, 11), count);
    }
    return jobs;
}

std::vector<qint64> ChangeTables::jobsWith(quint64 first, quint64 last)
{
    SQLite::Statement row(m_database,
                          "SELECT DISTINCT job.id FROM item JOIN job ON job.id = item.job"
                          " WHERE change_id BETWEEN ? AND ? AND profile = ? ORDER BY job.id");
    row.bind(1, static_cast<int64_t>(first));
    row.bind(2, static_cast<int64_t>(last));
    bindText(row, 3, m_profile);
    std::vector<qint64> jobs;
    while (row.executeStep())
        jobs.push_back(row.getColumn(0).getInt64());
    return jobs;
}

std::vector<ItemRow> ChangeTables::loadItems(qint64 job)
{
    SQLite::Statement row(m_database,
                          "SELECT change_id, change, state, error, receipt FROM item"
                          " WHERE job = ? ORDER BY position");
    row.bind(1, static_cast<int64_t>(job));
    std::vector<ItemRow> items;
    while (row.executeStep())
        items.push_back({static_cast<quint64>(row.getColumn(0).getInt64()), bytesAt(row, 1),
                         textAt(row, 2), bytesAt(row, 3), textAt(row, 4)});
    return items;
}

qint64 ChangeTables::addJob(const JobRow &job, const std::vector<ItemRow> &items)
{
    SQLite::Statement row(m_database,
                          "INSERT INTO job (profile, name, host, digest, guard, state, reason,"
                          " created_at, stop_after, rank) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
    bindText(row, 1, m_profile);
    bindText(row, 2, job.name);
    bindText(row, 3, job.host);
    bindText(row, 4, job.digest);
    bindText(row, 5, job.guard);
    bindText(row, 6, job.state);
    bindText(row, 7, job.reason);
    bindTime(row, 8, job.createdAt);
    row.bind(9, job.stopAfter);
    row.exec();
    const qint64 id = m_database.getLastInsertRowid();
    saveJobRank(id, id);
    std::vector<std::pair<int, ItemRow>> placed;
    placed.reserve(items.size());
    for (const ItemRow &item : items)
        placed.emplace_back(static_cast<int>(placed.size()), item);
    saveItems(id, placed);
    return id;
}

void ChangeTables::completeJob(qint64 job, const QString &state, const QByteArray &digest)
{
    SQLite::Statement row(m_database, "UPDATE job SET state = ?, digest = ? WHERE id = ?");
    bindText(row, 1, state);
    bindText(row, 2, digest);
    row.bind(3, static_cast<int64_t>(job));
    row.exec();
}

std::vector<qint64> ChangeTables::incompleteJobs()
{
    SQLite::Statement row(m_database,
                          "SELECT id FROM job WHERE profile = ? AND state = 'ended'"
                          " AND ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM item"
                          " WHERE item.job = job.id AND item.state <> 'queued')");
    bindText(row, 1, m_profile);
    std::vector<qint64> jobs;
    while (row.executeStep())
        jobs.push_back(row.getColumn(0).getInt64());
    return jobs;
}

void ChangeTables::removeItems(qint64 job, int from, int to)
{
    SQLite::Statement row(m_database,
                          "DELETE FROM item WHERE job = ? AND position >= ? AND position < ?");
    row.bind(1, static_cast<int64_t>(job));
    row.bind(2, from);
    row.bind(3, to);
    row.exec();
}

void ChangeTables::removeJob(qint64 job)
{
    SQLite::Statement row(m_database, "DELETE FROM job WHERE id = ?");
    row.bind(1, static_cast<int64_t>(job));
    row.exec();
}

void ChangeTables::saveJobState(qint64 job, const QString &state, const QString &reason,
                                const std::optional<QDateTime> &endedAt)
{
    SQLite::Statement row(m_database,
                          "UPDATE job SET state = ?, reason = ?, ended_at = ? WHERE id = ?");
    bindText(row, 1, state);
    bindText(row, 2, reason);
    bindTime(row, 3, endedAt);
    row.bind(4, static_cast<int64_t>(job));
    row.exec();
}

void ChangeTables::saveJobRank(qint64 job, qint64 rank)
{
    SQLite::Statement row(m_database, "UPDATE job SET rank = ? WHERE id = ?");
    row.bind(1, static_cast<int64_t>(rank));
    row.bind(2, static_cast<int64_t>(job));
    row.exec();
}

void ChangeTables::saveItem(qint64 job, int position, const ItemRow &item)
{
    saveItems(job, {{position, item}});
}

void ChangeTables::saveItems(qint64 job, const std::vector<std::pair<int, ItemRow>> &items)
{
    SQLite::Statement row(m_database,
                          "INSERT OR REPLACE INTO item"
                          " (job, position, change_id, change, state, error, receipt)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const auto &[position, item] : items) {
        row.bind(1, static_cast<int64_t>(job));
        row.bind(2, position);
        row.bind(3, static_cast<int64_t>(item.changeId));
        bindText(row, 4, item.change);
        bindText(row, 5, item.state);
        bindText(row, 6, item.error);
        bindText(row, 7, item.receipt);
        row.exec();
        row.reset();
    }
}

void ChangeTables::saveItemState(quint64 changeId, const QString &from, const QString &to,
                                 const QByteArray &error)
{
    SQLite::Statement row(m_database,
                          "UPDATE item SET state = ?, error = ? WHERE change_id = ? AND state = ?");
    bindText(row, 1, to);
    bindText(row, 2, error);
    row.bind(3, static_cast<int64_t>(changeId));
    bindText(row, 4, from);
    row.exec();
}

void ChangeTables::removeJobsEndedBefore(const QDateTime &time)
{
    SQLite::Statement jobs(m_database,
                           "DELETE FROM job WHERE state = 'ended' AND ended_at < ? AND NOT EXISTS"
                           " (SELECT 1 FROM item WHERE item.job = job.id AND state = 'unknown')");
    bindTime(jobs, 1, time);
    jobs.exec();
}

} // namespace flokdesk
