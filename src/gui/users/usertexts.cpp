// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/usertexts.h"

#include "core/text.h"
#include "session/stagedcells.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find the texts of this file.
struct UserTexts {
    Q_DECLARE_TR_FUNCTIONS(UserTexts)
};

bool isAnyStaged(const UserRow &row, StagedState state)
{
    return std::ranges::any_of(row.staged,
                               [&](const StagedChange &one) { return stateOf(one) == state; });
}

/// The outcome of a staged change, as a mark behind its own.
QString fateMark(const StagedChange &staged)
{
    const StagedState state = stateOf(staged);
    return state == StagedState::Pending ? QString() : u' ' + glyphOf(cellStateOf(state));
}

QString fateText(const StagedChange &staged)
{
    switch (stateOf(staged)) {
    case StagedState::Unknown:
        return u' ' + UserTexts::tr("It was sent and is unconfirmed: %1").arg(staged.problem);
    case StagedState::InRun:
        return u' ' + UserTexts::tr("It is being sent.");
    case StagedState::Held:
    case StagedState::Failed:
        return u' ' + UserTexts::tr("It was not applied: %1").arg(staged.problem);
    case StagedState::Pending:
        return u' ' + UserTexts::tr("It is pending, not sent yet.");
    }
    Q_UNREACHABLE();
}

QString knowledgeText(const UserRow &row, const QString &role, const QDateTime &now)
{
    const QString email = withVisibleControls(row.user.email);
    const QString name = withVisibleControls(role);
    const QString loaded = timeText(row.user.rolesAt, now);
    switch (roleKnowledge(row.user, role)) {
    case RoleKnowledge::Unknown:
        return UserTexts::tr("It is not known whether %1 has the role %2: load the roles first.")
            .arg(email, name);
    case RoleKnowledge::No:
        return UserTexts::tr("%1 does not have the role %2 (loaded %3).").arg(email, name, loaded);
    case RoleKnowledge::Yes:
        return row.user.removedAt
            ? UserTexts::tr("%1 had the role %2 when the user was deleted.").arg(email, name)
            : UserTexts::tr("%1 has the role %2 (loaded %3).").arg(email, name, loaded);
    }
    Q_UNREACHABLE();
}

// Parts of the state of a user.

QString invitationText()
{
    //: state of a user whose invitation is pending
    return u"+ "_s + UserTexts::tr("invitation pending");
}

QString deletionText()
{
    //: state of a user whose deletion is pending
    return u"− "_s + UserTexts::tr("deletion pending");
}

QString roleChangesText(int count)
{
    return u"● "_s + UserTexts::tr("%n role change(s)", nullptr, count);
}

QString unconfirmedText()
{
    return u"? "_s + UserTexts::tr("unconfirmed");
}

QString notAppliedText()
{
    return u"! "_s + UserTexts::tr("not applied");
}

} // namespace

QString visibleNames(const QStringList &names)
{
    constexpr qsizetype mostNames = 8;
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostNames)))
        shown << withVisibleControls(name);
    if (names.size() > shown.size())
        shown << u"…"_s;
    return shown.join(", "_L1);
}

QString timeText(const std::optional<QDateTime> &time, const QDateTime &now)
{
    if (!time)
        return {};
    const QDateTime local = time->toLocalTime();
    const bool isToday = local.date() == now.toLocalTime().date();
    const QLocale locale;
    return isToday ? locale.toString(local.time(), QLocale::ShortFormat)
                   : locale.toString(local, QLocale::ShortFormat);
}

QString rolesAgeText(const KnownUser &user, const QDateTime &now)
{
    if (!user.rolesAt)
        //: in the column "Roles loaded"
        return UserTexts::tr("never");
    const QString time = timeText(user.rolesAt, now);
    //: in the column "Roles loaded"; %1 is a time
    return user.rolesAsked ? UserTexts::tr("%1, known roles").arg(time) : time;
}

QString rolesAgeTip(const KnownUser &user)
{
    if (!user.rolesAt)
        return UserTexts::tr("The roles were never loaded. Select the user and press F5.");
    if (user.rolesAsked)
        return UserTexts::tr("When the users with the %n role(s) known then were loaded from "
                             "Flokzu. Roles that were not known yet are missing here. To load all "
                             "roles of this user, select the user and press F5.",
                             nullptr, static_cast<int>(user.rolesAsked->size()));
    return UserTexts::tr(
        "When the roles were last loaded from Flokzu. Other people may have changed them since.");
}

QString userStandingText(const KnownUser &user, const QDateTime &now)
{
    if (user.removedAt)
        //: what is known of a user; %1 is a time
        return UserTexts::tr("Deleted %1").arg(timeText(user.removedAt, now));
    if (user.missingSince)
        //: what is known of a user; %1 is a time
        return UserTexts::tr("Unknown to Flokzu since %1").arg(timeText(user.missingSince, now));
    if (user.invitedAt)
        //: what is known of a user; %1 is a time
        return UserTexts::tr("Invited %1").arg(timeText(user.invitedAt, now));
    if (user.source == Source::Answer)
        //: what is known of a user: an answer of Flokzu named the user
        return UserTexts::tr("Confirmed by Flokzu");
    //: what is known of a user: the address was added here, and Flokzu was not asked
    return UserTexts::tr("Not confirmed by Flokzu yet");
}

QStringList userStateParts()
{
    return {invitationText(), deletionText(), roleChangesText(10), unconfirmedText(),
            notAppliedText()};
}

QString userStateText(const UserRow &row, const QDateTime &now)
{
    QStringList parts;
    if (row.stagedOf<InviteUser>())
        parts << invitationText();
    if (row.stagedOf<DeleteUser>())
        parts << deletionText();
    if (const int roles = row.stagedRoles(); roles > 0)
        parts << roleChangesText(roles);
    if (isAnyStaged(row, StagedState::Unknown))
        parts << unconfirmedText();
    else if (isAnyStaged(row, StagedState::Failed))
        parts << notAppliedText();
    if (row.user.removedAt)
        //: state of a user; %1 is a time
        parts << UserTexts::tr("deleted %1").arg(timeText(row.user.removedAt, now));
    else if (row.user.missingSince)
        //: state of a user; %1 is a time
        parts << UserTexts::tr("not found %1").arg(timeText(row.user.missingSince, now));
    else if (row.user.invitedAt)
        //: state of a user; %1 is a time
        parts << UserTexts::tr("invited %1").arg(timeText(row.user.invitedAt, now));
    return parts.join(u" · "_s);
}

QString missingTip()
{
    return UserTexts::tr("Flokzu found no user with this address. It may be written differently "
                         "there, or another person deleted the user. Invite the user, or remove "
                         "it from the list.");
}

QString userStateTip(const UserRow &row, const QDateTime &now)
{
    QStringList lines;
    for (const StagedChange &staged : row.staged)
        lines << titleOf(staged.change) + u'.' + fateText(staged);
    if (row.user.removedAt)
        lines << UserTexts::tr("Deleted with this program: %1.")
                     .arg(timeText(row.user.removedAt, now));
    else if (row.user.missingSince)
        lines << missingTip();
    else if (row.user.invitedAt)
        lines << UserTexts::tr("Invited with this program: %1. Flokzu's API does not tell whether "
                               "the invitation was accepted.")
                     .arg(timeText(row.user.invitedAt, now));
    return lines.join(u'\n');
}

QString roleCellText(const UserRow &row, const QString &role)
{
    if (const StagedChange *staged = row.stagedRole(role)) {
        const bool adds = std::holds_alternative<AddRole>(staged->change);
        return (adds ? u"+"_s : u"−"_s) + fateMark(*staged);
    }
    if (row.user.removedAt)
        return {};
    switch (roleKnowledge(row.user, role)) {
    case RoleKnowledge::Unknown:
        return u"?"_s;
    case RoleKnowledge::No:
        return {};
    case RoleKnowledge::Yes:
        return u"✓"_s;
    }
    Q_UNREACHABLE();
}

QString roleCellTip(const UserRow &row, const QString &role, const QDateTime &now)
{
    if (const StagedChange *staged = row.stagedRole(role))
        return titleOf(staged->change) + u'.' + fateText(*staged);
    QString text = knowledgeText(row, role, now);
    if (isAutomaticRole(role))
        text +=
            u'\n' + UserTexts::tr("Flokzu gives this role to every user; it cannot be changed.");
    return text;
}

} // namespace flokdesk
