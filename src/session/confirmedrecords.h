// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"

#include <QMultiHash>

namespace flokdesk {

/// What was sent to records and confirmed since they were loaded, of all databases. It is the base of
/// the next edit until a later load shows it. A value: another window of the same session takes a copy.
class ConfirmedRecords {
public:
    struct Sent {
        quint64 number = 0; ///< counted from 1 in the order of confirmation
        QString database;
        QString id; ///< empty where Flokzu gave none
        FieldValues values;
        bool isNew = false; ///< the record was added
    };

    /// Keeps a change that was carried out. nullptr where it is not about a record; valid until the
    /// next call that is not const.
    const Sent *add(const Change &change, const QString &receipt);
    /// The number of the last one that was added. What is confirmed later may be missing in a load
    /// that began now.
    quint64 lastNumber() const { return m_last; }
    /// A load of the database that began when `lastNumber` was the last one shows all until then.
    /// False where there was nothing to forget.
    bool forget(const QString &database, quint64 lastNumber);

    const std::vector<Sent> &all() const { return m_sent; }
    /// nullptr where there is none.
    const Sent *numbered(quint64 number) const;
    /// Updates of a record, in no certain order.
    std::vector<const Sent *> updatesOf(const QString &database, const QString &id) const;
    /// The value of a cell that was confirmed last; nullptr where there is none.
    const JsonValue *value(const QString &database, const QString &id, const QString &column) const;

private:
    std::vector<Sent> m_sent;
    QMultiHash<QString, size_t> m_updates; ///< places in m_sent, by id
    quint64 m_last = 0;
};

} // namespace flokdesk
