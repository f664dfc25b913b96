// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profilesaver.h"

#include <utility>

namespace flokdesk {

ProfileSaver::ProfileSaver(ProfileStore &profiles, CredentialStore &credentials, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_credentials(credentials)
{
}

void ProfileSaver::save(const Profile &profile, const std::vector<KeyChange> &keys)
{
    m_isMemoryEnough = m_isMemoryEnough || m_credentials.isDecided();
    m_profile = profile;
    m_keys = keys;
    saveKeys(0);
}

void ProfileSaver::saveKeys(size_t next)
{
    if (next == m_keys.size())
        return saveProfile();
    const auto then = [this, next](const Result<Done> &stored) {
        if (stored)
            return saveKeys(next + 1);
        m_keys.clear();
        Q_EMIT failed(stored.error());
    };
    const KeyChange &key = m_keys[next];
    if (!key.typed.isEmpty())
        m_credentials.write(key.account, key.typed, this, then);
    else if (key.isRemoved)
        m_credentials.remove(key.account, this, then);
    else
        then(Done{});
}

// A key store that fails at the first key was promised before.
void ProfileSaver::saveProfile()
{
    m_keys.clear();
    if (!m_credentials.isPersistent() && !std::exchange(m_isMemoryEnough, true))
        return Q_EMIT memoryOnly();
    if (const auto stored = m_profiles.save(m_profile); !stored)
        return Q_EMIT failed(stored.error());
    Q_EMIT saved(QString(m_profile.id));
}

} // namespace flokdesk
