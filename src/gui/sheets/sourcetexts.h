// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/sheetcontent.h"
#include "gui/sheets/sourcenotes.h"

namespace flokdesk {

/// What can be done about notes on a file.
struct SourceNoteActions {
    std::function<void(CellFlag flag, int column)> goTo;
    std::function<void(bool withHidden)> includeHidden;
    std::function<void()> unprotect; ///< CsvOptions::unprotects
    std::function<void()> trimBlanks; ///< CsvOptions::trimsBlanks
};

/// What the user should know of a file.
std::vector<SourceNotes::Note> notesOn(const SheetContent &content, bool withHidden,
                                       const SourceNoteActions &actions);
/// "10,000 rows · 13 columns · …" below the preview.
QString captionOf(const SheetContent &content);
/// How many columns have a name or a cell.
int filledColumns(const ImportSource &source);
/// Whether the column has neither a name nor a cell, as those in front of a range.
bool isBlankColumn(const ImportSource &source, int column);

} // namespace flokdesk
