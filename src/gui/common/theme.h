// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace flokdesk {

/// The look of the program: that of the system, or always light or dark.
enum class Theme { System, Light, Dark };

/// Changes the whole application at once. The first call remembers what the system had given.
void applyTheme(Theme theme);

QPalette lightPalette();
QPalette darkPalette();

/// The word kept in the settings file.
QString toKey(Theme theme);
Theme themeOfWord(const QString &word);

} // namespace flokdesk
