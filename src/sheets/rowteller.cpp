// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/rowteller.h"

#include "sheets/workbookfault.h"

#include <QCoreApplication>

namespace flokdesk {

RowTeller::RowTeller(const SheetSink &sink, const SheetReading &reading,
                     const WorkbookLimits &limits)
    : m_sink(sink)
    , m_reading(reading)
    , m_limits(limits)
{
}

void RowTeller::hideColumns(std::int64_t first, std::int64_t last)
{
    last = std::min<std::int64_t>(last, m_limits.columns - 1);
    for (std::int64_t column = std::max<std::int64_t>(0, first); column <= last; ++column) {
        if (size_t(column) >= m_hiddenColumns.size())
            m_hiddenColumns.resize(size_t(last) + 1);
        m_hiddenColumns[size_t(column)] = true;
    }
}

bool RowTeller::isColumnHidden(int column) const
{
    return size_t(column) < m_hiddenColumns.size() && m_hiddenColumns[size_t(column)];
}

bool RowTeller::wantsColumn(int column) const
{
    return column >= m_reading.range.firstColumn && column <= m_reading.range.lastColumn;
}

void RowTeller::put(int column, const SheetCell &cell)
{
    if (cell.kind == SheetKind::Empty || !wantsColumn(column))
        return;
    if (isColumnHidden(column)) {
        m_hiddenWithCells.resize(std::max(m_hiddenWithCells.size(), size_t(column) + 1));
        m_hiddenWithCells[size_t(column)] = true;
        if (!m_reading.withHiddenColumns)
            return;
    }
    if (size_t(column) >= m_cells.size())
        m_cells.resize(size_t(column) + 1);
    m_cells[size_t(column)] = cell;
    ++m_rowCells;
}

RowTeller::Next RowTeller::refuse()
{
    m_fault = workbookFault(
        Error::Kind::TooLarge,
        QCoreApplication::translate(
            "Workbook",
            "The sheet has more cells than can be read. Delete what is not needed, or save a "
            "part of it in a new file."));
    return Next::Stop;
}

RowTeller::Next RowTeller::tellOne(std::int64_t row, bool isHidden)
{
    m_cellCount += m_rowCells;
    if (m_cellCount > m_limits.cells || row > m_limits.rows)
        return refuse();
    m_report.hiddenRows += isHidden ? 1 : 0;
    if (isHidden && !m_reading.withHiddenRows)
        return Next::GoOn;
    ++m_report.rows;
    const bool goesOn = m_sink({row, isHidden, m_cells});
    return goesOn && m_report.rows < m_reading.mostRows ? Next::GoOn : Next::Stop;
}

RowTeller::Next RowTeller::tell(std::int64_t row, bool isHidden, std::int64_t repeated)
{
    Next next = Next::GoOn;
    if (qint64(m_texts.size()) > m_limits.rowText)
        next = refuse();
    const std::int64_t last = std::min(row + repeated - 1, m_reading.range.lastRow);
    for (std::int64_t i = std::max(row, m_reading.range.firstRow);
         !m_cells.empty() && i <= last && next == Next::GoOn; ++i)
        next = tellOne(i, isHidden);
    m_cells.clear();
    m_rowCells = 0;
    m_texts.clear();
    return next;
}

SheetReport RowTeller::report()
{
    for (size_t column = 0; column < m_hiddenWithCells.size(); ++column) {
        if (m_hiddenWithCells[column])
            m_report.hiddenColumns.push_back(int(column));
    }
    return m_report;
}

} // namespace flokdesk
