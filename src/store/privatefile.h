// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace flokdesk {

/// Opens a file that only its owner will be able to read; what is at `path` stays until commit().
Result<Done> openPrivately(QSaveFile &file);
/// The error that says why this file could not be written.
Error notWritten(const QFileDevice &file);
/// The content of a file that the user chose. An Error says so where it cannot be read, is no ordinary
/// file, or has more than `most` bytes.
Result<QByteArray> readChosenFile(const QString &path, qint64 most);
/// Writes a file that only its user may read, whole or not at all. The Error names the path and says
/// what the user can check.
Result<Done> writePrivately(const QString &path, const QByteArray &content);

} // namespace flokdesk
