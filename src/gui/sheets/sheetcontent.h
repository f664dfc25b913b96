// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/importdraft.h"
#include "gui/sheets/sourceflags.h"
#include "sheets/csvreader.h"
#include "sheets/pastedtable.h"
#include "sheets/sheetreading.h"

#include <functional>

namespace flokdesk {

struct SheetContent;

/// What is to be read, and how. Settings without a value are guessed.
struct SheetQuestion {
    QString path; ///< of a file; empty for a table from the clipboard
    PastedText pasted; ///< without a path
    CsvOptions csv; ///< of a text file
    std::optional<size_t> sheet; ///< of a workbook; else the first that is not hidden and has rows
    SheetRange range; ///< of the sheet
    std::optional<int> headerRow; ///< of the table; -1: no row names the columns
    std::optional<std::int64_t> firstRow; ///< SheetRow::number of the first row to import
    bool withHidden = false; ///< also rows and columns that are hidden in the workbook
    /// Read before by a question that differs only in the header, the first row and the hidden rows: its table is
    /// taken instead of being read again.
    std::shared_ptr<const SheetContent> before;
};

/// A table that was read, and how.
struct SheetContent {
    enum class From { Text, Workbook, Clipboard };
    From from = From::Text;
    ImportSource source;
    bool isHeaderGuessed = true;
    CsvSummary csv; ///< of a text file
    std::vector<SheetInfo> sheets; ///< of a workbook
    size_t sheet = 0;
    SheetReport report; ///< of a workbook
    SourceFlags flags;
    int hiddenRows = 0; ///< behind the header
};

constexpr std::int64_t previewRows = 200;

/// Told the first rows, where the table has more, and in the end all of it.
using SheetTold = std::function<void(const SheetContent &)>;

/// Reads a table on the calling thread, which is not that of the window. Errors say what is wrong with the file and what
/// to do; InvalidInput with the detail `needsConversion` for a workbook that LegacyConversion has to convert first.
Result<Done> readSheet(const SheetQuestion &question, SheetProgress &progress,
                       const SheetTold &told);

/// See readSheet(): the error has this as its detail.
QString needsConversion();

} // namespace flokdesk
