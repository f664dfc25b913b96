// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coalescer.h"
#include "gui/users/userroles.h"
#include "session/rolestaging.h"

#include <memory>
#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace flokdesk {

class ObjectHistory;
class UsersModel;
class UsersTable;

/// The user of the current row in full, beside the table: what is known of the user, the roles to give and to take, and
/// what was done to the user. Follows the table; changes are only asked for, by signals.
class UserInspector final : public QWidget {
    Q_OBJECT
public:
    struct Dependencies {
        Session &session;
        const UsersModel &model;
        UsersTable &table;
    };

    explicit UserInspector(QWidget *parent = nullptr);

    /// Once, before it is shown. All of them must outlive this.
    void follow(const Dependencies &dependencies);
    /// Into the roles of the user.
    void focusRoles();
    /// Which part is shown.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// As UsersTable does.
    void toggleRequested(const std::vector<flokdesk::RoleCell> &cells);
    void loadRequested(const QString &email);
    void deletionRequested(const flokdesk::UserRow &user);
    /// A line of the journal, by its number.
    void reverseRequested(qint64 number);
    /// The user goes back to the table.
    void left();
    void viewChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    QWidget *newRolesPage();
    void refreshSoon();
    void refresh();
    void showUser(const UserRow &user);
    std::vector<UserRoleLine> linesOf(const UserRow &user) const;
    void showButtons(const UserRow &user);
    void toggle(const QString &role);
    std::optional<UserRow> shownUser() const;

    std::unique_ptr<Dependencies> m_parts;
    std::unique_ptr<Coalescer> m_refresh;
    QString m_email; ///< of the user that is shown; empty where there is none
    QLabel *m_titleLabel;
    QLabel *m_factsLabel;
    QTabWidget *m_tabs;
    QLabel *m_hintLabel;
    QLabel *m_countLabel;
    UserRoles *m_roles;
    QPushButton *m_loadButton;
    QPushButton *m_deleteButton;
    ObjectHistory *m_history;
};

} // namespace flokdesk
