// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/journal/journal.h"

namespace flokdesk {

/// What the journal tells of one object.
struct ObjectJournal {
    std::vector<JournalEntry> entries; ///< newest first
    bool isCut = false; ///< there may be older ones: not all of a large journal was looked at
};

/// The entries of changes of `object`, which is not new, its addition included. Takes time where much of the journal
/// has the same words as its id.
Result<ObjectJournal> journalOf(JournalReader &reader, const ObjectKey &object);

} // namespace flokdesk
