// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/journal/changestore.h"
#include "secrets/credentialstore.h"

namespace flokdesk {

/// Brings the key of the seals from the key store to the journal of a session, and makes one with the
/// first line that is written down. Nothing waits for it: what is written down before the key store
/// answers is sealed then, and without a key store the journal goes on without seals. To be started
/// when the key store has given the keys of the profile, so that it is never the first to ask.
class JournalSealer final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    JournalSealer(ChangeStore &store, CredentialStore &credentials);

    void start();

private:
    void makeSoon();
    void make();
    void use(SealKey key);
    void keepFirst(const SealKey &key);

    ChangeStore &m_store;
    JournalIntegrity &m_integrity;
    CredentialStore &m_credentials;
    bool m_isMaking = false;
};

} // namespace flokdesk
