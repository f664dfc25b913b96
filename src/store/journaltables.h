// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <map>
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace flokdesk {

/// A staged change as it is kept. This room does not read the text of `change`.
struct StagedRow {
    quint64 id = 0;
    QByteArray change;
    QString problem;
    bool outcomeUnknown = false;
    /// Why the user must look at it before it is sent; empty where nothing speaks against it.
    QByteArray conflict = {};
};

/// A plan that is or was being carried out.
struct JobRow {
    qint64 id = 0;
    QString name;
    QString host; ///< where it was planned for; it must not run anywhere else
    QByteArray digest; ///< of the plan
    QString guard; ///< the mode it runs with; empty in files of version 1
    int stopAfter = 0; ///< failures after which it pauses; 0: never
    qint64 rank = 0; ///< jobs run in this order
    QString state; ///< "running", "queued", "paused" or "ended"
    QString reason; ///< why it is paused; for people
    QDateTime createdAt; ///< UTC
    /// UTC; nothing where it did not end, or where not all of its items are written down yet.
    std::optional<QDateTime> endedAt;
};

/// One change of a job. Items are numbered from 0 in the order of the plan.
struct ItemRow {
    quint64 changeId = 0;
    QByteArray change;
    QString state;
    QByteArray error; ///< empty where there was none
    QString receipt;
};

/// A job, and how many of its items are in each state.
struct JobSummary {
    JobRow job;
    std::map<QString, int> counts;
};

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

/// The SQL of journal.db: what is staged, jobs with the state of each of their changes, and the
/// journal. Everything here throws SQLite::Exception and runs inside a transaction that the caller
/// holds; rows belong to one profile.
///
/// Each journal row carries a SHA-256 over itself and the hash of the row before, so that a change
/// of any row, or a missing one, is found (src/store/README.md, section 3).
class JournalTables {
public:
    JournalTables(SQLite::Database &database, const QString &profileId)
        : m_database(database)
        , m_profile(profileId)
    {
    }

    static Database::Schema schema();

    std::vector<StagedRow> loadStaged();
    void saveStaged(const StagedRow &row);
    void removeStaged(quint64 id);
    /// Higher than every id of a change that was staged or sent so far.
    quint64 nextChangeId();

    /// Those that have not ended, by rank.
    std::vector<JobRow> openJobs();
    /// Those that have, newest first.
    std::vector<JobSummary> recentJobs(int most);
    std::vector<ItemRow> loadItems(qint64 job);
    /// Gives the job its id, which is its rank until the user moves it.
    qint64 addJob(const JobRow &job, const std::vector<ItemRow> &items);
    /// A job of many items is written down as "ended" without an end, then its items some at a time,
    /// and counts from this call on.
    void completeJob(qint64 job, const QString &state, const QByteArray &digest);
    /// Those that were not completed and of which nothing was sent.
    std::vector<qint64> incompleteJobs();
    /// Those from position `from` on, before `to`.
    void removeItems(qint64 job, int from, int to);
    /// With its items.
    void removeJob(qint64 job);
    void saveJobState(qint64 job, const QString &state, const QString &reason,
                      const std::optional<QDateTime> &endedAt);
    void saveJobRank(qint64 job, qint64 rank);
    void saveItem(qint64 job, int position, const ItemRow &item);
    /// Many at once, by their positions.
    void saveItems(qint64 job, const std::vector<std::pair<int, ItemRow>> &items);
    /// Of whatever job; nothing happens where there is no such item. `error` takes the place of what
    /// it ended with.
    void saveItemState(quint64 changeId, const QString &from, const QString &to,
                       const QByteArray &error);

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
    /// because they are one chain, and keeps where it begins from then on. Jobs that ended before
    /// then go, too, except where the outcome of a change is still unknown.
    Pruned prune(const QDateTime &before);

private:
    SQLite::Database &m_database;
    QString m_profile;
};

} // namespace flokdesk
