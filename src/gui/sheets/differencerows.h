// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/sheetdifference.h"
#include "gui/sheets/tablesaving.h"

namespace flokdesk {

/// Rows of a difference as a table for a file: the number of the row, the key, of each rule the value of the record and
/// the value of the file, and why the row is not sent. On any thread; keeps the difference.
TableSaving::Table differenceTable(std::shared_ptr<const SheetDifference> difference,
                                   SheetClass which, std::vector<int> rows, const QString &title);

} // namespace flokdesk
