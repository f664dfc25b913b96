// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QSize;
class QStyle;
class QStyleOptionMenuItem;
class QWidget;

namespace flokdesk {

/// Lines of menus for DeskStyle: flat, pictures and ticks in one column, keys at the end.
void paintMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QStyle &style,
                   const QWidget *widget);
void paintMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter, const QStyle &style,
                      const QWidget *widget);
/// Whether it is a line, and not what Qt puts around lines.
bool isMenuLine(const QStyleOptionMenuItem &item);
/// For a text of that size, without its keys.
QSize sizeOfMenuItem(const QStyleOptionMenuItem &item, const QSize &text);

} // namespace flokdesk
