// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "sheets/sheetreading.h"
#include "sheets/textarena.h"
#include "sheets/workbooklimits.h"

namespace flokdesk {

/// Gathers the cells of a row and tells the rows that are wanted to the sink.
class RowTeller {
public:
    enum class Next { GoOn, Stop };

    RowTeller(const SheetSink &sink, const SheetReading &reading, const WorkbookLimits &limits);

    void hideColumns(std::int64_t first, std::int64_t last);
    bool wantsColumn(int column) const;

    /// Where the texts of a cell are kept until its row has been told.
    std::string_view keep(std::string_view text) { return m_texts.keep(text); }
    /// Puts a cell at a column that may be lower than that of the one before; empty cells are left out.
    void put(int column, const SheetCell &cell);
    /// Tells the row, `repeated` times with numbers that follow each other, and begins the next one. Rows without
    /// cells are not told.
    Next tell(std::int64_t row, bool isHidden, std::int64_t repeated = 1);
    /// After Stop: the limit that was exceeded, or nothing where the sink has had enough.
    const std::optional<Error> &fault() const { return m_fault; }

    SheetReport report();

private:
    Next tellOne(std::int64_t row, bool isHidden);
    bool isColumnHidden(int column) const;
    Next refuse();

    const SheetSink &m_sink;
    const SheetReading &m_reading;
    const WorkbookLimits &m_limits;
    TextArena m_texts{64 * 1024};
    std::vector<SheetCell> m_cells;
    std::vector<bool> m_hiddenColumns;
    std::vector<bool> m_hiddenWithCells;
    std::int64_t m_cellCount = 0;
    std::int64_t m_rowCells = 0;
    SheetReport m_report;
    std::optional<Error> m_fault;
};

} // namespace flokdesk
