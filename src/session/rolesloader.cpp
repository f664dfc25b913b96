// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rolesloader.h"

#include "core/text.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

RolesLoader::RolesLoader(UsersApi &users, Workspace &workspace, QObject *parent)
    : BatchLoader(parent)
    , m_users(users)
    , m_workspace(workspace)
{
}

void RolesLoader::ask(const QString &email, QObject *owner)
{
    CallContext context;
    context.lane = Lane::Foreground;
    context.flow = u"users"_s;
    context.reason = tr("Roles of %1").arg(withVisibleControls(email));
    m_users.roles(email, context)->then(owner, [this, email](const Result<QStringList> &roles) {
        if (roles)
            m_workspace.rememberUserRoles(email, *roles);
        settle(email, roles ? nullptr : &roles.error());
    });
}

QString RolesLoader::failureText() const
{
    constexpr size_t mostReasons = 8;
    const int loaded = done() - static_cast<int>(failures().size());
    //: %1 of how many users the roles were loaded; a list of the others follows
    QStringList lines{tr("Roles were loaded for %1 of %n user(s). The roles known before stay for:",
                         nullptr, total())
                          .arg(loaded)};
    for (size_t i = 0; i < std::min(failures().size(), mostReasons); ++i)
        lines << withVisibleControls(failures()[i].name) + u": "_s + failures()[i].error.message;
    if (failures().size() > mostReasons)
        lines << u"…"_s;
    return lines.join(u'\n');
}

} // namespace flokdesk
