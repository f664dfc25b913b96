// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"
#include "store/journaltables.h"

namespace flokdesk {

/// A staged change as it is kept in journal.db, and back. `change` is what changeOf(row.change) gave.
StagedRow rowOf(const StagedChange &staged);
StagedChange stagedOf(const StagedRow &row, const Change &change);

/// Items of a job as they are kept.
ItemRow rowOf(const JobItem &item);
std::vector<ItemRow> rowsOf(const std::vector<JobItem> &items);

/// An Error where this is not the JSON of a change.
Result<Change> changeOf(const QByteArray &json);

} // namespace flokdesk
