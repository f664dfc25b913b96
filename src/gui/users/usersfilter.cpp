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
    connect(users, &QAbstractItemModel::dataChanged, this, &UsersFilter::followSoon);
}

/// Whether a user came into the view with what changed.
bool UsersFilter::mustCome(int row) const
{
    return !mapFromSource(m_users->index(row, 0)).isValid() && filterAcceptsRow(row, {});
}

// Looking at all users takes longer than one user whose roles were loaded.
void UsersFilter::followSoon(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row() && !m_follows; ++row) {
        if (mustCome(row)) {
            m_follows = true;
            QMetaObject::invokeMethod(this, &UsersFilter::follow, Qt::QueuedConnection);
        }
    }
}

void UsersFilter::follow()
{
    m_follows = false;
    invalidateFilter();
    Q_EMIT followed();
}

void UsersFilter::setWords(const QString &words)
{
    m_words = foldedForSearch(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void UsersFilter::setView(const UserView &view)
{
    m_view = view;
    m_staying.clear();
    invalidate(); // invalidateFilter() takes rows away run by run, which takes long where many runs alternate
}

bool UsersFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const UserRow &user = m_users->row(row);
    if (m_view.kind != UserView::Kind::All) {
        const QString mailbox = mailboxOf(user.user.email);
        if (m_view.holds(user))
            m_staying.insert(mailbox);
        else if (!m_staying.contains(mailbox))
            return false;
    }
    if (m_words.isEmpty())
        return true;
    QStringList texts{user.user.email, m_users->index(row, UsersModel::State).data().toString()};
    texts += user.user.roles.value_or(QStringList());
    const QString all = foldedForSearch(texts.join(u'\n'));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

} // namespace flokdesk
