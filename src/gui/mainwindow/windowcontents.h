// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/databases/databasespage.h"
#include "gui/instances/instancespage.h"
#include "gui/users/userspage.h"

#include <QHash>
#include <QPoint>

namespace flokdesk {

class RecordGrid;

/// What a person opened, typed and chose in a main window, for a window that takes its place and
/// shows the same session. What is staged and what is being sent belong to the session; keys that
/// were typed are never taken along.
class WindowContents {
public:
    explicit WindowContents(const QWidget &window);

    void giveTo(QWidget &window) const;
    /// Only the page that was shown, where the window shows another organisation now.
    void showPageAgain(QWidget &window) const;

private:
    void arrange(RecordGrid &grid) const;

    std::optional<InstancesPage::Shown> m_instances;
    std::optional<DatabasesPage::Shown> m_databases;
    std::optional<UsersPage::Shown> m_users;
    bool m_hasTools = false;
    QHash<QString, QString> m_texts; ///< by the path of the widget
    QHash<QString, int> m_chosen; ///< indexes of tabs and of lists to choose from
    QHash<QString, QByteArray> m_splits;
    QList<int> m_widths; ///< of the columns of the records
    QPoint m_cell; ///< of them the one that keys go to
    int m_topRow = 0;
    QString m_focus;
};

} // namespace flokdesk
