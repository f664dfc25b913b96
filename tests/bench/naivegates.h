// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/trafficgate.h"

#include <array>
#include <deque>
#include <memory>
#include <set>

namespace flokdesk {

/// When a client-side limiter of the usual kind lets the next request go. All of them count when
/// they send; the server counts when requests arrive.
class NaiveRule {
public:
    NaiveRule() = default;
    NaiveRule(const NaiveRule &) = delete;
    NaiveRule &operator=(const NaiveRule &) = delete;
    virtual ~NaiveRule() = default;

    virtual TimePoint freeFrom(TimePoint now) = 0;
    virtual void spend(TimePoint now) = 0;
};

/// 100 in each minute since the first one, as a queue with an interval and a cap does.
class FixedWindowRule final : public NaiveRule {
public:
    TimePoint freeFrom(TimePoint now) override
    {
        if (now >= m_ends)
            m_count = 0;
        return m_count < 100 ? now : m_ends;
    }
    void spend(TimePoint now) override
    {
        if (m_count++ == 0 && now >= m_ends)
            m_ends = now + std::chrono::minutes(1);
    }

private:
    TimePoint m_ends{};
    int m_count = 0;
};

/// 100 in the last minute.
class SendLogRule final : public NaiveRule {
public:
    TimePoint freeFrom(TimePoint now) override
    {
        const bool isFree = m_sent.size() < 100 || m_sent.front() + std::chrono::minutes(1) <= now;
        return isFree ? now : m_sent.front() + std::chrono::minutes(1);
    }
    void spend(TimePoint now) override
    {
        m_sent.push_back(now);
        if (m_sent.size() > 100)
            m_sent.pop_front();
    }

private:
    std::deque<TimePoint> m_sent;
};

/// `burst` at once, then one in 0.6 s: a token bucket, or with a burst of one even pacing.
class BucketRule final : public NaiveRule {
public:
    explicit BucketRule(int burst)
        : m_burst(burst)
    {
    }
    TimePoint freeFrom(TimePoint now) override
    {
        return std::max(now, m_full - each * (m_burst - 1));
    }
    void spend(TimePoint now) override { m_full = std::max(m_full, now) + each; }

private:
    static constexpr Duration each = std::chrono::milliseconds(600);
    int m_burst;
    TimePoint m_full{};
};

/// Clicks before jobs, six at once, a minute of silence after a 429.
class NaiveGate final : public TrafficGate {
public:
    explicit NaiveGate(std::unique_ptr<NaiveRule> rule)
        : m_rule(std::move(rule))
    {
    }

    void enqueue(Ticket ticket, Lane lane, const QString &) override
    {
        m_queues[static_cast<size_t>(lane)].push_back(ticket);
    }
    void enqueueFirst(Ticket ticket, Lane lane, const QString &) override
    {
        m_queues[static_cast<size_t>(lane)].push_front(ticket);
    }
    Step poll(TimePoint now) override
    {
        Step step;
        for (auto &queue : m_queues) {
            while (!queue.empty() && m_flying.size() < 6) {
                const TimePoint from = std::max(m_pausedUntil, m_rule->freeFrom(now));
                if (from > now) {
                    step.wakeAt = from;
                    return step;
                }
                m_rule->spend(now);
                m_flying.insert(queue.front());
                step.handOver.push_back(queue.front());
                queue.pop_front();
            }
        }
        return step;
    }
    void ended(Ticket ticket, End end, TimePoint now, std::optional<Duration>) override
    {
        m_flying.erase(ticket);
        if (end == End::Refused)
            m_pausedUntil = std::max(m_pausedUntil, now + std::chrono::seconds(61));
    }
    void sentAgain(Ticket) override { }
    void restarted(TimePoint) override { }

private:
    std::unique_ptr<NaiveRule> m_rule;
    std::array<std::deque<Ticket>, 3> m_queues;
    std::set<Ticket> m_flying;
    TimePoint m_pausedUntil{};
};

} // namespace flokdesk
