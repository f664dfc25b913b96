// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/userinspector.h"

#include <functional>

class QAction;
class QSplitter;

namespace flokdesk {

class InspectorPlace;

/// The inspector of the Users page with its place: beside the table, or over it where the page is too narrow for both.
class UserInspection final : public QObject {
    Q_OBJECT
public:
    struct Place {
        QSplitter &splitter; ///< holds `inspector` last
        UserInspector &inspector;
        QAction &action; ///< shows and hides it
        std::function<void()> focusPage;
    };
    /// `page` is the parent.
    UserInspection(const UserInspector::Dependencies &dependencies, const Place &place,
                   QWidget *page);

    /// Into the roles of the current user.
    void begin();
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    // As UserInspector.
    void toggleRequested(const std::vector<flokdesk::RoleCell> &cells);
    void loadRequested(const QString &email);
    void deletionRequested(const flokdesk::UserRow &user);
    void reverseRequested(qint64 number);
    void viewChanged();

private:
    UserInspector &m_inspector;
    InspectorPlace *m_place;
};

} // namespace flokdesk
