// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localfile.h"

#include <array>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace flokdesk {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error localFileError(const QString &message, const QString &detail = {})
{
    return {Error::Kind::Storage, message, detail};
}

Result<Done> refuseNetworkShare(const QString &directory)
{
    if (!isOnNetwork(directory))
        return Done{};
    return localFileError(
        QCoreApplication::translate("LocalFile",
                                    "The folder %1 is on a network share, where data "
                                    "could be damaged without notice. Choose a folder "
                                    "on a disk of this computer.")
            .arg(QDir::toNativeSeparators(directory)),
        QString::fromUtf8(QStorageInfo(directory).fileSystemType()));
}

Result<Done> restrictToOwner(const QString &path)
{
    if (!QFileInfo::exists(path) || QFile::setPermissions(path, ownerOnly))
        return Done{};
    return localFileError(
        QCoreApplication::translate("LocalFile",
                                    "The file %1 could not be made private to you. "
                                    "Check its owner.")
            .arg(QDir::toNativeSeparators(path)));
}

/// The same for a file and its companions, and free for all of them.
QString unusedStampedPath(const QString &path, const QStringList &companionSuffixes)
{
    // A name for people to recognise; it decides nothing.
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString first = path + QStringLiteral(".broken-") + stamp;
    const auto isTaken = [&](const QString &candidate) {
        return std::any_of(
            companionSuffixes.begin(), companionSuffixes.end(),
            [&](const QString &suffix) { return QFileInfo::exists(candidate + suffix); });
    };
    QString candidate = first;
    for (int copy = 2; QFileInfo::exists(candidate) || isTaken(candidate); ++copy)
        candidate = first + QLatin1Char('-') + QString::number(copy);
    return candidate;
}

} // namespace

bool isNetworkFileSystem(QByteArrayView type)
{
    constexpr std::array types{"9p",       "afs",   "beegfs",    "ceph",       "cifs",   "coda",
                               "davfs",    "drvfs", "glusterfs", "gvfsd-fuse", "lustre", "ncpfs",
                               "nfs",      "nfs4",  "prl_fs",    "rclone",     "smb",    "smb2",
                               "smb3",     "smbfs", "smbnetfs",  "sshfs",      "vboxsf", "webdav",
                               "virtiofs", "vmhgfs"};
    if (type.startsWith("fuse."))
        type = type.sliced(5);
    const QByteArray name = type.toByteArray().toLower();
    return std::any_of(types.begin(), types.end(),
                       [&](const char *known) { return name == known; });
}

bool isOrdinaryFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() || !info.exists();
}

Result<Done> makePrivateDirectory(const QString &filePath)
{
    const QString path = QFileInfo(filePath).absolutePath();
    const QFileInfo directory(path);
    if (QDir(path).exists())
        return Done{};
    if (QDir().mkpath(directory.absolutePath())
        && QDir(directory.absolutePath()).mkdir(directory.fileName(), ownerOnly | QFile::ExeOwner))
        return Done{};
    if (QDir(path).exists()) // another process was faster
        return Done{};
    return localFileError(
        QCoreApplication::translate("LocalFile",
                                    "The folder %1 could not be created. Check that you may write "
                                    "there, or choose another data folder.")
            .arg(QDir::toNativeSeparators(path)));
}

Result<Done> makePrivateFile(const QString &path, const QStringList &companionSuffixes)
{
    const QString directory = QFileInfo(path).absolutePath();
    if (const auto made = makePrivateDirectory(path); !made)
        return made;
    if (const auto local = refuseNetworkShare(directory); !local)
        return local;
    QFile file(path);
    if (!QFileInfo::exists(path) && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)
        && !QFileInfo::exists(path)) { // another process may just have made it
        return localFileError(
            QCoreApplication::translate("LocalFile",
                                        "The file %1 could not be created. Check that you may "
                                        "write there and that there is space.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    file.close();
    for (const QString &suffix : QStringList{QString()} + companionSuffixes) {
        if (const auto restricted = restrictToOwner(path + suffix); !restricted)
            return restricted;
    }
    return Done{};
}

Result<QString> setAside(const QString &path, const QStringList &companionSuffixes)
{
    const QString target = unusedStampedPath(path, companionSuffixes);
    for (const QString &suffix : QStringList{QString()} + companionSuffixes) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(target + suffix)) {
            return localFileError(
                QCoreApplication::translate(
                    "LocalFile",
                    "The damaged file %1 could not be renamed. Move it away and start again.")
                    .arg(QDir::toNativeSeparators(path)),
                file.errorString());
        }
    }
    return target;
}

} // namespace flokdesk
