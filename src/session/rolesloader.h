// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/usersapi.h"
#include "session/batchloader.h"
#include "store/workspace.h"

namespace flokdesk {

/// Loads the roles of users by their e-mail addresses, and puts them into the workspace as they come; likewise that the
/// service does not know a user.
class RolesLoader final : public BatchLoader {
    Q_OBJECT
public:
    RolesLoader(UsersApi &users, Workspace &workspace, QObject *parent = nullptr);

Q_SIGNALS:
    /// They are in the workspace.
    void loaded(const QString &email, const QStringList &roles);

protected:
    void ask(const QString &email, QObject *owner) override;

private:
    UsersApi &m_users;
    Workspace &m_workspace;
};

} // namespace flokdesk
