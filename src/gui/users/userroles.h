// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cellstate.h"

#include <QListView>
#include <vector>

namespace flokdesk {

/// A role of one user, as it stands now.
struct UserRoleLine {
    QString role; ///< exactly as received; unique
    Qt::CheckState tick = Qt::Unchecked; ///< with what is pending; partially where it is not known
    CellState state = CellState::Clean;
    QString note = {}; ///< at the end of the line: what is pending, what is not known
    QString tip = {}; ///< all of it in a sentence, as plain text
    bool isFixed = false; ///< no change of it can be staged
    bool isSystem = false; ///< it has a lock

    friend bool operator==(const UserRoleLine &, const UserRoleLine &) = default;
};

class UserRolesModel;

/// The roles of one user below each other, each with a tick. Space, a click on the tick or a double click asks for the
/// role to be given or taken; nothing changes here by itself.
class UserRoles final : public QListView {
    Q_OBJECT
public:
    explicit UserRoles(QWidget *parent = nullptr);

    /// In place of those shown. The current role stays where it is among them.
    void setLines(const std::vector<UserRoleLine> &lines);

Q_SIGNALS:
    void toggleRequested(const QString &role);

private:
    UserRolesModel *m_model;
};

} // namespace flokdesk
