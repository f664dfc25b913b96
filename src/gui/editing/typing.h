// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QDialogButtonBox;
class QKeyEvent;
class QLineEdit;
class QString;
class QWidget;

namespace flokdesk {

/// Makes an editable box suggest its items in a list that the user may choose from. Enter, and
/// leaving the box, take the text exactly as it was typed, whatever items resemble it.
void suggestItems(QComboBox &box);

/// The text of a box with suggestItems(): an item as it is; anything else as the user typed it, composed,
/// with what was copied in the program and pasted here exactly.
QString enteredText(const QComboBox &box);

/// Undo and Redo belong to the window while the focus is in this line. For a line whose text only
/// narrows a list: that text is no change, so Undo must not be used up by it.
void leaveUndoToWindow(QLineEdit &edit);

/// Tab goes from `last` to the buttons of the box, in the order in which they are seen.
void tabOnTo(QWidget *last, const QDialogButtonBox &box);

/// Whether the user types a text into this widget; false for nullptr.
bool isTypedInto(const QWidget *widget);

/// Presses the button below `window` that has the focus, when the key is Enter. Qt does so only for
/// buttons that Enter could also press from elsewhere in a dialog. A key that is held presses once.
/// True when the key was meant for a button.
bool pressFocusedButton(const QWidget &window, const QKeyEvent &event);

} // namespace flokdesk
