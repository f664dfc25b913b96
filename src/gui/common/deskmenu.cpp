// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/deskmenu.h"

#include "gui/common/deskpaint.h"
#include "gui/common/symbol.h"

#include <QPainter>

namespace flokdesk {

namespace {

constexpr int menuSymbolSide = 16;
constexpr int menuIconColumn = 40; // up to the text
constexpr int menuMargin = 16;

QColor menuInk(const QStyleOptionMenuItem &item, ColourRole role)
{
    return colourOf(has(item, QStyle::State_Enabled) ? role : ColourRole::DisabledText, item);
}

int mnemonicFlag(const QStyleOptionMenuItem &item, const QStyle &style, const QWidget *widget)
{
    return style.styleHint(QStyle::SH_UnderlineShortcut, &item, widget) ? Qt::TextShowMnemonic
                                                                        : Qt::TextHideMnemonic;
}

/// A square for a symbol, that far from the edge where lines begin.
QRect menuSymbolPlace(const QStyleOptionMenuItem &item, int from)
{
    QRect square(0, 0, menuSymbolSide, menuSymbolSide);
    square.moveCenter(item.rect.center());
    square.moveLeft(item.rect.left() + from);
    return QStyle::visualRect(item.direction, item.rect, square);
}

void paintMenuSymbol(Symbol symbol, const QStyleOptionMenuItem &item, const QRect &place,
                     QPainter &painter)
{
    painter.drawPixmap(place.topLeft(),
                       symbolPixmap(symbol, menuInk(item, ColourRole::Text), menuSymbolSide,
                                    painter.device()->devicePixelRatioF()));
}

/// A picture, or the tick in its place.
void paintMenuIcon(const QStyleOptionMenuItem &item, QPainter &painter)
{
    constexpr int beforeIcon = 12;
    const QRect place = menuSymbolPlace(item, beforeIcon);
    const bool isTicked = item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked;
    if (isTicked)
        paintMenuSymbol(item.checkType == QStyleOptionMenuItem::Exclusive ? Symbol::Pending
                                                                          : Symbol::Apply,
                        item, place, painter);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, place, Qt::AlignCenter,
                        has(item, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

void paintMenuText(const QStyleOptionMenuItem &item, QPainter &painter, int mnemonic)
{
    const QRect space = QStyle::visualRect(item.direction, item.rect,
                                           item.rect.adjusted(menuIconColumn, 0, -menuMargin, 0));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | mnemonic;
    const auto at = [&item](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(item.direction, alignment));
    };
    const qsizetype tab = item.text.indexOf(u'\t');
    painter.save();
    QFont font = item.font;
    font.setBold(item.menuItemType == QStyleOptionMenuItem::DefaultItem);
    painter.setFont(font);
    painter.setPen(menuInk(item, ColourRole::Text));
    painter.drawText(space, flags | at(Qt::AlignLeft), item.text.left(tab));
    if (tab >= 0) {
        painter.setPen(menuInk(item, ColourRole::FaintText));
        painter.drawText(space, flags | at(Qt::AlignRight), item.text.mid(tab + 1));
    }
    painter.restore();
}

} // namespace

void paintMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QStyle &style,
                   const QWidget *widget)
{
    constexpr int inset = 8;
    painter.fillRect(item.rect, item.palette.brush(QPalette::Base));
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return painter.fillRect(QRect(item.rect.left() + inset, item.rect.center().y(),
                                      item.rect.width() - 2 * inset, 1),
                                colourOf(ColourRole::Line, item));
    if (has(item, QStyle::State_Selected))
        paintRounded(painter, item.rect.adjusted(inset / 2, 0, -inset / 2, 0),
                     colourOf(has(item, QStyle::State_Enabled) ? ColourRole::Selection
                                                               : ColourRole::SelectionOff,
                              item));
    paintMenuIcon(item, painter);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintMenuSymbol(
            item.direction == Qt::RightToLeft ? Symbol::Left : Symbol::Right, item,
            menuSymbolPlace(item, item.rect.width() - menuSymbolSide - menuMargin + inset / 2),
            painter);
    paintMenuText(item, painter, mnemonicFlag(item, style, widget));
}

void paintMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter, const QStyle &style,
                      const QWidget *widget)
{
    painter.fillRect(item.rect, item.palette.brush(QPalette::Window));
    if (has(item, QStyle::State_Selected))
        paintRounded(painter, item.rect.adjusted(0, 2, 0, -2),
                     colourOf(ColourRole::Selection, item));
    style.drawItemText(
        &painter, item.rect,
        int(Qt::AlignCenter) | mnemonicFlag(item, style, widget) | Qt::TextSingleLine, item.palette,
        has(item, QStyle::State_Enabled), item.text, QPalette::WindowText);
}

bool isMenuLine(const QStyleOptionMenuItem &item)
{
    return item.menuItemType == QStyleOptionMenuItem::Normal
        || item.menuItemType == QStyleOptionMenuItem::DefaultItem
        || item.menuItemType == QStyleOptionMenuItem::SubMenu
        || item.menuItemType == QStyleOptionMenuItem::Separator;
}

QSize sizeOfMenuItem(const QStyleOptionMenuItem &item, const QSize &text)
{
    constexpr int lineHeight = 9;
    const bool isLine = item.menuItemType == QStyleOptionMenuItem::Separator;
    const int beforeKeys = menuMargin;
    return {text.width() + menuIconColumn + menuMargin + beforeKeys + menuSymbolSide,
            isLine ? lineHeight : rowHeightOf(item.font)};
}

} // namespace flokdesk
