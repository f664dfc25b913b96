// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tenant/demowords.h"

#include <QString>

namespace flokdesk {

using namespace Qt::StringLiterals;

DemoLanguage demoLanguageFor(QLocale::Language language)
{
    switch (language) {
    case QLocale::Spanish:
        return DemoLanguage::Spanish;
    case QLocale::Portuguese:
        return DemoLanguage::Portuguese;
    default:
        return DemoLanguage::English;
    }
}

std::optional<DemoLanguage> demoLanguageNamed(const QString &name)
{
    if (name == u"es")
        return DemoLanguage::Spanish;
    if (name == u"pt_BR")
        return DemoLanguage::Portuguese;
    if (name == u"en")
        return DemoLanguage::English;
    return std::nullopt;
}

namespace sandbox {

const DemoWords &demoWords(DemoLanguage language)
{
    switch (language) {
    case DemoLanguage::Spanish:
        return demoSpanish;
    case DemoLanguage::Portuguese:
        return demoPortuguese;
    case DemoLanguage::English:
        return demoEnglish;
    }
    Q_UNREACHABLE();
}

} // namespace sandbox

} // namespace flokdesk
