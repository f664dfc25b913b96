// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "changes/jobs/job.h"
#include "core/coalescer.h"
#include "store/database.h"
#include "store/diskreserve.h"
#include "store/journalhead.h"
#include "store/journalwitness.h"

#include <functional>
#include <QObject>

namespace flokdesk {

class JournalTables;
struct Exchange;
struct ItemRow;
struct JournalRow;
struct JobRow;

/// Keeps what a profile is about to change, and what it changed, in journal.db: the ChangeSet right
/// after each step (of many thousand changes a thousand at a time), jobs before anything of them is
/// sent, and each outcome together with what
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
    Clock &clock() const { return m_clock; }
    Database &journal() const { return m_journal; }
    const QString &profileId() const { return m_profile; }
    /// The profile and the user that make changes; for the journal.
    void setAuthor(const QString &profileName, const QString &userName);
    QDateTime now() const { return m_clock.wallTime().toUTC(); }
    /// Where this computer remembers journals, before load(). Without it a backup that is put back
    /// is not noticed.
    void setWitnessDirectory(const QString &directory);
    const JournalWitness &witness() const { return m_witness; }
    /// From now on what is written down is sealed, and what this store wrote down before it, too.
    void setSealKey(const SealKey &key);
    const SealKey &sealKey() const { return m_sealKey; }
    /// Under which name the key of the seals is kept; empty where none was made yet, or where the
    /// file cannot be read.
    QString sealKeyId() const;
    /// The same, with a new name where there is none; empty where it cannot be written down.
    QString makeSealKeyId();
    /// The number of the newest line, of all profiles; 0 where there is none.
    qint64 lastLine() const;
    /// The first line that this store wrote down and did not seal; 0 where there is none.
    qint64 firstUnsealed() const { return m_unsealed.empty() ? 0 : m_unsealed.front().number; }

    /// Fills the ChangeSet with what was kept, once and before anything is staged, and gives the jobs
    /// that have not ended, all of them paused. What was being sent when the program ended has an
    /// unknown outcome. A change that cannot be read stays in the file; see loadFault().
    Result<std::vector<Job>> load();

    /// The faults that load() found, for people; nothing where all is as it was left. No slot is
    /// connected so early.
    const std::optional<Error> &loadFault() const { return m_loadFault; }
    /// After load(): the journal is the one that this computer wrote last, so that what the end of
    /// the program interrupted may go on without a question.
    bool mayResume() const { return m_mayResume; }
    /// Takes away what is older from the end of the journal, of all profiles, with a line that tells
    /// so. How many lines went.
    Result<int> prune(const QDateTime &before);

    /// Saves now what is staged. After an Error it is tried again with the next step.
    Result<Done> flush();
    /// Saves now what is staged where that is little, or a part of it. True when nothing is left, or
    /// when it could not be saved.
    bool flushPart();

    /// Fills in id, server and time. Commits, together with what is staged.
    Result<Done> begin(Job &job);
    /// The same for a job of many items, over several turns of the event loop: first the job without
    /// items, then its items from each `from` on, at last the digest, from when on the job counts. What the
    /// end of the program leaves incomplete is removed by load(), with its changes still staged.
    Result<Done> beginIncomplete(Job &job);
    Result<Done> saveNewItems(const Job &job, int from);
    Result<Done> complete(const Job &job);
    /// Takes that back, from the last items to the first and then the job.
    void removeNewItems(const Job &job, int from);
    void removeIncomplete(const Job &job);
    Result<Done> saveState(const Job &job);
    Result<Done> saveRanks(const Job &one, const Job &other);
    /// Committed and on the disk when it returns: from now on it may have been sent. `request` is
    /// what the journal will tell of it.
    Result<Done> saveSending(const Job &job, int position, const Exchange &request);
    /// It waits again: what was sent was refused to no effect, and the journal does not tell of it.
    void saveWaiting(const Job &job, int position);
    /// Items that were taken back, all at once, with their lines of the journal.
    /// Where it fails, it is kept in memory, as with saveOutcome().
    Result<Done> saveCancelled(const Job &job, const std::vector<int> &positions);
    /// The outcome of an item, what is staged after it, and the line of the journal, as one.
    /// Where it fails, it is kept in memory and saved with whatever is saved next.
    Result<Done> saveOutcome(const Job &job, int position);
    /// A change that was carried out reads otherwise than it was written.
    Result<Done> saveDifference(const Job &job, int position);
    /// The fate of a change of unknown outcome, as the user or a reading found it.
    Result<Done> saveResolution(ChangeId id, const Change &change, bool applied,
                                const QString &receipt, const QString &evidence, SettledBy by);

Q_SIGNALS:
    /// The journal has new lines.
    void journalGrew();
    void storageFailed(const flokdesk::Error &error);
    /// It can be written again, with all that could not be since storageFailed().
    void storageWorks();

private:
    using Work = std::function<void(JournalTables &)>;
    /// Jobs that were not written down to their end, and the changes in them.
    struct Incomplete {
        std::vector<qint64> jobs;
        std::vector<ChangeId> changes;
    };

    void stagedChanged();
    void flushLater(std::chrono::milliseconds delay);
    void flushSome();
    Result<Done> flushFirst();
    Result<Done> flushTouched();
    Result<Done> write(const Work &work);
    Result<Done> writeOnce(const Work &work);
    Result<Done> keep(Work work);
    using Touched = std::set<ChangeId>;
    void saveTouched(JournalTables &tables, Touched::const_iterator end);
    void saveHead() const;
    void checkHistory(JournalTables &tables);
    void nameJournal(const QString &id);
    void tellLoss(const JournalWitness::Report &report);
    using Places = std::vector<std::pair<const Job *, int>>; // items of jobs
    Places markUnknown(std::vector<StagedChange> &staged, std::vector<Job> &jobs);
    Result<Done> saveUnknown(const Places &places);
    JobRow rowOfNew(Job &job) const;
    static Incomplete readIncomplete(JournalTables &tables);
    Result<Done> dropIncomplete(const Incomplete &incomplete);
    void seal(qint64 lastBefore, qint64 anchorBefore);
    void remember() const;
    JournalRow ownEntry(const QString &event, const QString &title, const JsonValue &facts) const;
    void addLoadFault(const QString &message);
    JournalRow entryOf(const JobItem &item, const QString &event, const Job *job) const;
    static Job restored(const JobRow &row, const std::vector<ItemRow> &items, int *unreadable);

    Database &m_journal;
    QString m_profile;
    QString m_host;
    ChangeSet &m_changes;
    Clock &m_clock;
    Coalescer m_flush;
    QString m_profileName;
    QString m_userName;
    std::map<ChangeId, JsonValue> m_requests; // what is on the wire, for the journal
    std::set<ChangeId> m_touched; // since the last commit
    std::vector<Work> m_unsaved; // outcomes that could not be committed yet
    JournalHead m_head;
    JournalWitness m_witness;
    DiskReserve m_reserve;
    SealKey m_sealKey;
    std::vector<SealedRow> m_unsealed; // written down without a key, by this store
    Doubt m_doubt = Doubt::None; // about what waits and is staged
    bool m_isRemembered = false; // what the witness remembers was compared with the journal
    bool m_mayResume = false;
    std::optional<Error> m_loadFault;
    QString m_reported; // so that one full disk is one message
};

} // namespace flokdesk
