// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goto/navigator.h"

#include "gui/activity/activitydock.h"
#include "gui/common/laterview.h"
#include "gui/databases/databasespage.h"
#include "gui/instances/instancespage.h"
#include "gui/mainwindow/pagetabs.h"
#include "gui/users/userspage.h"

namespace flokdesk {

Navigator::Navigator(PageTabs &pages, ActivityDock &activity, QWidget &window)
    : QObject(&window)
    , m_pages(pages)
    , m_activity(activity)
    , m_window(window)
    , m_box(new GoToBox(
          [this](const QString &text) {
              return m_session ? typedDestinations(text, *m_session) : std::vector<Destination>();
          },
          &window))
{
    connect(m_box, &GoToBox::chosen, this, &Navigator::goTo);
}

void Navigator::setSession(Session *session)
{
    m_box->hide();
    m_session = session;
}

void Navigator::open()
{
    m_box->open(destinations());
}

/// The commands of all pages, also of those that were not shown yet.
std::vector<Destination> Navigator::destinations() const
{
    LaterView::makeAll(m_pages);
    QList<QAction *> actions =
        m_window.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    if (const QWidget *page = m_pages.currentWidget())
        actions += page->findChildren<QAction *>(); // before those of the same text on other pages
    std::vector<Destination> all = commandsOf(actions + m_pages.findChildren<QAction *>());
    if (!m_session)
        return all;
    std::vector<Destination> seen = destinationsIn(*m_session);
    all.insert(all.begin(), std::make_move_iterator(seen.begin()),
               std::make_move_iterator(seen.end()));
    return all;
}

void Navigator::goTo(const Destination &destination)
{
    using Kind = Destination::Kind;
    switch (destination.kind) {
    case Kind::Command:
        if (destination.action)
            carryOut(*destination.action);
        return;
    case Kind::Database:
        if (auto *page = m_pages.showPage<DatabasesPage>())
            page->openDatabase(destination.key);
        return;
    case Kind::Instance:
        if (auto *page = m_pages.showPage<InstancesPage>())
            page->open({destination.key});
        return;
    case Kind::User:
        if (auto *page = m_pages.showPage<UsersPage>())
            page->showUser(destination.key);
        return;
    case Kind::Role:
        if (auto *page = m_pages.showPage<UsersPage>())
            page->showUsersWith(destination.key);
        return;
    case Kind::Job:
        m_activity.openTab(ActivityDock::Tab::Jobs);
        return;
    }
}

/// A command of a page acts on what that page shows, so the page comes first.
void Navigator::carryOut(QAction &action)
{
    for (QObject *owner = action.parent(); owner; owner = owner->parent()) {
        const auto *widget = qobject_cast<QWidget *>(owner);
        if (widget && m_pages.indexOf(widget) >= 0)
            m_pages.setCurrentIndex(m_pages.indexOf(widget));
    }
    if (action.isEnabled())
        action.trigger();
}

} // namespace flokdesk
