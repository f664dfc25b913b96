// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnmapping.h"

#include <QtGlobal>
#include <string>
#include <vector>

namespace flokdesk {

using SheetLines = std::vector<std::vector<std::string>>;

/// Cells of text: what a CSV file gives. An empty string is an empty cell.
inline SheetCell cellOf(std::string_view text)
{
    return text.empty() ? SheetCell() : SheetCell{SheetKind::Text, text, text, false};
}

inline std::shared_ptr<const SheetTable>
tableOfCells(const std::vector<std::vector<SheetCell>> &rows)
{
    SheetTableBuilder builder;
    std::int64_t number = 1;
    for (const auto &cells : rows)
        builder.add({number++, false, cells});
    const auto table = builder.finish();
    Q_ASSERT(table.ok());
    return *table;
}

/// The first line has the headers, so that the row of the file is one more than that of the table.
inline std::shared_ptr<const SheetTable> tableOfLines(const SheetLines &lines)
{
    std::vector<std::vector<SheetCell>> rows;
    for (const auto &line : lines) {
        rows.emplace_back();
        for (const std::string &text : line)
            rows.back().push_back(cellOf(text));
    }
    return tableOfCells(rows);
}

/// Columns of a file with these headers.
inline SheetColumns sheetColumns(const QStringList &headers)
{
    SheetColumns columns;
    for (const QString &header : headers) {
        int occurrence = 0;
        for (const SheetColumn &column : columns)
            occurrence += column.header == header ? 1 : 0;
        columns.push_back({header, occurrence});
    }
    return columns;
}

} // namespace flokdesk
