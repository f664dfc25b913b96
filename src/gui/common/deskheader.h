// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QPainter;
class QSize;
class QStyleOption;
class QStyleOptionHeader;
class QWidget;

namespace flokdesk {

/// Headings of tables for DeskStyle: flat, in small letters, with a symbol for the order at the end.
void paintHeading(const QStyleOptionHeader &heading, QPainter &painter);
/// Where there is no section.
void paintEmptyHeader(const QStyleOption &option, QPainter &painter, const QWidget *widget);
/// Of a heading in a table with that font: with its icon, and room for the symbol of the order.
QSize sizeOfHeading(const QStyleOptionHeader &heading, const QFont &font);

} // namespace flokdesk
