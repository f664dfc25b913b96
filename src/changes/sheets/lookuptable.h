// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"
#include "sheets/sheettable.h"

#include <memory>
#include <optional>
#include <QHash>
#include <QString>
#include <tuple>

namespace flokdesk {

/// Where a value is looked up: `source` names the other database or sheet for people.
struct LookUpPlace {
    enum class Kind { Database, Sheet };
    Kind kind = Kind::Database;
    QString source;
    QString keyColumn;
    QString valueColumn;

    friend bool operator==(const LookUpPlace &, const LookUpPlace &) = default;
    friend bool operator<(const LookUpPlace &a, const LookUpPlace &b)
    {
        return std::tie(a.kind, a.source, a.keyColumn, a.valueColumn)
            < std::tie(b.kind, b.source, b.keyColumn, b.valueColumn);
    }
};

/// Values by their keys, letter for letter. A key of several rows is ambiguous, also where they agree: which
/// row is meant may matter for the next column that is looked up.
class LookUpTable {
public:
    struct Found {
        enum class State { One, Missing, Ambiguous };
        State state = State::Missing;
        QString value;
    };

    /// Rows without a key are left out. `isComplete` tells whether a missing key is proof that there is none.
    static std::shared_ptr<const LookUpTable> of(const RecordSet &records, int keyColumn,
                                                 int valueColumn, bool isComplete);
    /// Of the rows behind `headerRow`, by what the cells show. A row whose value is an error of the file is left out.
    static std::shared_ptr<const LookUpTable> of(const SheetTable &table, int headerRow,
                                                 int keyColumn, int valueColumn);

    Found find(const QString &key) const;
    bool isComplete() const { return m_isComplete; }

private:
    void add(const QString &key, const QString &value);

    QHash<QString, Found> m_rows;
    bool m_isComplete = true;
};

} // namespace flokdesk
