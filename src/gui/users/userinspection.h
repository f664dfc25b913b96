// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/userinspector.h"

#include <functional>

class QAction;
class QSplitter;

namespace flokdesk {

class InspectorPlace;

/// The inspector of the Users page, wherever it is: beside the table, or, where the page is too narrow for both, in a
/// dialog. Says what the user asks for in either.
class UserInspection final : public QObject {
    Q_OBJECT
public:
    struct Place {
        QSplitter &splitter; ///< holds `inspector` last
        UserInspector &inspector;
        QAction &action; ///< shows and hides it
        std::function<void()> focusPage;
    };
    /// `page` is the parent of this and of the dialog.
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
    void follow(UserInspector &inspector);
    void openDialog();

    UserInspector::Dependencies m_dependencies;
    UserInspector &m_inspector;
    InspectorPlace *m_place;
    QWidget *m_page;
};

} // namespace flokdesk
