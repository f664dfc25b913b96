// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerstate.h"

#include <algorithm>
#include <concepts>
#include <QByteArray>
#include <QList>

namespace flokdesk {

namespace {

/// Every number of a state in the order in which the file keeps them.
template <typename State, typename F>
void eachNumber(State &state, F f)
{
    auto &backoff = state.backoff;
    f(state.next);
    f(state.latest);
    f(state.burstFull);
    f(state.clean);
    f(state.probe);
    f(state.sinceSilence);
    f(backoff.refused);
    f(backoff.slow);
    f(backoff.pauseBegan);
    f(backoff.pausedUntil);
    f(backoff.probesRefused);
    f(backoff.ceiling);
    f(backoff.lowered);
    f(backoff.cause);
    for (auto &episode : backoff.episodes)
        f(episode);
    f(backoff.fallbackUntil);
    f(backoff.episodeCount);
    f(backoff.fullCounters);
}

class Writing {
public:
    void operator()(TimePoint when) { add(when.time_since_epoch().count()); }
    void operator()(Duration duration) { add(duration.count()); }
    void operator()(const std::optional<quint64> &slot) { add(slot ? qint64(*slot) : 0); }
    void operator()(Backoff::Cause cause) { add(static_cast<qint64>(cause)); }
    template <std::integral Number>
    void operator()(Number number)
    {
        add(static_cast<qint64>(number));
    }

    std::string text;

private:
    void add(qint64 number) { text += std::to_string(number) + ' '; }
};

class Reading {
public:
    explicit Reading(const std::string &text)
        : m_numbers(QByteArray::fromStdString(text).split(' '))
    {
    }
    void operator()(TimePoint &when) { when = TimePoint(Duration(next())); }
    void operator()(Duration &duration) { duration = Duration(next()); }
    void operator()(std::optional<quint64> &slot)
    {
        const qint64 number = next();
        slot = number == 0 ? std::nullopt : std::optional(static_cast<quint64>(number));
    }
    void operator()(Backoff::Cause &cause)
    {
        const auto last = static_cast<qint64>(Backoff::Cause::NoRhythm);
        cause = static_cast<Backoff::Cause>(std::clamp<qint64>(next(), 0, last));
    }
    template <std::integral Number>
    void operator()(Number &number)
    {
        number = static_cast<Number>(next());
    }

private:
    qint64 next() { return m_numbers.value(m_next++).toLongLong(); }

    QList<QByteArray> m_numbers;
    qsizetype m_next = 0;
};

} // namespace

std::string textOfState(const RateBudget::State &state)
{
    Writing writing;
    eachNumber(state, [&writing](const auto &number) { writing(number); });
    return writing.text;
}

RateBudget::State stateFromText(const std::string &text)
{
    RateBudget::State state;
    eachNumber(state, Reading(text));
    return state;
}

} // namespace flokdesk
