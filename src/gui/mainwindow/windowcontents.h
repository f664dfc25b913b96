// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/databases/databasespage.h"
#include "gui/instances/instancespage.h"
#include "gui/users/userspage.h"

namespace flokdesk {

/// The contents of a main window that are in memory only, for a window that takes its place and shows
/// the same session: loaded records, requests on their way, text that was typed and not used yet, open
/// tools, the focus. The arrangement of the views is in ViewStates; pending changes and jobs belong to
/// the session; keys that were typed are never taken along.
class WindowContents {
public:
    explicit WindowContents(const QWidget &window);

    /// After the window was arranged by ViewStates.
    void giveTo(QWidget &window) const;

private:
    std::optional<InstancesPage::Contents> m_instances;
    std::optional<DatabasesPage::Contents> m_databases;
    std::optional<UsersPage::Contents> m_users;
    std::optional<QJsonObject> m_tools; ///< where they are open
    QString m_focus; ///< path of a widget
};

} // namespace flokdesk
