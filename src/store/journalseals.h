// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

namespace SQLite {
class Database;
}

namespace flokdesk {

/// A row of the journal as its seal sees it.
struct SealedRow {
    qint64 number = 0;
    QByteArray hash;
};

/// The key of the seals of one journal, as it is in the key store, with the number of the first row
/// that was sealed with it; 0 where no row is known to be sealed yet.
struct SealKey {
    Secret key;
    qint64 since = 0;

    bool isEmpty() const { return key.isEmpty(); }
    static SealKey make();
    /// An empty one where the text was not made by toSecret().
    static SealKey fromSecret(const Secret &secret);
    Secret toSecret() const;
    /// Tells keys apart and reveals nothing of them.
    QString name() const;
};

/// Seals of rows of the journal. The chain of hashes alone can be made anew by every program that can
/// write the file; a seal, an HMAC-SHA256 over number and hash of a row, takes the key. As a hash
/// stands for all rows before it, one seal covers those, too. Throws SQLite::Exception.
class JournalSeals {
public:
    struct Verdict {
        qint64 first = 0; ///< the first row with a right seal; 0: none
        qint64 last = 0; ///< the last row with a right seal
        qint64 forged = 0; ///< the first row whose seal does not fit
        qint64 foreign = 0; ///< the first row sealed with another key
        bool isFirstMissing = false; ///< the row that was sealed first has no seal any more
        bool isAnchorForged = false; ///< the seal over where the journal begins does not fit
    };

    explicit JournalSeals(SQLite::Database &database)
        : m_database(database)
    {
    }

    /// Those behind `number`.
    std::vector<SealedRow> rowsAfter(qint64 number) const;
    /// Rows that are not there with that hash any more get none.
    void seal(const std::vector<SealedRow> &rows, const SealKey &key);
    /// Where the journal begins after its oldest rows were let go.
    void sealAnchor(const SealKey &key);
    Verdict verify(const SealKey &key) const;
    bool hasAny() const;

    /// Over the parts, each with its length.
    static QByteArray mac(const SealKey &key, const QList<QByteArray> &parts);

private:
    void checkRows(const SealKey &key, Verdict *verdict) const;

    SQLite::Database &m_database;
};

} // namespace flokdesk
