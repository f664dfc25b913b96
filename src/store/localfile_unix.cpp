// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localfile.h"

#include <fcntl.h>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace flokdesk {

namespace {

/// Between making the file and locking it, QLockFile takes no time at all.
constexpr qint64 longAgoMs = 1000;

/// Whether the open file is still the one that `path` names.
bool isAt(const struct stat &open, const char *path)
{
    struct stat named { };
    return lstat(path, &named) == 0 && named.st_dev == open.st_dev && named.st_ino == open.st_ino;
}

bool isLongAgo(const QString &path)
{
    return QFileInfo(path).lastModified().msecsTo(QDateTime::currentDateTime()) > longAgoMs;
}

} // namespace

bool isOnNetwork(const QString &directory)
{
    return isNetworkFileSystem(QStorageInfo(directory).fileSystemType());
}

namespace {

/// Empty where the home is on a share.
QString stateHome()
{
    const QString home = QDir::homePath();
    const QString state =
        qEnvironmentVariable("XDG_STATE_HOME", home + QStringLiteral("/.local/state"));
    return !isOnNetwork(home) && QDir::isAbsolutePath(state) ? state : QString();
}

} // namespace

QString stateDirectory()
{
    const QString state = stateHome();
    return state.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
                           : state;
}

QString lastingStateDirectory()
{
    const QString state = stateHome();
    return state.isEmpty() ? QString() : QDir(state).filePath(QStringLiteral("flokdesk"));
}

bool flushToDisk(QFile &file)
{
    return fsync(file.handle()) == 0;
}

/// QLockFile holds a lock of the system on its file as well, which ends with the process.
bool dropAbandonedLock(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    const char *name = encoded.constData();
    const int file = open(name, O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (file < 0)
        return false;
    struct stat info { };
    // Only then: a process that has not locked its new file yet must not find it locked.
    const bool isWritten =
        fstat(file, &info) == 0 && S_ISREG(info.st_mode) && (info.st_size > 0 || isLongAgo(path));
    const bool isAbandoned = isWritten && flock(file, LOCK_EX | LOCK_NB) == 0 && isAt(info, name);
    const bool isDropped = isAbandoned && unlink(name) == 0;
    close(file);
    return isDropped;
}

} // namespace flokdesk
