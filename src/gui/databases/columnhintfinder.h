// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/newestresult.h"
#include "models/columnhints.h"

#include <QHash>
#include <QObject>

namespace flokdesk {

class ExactLine;
class RecordTableModel;

/// Finds what helps to fill cells of a record table, once for each column of a set of records: of a few
/// records at once, of many on another thread.
class ColumnHintFinder final : public QObject {
    Q_OBJECT
public:
    /// Records that are looked through at once: less than a millisecond.
    static constexpr int mostAtOnce = 2000;

    explicit ColumnHintFinder(const RecordTableModel &records, QObject *parent);

    /// Gives the line its help (EditorHelp), now or when it is found, as long as the line is there.
    void help(ExactLine &line, int column);

private:
    const RecordTableModel &m_records;
    std::weak_ptr<const RecordSet>
        m_of; ///< the records that were looked through; not kept for that
    QHash<int, ColumnHints> m_found; ///< by the column of the set
    NewestResult<ColumnHints> m_finding;
};

} // namespace flokdesk
