// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/celldoubt.h"
#include "changes/sheets/columnfacts.h"

namespace flokdesk {

/// A number as the language writes it.
QString numberText(qint64 number);
/// "changed" with the number in front of it, for a sum.
QString summandText(SheetClass which, int rows);
/// For the heading of a list of rows of that class.
QString classTitle(SheetClass which);
/// "10,000 rows = 9,700 unchanged + 270 changed": every class that is not zero.
QString sumText(const SheetCounts &counts);

/// What is unusual in a change, in a few words; empty for None.
QString doubtText(CellDoubt doubt);
/// A sentence about a file that is otherwise than the one before; empty where the view shows it elsewhere.
QString surpriseText(Surprise surprise);
/// Of a change of a changed row, with the factor where a number is far away: "×10".
QString doubtMark(const SheetDifference &difference, int row, int rule);
/// All reasons of a row, each with its column.
QString reasonsText(const SheetDifference &difference, int row);
/// What a cell has when it has nothing.
QString emptyText();

} // namespace flokdesk
