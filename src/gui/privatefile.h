// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace flokdesk {

/// Writes a file that only its user may read, whole or not at all. The Error names the path and says
/// what to look at.
Result<Done> writePrivately(const QString &path, const QByteArray &content);

} // namespace flokdesk
