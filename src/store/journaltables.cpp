// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journaltables.h"

#include "store/sqlvalues.h"

#include <QCryptographicHash>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace flokdesk {

namespace {

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

/// Each word quoted, so that none is an operator of the query language.
QString ftsQuery(const QString &search)
{
    QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return words.join(u' ') + u'*';
}

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

JournalTables::JournalTables(SQLite::Database &database, const QString &profileId)
    : m_database(database)
    , m_profile(profileId)
{
}

JournalTables::~JournalTables() = default;

SQLite::Statement &JournalTables::prepared(std::unique_ptr<SQLite::Statement> &statement,
                                           const char *sql)
{
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    statement->reset();
    return *statement;
}

qint64 JournalTables::append(const JournalRow &entry)
{
    const auto [last, previous] = head();
    JournalRow numbered = entry;
    numbered.number = last + 1;
    SQLite::Statement &row =
        prepared(m_insert,
                 "INSERT INTO entry (number, profile, job, at, event, title, words, content,"
                 " previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
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
    SQLite::Statement &text =
        prepared(m_insertText, "INSERT INTO entry_text (rowid, title, words) VALUES (?, ?, ?)");
    text.bind(1, static_cast<int64_t>(numbered.number));
    bindText(text, 2, entry.title);
    bindText(text, 3, entry.words);
    text.exec();
    return numbered.number;
}

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
    SQLite::Statement &row =
        prepared(m_head, "SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1");
    if (!row.executeStep())
        return anchor();
    const std::pair<qint64, QByteArray> last{row.getColumn(0).getInt64(), bytesAt(row, 1)};
    row.reset(); // or it would still be reading when the transaction ends
    return last;
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
