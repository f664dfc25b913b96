// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGuiApplication>
#include <QPalette>

namespace flokdesk {

/// Meanings that may be shown by colour, always beside a glyph and a text.
enum class Tint { Information, Good, Warning, Problem, Edited, New };

/// A background for the palette at hand, light or dark: the base mixed with a little of the tint, so
/// that normal text keeps its contrast.
QColor tintedBackground(Tint tint, const QPalette &palette);
bool isDark(const QPalette &palette);

} // namespace flokdesk
