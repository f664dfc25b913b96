// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flokdesk {

/// Gives free memory back to the system, on another thread and some time later. The C library keeps
/// what was freed for itself otherwise, hundreds of megabytes after something large. Does nothing
/// where the C library has no such call.
void giveBackMemoryLater();

} // namespace flokdesk
