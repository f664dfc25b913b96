// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace flokdesk {

/// Why nothing can be changed in this session, in a sentence for the user; empty when it can.
/// RequestScheduler::readOnlyChanged() tells that it became another.
QString whyReadOnly(const Session &session);

} // namespace flokdesk
