// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rolechecks.h"

#include "api/usersapi.h"
#include "session/useraccount.h"

#include <algorithm>

namespace flokdesk {

namespace {

constexpr qsizetype mostChecks = 10;
constexpr int checksOfOneRole = 2;

/// Whether the members differ from what was known, in a role that was not checked often enough.
bool isWorthChecking(const RoleMatrix &matrix, const KnownUser &user,
                     QHash<QString, int> &checksOfRole)
{
    if (user.removedAt)
        return matrix.lists(user.email);
    bool isWorth = false;
    for (const QString &role : matrix.toldRolesOf(user.email)) {
        const RoleKnowledge before = roleKnowledge(user, role);
        const bool isMember = matrix.lists(user.email, role);
        const bool isSame = before == (isMember ? RoleKnowledge::Yes : RoleKnowledge::No);
        if (before == RoleKnowledge::Unknown || isSame || isAutomaticRole(role))
            continue;
        isWorth |= ++checksOfRole[role] <= checksOfOneRole;
    }
    return isWorth;
}

QString spelledAs(const UsersByMailbox &known, const QString &email)
{
    const auto user = known.constFind(mailboxOf(email));
    return user == known.constEnd() ? email : user->email;
}

} // namespace

QStringList usersWorthChecking(const RoleMatrix &matrix, const QStringList &wanted,
                               const UsersByMailbox &before)
{
    QStringList differing;
    QStringList missing;
    QHash<QString, int> checksOfRole;
    for (const QString &email : wanted) {
        const auto known = before.constFind(mailboxOf(email));
        const bool isKnown = known != before.constEnd();
        if (!matrix.lists(email) && !(isKnown && known->removedAt))
            missing << email;
        else if (isKnown && isWorthChecking(matrix, *known, checksOfRole))
            differing << email;
    }
    const QStringList all = differing + missing;
    return all.first(std::min(all.size(), mostChecks));
}

QString sampleUser(const RoleMatrix &matrix, const QStringList &wanted,
                   const UsersByMailbox &before, const QHash<QString, QString> &checked,
                   bool isTrusted)
{
    QString best;
    int mostRoles = -1;
    for (const QString &email : wanted + matrix.listed()) {
        if (!matrix.lists(email) || checked.contains(mailboxOf(email)))
            continue;
        const int roles = matrix.givenRolesOf(email);
        if (isTrusted && roles == 0)
            return spelledAs(before, email);
        if (roles > mostRoles) {
            mostRoles = roles;
            best = spelledAs(before, email);
        }
    }
    return best;
}

} // namespace flokdesk
