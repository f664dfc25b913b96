// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"

#include <algorithm>

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

/// More requests since the last silence than a window may hold, by no more than fly at once: the server
/// seems to have counted all of them.
bool isCounterFull(const Backoff::Refusal &refusal, int limit)
{
    constexpr int atOnce = 10;
    return refusal.sinceSilence > limit && refusal.sinceSilence <= limit + atOnce;
}

} // namespace

void Backoff::refused(const Refusal &refusal, TimePoint now)
{
    const bool sameEpisode =
        m_state.refused && (refusal.probe || refusal.handedOver <= m_state.pauseBegan);
    if (refusal.probe)
        ++m_state.probesRefused;
    else if (!sameEpisode)
        beginEpisode(refusal, now);
    m_state.refused = m_state.slow = true;
    Duration wait = leastPause();
    if (refusal.retryAfter)
        wait = std::max(wait, std::min(*refusal.retryAfter, m_limits.longestRetryAfter));
    m_state.pausedUntil =
        std::max(m_state.pausedUntil, now + wait + m_limits.margin + refusal.spread);
}

void Backoff::beginEpisode(const Refusal &refusal, TimePoint now)
{
    const int before = adaptedLimit(now);
    const bool isFull = isCounterFull(refusal, m_limits.requests);
    m_state.fullCounters = isFull ? m_state.fullCounters + 1 : 0;
    const bool isOwnFault = !isFull && refusal.used * 100 >= ceiling() * 95;
    if (isOwnFault)
        m_state.ceiling = std::max(m_limits.least, ceiling() - 5);
    m_state.lowered = std::max(m_limits.least, isOwnFault ? before - 5 : refusal.used * 3 / 4);
    m_state.lowered = std::min(m_state.lowered, before);
    m_state.cause = isOwnFault ? Cause::StricterServer : Cause::SharedAddress;
    m_state.pauseBegan = now;
    m_state.probesRefused = 0;
    std::rotate(m_state.episodes.begin(), m_state.episodes.end() - 1, m_state.episodes.end());
    m_state.episodes[0] = now;
    ++m_state.episodeCount;
    const bool thirdInTenMinutes = m_state.episodeCount >= 3 && now - m_state.episodes[2] <= 10min;
    if (isCounterKnown())
        m_state.lowered = 0; // silence is enough
    if (isCounterKnown() || (thirdInTenMinutes && before <= 50)) {
        m_state.fallbackUntil = now + m_limits.fallbackFor;
        m_state.cause = Cause::NoRhythm;
    }
}

void Backoff::rebooted(TimePoint lastSeen)
{
    const auto sinceBoot = [lastSeen](TimePoint when) {
        return TimePoint(std::max(when - lastSeen, Duration::zero()));
    };
    m_state.pauseBegan = TimePoint{};
    m_state.pausedUntil = sinceBoot(m_state.pausedUntil);
    m_state.fallbackUntil = sinceBoot(m_state.fallbackUntil);
    m_state.episodes = {};
    m_state.episodeCount = 0;
    m_state.slow = true;
}

Backoff::Phase Backoff::phase(TimePoint now) const
{
    if (now < m_state.pausedUntil)
        return Phase::Paused;
    if (m_state.refused)
        return Phase::Probe;
    return m_state.slow ? Phase::SlowStart : Phase::Open;
}

int Backoff::limit(TimePoint now) const
{
    // The fallback's silence is what keeps within the quota there.
    return isFallback(now) ? ceiling() : adaptedLimit(now);
}

int Backoff::adaptedLimit(TimePoint now) const
{
    if (m_state.lowered == 0)
        return ceiling();
    const Duration since = std::max(now - m_state.pausedUntil, Duration::zero());
    const auto minutes = std::min<Duration::rep>(since / m_limits.clean, ceiling());
    return std::min(ceiling(), m_state.lowered + m_limits.regained * static_cast<int>(minutes));
}

Backoff::Cause Backoff::cause(TimePoint now) const
{
    if (isFallback(now))
        return Cause::NoRhythm;
    if (ceiling() < m_limits.requests)
        return Cause::StricterServer;
    return adaptedLimit(now) < ceiling() ? m_state.cause : Cause::None;
}

std::optional<TimePoint> Backoff::nextChange(TimePoint now) const
{
    if (now < m_state.pausedUntil)
        return m_state.pausedUntil;
    if (adaptedLimit(now) < ceiling()) {
        const auto minutes = (now - m_state.pausedUntil) / m_limits.clean;
        return m_state.pausedUntil + m_limits.clean * (minutes + 1);
    }
    return isFallback(now) ? std::optional(m_state.fallbackUntil) : std::nullopt;
}

int Backoff::ceiling() const
{
    return m_state.ceiling == 0 ? m_limits.requests : std::min(m_state.ceiling, m_limits.requests);
}

Duration Backoff::leastPause() const
{
    const int doublings = std::min(m_state.probesRefused, 8);
    return std::min(m_limits.pause * (1 << doublings), m_limits.longestPause);
}

} // namespace flokdesk
