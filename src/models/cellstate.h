// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace flokdesk {

/// State of a cell or row besides its text (src/gui/README.md, section 3): glyph, tint, tooltip and
/// accessible text.
enum class CellState { Clean, Edited, New, Queued, Sending, Applied, Failed, Conflict, Unknown };

/// One character, the same everywhere in the program; empty for Clean.
QString glyphOf(CellState state);
/// The state in words, translated; empty for Clean.
QString displayText(CellState state);
/// False while a change is on its way or its outcome is unknown: typing over it would hide that.
bool mayEdit(CellState state);

} // namespace flokdesk
