// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/palette.h"

#include <QFont>
#include <QRect>
#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace flokdesk {

inline QColor colourOf(ColourRole role, const QStyleOption &option)
{
    return colour(role, option.palette);
}
inline bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// Height of a row of a table and of a heading: 26 pixels where text has 10 points.
int rowHeightOf(const QFont &font);
/// Height of a field and of a button.
int fieldHeightOf(const QFont &font);
/// That of headings, counts and hints: 9 points where `font` has 10.
QFont smallFont(const QFont &font);
/// That of titles: 14 points where `font` has 10.
QFont titleFont(const QFont &font);

/// Whether the text of a button is bold, by its kind. That of a default button alone is not, because
/// another button may become the default one at any time.
bool isBoldKind(const QWidget *widget);

constexpr int cornerRadius = 4;
constexpr int focusWidth = 2;

/// Lies inside `rect` with all its width. An invalid fill or edge is not painted.
void paintRounded(QPainter &painter, const QRect &rect, const QColor &fill,
                  const QColor &edge = QColor(), qreal width = 1, qreal radius = cornerRadius);
/// The frame of the widget that has the focus.
void paintFocus(QPainter &painter, const QRect &rect, const QPalette &palette);
/// Ground and edge of what can be typed into or chosen from.
void paintField(const QStyleOption &option, QPainter &painter);
/// One pixel high at the bottom of `rect`, in whole pixels of the screen.
void paintHairline(QPainter &painter, const QRect &rect, const QPalette &palette);

/// At the beginning of a cell, above its hairline; that far from its edges.
void paintStateBar(QPainter &painter, const QStyleOption &cell, const QColor &ink, int inset = 0);

enum class Tick { No, Partly, Yes };
/// A check box, as large as the smaller side of `rect`.
void paintTickBox(QPainter &painter, const QRect &rect, Tick tick, bool isEnabled,
                  const QPalette &palette);

} // namespace flokdesk
