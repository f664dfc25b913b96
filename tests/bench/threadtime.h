// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace flokdesk {

/// Milliseconds that this thread has computed so far.
inline double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace flokdesk
