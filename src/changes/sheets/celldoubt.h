// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/sheetdifference.h"

namespace flokdesk {

/// Why the user should look at a change before it is sent. It is sent all the same where the row is ticked.
enum class CellDoubt {
    None,
    KindChanges, ///< a number or boolean becomes a text
    ZerosLost, ///< 00123 becomes 123: a spreadsheet program took a code for a number
    SameNumber, ///< the same number, written otherwise
    AlmostSame, ///< only case, accents or white space differ
    FarNumber, ///< five times larger or smaller, or of the other sign
    FarDate, ///< more than ten years away
};
/// Old and new of one cell; an empty side raises none.
CellDoubt doubtAbout(const Cell &old, const JsonValue &written);
/// Of a change of a Changed row.
CellDoubt doubtAbout(const SheetDifference &difference, int row, int rule);

struct DifferenceDoubts {
    std::vector<std::pair<int, int>>
        cells; ///< rows and rules of the changes with a doubt, in their order
    std::vector<int>
        clearedRules; ///< more than half of the filled values in the found records would be cleared
};
DifferenceDoubts doubtsOf(const SheetDifference &difference);

} // namespace flokdesk
