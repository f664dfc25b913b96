// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"
#include "store/journalseals.h"
#include "store/journaltables.h"
#include "store/journalwitness.h"

#include <functional>
#include <memory>

namespace flokdesk {

class ChangeStore;

/// One line of the journal as people read it. What was written by a newer program has what could be
/// understood of it.
struct JournalEntry {
    enum class Event {
        Done,
        Rejected,
        Unknown,
        Held,
        NotSent,
        Skipped, ///< not tried, because of an earlier change of the same object
        Cancelled, ///< not tried, because the user said so
        FoundApplied, ///< of what was unknown
        FoundNotApplied,
        ReadsOtherwise,
        LinesLetGo, ///< by retention
        LinesLost,
        Other,
    };

    qint64 number = 0;
    QDateTime at; ///< UTC
    Event event = Event::Other;
    QString title;
    qint64 job = 0; ///< 0 where it belongs to none
    QString jobName;
    std::optional<Change> change; ///< with what was there before
    QString profile;
    QString user; ///< the user name of the calls
    QString host;
    QString plan; ///< digest of the plan as it was reviewed
    std::optional<GuardMode> guard; ///< of its job; nothing where that is not told
    QString receipt; ///< id or identifier that the server gave
    Error error; ///< what was said, where it was not simply done
    FieldValues found; ///< what the server had instead
    QString verb; ///< the request as it was sent; empty where none was
    QString url;
    QString body;
    QByteArray hash; ///< hexadecimal

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// The word for it in journal.db; empty for Other.
QString toKey(JournalEntry::Event event);
/// With a glyph, translated.
QString textOf(JournalEntry::Event event);
/// Those of all events.
QStringList journalEventTexts();
JournalEntry entryOf(const JournalRow &row);
/// Old and new of each column, as far as there is any.
std::vector<ChangeLine> linesOf(const JournalEntry &entry);
/// The message of the error, with the raw words behind it.
QString messageOf(const JournalEntry &entry);

/// Reads the entries of one profile over a connection of its own. It may be made on one thread and used
/// on another, by one at a time.
class JournalReader {
public:
    /// `path` is the file of the journal.
    JournalReader(const QString &path, const QString &profileId);

    /// As in Journal.
    Result<std::vector<JournalEntry>> find(const JournalQuery &query);
    Result<int> count(const JournalQuery &query);

private:
    template <typename Read>
    auto reading(const Read &read) -> Result<std::invoke_result_t<Read, JournalTables &>>;

    QString m_path;
    QString m_profileId;
    std::shared_ptr<SQLite::Database> m_file; ///< open from the first reading on
};

/// The journal of one profile, for reading; what may be taken out of it goes through ChangeStore.
class Journal {
public:
    struct Verdict {
        qint64 firstBroken = 0; ///< the number of the first line that does not fit; 0: none
        qint64 first = 0; ///< where the journal begins, of all profiles
        qint64 last = 0;
        bool fitsItsHead = true; ///< nothing is missing or replaced at the end
        bool beginIsTold = true; ///< a line tells that those before the first were let go
        qint64 lossTold = 0; ///< the last line that tells of lines lost; 0: none
        bool hasKey = false; ///< seals could be checked
        bool hasSeals = false;
        JournalSeals::Verdict seals = {}; ///< where there is a key
        JournalWitness::Proof witness = {}; ///< what this computer remembers

        /// No line is known to be changed, missing or added.
        bool isSound() const;
    };
    /// The lines that retention lets go.
    struct OldLines {
        QDateTime before; ///< UTC; invalid where the journal is empty
        int lines = 0;
        int all = 0;

        /// More than a tenth.
        bool areMany() const { return lines * 10LL > all; }
    };

    /// Must not outlive the store.
    explicit Journal(const ChangeStore &store)
        : m_store(store)
    {
    }

    /// Newest first.
    Result<std::vector<JournalEntry>> find(const JournalQuery &query) const;
    /// All that fits, whatever the query says about how many.
    Result<std::vector<JournalEntry>> findAll(JournalQuery query) const;
    /// How many findAll() would give.
    Result<int> count(const JournalQuery &query) const;
    Result<Verdict> verify() const { return verification()(); }
    /// verify() as a function to be called on any thread, which needs neither this nor the store: it
    /// reads every line over a connection of its own. Lines that are written from now on are not part of
    /// the verdict.
    std::function<Result<Verdict>()> verification() const;
    /// For another thread. Needs neither this nor the store.
    JournalReader reader() const;
    /// The number of the newest entry, of all profiles; 0 where there is none.
    qint64 newest() const;
    /// So many entries, of all profiles, that a search may take longer than a frame.
    bool isLarge() const;
    /// How many lines ChangeStore::prune() would take away.
    Result<int> linesOlderThan(const QDateTime &time) const;
    /// Older by so many days than the newest line, and than the clock and the file say: a clock that
    /// runs ahead makes no line old.
    Result<OldLines> olderThanDays(int days) const;

private:
    Result<Verdict> verdictOfEnds() const;

    const ChangeStore &m_store;
};

} // namespace flokdesk
