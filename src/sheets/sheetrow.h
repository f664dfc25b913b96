// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace flokdesk {

/// What a cell of a file is. NoResult: a formula whose result the file does not hold; Error: a value such as #N/A.
enum class SheetKind : std::uint8_t { Empty, Text, Number, Date, Boolean, Error, NoResult };

/// A cell of a file, valid while its row is told. Texts are valid UTF-8.
struct SheetCell {
    SheetKind kind = SheetKind::Empty;
    /// As a spreadsheet program would show it; in a text file the field, letter for letter.
    std::string_view shown;
    /// What the file keeps: of a number all digits without the cell's format, of a date ISO 8601 (`2026-11-30`,
    /// `2026-11-30T12:35:28`, `12:35:28`), of a boolean TRUE or FALSE, of a text the text without its format; else the
    /// same as `shown`.
    std::string_view stored;
    /// A number of more than 15 digits, which the spreadsheet program has already rounded.
    bool isRounded = false;

    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

/// A row of a file, valid while it is told.
struct SheetRow {
    /// As the user finds it: the row of the sheet; in a text file the line with which the record begins. From 1.
    std::int64_t number = 0;
    bool isHidden = false;
    /// By column, from the first column of the sheet; cells behind the last that is not empty are left out.
    std::span<const SheetCell> cells;
};

/// Is told the rows in their order, without the empty ones; returns false to stop the reading.
using SheetSink = std::function<bool(const SheetRow &)>;

} // namespace flokdesk
