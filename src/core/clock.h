// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <QDateTime>
#include <QObject>

namespace flokdesk {

/// Time since boot, suspend included. Comparable between processes of one boot; no relation to the
/// wall clock (src/core/README.md, section 3).
struct BootClock {
    using duration = std::chrono::microseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;
};
using TimePoint = BootClock::time_point;
using Duration = BootClock::duration;

/// The only source of time below `gui`, so that tests own time.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    virtual TimePoint now() const = 0;
    /// How much of it the machine was suspended; zero where that cannot be known.
    virtual Duration timeAsleep() const { return Duration::zero(); }
    /// For display and storage only; it decides nothing.
    virtual QDateTime wallTime() const = 0;
    /// Calls `f` from the event loop once `when` has come, unless `context` is gone by then. Never
    /// calls before it returns, even when `when` has passed. `context` must not be null.
    virtual void callAt(TimePoint when, QObject *context, std::function<void()> f) = 0;
    /// callAt as soon as control is back in the event loop.
    void callSoon(QObject *context, std::function<void()> f)
    {
        callAt(now(), context, std::move(f));
    }
};

/// The real clock: CLOCK_BOOTTIME where it exists, QTimer as an alarm. Waits are cut into pieces of
/// at most 30 s and recomputed at each wake, so neither suspend nor timer coarseness matters. Calls
/// that wait do not need the clock itself any more.
class SystemClock final : public Clock {
public:
    TimePoint now() const override;
    Duration timeAsleep() const override;
    QDateTime wallTime() const override;
    void callAt(TimePoint when, QObject *context, std::function<void()> f) override;
};

} // namespace flokdesk
