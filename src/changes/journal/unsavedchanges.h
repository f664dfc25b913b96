// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flokdesk {

class ChangeSet;
class ChangeStore;

/// How many staged changes the file of the store does not hold as they are now. Where it cannot be
/// read, all of them.
int changesNotKept(const ChangeStore &store, const ChangeSet &changes);

} // namespace flokdesk
