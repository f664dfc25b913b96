// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/userview.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace flokdesk {

class UsersModel;

/// Users of one view whose e-mail, state or one of whose roles holds every word typed, without regard to case
/// and accents. Rows keep their order while cells change, until the user sorts again.
class UsersFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit UsersFilter(QObject *parent = nullptr);
    /// Not owned; once.
    void setUsers(UsersModel *users);
    void setWords(const QString &words);
    void setView(const UserView &view);
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool mustComeOrGo(int row) const;
    void followSoon(const QModelIndex &first, const QModelIndex &last);
    void follow();

    const UsersModel *m_users = nullptr;
    QStringList m_words;
    UserView m_view;
    bool m_follows = false;
};

} // namespace flokdesk
