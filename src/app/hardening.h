// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flokdesk {

/// Before anything else runs: no core dumps, because a key may be in memory; files that only their
/// owner may read, because they name people and business data (on Windows the folder of the user
/// sees to that); and none of the environment's switches that write traffic or TLS secrets to a
/// file.
void hardenProcess();

} // namespace flokdesk
