// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace flokdesk {

/// The reason why nothing can be changed in this session, as a sentence; empty where it can.
/// RequestScheduler::readOnlyChanged() tells that it became another.
QString whyReadOnly(const Session &session);

} // namespace flokdesk
