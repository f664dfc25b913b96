// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rolesloader.h"

#include "core/text.h"

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
    const CallContext context =
        contextOf(u"users"_s, tr("Roles of %1").arg(withVisibleControls(email)));
    m_users.roles(email, context)->then(owner, [this, email](const Result<QStringList> &roles) {
        if (roles) {
            m_workspace.rememberUserRoles(email, *roles);
            Q_EMIT loaded(email, *roles);
        } else if (roles.error().kind == Error::Kind::NotFound) {
            m_workspace.rememberMissing(email);
        }
        settle(email, roles ? nullptr : &roles.error());
    });
}

} // namespace flokdesk
