// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace flokdesk {

/// A place in a sheet such as "B12" or "b12": the column from 0, the row from 1.
struct CellName {
    int column = 0;
    std::int64_t row = 0;
};

/// Nothing where the text names no cell.
std::optional<CellName> cellNameFromText(std::string_view text);

/// A number of digits only, nothing where it is none or too large.
std::optional<std::int64_t> wholeNumber(std::string_view text);

} // namespace flokdesk
