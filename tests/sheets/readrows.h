// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "sheets/csvreader.h"

#include <QBuffer>
#include <QStringList>

namespace flokdesk {

/// The shown texts of a row, without the empty cells at its end.
inline QStringList shownRow(const SheetTable &table, int row)
{
    QStringList shown;
    for (int column = 0; column < table.columnCount(); ++column)
        shown << exactFromUtf8(table.cell(row, column).shown);
    while (!shown.isEmpty() && table.cell(row, int(shown.size()) - 1).kind == SheetKind::Empty)
        shown.removeLast();
    return shown;
}

inline QList<QStringList> shownRows(const SheetTable &table)
{
    QList<QStringList> rows;
    for (int row = 0; row < table.rowCount(); ++row)
        rows << shownRow(table, row);
    return rows;
}

inline Result<CsvTable> readBytes(const QByteArray &bytes, const CsvOptions &options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCsvTable(buffer, options);
}

} // namespace flokdesk
