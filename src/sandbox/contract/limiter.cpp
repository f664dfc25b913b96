// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/contract/limiter.h"

#include <algorithm>
#include <cmath>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

Limiter::Verdict Limiter::arrive(TimePoint now)
{
    if (m_rule.limit <= 0)
        return {};
    forget(now - 2 * m_rule.window);
    if (now < m_blockedUntil) {
        if (m_rule.block == u"extended")
            m_blockedUntil = now + m_rule.window;
        return {.admitted = false, .wait = m_blockedUntil - now};
    }
    const double taken = used(now);
    if (taken + 1 > capacity() + 1e-9) {
        if (m_rule.block != u"none")
            m_blockedUntil = now + m_rule.window;
        return {.admitted = false, .wait = m_rule.window};
    }
    m_admitted.push_back(now);
    m_level += 1;
    return {.left = static_cast<int>(std::floor(capacity() - taken - 1))};
}

double Limiter::used(TimePoint now)
{
    if (m_rule.model == u"fixed")
        return usedOfWindow(windowStart(now));
    if (m_rule.model == u"first")
        return usedOfWindowOpenedByFirst(now);
    if (m_rule.model == u"renewed")
        return usedOfRenewedWindow(now);
    if (m_rule.model == u"weighted")
        return usedOfWeightedWindows(now);
    if (m_rule.model == u"bucket" || m_rule.model == u"burst")
        return usedOfBucket(now);
    return usedOfWindow(now - m_rule.window + Duration(1)); // sliding
}

double Limiter::usedOfWindow(TimePoint start)
{
    return double(std::count_if(m_admitted.begin(), m_admitted.end(),
                                [start](TimePoint t) { return t >= start; }));
}

double Limiter::usedOfWindowOpenedByFirst(TimePoint now)
{
    if (m_opened == TimePoint::min() || now - m_opened >= m_rule.window)
        m_opened = now;
    return usedOfWindow(m_opened);
}

double Limiter::usedOfRenewedWindow(TimePoint now)
{
    if (m_lastHit == TimePoint::min() || now - m_lastHit >= m_rule.window)
        m_level = 0;
    m_lastHit = now;
    return m_level;
}

double Limiter::usedOfWeightedWindows(TimePoint now)
{
    const TimePoint start = windowStart(now);
    const double current = usedOfWindow(start);
    const double previous = usedOfWindow(start - m_rule.window) - current;
    const double passed = double((now - start).count()) / double(m_rule.window.count());
    return current + previous * (1 - passed);
}

double Limiter::usedOfBucket(TimePoint now)
{
    const double passed = double((now - m_levelAt).count()) / double(m_rule.window.count());
    m_level = std::max(0.0, m_level - passed * m_rule.limit);
    m_levelAt = now;
    return m_level;
}

TimePoint Limiter::windowStart(TimePoint now) const
{
    const auto sinceEpoch = now.time_since_epoch();
    return TimePoint(sinceEpoch - sinceEpoch % m_rule.window);
}

double Limiter::capacity() const
{
    constexpr int burst = 20;
    return m_rule.model == u"burst" ? std::min(burst, m_rule.limit) : m_rule.limit;
}

void Limiter::forget(TimePoint before)
{
    while (!m_admitted.empty() && m_admitted.front() < before)
        m_admitted.pop_front();
}

} // namespace flokdesk::sandbox
