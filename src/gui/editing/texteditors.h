// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

class QWidget;

namespace flokdesk {

/// A one-line or many-line editor that holds `text`. What the user did not touch comes back as it was:
/// line ends, no-break spaces and Unicode forms included.
QWidget *newTextEditor(const QString &text, QWidget *parent);
/// Puts another text in, whatever was typed.
void setEditorText(QWidget *editor, const QString &text);
/// Puts another text in, unless something was typed already.
void refreshTextEditor(QWidget *editor, const QString &text);
/// The whole text with what was typed, composed (NFC); nothing when nothing was typed.
std::optional<QString> typedText(const QWidget *editor);
bool isLongText(const QString &text);

} // namespace flokdesk
