// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "models/tablemodel.h"
#include "sheets/tablewriter.h"

#include <functional>
#include <optional>
#include <QDateTime>

class QTableView;

namespace flokdesk {

/// Which rows of a table are exported.
enum class ExportRows : std::uint8_t {
    Shown, ///< those that the search and the view let through, in their order
    Loaded, ///< all, as they came
    Selected,
};

/// A table as it is when the user exports it: what there is to choose from, and its values. The values are copies, so
/// that the table may change while they are written.
struct ExportTable {
    /// What a row is, for the texts.
    enum class What : std::uint8_t { Records, Instances, Users, UserRoles, Jobs, Requests };
    struct Column {
        QString name; ///< exact
        bool isShown = true;
    };
    struct Count {
        int rows = 0;
        /// Rows that are there only with pending changes, behind the others.
        int added = 0;
    };
    /// What was chosen.
    struct Part {
        ExportRows rows = ExportRows::Shown;
        std::vector<int> columns; ///< numbers of `columns`, in the order to write them
        bool withPending = false;
    };

    What what = What::Records;
    QString title; ///< exact: the name of a database, the title of a view
    /// Those that are shown, in their order on the screen, then the others.
    std::vector<Column> columns;
    Count shown;
    Count loaded;
    Count selected;
    bool isNarrowed = false; ///< by a search, a view or conditions
    bool isSorted = false;
    int pending = 0; ///< rows that Part::withPending makes different, the added ones included
    /// Pending changes that no choice can put into the file.
    bool leavesPendingOut = false;
    /// When all values were read from Flokzu at once; invalid where that is not so.
    QDateTime readAt;
    /// Makes the rows of a part. May be called on any thread, any number of times, also at once.
    std::function<RowSource(const Part &part)> rows;

    const Count &count(ExportRows which) const;
    int rowCount(const Part &part) const;
    QStringList names(const std::vector<int> &chosen) const;
    std::vector<int> shownColumns() const;
    std::vector<int> allColumns() const;
};

/// A page or panel with a table that the user can export. Found from the widget that has the focus.
class ExportSource {
public:
    ExportSource() = default;
    ExportSource(const ExportSource &) = delete;
    ExportSource &operator=(const ExportSource &) = delete;
    virtual ~ExportSource() = default;

    /// The table as it is now, in one or several forms, of which the user chooses one; none where there is nothing to
    /// export.
    virtual std::vector<ExportTable> exportTables() const = 0;
    /// Whether it has an export of its own, which was begun.
    virtual bool exportByItself() { return false; }
};

/// How a value stands in a file; its text is its displayText().
CellKind cellKindOf(const JsonValue &value);

/// One cell of a row: a text, a number, a bool, a JsonValue, or nothing, which an empty text is, too. Called on another
/// thread.
using ExportCells = std::function<QVariant(int row, int column)>;
/// A source of rows whose cells are made one by one: `rows` are their numbers, `columns` those that are asked for.
RowSource cellRows(std::vector<int> rows, std::vector<int> columns, ExportCells cells);

/// What a view shows of its model: rows and columns by their numbers in the model, through all filters.
struct ShownTable {
    std::vector<int> rows;
    std::vector<int>
        selected; ///< those with a selected cell, else the current one, as on the screen
    std::vector<int> columns;
    bool isNarrowed = false;
    bool isSorted = false;
};
ShownTable shownTableOf(const QTableView &view);
/// The same without the rows.
ShownTable shownColumnsOf(const QTableView &view);
/// Rows of the view with a selected cell, else the current one; top to bottom.
std::vector<int> chosenRowsOf(const QTableView &view);

/// Columns of the model in the order to offer them: those that are shown come first.
std::vector<int> columnOrder(const std::vector<int> &shown, int columnCount);

/// Fills in the counts, and the rows by the cells of the model's rows. `columnOf` holds for each of table.columns the
/// number that `cells` knows it by.
void takeRows(ExportTable &table, const ShownTable &shown, int rowCount, std::vector<int> columnOf,
              ExportCells cells);

/// The table of a model with its columns as data: what is shown of each row, in the words of the program.
/// `exact` gives a value that is more exact than the one shown, or nothing.
template <typename Row>
ExportTable exportTableOf(const TableModel<Row> &model, const QTableView &view,
                          std::function<std::optional<QVariant>(const Row &row, int column)> exact)
{
    const ShownTable shown = shownTableOf(view);
    ExportTable table;
    std::vector<int> columnOf = columnOrder(shown.columns, model.columnCount());
    for (const int column : columnOf)
        table.columns.push_back(
            {model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             table.columns.size() < shown.columns.size()});
    const auto rows = std::make_shared<const std::vector<Row>>(model.rows());
    takeRows(table, shown, model.rowCount(), std::move(columnOf),
             [rows, columns = model.columns(), exact](int row, int column) {
                 const Row &values = (*rows)[size_t(row)];
                 if (const auto better = exact(values, column))
                     return *better;
                 return columns[size_t(column)].value(values);
             });
    return table;
}

} // namespace flokdesk
