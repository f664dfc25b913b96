// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <memory>
#include <QLocale>
#include <vector>

class QTranslator;

namespace flokdesk {

/// The language that the program and Qt's own texts are in, and the form of the dates and numbers that the
/// program writes: that of the language in the user's country. English, whose plurals need a catalogue
/// too, stands behind every other. The default locale of before is there again when this goes.
class Languages {
public:
    /// `catalogues`: where the compiled ones of the program are.
    explicit Languages(const QString &catalogues = QStringLiteral(":/i18n"));
    ~Languages();

    /// "es", "pt_BR"; empty: that of the system. Texts made before stay as they are.
    void speak(const QString &language);
    const QString &spoken() const { return m_spoken; }
    /// The one that the texts are in, also where speak() was left to choose.
    QLocale::Language inEffect() const { return m_inEffect; }

    /// That of the command line, else the one that was chosen last; empty: that of the system.
    static QString atStart(const CommandLine &commandLine);
    /// For every next start.
    static void remember(const QString &language, const QString &settingsPath);

private:
    QLocale chosenOf(const QLocale &wanted) const;
    QLocale formatsOf(const QLocale &spoken) const;
    void install(const QLocale &locale, const QString &name, const QString &directory);

    QLocale m_system; ///< the default locale before
    QString m_catalogues;
    QString m_spoken;
    QLocale::Language m_inEffect = QLocale::English;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace flokdesk
