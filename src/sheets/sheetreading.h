// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetprogress.h"
#include "sheets/sheetrow.h"

#include <limits>
#include <optional>
#include <QString>
#include <vector>

namespace flokdesk {

/// A sheet of a workbook, as its tab names it.
struct SheetInfo {
    enum class Kind {
        Table,
        Chart, ///< has no cells
        Other, ///< a dialog or old macros: has no cells for people
    };
    QString name;
    Kind kind = Kind::Table;
    bool isHidden = false;

    friend bool operator==(const SheetInfo &, const SheetInfo &) = default;
};

/// A part of a sheet. Rows count from 1, columns from 0; the last ones belong to it.
struct SheetRange {
    std::int64_t firstRow = 1;
    std::int64_t lastRow = std::numeric_limits<std::int64_t>::max();
    int firstColumn = 0;
    int lastColumn = std::numeric_limits<int>::max();

    /// Reads "B2:D100", "$B$2:$D$100", "B2", "B:D" and "2:100", in either case.
    static std::optional<SheetRange> fromText(const QString &text);

    friend bool operator==(const SheetRange &, const SheetRange &) = default;
};

/// What is read of a sheet.
struct SheetReading {
    SheetRange range;
    bool withHiddenRows = true;
    /// Without: the cells of hidden columns are told as empty, so that the others keep their position.
    bool withHiddenColumns = true;
    /// Stops after so many rows, which makes a preview cheap.
    std::int64_t mostRows = std::numeric_limits<std::int64_t>::max();
    /// Lives until read() returns; nullptr if there is none. Its unit is bytes of the sheet, unpacked.
    SheetProgress *progress = nullptr;
};

/// What was found in the part of a sheet that was read.
struct SheetReport {
    std::int64_t rows = 0; ///< told to the sink
    std::int64_t hiddenRows = 0; ///< with cells, whether they were told or not
    std::vector<int> hiddenColumns; ///< from 0, those with cells
    /// False if the sink or `mostRows` ended the reading. The checksum of the sheet was not looked at then.
    bool isWhole = false;
};

} // namespace flokdesk
