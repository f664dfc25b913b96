// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace flokdesk {

class RecordGrid;

/// How the user arranged the columns of each database that was open: their widths and the sort. By
/// the names of the columns, because another answer may bring others. Kept for as long as it lives.
class GridMemory {
public:
    void keep(const QString &database, const RecordGrid &grid);
    /// Arranges the grid, which shows the columns of that database, as when it was kept last.
    void giveBack(const QString &database, RecordGrid &grid) const;

private:
    struct Arrangement {
        QHash<QString, int> widths;
        QString sortedBy; ///< empty: not sorted
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    QHash<QString, Arrangement> m_kept;
};

} // namespace flokdesk
