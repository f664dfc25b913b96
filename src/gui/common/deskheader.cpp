// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/deskheader.h"

#include "gui/common/deskpaint.h"
#include "gui/common/symbol.h"

#include <algorithm>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>

namespace flokdesk {

namespace {

constexpr int headingPadding = 8;
constexpr int headingSymbolSide = 12;
constexpr int headingSymbolRoom = headingSymbolSide + 4;

/// That of a symbol whose right edge is there, where texts run from left to right.
QRect symbolPlace(const QStyleOptionHeader &heading, int right)
{
    QRect place(0, 0, headingSymbolSide, headingSymbolSide);
    place.moveCenter(heading.rect.center());
    place.moveRight(right);
    return QStyle::visualRect(heading.direction, heading.rect, place);
}

void paintHeadingGround(const QRect &rect, const QPalette &palette, QPainter &painter)
{
    painter.fillRect(rect, palette.brush(QPalette::Window));
    paintHairline(painter, rect, palette);
}

/// Beside the text where there is room, or else at the right edge.
void paintOrder(const QStyleOptionHeader &heading, QRect &space, int textWidth, QPainter &painter)
{
    if (heading.sortIndicator == QStyleOptionHeader::None)
        return;
    const bool isRight = heading.textAlignment.testFlag(Qt::AlignRight);
    const int right = isRight
        ? space.right()
        : std::min(space.right(), space.left() + textWidth + headingSymbolRoom);
    // To Qt "down" is the arrow of the ascending order.
    const bool isAscending = heading.sortIndicator == QStyleOptionHeader::SortDown;
    painter.drawPixmap(symbolPlace(heading, right).topLeft(),
                       symbolPixmap(isAscending ? Symbol::Up : Symbol::Down,
                                    colour(ColourRole::AccentText, heading.palette),
                                    headingSymbolSide, painter.device()->devicePixelRatioF()));
    space.setRight(space.right() - headingSymbolRoom);
}

} // namespace

void paintHeading(const QStyleOptionHeader &heading, QPainter &painter)
{
    constexpr int aboveAndBelow = 6;
    const QRect &rect = heading.rect;
    const QPalette &palette = heading.palette;
    painter.save();
    paintHeadingGround(rect, palette, painter);
    const QRect edge(rect.right(), rect.top() + aboveAndBelow, 1,
                     rect.height() - 2 * aboveAndBelow);
    painter.fillRect(QStyle::visualRect(heading.direction, rect, edge),
                     colour(ColourRole::Line, palette));
    const QFont font = smallFont(painter.font());
    const QFontMetrics metrics(font);
    painter.setFont(font);
    QRect space = rect.adjusted(headingPadding, 0, -headingPadding, 0);
    const int textWidth = metrics.size(0, heading.text).width();
    if (!heading.icon.isNull()) {
        heading.icon.paint(&painter, symbolPlace(heading, space.right()));
        space.setRight(space.right() - headingSymbolRoom);
    }
    paintOrder(heading, space, textWidth, painter);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    const QString text = heading.text.contains(u'\n')
        ? heading.text
        : metrics.elidedText(heading.text, Qt::ElideRight, space.width());
    const auto alignment = QStyle::visualAlignment(heading.direction, heading.textAlignment);
    painter.drawText(QStyle::visualRect(heading.direction, rect, space),
                     int(alignment | Qt::AlignVCenter), text);
    painter.restore();
}

void paintEmptyHeader(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    if (header && header->orientation() == Qt::Vertical)
        painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    else
        paintHeadingGround(option.rect, option.palette, painter);
}

QSize sizeOfHeading(const QStyleOptionHeader &heading, const QFont &font)
{
    const QSize text = QFontMetrics(smallFont(font)).size(0, heading.text);
    const int symbols = (heading.icon.isNull() ? 0 : headingSymbolRoom) + headingSymbolRoom;
    return {text.width() + 2 * headingPadding + symbols,
            std::max(rowHeightOf(font), text.height() + headingPadding)};
}

} // namespace flokdesk
