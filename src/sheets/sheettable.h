// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"
#include "core/result.h"
#include "sheets/sheetrow.h"

#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace flokdesk {

/// Rows of a file as columns with a dictionary of their distinct cells (src/sheets/README.md, section 2). Columns are
/// known by their position, because a file may name none, or two alike. Immutable once built: shared between threads
/// and handed over by pointer.
class SheetTable {
public:
    static constexpr int maxColumns = RecordSetBuilder::maxColumns;
    static constexpr int maxRows = 10'000'000;
    /// Bytes of all cells that were told, before equal ones are kept once.
    static constexpr std::int64_t maxText = std::numeric_limits<std::int32_t>::max();

    int rowCount() const { return static_cast<int>(m_rowNumbers.size()); }
    /// As many as the longest row has.
    int columnCount() const { return m_cells->columnCount(); }

    /// Valid as long as the table; empty where the row is shorter.
    SheetCell cell(int row, int column) const { return distinct(column, code(row, column)); }
    /// SheetRow::number, to be shown beside the row.
    std::int64_t rowNumber(int row) const { return m_rowNumbers[size_t(row)]; }
    bool isHidden(int row) const { return m_isHidden[size_t(row)]; }
    int hiddenRowCount() const { return m_hiddenRows; }

    /// Which of the column's distinct cells this is; code 0 is always the empty cell. See RecordSet::code().
    std::uint32_t code(int row, int column) const { return m_cells->code(row, column); }
    std::span<const std::uint32_t> codes(int column) const { return m_cells->codes(column); }
    std::uint32_t distinctCount(int column) const { return m_cells->distinctCount(column); }
    SheetCell distinct(int column, std::uint32_t code) const;

    /// Whether a cell of the column stores something else than it shows: the user has to choose.
    bool differs(int column) const { return m_facts[size_t(column)].differs; }
    bool hasRounded(int column) const { return m_facts[size_t(column)].hasRounded; }

    size_t memoryUsed() const;

private:
    friend class SheetTableBuilder;
    struct ColumnFacts {
        bool differs = false;
        bool hasRounded = false;
    };
    std::shared_ptr<const RecordSet> m_cells;
    std::vector<ColumnFacts> m_facts;
    std::vector<std::int64_t> m_rowNumbers;
    std::vector<bool> m_isHidden;
    int m_hiddenRows = 0;
};

/// Fills a SheetTable with the rows that a reader tells. Not thread-safe; meant for one worker.
class SheetTableBuilder {
public:
    /// Where a reader tells its rows; refers to this builder. Stops the reading when a limit of the table is exceeded.
    SheetSink sink();
    bool add(const SheetRow &row);
    int rowCount() const { return static_cast<int>(m_rowNumbers.size()); }
    /// The table, or the limit that a row exceeded. Leaves the builder empty.
    Result<std::shared_ptr<const SheetTable>> finish();

private:
    bool makeColumns(const SheetRow &row);
    void set(int column, const SheetCell &cell);

    RecordSetBuilder m_cells;
    std::vector<SheetTable::ColumnFacts> m_facts;
    std::vector<std::int64_t> m_rowNumbers;
    std::vector<bool> m_isHidden;
    int m_hiddenRows = 0;
    std::int64_t m_text = 0;
    std::string m_packed; // of one cell, kept for its memory
    std::optional<Error> m_error;
};

} // namespace flokdesk
