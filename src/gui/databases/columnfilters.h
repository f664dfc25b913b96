// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowfilter.h"

#include <QJsonArray>
#include <QObject>
#include <vector>

class QAction;

namespace flokdesk {

class RecordGrid;
class RecordTableModel;

/// The filters of the columns of a record table over what is loaded: none costs a request. Owned by the grid.
class ColumnFilters final : public QObject {
    Q_OBJECT
public:
    ColumnFilters(RecordGrid &grid, RecordTableModel &records);

    bool isEmpty() const { return m_filters.empty(); }
    /// All of them as a sentence.
    QString text() const;
    /// For the current column, by Alt+Down.
    QAction *filterColumn() const { return m_filterColumn; }
    /// Enabled while there is a filter.
    QAction *clearAll() const { return m_clearAll; }
    /// Shows the filter of that column.
    void open(int column);
    void clear();

    QJsonArray save() const;
    /// Does not signal.
    void restore(const QJsonArray &state);

Q_SIGNALS:
    /// By the user; the table follows.
    void changed();

private:
    void set(const ColumnFilter &filter);
    void apply();
    void markColumns();

    RecordGrid &m_grid;
    RecordTableModel &m_records;
    std::vector<ColumnFilter> m_filters; ///< none is trivial
    QAction *m_filterColumn;
    QAction *m_clearAll;
};

} // namespace flokdesk
