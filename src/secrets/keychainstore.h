// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "secrets/credentialstore.h"

namespace flokdesk {

/// Keys in the key store of the operating system: the Credential Manager of Windows, elsewhere
/// through QtKeychain, never with its insecure fallback. Every answer but "found" and "not found"
/// counts as "no safe store" (src/secrets/README.md).
class KeychainStore final : public CredentialStore {
public:
    explicit KeychainStore(Clock &clock,
                           const QString &service = QStringLiteral("org.flokdesk.Flokdesk"))
        : m_clock(clock)
        , m_service(service)
    {
    }

    bool isPersistent() const override { return true; }
    void read(const QString &account, QObject *context, Found found) override;
    void write(const QString &account, const Secret &secret, QObject *context,
               Answer done) override;
    void remove(const QString &account, QObject *context, Answer done) override;

    /// The Error of every answer but "found" and "not found".
    static Error noSafeStore(const QString &detail);

private:
    Clock &m_clock;
    QString m_service;
};

} // namespace flokdesk
