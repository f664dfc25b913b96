// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/roleedits.h"

#include "gui/common/notice.h"
#include "gui/common/noticefacts.h"
#include "gui/common/readonly.h"

#include <QWidget>

namespace flokdesk {

RoleEdits::RoleEdits(Session &session, Notice &notice, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_notice(notice)
{
}

void RoleEdits::toggle(const std::vector<RoleCell> &cells)
{
    if (const QString why = whyReadOnly(m_session); !why.isEmpty())
        return m_notice.show(Notice::Level::Warning, why, untilProtectionChanges(m_session));
    const RoleStaging staging = toggleRoles(m_session.changes, cells);
    if (!staging.refusals.isEmpty())
        m_notice.show(Notice::Level::Warning, staging.refusals.join(u'\n'),
                      untilUsersChange(m_session));
}

void RoleEdits::tell(const RoleStaging &staging, bool give)
{
    QStringList lines;
    if (staging.needless > 0)
        lines << (give ? tr(
                      "Nothing to do for %n user(s): they have the role already, or it is pending.",
                      nullptr, staging.needless)
                       : tr("Nothing to do for %n user(s): they do not have the role, or taking it "
                            "is pending.",
                            nullptr, staging.needless));
    lines += staging.refusals;
    if (lines.isEmpty())
        return m_notice.dismiss();
    m_notice.show(Notice::Level::Information,
                  tr("%n change(s) added to pending.", nullptr, staging.staged) + u'\n'
                      + lines.join(u'\n'),
                  untilUsersChange(m_session));
}

} // namespace flokdesk
