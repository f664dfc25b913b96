// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tooltip.h"

#include <algorithm>
#include <iterator>
#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QVariant>
#include <span>
#include <vector>

namespace flokdesk {

/// One column of a table as data: a title to translate and a function from row to value.
template <typename Row>
struct Column {
    const char *title; ///< QT_TRANSLATE_NOOP in the model's context
    QVariant (*value)(const Row &row);
    QVariant (*tip)(const Row &row) = nullptr; ///< tooltip and accessible description; plain text
};

/// Rows of values with columns as data. Rows are replaced in place where possible, so that views
/// keep selection and scroll position.
template <typename Row>
class TableModel : public QAbstractTableModel {
public:
    TableModel(const char *context, std::span<const Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_context(context)
        , m_columns(columns)
    {
    }

    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows[size_t(index)]; }
    /// Outlive every model; their values may be asked for on any thread.
    std::span<const Column<Row>> columns() const { return m_columns; }

    void setRows(std::vector<Row> rows);
    void append(Row row);
    void appendAll(std::vector<Row> rows);
    void insertFirst(std::vector<Row> rows);
    void replace(int index, Row row);
    void removeFirst();
    void removeAt(int index);

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const char *m_context;
    std::span<const Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

template <typename Row>
void TableModel<Row>::setRows(std::vector<Row> rows)
{
    const auto before = static_cast<int>(m_rows.size());
    const auto after = static_cast<int>(rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    if (after <= before)
        m_rows = std::move(rows);
    if (const int kept = std::min(before, after); kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
}

template <typename Row>
void TableModel<Row>::append(Row row)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(std::move(row));
    endInsertRows();
}

template <typename Row>
void TableModel<Row>::appendAll(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

template <typename Row>
void TableModel<Row>::insertFirst(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin(), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

template <typename Row>
void TableModel<Row>::replace(int at, Row row)
{
    m_rows[size_t(at)] = std::move(row);
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

template <typename Row>
void TableModel<Row>::removeFirst()
{
    beginRemoveRows({}, 0, 0);
    m_rows.erase(m_rows.begin());
    endRemoveRows();
}

template <typename Row>
void TableModel<Row>::removeAt(int at)
{
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
}

template <typename Row>
QVariant TableModel<Row>::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const Column<Row> &column = m_columns[size_t(index.column())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.value(row(index.row()));
    const bool describes = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    if (!describes || !column.tip)
        return {};
    const QString tip = column.tip(row(index.row())).toString();
    return role == Qt::ToolTipRole ? plainToolTip(tip) : tip;
}

template <typename Row>
QVariant TableModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    return QCoreApplication::translate(m_context, m_columns[size_t(section)].title);
}

} // namespace flokdesk
