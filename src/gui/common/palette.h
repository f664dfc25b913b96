// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QColor>
#include <QGuiApplication>
#include <QPalette>

class QWidget;

namespace flokdesk {

/// Meanings that may be shown by colour, always beside a glyph and a text.
enum class Tint { Information, Good, Warning, Problem, Edited, New };

/// A background for the palette at hand, light or dark: the base mixed with a little of the tint, so
/// that normal text keeps its contrast.
QColor tintedBackground(Tint tint, const QPalette &palette);
/// For a line or mark on the base; it says nothing that a text does not say too.
QColor markColour(Tint tint, const QPalette &palette);
bool isDark(const QPalette &palette);
/// How well two colours can be told apart, from 1 (the same) to 21 (black and white), as WCAG 2 counts.
double contrast(const QColor &one, const QColor &other);
/// `colour`, made lighter or darker until it can be seen beside both others.
QColor seenAgainst(const QColor &colour, const QColor &one, const QColor &other);
/// For the edge of what can be ticked or typed into.
QColor outlineColour(const QPalette &palette);
/// Gives a widget such a background, for the present colours of the application. To be called again
/// from changeEvent() on PaletteChange; it does nothing when nothing changed. Nothing takes it away.
void tintBackground(QWidget *widget, std::optional<Tint> tint);

} // namespace flokdesk
