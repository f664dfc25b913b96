// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace flokdesk {

/// Where later starts with the same data directory hand over what they were asked to do. Only
/// programs of the same user get through.
class SecondStart final : public QObject {
    Q_OBJECT
public:
    explicit SecondStart(QObject *parent = nullptr);

    /// False where the program cannot listen; a later start then says that the program is running. Only
    /// for the process that holds the directory's lock.
    bool listen(const QString &dataDir);

    /// Brings `commandLine` to the program that has its directory. False when there is none, or it
    /// does not answer within two seconds. Blocks; for a process that has no window yet.
    static bool handOver(const CommandLine &commandLine);

Q_SIGNALS:
    /// The receiver shows the window, opens the profile and the files that are asked for and sets `accepted`.
    void asked(const QString &profile, bool demo, const QStringList &files, bool *accepted);

private:
    void hear();
    void answer(QLocalSocket *socket);

    QLocalServer *m_server;
};

} // namespace flokdesk
