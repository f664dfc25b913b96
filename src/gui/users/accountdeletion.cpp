// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/accountdeletion.h"

#include "core/text.h"
#include "gui/users/emailinput.h"

#include <QWidget>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Older roles are loaded again: they are what a restored account gets back.
constexpr std::chrono::minutes freshEnough{5};

bool isFresh(const KnownUser &user, const QDateTime &now)
{
    using std::chrono::milliseconds;
    return user.roles && user.rolesAt
        && milliseconds(user.rolesAt->msecsTo(now)) <= milliseconds(freshEnough);
}

bool administratorIsStaged(const UserRow &row)
{
    const StagedChange *staged = row.stagedRole(administratorRole());
    return staged && std::holds_alternative<RemoveRole>(staged->change);
}

QString visibleRoles(const QStringList &roles)
{
    QStringList visible;
    for (const QString &role : roles)
        visible << withVisibleControls(role);
    return visible.isEmpty() ? AccountDeletion::tr("none") : visible.join(", "_L1);
}

} // namespace

bool isOwnAccount(const Session &session, const QString &email)
{
    return sameEmail(email, session.client.connection().userName);
}

QStringList deletedAccounts(const std::vector<Change> &changes)
{
    QStringList emails;
    for (const Change &change : changes) {
        if (const auto *deletion = std::get_if<DeleteUser>(&change))
            emails << deletion->email;
    }
    return emails;
}

QString typedForDeletion(const QStringList &accounts)
{
    return accounts.size() == 1 ? accounts.first() : QString::number(accounts.size());
}

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
    const QString email = withVisibleControls(row.user.email);
    if (isOwnAccount(m_session, row.user.email))
        return Q_EMIT refused(
            tr("%1 is the account this profile works with. Deleting it would lock "
               "you out; another administrator has to do it.")
                .arg(email));
    if (row.stagedOf<DeleteUser>())
        return Q_EMIT refused(tr("%1 is staged for deletion already.").arg(email));
    if (row.stagedOf<InviteUser>())
        return Q_EMIT refused(
            tr("%1 is staged to be invited. Undo that, or carry it out first.").arg(email));
    if (row.user.removedAt)
        return Q_EMIT refused(tr("%1 was deleted already.").arg(email));
    if (isFresh(row.user, m_session.clock.wallTime()))
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
    if (roles.contains(administratorRole()) && !administratorIsStaged(row))
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
