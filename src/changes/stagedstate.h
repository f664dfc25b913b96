// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

#include <optional>
#include <vector>

namespace flokdesk {

/// What can be said of a staged change. Where several things are true, or several changes of one
/// object are shown as one, the later of these counts.
enum class StagedState {
    Pending, ///< not sent yet
    Failed, ///< it was not carried out; its problem says why
    Held, ///< not sent, because another person changed the same thing meanwhile
    InRun, ///< a job sends it or is about to
    Unknown, ///< sent, and it may have been carried out
};

StagedState stateOf(const StagedChange &staged);
/// Of all changes of one object; nothing where none is staged.
std::optional<StagedState> stateOf(const std::vector<const StagedChange *> &changes);

} // namespace flokdesk
