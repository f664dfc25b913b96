// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <algorithm>
#include <QTimer>

#if defined(Q_OS_LINUX)
#include <time.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace flokdesk {

namespace {

#ifdef Q_OS_LINUX
Duration timeOf(clockid_t id)
{
    timespec time{};
    clock_gettime(id, &time);
    return std::chrono::duration_cast<Duration>(std::chrono::seconds(time.tv_sec)
                                                + std::chrono::nanoseconds(time.tv_nsec));
}
#endif

TimePoint timeSinceBoot()
{
#ifdef Q_OS_LINUX
    return TimePoint(timeOf(CLOCK_BOOTTIME));
#else
    return TimePoint(
        std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch()));
#endif
}

/// How long to sleep before looking at the clock again. Timers do not run while the machine is
/// suspended, and a far `when` would not fit into one.
std::chrono::milliseconds nextWait(TimePoint when)
{
    using namespace std::chrono;
    constexpr milliseconds longestWait = 30s;
    const TimePoint now = timeSinceBoot();
    if (when <= now)
        return milliseconds::zero();
    return std::min(ceil<milliseconds>(when - now), longestWait);
}

void wakeAt(TimePoint when, QObject *context, std::function<void()> f)
{
    const std::chrono::milliseconds wait = nextWait(when);
    QTimer::singleShot(wait, Qt::PreciseTimer, context,
                       [when, context, f = std::move(f)]() mutable {
                           if (timeSinceBoot() < when)
                               wakeAt(when, context, std::move(f));
                           else
                               f();
                       });
}

} // namespace

TimePoint SystemClock::now() const
{
    return timeSinceBoot();
}

Duration SystemClock::timeAsleep() const
{
#if defined(Q_OS_LINUX)
    return timeOf(CLOCK_BOOTTIME) - timeOf(CLOCK_MONOTONIC);
#elif defined(Q_OS_WIN)
    ULONGLONG awake = 0; // in tenths of a microsecond
    QueryUnbiasedInterruptTime(&awake);
    const std::chrono::milliseconds sinceBoot(GetTickCount64());
    return std::max(Duration::zero(), sinceBoot - Duration(awake / 10));
#else
    return Duration::zero();
#endif
}

QDateTime SystemClock::wallTime() const
{
    return QDateTime::currentDateTime();
}

void SystemClock::callAt(TimePoint when, QObject *context, std::function<void()> f)
{
    Q_ASSERT(context);
    wakeAt(when, context, std::move(f));
}

} // namespace flokdesk
