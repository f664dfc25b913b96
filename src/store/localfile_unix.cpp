// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localfile.h"

#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>
#include <unistd.h>

namespace flokdesk {

bool isOnNetwork(const QString &directory)
{
    return isNetworkFileSystem(QStorageInfo(directory).fileSystemType());
}

QString stateDirectory()
{
    const QString home = QDir::homePath();
    const QString state =
        qEnvironmentVariable("XDG_STATE_HOME", home + QStringLiteral("/.local/state"));
    return !isOnNetwork(home) && QDir::isAbsolutePath(state)
        ? state
        : QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

bool flushToDisk(QFile &file)
{
    return fsync(file.handle()) == 0;
}

} // namespace flokdesk
