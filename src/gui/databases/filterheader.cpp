// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/filterheader.h"

#include "gui/common/symbol.h"

#include <QMouseEvent>
#include <QStyleOptionHeader>

namespace flokdesk {

FilterHeader::FilterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
}

void FilterHeader::setFiltered(const QList<int> &columns)
{
    m_filtered = columns;
    viewport()->update();
}

void FilterHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    if (m_filtered.contains(column))
        option->icon = symbolIcon(Symbol::Filter);
}

void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    constexpr int symbolRoom = 22; // of the symbol and what is beside it, at the end of the section
    constexpr int grip = 4; // belongs to the width of the column
    const int column = logicalIndexAt(event->pos());
    const int left = column < 0 ? 0 : sectionViewportPosition(column);
    const int fromEnd =
        isRightToLeft() ? event->pos().x() - left : left + sectionSize(column) - event->pos().x();
    if (column >= 0 && event->button() == Qt::LeftButton && m_filtered.contains(column)
        && fromEnd > grip && fromEnd <= symbolRoom)
        Q_EMIT filterRequested(column);
    else
        QHeaderView::mousePressEvent(event);
}

} // namespace flokdesk
