// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userlist.h"

#include "gui/common/sidebar.h"
#include "gui/users/usersmodel.h"

#include <algorithm>
#include <chrono>
#include <QLocale>
#include <QMenu>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Symbol symbolOf(const UserView &view)
{
    switch (view.kind) {
    case UserView::Kind::All:
        return Symbol::Users;
    case UserView::Kind::Invited:
        return Symbol::Invite;
    case UserView::Kind::Missing:
        return Symbol::Missing;
    case UserView::Kind::Unread:
        return Symbol::Unknown;
    case UserView::Kind::Removed:
        return Symbol::Delete;
    case UserView::Kind::Role:
        return isSystemRole(view.role) ? Symbol::Lock : Symbol::Role;
    }
    Q_UNREACHABLE();
}

SidebarEntry entryOf(const UserView &view, int count, bool isPending)
{
    return {view.key(), view.title(), QLocale().toString(count), symbolOf(view), isPending};
}

} // namespace

UserList::UserList(const UsersModel &users, Sidebar &sidebar, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_sidebar(sidebar)
    , m_refresh(clock, this, [this] { refresh(); })
{
    sidebar.setTexts(tr("Filter roles"), tr("Users and roles"));
    connect(&sidebar, &Sidebar::chosen, this, [this](const QString &key) {
        setView(UserView::ofKey(key));
        Q_EMIT chosen();
    });
    connect(&sidebar, &Sidebar::menuRequested, this, &UserList::showMenu);
    // Each user whose roles are loaded changes a count.
    connect(&users, &UsersModel::refreshed, this, [this] { m_refresh.request(250ms); });
    refresh();
}

void UserList::setView(const UserView &view)
{
    m_view = view;
    m_view.members = m_members.value(view.role);
    m_sidebar.setCurrent(view.key());
    refresh(); // the one shown stays in the list, also without users
    Q_EMIT viewChosen();
}

void UserList::takeMembers(const QString &role, const QStringList &emails)
{
    QSet<QString> &members = m_members[role];
    members.clear();
    for (const QString &email : emails)
        members.insert(mailboxOf(email));
    if (m_view.role == role)
        setView(m_view);
    refresh();
}

void UserList::refresh()
{
    using Kind = UserView::Kind;
    const UserCounts &counts = m_users.viewCounts();
    SidebarSection kinds;
    for (const Kind kind : {Kind::All, Kind::Invited, Kind::Missing, Kind::Unread, Kind::Removed}) {
        const UserView view{kind};
        if (kind == Kind::All || counts.of(view) > 0 || m_view.kind == kind)
            kinds.entries.push_back(entryOf(view, counts.of(view), counts.isAnyPending(view)));
    }
    SidebarSection roles{tr("Roles"), {}};
    SidebarSection systemRoles{tr("System roles"), {}};
    QStringList names = m_users.roles();
    if (m_view.kind == Kind::Role && !names.contains(m_view.role))
        names << m_view.role;
    for (const QString &name : names) {
        const bool isSystem = isSystemRole(name) || m_users.isRoleOfEveryUser(name);
        SidebarSection &section = isSystem ? systemRoles : roles;
        const UserView view{Kind::Role, name};
        section.entries.push_back(
            entryOf(view, counts.of(view) + membersBeyond(name), counts.isAnyPending(view)));
    }
    m_sidebar.setSections({kinds, roles, systemRoles});
    m_sidebar.setCurrent(m_view.key());
}

/// Those that Flokzu named for the role and whose loaded roles do not tell it.
int UserList::membersBeyond(const QString &role) const
{
    const QSet<QString> members = m_members.value(role);
    return int(std::ranges::count_if(members, [&](const QString &mailbox) {
        const int row = m_users.rowOf(mailbox);
        return row >= 0 && !UserView{UserView::Kind::Role, role}.holds(m_users.row(row));
    }));
}

void UserList::showMenu(const QString &key, const QPoint &at)
{
    const UserView view = UserView::ofKey(key);
    if (view.kind != UserView::Kind::Role && view.kind != UserView::Kind::Missing)
        return;
    auto *menu = new QMenu(&m_sidebar);
    menu->setObjectName(u"roleMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    connect(menu->addAction(tr("&Show these users")), &QAction::triggered, this, [this, view] {
        setView(view);
        Q_EMIT chosen();
    });
    if (view.kind == UserView::Kind::Missing) {
        QAction *forget = menu->addAction(tr("&Remove these users from the list"));
        forget->setToolTip(tr("Changes nothing in Flokzu; users with pending changes stay"));
        connect(forget, &QAction::triggered, this, &UserList::forgettingRequested);
        return menu->popup(at);
    }
    QAction *load = menu->addAction(tr("&Load the users with this role"));
    load->setToolTip(tr("Loads the users with this role from Flokzu; one request"));
    connect(load, &QAction::triggered, this,
            [this, role = view.role] { Q_EMIT membersRequested(role); });
    menu->popup(at);
}

} // namespace flokdesk
