// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/sourceflags.h"

#include <algorithm>
#include <array>

namespace flokdesk {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One digit, decimals, and an exponent of two digits, as Excel writes a long number into a CSV file.
bool looksShortened(std::string_view text)
{
    constexpr size_t exponentSize = 4; // E+17
    if (text.size() <= exponentSize || !isDigit(text.front()))
        return false;
    const std::string_view exponent = text.substr(text.size() - exponentSize);
    if (exponent[0] != 'E' || exponent[1] != '+' || !isDigit(exponent[2]) || !isDigit(exponent[3]))
        return false;
    const std::string_view number = text.substr(0, text.size() - exponentSize);
    return number.size() == 1
        || ((number[1] == '.' || number[1] == ',') && number.size() > 2
            && std::ranges::all_of(number.substr(2), isDigit));
}

CellFlag flagOf(const SheetCell &cell)
{
    if (cell.isRounded)
        return CellFlag::Rounded;
    if (cell.kind == SheetKind::NoResult)
        return CellFlag::NoResult;
    if (cell.kind == SheetKind::Error)
        return CellFlag::ErrorValue;
    return cell.kind == SheetKind::Text && looksShortened(cell.shown) ? CellFlag::Shortened
                                                                      : CellFlag::None;
}

} // namespace

SourceFlags::SourceFlags(const SheetTable &table, const std::vector<std::uint32_t> &rows)
    : m_flags(size_t(table.columnCount()))
{
    for (int column = 0; column < table.columnCount(); ++column) {
        std::vector<CellFlag> flags(table.distinctCount(column));
        for (std::uint32_t code = 0; code < flags.size(); ++code)
            flags[code] = flagOf(table.distinct(column, code));
        if (std::ranges::all_of(flags, [](CellFlag flag) { return flag == CellFlag::None; }))
            continue;
        m_flags[size_t(column)] = std::move(flags);
        count(table, column, rows);
    }
    std::ranges::stable_sort(m_counts, {}, &Count::flag);
}

void SourceFlags::count(const SheetTable &table, int column, const std::vector<std::uint32_t> &rows)
{
    std::array<int, size_t(CellFlag::ErrorValue) + 1> cells{};
    const std::span<const std::uint32_t> codes = table.codes(column);
    for (const std::uint32_t row : rows)
        ++cells[size_t(m_flags[size_t(column)][codes[row]])];
    for (size_t flag = 1; flag < cells.size(); ++flag) {
        if (cells[flag] > 0)
            m_counts.push_back({CellFlag(flag), column, cells[flag]});
    }
}

CellFlag SourceFlags::of(const SheetTable &table, int row, int column) const
{
    const bool isKnown = size_t(column) < m_flags.size() && !m_flags[size_t(column)].empty();
    return isKnown ? m_flags[size_t(column)][table.code(row, column)] : CellFlag::None;
}

} // namespace flokdesk
