// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QStringList>

namespace flokdesk::sandbox {

/// What the program was told to do.
struct CommandLine {
    SandboxOptions options;
    bool exitWithStdin = false;
    QString textToShow; ///< for --help and the like: show it and end
};

/// InvalidInput, in words for people.
Result<CommandLine> readCommandLine(const QStringList &arguments);

/// The first line of the program: one JSON object with baseUrl, dataKey, userKey and username.
QByteArray greeting(const Sandbox &sandbox);

} // namespace flokdesk::sandbox
