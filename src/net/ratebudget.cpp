// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratebudget.h"

#include <algorithm>
#include <QLocale>
#include <QTimeZone>

namespace flokdesk {

SlotDecision RateBudget::tryAcquire(const SlotAsk &ask, TimePoint now)
{
    forgetExpired(now);
    SlotDecision decision;
    if (m_probe)
        return decision;
    const TimePoint free = whenFree(1, now, ask.keptFree);
    if (free > now) {
        decision.again = free;
        return decision;
    }
    m_uses.push_back(Use{m_next, std::nullopt});
    decision.slot = m_next;
    decision.probe = m_mustProbe;
    if (m_mustProbe)
        m_probe = m_next;
    ++m_next;
    return decision;
}

void RateBudget::sentAgain(Slot slot)
{
    m_uses.push_back(Use{slot, std::nullopt});
}

void RateBudget::answered(Slot slot, TimePoint now)
{
    end(slot, now);
    probeEnded(slot, true);
}

void RateBudget::givenUp(Slot slot, TimePoint now)
{
    end(slot, now + m_limits.slack);
    probeEnded(slot, false);
}

void RateBudget::release(Slot slot)
{
    std::erase_if(m_uses, [slot](const Use &use) { return use.slot == slot; });
    probeEnded(slot, false);
}

void RateBudget::refused(Slot slot, TimePoint now, std::optional<Duration> retryAfter)
{
    using namespace std::chrono_literals;
    end(slot, now);
    probeEnded(slot, false);
    m_mustProbe = true;
    Duration wait = m_limits.pauseAfter429;
    // A server that counts in whole seconds may need one more than it says.
    if (retryAfter)
        wait = std::max(wait, std::min(*retryAfter, m_limits.longestRetryAfter) + Duration(1s));
    m_pausedUntil = std::max(m_pausedUntil, now + wait);
}

int RateBudget::used(TimePoint now) const
{
    return static_cast<int>(std::count_if(
        m_uses.begin(), m_uses.end(), [this, now](const Use &use) { return isUsed(use, now); }));
}

TimePoint RateBudget::whenFree(int count, TimePoint now, int keptFree) const
{
    Q_ASSERT(count > 0);
    keptFree = this->keptFree(keptFree);
    std::vector<TimePoint> free;
    for (const Use &use : m_uses) {
        if (isUsed(use, now))
            free.push_back(use.ended.value_or(now) + m_limits.window);
    }
    std::sort(free.begin(), free.end());
    // Extra arrivals may exceed the limit: the first to end then free nothing.
    const auto limit = static_cast<size_t>(m_limits.requests);
    if (free.size() > limit)
        free.erase(free.begin(), free.end() - static_cast<std::ptrdiff_t>(limit));
    free.insert(free.begin(), limit - free.size(), now);

    const auto usable = static_cast<size_t>(m_limits.requests - keptFree);
    const auto index = static_cast<size_t>(count - 1);
    const TimePoint first = std::max(m_pausedUntil, free[limit - usable + index % usable]);
    return first + m_limits.window * static_cast<Duration::rep>(index / usable);
}

std::optional<TimePoint> RateBudget::nextChange(TimePoint now) const
{
    std::optional<TimePoint> next;
    if (isPaused(now))
        next = m_pausedUntil;
    for (const Use &use : m_uses) {
        if (use.ended && isUsed(use, now))
            next = std::min(next.value_or(TimePoint::max()), *use.ended + m_limits.window);
    }
    return next;
}

int RateBudget::keptFree(int asked) const
{
    // A very low limit must still let everything through.
    return std::clamp(asked, 0, (m_limits.requests - 1) / 2);
}

void RateBudget::probeEnded(Slot slot, bool answered)
{
    if (m_probe != slot)
        return;
    m_probe.reset();
    m_mustProbe = !answered;
}

void RateBudget::forgetExpired(TimePoint now)
{
    std::erase_if(m_uses, [this, now](const Use &use) { return !isUsed(use, now); });
}

void RateBudget::end(Slot slot, TimePoint when)
{
    for (Use &use : m_uses) {
        if (use.slot == slot && !use.ended)
            use.ended = when;
    }
}

namespace {

std::optional<QDateTime> httpDate(QByteArrayView text)
{
    const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), format);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

std::optional<Duration> retryAfter(QByteArrayView value, QByteArrayView dateHeader)
{
    constexpr std::chrono::seconds longest = std::chrono::hours(24 * 366); // fits microseconds
    const QByteArray text = value.trimmed().toByteArray();
    const bool isNumber = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qlonglong seconds = text.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), longest) : longest;
    }
    const auto until = httpDate(text);
    const auto since = httpDate(dateHeader);
    if (!until || !since || *until <= *since)
        return std::nullopt;
    return std::min(std::chrono::seconds(since->secsTo(*until)), longest);
}

} // namespace flokdesk
