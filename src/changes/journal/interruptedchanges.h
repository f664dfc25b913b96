// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"
#include "store/journalmarks.h"

#include <set>

namespace flokdesk {

/// What became of unknown outcome because the program ended, or because the journal is in doubt.
struct Interrupted {
    std::vector<std::pair<const Job *, int>> items; ///< jobs with the positions of their items
    std::set<ChangeId> changes; ///< the staged ones
};

/// Gives an unknown outcome to items that were being sent when the program ended and, with a doubt about
/// the journal, to all that wait or are staged. Pauses the jobs of which something waits and ends the
/// others. `staged` is ordered by id.
Interrupted markInterrupted(std::vector<StagedChange> &staged, std::vector<Job> &jobs, Doubt doubt);

} // namespace flokdesk
