// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "changes/job.h"
#include "core/clock.h"
#include "store/database.h"

#include <functional>
#include <QObject>

namespace flokdesk {

class JournalTables;
struct ItemRow;
struct JobRow;

/// Keeps what a profile is about to change, and what it changed, in journal.db: the ChangeSet within
/// a second of each step, jobs before anything of them is sent, and each outcome together with what
/// is staged after it. What is on the disk never claims more than what is known: a change is "being
/// sent" before its first byte leaves, and has an outcome only once that is committed.
class ChangeStore final : public QObject {
    Q_OBJECT
public:
    /// `host` is the server of the profile. All of them must outlive this.
    ChangeStore(Database &journal, const QString &profileId, const QString &host,
                ChangeSet &changes, Clock &clock, QObject *parent = nullptr);
    /// Saves what is not saved yet.
    ~ChangeStore() override;

    const QString &host() const { return m_host; }
    QDateTime now() const { return m_clock.wallTime().toUTC(); }

    /// Fills the ChangeSet with what was kept, once and before anything is staged, and gives the jobs
    /// that have not ended, all of them paused. What was being sent when the program ended has an
    /// unknown outcome. A change that cannot be read stays in the file and is reported.
    Result<std::vector<Job>> load();

    /// Saves now what is staged. After an Error it is tried again with the next step.
    Result<Done> flush();

    /// Fills in id, server and time. Commits, together with what is staged.
    Result<Done> begin(Job &job);
    Result<Done> saveState(const Job &job);
    /// Committed and on the disk when it returns: from now on it may have been sent.
    Result<Done> saveSending(const Job &job, int position);
    /// The outcome of an item, what is staged after it, and the line of the journal, as one.
    /// Where it fails, it is kept in memory and saved with whatever is saved next.
    Result<Done> saveOutcome(const Job &job, int position);
    /// What somebody found out about a change of unknown outcome.
    Result<Done> saveResolution(ChangeId id, const Change &change, bool applied,
                                const QString &receipt);

Q_SIGNALS:
    void storageFailed(const flokdesk::Error &error);

private:
    using Work = std::function<void(JournalTables &)>;

    void stagedChanged();
    void flushLater(std::chrono::milliseconds delay);
    Result<Done> write(const Work &work);
    Result<Done> writeOnce(const Work &work);
    Result<Done> keep(Work work);
    void saveTouched(JournalTables &tables);
    void makeReserve();
    bool freeReserve();
    static Job restored(const JobRow &row, const std::vector<ItemRow> &items, int *unreadable);

    Database &m_journal;
    QString m_profile;
    QString m_host;
    ChangeSet &m_changes;
    Clock &m_clock;
    std::set<ChangeId> m_touched; // since the last commit
    std::vector<Work> m_unsaved; // outcomes that could not be committed yet
    bool m_flushPlanned = false;
    QString m_reported; // so that one full disk is one message
};

} // namespace flokdesk
