// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/recordloader.h"

namespace flokdesk {

/// "1,200 records · loaded 10:41 · Flokzu gives no total", and what narrowed them: `filterText` are the
/// filters of columns.
QString countText(const LoadedRecords &loaded, int shown, const QString &findText,
                  const QString &filterText);
/// What an empty list may mean.
QString whyNoRecords(const LoadedRecords &loaded);
/// The error of reading a database, with what the user can do about it.
Error readingError(const Error &error, const QString &database, const Filters &filters);

} // namespace flokdesk
