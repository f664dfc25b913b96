// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/credentialstore.h"
#include "session/journalsealer.h"
#include "session/session.h"
#include "session/workspaceupdater.h"

#include <functional>

namespace flokdesk {

/// Owns everything of one open profile. Pages get session() and must be gone before this is.
class OpenSession {
public:
    /// Shared by all sessions of the process: the limit of requests is per address, not per profile.
    struct Dependencies {
        Clock &clock;
        RequestScheduler &scheduler;
        RequestLog &requests;
        CredentialStore &credentials;
        QString witnesses; ///< where this computer remembers journals; may be empty
        QString imports = {}; ///< see Session::importsDirectory; not used for the demo
    };

    OpenSession(const Dependencies &shared, Database &cache, Database &journal,
                const Profile &profile, const Connection &connection, bool isDemo);
    OpenSession(const OpenSession &) = delete;
    OpenSession &operator=(const OpenSession &) = delete;

    /// Brings back what was staged and what waits from earlier, once.
    Result<Done> restore();
    Session &session() { return m_session; }
    ApiClient &client() { return m_client; }

private:
    ApiClient m_client;
    RecordsApi m_records;
    InstancesApi m_instances;
    UsersApi m_users;
    CommonsApi m_commons;
    Workspace m_workspace;
    ChangeSet m_changes;
    ChangeStore m_store;
    JobQueue m_jobQueue;
    WorkspaceUpdater m_updater;
    Resolver m_resolver;
    Session m_session;
    JournalSealer m_sealer;
};

/// Fetches the keys that the profile has. A key that is not there stays empty; an Error means that
/// the store could not be asked. Answers from the event loop, unless `context` is gone.
void readConnection(const Profile &profile, CredentialStore &credentials, QObject *context,
                    const std::function<void(Result<Connection>)> &done);

} // namespace flokdesk
