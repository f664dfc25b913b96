// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace SQLite {
class Database;
}

namespace flokdesk {

/// Why what a journal says of waiting changes is not to be believed.
enum class Doubt {
    None,
    Older, ///< this computer remembers more than the journal holds
    Differs, ///< the journal holds other lines than this computer remembers
    Missing, ///< another computer, or another user, wrote it
    Copied, ///< the directory it comes from is still there
    Damaged, ///< what could be read was taken over from a damaged file
};
/// The word for it in journal.db.
QString toKey(Doubt doubt);
/// An unknown word is Differs, which explains the least.
Doubt doubtOf(const QString &word);

/// Facts about a journal as a whole, in journal.db: under which name this computer remembers it, under
/// which name the key of its seals is kept, how many requests it told of, and for which profiles its
/// waiting changes are in doubt. Throws SQLite::Exception; runs in the caller's transaction.
class JournalMarks {
public:
    explicit JournalMarks(SQLite::Database &database)
        : m_database(database)
    {
    }

    /// Empty where no witness was made yet.
    QString witnessId() const { return value("witness"); }
    void setWitnessId(const QString &id) { setValue("witness", id); }
    /// Empty where no key was made yet.
    QString chainId() const { return value("chain"); }
    void setChainId(const QString &id) { setValue("chain", id); }
    /// How often a change was written down as being sent.
    qint64 sendings() const { return value("sent").toLongLong(); }
    void countSending() { setValue("sent", QString::number(sendings() + 1)); }

    /// The changes that are staged or wait, of all profiles, are in doubt from now on.
    void raise(Doubt doubt);
    Doubt doubtAbout(const QString &profileId) const;
    void settle(const QString &profileId);
    /// Something is staged, waits or was written down.
    bool hasContent() const;

private:
    QString value(const char *name) const;
    void setValue(const char *name, const QString &text);

    SQLite::Database &m_database;
};

} // namespace flokdesk
