// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QTableView;

namespace flokdesk {

/// Shows the state of each row by a symbol, so that no value has to make room for it, and marks the
/// current row. The model has the state under `stateRole` of its vertical headers, as a CellState, or as a
/// StateSymbol where its rows have states of their own, and the same in words as tooltip and accessible text.
class RowHeader final : public QHeaderView {
    Q_OBJECT
public:
    RowHeader(int stateRole, QTableView &table);

protected:
    /// The state of a row changes with its cells.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    const QTableView &m_table;
    int m_stateRole;
};

} // namespace flokdesk
