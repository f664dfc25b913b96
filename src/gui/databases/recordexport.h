// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/exporttable.h"
#include "session/recordstaging.h"

namespace flokdesk {

class RecordGrid;

/// The records of a database, with every value as Flokzu sent it; what was confirmed since counts as sent. With pending
/// changes, new records stand behind the others. Pending changes of records that are not loaded are left out.
ExportTable recordsToExport(const RecordGrid &grid, const RecordTableModel &model,
                            const RecordStaging &staging);

} // namespace flokdesk
