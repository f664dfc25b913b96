// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"
#include "core/error.h"

namespace flokdesk {

/// Whether every other write of the profile would meet the same: a rejected key, a plan that does not
/// allow it, a read-only profile, a server that cannot be reached. It says nothing about the change.
bool isWall(const Error &error);

/// Why a job pauses in front of a wall that one of its changes met, translated. It speaks of the
/// whole job, whereas the message of the error speaks of that one change.
Error pauseReason(const Error &wall, const Change &met);

} // namespace flokdesk
