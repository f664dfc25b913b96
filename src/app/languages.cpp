// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include "store/localfile.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

const QString &languageKey()
{
    static const QString key = u"language"_s;
    return key;
}

/// There is one catalogue of Portuguese, for the Portuguese of every country.
QLocale readLocale(const QLocale &locale)
{
    if (locale.language() == QLocale::Portuguese)
        return {QLocale::Portuguese, QLocale::Brazil};
    return locale;
}

/// Names of keys, as Qt asks for them. The catalogue tool keeps their translations because they stand here:
/// menus name a key as tooltips and texts do, with the words on its cap.
[[maybe_unused]] constexpr const char *keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),    QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"), QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),  QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
};

} // namespace

Languages::Languages(const QString &catalogues)
    : m_catalogues(catalogues)
{
}

Languages::~Languages()
{
    QLocale::setDefault(m_system);
}

void Languages::speak(const QString &language)
{
    m_spoken = language;
    m_installed.clear();
    install(QLocale(QLocale::English), u"flokdesk"_s, m_catalogues);
    const QLocale locale = chosenOf(language.isEmpty() ? m_system : QLocale(language));
    QLocale::setDefault(formatsOf(locale));
    m_inEffect = locale.language();
    if (locale.language() == QLocale::English)
        return;
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"flokdesk"_s, m_catalogues);
}

// Qt has catalogues of many more languages; its buttons must not speak one that the window does not.
QLocale Languages::chosenOf(const QLocale &wanted) const
{
    for (const QString &name : wanted.uiLanguages()) {
        const QLocale locale = readLocale(QLocale(name));
        QTranslator translator;
        if (locale.language() == QLocale::English
            || (translator.load(locale, u"flokdesk"_s, u"_"_s, m_catalogues)
                && QLocale(translator.language()).language() == locale.language()))
            return locale;
    }
    return QLocale::English;
}

QLocale Languages::formatsOf(const QLocale &spoken) const
{
    const bool isSystem =
        m_system.language() == spoken.language() || m_system.language() == QLocale::C;
    if (isSystem)
        return m_system;
    const QLocale there(spoken.language(), m_system.territory());
    // For a country without a form of its own, Qt takes the American one, whose month comes first.
    const bool isAmerican = there.name() == u"en_US"_s && there.territory() != m_system.territory();
    return isAmerican ? QLocale(QLocale::English, QLocale::UnitedKingdom) : there;
}

QString Languages::atStart(const CommandLine &commandLine)
{
    if (!commandLine.language.isEmpty())
        return commandLine.language;
    if (!isOrdinaryFile(commandLine.settingsPath()))
        return {};
    const QSettings settings(commandLine.settingsPath(), QSettings::IniFormat);
    return settings.value(languageKey()).toString();
}

void Languages::remember(const QString &language, const QString &settingsPath)
{
    QSettings(settingsPath, QSettings::IniFormat).setValue(languageKey(), language);
}

void Languages::install(const QLocale &locale, const QString &name, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, u"_"_s, directory)
        && QCoreApplication::installTranslator(translator.get()))
        m_installed.push_back(std::move(translator));
}

} // namespace flokdesk
