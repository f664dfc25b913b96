// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace flokdesk {

/// What the program was asked to do when it was started.
struct CommandLine {
    bool demo = false;
    QString dataDir; ///< absolute; where everything is kept
    QString profile; ///< name of the profile to open; empty: the last one
    QStringList files; ///< absolute paths of files that are to be opened
    QString language; ///< e.g. "es"; empty: the language of the system

    bool showVersion = false;
    bool showHelp = false;
    QString problem; ///< for people; empty when the arguments were understood

    /// An ini file in the data directory.
    QString settingsPath() const;
    /// The first of `arguments` is the program. Options that belong to Qt are passed over.
    static CommandLine parse(const QStringList &arguments);
    static QString helpText();
};

} // namespace flokdesk
