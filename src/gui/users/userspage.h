// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/sheets/exporttable.h"
#include "gui/users/userentry.h"
#include "session/session.h"
#include "session/useraccount.h"

#include <memory>
#include <QJsonObject>
#include <QWidget>

class QAction;

namespace flokdesk {

namespace Ui {
class UsersPage;
}
class AccountActions;
class AccountDeletion;
class MembersLookup;
class RoleEdits;
class RoleQuestion;
class RolesLoading;
class SidebarPlace;
class UserInspection;
class UserList;
class UsersModel;

/// Users × roles of a tenant, as far as they are known: the service lists no users. Everything that
/// changes an account is staged and goes through the review; loading roles belongs to the page and
/// ends with it.
class UsersPage final : public QWidget, public ExportSource {
    Q_OBJECT
public:
    UsersPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    ~UsersPage() override;

    QJsonObject saveState() const;
    /// Arranges the page as it was. Nothing is loaded.
    void restoreState(const QJsonObject &state);
    /// In the demo, loads the roles of all users. Elsewhere that would take a request each.
    void loadRestored();

    /// Selects a user. An address that is not in the list is added to it.
    void showUser(const QString &email);
    /// Shows those users that are known to have the role.
    void showUsersWith(const QString &role);

    std::vector<ExportTable> exportTables() const override;
    /// Puts the command of the window into the menu of the page.
    void addExport(QAction *action);

    /// Contents that are in memory only, for another page of the same session.
    struct Contents {
        QStringList reading;
        QStringList selected;
        std::optional<UserEntry::Purpose> entry;
        QString typedAddresses;
        QString chosenRole; ///< for an invitation
    };
    Contents contents() const;
    /// Starts the requests again that the other page was waiting for.
    void takeContents(const Contents &contents);

Q_SIGNALS:
    void reviewRequested();
    /// A line of the journal, by its number.
    void reverseRequested(qint64 number);
    /// saveState() changed by more than time.
    void viewChanged();

private:
    void setupParts();
    void connectActions();
    void fillMenu();
    void connectParts();
    void connectInspector();

    void beginEntry(UserEntry::Purpose purpose);
    void takeEntry(UserEntry::Purpose purpose, const QStringList &addresses, const QString &role);
    void invite(const QStringList &emails, const QString &role);
    void showUsers(const QStringList &emails);
    void reloadSelected();
    void reloadAll();
    void load(const std::vector<UserRow> &rows);
    void showView();
    void focusShown();
    void showLoading();
    void cancelLoading();
    void copyEmails();
    void revertStaged();
    void refresh();
    void showContents();
    void enableActions();
    void showContextMenu(const QPoint &position);

    std::unique_ptr<Ui::UsersPage> m_ui;
    Session &m_session;
    Dialogs &m_dialogs;
    UsersModel *m_model;
    RolesLoading *m_loading = nullptr;
    AccountActions *m_accounts = nullptr;
    AccountDeletion *m_deletion = nullptr;
    RoleQuestion *m_question;
    RoleEdits *m_edits = nullptr;
    MembersLookup *m_members = nullptr;
    UserInspection *m_inspection = nullptr;
    UserList *m_list = nullptr;
    SidebarPlace *m_sidebarPlace = nullptr;
    bool m_loadsRestored = false;
    std::pair<int, int> m_enabledFor{-1,
                                     -1}; ///< users and deleted ones, at the last enableActions()
};

} // namespace flokdesk
