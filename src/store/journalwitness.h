// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journalmarks.h"
#include "store/journalseals.h"

#include <optional>

namespace flokdesk {

/// Remembers the end of a journal on this computer, in a file outside the data directory: a backup that is
/// put back, a copy on another computer and a journal that was shortened do not fit to it. It is
/// written behind the journal, so it may be behind, but never ahead of what was kept.
class JournalWitness {
public:
    struct Memory {
        QString place; ///< of the journal, canonical
        QString machine; ///< a digest, which tells computers apart
        qint64 number = 0; ///< of the last row
        QByteArray hash; ///< of the last row, hexadecimal
        qint64 sendings = 0; ///< JournalMarks::sendings()
        qint64 begins = 0; ///< the last row that was let go
        QString keyName = {}; ///< of the seal; empty where there is none
        QByteArray mac = {}; ///< hexadecimal
    };
    enum class Fit {
        Fits,
        New, ///< the journal is empty, and nothing is remembered for its place
        Upgraded, ///< it was begun by a version that kept no witness
        Replaced, ///< it is empty, where another one is remembered
        Doubtful, ///< see Report::doubt
    };
    struct Report {
        Fit fit = Fit::Fits;
        Doubt doubt = Doubt::None;
        qint64 missing = 0; ///< rows that are known to be missing at the end
        qint64 upTo = 0; ///< the last row that is remembered
    };
    /// The facts that can be proven, for display.
    struct Proof {
        bool isKept = false; ///< there is a witness that can be read
        bool isSealed = false; ///< with the right key
        bool isForged = false; ///< its seal does not fit
        bool isBehind = false; ///< the journal has rows that are not remembered
        bool fits = true;
        bool beginsLater = false; ///< rows are gone at the beginning that were not let go
    };

    /// `directory` is where witnesses are kept; empty where there is no lasting place outside the
    /// data directory.
    JournalWitness(QString directory, const QString &journalPath);

    bool canKeep() const { return !m_directory.isEmpty(); }
    Report check(SQLite::Database &journal) const;
    Proof prove(SQLite::Database &journal, const SealKey &key) const;
    /// Remembers the journal as it is, if it has a name, with a seal where there is a key.
    bool save(SQLite::Database &journal, const SealKey &key) const;
    /// The same for a journal that shall be called `id` from now on.
    bool saveAs(const QString &id, SQLite::Database &journal, const SealKey &key) const;
    static QString makeId();

    /// For this user, beside the ledger that all processes share; empty where that place does not
    /// outlive a session.
    static QString usualDirectory();

private:
    QString pathOf(const QString &id) const;
    std::optional<Memory> read(const QString &id) const;
    Memory memoryOf(SQLite::Database &journal) const;
    bool write(const QString &id, const Memory &memory) const;
    std::optional<Memory> rememberedForPlace() const;
    Report compare(SQLite::Database &journal, const Memory &memory) const;
    bool isCopy(const Memory &memory) const;

    QString m_directory;
    QString m_place;
};

} // namespace flokdesk
