// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory.h"

#include <QThreadPool>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace flokdesk {

void keepLittleFreeMemory()
{
#ifdef __GLIBC__
    constexpr int kept = 4 * 1024 * 1024; // at the end of each heap
    constexpr int mapped = 16 * 1024 * 1024; // what is larger is no part of a heap
    mallopt(M_TRIM_THRESHOLD, kept);
    mallopt(M_MMAP_THRESHOLD, mapped);
#endif
}

void giveBackMemoryLater()
{
#ifdef __GLIBC__
    QThreadPool::globalInstance()->start([] { malloc_trim(0); });
#endif
}

void freeElsewhere(std::shared_ptr<const void> last)
{
    QThreadPool::globalInstance()->start([last = std::move(last)]() mutable {
        last.reset();
        giveBackMemoryLater();
    });
}

} // namespace flokdesk
