// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <cstdlib>
#include <windows.h>
#endif

namespace flokdesk {

#ifdef Q_OS_WIN

namespace {

UINT encodingBefore = 0;

/// The terminal outlives the program and belongs to others too.
void speakUtf8()
{
    encodingBefore = GetConsoleOutputCP();
    if (SetConsoleOutputCP(CP_UTF8))
        std::atexit([] { SetConsoleOutputCP(encodingBefore); });
}

} // namespace

void attachToTerminal()
{
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    const bool isRedirected = output && output != INVALID_HANDLE_VALUE;
    if (isRedirected || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    for (FILE *stream : {stdout, stderr})
        if (!std::freopen("CONOUT$", "w", stream))
            return;
    speakUtf8();
}

#else

void attachToTerminal() { }

#endif

} // namespace flokdesk
