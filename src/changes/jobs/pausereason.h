// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"
#include "core/error.h"

namespace flokdesk {

/// Why a job pauses after a global error of one of its changes, translated. It speaks of the whole
/// job, whereas the message of the error speaks of that one change.
Error pauseReason(const Error &error, const Change &change);

} // namespace flokdesk
