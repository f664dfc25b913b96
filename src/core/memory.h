// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace flokdesk {

/// Gives free memory back to the system, on another thread and some time later. The C library keeps
/// what was freed for itself otherwise, hundreds of megabytes after something large. Does nothing
/// where the C library has no such call.
void giveBackMemoryLater();

/// Frees it on another thread where this is the last reference, and gives its memory back: freeing
/// something large takes a frame's time.
void freeElsewhere(std::shared_ptr<const void> last);

} // namespace flokdesk
