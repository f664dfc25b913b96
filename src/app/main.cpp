// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/hardening.h"
#include "app/languages.h"
#include "app/probedstore.h"
#include "gui/widgetdialogs.h"

#include <cstdio>
#include <QApplication>
#include <QIcon>
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

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::endl;
}

/// Help and version need no display.
int printText(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const CommandLine commandLine = CommandLine::parse(QCoreApplication::arguments());
    print(stdout,
          commandLine.showVersion ? u"Flokdesk "_s + QCoreApplication::applicationVersion()
                                  : CommandLine::helpText());
    return 0;
}

bool wantsText(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const CommandLine commandLine = CommandLine::parse(arguments);
    return commandLine.showHelp || commandLine.showVersion;
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

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    nameProgram();
    if (wantsText(argc, argv))
        return printText(argc, argv);

    QApplication qtApplication(argc, argv);
    const CommandLine commandLine = CommandLine::parse(QCoreApplication::arguments());
    if (!commandLine.problem.isEmpty()) {
        print(stderr, commandLine.problem);
        return 2;
    }
    QGuiApplication::setWindowIcon(QIcon(u":/icons/flokdesk.svg"_s));
    installLanguage(commandLine.language);

    SystemClock clock;
    WidgetDialogs dialogs;
    ProbedStore credentials(clock);
    Application application(commandLine, {clock, credentials, dialogs});
    if (const auto prepared = application.prepare(); !prepared)
        explainFailure(dialogs, prepared.error());
    else
        application.start();
    return QApplication::exec();
}
