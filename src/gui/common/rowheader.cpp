// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/rowheader.h"

#include "gui/common/deskpaint.h"
#include "gui/common/statetint.h"

#include <QPainter>
#include <QTableView>

namespace flokdesk {

RowHeader::RowHeader(int stateRole, QTableView &table)
    : QHeaderView(Qt::Vertical, &table)
    , m_table(table)
    , m_stateRole(stateRole)
{
    constexpr int width = 28;
    setFixedWidth(width);
    setSectionsClickable(true);
    setHighlightSections(false);
}

void RowHeader::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    QHeaderView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    constexpr int barWidth = 3;
    constexpr int symbolSide = 16;
    const bool isCurrent = m_table.currentIndex().row() == row;
    painter->fillRect(rect, colour(isCurrent ? ColourRole::RowTint : ColourRole::Base, palette()));
    paintHairline(*painter, rect, palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (isCurrent)
        painter->fillRect(isMirrored ? rect.right() + 1 - barWidth : rect.left(), rect.top(),
                          barWidth, rect.height(), colour(ColourRole::Focus, palette()));
    const QVariant state = model()->headerData(row, Qt::Vertical, m_stateRole);
    const auto shown = state.canConvert<StateSymbol>() ? std::optional(state.value<StateSymbol>())
                                                       : symbolOf(CellState(state.toInt()));
    if (!shown)
        return;
    QRect place(0, 0, symbolSide, symbolSide);
    place.moveCenter(rect.center());
    painter->drawPixmap(place.topLeft(),
                        symbolPixmap(shown->symbol, colour(shown->ink, palette()), symbolSide,
                                     painter->device()->devicePixelRatioF()));
}

} // namespace flokdesk
