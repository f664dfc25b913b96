// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/rowteller.h"
#include "sheets/xmlreader.h"

namespace flokdesk {

/// What Workbook needs of a format.
class WorkbookContent {
public:
    virtual ~WorkbookContent() = default;
    /// Tells the rows of a sheet; true if it came to the end of the sheet.
    virtual Result<bool> read(size_t sheet, RowTeller &rows, SheetProgress *progress) = 0;

    std::vector<SheetInfo> sheets;
};

/// `source` with a look at `progress` before each piece.
XmlReader::Source watched(XmlReader::Source source, SheetProgress *progress);

} // namespace flokdesk
