// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/gridmemory.h"

#include "gui/databases/recordgrid.h"
#include "models/recordtablemodel.h"

#include <QHeaderView>

namespace flokdesk {

namespace {

QString columnName(const RecordGrid &grid, int column)
{
    return grid.model()
        ->headerData(column, Qt::Horizontal, RecordTableModel::ColumnNameRole)
        .toString();
}

} // namespace

void GridMemory::keep(const QString &database, const RecordGrid &grid)
{
    const QHeaderView *header = grid.horizontalHeader();
    m_kept.insert(database,
                  {grid.widths(), columnName(grid, header->sortIndicatorSection()),
                   header->sortIndicatorOrder()});
}

void GridMemory::giveBack(const QString &database, RecordGrid &grid) const
{
    const Arrangement kept = m_kept.value(database);
    int sorted = -1;
    for (int column = 0; column < grid.model()->columnCount() && !kept.sortedBy.isEmpty(); ++column)
        if (columnName(grid, column) == kept.sortedBy)
            sorted = column;
    grid.setWidths(kept.widths);
    grid.sortByColumn(sorted, kept.order);
}

} // namespace flokdesk
