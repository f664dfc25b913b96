// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratebudget.h"

#include <algorithm>
#include <QTest>
#include <random>

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

const TimePoint start{24h};

RateBudget::Limits small()
{
    RateBudget::Limits limits;
    limits.requests = 3;
    limits.burst = 3;
    return limits;
}

/// Counts in any half-open span of `window`, given sorted arrivals.
int mostInAnySpan(const std::vector<TimePoint> &arrivals, Duration window)
{
    int most = 0;
    size_t oldest = 0;
    for (size_t newest = 0; newest < arrivals.size(); ++newest) {
        while (arrivals[newest] - arrivals[oldest] >= window)
            ++oldest;
        most = std::max(most, static_cast<int>(newest - oldest + 1));
    }
    return most;
}

/// The most that a server reckons which adds to its window the one before, weighted by how much of
/// that is less than a window old, whenever its windows begin.
double mostWeighted(const std::vector<TimePoint> &arrivals, Duration window)
{
    double most = 0;
    const auto between = [&arrivals](TimePoint from, TimePoint to) {
        return std::lower_bound(arrivals.begin(), arrivals.end(), to)
            - std::lower_bound(arrivals.begin(), arrivals.end(), from);
    };
    for (const TimePoint now : arrivals) {
        for (const TimePoint one : arrivals) {
            for (const TimePoint phase : {one, one + Duration(1), one + window}) {
                if (phase > now || phase <= now - window)
                    continue;
                const double left = 1
                    - static_cast<double>((now - phase).count())
                        / static_cast<double>(window.count());
                const auto current = static_cast<double>(between(phase, now + Duration(1)));
                const auto before = static_cast<double>(between(phase - window, phase));
                most = std::max(most, current + before * left);
            }
        }
    }
    return most;
}

struct OnTheWire {
    RateBudget::Slot slot;
    TimePoint sent;
    TimePoint answered;
};

} // namespace

class TestRateBudget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterAFullWindowSlotsComeAsItsWeightFades();
    void aSlotInFlightStaysUsed();
    void aRequestThatWasGivenUpMayStillArrive();
    void aRequestThatNeverLeftCostsNothing();
    void aRequestThatNeverLeftIsNotAmongThoseSinceTheSilence();
    void anExtraCopyIsChargedUntilTheAnswerIsOld();
    void aPauseHoldsEverythingAndNeverGetsShorter();
    void retryAfterLengthensThePauseUpToAnHour_data();
    void retryAfterLengthensThePauseUpToAnHour();
    void whenFreeIsWhatHappensIfEachIsAnsweredAtOnce();
    void slotsKeptFreeAreLeftToOthers();
    void ofAVeryLowLimitLessThanHalfIsKeptFree();
    void aHeavyRequestGetsAllItsSlotsOrNone();
    void noMoreThanABurstGoesAtOnce();
    void aBurstIsForeseenToTheMoment_data();
    void aBurstIsForeseenToTheMoment();
    void aBurstIsNeverMoreThanTheLimitAllows();
    void afterAnEmptiedBurstOneGoesAtATime();
    void aRequestThatNeverLeftGivesItsPlaceInTheBurstBack();
    void afterAPauseOneFindsOutAndThenOneGoesAtATime();
    void aWeekWithoutRefusalAllowsTheNextStep();
    void newLimitsHoldAtOnceAndForgetNothing();
    void timeNeverGoesBack();
    void afterASuspendOneFindsOutAndNoBurstFollows();
    void usesOfAnEarlierStartAreAsOldAsThisOne();
    void stateAndUsesMakeTheSameBudgetAgain();
    void withoutARhythmFiftyGoAndThenThereIsSilence();
    void theNextChangeIsTheEndOfASlotOrPause();
    void noTraceExceedsTheLimitInAnyWindow();
    void theTimeToAskAgainIsNeverTooShortNorTooLong();
};

void TestRateBudget::afterAFullWindowSlotsComeAsItsWeightFades()
{
    RateBudget budget(small());
    for (int i = 0; i < 3; ++i)
        budget.answered(*budget.tryAcquire({}, start).slot, start + 1s);
    // A window that began just before they were too old counts them all, less a third in 20.1 s.
    const TimePoint free = start + 1s + 60'250ms - 1us + Duration(60'250ms) / 3 + 1us;
    QCOMPARE(budget.tryAcquire({}, start + 1s).again, free);
    QCOMPARE(budget.nextFree(start + 1s), free);
    QVERIFY(!budget.tryAcquire({}, free - 1us).slot);
    QVERIFY(budget.tryAcquire({}, free).slot);
    QVERIFY(!budget.tryAcquire({}, free).slot);
}

void TestRateBudget::aSlotInFlightStaysUsed()
{
    RateBudget budget(small());
    for (int i = 0; i < 3; ++i)
        QVERIFY(budget.tryAcquire({}, start).slot);
    QCOMPARE(budget.used(start + 24h), 3);
    QVERIFY(!budget.tryAcquire({}, start + 24h).slot);
    QCOMPARE(budget.nextFree(start), start + 61s);
}

void TestRateBudget::aRequestThatWasGivenUpMayStillArrive()
{
    RateBudget budget(small());
    budget.givenUp(*budget.tryAcquire({}, start).slot, start + 30s);
    QCOMPARE(budget.used(start + 100s), 1);
    QCOMPARE(budget.used(start + 101s), 0);
}

void TestRateBudget::aRequestThatNeverLeftCostsNothing()
{
    RateBudget budget(small());
    const auto slot = budget.tryAcquire({}, start).slot;
    budget.release(*slot);
    QCOMPARE(budget.used(start), 0);
}

void TestRateBudget::aRequestThatNeverLeftIsNotAmongThoseSinceTheSilence()
{
    RateBudget budget;
    budget.answered(*budget.tryAcquire({}, start).slot, start);
    budget.release(*budget.tryAcquire({}, start + 1s).slot);
    QCOMPARE(budget.state().sinceSilence, 1);
    budget.release(*budget.tryAcquire({}, start + 2min).slot); // the first after a silence
    QCOMPARE(budget.state().sinceSilence, 0);
    budget.answered(*budget.tryAcquire({}, start + 2min).slot, start + 2min);
    QCOMPARE(budget.state().sinceSilence, 1);
}

void TestRateBudget::anExtraCopyIsChargedUntilTheAnswerIsOld()
{
    RateBudget budget(small());
    const auto slot = budget.tryAcquire({}, start).slot;
    budget.sentAgain(*slot);
    QCOMPARE(budget.used(start + 5min), 2);
    budget.answered(*slot, start + 5min);
    QCOMPARE(budget.used(start + 5min + 61s - 1us), 2);
    QCOMPARE(budget.used(start + 5min + 61s), 0);
}

void TestRateBudget::aPauseHoldsEverythingAndNeverGetsShorter()
{
    RateBudget budget(small());
    const auto slot = budget.tryAcquire({}, start).slot;
    budget.refused(*slot, start, 120s);
    budget.refused(*slot, start + 1s, 5s);
    QCOMPARE(budget.pausedUntil(), start + 121s);
    QVERIFY(budget.isPaused(start + 121s - 1us));
    QVERIFY(!budget.tryAcquire({}, start + 121s - 1us).slot);
    QCOMPARE(budget.nextFree(start), start + 121s);
    QVERIFY(budget.tryAcquire({}, start + 121s).slot);
}

void TestRateBudget::retryAfterLengthensThePauseUpToAnHour_data()
{
    QTest::addColumn<std::optional<Duration>>("retryAfter");
    QTest::addColumn<Duration>("pause");
    using Wait = std::optional<Duration>;
    QTest::newRow("none") << Wait() << Duration(61s);
    QTest::newRow("shorter") << Wait(5s) << Duration(61s);
    QTest::newRow("zero") << Wait(0s) << Duration(61s);
    QTest::newRow("longer") << Wait(120s) << Duration(121s);
    QTest::newRow("an hour") << Wait(3600s) << Duration(3601s);
    QTest::newRow("a day") << Wait(24h) << Duration(3601s);
}

void TestRateBudget::retryAfterLengthensThePauseUpToAnHour()
{
    QFETCH(std::optional<Duration>, retryAfter);
    QFETCH(Duration, pause);
    RateBudget budget;
    budget.refused(*budget.tryAcquire({}, start).slot, start, retryAfter);
    QVERIFY(budget.pausedUntil() == start + pause);
}

void TestRateBudget::whenFreeIsWhatHappensIfEachIsAnsweredAtOnce()
{
    RateBudget budget;
    for (int i = 0; i < 15; ++i)
        budget.answered(*budget.tryAcquire({}, start).slot, start + 1s);
    const TimePoint now = start + 5s;
    const RateBudget before = budget;
    RateBudget future = budget;
    TimePoint when = now;
    for (int count = 1; count <= 450; ++count) {
        SlotDecision decision = future.tryAcquire({}, when);
        for (; !decision.slot; decision = future.tryAcquire({}, when))
            when = decision.again;
        future.answered(*decision.slot, when);
        if (count > 3 && count % 75 != 0)
            continue;
        const Duration difference = budget.whenFree(count, now) - when;
        if (count <= 2 * 99) {
            QCOMPARE(difference, Duration::zero());
        } else
            QVERIFY2(std::chrono::abs(difference) < 10s, qPrintable(QString::number(count)));
    }
    QVERIFY(budget.state() == before.state() && budget.uses() == before.uses());
}

void TestRateBudget::slotsKeptFreeAreLeftToOthers()
{
    RateBudget::Limits limits;
    limits.requests = limits.burst = 5;
    RateBudget budget(limits);
    budget.answered(*budget.tryAcquire({}, start).slot, start);
    QVERIFY(budget.tryAcquire({Lane::Background, 2}, start).slot);
    QVERIFY(budget.tryAcquire({Lane::Background, 2}, start).slot);
    const SlotDecision denied = budget.tryAcquire({Lane::Background, 2}, start);
    QVERIFY(!denied.slot);
    QCOMPARE(denied.again,
             start + 2 * 60'250ms - 1us); // of weighted windows they are kept free as well
    QVERIFY(budget.tryAcquire({}, start).slot);
    QVERIFY(budget.tryAcquire({}, start).slot);
    QVERIFY(!budget.tryAcquire({}, start).slot);
}

void TestRateBudget::ofAVeryLowLimitLessThanHalfIsKeptFree()
{
    RateBudget budget(small());
    QVERIFY(budget.tryAcquire({Lane::Background, 10}, start).slot);
    QVERIFY(budget.tryAcquire({Lane::Background, 10}, start).slot);
    QVERIFY(!budget.tryAcquire({Lane::Background, 10}, start).slot);
    QVERIFY(budget.tryAcquire({}, start).slot);
}

void TestRateBudget::aHeavyRequestGetsAllItsSlotsOrNone()
{
    RateBudget budget(small());
    QVERIFY(budget.tryAcquire({Lane::Interactive, 0, 2}, start).slot);
    QVERIFY(!budget.tryAcquire({Lane::Interactive, 0, 2}, start).slot);
    QCOMPARE(budget.used(start), 2);
    const auto light = budget.tryAcquire({}, start).slot;
    QVERIFY(light);
    budget.release(*light);
    QCOMPARE(budget.used(start), 2);
}

void TestRateBudget::noMoreThanABurstGoesAtOnce()
{
    RateBudget budget;
    const Duration interval = Duration(61s) / 99 + 1us;
    for (int i = 0; i < 20; ++i)
        budget.answered(*budget.tryAcquire({}, start).slot, start);
    QCOMPARE(budget.tryAcquire({}, start).again, start + interval);
    QVERIFY(budget.tryAcquire({}, start + interval).slot);
    QVERIFY(!budget.tryAcquire({}, start + interval).slot);
    for (int i = 0; i < 20; ++i) // the bucket holds no more than a burst, however long the rest
        QVERIFY(budget.tryAcquire({}, start + 1h).slot);
    QVERIFY(!budget.tryAcquire({}, start + 1h).slot);
}

void TestRateBudget::aBurstIsForeseenToTheMoment_data()
{
    QTest::addColumn<int>("sentBefore");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("most");
    QTest::newRow("after a rest") << 0 << 20 << 0 << 20;
    QTest::newRow("more than ever at once") << 5 << 30 << 0 << 20;
    QTest::newRow("some kept free") << 12 << 30 << 4 << 16;
    QTest::newRow("half at most is kept free") << 20 << 20 << 15 << 10;
    QTest::newRow("a few") << 20 << 6 << 2 << 6;
    QTest::newRow("nearly all slots used") << 90 << 19 << 0 << 19;
}

void TestRateBudget::aBurstIsForeseenToTheMoment()
{
    QFETCH(int, sentBefore);
    QFETCH(int, wanted);
    QFETCH(int, kept);
    QFETCH(int, most);
    RateBudget budget;
    TimePoint now = start;
    const SlotAsk ask{kept > 0 ? Lane::Background : Lane::Interactive, kept, 1};
    const auto send = [&](TimePoint at) {
        const SlotDecision decision = budget.tryAcquire(ask, at);
        if (decision.slot)
            budget.answered(*decision.slot, at);
        return decision.slot.has_value();
    };
    for (int i = 0; i < sentBefore; ++i) {
        while (!send(now))
            now = budget.tryAcquire(ask, now).again;
    }
    const Burst burst = budget.burst(wanted, now, kept);
    QCOMPARE(burst.requests, most);
    QVERIFY(burst.from >= now);
    RateBudget early = budget;
    SlotAsk all = ask;
    all.weight = most;
    if (burst.from > now)
        QVERIFY(!early.tryAcquire(all, burst.from - 1us).slot);
    for (int i = 0; i < most; ++i)
        QVERIFY(send(burst.from));
}

void TestRateBudget::aBurstIsNeverMoreThanTheLimitAllows()
{
    RateBudget budget(small());
    QCOMPARE(budget.burst(10, start).requests, 3);
    QCOMPARE(budget.burst(10, start, 2).requests, 2); // less than half is kept free
    QCOMPARE(budget.burst(0, start).requests, 1);
    budget.refused(*budget.tryAcquire({}, start).slot, start, std::nullopt);
    QVERIFY(budget.burst(1, start).from >= start + 60s);
}

void TestRateBudget::afterAnEmptiedBurstOneGoesAtATime()
{
    RateBudget budget;
    budget.emptyBurst(start);
    QVERIFY(budget.tryAcquire({}, start).slot);
    QCOMPARE(budget.tryAcquire({}, start).again, start + Duration(61s) / 99 + 1us);
}

void TestRateBudget::aRequestThatNeverLeftGivesItsPlaceInTheBurstBack()
{
    RateBudget budget;
    budget.emptyBurst(start);
    const auto slot = budget.tryAcquire({}, start).slot;
    budget.release(*slot);
    QVERIFY(budget.tryAcquire({}, start).slot);
}

void TestRateBudget::afterAPauseOneFindsOutAndThenOneGoesAtATime()
{
    RateBudget budget;
    const auto slot = budget.tryAcquire({}, start).slot;
    budget.refused(*slot, start, std::nullopt);
    const SlotDecision probe = budget.tryAcquire({}, start + 61s);
    QVERIFY(probe.slot && probe.probe);
    const SlotDecision denied = budget.tryAcquire({}, start + 90s);
    QVERIFY(!denied.slot);
    QCOMPARE(denied.again, TimePoint::max()); // only its answer helps
    budget.answered(*probe.slot, start + 91s);
    QCOMPARE(budget.phase(start + 91s), Backoff::Phase::SlowStart);
    QCOMPARE(budget.limit(start + 91s),
             10); // one of ours among a hundred: another program is there
    const SlotDecision next = budget.tryAcquire({}, start + 91s);
    QVERIFY(next.slot && !next.probe);
    int atOnce = 1;
    while (budget.tryAcquire({}, start + 91s).slot)
        ++atOnce;
    QVERIFY(atOnce < 6);
}

void TestRateBudget::aWeekWithoutRefusalAllowsTheNextStep()
{
    RateBudget budget;
    const auto first = budget.tryAcquire({}, start).slot;
    budget.answered(*first, start);
    TimePoint now = start + 24h * 7 - 1us;
    budget.answered(*budget.tryAcquire({}, now).slot, now);
    QCOMPARE(budget.window(), Duration(61s));
    now += 1us;
    const auto slot = budget.tryAcquire({}, now).slot;
    QCOMPARE(budget.window(), Duration(60'500ms));
    budget.refused(*slot, now, std::nullopt);
    QCOMPARE(budget.window(), Duration(61s));
}

void TestRateBudget::newLimitsHoldAtOnceAndForgetNothing()
{
    RateBudget budget(small());
    for (int i = 0; i < 3; ++i)
        QVERIFY(budget.tryAcquire({}, start).slot);
    RateBudget::Limits limits = small();
    limits.requests = limits.burst = 4;
    budget.setLimits(limits);
    QVERIFY(budget.tryAcquire({}, start + 16s).slot);
    QVERIFY(!budget.tryAcquire({}, start + 16s).slot);
    limits.requests = 2;
    budget.setLimits(limits);
    QCOMPARE(budget.used(start + 16s), 4);
    QCOMPARE(budget.limit(start + 16s), 2);
    QVERIFY(!budget.tryAcquire({}, start + 16s).slot);
    limits.requests = 99;
    limits.burst = 20;
    budget.setLimits(limits);
    QVERIFY(budget.tryAcquire({}, start + 20s).slot);
}

void TestRateBudget::timeNeverGoesBack()
{
    RateBudget budget(small());
    for (int i = 0; i < 3; ++i)
        budget.answered(*budget.tryAcquire({}, start + 10s).slot, start + 1s);
    QVERIFY(budget.used(start + 71s - 1us) == 3); // answered at 10 s at the earliest
    QVERIFY(!budget.tryAcquire({}, start - 24h).slot);
    QVERIFY(!budget.tryAcquire({}, start + 60s).slot);
}

void TestRateBudget::afterASuspendOneFindsOutAndNoBurstFollows()
{
    RateBudget budget;
    for (int i = 0; i < 6; ++i)
        budget.givenUp(*budget.tryAcquire({}, start).slot, start + 8h);
    budget.resumed(start + 8h);
    QCOMPARE(budget.used(start + 8h), 6);
    const SlotDecision probe = budget.tryAcquire({}, start + 8h);
    QVERIFY(probe.slot && probe.probe);
    QVERIFY(!budget.tryAcquire({}, start + 8h).slot);
    budget.answered(*probe.slot, start + 8h + 1s);
    QVERIFY(budget.tryAcquire({}, start + 8h + 1s).slot);
    QVERIFY(!budget.tryAcquire({}, start + 8h + 1s).slot);
}

void TestRateBudget::usesOfAnEarlierStartAreAsOldAsThisOne()
{
    for (const Duration uptime : {10s, 60s, 600s}) {
        RateBudget budget(small());
        for (int i = 0; i < 3; ++i)
            budget.answered(*budget.tryAcquire({}, start).slot, start + 1s);
        RateBudget again(budget.limits(), budget.state(), budget.uses());
        again.rebooted();
        const SlotDecision decision = again.tryAcquire({}, TimePoint(uptime));
        QCOMPARE(decision.slot.has_value(), uptime > 2min);
        QCOMPARE(again.used(TimePoint(uptime)), uptime < 61s ? 3 : 1);
    }
}

void TestRateBudget::stateAndUsesMakeTheSameBudgetAgain()
{
    std::mt19937 random(5);
    RateBudget kept;
    RateBudget rebuilt;
    TimePoint now = start;
    std::vector<RateBudget::Slot> flying;
    for (int i = 0; i < 3000; ++i) {
        now += std::chrono::milliseconds(random() % 700);
        rebuilt = RateBudget(rebuilt.limits(), rebuilt.state(), rebuilt.uses());
        const SlotDecision decision = kept.tryAcquire({}, now);
        const SlotDecision same = rebuilt.tryAcquire({}, now);
        QVERIFY(decision.slot == same.slot && decision.probe == same.probe);
        QCOMPARE(decision.again, same.again);
        if (decision.slot)
            flying.push_back(*decision.slot);
        while (!flying.empty() && (flying.size() > 5 || random() % 2 == 0)) {
            const auto slot = flying.back();
            flying.pop_back();
            if (random() % 400 == 0) {
                kept.refused(slot, now, std::nullopt);
                rebuilt.refused(slot, now, std::nullopt);
            } else {
                kept.answered(slot, now);
                rebuilt.answered(slot, now);
            }
        }
    }
    QVERIFY(kept.state().backoff.episodeCount > 0);
    QVERIFY(kept.state() == rebuilt.state() && kept.uses() == rebuilt.uses());
}

void TestRateBudget::withoutARhythmFiftyGoAndThenThereIsSilence()
{
    RateBudget budget;
    TimePoint now = start;
    for (int episode = 0; episode < 3; ++episode) {
        SlotDecision decision = budget.tryAcquire({}, now);
        for (; !decision.slot || decision.probe; decision = budget.tryAcquire({}, now)) {
            if (decision.slot)
                budget.answered(*decision.slot, now);
            else
                now = decision.again;
        }
        budget.refused(*decision.slot, now, std::nullopt);
    }
    QCOMPARE(budget.cause(now), Backoff::Cause::NoRhythm);
    std::vector<TimePoint> sent;
    while (sent.size() < 101) {
        const SlotDecision decision = budget.tryAcquire({}, now);
        if (decision.slot) {
            budget.answered(*decision.slot, now);
            sent.push_back(now);
        } else {
            now = decision.again;
        }
    }
    for (size_t i = 2; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - 1] >= 630ms);
    int silences = 0;
    size_t last = 0;
    for (size_t i = 1; i < sent.size(); ++i) {
        if (sent[i] - sent[i - 1] < 61s)
            continue;
        ++silences;
        QVERIFY(i - last <= 50);
        last = i;
    }
    QVERIFY(silences >= 2);
}

void TestRateBudget::theNextChangeIsTheEndOfASlotOrPause()
{
    RateBudget budget(small());
    QVERIFY(!budget.nextChange(start));
    const auto slot = budget.tryAcquire({}, start).slot;
    QVERIFY(!budget.nextChange(start));
    budget.answered(*slot, start + 2s);
    QCOMPARE(*budget.nextChange(start + 2s), start + 63s);
    budget.refused(*budget.tryAcquire({}, start + 3s).slot, start + 3s, std::nullopt);
    QCOMPARE(*budget.nextChange(start + 3s), start + 63s);
    QCOMPARE(*budget.nextChange(start + 63s), start + 64s);
    QVERIFY(!budget.nextChange(start + 64s)); // 3 is less than the 10 that are left at least
}

/// The proofs of src/net/README.md, section 1.1 against servers that count as unkindly as they can.
void TestRateBudget::noTraceExceedsTheLimitInAnyWindow()
{
    size_t total = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        std::mt19937 random(seed);
        const auto upTo = [&random](Duration longest) {
            return Duration(
                std::uniform_int_distribution<Duration::rep>(0, longest.count())(random));
        };
        RateBudget::Limits limits;
        limits.requests = std::uniform_int_distribution<int>(1, 12)(random);
        RateBudget budget(limits);
        const Duration longest = seed % 3 == 0 ? Duration(60s) : Duration(2s);

        std::vector<TimePoint> arrivals;
        std::vector<OnTheWire> flying;
        TimePoint now = start;
        for (int step = 0; step < 400; ++step) {
            now += seed % 2 == 0 ? upTo(3s) : upTo(200ms);
            for (const OnTheWire &one : flying) {
                if (one.answered <= now)
                    budget.answered(one.slot, one.answered);
            }
            std::erase_if(flying, [now](const OnTheWire &one) { return one.answered <= now; });
            while (const auto slot = budget.tryAcquire({}, now).slot) {
                const TimePoint answered = now + upTo(longest);
                flying.push_back({*slot, now, answered});
                arrivals.push_back(random() % 2 == 0 ? now : answered);
            }
        }
        std::sort(arrivals.begin(), arrivals.end());
        QVERIFY2(mostInAnySpan(arrivals, 60s) <= limits.requests,
                 qPrintable(QString::number(seed)));
        QVERIFY2(mostWeighted(arrivals, limits.weightedWindow) <= limits.requests + 1e-6,
                 qPrintable(QString::number(seed)));
        total += arrivals.size();
    }
    QVERIFY2(total > 20'000, qPrintable(QString::number(total)));
}

void TestRateBudget::theTimeToAskAgainIsNeverTooShortNorTooLong()
{
    std::mt19937 random(7);
    RateBudget budget;
    TimePoint now = start;
    int waits = 0;
    for (int i = 0; i < 3'000; ++i) {
        const auto slot = budget.tryAcquire({}, now).slot;
        QVERIFY(slot);
        budget.answered(*slot, now + std::chrono::milliseconds(random() % 500));
        if (random() % 4 == 0)
            now += std::chrono::milliseconds(random() % 1000);
        const TimePoint next = budget.nextFree(now);
        if (next > std::max(now, budget.state().latest)) {
            RateBudget tooEarly = budget;
            QVERIFY(!tooEarly.tryAcquire({}, next - 1us).slot);
            ++waits;
        }
        now = std::max(now, next);
    }
    QVERIFY(waits > 1'000);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestRateBudget)
#include "tst_ratebudget.moc"
