// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/usersapi.h"
#include "store/workspace.h"

#include <memory>
#include <QObject>

namespace flokdesk {

/// Loads the roles of many users, one request each, and puts them into the workspace as they come.
/// A global error, such as a rejected key, ends it; an error that concerns one user does not.
class RolesLoader final : public QObject {
    Q_OBJECT
public:
    struct Failure {
        QString email;
        Error error;
    };

    RolesLoader(UsersApi &users, Workspace &workspace, QObject *parent = nullptr);
    ~RolesLoader() override;

    /// Adds to the load that goes on; a user that is being loaded is not asked for again.
    void load(const QStringList &emails);
    /// Requests that still wait cost nothing. No finished() follows.
    void cancel();

    bool isBusy() const { return m_run != nullptr; }
    int answered() const { return m_answered; }
    int total() const { return m_total; }
    /// The users that are not answered yet.
    const QStringList &pending() const { return m_pending; }
    /// Of this run or the last one.
    const std::vector<Failure> &failures() const { return m_failures; }
    /// How many were loaded and why the others were not, in words; plain text.
    QString failureText() const;

Q_SIGNALS:
    /// Also when loading begins and is cancelled.
    void progressed();
    void finished();

private:
    void ask(const QString &email);
    void settle(const QString &email, const Result<QStringList> &roles);
    void end();

    UsersApi &m_users;
    Workspace &m_workspace;
    std::unique_ptr<QObject> m_run; // owns the replies
    QStringList m_pending;
    std::vector<Failure> m_failures;
    int m_answered = 0;
    int m_total = 0;
};

} // namespace flokdesk
