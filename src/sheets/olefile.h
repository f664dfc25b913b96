// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace flokdesk {

/// What an OLE file (FileKind::Ole) holds. A legacy workbook can be converted by LegacyConversion.
enum class OleContent { LegacyWorkbook, EncryptedWorkbook, Other };

/// Reads the directory of an OLE file from a device that is open and can seek.
OleContent oleContentOf(QIODevice &device);

} // namespace flokdesk
