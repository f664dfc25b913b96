// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/resolution/appliedchange.h"

namespace flokdesk {

class ChangeStore;
struct JournalEntry;

/// What a line of the journal tells to have been carried out; nothing where it tells of something
/// else, or where nothing was sent because it was there already.
std::optional<AppliedChange> appliedIn(const JournalEntry &entry);

/// What of a job was carried out, in the order of its plan, also where that was found out later.
Result<std::vector<AppliedChange>> appliedBy(const ChangeStore &store, qint64 job);

} // namespace flokdesk
