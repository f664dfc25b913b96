// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processend.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <windows.h>
#endif

namespace flokdesk {

int endProcess(int status)
{
#ifdef Q_OS_WIN
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(status));
#endif
    return status;
}

} // namespace flokdesk
