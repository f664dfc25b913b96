// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/usersfilter.h"

#include "core/text.h"
#include "gui/users/usersmodel.h"

#include <algorithm>

namespace flokdesk {

UsersFilter::UsersFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
    setSortRole(UsersModel::SortRole);
    connect(this, &QAbstractItemModel::rowsInserted, this, [this] {
        if (sortColumn() >= 0)
            sort(sortColumn(), sortOrder());
    });
}

void UsersFilter::setUsers(UsersModel *users)
{
    m_users = users;
    setSourceModel(users);
}

void UsersFilter::setWords(const QString &words)
{
    m_words = foldedForSearch(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool UsersFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    const UserRow &user = m_users->row(row);
    QStringList texts{user.user.email, m_users->index(row, UsersModel::State).data().toString()};
    texts += user.user.roles.value_or(QStringList());
    const QString all = foldedForSearch(texts.join(u'\n'));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

} // namespace flokdesk
