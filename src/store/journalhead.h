// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace flokdesk {

class JournalTables;

/// Number and hash of the last row of a journal in a second, small file, so that rows that are lost
/// from its end are missed. It is written after the journal, so it may be behind but never ahead.
class JournalHead {
public:
    struct Loss {
        qint64 rows = 0; ///< missing at the end; 0 where rows were replaced by others
        qint64 upTo = 0; ///< the number that was the last one
    };

    /// `journalPath` is the journal; the file lies beside it.
    explicit JournalHead(const QString &journalPath);

    const QString &path() const { return m_path; }
    /// Where it cannot be written the journal goes on without it: the next time may do better.
    void save(JournalTables &tables) const;
    /// The rows that the journal lost against the file; nothing where there is no readable file.
    std::optional<Loss> lossOf(JournalTables &tables) const;

private:
    QString m_path;
};

} // namespace flokdesk
