// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/requestscheduler.h"

namespace flokdesk {

/// When so many further requests, sent one behind the other, will about have ended: behind what
/// waits already, behind a pause, and in as many further minutes as the budget needs. For display
/// only.
QDateTime estimatedEnd(int requests, const SchedulerStatus &status, const QDateTime &now);

} // namespace flokdesk
