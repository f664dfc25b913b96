// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QPointer>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <time.h>
#endif

namespace flokdesk {

TimePoint SystemClock::now() const
{
#ifdef Q_OS_LINUX
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    const auto sinceBoot =
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#else
    const auto sinceBoot = std::chrono::steady_clock::now().time_since_epoch();
#endif
    return TimePoint(std::chrono::duration_cast<Duration>(sinceBoot));
}

QDateTime SystemClock::wallTime() const
{
    return QDateTime::currentDateTime();
}

void SystemClock::callAt(TimePoint when, QObject *context, std::function<void()> f)
{
    using namespace std::chrono;
    constexpr milliseconds longestWait = 30s;
    const auto wait = std::clamp(ceil<milliseconds>(when - now()), milliseconds(0), longestWait);
    QTimer::singleShot(wait, Qt::PreciseTimer, context,
                       [this, when, context, f = std::move(f)]() mutable {
                           if (now() < when)
                               callAt(when, context, std::move(f));
                           else
                               f();
                       });
}

} // namespace flokdesk
