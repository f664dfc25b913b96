// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journalsealer.h"

namespace flokdesk {

JournalSealer::JournalSealer(ChangeStore &store, CredentialStore &credentials)
    : m_store(store)
    , m_integrity(store.integrity())
    , m_credentials(credentials)
{
}

void JournalSealer::start()
{
    const QString id = m_integrity.sealKeyId();
    if (id.isEmpty())
        return makeSoon();
    if (!m_credentials.isPersistent())
        return;
    m_credentials.read(journalKeyAccount(id), this,
                       [this](const Result<std::optional<Secret>> &found) {
                           if (!found)
                               return; // without a key store there are no seals
                           const SealKey key = *found ? SealKey::fromSecret(**found) : SealKey();
                           if (key.isEmpty())
                               makeSoon();
                           else
                               use(key);
                       });
}

/// With the first line, so that nothing is kept for a journal that stays empty.
void JournalSealer::makeSoon()
{
    connect(&m_store, &ChangeStore::journalGrew, this, &JournalSealer::make);
}

void JournalSealer::make()
{
    if (m_isMaking || !m_integrity.sealKey().isEmpty() || !m_credentials.isPersistent())
        return;
    const QString account = journalKeyAccount(m_integrity.makeSealKeyId());
    if (account.isEmpty())
        return;
    m_isMaking = true;
    const SealKey key = SealKey::make();
    m_credentials.write(account, key.toSecret(), this, [this, key](const Result<Done> &kept) {
        m_isMaking = false;
        if (kept)
            use(key);
    });
}

void JournalSealer::use(SealKey key)
{
    const qint64 first = m_integrity.firstUnsealed();
    m_integrity.setSealKey(key);
    if (key.since > 0)
        return;
    if (first > 0 && m_integrity.firstUnsealed() == 0) {
        key.since = first;
        return keepFirst(key);
    }
    connect(&m_store, &ChangeStore::journalGrew, this, [this, key] {
        if (m_integrity.sealKey().since == 0)
            keepFirst({key.key, m_integrity.lastLine()});
    });
}

/// From then on it is noticed when seals are taken away. The line is sealed before the key store is
/// told, so that a crash between the two is not reported as tampering.
void JournalSealer::keepFirst(const SealKey &key)
{
    m_integrity.setSealKey(key);
    m_credentials.write(journalKeyAccount(m_integrity.sealKeyId()), key.toSecret(), this,
                        [](const Result<Done> &) {}); // the next session tries again
}

} // namespace flokdesk
