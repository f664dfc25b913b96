// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localfile.h"

#include <io.h>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <windows.h>

namespace flokdesk {

namespace {

bool isRemote(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    return native.startsWith(QLatin1String("\\\\"))
        || GetDriveTypeW(native.left(3).toStdWString().c_str()) == DRIVE_REMOTE; // of "C:\"
}

} // namespace

/// Asked twice, because a folder of a local disk may be a link to a share.
bool isOnNetwork(const QString &directory)
{
    const QFileInfo info(directory);
    const QString real = info.canonicalFilePath();
    return isRemote(info.absoluteFilePath()) || (!real.isEmpty() && isRemote(real));
}

/// The part of a profile that stays on this computer.
QString stateDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
}

/// Beside the usual data directory, which has the name of the program there, and not in it.
QString lastingStateDirectory()
{
    const QString state = stateDirectory();
    return state.isEmpty() ? QString() : QDir(state).filePath(QStringLiteral("Flokdesk state"));
}

bool flushToDisk(QFile &file)
{
    return _commit(file.handle()) == 0;
}

/// Windows deletes no file that the process of a QLockFile has open.
bool dropAbandonedLock(const QString &path)
{
    return QFileInfo(path).isFile() && QFile::remove(path);
}

} // namespace flokdesk
