// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cellstate.h"
#include "models/rowsbyid.h"

#include <functional>
#include <memory>
#include <optional>
#include <QHash>
#include <QString>
#include <QStringList>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace flokdesk {

/// Staged state of one cell.
struct OverlayCell {
    QString text;
    CellState state = CellState::Edited;
    QString note; ///< tooltip: the value before, or what went wrong
    /// The text that was edited. Where the record shows another one now, another person changed it.
    std::optional<QString> before = {};
    friend bool operator==(const OverlayCell &, const OverlayCell &) = default;
};

/// Staged state of one row, by column name.
struct OverlayRow {
    QString key; ///< record id, or any unique text for a new row
    bool isNew = false;
    CellState state = CellState::Clean;
    QString note;
    QHash<QString, OverlayCell> cells;
    /// Makes the cells of a row with this key when they are painted, in place of `cells`: of
    /// many thousand staged rows a screen shows a few dozen. May be called at any time while the row
    /// is shown.
    std::function<QHash<QString, OverlayCell>(const QString &key)> makeCells = {};
    QStringList columns = {}; ///< of the cells that makeCells() makes
    quint64 rank = 0; ///< new rows stand in the order of their ranks

    QStringList columnNames() const { return makeCells ? columns : cells.keys(); }
    QHash<QString, OverlayCell> allCells() const { return makeCells ? makeCells(key) : cells; }
};

/// False where both certainly look the same: what is made when it is looked at is not compared.
bool mayLookDifferent(const OverlayRow &a, const OverlayRow &b);

/// Whether `a` stands before `b` behind the records.
bool standsBefore(const OverlayRow &a, const OverlayRow &b);

/// Staged rows that stand behind the records, in their order. Shared, since there can be many thousand.
using RowsBehind = std::vector<std::shared_ptr<const OverlayRow>>;

/// Places in `rows` of those that `others` does not have, in order. Rows are the same where none
/// stands before the other.
std::vector<size_t> placesMissingIn(const RowsBehind &others, const RowsBehind &rows);

/// A staged row that came or changed, or one that went where there is no row.
struct OverlayChange {
    QString key;
    std::optional<OverlayRow> row;
};

/// Staged rows matched with the records at hand: some lie over a row, the rest stand behind.
class RecordOverlay {
public:
    using SourceRow = RowsById::Row;
    /// What a change of some rows did.
    struct Difference {
        std::vector<SourceRow> over; ///< rows of the set that may look different now
        /// Rows that stood behind, stand behind now, or both, once each.
        std::vector<OverlayChange> behind;
    };

    RecordOverlay() = default;
    Q_DISABLE_COPY(RecordOverlay)

    bool isEmpty() const { return m_entries.empty(); }
    /// Matches all rows with other records.
    void setRecords(std::shared_ptr<const RecordSet> records, int idColumn);
    const RowsById &rowsById() const { return m_rowsById; }
    /// Takes these rows in place of all, and tells where they differ.
    Difference setRows(std::vector<OverlayRow> rows);
    /// Takes, changes and drops single rows; takes time for these only.
    Difference change(std::vector<OverlayChange> changes);

    /// What lies over this row of the set, or nullptr.
    const OverlayRow *over(SourceRow row) const;
    /// The staged state of a cell of one of these rows, or nullptr; valid until the next call.
    const OverlayCell *cell(const OverlayRow &row, const QString &column) const;
    /// Edits of records that are not in the set, then new rows by their rank.
    RowsBehind behind() const;
    /// Column names that the set does not have, in order of name.
    QStringList columnsMissingIn(const QStringList &columns) const;
    /// Ids of records with a staged text that contains `folded`.
    std::vector<std::string> idsWith(const QString &folded) const;
    /// Calls `take` with the id, the place in `columns` and the text of each staged text in one of them.
    void visitTexts(const QStringList &columns,
                    const std::function<void(const std::string &id, size_t column,
                                             const QString &text)> &take) const;

private:
    using Row = std::shared_ptr<const OverlayRow>;
    struct StandsBefore {
        bool operator()(const Row &a, const Row &b) const { return standsBefore(*a, *b); }
    };
    struct Entry {
        Row row;
        std::string id; ///< its key as records have it; empty where it is new
        std::vector<SourceRow> at; ///< none: it stands behind
    };
    void changeOne(const OverlayChange &change, Difference &difference);
    void insert(OverlayRow row);
    void erase(const QString &key);
    void place(Entry &entry);
    void addMatching(std::vector<Entry *> &entries);
    void countColumns(const OverlayRow &row, int by);

    RowsById m_rowsById;
    std::unordered_map<QString, Entry> m_entries; // by key; entries keep their place
    std::set<Row, StandsBefore> m_behind; // kept in order: to sort a hundred thousand takes long
    std::vector<Entry *> m_at; // by row of the set; empty where no entry lies over a row
    QHash<QString, int> m_columnUses; // how many rows have a staged cell there
    mutable QHash<QString, OverlayCell> m_made; // of the row looked at last
    mutable std::optional<QString> m_madeFor; // its key
};

} // namespace flokdesk
