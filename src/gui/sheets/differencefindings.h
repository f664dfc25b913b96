// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/celldoubt.h"
#include "changes/sheets/columnfacts.h"

namespace flokdesk {

class SheetProgress;

/// What a view of a difference needs to know of all rows; made once, on any thread.
struct DifferenceFindings {
    DifferenceDoubts doubts; ///< in the order of rows and rules
    std::vector<int> changingRules; ///< of changed rows, ascending
    std::vector<int> filledRules; ///< of new rows, ascending
    std::vector<int> resembling; ///< new rows that resemble a record, ascending
    std::vector<ColumnKind> kinds; ///< of the columns of the database, by rule
    std::vector<KeyToRead> keysToRead;
    std::vector<Surprise> surprises; ///< of a mapping that was run before

    bool isDoubtful(int row, int rule) const;
};
DifferenceFindings findingsOf(const SheetDifference &difference);

/// The rows of a class, in the order of the file; with a text those that have it in a value of the file or of the record,
/// whatever its case and accents. On any thread; stops early when cancelled.
std::vector<int> rowsOf(const SheetDifference &difference, SheetClass which, const QString &text,
                        const SheetProgress *progress = nullptr);

} // namespace flokdesk
