// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString optionText(const char *text)
{
    return QCoreApplication::translate("flokdesk::CommandLine", text);
}

/// QApplication takes these out of the arguments (its documentation and that of QGuiApplication list
/// them), but the arguments are looked at before there is one.
void addThoseOfQt(QCommandLineParser &parser)
{
    const QStringList withValue{u"platform"_s,
                                u"platformpluginpath"_s,
                                u"platformtheme"_s,
                                u"plugin"_s,
                                u"qwindowgeometry"_s,
                                u"geometry"_s,
                                u"qwindowtitle"_s,
                                u"title"_s,
                                u"qwindowicon"_s,
                                u"icon"_s,
                                u"session"_s,
                                u"display"_s,
                                u"name"_s,
                                u"style"_s,
                                u"stylesheet"_s};
    for (const QString &name : withValue) {
        QCommandLineOption option(name, {}, name);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    for (const QString &name : {u"reverse"_s, u"widgetcount"_s, u"nograb"_s, u"dograb"_s}) {
        QCommandLineOption option(name);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

struct Options {
    QCommandLineOption demo{
        u"demo"_s,
        optionText(QT_TRANSLATE_NOOP(
            "flokdesk::CommandLine",
            "Open the built-in demo organization; nothing leaves this computer."))};
    QCommandLineOption dataDir{u"data-dir"_s,
                               optionText(QT_TRANSLATE_NOOP("flokdesk::CommandLine",
                                                            "Keep all data in the folder <dir>.")),
                               u"dir"_s};
    QCommandLineOption profile{
        u"profile"_s,
        optionText(QT_TRANSLATE_NOOP("flokdesk::CommandLine", "Open the profile <name>.")),
        u"name"_s};
    QCommandLineOption language{
        u"language"_s,
        optionText(
            QT_TRANSLATE_NOOP("flokdesk::CommandLine",
                              "Use <language>, for example es, instead of the system language.")),
        u"language"_s};
    QCommandLineOption version{
        {u"v"_s, u"version"_s},
        optionText(QT_TRANSLATE_NOOP("flokdesk::CommandLine", "Print the version."))};
    QCommandLineOption help{
        {u"h"_s, u"help"_s},
        optionText(QT_TRANSLATE_NOOP("flokdesk::CommandLine", "Print this help."))};

    void addTo(QCommandLineParser &parser) const
    {
        // Qt's own options, e.g. -platform, are words behind one dash.
        parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        //: the word stands for the name of a file
        parser.addPositionalArgument(
            optionText(QT_TRANSLATE_NOOP("flokdesk::CommandLine", "file")),
            optionText(QT_TRANSLATE_NOOP("flokdesk::CommandLine",
                                         "A table to import (CSV, XLSX, ODS and others), or a "
                                         "change file to load.")),
            u"[%1]"_s.arg(optionText(QT_TRANSLATE_NOOP("flokdesk::CommandLine", "file"))));
        parser.addOptions({demo, dataDir, profile, language, version, help});
        addThoseOfQt(parser);
    }
};

QString chosenDirectory(const QString &given)
{
    // Local, because a profile of Windows that roams is copied over the network.
    const QString directory = given.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        : given;
    return QDir::cleanPath(QDir(directory).absolutePath());
}

/// The path of a file that was named; a file manager may name it by its address. Empty where there is no such file.
QString fileOf(const QString &named)
{
    QFileInfo file(named);
    if (!file.exists() && named.startsWith(u"file:"_s, Qt::CaseInsensitive))
        file.setFile(QUrl(named).toLocalFile());
    return file.isFile() ? QDir::cleanPath(file.absoluteFilePath()) : QString();
}

QString problemOf(const QCommandLineParser &parser, bool parsed, const Options &options)
{
    if (!parsed)
        return parser.errorText();
    for (const QString &named : parser.positionalArguments()) {
        if (fileOf(named).isEmpty())
            return optionText(QT_TRANSLATE_NOOP("flokdesk::CommandLine", "There is no file %1."))
                .arg(named);
    }
    if (parser.isSet(options.demo) && parser.isSet(options.profile))
        return optionText(
            QT_TRANSLATE_NOOP("flokdesk::CommandLine", "--demo and --profile exclude each other."));
    return {};
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    const bool parsed = parser.parse(arguments);
    CommandLine result;
    result.problem = problemOf(parser, parsed, options);
    result.demo = parser.isSet(options.demo);
    result.dataDir = chosenDirectory(parser.value(options.dataDir));
    result.profile = parser.value(options.profile);
    for (const QString &named : parser.positionalArguments())
        result.files << fileOf(named);
    result.language = parser.value(options.language);
    result.showVersion = parser.isSet(options.version);
    result.showHelp = parser.isSet(options.help);
    return result;
}

QString CommandLine::settingsPath() const
{
    return QDir(dataDir).filePath(u"settings.ini"_s);
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(optionText(QT_TRANSLATE_NOOP(
        "flokdesk::CommandLine", "Flokdesk: unofficial program for administrators of Flokzu.")));
    Options().addTo(parser);
    return parser.helpText();
}

} // namespace flokdesk
