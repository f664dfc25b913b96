// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/keptchanges.h"

#include "changes/journal/journalrows.h"

namespace flokdesk {

KeptChanges readKept(ChangeTables &tables)
{
    KeptChanges kept;
    kept.nextId = tables.nextChangeId();
    for (const StagedRow &row : tables.loadStaged()) {
        if (const auto change = changeOf(row.change))
            kept.staged.push_back(stagedOf(row, *change));
        else
            ++kept.unreadable;
    }
    kept.incompleteJobs = tables.incompleteJobs();
    for (const qint64 job : kept.incompleteJobs) {
        for (const ItemRow &item : tables.loadItems(job))
            kept.changesOfIncomplete.push_back(item.changeId);
    }
    for (const JobRow &row : tables.openJobs())
        kept.jobs.push_back(jobOf(row, tables.loadItems(row.id), &kept.unreadable));
    return kept;
}

} // namespace flokdesk
