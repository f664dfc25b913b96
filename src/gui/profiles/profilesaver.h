// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/credentialstore.h"
#include "store/profile.h"

#include <vector>

namespace flokdesk {

/// Saves a profile with its keys: the keys first, so that a saved profile never lacks a key that it claims to have.
class ProfileSaver final : public QObject {
    Q_OBJECT
public:
    struct KeyChange {
        QString account;
        Secret typed; ///< in place of what is stored; empty: none
        bool isRemoved = false; ///< what is stored goes
    };

    ProfileSaver(ProfileStore &profiles, CredentialStore &credentials, QObject *parent);

    /// One at a time; ends in one of the signals.
    void save(const Profile &profile, const std::vector<KeyChange> &keys);
    /// The user knows that keys will not survive the program.
    void allowMemory() { m_isMemoryEnough = true; }

Q_SIGNALS:
    void saved(const QString &profileId);
    void failed(const flokdesk::Error &error);
    /// The key store of the system failed. The profile was not saved; the next save() does it.
    void memoryOnly();

private:
    void saveKeys(size_t next);
    void saveProfile();

    ProfileStore &m_profiles;
    CredentialStore &m_credentials;
    Profile m_profile;
    std::vector<KeyChange> m_keys; ///< until they are stored
    bool m_isMemoryEnough = false;
};

} // namespace flokdesk
