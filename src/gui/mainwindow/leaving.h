// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/session.h"

namespace flokdesk {

enum class Leaving {
    ForNow, ///< what is staged is there again when the profile is opened again
    ForGood, ///< the profile goes, and with it what is staged
};

/// Asks whether a form with typed text may be closed for good.
Dialogs::Question formQuestion();

/// The question to ask before a session is left, or nothing when nothing would be lost.
std::optional<Dialogs::Question> leavingQuestion(const Session &session,
                                                 Leaving leaving = Leaving::ForNow);

} // namespace flokdesk
