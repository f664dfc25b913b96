// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace flokdesk {

/// Loads the texts of the program and of Qt for a language ("es", "pt_BR"), or for the system's when
/// empty. English, whose plurals need a catalogue too, stands behind every other.
void installLanguage(const QString &language);

} // namespace flokdesk
