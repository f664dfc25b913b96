// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory.h"

#include <QThreadPool>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace flokdesk {

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
