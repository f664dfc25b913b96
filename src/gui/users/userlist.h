// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coalescer.h"
#include "gui/users/userview.h"

#include <QObject>

namespace flokdesk {

class Sidebar;
class UsersModel;

/// Fills the sidebar of the Users page: all users, some kinds of them, and a line for each role, with the number of
/// users as far as it is known.
class UserList final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it.
    UserList(const UsersModel &users, Sidebar &sidebar, Clock &clock, QObject *parent);

    const UserView &view() const { return m_view; }
    /// The view that the page shows from now on. Emits viewChosen(), also for the one that is shown: it begins anew.
    void setView(const UserView &view);
    /// The users that Flokzu named for a role; they count as such until the program ends.
    void takeMembers(const QString &role, const QStringList &emails);

Q_SIGNALS:
    void viewChosen();
    /// The user chose a view: the page may take the focus.
    void chosen();
    void membersRequested(const QString &role);
    /// The user needs those no longer that Flokzu does not know.
    void forgettingRequested();

private:
    void refresh();
    int membersBeyond(const QString &role) const;
    void showMenu(const QString &key, const QPoint &at);

    const UsersModel &m_users;
    Sidebar &m_sidebar;
    UserView m_view;
    QHash<QString, QSet<QString>> m_members; ///< of roles, as mailboxOf()
    Coalescer m_refresh;
};

} // namespace flokdesk
