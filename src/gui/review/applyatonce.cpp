// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/applyatonce.h"

#include "gui/review/reviewtexts.h"

#include <algorithm>

namespace flokdesk {

bool mayApplyAtOnce(const Session &session, const Plan &plan)
{
    const std::vector<StagedChange> &items = plan.items();
    const auto isAsEdited = [](const StagedChange &staged) {
        return staged.problem.isEmpty() && !staged.isRefused;
    };
    return session.profile.protection == Protection::Normal && !session.scheduler.isReadOnly()
        && !items.empty() && items.size() <= mostAppliedAtOnce
        && items.size() == session.changes.changes().size() && plan.irreversible() == 0
        && std::ranges::all_of(items, isAsEdited) && notesOf(plan).isEmpty();
}

} // namespace flokdesk
