// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <array>
#include <optional>

namespace flokdesk {

/// The effect of a 429 on all users of one budget (src/net/README.md, section 3): a pause, then
/// one request alone to find out, then a lower limit that recovers. A pure value; time is an
/// argument.
class Backoff {
public:
    struct Limits {
        int requests = 99; ///< the limit recovers to so many
        int least = 10; ///< and never falls below
        Duration pause = std::chrono::seconds(60); ///< the least wait after a 429
        Duration longestPause = std::chrono::seconds(600); ///< after probes that were refused too
        Duration longestRetryAfter = std::chrono::hours(1);
        Duration margin = std::chrono::seconds(1); ///< for servers that count in whole seconds
        Duration clean = std::chrono::minutes(1); ///< without a 429: `regained` more
        int regained = 3;
        Duration fallbackFor = std::chrono::minutes(30);
        int cautiousRequests =
            50; ///< between two silences, while the server's counter is not known

        friend bool operator==(const Limits &, const Limits &) = default;
    };
    enum class Phase {
        Open,
        Paused, ///< nothing is sent
        Probe, ///< one request finds out whether the pause is really over
        SlowStart, ///< no bursts yet
    };
    /// The reason for the present limit.
    enum class Cause {
        None,
        SharedAddress, ///< refused well below the limit: another program on this address uses it too
        StricterServer, ///< refused at the limit: the server allows less than is known of it
        NoRhythm, ///< the server forgets only in silence, or refuses again and again
    };
    /// Everything that must outlive the process. Plain data.
    struct State {
        bool refused = false; ///< since the last 429 nothing was answered otherwise
        bool slow = false; ///< since the last pause bursts were not allowed again
        TimePoint pauseBegan{};
        TimePoint pausedUntil{};
        int probesRefused = 0;
        int ceiling = 0; ///< 0: the limit itself
        int lowered = 0; ///< the limit just after the last episode; 0: never lowered
        Cause cause = Cause::None;
        std::array<TimePoint, 3> episodes{}; ///< the latest ones, newest first
        TimePoint fallbackUntil{};
        int episodeCount = 0;
        int fullCounters = 0; ///< the latest episodes in a row that a full counter explains

        friend bool operator==(const State &, const State &) = default;
    };

    explicit Backoff(Limits limits)
        : Backoff(limits, State())
    {
    }
    Backoff(Limits limits, State state)
        : m_limits(limits)
        , m_state(state)
    {
    }

    const State &state() const { return m_state; }
    void setLimits(Limits limits) { m_limits = limits; }

    struct Refusal {
        TimePoint handedOver; ///< when the refused request was sent
        bool probe = false;
        int used = 0; ///< own requests that the server may have counted at that time
        int sinceSilence = 0; ///< own requests since the last minute without any
        std::optional<Duration> retryAfter;
        Duration spread = Duration::zero(); ///< random, so that not all come back at once
    };
    /// Refusals of requests that were on their way when the pause began belong to one episode: the
    /// pause may get longer, never shorter, and the limit falls once.
    void refused(const Refusal &refusal, TimePoint now);
    /// The probe was answered with something else than 429.
    void probeAnswered() { m_state.refused = false; }
    /// After a suspend the state of the server is not known: one request finds out.
    void mustProbe() { m_state.refused = m_state.slow = true; }
    /// Bursts are allowed again.
    void recovered() { m_state.slow = false; }
    /// The machine was started anew. What counted from the last start counts from this one.
    void rebooted(TimePoint lastSeen);

    Phase phase(TimePoint now) const;
    TimePoint pausedUntil() const { return m_state.pausedUntil; }
    int limit(TimePoint now) const;
    /// None once the limit has recovered.
    Cause cause(TimePoint now) const;
    /// Some requests and then silence instead of a steady rate.
    bool isFallback(TimePoint now) const { return now < m_state.fallbackUntil; }
    /// The server counts all requests until a minute passes without any: two episodes in a row came just
    /// when such a counter would be full.
    bool isCounterKnown() const { return m_state.fullCounters >= 2; }
    /// In the fallback, so many requests may go between two silences. The last few that the limit allows
    /// would have to wait for longer than a share of the next silence.
    int requestsBetweenSilences() const
    {
        return isCounterKnown() ? ceiling() * 96 / 100 : m_limits.cautiousRequests;
    }
    /// When limit() or phase() will change by time alone; nothing if never.
    std::optional<TimePoint> nextChange(TimePoint now) const;

private:
    int ceiling() const;
    int adaptedLimit(TimePoint now) const;
    Duration leastPause() const;
    void beginEpisode(const Refusal &refusal, TimePoint now);

    Limits m_limits;
    State m_state;
};

} // namespace flokdesk
