// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettable.h"

#include <cstdint>
#include <vector>

namespace flokdesk {

/// Why the user should look at a cell of a file before it is imported.
enum class CellFlag : std::uint8_t {
    None,
    Rounded, ///< the spreadsheet program lost its last digits
    Shortened, ///< a text such as 7.8612E+17, to which a spreadsheet program shortened a number
    NoResult, ///< a formula whose result the file lacks
    ErrorValue ///< such as #N/A
};

/// The flagged cells of a table.
class SourceFlags {
public:
    struct Count {
        CellFlag flag = CellFlag::None;
        int column = 0;
        int cells = 0;

        friend bool operator==(const Count &, const Count &) = default;
    };

    SourceFlags() = default;
    /// Looks at each distinct cell once; counts these rows of the table.
    SourceFlags(const SheetTable &table, const std::vector<std::uint32_t> &rows);

    CellFlag of(const SheetTable &table, int row, int column) const;
    /// The worst first, then by column; only what is there.
    const std::vector<Count> &counts() const { return m_counts; }
    bool isEmpty() const { return m_counts.empty(); }

private:
    void count(const SheetTable &table, int column, const std::vector<std::uint32_t> &rows);

    std::vector<std::vector<CellFlag>> m_flags; ///< by column and code; empty without any
    std::vector<Count> m_counts;
};

} // namespace flokdesk
