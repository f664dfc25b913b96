// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sheets/csvformat.h"
#include "sheets/sheettable.h"

class QIODevice;

namespace flokdesk {

class SheetProgress;

/// The result of a reading.
struct CsvSummary {
    CsvFormat format;
    std::int64_t rows = 0; ///< told to the sink
    /// Left out: lines without a character, and records such as ";;;" in which no field has one.
    std::int64_t emptyRows = 0;
    /// Cells with an apostrophe that only protects from formulas (formulaguard.h), as Flokdesk exports them. If there are
    /// any, the user should be offered CsvOptions::unprotects.
    std::int64_t guardedCells = 0;
    /// Fields such as ` "a"`, whose quotes are text because a blank stands in front of them. If there are any, the user
    /// should be offered CsvOptions::trimsBlanks.
    std::int64_t quotesBehindBlanks = 0;
    bool isWhole = false; ///< the file has no more rows

    friend bool operator==(const CsvSummary &, const CsvSummary &) = default;
};

/// Reads CSV, TSV and their kin from where `device` stands, in pieces; the device is open for reading and stays with
/// the caller. Works on the thread that calls it, which is not that of the window. The rows in front of a fault have
/// been told when it is returned; the error names line and column. Memory: a piece of 256 KiB and one record.
///
/// All cells are texts, letter for letter: blanks at the ends, leading zeros and line ends in quotes stay. An empty
/// field is an empty cell, `""` an empty text. The number of a row is the line with which its record begins.
Result<CsvSummary> readCsv(QIODevice &device, const CsvOptions &options, const SheetSink &sink,
                           SheetProgress *progress = nullptr);

/// The same into a table.
struct CsvTable {
    std::shared_ptr<const SheetTable> table;
    CsvSummary summary;
};
Result<CsvTable> readCsvTable(QIODevice &device, const CsvOptions &options = {},
                              SheetProgress *progress = nullptr);

} // namespace flokdesk
