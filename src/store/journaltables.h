// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace flokdesk {

/// One event: a change was carried out, or its outcome was found. Rows are never changed.
struct JournalRow {
    qint64 number = 0;
    qint64 job = 0; ///< 0 where it belongs to none
    QDateTime at; ///< UTC
    QString event;
    QString title;
    QString words; ///< what the full-text search finds besides the title
    QByteArray content;
    QByteArray hash = {}; ///< of what was read: over the row and the one before it
    QString jobName = {}; ///< of what was read; empty where the job is not known any more
};

/// Which rows of the journal; all of them where nothing is said.
struct JournalQuery {
    /// Words, of which each must be in the row, the last one as a beginning.
    QString search = {};
    QString event = {};
    qint64 job = 0;
    std::optional<QDateTime> from = {}; ///< at or after it
    std::optional<QDateTime> to = {}; ///< before it
    qint64 after = 0; ///< newer than the row of that number
    qint64 before = 0; ///< older than the row of that number
    int most = 200;
};

/// The rows that retention removed.
struct Pruned {
    int rows = 0;
    qint64 upTo = 0; ///< the number of the last of them
};

/// The SQL of the journal: what was sent and what became of it. Everything here throws
/// SQLite::Exception and runs inside a transaction that the caller holds; rows belong to one profile.
///
/// Each journal row carries a SHA-256 over itself and the hash of the row before, so that a change
/// of any row, or a missing one, is found (src/store/README.md, section 3).
class JournalTables {
public:
    JournalTables(SQLite::Database &database, const QString &profileId);
    ~JournalTables();

    /// Gives the row its number.
    qint64 append(const JournalRow &row);
    /// Newest first.
    std::vector<JournalRow> find(const JournalQuery &query);
    /// How many fit, whatever the query says about how many.
    int count(const JournalQuery &query);
    /// The number of the first row that does not fit to the one before it, or 0. Of all profiles.
    qint64 firstBroken();
    /// Number and hash of the last row, of all profiles; of the last one let go where none is left.
    std::pair<qint64, QByteArray> head();
    /// Empty where there is no such row, of all profiles.
    QByteArray hashOfRow(qint64 number);
    /// Number and hash of the last row let go; 0 where none was.
    std::pair<qint64, QByteArray> anchor();

    /// The newest row of that kind, of all profiles; number 0 where there is none.
    JournalRow lastOf(const QString &event);
    /// When the newest row was written, of all profiles; invalid where there is none.
    QDateTime newestTime();

    /// The rows that prune() would remove.
    Pruned olderThan(const QDateTime &time);
    /// Takes away the oldest rows of the journal up to the first that is not older, of all profiles
    /// because they are one chain, and keeps where it begins from then on.
    Pruned prune(const QDateTime &before);

private:
    /// Prepared once for all rows of a transaction.
    SQLite::Statement &prepared(std::unique_ptr<SQLite::Statement> &statement, const char *sql);

    SQLite::Database &m_database;
    QString m_profile;
    std::unique_ptr<SQLite::Statement> m_head;
    std::unique_ptr<SQLite::Statement> m_insert;
    std::unique_ptr<SQLite::Statement> m_insertText;
};

} // namespace flokdesk
