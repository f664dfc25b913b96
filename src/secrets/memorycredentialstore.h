// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "secrets/credentialstore.h"

#include <QHash>

namespace flokdesk {

/// Keys in memory until the program ends, for machines without a key store.
class MemoryCredentialStore final : public CredentialStore {
public:
    explicit MemoryCredentialStore(Clock &clock)
        : m_clock(clock)
    {
    }

    bool isPersistent() const override { return false; }
    void read(const QString &account, QObject *context, Found found) override;
    void write(const QString &account, const Secret &secret, QObject *context,
               Answer done) override;
    void remove(const QString &account, QObject *context, Answer done) override;

private:
    Clock &m_clock;
    QHash<QString, Secret> m_secrets;
};

} // namespace flokdesk
