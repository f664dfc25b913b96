// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/resolution/appliedchange.h"

namespace flokdesk {

class ChangeStore;
struct JournalEntry;

/// The change that a line of the journal reports as carried out; nothing where the line is about
/// something else, or where nothing was sent because the value was there already.
std::optional<AppliedChange> appliedIn(const JournalEntry &entry);

/// The changes of a job that were carried out, in the order of its plan, also those found later.
Result<std::vector<AppliedChange>> appliedBy(const ChangeStore &store, qint64 job);

} // namespace flokdesk
