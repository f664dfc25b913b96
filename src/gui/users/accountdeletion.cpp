// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/accountdeletion.h"

#include "core/text.h"
#include "gui/common/notice.h"
#include "gui/common/noticefacts.h"

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

AccountDeletion::AccountDeletion(Session &session, Dialogs &dialogs, Notice &notice, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_notice(notice)
    , m_page(page)
{
}

void AccountDeletion::begin(const UserRow &row)
{
    cancel();
    if (const QString why = whyNotDeleted(m_session, row); !why.isEmpty())
        return m_notice.show(Notice::Level::Warning, why, untilUsersChange(m_session));
    if (hasFreshRoles(row.user, m_session.clock.wallTime()))
        return ask(row, *row.user.roles);
    loadRoles(row);
}

void AccountDeletion::cancel()
{
    if (!m_loading)
        return;
    delete m_loading;
    Q_EMIT progressed();
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
        Q_EMIT progressed();
        if (!roles && roles.error().kind == Error::Kind::NotFound)
            m_session.workspace.rememberMissing(row.user.email);
        if (!roles)
            return tellFailure(roles.error());
        m_session.workspace.rememberUserRoles(row.user.email, *roles);
        ask(row, *roles);
    });
    Q_EMIT progressed();
}

void AccountDeletion::ask(const UserRow &row, const QStringList &roles)
{
    if (mustLoseAdministratorFirst(row, roles))
        return offerRemovalOfAdministrator(row.user.email, administratorRoleIn(roles));
    const QString email = row.user.email;
    Dialogs::Question question;
    question.title = tr("Delete user");
    question.text =
        tr("Add the deletion of %1 at %2 to pending?\nType the email address to confirm.")
            .arg(withVisibleControls(email), withVisibleControls(m_session.profile.name));
    question.detail = tr("Access and notifications stop. A task that only this person can do can "
                         "no longer be completed. A new invitation reactivates the user, but the "
                         "roles must be given again; they are kept here: %1.")
                          .arg(visibleRoles(roles));
    question.accept = tr("Add to pending");
    question.dangerous = true;
    m_dialogs.confirmTyped(m_page, question, email, [this, email, roles](bool yes) {
        if (yes)
            stage(email, roles);
    });
}

void AccountDeletion::tellFailure(const Error &error)
{
    m_notice.show(Notice::Level::Problem,
                  tr("Nothing was added to pending: the roles have to be kept first, and they "
                     "could not be loaded. %1")
                      .arg(error.message),
                  serverFails(m_session.scheduler, error)
                      .askedAt(this, &AccountDeletion::progressed)
                      .askedAt(&m_session.workspace, &Workspace::changed),
                  error.detail);
    m_notice.offerKeys(error);
}

void AccountDeletion::offerRemovalOfAdministrator(const QString &email, const QString &role)
{
    m_notice.show(Notice::Level::Warning,
                  tr("%1 is an administrator, and Flokzu deletes no administrators. Take that role "
                     "first, then delete the user.")
                      .arg(withVisibleControls(email)),
                  untilUsersChange(m_session));
    m_notice.offer(tr("Take role"), [this, email, role] {
        m_session.changes.stage(RemoveRole{email, role, true});
    });
}

void AccountDeletion::stage(const QString &email, const QStringList &roles)
{
    m_session.changes.stage(DeleteUser{email, roles});
    m_notice.show(
        Notice::Level::Information,
        tr("The deletion of %1 is pending. Nothing was sent yet.").arg(withVisibleControls(email)),
        allStagedFor(m_session.changes, email));
    m_notice.offer(tr("Review…"), [this] { Q_EMIT reviewRequested(); });
}

} // namespace flokdesk
