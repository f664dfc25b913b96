// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/deskpaint.h"

#include "gui/common/symbol.h"

#include <algorithm>
#include <cmath>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPaintDevice>
#include <QPainter>
#include <QWidget>

namespace flokdesk {

namespace {

QFont scaledFont(const QFont &font, qreal share)
{
    QFont other(font);
    if (font.pointSizeF() > 0)
        other.setPointSizeF(font.pointSizeF() * share);
    else
        other.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * share))));
    return other;
}

} // namespace

int rowHeightOf(const QFont &font)
{
    constexpr int aboveAndBelow = 6;
    return std::max(2 * QFontInfo(font).pixelSize(), QFontMetrics(font).height() + aboveAndBelow);
}

int fieldHeightOf(const QFont &font)
{
    return rowHeightOf(font) + 2;
}

QFont smallFont(const QFont &font)
{
    QFont small = scaledFont(font, 0.9);
    small.setBold(false);
    return small;
}

QFont titleFont(const QFont &font)
{
    QFont title = scaledFont(font, 1.4);
    title.setBold(true);
    return title;
}

bool isBoldKind(const QWidget *widget)
{
    const QString kind = widget ? widget->property("kind").toString() : QString();
    return kind == QLatin1String("filled") || kind == QLatin1String("primary");
}

void paintRounded(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
                  qreal width, qreal radius)
{
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocus(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    paintRounded(painter, rect, {}, colour(ColourRole::Focus, palette), focusWidth);
}

void paintField(const QStyleOption &option, QPainter &painter)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isFocused = has(option, QStyle::State_HasFocus) && isEnabled;
    const auto edge = isFocused ? ColourRole::Focus
        : isEnabled             ? ColourRole::Border
                                : ColourRole::Line;
    paintRounded(painter, option.rect, option.palette.color(QPalette::Base), colourOf(edge, option),
                 isFocused ? focusWidth : 1);
}

// At 150 % a line of one pixel covers one or two of the screen, depending on where it is.
void paintHairline(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    const qreal pixel = 1 / painter.device()->devicePixelRatioF();
    const qreal width = std::max(1.0, std::floor(1 / pixel)) * pixel;
    painter.fillRect(QRectF(rect.left(), rect.bottom() + 1 - width, rect.width(), width),
                     colour(ColourRole::Line, palette));
}

void paintStateBar(QPainter &painter, const QStyleOption &cell, const QColor &ink, int inset)
{
    constexpr int barWidth = 3;
    const QRect bar(cell.rect.left() + inset, cell.rect.top() + inset, barWidth,
                    cell.rect.height() - 1 - 2 * inset);
    painter.fillRect(QStyle::visualRect(cell.direction, cell.rect, bar), ink);
}

void paintTickBox(QPainter &painter, const QRect &rect, Tick tick, bool isEnabled,
                  const QPalette &palette)
{
    constexpr int radius = 3;
    const int side = std::min(rect.width(), rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(rect.center());
    const QColor edge = colour(isEnabled ? ColourRole::Border : ColourRole::DisabledText, palette);
    if (tick == Tick::No)
        return paintRounded(painter, box, palette.color(QPalette::Base), edge, 1, radius);
    paintRounded(painter, box, isEnabled ? colour(ColourRole::Accent, palette) : edge, {}, 1,
                 radius);
    const int mark = side * 3 / 4;
    painter.drawPixmap(box.topLeft() + QPoint(side - mark, side - mark) / 2,
                       symbolPixmap(tick == Tick::Yes ? Symbol::Apply : Symbol::Minus,
                                    isEnabled ? colour(ColourRole::OnAccent, palette)
                                              : palette.color(QPalette::Base),
                                    mark, painter.device()->devicePixelRatioF()));
}

} // namespace flokdesk
