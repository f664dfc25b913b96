// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/memberslookup.h"

#include "core/text.h"
#include "session/emailinput.h"

#include <QWidget>

namespace flokdesk {

using namespace Qt::StringLiterals;

MembersLookup::MembersLookup(Session &session, Dialogs &dialogs, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
{
}

void MembersLookup::ask(const QStringList &suggestions)
{
    Dialogs::Question question;
    question.title = tr("Users with a role");
    question.text = tr("Enter the role whose users you want to see.");
    question.detail = tr("The name must match the one in Flokzu exactly. This only reads.");
    question.accept = tr("Show users");
    m_dialogs.askText(m_page, question, suggestions, [this](const std::optional<QString> &role) {
        if (role && !role->isEmpty())
            load(*role);
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
            return Q_EMIT failed(members.error());
        members->erase(std::remove_if(members->begin(), members->end(),
                                      [](const QString &name) { return !isEmailAddress(name); }),
                       members->end()); // a role of no one may come back as its own name
        Q_EMIT found(role, *members);
    });
    Q_EMIT progressed();
}

void MembersLookup::cancel()
{
    if (!m_loading)
        return;
    delete m_loading;
    Q_EMIT progressed();
}

} // namespace flokdesk
