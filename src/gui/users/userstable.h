// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/userview.h"
#include "session/rolestaging.h"

#include <QJsonObject>
#include <QTableView>

namespace flokdesk {

class ColumnArrangement;
class UsersDelegate;
class UsersFilter;
class UsersModel;

/// The matrix on the screen, sorted and searched: a double click or Space on role cells asks for a
/// toggle. A click alone only selects, so that one that went astray changes nothing.
class UsersTable final : public QTableView {
    Q_OBJECT
public:
    explicit UsersTable(QWidget *parent = nullptr);

    /// Not owned; once.
    void setUsers(UsersModel *users);
    /// Keeps the column between these widths and wide enough for what is in it, if that can be, until
    /// the user gives it a width. After setModel(), once.
    void fitColumn(int column, int leastWidth, int mostWidth);
    /// Shows only users of this view, and those that leave it while it is shown.
    void setView(const UserView &view);
    /// Shows only users with all of these words, and marks them.
    void setSearch(const QString &words);
    bool isSearching() const;
    int shownCount() const;
    std::vector<UserRow> shownUsers() const;

    /// Users with a selected cell, in the order of the model.
    std::vector<UserRow> selectedUsers() const;
    QStringList selectedEmails() const;
    /// The user of the current cell; nothing where there is none.
    std::optional<UserRow> currentUser() const;
    /// Selects them, as far as they are shown, and scrolls to the first, which becomes the current one.
    void select(const QStringList &emails);
    /// Empty where the current column is none of a role.
    QString currentRole() const;

    /// Widths, order, hidden columns and sort.
    ColumnArrangement &arrangement() const { return *m_arrangement; }
    /// The current cell by user and column; empty where there is none.
    QJsonObject cellState() const;
    void restoreCell(const QJsonObject &state);

Q_SIGNALS:
    /// Users that changed came into the view, a little after the change.
    void usersCame();
    /// The cell that the user means most comes first; cells of other columns than roles are left out.
    void toggleRequested(const std::vector<flokdesk::RoleCell> &cells);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(const QModelIndexList &cells);
    void toggleSelection();
    void fitRoles();
    void fitSoon();
    void fit();

    UsersModel *m_users = nullptr;
    UsersFilter *m_filter;
    UsersDelegate *m_delegate;
    ColumnArrangement *m_arrangement = nullptr;
    int m_fitted = -1; ///< the column that fits itself, until the user does it
    int m_mostWidth = 0;
    bool m_isFitting = false;
    bool m_fitsSoon = false;
};

} // namespace flokdesk
