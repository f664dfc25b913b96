// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/accountactions.h"

#include "gui/common/notice.h"
#include "gui/common/noticefacts.h"
#include "session/rolestaging.h"

#include <algorithm>
#include <QWidget>

namespace flokdesk {

using namespace Qt::StringLiterals;

AccountActions::AccountActions(Session &session, Dialogs &dialogs, Notice &notice, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_notice(notice)
    , m_page(page)
{
    connect(&session.jobQueue, &JobQueue::finished, this, &AccountActions::showProblemsOfJob);
}

void AccountActions::removeFromList(std::vector<UserRow> users)
{
    const auto staying =
        std::erase_if(users, [](const UserRow &row) { return !row.staged.empty(); });
    if (staying > 0)
        m_notice.show(Notice::Level::Warning,
                      tr("Not removed, because of pending changes: %n user(s).", nullptr,
                         static_cast<int>(staying)),
                      Fact::until(&m_session.changes, &ChangeSet::changed));
    QStringList emails;
    for (const UserRow &row : users)
        emails << row.user.email;
    const bool losesRoles =
        std::ranges::any_of(users, [](const UserRow &row) { return row.user.roles.has_value(); });
    if (!losesRoles)
        return m_session.workspace.forgetUsers(emails);
    Dialogs::Question question;
    question.title = tr("Remove users from list");
    question.text = tr("Remove %n user(s) from the list, with the roles that were loaded?", nullptr,
                       static_cast<int>(users.size()));
    question.detail = tr("Nothing changes in Flokzu. Deleted users among them can then no longer "
                         "be reactivated with their roles.");
    question.accept = tr("Remove");
    m_dialogs.confirm(m_page, question, [this, emails](bool yes) {
        if (yes)
            m_session.workspace.forgetUsers(emails);
    });
}

void AccountActions::restore(std::vector<UserRow> users)
{
    std::erase_if(users, [](const UserRow &row) { return !row.user.removedAt; });
    const int unread = stageRestore(m_session.changes, users);
    if (unread > 0)
        m_notice.show(
            Notice::Level::Warning,
            tr("The roles of %n user(s) were never loaded: only the invitation is pending.",
               nullptr, unread),
            lastStep(m_session.changes));
}

void AccountActions::showProblemsOfJob()
{
    QStringList lines;
    std::vector<ChangeId> ids;
    bool refusedDeletion = false;
    for (const JobRunner::Item &item : m_session.jobQueue.runner()->items()) {
        const Change &change = item.staged.change;
        if (objectOf(change).kind != ObjectKey::Kind::User || item.state == JobRunner::State::Done
            || item.state == JobRunner::State::Cancelled || item.error.message.isEmpty())
            continue; // the user cancelled it, so it is no problem
        lines << titleOf(change) + u": "_s + item.error.message;
        ids.push_back(item.staged.id);
        refusedDeletion |=
            item.state == JobRunner::State::Rejected && std::holds_alternative<DeleteUser>(change);
    }
    if (lines.isEmpty())
        return;
    if (refusedDeletion)
        lines << tr("Flokzu deletes neither administrators nor the owner of the organization: take "
                    "the role Administrator first, or ask Flokzu about the owner.");
    m_notice.show(Notice::Level::Problem, lines.join(u'\n'),
                  allHaveProblems(m_session.changes, std::move(ids)));
}

} // namespace flokdesk
