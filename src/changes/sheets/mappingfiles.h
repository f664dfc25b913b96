// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnmapping.h"

#include <map>

namespace flokdesk {

/// Where the files of a profile are below a directory that all profiles share.
QString directoryOfProfile(const QString &directory, const QString &profileId);

/// The named mappings of each profile and database: in memory, and each in a file of its own (0600), so that one that
/// cannot be understood, as a newer program may write it, is left as it is and costs no other. The files hold the values
/// that the user entered, such as fixed ones, and no others.
class MappingFiles {
public:
    /// Nothing is kept on the disk where `directory` is empty. It is made when it is needed.
    explicit MappingFiles(const QString &directory = {});

    /// By name.
    std::vector<ColumnMapping> of(const QString &profileId, const QString &database);
    /// Nothing where there is none of that name.
    std::optional<ColumnMapping> named(const QString &profileId, const QString &database,
                                       const QString &name);
    /// In place of one with the same name. InvalidInput without a name; Storage where the file cannot be written, and
    /// then it is known until the end of the program only.
    Result<Done> save(const QString &profileId, const ColumnMapping &mapping);
    /// Storage where the file is still there.
    Result<Done> remove(const QString &profileId, const QString &database, const QString &name);
    /// All of a profile, also from the disk.
    void removeProfile(const QString &profileId);

    QString fileOf(const QString &profileId, const QString &database, const QString &name) const;

private:
    using Key = std::pair<QString, QString>; ///< database and name
    using Kept = std::map<Key, ColumnMapping>;
    Kept &kept(const QString &profileId);
    Kept read(const QString &profileId) const;
    QString directoryOf(const QString &profileId) const;

    QString m_directory;
    std::map<QString, Kept> m_kept; ///< by profile
};

} // namespace flokdesk
