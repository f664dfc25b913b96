// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspacecontent.h"

#include <QHash>

namespace flokdesk {

/// How many of the users whose roles were loaded have each role. It finds the role that Flokzu gives to every
/// user where its name is in none of the languages that are known (src/api/README.md, section 5).
class RoleHolders {
public:
    /// With fewer users, a role that all of them have may be one that the organization gave them.
    static constexpr int leastUsers = 5;

    /// Counts a user in (1) or out (-1). Deleted accounts and users whose roles were never loaded do not count.
    void count(const KnownUser &user, int by);
    /// The only role that all of them have; empty where there are too few users, where several roles are
    /// that common, or where a role is known by its name to be the one of every user.
    QString roleOfEveryUser() const;

private:
    QHash<QString, int> m_holders;
    int m_users = 0;
};

} // namespace flokdesk
