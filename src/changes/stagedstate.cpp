// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/stagedstate.h"

#include <algorithm>

namespace flokdesk {

StagedState stateOf(const StagedChange &staged)
{
    if (staged.outcomeUnknown)
        return StagedState::Unknown;
    if (staged.inRun)
        return StagedState::InRun;
    if (staged.isHeld())
        return StagedState::Held;
    return staged.problem.isEmpty() ? StagedState::Pending : StagedState::Failed;
}

std::optional<StagedState> stateOf(const std::vector<const StagedChange *> &changes)
{
    std::optional<StagedState> state;
    for (const StagedChange *staged : changes)
        state = std::max(state.value_or(StagedState::Pending), stateOf(*staged));
    return state;
}

} // namespace flokdesk
