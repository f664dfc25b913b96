// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privatefile.h"

#include "store/localfile.h"

#include <QCoreApplication>
#include <QDir>

namespace flokdesk {

Error notWritten(const QFileDevice &file)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate(
                "PrivateFile",
                "%1 could not be written. Check that you may write there and that there is "
                "space.")
                .arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString(), 0};
}

Result<Done> openPrivately(QSaveFile &file)
{
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Done{};
    return notWritten(file);
}

Result<QByteArray> readChosenFile(const QString &path, qint64 most)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!isOrdinaryFile(path) || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("PrivateFile", "%1 cannot be read.").arg(name),
                     file.errorString(), 0};
    if (file.size() > most)
        return Error{Error::Kind::NotUnderstood,
                     QCoreApplication::translate("PrivateFile",
                                                 "%1 is too large. Did you mean another file?")
                         .arg(name),
                     {},
                     0};
    return file.readAll();
}

Result<Done> writePrivately(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (openPrivately(file) && file.write(content) == content.size() && file.commit())
        return Done{};
    return notWritten(file);
}

} // namespace flokdesk
