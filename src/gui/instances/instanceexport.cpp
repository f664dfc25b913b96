// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/instanceexport.h"

#include <algorithm>
#include <QSet>

namespace flokdesk {

namespace {

/// Names of the fields of all instances, in the order in which they come first.
QStringList fieldsOf(const std::vector<WatchRow> &rows)
{
    QStringList names;
    QSet<QString> seen;
    for (const WatchRow &row : rows) {
        if (!row.instance)
            continue;
        for (const FieldValue &field : row.instance->fields) {
            if (seen.contains(field.name))
                continue;
            seen.insert(field.name);
            names << field.name;
        }
    }
    return names;
}

/// What a file should say in more exact words than the table has room for.
std::optional<QVariant> exactCell(const WatchRow &row, int column)
{
    switch (column) {
    case WatchList::State:
        return stateWords(row);
    case WatchList::Initiator:
        return row.instance ? QVariant(row.instance->initiatedBy) : QVariant();
    case WatchList::Age:
        return row.seenAt.isValid() ? QVariant(row.seenAt.toLocalTime().toString(Qt::ISODate))
                                    : QVariant();
    default:
        return {};
    }
}

} // namespace

ExportTable instancesToExport(const WatchList &list, const QTableView &view, const QString &title)
{
    const ShownTable shown = shownTableOf(view);
    ExportTable table;
    table.what = ExportTable::What::Instances;
    table.title = title;
    table.leavesPendingOut = std::ranges::any_of(
        list.rows(), [](const WatchRow &row) { return row.staged.has_value(); });
    std::vector<int> columnOf = columnOrder(shown.columns, list.columnCount());
    for (const int column : columnOf)
        table.columns.push_back(
            {list.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             table.columns.size() < shown.columns.size()});
    const QStringList fields = fieldsOf(list.rows());
    for (const QString &field : fields) {
        columnOf.push_back(int(columnOf.size()));
        table.columns.push_back({field, false});
    }
    const auto rows = std::make_shared<const std::vector<WatchRow>>(list.rows());
    takeRows(table, shown, list.rowCount(), std::move(columnOf),
             [rows, fields, own = list.columns()](int row, int column) -> QVariant {
                 const WatchRow &instance = (*rows)[size_t(row)];
                 if (column < int(own.size())) {
                     const auto exact = exactCell(instance, column);
                     return exact ? *exact : own[size_t(column)].value(instance);
                 }
                 const JsonValue *value = instance.instance
                     ? instance.instance->field(fields[column - int(own.size())])
                     : nullptr;
                 return value ? QVariant::fromValue(*value) : QVariant();
             });
    return table;
}

} // namespace flokdesk
