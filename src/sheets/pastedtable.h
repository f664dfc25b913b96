// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sheets/sheettable.h"

#include <optional>
#include <QString>

namespace flokdesk {

/// What another program has put on the clipboard.
struct PastedText {
    QString text;
    QString html; ///< empty where there is none
};

/// The table on the clipboard. The page (HTML) knows the cells and what they store, the text the blanks that a page
/// swallows: where both have the same cells, the text is what they show; else the page is taken, and without a table in
/// it the text. Text with tabs, and a single column, are read as spreadsheet programs write them (celltext.h), other
/// text as CSV with a guessed delimiter; `delimiter` reads the text with this one. Numbers of rows count from 1.
///
/// Characters stay as they are; typed text in composed form is up to the caller (normalisedInput()).
Result<std::shared_ptr<const SheetTable>> readPastedTable(const PastedText &pasted,
                                                          std::optional<char> delimiter = {});

} // namespace flokdesk
