// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/tablesaving.h"
#include "session/session.h"

namespace flokdesk {

/// The result file of a job, open or ended. Of one that came whole from a file it has every row of the file, also those that
/// are in other jobs of the same import or in none; of others each change. Storage where the job cannot be read.
Result<TableSaving::Table> jobResultTable(const Session &session, qint64 job, const QString &title);

/// The items of a job, open or ended; Storage where they cannot be read.
Result<std::vector<JobItem>> itemsOfJob(const Session &session, qint64 job);

} // namespace flokdesk
