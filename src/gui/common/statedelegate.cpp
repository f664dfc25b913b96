// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/statedelegate.h"

#include "gui/common/deskpaint.h"
#include "gui/common/statetint.h"

#include <QPainter>

namespace flokdesk {

StateDelegate::StateDelegate(int stateRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stateRole(stateRole)
{
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = CellState(index.data(m_stateRole).toInt());
    if (const auto tint = tintOf(state))
        option->backgroundBrush = tintedBackground(*tint, option->palette);
    if (isPending(state))
        option->font.setBold(true);
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (const auto tint = tintOf(CellState(index.data(m_stateRole).toInt())))
        paintStateBar(*painter, option, markColour(*tint, option.palette));
}

} // namespace flokdesk
