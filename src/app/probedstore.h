// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keychainstore.h"
#include "secrets/sessionstore.h"

#include <vector>

namespace flokdesk {

/// The key store of the system where it works, else memory. Which one is found out once, at the
/// start, without making anyone wait: questions asked before that are answered after it.
class ProbedStore final : public QObject, public CredentialStore {
public:
    explicit ProbedStore(Clock &clock);

    /// False until the key store of the system has proved itself.
    bool isPersistent() const override;
    void read(const QString &account, QObject *context, Found found) override;
    void write(const QString &account, const Secret &secret, QObject *context,
               Answer done) override;
    void remove(const QString &account, QObject *context, Answer done) override;

private:
    void choose(bool keychainWorks);
    void whenChosen(QObject *context, std::function<void(CredentialStore &)> ask);

    KeychainStore m_keychain;
    SessionStore m_memory;
    CredentialStore *m_chosen = nullptr;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace flokdesk
