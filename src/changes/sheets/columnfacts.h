// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/sheetdifference.h"

namespace flokdesk {

/// What the user has to know of a column to choose the key, before anything is compared.
struct ColumnFacts {
    int filled = 0; ///< rows of the file with a value
    int empty = 0;
    int faults = 0;
    int different = 0; ///< values in the file, as keys are told apart
    int inDatabase = 0; ///< values in the records

    friend bool operator==(const ColumnFacts &, const ColumnFacts &) = default;
};
/// By rule; on any thread. The mapping needs no key yet. Columns that the file lacks have no rows.
std::vector<ColumnFacts> factsOf(const SheetImport &import, const RecordSet &records,
                                 const SheetProgress *progress = nullptr);

/// How many cells of the columns that are mapped say exactly that, but for blanks around it: what a rule for that word
/// would concern.
int cellsSaying(const SheetImport &import, const QString &word);

/// Why a mapping that is run again is to be looked at before it is sent.
enum class Surprise {
    NewColumn, ///< that the file did not have
    RoundedNumbers,
    Additions,
    LooksLikeARecord, ///< a new row whose key is almost that of a record
    UnusualValues,
    MostlyCleared,
    MoreChanges, ///< more than twice as many as last time
    MoreInvalid,
    CutList
};
/// None where the run is like the last one. Columns that are missing are an error of compareSheet().
std::vector<Surprise> surprisesOf(const SheetDifference &difference);

} // namespace flokdesk
