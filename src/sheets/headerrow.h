// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flokdesk {

class SheetTable;

/// Which of the first rows of a table names its columns: -1 where none seems to. Rows above it, such as a title, have
/// fewer cells. It is a guess that the user confirms: names are texts, different ones, no numbers, dates or addresses,
/// and do not come again below unless a number stands below one of them.
int guessHeaderRow(const SheetTable &table);

} // namespace flokdesk
