// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/membersloader.h"

#include "core/text.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

MembersLoader::MembersLoader(CommonsApi &commons, QObject *parent)
    : BatchLoader(parent)
    , m_commons(commons)
{
}

void MembersLoader::ask(const QString &role, QObject *owner)
{
    const CallContext context =
        contextOf(u"users"_s, tr("Users with the role %1").arg(withVisibleControls(role)));
    m_commons.assignees({role}, context)
        ->then(owner, [this, role](const Result<QStringList> &members) {
            const bool isUnknown = !members && members.error().kind == Error::Kind::NotFound;
            if (members || isUnknown)
                Q_EMIT loaded(role, members ? *members : QStringList());
            settle(role, members || isUnknown ? nullptr : &members.error());
        });
}

} // namespace flokdesk
