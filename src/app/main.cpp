// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/hardening.h"
#include "app/languages.h"
#include "app/probedstore.h"
#include "app/processend.h"
#include "app/terminal.h"
#include "core/memory.h"
#include "core/stopsignals.h"
#include "gui/common/widgetdialogs.h"
#include "secrets/keychainstore.h"
#include "store/sqliteledger.h"

#include <cstdio>
#include <QApplication>
#include <QIcon>
#include <QImageReader>
#include <QTextStream>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"Flokdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOKDESK_VERSION));
    QGuiApplication::setDesktopFileName(u"org.flokdesk.Flokdesk"_s);
}

/// Pixels, because a plug-in that reads SVG is not everywhere.
QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QImageReader file(u":/icons/flokdesk-%1.png"_s.arg(size), "png");
        file.setAutoDetectImageFormat(false); // which loads all plug-ins of images
        icon.addPixmap(QPixmap::fromImageReader(&file));
    }
    return icon;
}

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::endl;
}

bool isForTheTerminal(const CommandLine &commandLine)
{
    return commandLine.showHelp || commandLine.showVersion || !commandLine.problem.isEmpty();
}

/// Asked before there is any QApplication, which ends the program where there is no display.
bool isForTheTerminal(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return isForTheTerminal(CommandLine::parse(arguments));
}

int answerInTerminal(int argc, char **argv)
{
    attachToTerminal();
    const QCoreApplication application(argc, argv);
    Languages languages;
    languages.speak(Languages::atStart(CommandLine::parse(QCoreApplication::arguments())));
    const CommandLine commandLine = CommandLine::parse(QCoreApplication::arguments());
    if (commandLine.showVersion)
        print(stdout, u"Flokdesk "_s + QCoreApplication::applicationVersion());
    else if (commandLine.showHelp)
        print(stdout, CommandLine::helpText());
    else
        print(stderr, commandLine.problem);
    return commandLine.showVersion || commandLine.showHelp ? 0 : 2;
}

void explainFailure(Dialogs &dialogs, const Error &error)
{
    print(stderr, error.message);
    QApplication::setQuitOnLastWindowClosed(false);
    Dialogs::Question question;
    question.title = QCoreApplication::translate("flokdesk::Application", "Flokdesk cannot start");
    question.text = error.message;
    question.detail = error.detail;
    dialogs.confirm(nullptr, question, [](bool) { QCoreApplication::exit(1); });
}

int run(int argc, char **argv)
{
    QApplication qtApplication(argc, argv);
    const StopSignals stopSignals;
    const CommandLine commandLine = CommandLine::parse(QCoreApplication::arguments());
    QGuiApplication::setWindowIcon(programIcon());
    if (SecondStart::handOver(commandLine))
        return 0;

    SystemClock clock;
    WidgetDialogs dialogs;
    KeychainStore keychain(clock);
    ProbedStore credentials(clock, keychain);
    SqliteLedgers ledgers(clock, SqliteLedgers::usualPath());
    Application application(commandLine,
                            {.clock = clock,
                             .credentials = credentials,
                             .dialogs = dialogs,
                             .ledgers = ledgers,
                             .witnesses = JournalWitness::usualDirectory()});
    QObject::connect(&application, &Application::failed, &application,
                     [&dialogs](const Error &error) { explainFailure(dialogs, error); });
    QObject::connect(&stopSignals, &StopSignals::received, &application, &Application::stop);
    if (const auto prepared = application.prepare(); !prepared)
        explainFailure(dialogs, prepared.error());
    else
        application.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepLittleFreeMemory();
    hardenProcess();
    nameProgram();
    if (isForTheTerminal(argc, argv))
        return answerInTerminal(argc, argv);
    return endProcess(run(argc, argv));
}
