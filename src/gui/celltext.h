// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace flokdesk {

/// Cells as spreadsheets exchange them over the clipboard: tabs between columns, line ends between
/// rows, cells with either of them (or quotes) in quotes.
QString toClipboardText(const std::vector<QStringList> &rows);
std::vector<QStringList> fromClipboardText(const QString &text);

} // namespace flokdesk
