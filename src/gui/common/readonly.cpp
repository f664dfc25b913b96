// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/readonly.h"

#include <QCoreApplication>

namespace flokdesk {

QString whyReadOnly(const Session &session)
{
    const bool isReadOnly =
        session.profile.protection == Protection::ReadOnly || session.scheduler.isReadOnly();
    return isReadOnly ? QCoreApplication::translate(
               "flokdesk::Session", "This profile is read-only, so nothing can be changed.")
                      : QString();
}

} // namespace flokdesk
