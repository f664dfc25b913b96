// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace flokdesk {

/// What a workbook may take. A small file can say that it holds terabytes; each limit is far above what
/// spreadsheet programs write and is checked before the memory or the time is spent.
struct WorkbookLimits {
    qint64 inflatedBytes = qint64(2) << 30; ///< of all entries of the archive together
    qint64 ratio = 200; ///< inflated to packed, of an entry that is larger than `ratioFrom`
    qint64 ratioFrom = qint64(64) << 20;
    qint64 entries = 20'000;
    int xmlDepth = 128;
    qint64 xmlToken = qint64(16) << 20; ///< bytes of one tag or one piece of text
    qsizetype cellText = qsizetype(1) << 20; ///< bytes of one cell; Excel allows 32,767 characters
    qint64 rowText = qint64(64) << 20;
    qint64 sharedText = qint64(512)
        << 20; ///< memory for the texts that the cells of a workbook share
    qint64 cells = 20'000'000; ///< that are not empty, of one sheet
    qint64 rows = 1'048'576;
    int columns = 16'384;
    int sheets = 1'000;
};

} // namespace flokdesk
