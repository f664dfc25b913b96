// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/credentialstore.h"

namespace flokdesk {

QString dataKeyAccount(const QString &profileId)
{
    return profileId + QStringLiteral("/data");
}

QString userKeyAccount(const QString &profileId)
{
    return profileId + QStringLiteral("/users");
}

} // namespace flokdesk
