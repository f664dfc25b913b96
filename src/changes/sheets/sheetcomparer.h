// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/sheetdifference.h"

namespace flokdesk {

/// Compares the rows of a file with the records of a database, on any thread; linear in rows, columns and records.
/// `progress` counts columns, each twice. InvalidInput where the mapping cannot be used with this file or these records, Cancelled after
/// SheetProgress::cancel().
Result<std::shared_ptr<const SheetDifference>> compareSheet(SheetImport import, LiveRecords live,
                                                            SheetProgress *progress = nullptr);

} // namespace flokdesk
