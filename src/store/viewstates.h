// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace flokdesk {

/// The user's arrangement of the views of each profile: in memory, and in one JSON file per profile (0600)
/// that is replaced as a whole. The files hold no key, but they may hold values that the user typed as
/// conditions.
///
/// A file that cannot be understood counts as none. A file of a newer program, and anything that is
/// not a file of this program's user, is left as it is. A write that fails costs only what it would
/// have kept for the next start.
class ViewStates {
public:
    /// Nothing is kept on the disk where `directory` is empty. It is made when it is needed.
    explicit ViewStates(const QString &directory = {});

    /// Empty where nothing is known.
    QJsonObject of(const QString &profileId);
    /// Writes only where `state` differs from of().
    void set(const QString &profileId, const QJsonObject &state);
    /// Also from the disk.
    void remove(const QString &profileId);

    QString fileOf(const QString &profileId) const;

private:
    struct Kept {
        QJsonObject state;
        bool isUntouchable = false; ///< the file stays as it is
    };
    Kept &kept(const QString &profileId);
    Kept read(const QString &profileId) const;
    void write(const QString &profileId, const QJsonObject &state) const;

    QString m_directory;
    QHash<QString, Kept> m_kept; ///< by profile
};

} // namespace flokdesk
