// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

class QMimeData;

namespace flokdesk {

/// Puts cells on the clipboard as text for other programs and, beside it, in a format of Flokdesk's
/// own, so that pasting them here changes no character. A single cell is copied as it is, without
/// quotes.
void copyCells(const std::vector<QStringList> &rows);
/// The same for one text.
void copyExactly(const QString &text);
/// The data that copyExactly() puts on the clipboard. The caller owns it.
QMimeData *exactMimeData(const QString &text);

/// The cells that Flokdesk copied; nothing when another program copied.
std::optional<std::vector<QStringList>> ownCells(const QMimeData *data);
/// The cells on the clipboard: Flokdesk's own exactly, those of other programs composed (NFC).
std::vector<QStringList> cellsOnClipboard();

} // namespace flokdesk
