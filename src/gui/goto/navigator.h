// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/goto/gotobox.h"

namespace flokdesk {

class ActivityDock;
class PageTabs;

/// Goes to what the user names: opens a database, an instance, a user, the users of a role, the jobs, or
/// carries out a command, whichever page is shown.
class Navigator final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it; `window` owns it.
    Navigator(PageTabs &pages, ActivityDock &activity, QWidget &window);

    /// nullptr: there is nothing to go to.
    void setSession(Session *session);
    /// Asks for the name.
    void open();
    GoToBox &box() { return *m_box; }

private:
    std::vector<Destination> destinations() const;
    void goTo(const Destination &destination);
    void carryOut(QAction &action);

    PageTabs &m_pages;
    ActivityDock &m_activity;
    QWidget &m_window;
    Session *m_session = nullptr;
    GoToBox *m_box;
};

} // namespace flokdesk
