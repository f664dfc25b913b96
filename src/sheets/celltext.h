// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace flokdesk {

/// Cells as spreadsheets exchange them over the clipboard: tabs between columns, line ends between
/// rows, cells with either of them (or a quote at their beginning) in quotes.
QString toClipboardText(const std::vector<QStringList> &rows);
/// Quotes around a cell are taken away only where a spreadsheet would have put them: around a tab,
/// a line end or doubled quotes.
std::vector<QStringList> fromClipboardText(const QString &text);

} // namespace flokdesk
