// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/mappingfiles.h"

#include "store/localfile.h"
#include "store/privatefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMappingBytes = 4 * 1024 * 1024;

/// Names come from users and services, so they are no part of a path.
QString fileNameFor(const QByteArray &names)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

QString directoryOfProfile(const QString &directory, const QString &profileId)
{
    return QDir(directory).filePath(fileNameFor(profileId.toUtf8()));
}

MappingFiles::MappingFiles(const QString &directory)
    : m_directory(directory)
{
}

QString MappingFiles::directoryOf(const QString &profileId) const
{
    return directoryOfProfile(m_directory, profileId);
}

QString MappingFiles::fileOf(const QString &profileId, const QString &database,
                             const QString &name) const
{
    const QByteArray names =
        QByteArray::number(database.size()) + ' ' + database.toUtf8() + name.toUtf8();
    return QDir(directoryOf(profileId)).filePath(fileNameFor(names) + u".json"_s);
}

std::vector<ColumnMapping> MappingFiles::of(const QString &profileId, const QString &database)
{
    std::vector<ColumnMapping> mappings;
    for (const auto &[key, mapping] : kept(profileId)) {
        if (key.first == database)
            mappings.push_back(mapping);
    }
    return mappings;
}

std::optional<ColumnMapping> MappingFiles::named(const QString &profileId, const QString &database,
                                                 const QString &name)
{
    const Kept &all = kept(profileId);
    const auto found = all.find({database, name});
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

Result<Done> MappingFiles::save(const QString &profileId, const ColumnMapping &mapping)
{
    if (mapping.name.isEmpty())
        return Error{Error::Kind::InvalidInput,
                     QCoreApplication::translate("SheetImport", "Enter a name for the mapping."),
                     {},
                     0};
    kept(profileId).insert_or_assign({mapping.database, mapping.name}, mapping);
    if (m_directory.isEmpty())
        return Done{};
    const QString path = fileOf(profileId, mapping.database, mapping.name);
    if (const auto made = makePrivateDirectory(path); !made)
        return made;
    if (!isOrdinaryFile(path))
        return notWritten(QFile(path));
    return writePrivately(path, toFile(mapping));
}

Result<Done> MappingFiles::remove(const QString &profileId, const QString &database,
                                  const QString &name)
{
    kept(profileId).erase({database, name});
    if (m_directory.isEmpty())
        return Done{};
    QFile file(fileOf(profileId, database, name));
    if (!file.exists() || file.remove())
        return Done{};
    return notWritten(file);
}

void MappingFiles::removeProfile(const QString &profileId)
{
    m_kept.erase(profileId);
    if (!m_directory.isEmpty())
        QDir(directoryOf(profileId)).removeRecursively();
}

MappingFiles::Kept &MappingFiles::kept(const QString &profileId)
{
    const auto found = m_kept.find(profileId);
    return found != m_kept.end() ? found->second
                                 : m_kept.emplace(profileId, read(profileId)).first->second;
}

MappingFiles::Kept MappingFiles::read(const QString &profileId) const
{
    Kept all;
    if (m_directory.isEmpty())
        return all;
    const QDir directory(directoryOf(profileId));
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files)) {
        const QString path = directory.filePath(name);
        QFile file(path);
        if (!isOrdinaryFile(path) || !file.open(QIODevice::ReadOnly)
            || file.size() > mostMappingBytes)
            continue;
        const auto mapping = mappingFromFile(file.readAll());
        if (mapping && !mapping->name.isEmpty())
            all.emplace(Key{mapping->database, mapping->name}, *mapping);
    }
    return all;
}

} // namespace flokdesk
