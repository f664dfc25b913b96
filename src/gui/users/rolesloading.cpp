// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/rolesloading.h"

#include "gui/common/notice.h"
#include "gui/common/noticefacts.h"
#include "gui/users/usertexts.h"

#include <algorithm>
#include <QWidget>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString textOfRequests(int requests)
{
    return RolesLoading::tr("This takes %n request(s).", nullptr, requests) + u' '
        + RolesLoading::tr(
               "Flokzu answers about 100 requests a minute for everyone on this network together, "
               "so this takes about %n minute(s). It can be canceled.",
               nullptr, (requests + 99) / 100);
}

} // namespace

RolesLoading::RolesLoading(Session &session, Dialogs &dialogs, Notice &notice, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_notice(notice)
    , m_page(page)
    , m_loader(session.client, session.workspace)
{
    connect(&m_loader, &RoleMatrixLoader::progressed, this, &RolesLoading::progressed);
    connect(&m_loader, &RoleMatrixLoader::ended, this, &RolesLoading::ended);
    connect(&m_loader, &RoleMatrixLoader::manyLeft, this, &RolesLoading::askSingly);
}

void RolesLoading::begin(const QStringList &emails)
{
    const RoleMatrixLoader::Plan plan = m_loader.planFor(emails);
    if (plan.requests <= RoleMatrixLoader::mostUnasked)
        return m_loader.load(emails);
    QString detail = textOfRequests(plan.requests);
    if (plan.isByRole)
        detail.prepend(
            tr("This loads the users with each known role, and one user's own roles to compare. "
               "Each role found meanwhile and each user whose roles differ takes one more request.")
            + u'\n');
    ask(emails, detail, [this, emails] { m_loader.load(emails); });
}

void RolesLoading::askSingly(const QStringList &emails)
{
    QString detail = textOfRequests(static_cast<int>(emails.size()));
    if (const QString why = m_loader.remarks(); !why.isEmpty())
        detail.prepend(why + u'\n');
    ask(emails, detail, [this, emails] { m_loader.loadSingly(emails); });
}

void RolesLoading::ask(const QStringList &emails, const QString &detail,
                       const std::function<void()> &load)
{
    Dialogs::Question question;
    question.title = tr("Load roles");
    question.text = tr("Load the roles of %n user(s)?", nullptr, static_cast<int>(emails.size()));
    question.detail = detail;
    question.accept = tr("Load");
    m_dialogs.confirm(m_page, question, [load](bool yes) {
        if (yes)
            load();
    });
}

void RolesLoading::cancel()
{
    if (!isBusy())
        return;
    const int done = m_loader.done();
    const int total = m_loader.total();
    QString text = tr("Canceled after %1 of %n user(s). What was loaded stays.", nullptr, total);
    if (m_loader.isByRole() && m_loader.isSingle())
        text = tr("Canceled after %1 of %n request(s). What was loaded stays.", nullptr, total);
    else if (m_loader.isByRole())
        text = tr("Canceled after %1 of %n request(s). The users with a role count only when all "
                  "were loaded, so the previous roles stay.",
                  nullptr, total);
    m_loader.cancel();
    m_notice.show(Notice::Level::Information, text.arg(done),
                  Fact::until(&m_loader, &RoleMatrixLoader::progressed));
}

QString RolesLoading::progressText() const
{
    //: progress: %1 of %2 users have their roles loaded; there is little room
    QString text = tr("Roles: %1 of %2");
    if (m_loader.isByRole())
        //: progress: %1 of %2 requests; there is little room
        text = tr("Roles: %1 of %2 requests");
    return text.arg(m_loader.done()).arg(m_loader.total());
}

void RolesLoading::ended(const QStringList &abandoned, const std::optional<Error> &error)
{
    if (!abandoned.isEmpty() && !error)
        return; // cancelled
    if (m_loader.failureText().isEmpty())
        showFound();
    else
        showFailures(error.has_value());
}

void RolesLoading::showFailures(bool hasEndedEarly)
{
    const Error first = m_loader.firstError().value_or(Error());
    const QStringList again = m_loader.failedUsers();
    const bool anyLoaded = m_loader.done() > std::max(1, static_cast<int>(again.size()));
    m_notice.show(
        anyLoaded && !hasEndedEarly ? Notice::Level::Warning : Notice::Level::Problem,
        m_loader.failureText(),
        serverFails(m_session.scheduler, first).askedAt(&m_loader, &RoleMatrixLoader::progressed),
        first.detail);
    m_notice.offerKeys(first);
    offerSelection(again);
}

/// What a load by role found beside the roles that were asked for.
void RolesLoading::showFound()
{
    const QStringList &found = m_loader.found();
    QStringList lines;
    if (!m_loader.remarks().isEmpty())
        lines << m_loader.remarks();
    if (!found.isEmpty())
        lines << tr("%n user(s) that were not in the list have roles: %1.", nullptr,
                    static_cast<int>(found.size()))
                     .arg(visibleNames(found));
    if (lines.isEmpty())
        return m_notice.dismiss();
    m_notice.show(Notice::Level::Information, lines.join(u'\n'),
                  Fact::until(&m_loader, &RoleMatrixLoader::progressed));
    offerSelection(found);
}

void RolesLoading::offerSelection(const QStringList &emails)
{
    if (!emails.isEmpty())
        m_notice.offer(tr("Select them"), [this, emails] { Q_EMIT selectionRequested(emails); });
}

} // namespace flokdesk
