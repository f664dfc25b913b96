// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs.h"
#include "gui/session.h"

namespace flokdesk {

/// What must be asked before a session is left, or nothing when nothing would be lost.
std::optional<Dialogs::Question> leavingQuestion(const Session &session);

} // namespace flokdesk
