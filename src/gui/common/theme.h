// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/palette.h"

#include <QString>

namespace flokdesk {

/// Changes the whole application at once.
void applyTheme(Theme theme);

/// The word kept in the settings file.
QString toKey(Theme theme);
Theme themeOfWord(const QString &word);

} // namespace flokdesk
