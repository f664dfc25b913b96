// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace flokdesk {

class UsersModel;

/// Users whose e-mail, state or one of whose roles holds every word typed, without regard to case
/// and accents. Rows stay where they are while cells change, until the user sorts or searches again.
class UsersFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit UsersFilter(QObject *parent = nullptr);
    /// Not owned; once.
    void setUsers(UsersModel *users);
    void setWords(const QString &words);
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const UsersModel *m_users = nullptr;
    QStringList m_words;
};

} // namespace flokdesk
