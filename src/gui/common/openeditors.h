// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace flokdesk {

/// The widget with the focus, or one around it, edits a cell of a table or a field of a FieldForm.
bool isCellEditor(const QWidget &focus);
/// A cell of a table below `window`, or a field of a FieldForm, is being typed into.
bool hasOpenEditor(const QWidget &window);
/// Hands over what stands in the editors of tables and forms below `window`, and closes those of tables, as leaving
/// the cell does. Before all that reads or ends what the window shows.
void commitOpenEditors(QWidget &window);

} // namespace flokdesk
