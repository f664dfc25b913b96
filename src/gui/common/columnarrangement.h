// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>

class QHeaderView;

namespace flokdesk {

/// The user's arrangement of the columns of a table: widths, order, hidden columns and sort. Columns are
/// known by keys that are alike in every language. Columns that the table does not show now keep what
/// is known of them; columns that were never arranged stand behind the others. Owned by the header.
class ColumnArrangement final : public QObject {
    Q_OBJECT
public:
    using KeyOf = std::function<QString(int column)>;
    /// While it lives, new widths are those of the program and not kept.
    class Fitting;

    /// Without `keyOf` the columns are known by their numbers, which suits a table whose columns are
    /// always the same.
    explicit ColumnArrangement(QHeaderView &header, KeyOf keyOf = {});

    QJsonObject save() const;
    /// In place of all that was known. What is not understood is ignored.
    void restore(const QJsonObject &state);
    /// Arranges the columns that the table shows now, after other columns came.
    void apply();
    QString keyOf(int column) const { return m_keyOf(column); }
    /// The width that the column was given; 0 where there is none.
    int widthOf(int column) const { return m_columns.value(m_keyOf(column)).width; }
    void hide(const QList<int> &columns);
    void show(const QStringList &keys);
    /// Keys of the hidden columns that the table has now, in their order.
    QStringList hidden() const;
    /// Moves a column by so many places of visible columns; false where there is no such place.
    bool move(int column, int places);

Q_SIGNALS:
    /// Other columns are hidden now.
    void hiddenChanged();

private:
    struct Column {
        int width = 0; ///< 0: that of the program
        bool isHidden = false;
    };
    void keepWidth(int section, int width);
    void keepOrder();
    void keepSort(int section, Qt::SortOrder order);
    void read(const QJsonObject &column);
    QStringList shownKeys() const;
    void applyOrder(const QStringList &keys);
    void applySort(const QStringList &keys);
    void showAnyColumn();

    QHeaderView &m_header;
    KeyOf m_keyOf;
    QStringList m_order; ///< keys, from the left; also of columns that are not shown now
    QHash<QString, Column> m_columns;
    QString m_sortedBy; ///< empty: not sorted
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isApplying = false;
    int m_fitting = 0;
};

class ColumnArrangement::Fitting {
public:
    explicit Fitting(ColumnArrangement &columns)
        : m_columns(columns)
    {
        ++m_columns.m_fitting;
    }
    ~Fitting() { --m_columns.m_fitting; }
    Fitting(const Fitting &) = delete;
    Fitting &operator=(const Fitting &) = delete;

private:
    ColumnArrangement &m_columns;
};

} // namespace flokdesk
