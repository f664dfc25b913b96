// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flokdesk {

/// What main() returns at last, when all that is ours is gone. On Windows it does not return: there, threads
/// that are just ending are killed before the libraries clean up, and the runtime of MinGW then waits for
/// ever for a lock that one of them had.
int endProcess(int status);

} // namespace flokdesk
