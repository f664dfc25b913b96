// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/rolestaging.h"

#include <QObject>

namespace flokdesk {

class UsersModel;

/// Asks which role several users get or lose and stages it. A name that was not seen yet is only
/// taken after a second question.
class RoleQuestion final : public QObject {
    Q_OBJECT
public:
    /// `page` is what the questions belong to, and the parent.
    RoleQuestion(ChangeSet &changes, const UsersModel &model, Dialogs &dialogs, QWidget *page);

    void begin(const std::vector<UserRow> &rows, bool give);

Q_SIGNALS:
    void staged(const flokdesk::RoleStaging &staging, bool give);

private:
    void check(const QString &typed, const std::vector<UserRow> &rows, bool give);
    void stage(const QString &role, const std::vector<UserRow> &rows, bool give);

    ChangeSet &m_changes;
    const UsersModel &m_model;
    Dialogs &m_dialogs;
    QWidget *m_page;
};

} // namespace flokdesk
