// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/accountdeletion.h"

#include "core/text.h"

#include <QWidget>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString visibleRoles(const QStringList &roles)
{
    QStringList visible;
    for (const QString &role : roles)
        visible << withVisibleControls(role);
    return visible.isEmpty() ? AccountDeletion::tr("none") : visible.join(", "_L1);
}

} // namespace

AccountDeletion::AccountDeletion(Session &session, Dialogs &dialogs, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
{
}

void AccountDeletion::begin(const UserRow &row)
{
    cancel();
    if (const QString why = whyNotDeleted(m_session, row); !why.isEmpty())
        return Q_EMIT refused(why);
    if (hasFreshRoles(row.user, m_session.clock.wallTime()))
        return ask(row, *row.user.roles);
    loadRoles(row);
}

void AccountDeletion::cancel()
{
    if (!m_loading)
        return;
    delete m_loading;
    Q_EMIT loadingChanged();
}

void AccountDeletion::loadRoles(const UserRow &row)
{
    CallContext context;
    context.flow = u"users"_s;
    context.reason =
        tr("Roles of %1, to keep them before deleting").arg(withVisibleControls(row.user.email));
    m_loading = m_session.users.roles(row.user.email, context);
    m_loading->then(this, [this, row](Result<QStringList> roles) {
        m_loading.clear();
        Q_EMIT loadingChanged();
        if (!roles)
            return Q_EMIT failed(roles.error());
        m_session.workspace.rememberUserRoles(row.user.email, *roles);
        ask(row, *roles);
    });
    Q_EMIT loadingChanged();
}

void AccountDeletion::ask(const UserRow &row, const QStringList &roles)
{
    if (mustLoseAdministratorFirst(row, roles))
        return Q_EMIT needsRemovalOfAdministrator(row.user.email);
    const QString email = row.user.email;
    Dialogs::Question question;
    question.title = tr("Delete account");
    question.text =
        tr("Stage the deletion of %1 at %2?\nType the e-mail address to confirm.")
            .arg(withVisibleControls(email), withVisibleControls(m_session.profile.name));
    question.detail =
        tr("Access and notifications stop. A task that only this person can do can no longer be "
           "completed. Inviting the person again brings the account back, but roles must be given "
           "again; they are kept here: %1.")
            .arg(visibleRoles(roles));
    question.accept = tr("Stage deletion");
    question.dangerous = true;
    m_dialogs.confirmTyped(m_page, question, email, [this, email, roles](bool yes) {
        if (!yes)
            return;
        m_session.changes.stage(DeleteUser{email, roles});
        Q_EMIT staged(email);
    });
}

} // namespace flokdesk
