// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace flokdesk {

Result<Done> writePrivately(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size() && file.commit();
    if (isWritten)
        return Done{};
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate(
                     "PrivateFile",
                     "%1 could not be written. Check that you may write there and that there is "
                     "space.")
                     .arg(QDir::toNativeSeparators(path)),
                 file.errorString(), 0};
}

} // namespace flokdesk
