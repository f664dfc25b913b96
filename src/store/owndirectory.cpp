// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/owndirectory.h"

#include "store/localfile.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace flokdesk {

namespace {

QString markerIn(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral(".made-by-flokdesk"));
}

bool isLink(const QFileInfo &info)
{
    return info.isSymLink() || info.isJunction();
}

QFileInfoList entriesOf(const QString &directory, const QStringList &names)
{
    return QDir(directory).entryInfoList(
        names, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// The entries that the program made in earlier runs: the files, their logs and copies set aside.
QFileInfoList ownEntries(const QString &directory, const QStringList &files)
{
    QStringList patterns;
    for (const QString &file : files)
        patterns << file + QLatin1Char('*');
    return entriesOf(directory, patterns);
}

/// Free, empty, or made here with nothing in the way of the files.
bool canBeUsed(const QString &directory, const QStringList &files)
{
    const QFileInfo info(directory);
    if (isLink(info))
        return false;
    if (!info.exists())
        return true;
    if (!info.isDir())
        return false;
    const QFileInfo marker(markerIn(directory));
    if (!marker.isFile() || isLink(marker))
        return entriesOf(directory, {}).isEmpty();
    const QFileInfoList own = ownEntries(directory, files);
    return std::all_of(own.begin(), own.end(),
                       [](const QFileInfo &entry) { return entry.isFile() && !isLink(entry); });
}

Result<Done> removeFiles(const QFileInfoList &entries)
{
    for (const QFileInfo &entry : entries) {
        QFile file(entry.filePath());
        if (!file.remove())
            return Error{Error::Kind::Storage,
                         QCoreApplication::translate("LocalFile",
                                                     "The file %1 could not be deleted. Check "
                                                     "that it belongs to you.")
                             .arg(QDir::toNativeSeparators(entry.filePath())),
                         file.errorString()};
    }
    return Done{};
}

} // namespace

Result<QString> freshDirectory(const QString &path, const QStringList &files)
{
    QString directory = path;
    for (int number = 2; !canBeUsed(directory, files); ++number)
        directory = QStringLiteral("%1-%2").arg(path).arg(number);
    if (const auto marked = makePrivateFile(markerIn(directory)); !marked)
        return marked.error();
    if (const auto removed = removeFiles(ownEntries(directory, files)); !removed)
        return removed.error();
    return directory;
}

} // namespace flokdesk
