// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rolesloader.h"

#include "core/text.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

RolesLoader::RolesLoader(UsersApi &users, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_workspace(workspace)
{
}

RolesLoader::~RolesLoader() = default;

void RolesLoader::load(const QStringList &emails)
{
    if (!m_run) {
        m_run = std::make_unique<QObject>();
        m_failures.clear();
        m_answered = 0;
        m_total = 0;
    }
    for (const QString &email : emails) {
        if (m_pending.contains(email))
            continue;
        m_pending.append(email);
        ++m_total;
        ask(email);
    }
    if (m_pending.isEmpty())
        return cancel();
    Q_EMIT progressed();
}

void RolesLoader::ask(const QString &email)
{
    CallContext context;
    context.lane = Lane::Foreground;
    context.flow = u"users"_s;
    context.reason = tr("Roles of %1").arg(withVisibleControls(email));
    m_users.roles(email, context)
        ->then(m_run.get(),
               [this, email](const Result<QStringList> &roles) { settle(email, roles); });
}

void RolesLoader::settle(const QString &email, const Result<QStringList> &roles)
{
    m_pending.removeOne(email);
    ++m_answered;
    if (!roles)
        m_failures.push_back({email, roles.error()});
    if (m_pending.isEmpty() || (!roles && isGlobalError(roles.error())))
        m_pending.clear();
    const bool isOver = m_pending.isEmpty();
    if (roles)
        m_workspace.rememberUserRoles(email, *roles);
    if (isOver)
        return end();
    Q_EMIT progressed();
}

QString RolesLoader::failureText() const
{
    constexpr size_t mostReasons = 8;
    const int loaded = m_answered - static_cast<int>(m_failures.size());
    //: %1 of how many users the roles were loaded; a list of the others follows
    QStringList lines{tr("Roles were loaded for %1 of %n user(s). The roles known before stay for:",
                         nullptr, m_total)
                          .arg(loaded)};
    for (size_t i = 0; i < std::min(m_failures.size(), mostReasons); ++i)
        lines << withVisibleControls(m_failures[i].email) + u": "_s + m_failures[i].error.message;
    if (m_failures.size() > mostReasons)
        lines << u"…"_s;
    return lines.join(u'\n');
}

void RolesLoader::end()
{
    m_run.reset(); // also from inside a handler of one of its replies
    Q_EMIT progressed();
    Q_EMIT finished();
}

void RolesLoader::cancel()
{
    m_pending.clear();
    m_run.reset();
    Q_EMIT progressed();
}

} // namespace flokdesk
