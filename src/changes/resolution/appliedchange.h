// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"

namespace flokdesk {

/// A change that was carried out, as the journal remembers it.
struct AppliedChange {
    Change change;
    QString receipt; ///< id or identifier that the server gave
    /// Its columns were read just before, so that a base of null means that they held nothing. Without
    /// it, a base of null may also mean that they were never read.
    bool wasGuarded = false;
};

/// The writes that would take a change back.
struct Inverse {
    Reversible how = Reversible::Yes;
    QString why; ///< translated; what they do not bring back; empty where they bring back all
    std::vector<Change> changes; ///< in their order; empty for Reversible::No
};

/// By what is known of the change alone; what happened since is UndoPlanner's matter.
Inverse inverseOf(const AppliedChange &applied);

} // namespace flokdesk
