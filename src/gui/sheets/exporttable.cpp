// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/exporttable.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QTableView>

namespace flokdesk {

namespace {

/// Texts of one row and the cells that show them; a deque keeps its texts in place.
struct RowTexts {
    std::deque<std::string> texts;
    std::vector<Cell> cells;

    void clear()
    {
        texts.clear();
        cells.clear();
    }
    void add(const QVariant &value)
    {
        if (!value.isValid() || value.isNull())
            return cells.push_back({CellKind::Null, {}});
        if (value.typeId() == qMetaTypeId<JsonValue>())
            return add(value.value<JsonValue>());
        texts.push_back(value.toString().toStdString());
        cells.push_back({texts.back().empty() ? CellKind::Null : kindOf(value), texts.back()});
    }
    void add(const JsonValue &value)
    {
        texts.push_back(value.displayText().toStdString());
        cells.push_back({cellKindOf(value), texts.back()});
    }
    static CellKind kindOf(const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::Bool:
            return CellKind::Boolean;
        case QMetaType::Int:
        case QMetaType::LongLong:
            return CellKind::Number;
        default:
            return CellKind::String;
        }
    }
};

/// The row in the model at the bottom of all filters.
int sourceRow(QModelIndex index)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model()))
        index = proxy->mapToSource(index);
    return index.row();
}

int rowsBelow(const QAbstractItemModel *model)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return model->rowCount();
}

} // namespace

CellKind cellKindOf(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return CellKind::Null;
    case JsonValue::Type::Boolean:
        return CellKind::Boolean;
    case JsonValue::Type::Number:
        return CellKind::Number;
    case JsonValue::Type::String:
        return CellKind::String;
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        return CellKind::Json;
    }
    Q_UNREACHABLE();
}

const ExportTable::Count &ExportTable::count(ExportRows which) const
{
    switch (which) {
    case ExportRows::Shown:
        return shown;
    case ExportRows::Loaded:
        return loaded;
    case ExportRows::Selected:
        return selected;
    }
    Q_UNREACHABLE();
}

int ExportTable::rowCount(const Part &part) const
{
    const Count &chosen = count(part.rows);
    return chosen.rows + (part.withPending ? chosen.added : 0);
}

QStringList ExportTable::names(const std::vector<int> &chosen) const
{
    QStringList all;
    for (const int column : chosen)
        all << columns[size_t(column)].name;
    return all;
}

std::vector<int> ExportTable::shownColumns() const
{
    std::vector<int> numbers = allColumns();
    std::erase_if(numbers, [this](int column) { return !columns[size_t(column)].isShown; });
    return numbers;
}

std::vector<int> ExportTable::allColumns() const
{
    std::vector<int> all(columns.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

RowSource cellRows(std::vector<int> rows, std::vector<int> columns, ExportCells cells)
{
    return [rows = std::move(rows), columns = std::move(columns), cells = std::move(cells),
            texts = std::make_shared<RowTexts>(),
            next = size_t(0)]() mutable -> std::optional<std::span<const Cell>> {
        if (next == rows.size())
            return {};
        texts->clear();
        for (const int column : columns)
            texts->add(cells(rows[next], column));
        ++next;
        return std::span<const Cell>(texts->cells);
    };
}

std::vector<int> chosenRowsOf(const QTableView &view)
{
    std::vector<bool> isChosen(size_t(view.model()->rowCount()));
    for (const QItemSelectionRange &range : view.selectionModel()->selection())
        std::fill(isChosen.begin() + range.top(), isChosen.begin() + range.bottom() + 1, true);
    std::vector<int> rows;
    for (size_t row = 0; row < isChosen.size(); ++row)
        if (isChosen[row])
            rows.push_back(int(row));
    if (rows.empty() && view.currentIndex().isValid())
        rows.push_back(view.currentIndex().row());
    return rows;
}

ShownTable shownColumnsOf(const QTableView &view)
{
    ShownTable table;
    const QHeaderView &header = *view.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            table.columns.push_back(column);
    }
    table.isSorted = view.isSortingEnabled() && header.sortIndicatorSection() >= 0
        && header.sortIndicatorSection() < header.count();
    return table;
}

ShownTable shownTableOf(const QTableView &view)
{
    const QAbstractItemModel &model = *view.model();
    ShownTable table = shownColumnsOf(view);
    for (int row = 0; row < model.rowCount(); ++row)
        table.rows.push_back(sourceRow(model.index(row, 0)));
    for (const int row : chosenRowsOf(view))
        table.selected.push_back(table.rows[size_t(row)]);
    table.isNarrowed = model.rowCount() != rowsBelow(&model);
    return table;
}

std::vector<int> columnOrder(const std::vector<int> &shown, int columnCount)
{
    std::vector<int> order = shown;
    for (int column = 0; column < columnCount; ++column)
        if (std::ranges::find(shown, column) == shown.end())
            order.push_back(column);
    return order;
}

void takeRows(ExportTable &table, const ShownTable &shown, int rowCount, std::vector<int> columnOf,
              ExportCells cells)
{
    table.shown.rows = int(shown.rows.size());
    table.selected.rows = int(shown.selected.size());
    table.loaded.rows = rowCount;
    table.isNarrowed = shown.isNarrowed;
    table.isSorted = shown.isSorted;
    table.rows = [shownRows = shown.rows, selected = shown.selected, rowCount,
                  columnOf = std::move(columnOf),
                  cells = std::move(cells)](const ExportTable::Part &part) {
        std::vector<int> rows = part.rows == ExportRows::Shown ? shownRows : selected;
        if (part.rows == ExportRows::Loaded) {
            rows.resize(size_t(rowCount));
            std::iota(rows.begin(), rows.end(), 0);
        }
        std::vector<int> columns;
        for (const int column : part.columns)
            columns.push_back(columnOf[size_t(column)]);
        return cellRows(std::move(rows), std::move(columns), cells);
    };
}

} // namespace flokdesk
