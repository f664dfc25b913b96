// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <map>
#include <QPointer>

namespace flokdesk {

/// Time that moves only when a test says so. Calls fall due in order of time, then of asking.
class ManualClock final : public Clock {
public:
    TimePoint now() const override { return m_now; }
    Duration timeAsleep() const override { return m_asleep; }
    QDateTime wallTime() const override
    {
        using namespace std::chrono;
        const auto passed = duration_cast<milliseconds>(m_now - m_start).count();
        return QDateTime(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC).addMSecs(passed);
    }
    void callAt(TimePoint when, QObject *context, std::function<void()> f) override
    {
        m_due.emplace(std::max(when, m_now), Due{context, std::move(f)});
    }

    /// Moves on by `step`, running everything that falls due on the way at its own time.
    void advance(Duration step)
    {
        const TimePoint target = m_now + step;
        while (!m_due.empty() && m_due.begin()->first <= target) {
            auto first = m_due.extract(m_due.begin());
            m_now = first.key();
            if (first.mapped().context)
                first.mapped().f();
        }
        m_now = target;
    }
    /// Runs the first call that is due now, if there is one.
    void step()
    {
        if (m_due.empty() || m_due.begin()->first > m_now)
            return;
        const auto first = m_due.extract(m_due.begin());
        if (first.mapped().context)
            first.mapped().f();
    }
    /// The machine is suspended: time passes, and nothing runs before the end.
    void sleep(Duration step)
    {
        m_asleep += step;
        m_now += step;
        settle();
    }
    /// Runs what is due now, without moving on.
    void settle() { advance(Duration::zero()); }

private:
    struct Due {
        QPointer<QObject> context;
        std::function<void()> f;
    };
    const TimePoint m_start{std::chrono::hours(24)};
    TimePoint m_now = m_start;
    Duration m_asleep{};
    std::multimap<TimePoint, Due> m_due;
};

} // namespace flokdesk
