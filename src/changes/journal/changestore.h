// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "changes/journal/interruptedchanges.h"
#include "changes/journal/journalintegrity.h"
#include "changes/journal/journalrows.h"
#include "changes/journal/keptchanges.h"
#include "core/coalescer.h"
#include "store/database.h"
#include "store/diskreserve.h"

#include <functional>
#include <QObject>

namespace flokdesk {

struct Exchange;

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

    const QString &host() const { return m_author.host; }
    Clock &clock() const { return m_clock; }
    Database &journal() const { return m_journal; }
    const QString &profileId() const { return m_profile; }
    /// The profile and the user that make changes; for the journal.
    void setAuthor(const QString &profileName, const QString &userName);
    QDateTime now() const { return m_clock.wallTime().toUTC(); }
    /// What tells whether the journal is the one that this computer wrote last. load() compares.
    JournalIntegrity &integrity() { return m_integrity; }
    const JournalIntegrity &integrity() const { return m_integrity; }

    /// Fills the ChangeSet with what was kept, once and before anything is staged, and gives the jobs
    /// that have not ended, all of them paused. What was being sent when the program ended has an
    /// unknown outcome. A change that cannot be read stays in the file; see loadFault().
    Result<std::vector<Job>> load();

    /// The faults that load() found, for people; nothing where all is as it was left. No slot is
    /// connected so early.
    const std::optional<Error> &loadFault() const { return m_loadFault; }
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
    /// Where it fails, it is kept in memory, as with saveOutcome(). With `isMoreToCome` the end of the journal is
    /// remembered (JournalIntegrity) with the last part only: each part would wait for the disk three times.
    Result<Done> saveCancelled(const Job &job, const std::vector<int> &positions,
                               bool isMoreToCome = false);
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
    struct Tables; // of the journal, in one transaction
    using Work = std::function<void(Tables &)>;

    void stagedChanged();
    void flushLater(std::chrono::milliseconds delay);
    void flushSome();
    Result<Done> flushFirst();
    Result<Done> flushTouched();
    Result<Done> write(const Work &work);
    Result<Done> writeOnce(const Work &work);
    Result<Done> keep(Work work);
    using Touched = std::set<ChangeId>;
    void saveTouched(Tables &tables, Touched::const_iterator end);
    void tellLoss(const JournalLoss &loss);
    using Places = decltype(Interrupted::items);
    Result<Done> saveUnknown(const Places &places);
    JobRow rowOfNew(Job &job) const;
    Result<Done> dropIncomplete(const KeptChanges &kept);
    void addLoadFault(const QString &message);
    JournalRow entryFor(const JobItem &item, const QString &event, const Job *job) const;

    Database &m_journal;
    QString m_profile;
    JournalAuthor m_author;
    ChangeSet &m_changes;
    Clock &m_clock;
    Coalescer m_flush;
    std::map<ChangeId, JsonValue> m_requests; // what is on the wire, for the journal
    std::set<ChangeId> m_touched; // since the last commit
    std::vector<Work> m_unsaved; // outcomes that could not be committed yet
    JournalIntegrity m_integrity;
    bool m_isMoreToCome = false; // so that the end of the journal is not remembered yet
    DiskReserve m_reserve;
    Doubt m_doubt = Doubt::None; // about what waits and is staged
    std::optional<Error> m_loadFault;
    QString m_reported; // so that one full disk is one message
};

} // namespace flokdesk
