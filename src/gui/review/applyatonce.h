// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/plan.h"
#include "session/session.h"

namespace flokdesk {

/// A plan of more changes is always reviewed.
constexpr size_t mostAppliedAtOnce = 20;

/// More changes that cannot be reversed are applied only after the user typed their number.
constexpr int typedConfirmationAbove = 50;

/// Whether the user may apply all that is pending without the review: these are few changes, each can be
/// reversed, none of them was refused, waits for a decision or has a note, and the profile does not ask for a
/// review of everything. `plan` is made of all that is pending.
bool mayApplyAtOnce(const Session &session, const Plan &plan);

} // namespace flokdesk
