// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"
#include "models/cellstate.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <QHash>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

namespace flokdesk {

/// Staged state of one cell.
struct OverlayCell {
    QString text;
    CellState state = CellState::Edited;
    QString note; ///< tooltip: the value before, or what went wrong
    /// The text that was edited. Where the record shows another one now, somebody else changed it.
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
    /// Makes the cells of a row with this key when somebody looks at them, in place of `cells`: of
    /// many thousand staged rows a screen shows a few dozen. May be called at any time while the row
    /// is shown.
    std::function<QHash<QString, OverlayCell>(const QString &key)> makeCells = {};
    QStringList columns = {}; ///< of the cells that makeCells() makes

    QStringList columnNames() const { return makeCells ? columns : cells.keys(); }
    QHash<QString, OverlayCell> allCells() const { return makeCells ? makeCells(key) : cells; }
};

/// False where both certainly look the same: what is made when it is looked at is not compared.
bool mayLookDifferent(const OverlayRow &a, const OverlayRow &b);

/// Staged rows matched with the records at hand: some lie over a row, the rest stand behind.
class RecordOverlay {
public:
    using SourceRow = std::uint32_t;

    RecordOverlay() = default;
    RecordOverlay(std::vector<OverlayRow> rows, const RecordSet &records, int idColumn);

    bool isEmpty() const { return m_rows.empty(); }
    const std::vector<OverlayRow> &rows() const { return m_rows; }
    /// What lies over this row of the set, or nullptr.
    const OverlayRow *over(SourceRow row) const;
    /// The staged state of a cell of one of these rows, or nullptr; valid until the next call.
    const OverlayCell *cell(const OverlayRow &row, const QString &column) const;
    /// New rows, and edits of records that are not in the set.
    const std::vector<OverlayRow> &behind() const { return m_behind; }
    /// Rows of the set that look different under `other`, or may do so.
    std::vector<SourceRow> differencesTo(const RecordOverlay &other) const;
    /// Column names that the set does not have, in order of name.
    QStringList columnsMissingIn(const QStringList &columns) const;
    /// Ids of records with a staged text that contains `folded`.
    std::vector<std::string> idsWith(const QString &folded) const;

private:
    std::vector<OverlayRow> m_rows;
    std::vector<OverlayRow> m_behind;
    QHash<SourceRow, size_t> m_at;
    mutable QHash<QString, OverlayCell> m_made; // of the row looked at last
    mutable std::optional<QString> m_madeFor; // its key
};

} // namespace flokdesk
