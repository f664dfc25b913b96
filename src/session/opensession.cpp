// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/opensession.h"

namespace flokdesk {

namespace {

/// Enough that reading a precondition overlaps with the write before it, few enough that the reading
/// is still recent when its own write goes out.
constexpr int changesAtOnce = 4;

using KeyFound = std::function<void(Result<Secret>)>;

void readKey(bool wanted, const QString &account, CredentialStore &credentials, QObject *context,
             KeyFound found)
{
    if (!wanted)
        return found(Secret());
    credentials.read(account, context,
                     [found = std::move(found)](const Result<std::optional<Secret>> &secret) {
                         if (!secret)
                             return found(secret.error());
                         found((*secret).value_or(Secret()));
                     });
}

} // namespace

OpenSession::OpenSession(const Dependencies &shared, Database &cache, Database &journal,
                         const Profile &profile, const Connection &connection, bool isDemo)
    : m_client(shared.scheduler, connection)
    , m_records(m_client)
    , m_instances(m_client)
    , m_users(m_client)
    , m_commons(m_client)
    , m_workspace(cache, profile.id, shared.clock)
    , m_store(journal, profile.id, serverOf(profile.baseUrl), m_changes, shared.clock)
    , m_jobQueue(m_changes, m_store, m_records, m_instances, m_users)
    , m_updater(m_workspace, m_jobQueue)
    , m_resolver(m_changes, m_jobQueue, m_workspace, m_client.connection())
    , m_session{profile,         isDemo,      shared.clock, shared.scheduler,
                m_client,        m_records,   m_instances,  m_users,
                m_commons,       m_workspace, m_changes,    m_jobQueue,
                shared.requests, m_store,     m_resolver,   isDemo ? QString() : shared.imports}
    , m_sealer(m_store, shared.credentials)
{
    if (!isDemo)
        m_store.integrity().setWitnessDirectory(shared.witnesses);
    m_jobQueue.setGuard(profile.guard);
    m_jobQueue.setAtOnce(changesAtOnce);
    m_store.setAuthor(profile.name, profile.userName);
    m_client.setDialect(Dialect::fromJson(profile.dialect));
    shared.scheduler.setReadOnly(profile.protection == Protection::ReadOnly);
}

Result<Done> OpenSession::restore()
{
    auto jobs = m_store.load();
    if (!jobs)
        return jobs.error();
    m_jobQueue.restore(std::move(*jobs));
    if (m_session.profile.protection == Protection::Normal && m_store.integrity().mayResume())
        m_jobQueue.resumeInterrupted();
    m_resolver.start();
    if (!m_session.isDemo)
        m_sealer.start();
    return Done{};
}

void readConnection(const Profile &profile, CredentialStore &credentials, QObject *context,
                    const std::function<void(Result<Connection>)> &done)
{
    readKey(profile.hasDataKey, dataKeyAccount(profile.id), credentials, context,
            [=, &credentials](const Result<Secret> &data) {
                if (!data)
                    return done(data.error());
                readKey(profile.hasUserKey, userKeyAccount(profile.id), credentials, context,
                        [=, dataKey = *data](const Result<Secret> &users) {
                            if (!users)
                                return done(users.error());
                            done(Connection{profile.baseUrl, profile.userName, dataKey, *users});
                        });
            });
}

} // namespace flokdesk
