// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "models/recordoverlay.h"

#include <span>

namespace flokdesk {

/// Records in the order in which they are shown, with staged rows laid over them and others behind
/// them: what a cell holds, what the user reads there and whether it may be edited. Rows and columns
/// are numbered as on the screen. RecordTableModel tells views how they come, go and change places.
class ShownRecords {
public:
    using Rows = std::vector<std::uint32_t>; ///< of the set
    static constexpr qsizetype excerptLength = 4096;

    ShownRecords();
    Q_DISABLE_COPY(ShownRecords)

    /// Takes other records in this order, and frees those before on another thread.
    void setRecords(std::shared_ptr<const RecordSet> records, Rows order);
    /// Columns to show when there are no records yet; counts from the next setRecords() on.
    void setKnownColumns(const QStringList &columns) { m_knownColumns = columns; }
    /// `why`, in words for the user, no cell can be edited; empty: they can.
    void setReadOnly(const QString &why) { m_readOnly = why; }
    void appendRecords(const Rows &rows);
    void setOrder(Rows order) { m_order = std::move(order); }
    void removeLastRecords(size_t count) { m_order.resize(m_order.size() - count); }
    void replaceBehind(size_t place, RowsBehind::value_type row)
    {
        m_behind[place] = std::move(row);
    }
    void insertBehind(size_t place, std::span<const RowsBehind::value_type> rows);
    void removeBehind(size_t first, size_t last);
    void setBehind(RowsBehind rows) { m_behind = std::move(rows); }
    void setExtraColumns(const QStringList &columns);

    /// Never null.
    const std::shared_ptr<const RecordSet> &records() const { return m_records; }
    const Rows &order() const { return m_order; }
    RecordOverlay &overlay() { return m_overlay; }
    const RecordOverlay &overlay() const { return m_overlay; }
    /// Staged rows without a record here, in the order in which they stand behind the records.
    const RowsBehind &behind() const { return m_behind; }
    int recordRows() const { return static_cast<int>(m_order.size()); }
    int rowCount() const { return static_cast<int>(m_order.size() + m_behind.size()); }
    bool isRecord(int row) const { return row < recordRows(); }

    /// Those of the records, or known ones, then those that are only staged.
    const QStringList &columns() const { return m_columns; }
    /// Columns of the records; the known ones where there are no records.
    QStringList columnsOfRecords() const;
    int extraColumns() const { return m_extraColumns; }
    int columnCount() const { return static_cast<int>(m_columns.size()); }
    /// -1 where no column is named "Id" or "id".
    int idColumn() const { return m_idColumn; }
    /// Every value of the column's first few hundred is a number.
    bool isNumberColumn(int column) const;

    /// Empty for new rows.
    QString recordId(int row) const;
    /// The overlay key of a new row, else empty.
    QString newRowKey(int row) const;
    /// -1 when it is not shown.
    int rowOfRecord(const QString &id) const;
    /// As last read, without staged edits.
    Cell baseCell(int row, int column) const;
    /// Nothing where no answer held it: in rows behind the records, and in columns that no record has.
    std::optional<JsonValue> readValue(int row, int column) const;
    /// The same of a record by its id, whether it is shown or not.
    std::optional<JsonValue> readValue(const QString &recordId, const QString &column) const;
    /// nullptr where nothing is staged.
    const OverlayRow *staged(int row) const;

    QString text(int row, int column) const;
    /// At least its first `excerptLength` characters, in a time that does not grow with the value.
    QString excerpt(int row, int column) const;
    /// There is no value at all: null or absent, not "".
    bool isMissing(int row, int column) const;
    CellState state(int row, int column) const;
    QString toolTip(int row, int column) const;
    QString accessibleText(int row, int column) const;
    bool isEditable(int row, int column) const;
    /// In words; empty when it can be edited.
    QString whyNotEditable(int row, int column) const;
    /// Why a record that is added cannot have a value there, in words; empty when it can.
    QString whyNotInNewRecord(int column) const;

private:
    enum class Hindrance { None, ReadOnly, InFlight, IsId, WasAdded, NotLoaded, HasNoId, IsTable };
    Hindrance hindrance(int row, int column) const;
    QString textOf(Hindrance hindrance) const;
    const OverlayCell *stagedCell(int row, int column) const;
    bool isOutdated(int row, int column, const OverlayCell &cell) const;

    std::shared_ptr<const RecordSet> m_records;
    Rows m_order;
    RecordOverlay m_overlay;
    RowsBehind m_behind; ///< as shown; follows m_overlay.behind()
    QStringList m_columns;
    QStringList m_knownColumns;
    int m_extraColumns = 0; ///< how many of m_columns are only staged
    std::vector<bool> m_numberColumns;
    int m_idColumn = -1;
    QString m_readOnly;
};

/// The column that identifies records, by idNameIn(); -1 where there is none.
int idColumnOf(const QStringList &columns);

} // namespace flokdesk
