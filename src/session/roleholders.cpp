// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/roleholders.h"

#include "api/usersapi.h"

namespace flokdesk {

void RoleHolders::count(const KnownUser &user, int by)
{
    if (!user.roles || user.removedAt)
        return;
    m_users += by;
    for (const QString &role : *user.roles)
        m_holders[role] += by;
}

QString RoleHolders::roleOfEveryUser() const
{
    if (m_users < leastUsers)
        return {};
    QString common;
    for (auto holder = m_holders.begin(); holder != m_holders.end(); ++holder) {
        if (holder.value() <= 0)
            continue; // of users that were counted out
        if (isAutomaticRole(holder.key()))
            return {};
        if (holder.value() != m_users)
            continue;
        if (!common.isNull())
            return {};
        common = holder.key();
    }
    return common;
}

} // namespace flokdesk
