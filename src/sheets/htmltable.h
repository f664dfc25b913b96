// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sheets/htmlvalues.h"

#include <QStringView>
#include <vector>

namespace flokdesk {

struct HtmlRow {
    std::vector<HtmlCell> cells; ///< cells over several rows or columns are followed by empty ones
    bool isHidden = false;
};

/// The largest table of a page or of a part of one, as spreadsheet programs and browsers put it on the clipboard; empty
/// where there is none. Takes faulty pages as they come. Texts have line ends for <br> and paragraphs and no other
/// blanks than those that a browser would show. Values that a program notes beside a cell become `stored`: x:num of
/// Excel, sdval of LibreOffice, data-sheets-value of Google Sheets.
/// The only error is TooLarge: a few tags may span millions of cells.
Result<std::vector<HtmlRow>> readHtmlTable(QStringView html);

} // namespace flokdesk
