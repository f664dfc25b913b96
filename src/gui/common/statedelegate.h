// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace flokdesk {

/// Shows the state of a cell, which the model has as a CellState under `stateRole`: by its ground, a
/// bar at its beginning, and bold text while it is pending. The symbol is in the RowHeader.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    StateDelegate(int stateRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_stateRole;
};

} // namespace flokdesk
