// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/unsavedchanges.h"

#include "changes/changejson.h"
#include "changes/journal/changestore.h"
#include "store/changetables.h"

#include <algorithm>
#include <SQLiteCpp/Exception.h>

namespace flokdesk {

int changesNotKept(const ChangeStore &store, const ChangeSet &changes)
{
    std::map<ChangeId, QByteArray> kept;
    try {
        ChangeTables tables(store.journal().handle(), store.profileId());
        for (StagedRow &row : tables.loadStaged())
            kept.emplace(row.id, std::move(row.change));
    } catch (const SQLite::Exception &) {
        kept.clear();
    }
    return static_cast<int>(std::ranges::count_if(changes.changes(), [&](const auto &staged) {
        const auto found = kept.find(staged.id);
        return found == kept.end() || found->second != toJson(staged.change).toJson();
    }));
}

} // namespace flokdesk
