// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/rolequestion.h"

#include "core/text.h"
#include "gui/users/usersmodel.h"

#include <algorithm>
#include <QWidget>

namespace flokdesk {

RoleQuestion::RoleQuestion(ChangeSet &changes, const UsersModel &model, Dialogs &dialogs,
                           QWidget *page)
    : QObject(page)
    , m_changes(changes)
    , m_model(model)
    , m_dialogs(dialogs)
    , m_page(page)
{
}

void RoleQuestion::begin(const std::vector<UserRow> &rows, bool give)
{
    QStringList suggestions;
    QStringList emails;
    for (const UserRow &row : rows)
        emails << row.user.email;
    for (const QString &role : m_model.roles()) {
        const bool mayBeHeld = std::any_of(rows.begin(), rows.end(), [&](const UserRow &row) {
            return roleKnowledge(row.user, role) != RoleKnowledge::No;
        });
        if (!isAutomaticRole(role) && (give || mayBeHeld))
            suggestions << role;
    }
    const QString people = visibleNames(emails);
    Dialogs::Question question;
    question.title = give ? tr("Give role") : tr("Take role");
    question.text = give ? tr("Which role do these users get? %1").arg(people)
                         : tr("Which role is taken from these users? %1").arg(people);
    question.detail =
        tr("The name must match the one in Flokzu exactly. Nothing is sent before you apply it.");
    question.accept = tr("Add to pending");
    m_dialogs.askText(m_page, question, suggestions,
                      [this, rows, give](const std::optional<QString> &typed) {
                          if (typed && !typed->isEmpty())
                              check(*typed, rows, give);
                      });
}

void RoleQuestion::check(const QString &typed, const std::vector<UserRow> &rows, bool give)
{
    if (m_model.roles().contains(typed))
        return stage(typed, rows, give);
    const auto alike =
        std::find_if(m_model.roles().begin(), m_model.roles().end(), [&](const QString &role) {
            return foldedForSearch(role.trimmed()) == foldedForSearch(typed.trimmed());
        });
    Dialogs::Question question;
    question.title = tr("New role name");
    question.text = tr("The role “%1” is not known in this organization yet. Use this name?")
                        .arg(withVisibleControls(typed));
    question.detail = alike == m_model.roles().end()
        ? tr("Roles are created in Flokzu itself. If there is none with this name, Flokzu will "
             "refuse.")
        : tr("There is a role that is written differently: “%1”.").arg(withVisibleControls(*alike));
    question.accept = tr("Use this name");
    m_dialogs.confirm(m_page, question, [this, typed, rows, give](bool yes) {
        if (yes)
            stage(typed, rows, give);
    });
}

void RoleQuestion::stage(const QString &role, const std::vector<UserRow> &rows, bool give)
{
    std::vector<RoleCell> cells;
    for (const UserRow &row : rows) {
        // Again from the table: the question may have stood open for long.
        if (const int now = m_model.rowOf(row.user.email); now >= 0)
            cells.push_back({m_model.row(now), role});
    }
    Q_EMIT staged(stageRoles(m_changes, cells, give), give);
}

} // namespace flokdesk
