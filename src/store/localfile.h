// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QFile>
#include <QString>
#include <QStringList>

namespace flokdesk {

/// True for the file system types of QStorageInfo on which SQLite's locks and shared memory cannot
/// be trusted: NFS, SMB, 9p, sshfs and their kin (src/store/README.md, section 2).
bool isNetworkFileSystem(QByteArrayView type);

/// The same question about a directory that exists.
bool isOnNetwork(const QString &directory);

/// Where the state that all processes of this user share belongs; empty when there is no such place on
/// a disk of this computer.
QString stateDirectory();

/// Where state of this user belongs that must outlive a session and the data directory; empty when
/// there is no such place on a disk of this computer.
QString lastingStateDirectory();

/// Returns when what was written survives a loss of power, or false.
bool flushToDisk(QFile &file);

/// True for a file, a link to one, and a path where nothing is. Opening anything else, such as a named
/// pipe, may wait without end.
bool isOrdinaryFile(const QString &path);

/// Deletes the file of a QLockFile whose process ended without deleting it, and says whether it did.
/// QLockFile itself believes the process number in the file, but in a container another process, even
/// the caller, may have that number.
bool dropAbandonedLock(const QString &path);

/// Makes the directory of the file (0700) when it is missing.
Result<Done> makePrivateDirectory(const QString &filePath);

/// Makes what is missing of the directory (0700) and an empty file (0600), and takes group and
/// others off the file and its companions where they exist. The directory is only restricted when it
/// was made here: it may be one that others share on purpose. Storage errors for network shares and
/// for whatever cannot be made.
Result<Done> makePrivateFile(const QString &path, const QStringList &companionSuffixes = {});

/// Renames the file, and the companions that exist, to "<path>.broken-<UTC time stamp>" plus their
/// suffix and returns the new path. Nothing is ever replaced or deleted.
Result<QString> setAside(const QString &path, const QStringList &companionSuffixes = {});

} // namespace flokdesk
