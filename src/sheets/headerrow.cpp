// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/headerrow.h"

#include "core/text.h"
#include "sheets/sheettable.h"

#include <algorithm>
#include <set>

namespace flokdesk {

namespace {

constexpr int rowsThatMayHoldNames = 20;
constexpr int rowsToCompare = 200;

bool isFilled(const SheetCell &cell)
{
    return cell.shown.find_first_not_of(" \t\r\n") != std::string_view::npos;
}

int filledCells(const SheetTable &table, int row)
{
    int filled = 0;
    for (int column = 0; column < table.columnCount(); ++column)
        filled += isFilled(table.cell(row, column)) ? 1 : 0;
    return filled;
}

bool isYear(std::string_view text)
{
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20"))
        && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Numbers, dates, times, amounts and phone numbers; but a year may name a column.
bool isNumberLike(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos
        && text.find_first_not_of("0123456789 .,:;/+-%()$#'") == std::string_view::npos
        && !isYear(text);
}

bool mayBeName(const SheetCell &cell)
{
    const bool isKind =
        cell.kind == SheetKind::Text || (cell.kind == SheetKind::Number && isYear(cell.shown));
    return isKind && !isNumberLike(cell.shown) && cell.shown.find('@') == std::string_view::npos
        && cell.shown.find("://") == std::string_view::npos;
}

bool comesAgain(const SheetTable &table, int row, int column)
{
    const std::uint32_t code = table.code(row, column);
    const auto below = table.codes(column).subspan(size_t(row) + 1);
    const auto near = below.first(std::min<size_t>(below.size(), rowsToCompare));
    return std::ranges::find(near, code) != near.end();
}

/// A word above a number is a name.
bool hasNumbersBelow(const SheetTable &table, int row)
{
    if (row + 1 >= table.rowCount())
        return false;
    for (int column = 0; column < table.columnCount(); ++column) {
        const SheetCell above = table.cell(row, column);
        if (isFilled(above) && mayBeName(above) && isNumberLike(table.cell(row + 1, column).shown))
            return true;
    }
    return false;
}

bool namesColumns(const SheetTable &table, int row)
{
    const bool mayComeAgain = hasNumbersBelow(table, row);
    std::set<std::string> names;
    bool hasWord = false;
    for (int column = 0; column < table.columnCount(); ++column) {
        const SheetCell cell = table.cell(row, column);
        if (!isFilled(cell))
            continue;
        if (!mayBeName(cell) || (!mayComeAgain && comesAgain(table, row, column))
            || !names.insert(foldedForSearch(cell.shown)).second)
            return false;
        hasWord = hasWord || !isYear(cell.shown);
    }
    return hasWord;
}

} // namespace

int guessHeaderRow(const SheetTable &table)
{
    const int rows = std::min(table.rowCount(), rowsThatMayHoldNames);
    int widest = 0;
    for (int row = 0; row < rows; ++row)
        widest = std::max(widest, filledCells(table, row));
    for (int row = 0; row < rows; ++row) {
        if (filledCells(table, row) * 2 > widest)
            return namesColumns(table, row) ? row : -1;
    }
    return -1;
}

} // namespace flokdesk
