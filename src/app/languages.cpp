// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <memory>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

void installCatalogue(const QLocale &locale, const QString &name, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, directory)
        && QCoreApplication::installTranslator(translator.get())) [[maybe_unused]]
        QTranslator *ofTheApplication = translator.release();
}

} // namespace

void installLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    const QString own = u":/i18n"_s;
    installCatalogue(QLocale(QLocale::English), u"flokdesk"_s, own);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    installCatalogue(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installCatalogue(locale, u"flokdesk"_s, own);
}

} // namespace flokdesk
