// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <array>
#include <optional>
#include <QHash>
#include <QString>
#include <QUrl>
#include <vector>

namespace flokdesk {

/// How careful the program is with a tenant (src/gui/README.md, section 6).
enum class Protection {
    ReadOnly, ///< no write leaves the machine
    Confirm, ///< every plan is reviewed before it runs
    Normal, ///< as Confirm, but a job that was interrupted goes on by itself
};

/// How a change is kept from overwriting a later change of another person. The API has no
/// condition for a write, so a race of one round trip remains in any case.
enum class GuardMode {
    Fast, ///< one request: it is sent as planned
    Guard, ///< an update is sent only after its columns were read again; of many records by lists
    Singly, ///< as Guard, but each record is read by itself
    Paranoid, ///< as Singly, and what was written is read back
};
inline constexpr std::array guardModes{GuardMode::Fast, GuardMode::Guard, GuardMode::Singly,
                                       GuardMode::Paranoid};
/// The word for it in files.
QString toKey(GuardMode guard);
/// An unknown word gives Guard.
GuardMode guardOf(const QString &word);

/// A tenant as the user set it up. It holds no key: keys live in the CredentialStore under `id`.
struct Profile {
    QString id; ///< made once, never shown
    QString name;
    QUrl baseUrl;
    QString userName;
    QString colour = QStringLiteral("#3d7bb8"); ///< #rrggbb
    Protection protection = Protection::Confirm;
    GuardMode guard = GuardMode::Guard;
    bool hasDataKey = false;
    bool hasUserKey = false;
    /// What is known of the way its service speaks (src/api/README.md, section 12); null for nothing. In
    /// a file of an earlier version it has `queryGets` alone.
    JsonValue dialect{};

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Profiles in a JSON file of their own (0600, replaced as a whole). A broken file is set aside and
/// reported, never overwritten, and the profiles in it that can be read stay; one that cannot be read, or that a newer program wrote, is left alone
/// and makes save() and remove() fail. Members this version does not know are kept.
class ProfileStore {
public:
    explicit ProfileStore(const QString &path)
        : m_path(path)
    {
    }

    /// No file is no error. A Storage error says where a broken file went; profiles() has what could
    /// be read of it.
    Result<Done> load();
    const std::vector<Profile> &profiles() const { return m_profiles; }
    const Profile *byId(const QString &id) const;
    const Profile *byName(const QString &name) const;
    /// Adds, or replaces the one with the same id, and saves. Nothing changes when it fails.
    Result<Done> save(const Profile &profile);
    Result<Done> remove(const QString &id);

private:
    Result<Done> write(const std::vector<Profile> &profiles) const;
    Result<Done> replaceProfiles(std::vector<Profile> profiles);
    Result<Done> setBrokenAside(const QString &why, const QByteArray &content = {});
    void keepReadable(const QByteArray &content);

    QString m_path;
    std::vector<Profile> m_profiles;
    QHash<QString, JsonValue> m_sources; // by id, as read
    std::optional<Error> m_untouchable; // why the file must not be replaced
};

} // namespace flokdesk
