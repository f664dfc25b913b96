// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace flokdesk {

/// What an OLE file (FileKind::Ole) holds.
enum class OleContent {
    Excel97, ///< a workbook of Excel 97 to 2003, which LegacyConversion converts
    Excel95, ///< one of Excel 5 or 95; the same
    EncryptedWorkbook, ///< an XLSX with a password
    Other,
};

/// Reads the directory of an OLE file from a device that is open and can seek.
OleContent oleContentOf(QIODevice &device);

} // namespace flokdesk
