// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratebudget.h"

#include <algorithm>

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

/// The pace of the fallback while the server's counter is not known (src/net/README.md, section 3): found
/// to be refused by none of the servers imagined there.
constexpr Duration cautiousInterval = 630ms;
/// A server that forgets only in silence forgets after so long. A second less than a pause takes, so that
/// a late answer to a request of before it does not hide the silence.
constexpr Duration silence = 60s;

} // namespace

RateBudget::RateBudget(Limits limits, State state, std::vector<Use> uses)
    : m_limits(limits)
    , m_state(std::move(state))
    , m_uses(std::move(uses))
    , m_backoff(limits.backoff, m_state.backoff)
{
    followLimits();
}

void RateBudget::setLimits(Limits limits)
{
    m_limits = limits;
    followLimits();
    const TimePoint from = std::max(m_state.latest, m_backoff.pausedUntil());
    m_state.burstFull = std::min(m_state.burstFull, from + interval(from) * m_limits.burst);
}

SlotDecision RateBudget::tryAcquire(const SlotAsk &ask, TimePoint now)
{
    now = moveOn(now);
    SlotDecision decision;
    if (m_state.probe)
        return decision;
    const TimePoint from = std::max(
        {m_backoff.pausedUntil(), safeFrom(ask, now), burstFrom(ask, now), fallbackFrom(ask, now)});
    if (from > now) {
        decision.again = from;
        return decision;
    }
    decision.slot = m_state.next;
    decision.probe = phase(now) == Backoff::Phase::Probe;
    if (decision.probe)
        m_state.probe = m_state.next;
    take(ask, now);
    return decision;
}

void RateBudget::take(const SlotAsk &ask, TimePoint now)
{
    countSinceSilence(ask.weight, now);
    for (int i = 0; i < ask.weight; ++i)
        m_uses.push_back(Use{m_state.next, now, std::nullopt});
    ++m_state.next;
    m_state.burstFull = std::max(m_state.burstFull, now) + interval(now) * ask.weight;
}

void RateBudget::countSinceSilence(int requests, TimePoint now)
{
    const bool isSilent = std::ranges::all_of(
        m_uses, [now](const Use &use) { return use.ended && *use.ended + silence <= now; });
    m_state.sinceSilence = (isSilent ? 0 : m_state.sinceSilence) + requests;
}

void RateBudget::sentAgain(Slot slot)
{
    const auto use = std::find_if(m_uses.begin(), m_uses.end(),
                                  [slot](const Use &one) { return one.slot == slot; });
    if (use == m_uses.end())
        return;
    m_uses.push_back(Use(*use));
    ++m_state.sinceSilence;
}

void RateBudget::answered(Slot slot, TimePoint now)
{
    end(slot, moveOn(now));
    probeEnded(slot, true);
}

void RateBudget::givenUp(Slot slot, TimePoint now)
{
    end(slot, moveOn(now) + m_limits.slack);
    probeEnded(slot, false);
}

void RateBudget::release(Slot slot)
{
    const auto sent = std::erase_if(m_uses, [slot](const Use &use) { return use.slot == slot; });
    m_state.burstFull -= interval(m_state.latest) * static_cast<int>(sent);
    m_state.sinceSilence = std::max(0, m_state.sinceSilence - static_cast<int>(sent));
    probeEnded(slot, false);
}

void RateBudget::refused(Slot slot, TimePoint now, std::optional<Duration> retryAfter,
                         Duration spread)
{
    now = moveOn(now);
    Backoff::Refusal refusal;
    refusal.handedOver = now;
    for (const Use &use : m_uses) {
        if (use.slot == slot)
            refusal.handedOver = use.began;
    }
    refusal.probe = m_state.probe == slot;
    refusal.used = used(now);
    refusal.sinceSilence = m_state.sinceSilence;
    refusal.retryAfter = retryAfter;
    refusal.spread = spread;
    end(slot, now);
    probeEnded(slot, false);
    m_backoff.refused(refusal, now);
    m_state.backoff = m_backoff.state();
    m_state.clean = Duration::zero();
    followLimits();
    emptyBurst(m_backoff.pausedUntil());
}

void RateBudget::resumed(TimePoint now)
{
    now = moveOn(now);
    m_backoff.mustProbe();
    m_state.backoff = m_backoff.state();
    emptyBurst(now);
}

void RateBudget::rebooted()
{
    m_backoff.rebooted(m_state.latest);
    m_state.backoff = m_backoff.state();
    m_state.probe.reset();
    m_state.latest = TimePoint{};
    m_state.burstFull = TimePoint{};
    for (Use &use : m_uses)
        use = Use{use.slot, TimePoint{}, TimePoint{}};
}

void RateBudget::emptyBurst(TimePoint now)
{
    const TimePoint full = now + interval(now) * (m_limits.burst - 1);
    m_state.burstFull = std::max(m_state.burstFull, full);
}

int RateBudget::used(TimePoint now) const
{
    return static_cast<int>(std::count_if(
        m_uses.begin(), m_uses.end(), [this, now](const Use &use) { return isUsed(use, now); }));
}

int RateBudget::inFlight() const
{
    return static_cast<int>(
        std::count_if(m_uses.begin(), m_uses.end(), [](const Use &use) { return !use.ended; }));
}

TimePoint RateBudget::whenFree(int count, TimePoint now, int keptFree) const
{
    Q_ASSERT(count > 0);
    const SlotAsk ask{keptFree > 0 ? Lane::Background : Lane::Interactive, keptFree};
    const int cycle = std::max(1, limit(now) - this->keptFree(ask, now));
    const int windows = std::max(0, (count - 2 * cycle) / cycle);
    RateBudget future = *this;
    TimePoint when = std::max(now, m_state.latest);
    for (int left = count - windows * cycle; left > 0; --left) {
        SlotDecision decision = future.tryAcquire(ask, when);
        for (; !decision.slot; decision = future.tryAcquire(ask, when)) {
            if (decision.again == TimePoint::max())
                return now + window();
            when = decision.again;
        }
        future.answered(*decision.slot, when);
    }
    return when + window() * windows;
}

std::optional<TimePoint> RateBudget::nextChange(TimePoint now) const
{
    std::optional<TimePoint> next = m_backoff.nextChange(now);
    for (const Use &use : m_uses) {
        if (use.ended && isUsed(use, now))
            next = std::min(next.value_or(TimePoint::max()), *use.ended + window());
    }
    return next;
}

/// Time never goes back here, even where a clock does.
TimePoint RateBudget::moveOn(TimePoint now)
{
    now = std::max(now, m_state.latest);
    if (m_state.latest != TimePoint{} && m_state.clean < m_limits.trusted)
        m_state.clean += now - m_state.latest;
    m_state.latest = now;
    followLimits();
    forgetExpired(now);
    if (phase(now) == Backoff::Phase::SlowStart && m_state.burstFull <= now) {
        m_backoff.recovered();
        m_state.backoff = m_backoff.state();
    }
    return now;
}

void RateBudget::followLimits()
{
    Backoff::Limits limits = m_limits.backoff;
    limits.requests = m_limits.requests;
    m_backoff.setLimits(limits);
}

/// A weighted window looks back on two windows.
void RateBudget::forgetExpired(TimePoint now)
{
    std::erase_if(m_uses, [this, now](const Use &use) {
        return use.ended
            && *use.ended + 2 * std::max(m_limits.window, m_limits.windowWhenTrusted) <= now;
    });
}

int RateBudget::keptFree(const SlotAsk &ask, TimePoint now) const
{
    if (m_backoff.isFallback(now))
        return 0; // a click waits for the end of the silence in any case
    const bool isForUnseen = ask.lane != Lane::Interactive && !isTrusted();
    const int wanted = std::max(ask.keptFree, isForUnseen ? m_limits.unseen : 0);
    // A very low limit must still let everything through.
    return std::clamp(wanted, 0, (limit(now) - 1) / 2);
}

TimePoint RateBudget::safeFrom(const SlotAsk &ask, TimePoint now) const
{
    Arrivals arrivals;
    for (const Use &use : m_uses) {
        if (use.ended)
            arrivals.answered.push_back(*use.ended);
        else
            ++arrivals.inFlight;
    }
    std::sort(arrivals.answered.begin(), arrivals.answered.end());
    const int kept = keptFree(ask, now);
    // Leaving all of them free in weighted windows too would cost 1 % more and make no click faster.
    const int keptWeighted = (std::min(kept, ask.keptFree) * 9 + 9) / 10;
    return flokdesk::safeFrom(arrivals, {limit(now), kept, keptWeighted, ask.weight},
                              {window(), std::min(window(), m_limits.weightedWindow)}, now);
}

/// GCRA: a bucket of `burst` that refills at the limit, kept as the time when it will be full.
TimePoint RateBudget::burstFrom(const SlotAsk &ask, TimePoint now) const
{
    const int kept = std::min(keptFree(ask, now), m_limits.burst / 2);
    const int spare = std::max(0, m_limits.burst - kept - ask.weight);
    return std::max(now, m_state.burstFull - interval(now) * spare);
}

Burst RateBudget::burst(int wanted, TimePoint now, int kept) const
{
    now = std::max(now, m_state.latest);
    SlotAsk ask{kept > 0 ? Lane::Background : Lane::Interactive, kept};
    kept = keptFree(ask, now);
    const int most =
        std::min(m_limits.burst - std::min(kept, m_limits.burst / 2), limit(now) - kept);
    ask.weight = std::clamp(wanted, 1, std::max(1, most));
    return {ask.weight,
            std::max({now, m_backoff.pausedUntil(), safeFrom(ask, now), burstFrom(ask, now),
                      fallbackFrom(ask, now)})};
}

TimePoint RateBudget::fallbackFrom(const SlotAsk &ask, TimePoint now) const
{
    if (!m_backoff.isFallback(now))
        return now;
    TimePoint from = m_backoff.isCounterKnown() ? now : std::max(now, m_state.burstFull);
    if (m_state.sinceSilence + ask.weight <= m_backoff.requestsBetweenSilences())
        return from;
    for (const Use &use : m_uses) {
        if (!use.ended)
            return TimePoint::max();
        from = std::max(from, *use.ended + window());
    }
    return from;
}

Duration RateBudget::interval(TimePoint now) const
{
    const Duration steady = window() / limit(now) + Duration(1);
    const bool isCautious = m_backoff.isFallback(now) && !m_backoff.isCounterKnown();
    return isCautious ? std::max(steady, cautiousInterval) : steady;
}

void RateBudget::end(Slot slot, TimePoint when)
{
    for (Use &use : m_uses) {
        if (use.slot == slot && !use.ended)
            use.ended = when;
    }
}

void RateBudget::probeEnded(Slot slot, bool answered)
{
    if (m_state.probe != slot)
        return;
    m_state.probe.reset();
    if (answered) {
        m_backoff.probeAnswered();
        m_state.backoff = m_backoff.state();
    }
}

} // namespace flokdesk
