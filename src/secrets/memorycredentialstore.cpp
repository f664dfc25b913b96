// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorycredentialstore.h"

namespace flokdesk {

void MemoryCredentialStore::read(const QString &account, QObject *context, Found found)
{
    std::optional<Secret> secret;
    if (const auto known = m_secrets.constFind(account); known != m_secrets.constEnd())
        secret = *known;
    m_clock.callSoon(context, [secret, found = std::move(found)] { found(secret); });
}

void MemoryCredentialStore::write(const QString &account, const Secret &secret, QObject *context,
                                  Answer done)
{
    m_secrets.insert(account, secret);
    m_clock.callSoon(context, [done = std::move(done)] { done(Done{}); });
}

void MemoryCredentialStore::remove(const QString &account, QObject *context, Answer done)
{
    m_secrets.remove(account);
    m_clock.callSoon(context, [done = std::move(done)] { done(Done{}); });
}

} // namespace flokdesk
