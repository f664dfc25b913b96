// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/workspacecontent.h"

namespace flokdesk {

/// The SQL of cache.db. Everything here throws SQLite::Exception and runs inside a transaction that
/// the caller holds; rows belong to one profile and keep their place when they are written again.
class WorkspaceTables {
public:
    WorkspaceTables(SQLite::Database &database, const QString &profileId)
        : m_database(database)
        , m_profile(profileId)
    {
    }

    static Database::Schema schema();

    WorkspaceContent load();
    void saveContainer(ContainerKind kind, const Known &container);
    /// Replaces the parts of a container that was saved before.
    void saveParts(ContainerKind kind, const KnownContainer &container);
    /// Replaces the keys of a container that was saved before.
    void saveKeys(ContainerKind kind, const KnownContainer &container);
    void removeContainer(ContainerKind kind, const QString &name);
    void saveRole(const Known &role);
    void saveUsers(const std::vector<KnownUser> &users);
    void removeUser(const QString &email);
    void saveInstance(const KnownInstance &instance, Source source);
    void removeInstance(const QString &identifier);

private:
    std::vector<KnownContainer> loadContainers(ContainerKind kind);
    void loadKeys(ContainerKind kind, std::vector<KnownContainer> &containers);
    int64_t idOf(ContainerKind kind, const QString &name);
    std::vector<Known> loadRoles();
    std::vector<KnownUser> loadUsers();
    std::vector<KnownInstance> loadInstances();

    SQLite::Database &m_database;
    QString m_profile;
};

} // namespace flokdesk
