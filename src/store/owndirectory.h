// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace flokdesk {

/// Gives the path of a directory (0700) in which none of `files` exist: `path`, or `path` with "-2",
/// "-3" and so on appended where a link, a file or a directory of the user has that name.
///
/// The program deletes only what it made: regular files whose names begin with one of `files`, in a
/// directory that holds the marker file of an earlier call. Everything else in it stays. Storage
/// errors for whatever cannot be made or deleted.
Result<QString> freshDirectory(const QString &path, const QStringList &files);

} // namespace flokdesk
