// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "models/recordview.h"

#include <memory>
#include <QAbstractTableModel>
#include <QHash>

namespace flokdesk {

/// State of a cell or row besides its text (ux.md D1): glyph, tint, tooltip and accessible text.
enum class CellState { Clean, Edited, New, Queued, Sending, Applied, Failed, Conflict, Unknown };

/// The record grid: a RecordSet seen through a RecordOrder, with staged edits laid over it. Editing
/// a cell changes nothing here; it emits editRequested, and whoever keeps the staged edits calls
/// setOverlay. New rows (staged additions) stand behind the records. Filtering and sorting run on a
/// worker; the newest query wins.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole, RowIdRole, ColumnNameRole, BaseTextRole };

    /// Staged state of one row, by column name.
    struct OverlayCell {
        QString text;
        CellState state = CellState::Edited;
        QString note; ///< tooltip: the value before, or what went wrong
        friend bool operator==(const OverlayCell &, const OverlayCell &) = default;
    };
    struct OverlayRow {
        QString key; ///< record id, or any unique text for a new row
        bool isNew = false;
        CellState state = CellState::Clean;
        QString note;
        QHash<QString, OverlayCell> cells;
        friend bool operator==(const OverlayRow &, const OverlayRow &) = default;
    };

    explicit RecordTableModel(QObject *parent = nullptr);
    ~RecordTableModel() override;

    /// Takes the records as they are; the order (filter, sort) is made anew on a worker. The id
    /// column is "Id", else "id"; without one the rows cannot be edited.
    void setRecords(std::shared_ptr<const RecordSet> records);
    const std::shared_ptr<const RecordSet> &records() const { return m_records; }
    /// Columns to show when there are no records yet, e.g. from the workspace.
    void setKnownColumns(const QStringList &columns);
    void setOverlay(std::vector<OverlayRow> rows);
    void setFilterText(const QString &text);
    const RecordOrder::Query &query() const { return m_query; }

    int recordCount() const; ///< all records, filtered or not
    int shownCount() const; ///< records that the filter lets through
    int idColumn() const { return m_idColumn; }
    QString columnName(int column) const;
    int columnOf(const QString &name) const;
    /// Empty for new rows.
    QString recordId(int row) const;
    /// The overlay key of a new row, else empty.
    QString newRowKey(int row) const;
    /// As last read, without staged edits; null value for an absent cell.
    JsonValue baseValue(int row, int column) const;
    /// -1 when it is not shown.
    int rowOfRecord(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The user typed `text` into a cell of a record that was read.
    void editRequested(const QString &recordId, const QString &column, const QString &text);
    /// The user typed `text` into a cell of a new row.
    void newRowEditRequested(const QString &key, const QString &column, const QString &text);
    /// The order asked for last is shown now.
    void orderReady();

private:
    struct Worker;
    void requestOrder();
    void takeOrder(RecordOrder order, quint64 generation);
    const OverlayCell *overlayCell(const QModelIndex &index) const;

    std::shared_ptr<const RecordSet> m_records;
    std::shared_ptr<RecordIndex> m_index;
    std::vector<std::uint32_t> m_order;
    QStringList m_columns;
    RecordOrder::Query m_query;
    std::vector<OverlayRow> m_newRows;
    QHash<QString, OverlayRow> m_overlay;
    std::unique_ptr<Worker> m_worker;
    quint64 m_generation = 0;
    int m_idColumn = -1;
};

} // namespace flokdesk
