// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "models/cellstate.h"
#include "models/orderworker.h"
#include "models/recordorder.h"
#include "models/shownrecords.h"

#include <map>
#include <memory>
#include <optional>
#include <QAbstractTableModel>

namespace flokdesk {

/// The record grid: a RecordSet seen through a RecordOrder, with staged edits laid over it. Editing
/// a cell changes nothing here; it emits editRequested, and the owner of the staged edits calls
/// setOverlay or changeOverlay. Staged rows without a record here (additions, and edits of records that were not
/// loaded) stand behind the records and pass every filter. Filtering and sorting run on a worker and
/// go by the values as loaded; the newest query wins. Selection and open editors survive a filter,
/// a sort and a reload.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole, ///< CellState as int
        RowIdRole, ///< recordId()
        ColumnNameRole, ///< exactly as received
        BaseTextRole, ///< the text as last read
        MissingValueRole, ///< true where there is no value at all: null or absent, not ""
        /// At least the first `excerptLength` characters of what is shown: all that a cell has room for,
        /// in a time that does not grow with the value.
        ExcerptRole
    };
    static constexpr qsizetype excerptLength = ShownRecords::excerptLength;
    using OverlayCell = flokdesk::OverlayCell;
    using OverlayRow = flokdesk::OverlayRow;

    struct CellText {
        int column = 0;
        QString text;
    };
    struct CellEdit {
        QString column;
        std::optional<JsonValue> base; ///< its readValue()
        QString text;
    };
    struct Written {
        int edited = 0;
        std::map<QString, int> refused; ///< cells that cannot be edited, by the reason
    };

    explicit RecordTableModel(QObject *parent = nullptr);
    ~RecordTableModel() override;

    /// Takes other records. They are shown when their order (filter, sort) is made: at once for
    /// small sets and without a query, else after work on a worker. The id column is that of
    /// idNameIn(); without one the rows cannot be edited.
    void setRecords(std::shared_ptr<const RecordSet> records);
    /// What is shown; never null.
    const std::shared_ptr<const RecordSet> &records() const { return m_shown.records(); }
    /// The same with order and staged rows.
    const ShownRecords &shown() const { return m_shown; }
    /// Columns to show when there are no records yet, e.g. from the workspace.
    void setKnownColumns(const QStringList &columns);
    /// All staged rows, in place of those before.
    void setOverlay(std::vector<OverlayRow> rows);
    /// Staged rows that came, changed or went; takes time for these only.
    void changeOverlay(std::vector<OverlayChange> changes);
    void setFilterText(const QString &text);
    /// A row must pass all of them and the text. Trivial ones are left out.
    void setColumnFilters(std::vector<ColumnFilter> filters);
    /// `why`, in words for the user, no cell can be edited; empty: they can.
    void setReadOnly(const QString &why) { m_shown.setReadOnly(why); }
    const RecordOrder::Query &query() const { return m_query; }
    /// The order asked for last is not shown yet.
    bool isOrdering() const { return m_worker.isBusy(); }

    int recordCount() const; ///< all records, filtered or not
    int shownCount() const; ///< records that the filter lets through
    int idColumn() const { return m_shown.idColumn(); }
    QString columnName(int column) const;
    int columnOf(const QString &name) const;
    /// Every value of the column's first few hundred is a number.
    bool isNumberColumn(int column) const { return m_shown.isNumberColumn(column); }
    /// Empty for new rows.
    QString recordId(int row) const { return m_shown.recordId(row); }
    /// The overlay key of a new row, else empty.
    QString newRowKey(int row) const { return m_shown.newRowKey(row); }
    /// The record has no such column, as read.
    bool isAbsent(int row, int column) const
    {
        return m_shown.baseCell(row, column).kind == CellKind::Absent;
    }
    /// As last read, without staged edits; null value for an absent cell.
    JsonValue baseValue(int row, int column) const;
    /// The same, but nothing where no answer held it: in rows that stand behind the records, and in
    /// columns that no record has.
    std::optional<JsonValue> readValue(int row, int column) const
    {
        return m_shown.readValue(row, column);
    }
    /// The same of a record by its id, whether the filter shows it or not.
    std::optional<JsonValue> readValue(const QString &recordId, const QString &column) const
    {
        return m_shown.readValue(recordId, column);
    }
    /// -1 when it is not shown.
    int rowOfRecord(const QString &id) const { return m_shown.rowOfRecord(id); }

    /// As setData() for each of the cells, with one signal for all of them.
    Written setRow(int row, const std::vector<CellText> &texts);

    /// In words; empty when it can be edited.
    QString whyNotEditable(const QModelIndex &index) const
    {
        return m_shown.whyNotEditable(index.row(), index.column());
    }

    /// Why a record that is added cannot have a value there, in words; empty when it can.
    QString whyNotInNewRecord(int column) const { return m_shown.whyNotInNewRecord(column); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// A cell of the record in that row shall have exactly `text`; `base` is its readValue().
    void editRequested(const QString &recordId, const QString &column,
                       const std::optional<flokdesk::JsonValue> &base, const QString &text,
                       int row);
    /// Texts for several cells of one record in that row.
    void rowEditRequested(const QString &recordId,
                          const std::vector<flokdesk::RecordTableModel::CellEdit> &edits, int row);
    /// A cell of a new row shall have exactly `text`.
    void newRowEditRequested(const QString &key, const QString &column, const QString &text);
    /// The order asked for last is shown now.
    void orderReady();
    /// Rows are about to go, those with true; views choose another current row before they do.
    void rowsLeaving(const std::vector<bool> &leaves);

private:
    using Rows = ShownRecords::Rows;
    void requestOrder();
    void takeOrder(const OrderOutcome &outcome);
    void replaceRecords(const OrderOutcome &outcome);
    void resetTo(const OrderOutcome &outcome);
    void showRows(Rows next);
    void permute(Rows next);
    void setExtraColumns(const QStringList &extra);
    void rowsChanged(int first, int last);
    void recordsChanged(const Rows &rows);
    void showDifference(const RecordOverlay::Difference &difference);
    std::vector<OverlayChange> takeBehindInPlace(const std::vector<OverlayChange> &changes);
    void changeBehind(const OverlayChange &change);
    size_t placeBehind(const OverlayRow &row) const;
    void setBehind(RowsBehind rows);
    void removeBehind(size_t first, size_t last);
    void insertBehind(size_t place, std::span<const RowsBehind::value_type> rows);
    int alignment(int column) const;
    QVariant rowHeader(int row, int role) const;
    QVariant columnHeader(int column, int role) const;

    OrderWorker m_worker;
    ShownRecords m_shown;
    std::shared_ptr<RecordIndex> m_index; // of the newest records, shown or not
    RecordOrder::Query m_query;
};

} // namespace flokdesk
