// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/journalhead.h"
#include "store/journalwitness.h"

namespace flokdesk {

/// How a journal differs from the one that this computer wrote last.
struct JournalLoss {
    Doubt doubt = Doubt::None; ///< about what waits and is staged
    qint64 lines = 0; ///< missing at the end
    qint64 upTo = 0; ///< the number that was the last one
    bool wasSetAside = false; ///< the user was told already, because the file was broken
    bool takesNewName = false; ///< this computer remembers it under a new name from now on
    QString message = {}; ///< for the user
    QString title = {}; ///< of the line of the journal that tells of it
};

/// Tells a journal that was put back, copied or shortened from the one that this computer wrote last.
/// What is written is sealed, its end is remembered in a witness outside the data and in a file beside
/// it (src/store/README.md, section 3).
class JournalIntegrity {
public:
    /// `journal` must outlive this.
    explicit JournalIntegrity(Database &journal);

    /// Where this computer remembers journals, before check(). Without it a backup that is put back
    /// is not noticed.
    void setWitnessDirectory(const QString &directory);
    const JournalWitness &witness() const { return m_witness; }
    /// From now on what is written down is sealed, and what was written down since the program
    /// started, too.
    void setSealKey(const SealKey &key);
    const SealKey &sealKey() const { return m_sealKey; }
    /// Under which name the key of the seals is kept; empty where none was made yet, or where the
    /// file cannot be read.
    QString sealKeyId() const;
    /// The same, with a new name where there is none; empty where it cannot be written down.
    QString makeSealKeyId();
    /// The number of the newest line, of all profiles; 0 where there is none.
    qint64 lastLine() const;
    /// The first line that was written down and not sealed since the program started; 0 where there is none.
    qint64 firstUnsealed() const { return m_unsealed.empty() ? 0 : m_unsealed.front().number; }

    /// Compares the journal, once, with what this computer remembers of it and with the file beside it.
    /// The caller writes down what does not fit. Throws SQLite::Exception.
    std::optional<JournalLoss> check();
    /// After check(): the journal is the one that this computer wrote last, so that what the end of
    /// the program interrupted may go on without a question.
    bool mayResume() const { return m_mayResume; }

    /// Seals the lines after `lastBefore`, in the transaction that wrote them, and where the journal
    /// begins if that is not `anchorBefore` any more. Throws SQLite::Exception.
    void seal(qint64 lastBefore, qint64 anchorBefore);
    /// After that transaction: the end of the journal is another one.
    void saveHead() const;
    /// After a transaction that the witness counts. Where it fails, the next one brings the witness up
    /// to date.
    void remember() const;

private:
    void nameJournal(const QString &id);

    Database &m_journal;
    JournalHead m_head;
    JournalWitness m_witness;
    SealKey m_sealKey;
    std::vector<SealedRow> m_unsealed; ///< written down without a key
    bool m_isRemembered = false; ///< what the witness remembers was compared with the journal
    bool m_mayResume = false;
};

} // namespace flokdesk
