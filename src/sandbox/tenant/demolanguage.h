// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QLocale>

namespace flokdesk {

/// The language of the names and texts of the demo company.
enum class DemoLanguage { Spanish, Portuguese, English };

/// English where the demo company has no data in that language.
DemoLanguage demoLanguageFor(QLocale::Language language);
/// By its name on a command line: es, pt_BR or en. std::nullopt: another one.
std::optional<DemoLanguage> demoLanguageNamed(const QString &name);

} // namespace flokdesk
