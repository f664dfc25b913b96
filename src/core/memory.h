// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace flokdesk {

/// For the start of the program. What is free is given back early: the C library would keep up to 64 MiB that one of its
/// heaps has free at its end, and those of other threads than the first one giveBackMemoryLater() cannot give back.
/// Does nothing where the C library has no such setting.
void keepLittleFreeMemory();

/// Gives free memory back to the system, on another thread and some time later. The C library keeps
/// what was freed for itself otherwise, hundreds of megabytes after something large. Does nothing
/// where the C library has no such call.
void giveBackMemoryLater();

/// Frees it on another thread where this is the last reference, and gives its memory back: freeing
/// something large takes a frame's time.
void freeElsewhere(std::shared_ptr<const void> last);

} // namespace flokdesk
