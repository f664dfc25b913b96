// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/phasecheck.h"

#include <algorithm>

namespace flokdesk {

namespace {

/// One look at phases that are asked about in ascending order, at one time.
class Sweep {
public:
    Sweep(const std::vector<TimePoint> &ended, Duration window, TimePoint now)
        : m_ended(ended)
        , m_window(window)
        , m_now(now)
    {
    }

    /// A time before which the window that began at `phase` and the one before it, weighted by how
    /// much of it is less than a window old, have no room; `now` if they have.
    TimePoint safeForPhase(TimePoint phase, Duration::rep room)
    {
        while (m_inWindow < m_ended.size() && m_ended[m_inWindow] < phase)
            ++m_inWindow;
        while (m_before < m_inWindow && m_ended[m_before] <= phase - m_window)
            ++m_before;
        room -= static_cast<Duration::rep>(m_ended.size() - m_inWindow);
        const auto weighted = static_cast<Duration::rep>(m_inWindow - m_before);
        if (weighted <= room)
            return m_now;
        if (phase == m_now) // moves on with the time: room comes when enough are too old
            return m_ended[static_cast<size_t>(static_cast<Duration::rep>(m_inWindow) - room - 1)]
                + m_window;
        if (room < 0)
            return phase + m_window;
        return std::max(m_now, phase + m_window - m_window * room / weighted);
    }

private:
    const std::vector<TimePoint> &m_ended;
    Duration m_window;
    TimePoint m_now;
    size_t m_inWindow = 0;
    size_t m_before = 0;
};

/// `now` when every phase has room, else a time before which one of them has none. A phase weighs
/// most where it begins with an answer, or a moment before one is too old.
TimePoint look(const std::vector<TimePoint> &ended, Duration::rep latestRoom,
               Duration::rep weightedRoom, const Windows &windows, TimePoint now)
{
    TimePoint from = Sweep(ended, windows.whole, now).safeForPhase(now, latestRoom);
    const Duration window = windows.weighted;
    Sweep beginnings(ended, window, now);
    Sweep ends(ended, window, now);
    for (const TimePoint one : ended) {
        if (one > now - window && one < now)
            from = std::max(from, beginnings.safeForPhase(one, weightedRoom));
        const TimePoint beforeTooOld = one + window - Duration(1);
        if (beforeTooOld > now - window && beforeTooOld < now)
            from = std::max(from, ends.safeForPhase(beforeTooOld, weightedRoom));
    }
    return from;
}

} // namespace

TimePoint safeFrom(const Arrivals &arrivals, const Room &wanted, const Windows &windows,
                   TimePoint now)
{
    const int room = wanted.limit - arrivals.inFlight - wanted.weight;
    if (room < std::max(wanted.keptFree, wanted.keptFreeWeighted))
        return TimePoint::max();
    for (;;) {
        const TimePoint from = look(arrivals.answered, room - wanted.keptFree,
                                    room - wanted.keptFreeWeighted, windows, now);
        if (from <= now)
            return now;
        now = from; // and look at the phases that began meanwhile
    }
}

} // namespace flokdesk
