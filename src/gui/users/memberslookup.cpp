// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/memberslookup.h"

#include "core/text.h"
#include "gui/common/notice.h"
#include "gui/common/noticefacts.h"
#include "gui/users/usersmodel.h"
#include "session/emailinput.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace flokdesk {

using namespace Qt::StringLiterals;

MembersLookup::MembersLookup(Session &session, const UsersModel &model, Dialogs &dialogs,
                             Notice &notice, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_model(model)
    , m_dialogs(dialogs)
    , m_notice(notice)
    , m_page(page)
{
}

void MembersLookup::ask(const QString &role)
{
    QStringList suggestions = m_model.roles();
    if (!role.isEmpty()) {
        suggestions.removeAll(role);
        suggestions.prepend(role);
    }
    Dialogs::Question question;
    question.title = tr("Users with a role");
    question.text = tr("Enter the role whose users you want to see.");
    question.detail = tr("The name must match the one in Flokzu exactly. This only reads.");
    question.accept = tr("Show users");
    m_dialogs.askText(m_page, question, suggestions, [this](const std::optional<QString> &typed) {
        if (typed && !typed->isEmpty())
            load(*typed);
    });
}

void MembersLookup::load(const QString &role)
{
    CallContext context;
    context.flow = u"users"_s;
    context.reason = tr("Users with the role %1").arg(withVisibleControls(role));
    delete m_loading;
    m_loading = m_session.commons.assignees({role}, context);
    m_loading->then(this, [this, role](Result<QStringList> members) {
        m_loading.clear();
        Q_EMIT progressed();
        if (!members)
            return m_notice.show(members.error(),
                                 serverFails(m_session.scheduler, members.error())
                                     .askedAt(this, &MembersLookup::progressed));
        members->erase(std::remove_if(members->begin(), members->end(),
                                      [](const QString &name) { return !isEmailAddress(name); }),
                       members->end()); // a role of no one may come back as its own name
        take(role, *members);
    });
    Q_EMIT progressed();
}

void MembersLookup::take(const QString &role, const QStringList &people)
{
    const QString name = withVisibleControls(role);
    if (people.isEmpty()) // the answer does not tell which of the two it is
        return m_notice.show(
            Notice::Level::Information,
            tr("Flokzu returned no users for “%1”: the role is empty, or there is no such role.")
                .arg(name),
            untilGiven(m_session, role));
    const auto fresh = std::ranges::count_if(
        people, [this](const QString &email) { return m_model.rowOf(email) < 0; });
    const QStringList emails = asWrittenBefore(people);
    m_session.workspace.rememberUsers(emails, Source::Answer);
    m_session.workspace.rememberRoles({role}, Source::Answer);
    Q_EMIT found(role, emails);
    tell(role, people, static_cast<int>(fresh));
}

QStringList MembersLookup::asWrittenBefore(const QStringList &people) const
{
    QStringList emails;
    for (const QString &email : people) {
        const int known = m_model.rowOf(email);
        emails << (known < 0 ? email : m_model.row(known).user.email);
    }
    return emails;
}

void MembersLookup::tell(const QString &role, const QStringList &people, int fresh)
{
    m_notice.show(Notice::Level::Success,
                  tr("%n user(s) with the role “%1”: %2.", nullptr, static_cast<int>(people.size()))
                          .arg(withVisibleControls(role), visibleNames(people))
                      + u' ' + tr("%n new in the list.", nullptr, fresh),
                  untilGiven(m_session, role));
    m_notice.offer(tr("Select them"), [this, people] { Q_EMIT selectionRequested(people); });
    m_notice.offer(tr("Load their roles"), [this, people] { Q_EMIT rolesRequested(people); });
    m_notice.offer(tr("Copy emails"),
                   [people] { QGuiApplication::clipboard()->setText(people.join(u'\n')); });
}

void MembersLookup::cancel()
{
    if (!m_loading)
        return;
    delete m_loading;
    Q_EMIT progressed();
}

} // namespace flokdesk
