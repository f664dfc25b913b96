// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
// As in werapi.h, which cannot be included with MinGW.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace flokdesk {

namespace {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#ifdef Q_OS_WIN
    constexpr DWORD noHeapInReports = 1;
    WerSetFlags(noHeapInReports);
#endif
}

void keepFilesPrivate()
{
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO);
#endif
}

} // namespace

void hardenProcess()
{
    forbidCoreDumps();
    keepFilesPrivate();
    for (const char *name : {"QT_LOGGING_RULES", "QT_LOGGING_CONF", "SSLKEYLOGFILE"})
        qunsetenv(name);
}

} // namespace flokdesk
