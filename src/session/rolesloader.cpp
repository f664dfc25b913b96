// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rolesloader.h"

#include "core/text.h"

#include <QScopedValueRollback>

namespace flokdesk {

using namespace Qt::StringLiterals;

RolesLoader::RolesLoader(UsersApi &users, Workspace &workspace, QObject *parent)
    : BatchLoader(parent)
    , m_users(users)
    , m_workspace(workspace)
{
}

void RolesLoader::loadFresh(const QStringList &emails)
{
    const QScopedValueRollback fresh(m_isFresh, true);
    load(emails);
}

void RolesLoader::ask(const QString &email, QObject *owner)
{
    CallContext context;
    context.lane = Lane::Foreground;
    context.flow = u"users"_s;
    context.reason = tr("Roles of %1").arg(withVisibleControls(email));
    context.isFresh = m_isFresh;
    m_users.roles(email, context)->then(owner, [this, email](const Result<QStringList> &roles) {
        if (roles) {
            m_workspace.rememberUserRoles(email, *roles);
            Q_EMIT loaded(email, *roles);
        }
        settle(email, roles ? nullptr : &roles.error());
    });
}

} // namespace flokdesk
