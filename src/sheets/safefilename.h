// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace flokdesk {

/// The file name to propose for an export with this title, the same on all systems: no separators or characters that
/// Windows refuses, no names of its devices (CON, LPT1), no dots or blanks at the ends, none that show nothing, 120
/// characters and 200 bytes at most. `suffix` is "csv", without the dot; "export" where nothing is left.
QString safeFileName(const QString &title, const QString &suffix);

} // namespace flokdesk
