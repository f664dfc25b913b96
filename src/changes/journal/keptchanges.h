// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"

namespace flokdesk {

class ChangeTables;

/// What the disk keeps of changes that are not done yet: those that are staged, and the jobs that have not
/// ended.
struct KeptChanges {
    std::vector<StagedChange> staged;
    std::vector<Job> jobs;
    quint64 nextId = 1; ///< of the next change
    int unreadable = 0; ///< changes that cannot be read; they remain in the file
    std::vector<qint64> incompleteJobs; ///< that were not written down to their end
    std::vector<ChangeId> changesOfIncomplete; ///< those in them
};

/// Throws SQLite::Exception.
KeptChanges readKept(ChangeTables &tables);

} // namespace flokdesk
