// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnmatch.h"
#include "changes/sheets/sheetcomparer.h"
#include "sheetrows.h"

#include <string>
#include <utility>
#include <vector>

namespace flokdesk {

/// A cell of a record as it comes over the wire.
struct WireCell {
    std::string column;
    CellKind kind = CellKind::String;
    std::string text;

    WireCell(std::string name, std::string value)
        : column(std::move(name))
        , text(std::move(value))
    {
    }
    WireCell(std::string name, CellKind k, std::string value)
        : column(std::move(name))
        , kind(k)
        , text(std::move(value))
    {
    }
};
using WireRecord = std::vector<WireCell>;

inline std::shared_ptr<const RecordSet> wireRecords(const std::vector<WireRecord> &records)
{
    RecordSetBuilder builder;
    for (const WireRecord &record : records) {
        builder.beginRow();
        for (const WireCell &cell : record)
            builder.set(builder.column(cell.column), cell.kind, cell.text);
    }
    return builder.finish();
}

/// A file whose columns have the names of the database's.
inline SheetImport importOf(std::shared_ptr<const SheetTable> table, const QStringList &keys,
                            ImportMode mode = ImportMode::UpdateAndAdd)
{
    SheetImport import;
    import.columns = columnsOf(*table, 0);
    import.rows = rowsBehind(*table, 0, true);
    import.mapping.database = QStringLiteral("Artículos");
    import.mapping.columns = import.columns;
    for (const SheetColumn &column : import.columns)
        import.mapping.rules.push_back({column, column.header});
    import.mapping.keys = keys;
    import.mapping.mode = mode;
    import.table = std::move(table);
    return import;
}

/// "unchanged changed new …" of the rows, in their order.
inline QStringList classesOf(const SheetDifference &difference)
{
    static const char *const names[] = {"unchanged",     "changed",   "new",      "twice in file",
                                        "twice in base", "not known", "left out", "invalid"};
    QStringList classes;
    for (int row = 0; row < difference.rowCount(); ++row)
        classes << QString::fromLatin1(names[size_t(difference.classOf(row))]);
    return classes;
}

} // namespace flokdesk
