// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/phasecheck.h"

#include <algorithm>

namespace flokdesk {

namespace {

/// One look at all phases, at one time.
class Look {
public:
    Look(const Arrivals &arrivals, int room, Duration window, TimePoint now)
        : m_ended(arrivals.answered)
        , m_room(room)
        , m_window(window)
        , m_now(now)
    {
    }

    /// `now` when every phase has room. Else a time before which one of them has none.
    TimePoint safeFrom() const
    {
        TimePoint from = safeForPhase(m_now);
        // A phase weighs most where it begins with an answer, or a moment before one is too old.
        for (const TimePoint ended : m_ended) {
            for (const TimePoint phase : {ended, ended + m_window - Duration(1)}) {
                if (phase > m_now - m_window && phase < m_now)
                    from = std::max(from, safeForPhase(phase));
            }
        }
        return from;
    }

private:
    /// When the window that began at `phase` and the one before it, weighted by how much of it is
    /// less than a window old, have room.
    TimePoint safeForPhase(TimePoint phase) const
    {
        const auto inWindow = std::lower_bound(m_ended.begin(), m_ended.end(), phase);
        const auto before = std::upper_bound(m_ended.begin(), inWindow, phase - m_window);
        const Duration::rep room = m_room - (m_ended.end() - inWindow);
        const Duration::rep weighted = inWindow - before;
        if (weighted <= room)
            return m_now;
        if (phase == m_now) // moves on with the time: room comes when enough are too old
            return *(inWindow - room - 1) + m_window;
        if (room < 0)
            return phase + m_window;
        return std::max(m_now, phase + m_window - m_window * room / weighted);
    }

    const std::vector<TimePoint> &m_ended;
    Duration::rep m_room;
    Duration m_window;
    TimePoint m_now;
};

} // namespace

TimePoint safeFrom(const Arrivals &arrivals, int weight, int limit, Duration window, TimePoint now)
{
    const int room = limit - arrivals.inFlight - weight;
    if (room < 0)
        return TimePoint::max();
    for (;;) {
        const TimePoint from = Look(arrivals, room, window, now).safeFrom();
        if (from <= now)
            return now;
        now = from; // and look at the phases that began meanwhile
    }
}

} // namespace flokdesk
