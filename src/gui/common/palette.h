// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QColor>
#include <QGuiApplication>
#include <QPalette>

class QWidget;

namespace flokdesk {

/// Colours that the program paints with: a ground is painted below text, an ink is that of text, of a
/// bar or of a symbol on a ground. Those of pending changes are amber, and nothing else is.
enum class ColourRole {
    Window,
    Base,
    Text,
    FaintText, ///< counts, labels, headings
    DisabledText,
    Line, ///< hairlines, for decoration only
    Border, ///< of fields, buttons and empty check boxes
    Accent, ///< ground of the default button and of a ticked box
    OnAccent, ///< text on it
    AccentText, ///< links, text of a tinted button
    Focus, ///< the frame of the widget that has the focus, the current tab and row, progress
    Tint, ///< ground of a tinted button and of what is being sent
    Selection,
    SelectionOff, ///< ground of the selection where the view does not have the focus
    RowTint, ///< ground of the row of the current cell
    Hover,
    PendingGround,
    PendingInk,
    PendingBar,
    AppliedGround,
    AppliedInk,
    FailedGround, ///< also of what cannot be undone
    FailedInk,
    ConflictGround, ///< also of what else waits for a decision of the user
    ConflictInk,
    Match, ///< ground of the letters that were searched for
    DemoBar,
    DemoInk,
    ProductionBar,
    ProductionInk,
};

/// In a palette of the program the colour that was chosen for it; in another one, which is that of a
/// system of high contrast, a colour derived from the palette that can be told apart as well.
QColor colour(ColourRole role, const QPalette &palette);

/// The look of the program: light or dark as the system is, or always one of them.
enum class Theme { System, Light, Dark, HighContrast };

QPalette lightPalette();
QPalette darkPalette();
/// Black, white and yellow; contrast of all texts is at least 7.
QPalette highContrastPalette();
/// The palette of the program for a theme where the palette of the system is this one. The system's
/// own palette is kept where it is of high contrast.
QPalette paletteOf(Theme theme, const QPalette &system);

/// Meanings that may be shown by colour, always beside a glyph and a text.
enum class Tint { Information, Good, Warning, Problem, Edited, New };

/// A background on which normal text keeps its contrast.
QColor tintedBackground(Tint tint, const QPalette &palette);
/// For a line or mark on the base or on the background of that tint; it says nothing that a text does
/// not say too.
QColor markColour(Tint tint, const QPalette &palette);
bool isDark(const QPalette &palette);
/// Whether all grounds are one colour that text stands out from, as in the themes of systems
/// for users with low vision.
bool isOfHighContrast(const QPalette &palette);
/// How well two colours can be told apart, from 1 (the same) to 21 (black and white), as WCAG 2 counts.
double contrast(const QColor &one, const QColor &other);
/// Gives a widget such a background, for the present colours of the application. To be called again
/// from changeEvent() on PaletteChange; it does nothing when nothing changed. Nothing takes it away.
void tintBackground(QWidget *widget, std::optional<Tint> tint);

} // namespace flokdesk
