// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/membersloader.h"

#include "core/text.h"

#include <QScopedValueRollback>

namespace flokdesk {

using namespace Qt::StringLiterals;

MembersLoader::MembersLoader(CommonsApi &commons, QObject *parent)
    : BatchLoader(parent)
    , m_commons(commons)
{
}

void MembersLoader::loadFresh(const QStringList &roles)
{
    const QScopedValueRollback fresh(m_isFresh, true);
    load(roles);
}

void MembersLoader::ask(const QString &role, QObject *owner)
{
    CallContext context;
    context.lane = Lane::Foreground;
    context.flow = u"users"_s;
    context.reason = tr("Users with the role %1").arg(withVisibleControls(role));
    context.isFresh = m_isFresh;
    m_commons.assignees({role}, context)
        ->then(owner, [this, role](const Result<QStringList> &members) {
            const bool isUnknown = !members && members.error().kind == Error::Kind::NotFound;
            if (members || isUnknown)
                Q_EMIT loaded(role, members ? *members : QStringList());
            settle(role, members || isUnknown ? nullptr : &members.error());
        });
}

} // namespace flokdesk
