// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journaltables.h"

#include "core/text.h"

#include <QCryptographicHash>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace flokdesk {

namespace {

void bindText(SQLite::Statement &row, int index, const QString &text)
{
    row.bind(index, text.toStdString());
}

void bindText(SQLite::Statement &row, int index, const QByteArray &utf8)
{
    row.bind(index, utf8.toStdString());
}

void bindBytes(SQLite::Statement &row, int index, const QByteArray &bytes)
{
    row.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
}

void bindTime(SQLite::Statement &row, int index, const std::optional<QDateTime> &time)
{
    if (time)
        row.bind(index, static_cast<int64_t>(time->toMSecsSinceEpoch()));
    else
        row.bind(index);
}

QString textAt(SQLite::Statement &row, int column)
{
    return exactFromUtf8(row.getColumn(column).getString());
}

QByteArray bytesAt(SQLite::Statement &row, int column)
{
    return QByteArray::fromStdString(row.getColumn(column).getString());
}

QDateTime timeAt(SQLite::Statement &row, int column)
{
    return QDateTime::fromMSecsSinceEpoch(row.getColumn(column).getInt64(), Qt::UTC);
}

void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    hash.addData(QByteArray::number(part.size()) + ':');
    hash.addData(part);
}

QByteArray hashOf(const QByteArray &previous, const QString &profile, const JournalRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, previous);
    addPart(hash, QByteArray::number(row.number));
    addPart(hash, profile.toUtf8());
    addPart(hash, QByteArray::number(row.job));
    addPart(hash, QByteArray::number(row.at.toMSecsSinceEpoch()));
    for (const QString &text : {row.event, row.title, row.words})
        addPart(hash, text.toUtf8());
    addPart(hash, row.content);
    return hash.result();
}

/// number, job, at, event, title, words, content, hash
JournalRow journalRow(SQLite::Statement &row)
{
    JournalRow read;
    read.number = row.getColumn(0).getInt64();
    read.job = row.getColumn(1).getInt64();
    read.at = timeAt(row, 2);
    read.event = textAt(row, 3);
    read.title = textAt(row, 4);
    read.words = textAt(row, 5);
    read.content = bytesAt(row, 6);
    read.hash = bytesAt(row, 7);
    return read;
}

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

/// Each word quoted, so that none is an operator of the query language.
QString ftsQuery(const QString &search)
{
    QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return words.join(u' ') + u'*';
}

} // namespace

std::vector<StagedRow> JournalTables::loadStaged()
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

void JournalTables::saveStaged(const StagedRow &staged)
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

void JournalTables::removeStaged(quint64 id)
{
    SQLite::Statement row(m_database, "DELETE FROM staged WHERE profile = ? AND id = ?");
    bindText(row, 1, m_profile);
    row.bind(2, static_cast<int64_t>(id));
    row.exec();
}

quint64 JournalTables::nextChangeId()
{
    SQLite::Statement row(m_database,
                          "SELECT max((SELECT coalesce(max(id), 0) FROM staged),"
                          " (SELECT coalesce(max(change_id), 0) FROM item))");
    row.executeStep();
    return static_cast<quint64>(row.getColumn(0).getInt64()) + 1;
}

std::vector<JobRow> JournalTables::openJobs()
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

std::vector<JobSummary> JournalTables::recentJobs(int most)
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

std::vector<ItemRow> JournalTables::loadItems(qint64 job)
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

qint64 JournalTables::addJob(const JobRow &job, const std::vector<ItemRow> &items)
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

void JournalTables::saveJobState(qint64 job, const QString &state, const QString &reason,
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

void JournalTables::saveJobRank(qint64 job, qint64 rank)
{
    SQLite::Statement row(m_database, "UPDATE job SET rank = ? WHERE id = ?");
    row.bind(1, static_cast<int64_t>(rank));
    row.bind(2, static_cast<int64_t>(job));
    row.exec();
}

void JournalTables::saveItem(qint64 job, int position, const ItemRow &item)
{
    saveItems(job, {{position, item}});
}

void JournalTables::saveItems(qint64 job, const std::vector<std::pair<int, ItemRow>> &items)
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

void JournalTables::saveItemState(quint64 changeId, const QString &from, const QString &to,
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

qint64 JournalTables::append(const JournalRow &entry)
{
    const auto [last, previous] = head();
    JournalRow numbered = entry;
    numbered.number = last + 1;
    SQLite::Statement row(m_database,
                          "INSERT INTO entry (number, profile, job, at, event, title, words,"
                          " content, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, static_cast<int64_t>(numbered.number));
    bindText(row, 2, m_profile);
    row.bind(3, static_cast<int64_t>(entry.job));
    bindTime(row, 4, entry.at);
    bindText(row, 5, entry.event);
    bindText(row, 6, entry.title);
    bindText(row, 7, entry.words);
    bindText(row, 8, entry.content);
    bindBytes(row, 9, previous);
    bindBytes(row, 10, hashOf(previous, m_profile, numbered));
    row.exec();
    SQLite::Statement text(m_database,
                           "INSERT INTO entry_text (rowid, title, words) VALUES (?, ?, ?)");
    text.bind(1, static_cast<int64_t>(numbered.number));
    bindText(text, 2, entry.title);
    bindText(text, 3, entry.words);
    text.exec();
    return numbered.number;
}

namespace {

/// With words the index is read from its newest row on, and no further than the last one that is
/// wanted; as a condition of `entry` it would be read whole.
std::string conditionsOf(const JournalQuery &query)
{
    const bool hasWords = !query.search.trimmed().isEmpty();
    std::string sql =
        hasWords ? " FROM entry_text CROSS JOIN entry ON number = entry_text.rowid" : " FROM entry";
    sql += " WHERE profile = ?1 AND (?2 = 0 OR number < ?2) AND number > ?3"
           " AND (?4 = '' OR event = ?4) AND (?5 = 0 OR job = ?5)"
           " AND (?6 IS NULL OR at >= ?6) AND (?7 IS NULL OR at < ?7)";
    if (hasWords)
        sql += " AND entry_text MATCH ?9 AND (?2 = 0 OR entry_text.rowid < ?2)";
    return sql;
}

void bindConditions(SQLite::Statement &row, const QString &profile, const JournalQuery &query)
{
    bindText(row, 1, profile);
    row.bind(2, static_cast<int64_t>(query.before));
    row.bind(3, static_cast<int64_t>(query.after));
    bindText(row, 4, query.event);
    row.bind(5, static_cast<int64_t>(query.job));
    bindTime(row, 6, query.from);
    bindTime(row, 7, query.to);
    if (!query.search.trimmed().isEmpty())
        bindText(row, 9, ftsQuery(query.search));
}

} // namespace

int JournalTables::count(const JournalQuery &query)
{
    SQLite::Statement row(m_database, "SELECT count(*)" + conditionsOf(query));
    bindConditions(row, m_profile, query);
    row.executeStep();
    return row.getColumn(0).getInt();
}

std::vector<JournalRow> JournalTables::find(const JournalQuery &query)
{
    SQLite::Statement row(m_database,
                          "SELECT number, job, at, event, entry.title, entry.words, content, hash,"
                          " coalesce((SELECT name FROM job WHERE job.id = entry.job), '')"
                              + conditionsOf(query) + " ORDER BY "
                              + (query.search.trimmed().isEmpty() ? "number" : "entry_text.rowid")
                              + " DESC LIMIT ?8");
    bindConditions(row, m_profile, query);
    row.bind(8, query.most);
    std::vector<JournalRow> found;
    while (row.executeStep()) {
        found.push_back(journalRow(row));
        found.back().jobName = textAt(row, 8);
    }
    return found;
}

qint64 JournalTables::firstBroken()
{
    auto [last, expected] = anchor();
    SQLite::Statement row(m_database,
                          "SELECT number, job, at, event, title, words, content, hash, profile,"
                          " previous FROM entry ORDER BY number");
    while (row.executeStep()) {
        const JournalRow entry = journalRow(row);
        if (bytesAt(row, 9) != expected || entry.number != last + 1
            || hashOf(expected, textAt(row, 8), entry) != entry.hash)
            return entry.number;
        expected = entry.hash;
        last = entry.number;
    }
    return 0;
}

std::pair<qint64, QByteArray> JournalTables::head()
{
    SQLite::Statement row(m_database,
                          "SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1");
    if (!row.executeStep())
        return anchor();
    return {row.getColumn(0).getInt64(), bytesAt(row, 1)};
}

QByteArray JournalTables::hashOfRow(qint64 number)
{
    SQLite::Statement row(m_database, "SELECT hash FROM entry WHERE number = ?");
    row.bind(1, static_cast<int64_t>(number));
    return row.executeStep() ? bytesAt(row, 0) : QByteArray();
}

std::pair<qint64, QByteArray> JournalTables::anchor()
{
    SQLite::Statement row(m_database, "SELECT number, hash FROM anchor");
    if (!row.executeStep())
        return {0, {}};
    return {row.getColumn(0).getInt64(), bytesAt(row, 1)};
}

JournalRow JournalTables::lastOf(const QString &event)
{
    SQLite::Statement row(m_database,
                          "SELECT number, job, at, event, title, words, content, hash FROM entry"
                          " WHERE event = ? ORDER BY number DESC LIMIT 1");
    bindText(row, 1, event);
    return row.executeStep() ? journalRow(row) : JournalRow();
}

QDateTime JournalTables::newestTime()
{
    SQLite::Statement row(m_database, "SELECT at FROM entry ORDER BY number DESC LIMIT 1");
    return row.executeStep() ? timeAt(row, 0) : QDateTime();
}

Pruned JournalTables::olderThan(const QDateTime &time)
{
    SQLite::Statement row(m_database,
                          "SELECT coalesce(max(number), 0), count(*) FROM entry WHERE number <"
                          " coalesce((SELECT min(number) FROM entry WHERE at >= ?),"
                          " 9223372036854775807)");
    bindTime(row, 1, time);
    row.executeStep();
    return {row.getColumn(1).getInt(), row.getColumn(0).getInt64()};
}

Pruned JournalTables::prune(const QDateTime &before)
{
    SQLite::Statement jobs(m_database,
                           "DELETE FROM job WHERE state = 'ended' AND ended_at < ? AND NOT EXISTS"
                           " (SELECT 1 FROM item WHERE item.job = job.id AND state = 'unknown')");
    bindTime(jobs, 1, before);
    jobs.exec();
    const Pruned gone = olderThan(before);
    if (gone.rows == 0)
        return gone;
    // The text index has no text of its own, so it must be told what to forget.
    for (const char *sql : {"INSERT OR REPLACE INTO anchor (only, number, hash)"
                            " SELECT 1, number, hash FROM entry WHERE number = ?",
                            "INSERT INTO entry_text (entry_text, rowid, title, words)"
                            " SELECT 'delete', number, title, words FROM entry WHERE number <= ?",
                            "DELETE FROM entry WHERE number <= ?"}) {
        SQLite::Statement statement(m_database, sql);
        statement.bind(1, static_cast<int64_t>(gone.upTo));
        statement.exec();
    }
    return gone;
}

} // namespace flokdesk
