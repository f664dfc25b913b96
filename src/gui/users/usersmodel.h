// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "gui/users/usertexts.h"
#include "gui/users/userview.h"
#include "models/cellstate.h"
#include "session/roleholders.h"

#include <QAbstractTableModel>
#include <QHash>

namespace flokdesk {

/// Users × roles: everyone the workspace knows and everyone something is staged for. The first
/// columns tell about the account, then there is one per role, system roles first. Follows the
/// workspace and the staged changes in time for the users that they tell of; rows and columns come and
/// go one by one, so that views keep selection, current cell and scroll position.
class UsersModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Email, State, RolesAge, FirstRole };
    /// The values to sort a column by: rising means A to Z, oldest first, members of the role first.
    static constexpr int SortRole = Qt::UserRole;
    /// CellState as int, of a cell; of a user under the vertical header, where that may be a StateSymbol.
    static constexpr int StateRole = Qt::UserRole + 1;

    UsersModel(const Workspace &workspace, const ChangeSet &changes, const Clock &clock,
               QObject *parent = nullptr);

    /// How many of the users there are of some kinds.
    struct Counts {
        int unread = 0; ///< their roles were never loaded, and might be
        int removed = 0; ///< deleted accounts
        int staged = 0; ///< with staged changes
        int changes = 0; ///< that are staged for them

        friend bool operator==(const Counts &, const Counts &) = default;
    };
    const Counts &counts() const { return m_counts; }
    const UserCounts &viewCounts() const { return m_viewCounts; }
    const std::vector<UserRow> &rows() const { return m_rows; }
    const UserRow &row(int index) const { return m_rows[size_t(index)]; }
    /// -1 when there is none; compared as sameEmail().
    int rowOf(const QString &email) const;
    const QStringList &roles() const { return m_roles; }
    /// The role of a column; empty for the others.
    QString roleAt(int column) const;
    /// Whether every user has the role as far as is known, although it is none of the system roles that are
    /// known by their names (RoleHolders).
    bool isRoleOfEveryUser(const QString &role) const;
    /// The name of a column in files, alike in every language.
    QString keyOf(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// After what is known or staged of users changed, and the rows with it.
    void refreshed();

private:
    void refresh();
    void refreshUsers(const QStringList &emails);
    void refreshStaged(const TouchedChanges &touched);
    bool replaceUser(const QString &email);
    bool replaceStaged(const ObjectKey &user);
    void replaceRow(int index, UserRow row);
    void tellRowsChanged();
    void insertRows(size_t place, std::vector<UserRow> rows);
    bool hasColumns(const std::optional<QStringList> &roles) const;
    void count(const UserRow &row, int by);
    void tellRefreshed();
    void setRoles(const QStringList &roles);
    void setRows(std::vector<UserRow> rows);
    std::vector<UserRow> currentRows() const;
    QStringList currentRoles() const;
    QString text(const UserRow &row, int column) const;
    QString tip(const UserRow &row, int column) const;
    QVariant sortKey(const UserRow &row, int column) const;
    QVariant rowHeader(const UserRow &row, int role) const;
    CellState stateOfCell(const UserRow &row, int column) const;

    const Workspace &m_workspace;
    const ChangeSet &m_changes;
    const Clock &m_clock;
    std::vector<UserRow> m_rows;
    std::vector<int> m_changedRows; ///< not told yet
    mutable QHash<QString, int>
        m_places; ///< of m_rows, by mailbox; empty where they must be found anew
    Counts m_counts;
    UserCounts m_viewCounts;
    RoleHolders m_holders;
    QString m_roleOfEveryUser; ///< as the headers show it
    QStringList m_roles;
};

} // namespace flokdesk
