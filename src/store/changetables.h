// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace SQLite {
class Database;
}

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
    QString reason; ///< why it is paused, or remarks on a job that ended; for people
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

/// The SQL of what is staged and of jobs with the state of each of their changes, in journal.db.
/// Everything here throws SQLite::Exception and runs inside a transaction that the caller holds; rows
/// belong to one profile.
class ChangeTables {
public:
    ChangeTables(SQLite::Database &database, const QString &profileId)
        : m_database(database)
        , m_profile(profileId)
    {
    }

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
    /// The jobs with a change from `first` to `last`, the oldest first.
    std::vector<qint64> jobsWith(quint64 first, quint64 last);
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
    /// Of all profiles, with their items; not those in which the outcome of a change is still unknown.
    void removeJobsEndedBefore(const QDateTime &time);

private:
    SQLite::Database &m_database;
    QString m_profile;
};

} // namespace flokdesk
