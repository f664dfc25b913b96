// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sheets/sheettable.h"

#include <optional>
#include <QString>

namespace flokdesk {

/// The content of the clipboard, put there by another program.
struct PastedText {
    QString text;
    QString html; ///< empty where there is none
};

/// The table on the clipboard. The page (HTML) knows the cells and their stored values, the text the blanks that a page
/// swallows: where both have the same cells, these show the text; else the page is taken, and without a table in it the
/// text. Text with tabs, and a single column, are read as spreadsheet programs write them (celltext.h), other
/// text as CSV with a guessed delimiter; `delimiter` reads the text with this one. Numbers of rows count from 1.
/// A page of 240,000 cells takes 0.7 s, so large ones are read off the window's thread.
///
/// Characters stay as they are; typed text in composed form is up to the caller (normalisedInput()).
Result<std::shared_ptr<const SheetTable>> readPastedTable(const PastedText &pasted,
                                                          std::optional<char> delimiter = {});

} // namespace flokdesk
