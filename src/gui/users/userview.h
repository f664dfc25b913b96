// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/useraccount.h"

#include <map>
#include <QHash>
#include <QSet>

namespace flokdesk {

/// Which of the users a page shows: all, those of one kind, or those with a role.
struct UserView {
    enum class Kind { All, Invited, Missing, Unread, Removed, Role };
    Kind kind = Kind::All;
    QString role = {}; ///< exact; of Kind::Role only
    /// Those that Flokzu named for the role, whether or not their roles were loaded (mailboxOf()).
    QSet<QString> members = {};

    /// Whether the user belongs here. A user belongs to a role by the loaded roles and by what is pending: both the
    /// user that is given the role and the one that loses it.
    bool holds(const UserRow &row) const;

    /// Tells it from all others, also from one start of the program to the next.
    QString key() const;
    /// All users for a key that no view has.
    static UserView ofKey(const QString &key);
    QString title() const;

    friend bool operator==(const UserView &, const UserView &) = default;
};

/// How many of the users are in each view, kept up to date user by user.
class UserCounts {
public:
    /// Counts a user in (1) or out (-1).
    void count(const UserRow &row, int by);
    int of(const UserView &view) const;
    /// Whether a change of users in that view is pending that made them belong to it, or will make them leave it.
    bool isAnyPending(const UserView &view) const;

private:
    struct Count {
        int users = 0;
        int pending = 0;
    };
    Count countOf(const UserView &view) const;

    std::map<UserView::Kind, Count> m_kinds;
    QHash<QString, Count> m_roles;
};

} // namespace flokdesk
