// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/useraccount.h"

#include <QHash>
#include <QSet>

namespace flokdesk {

/// Which of the users a page shows: all, those of one kind, or those with a role.
struct UserView {
    enum class Kind { All, Invited, Unread, Removed, Role };
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

/// How many of the users are in each view.
struct UserCounts {
    int invited = 0;
    int unread = 0;
    int removed = 0;
    QHash<QString, int> withRole;
    QSet<QString> pendingRoles; ///< that are given or taken by a pending change
    bool isInvitationPending = false;
    bool isDeletionPending = false;

    static UserCounts of(const std::vector<UserRow> &rows);
};

} // namespace flokdesk
