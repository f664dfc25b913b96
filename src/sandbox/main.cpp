// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stopsignals.h"
#include "sandbox/commandline.h"

#include <cstdio>
#include <QCoreApplication>

namespace {

int refuse(const QString &message)
{
    std::fprintf(stderr, "flokdesk-sandbox: %s\n", qUtf8Printable(message));
    return 2;
}

int show(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("flokdesk-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOKDESK_VERSION));

    const auto command = flokdesk::sandbox::readCommandLine(QCoreApplication::arguments());
    if (!command)
        return refuse(command.error().message);
    if (!command->textToShow.isEmpty())
        return show(command->textToShow.toUtf8());

    flokdesk::StopSignals stopSignals;
    QObject::connect(&stopSignals, &flokdesk::StopSignals::received, &app, &QCoreApplication::quit);
    if (command->exitWithStdin)
        stopSignals.watchStdin();

    flokdesk::Sandbox sandbox(command->options);
    if (const auto started = sandbox.start(); !started)
        return refuse(started.error().message + QStringLiteral(" ") + started.error().detail);
    show(flokdesk::sandbox::greeting(sandbox));
    return QCoreApplication::exec();
}
