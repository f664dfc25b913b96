// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrypolicy.h"

#include "net/ratebudget.h"

#include <algorithm>
#include <array>

namespace flokdesk {

namespace {

constexpr std::array passingStatuses{408, 500, 502, 503, 504};

/// How often an answer like this one is worth another attempt.
int mostRepeats(const Request &request, const Answer &answer)
{
    if (answer.fault == Answer::Fault::Unreachable)
        return 2; // nothing was sent, so any request may be repeated
    if (request.writes || request.safety == Safety::NonIdempotent)
        return 0;
    if (answer.fault == Answer::Fault::Interrupted)
        return 3;
    if (answer.fault == Answer::Fault::TimedOut)
        return 1; // the user has waited a whole deadline already
    const bool passing = request.repeatsRefusals && answer.isComplete()
        && std::find(passingStatuses.begin(), passingStatuses.end(), answer.status)
            != passingStatuses.end();
    return passing ? 3 : 0;
}

} // namespace

bool RetryPolicy::mayRepeatAfter429()
{
    constexpr int episodes = 5;
    return ++m_refusals < episodes;
}

std::optional<Duration> RetryPolicy::delayBeforeRepeat(const Request &request, const Answer &answer,
                                                       double random)
{
    using namespace std::chrono_literals;
    constexpr Duration longestWished = 30s; // beyond this people should decide
    if (m_repeats >= mostRepeats(request, answer))
        return std::nullopt;
    const Duration wished =
        retryAfter(answer.header("Retry-After"), answer.header("Date")).value_or(Duration::zero());
    if (wished > longestWished)
        return std::nullopt;
    const Duration longest = std::min<Duration>(30s, Duration(500ms) * (1 << m_repeats));
    ++m_repeats;
    const auto jitter = static_cast<Duration::rep>(random * static_cast<double>(longest.count()));
    return std::max(wished, Duration(jitter));
}

void RetryBudget::answered(TimePoint now)
{
    m_answers.push_back(now);
}

bool RetryBudget::take(TimePoint now)
{
    constexpr size_t least = 3;
    for (auto *times : {&m_answers, &m_repeats}) {
        while (!times->empty() && times->front() + std::chrono::minutes(1) <= now)
            times->pop_front();
    }
    if (m_repeats.size() >= std::max(least, m_answers.size() / 10))
        return false;
    m_repeats.push_back(now);
    return true;
}

} // namespace flokdesk
