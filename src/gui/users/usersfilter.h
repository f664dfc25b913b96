// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/userview.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace flokdesk {

class UsersModel;

/// Users of one view whose e-mail, state or one of whose roles holds every word typed, without regard to case
/// and accents. Rows keep their order while cells change, until the user sorts again. A user that was shown stays until
/// a view is chosen again, also where a change takes it out of the view: the next key must not meet another user.
class UsersFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit UsersFilter(QObject *parent = nullptr);
    /// Not owned; once.
    void setUsers(UsersModel *users);
    void setWords(const QString &words);
    void setView(const UserView &view);
    /// Folded, as they are looked for.
    const QStringList &words() const { return m_words; }
    bool isFiltering() const { return !m_words.isEmpty(); }

Q_SIGNALS:
    /// Users that changed came into the view.
    void followed();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool mustCome(int row) const;
    void followSoon(const QModelIndex &first, const QModelIndex &last);
    void follow();

    const UsersModel *m_users = nullptr;
    QStringList m_words;
    UserView m_view;
    mutable QSet<QString>
        m_staying; ///< mailboxOf() of those that were in the view since it was chosen
    bool m_follows = false;
};

} // namespace flokdesk
