// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>
#include <QUrl>
#include <vector>

namespace flokdesk {

/// How careful the program is with a tenant (ux.md D9).
enum class Protection {
    ReadOnly, ///< no write leaves the machine
    Confirm, ///< every plan is reviewed before it runs
    Normal, ///< a single edit may be applied without review
};

/// A tenant as the user set it up. It holds no key: keys live in the CredentialStore under `id`.
struct Profile {
    QString id; ///< made once, never shown
    QString name;
    QUrl baseUrl;
    QString userName;
    QString colour = QStringLiteral("#3d7bb8"); ///< #rrggbb
    Protection protection = Protection::Confirm;
    bool hasDataKey = false;
    bool hasUserKey = false;
    bool queryGets = false; ///< the host wants GET parameters in the query (flokzu-api.md 11.1)

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Profiles in a JSON file of their own (0600, replaced as a whole). A broken file is set aside and
/// reported, never overwritten.
class ProfileStore {
public:
    explicit ProfileStore(const QString &path)
        : m_path(path)
    {
    }

    Result<Done> load();
    const std::vector<Profile> &profiles() const { return m_profiles; }
    const Profile *byId(const QString &id) const;
    const Profile *byName(const QString &name) const;
    /// Adds, or replaces the one with the same id, and saves.
    Result<Done> save(const Profile &profile);
    Result<Done> remove(const QString &id);

private:
    Result<Done> write() const;
    QString m_path;
    std::vector<Profile> m_profiles;
};

} // namespace flokdesk
