// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quotaservers.h"

#include <algorithm>
#include <deque>
#include <QByteArray>

namespace flokdesk {

using namespace std::chrono_literals;

bool QuotaServer::accepts(TimePoint arrival)
{
    if (arrival < m_blockedUntil) {
        if (m_block == Block::Extended)
            m_blockedUntil = arrival + 60s;
        return false;
    }
    if (hasRoom(arrival))
        return true;
    m_blockedUntil = arrival + 60s;
    ++m_blocks;
    return false;
}

namespace {

constexpr int quota = 100;
constexpr Duration minute = 60s;

/// Windows of a minute that begin at a phase of the server's own.
class FixedWindows final : public QuotaServer {
public:
    FixedWindows(Duration phase, Block block)
        : QuotaServer(block)
        , m_phase(phase)
    {
    }

private:
    bool hasRoom(TimePoint arrival) override
    {
        const auto window = (arrival.time_since_epoch() - m_phase) / minute;
        if (window != m_window)
            m_count = 0;
        m_window = window;
        return ++m_count <= quota;
    }

    Duration m_phase;
    Duration::rep m_window = -1;
    int m_count = 0;
};

/// A counter that the first request starts and that expires after `life`.
class FirstOpens final : public QuotaServer {
public:
    FirstOpens(Duration life, Block block)
        : QuotaServer(block)
        , m_life(life)
    {
    }

private:
    bool hasRoom(TimePoint arrival) override
    {
        if (arrival >= m_expires) {
            m_expires = arrival + m_life;
            m_count = 0;
        }
        return ++m_count <= quota;
    }

    Duration m_life;
    TimePoint m_expires{};
    int m_count = 0;
};

/// A counter whose life every request renews: a mistake that exists.
class EveryoneRenews final : public QuotaServer {
public:
    using QuotaServer::QuotaServer;

private:
    bool hasRoom(TimePoint arrival) override
    {
        if (arrival >= m_expires)
            m_count = 0;
        m_expires = arrival + minute;
        return ++m_count <= quota;
    }

    TimePoint m_expires{};
    int m_count = 0;
};

class SlidingLog final : public QuotaServer {
public:
    using QuotaServer::QuotaServer;

private:
    bool hasRoom(TimePoint arrival) override
    {
        while (!m_log.empty() && m_log.front() <= arrival - minute)
            m_log.pop_front();
        m_log.push_back(arrival);
        return m_log.size() <= quota;
    }

    std::deque<TimePoint> m_log;
};

/// A bucket of `burst` that refills at the quota, kept as the time when it will be full.
class Bucket final : public QuotaServer {
public:
    Bucket(int burst, Block block)
        : QuotaServer(block)
        , m_burst(burst)
    {
    }

private:
    bool hasRoom(TimePoint arrival) override
    {
        const Duration each = minute / quota;
        const TimePoint full = std::max(m_full, arrival) + each;
        if (full - arrival > each * m_burst)
            return false;
        m_full = full;
        return true;
    }

    int m_burst;
    TimePoint m_full{};
};

/// The window of now, and the one before weighted by how much of it is less than a minute old.
class WeightedWindows final : public QuotaServer {
public:
    WeightedWindows(Duration phase, Block block)
        : QuotaServer(block)
        , m_phase(phase)
    {
    }

private:
    bool hasRoom(TimePoint arrival) override
    {
        const Duration since = arrival.time_since_epoch() - m_phase;
        const auto window = since / minute;
        if (window != m_window) {
            m_before = window == m_window + 1 ? m_count : 0;
            m_count = 0;
            m_window = window;
        }
        const Duration left = minute - since % minute;
        ++m_count;
        return m_before * left.count() + m_count * minute.count() <= quota * minute.count();
    }

    Duration m_phase;
    Duration::rep m_window = -1;
    Duration::rep m_count = 0;
    Duration::rep m_before = 0;
};

} // namespace

const std::vector<const char *> &quotaServerNames()
{
    static const std::vector<const char *> names{"fixed",  "first", "first61", "log",
                                                 "bucket", "swc",   "burst20", "ttl"};
    return names;
}

std::unique_ptr<QuotaServer> quotaServer(const char *name, Duration phase, QuotaServer::Block block)
{
    const QByteArray wanted(name);
    if (wanted == "fixed")
        return std::make_unique<FixedWindows>(phase, block);
    if (wanted == "first")
        return std::make_unique<FirstOpens>(60s, block);
    if (wanted == "first61")
        return std::make_unique<FirstOpens>(61s, block);
    if (wanted == "log")
        return std::make_unique<SlidingLog>(block);
    if (wanted == "bucket")
        return std::make_unique<Bucket>(quota, block);
    if (wanted == "swc")
        return std::make_unique<WeightedWindows>(phase, block);
    if (wanted == "burst20")
        return std::make_unique<Bucket>(20, block);
    Q_ASSERT(wanted == "ttl");
    return std::make_unique<EveryoneRenews>(block);
}

} // namespace flokdesk
