// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/phasecheck.h"

#include <algorithm>
#include <QTest>
#include <random>

namespace flokdesk {

namespace {

constexpr Windows windows{Duration(24), Duration(22)};

TimePoint at(Duration::rep tick)
{
    return TimePoint(Duration(tick));
}

/// Rules (a) and (b) word by word, for every phase there is.
bool isSafe(const Arrivals &arrivals, const Room &wanted, TimePoint now)
{
    for (TimePoint phase = now - windows.weighted + Duration(1); phase <= now;
         phase += Duration(1)) {
        const Duration window = phase == now ? windows.whole : windows.weighted;
        const Duration::rep left = (window - (now - phase)).count();
        Duration::rep sum = (arrivals.inFlight + wanted.weight) * window.count();
        for (const TimePoint answered : arrivals.answered) {
            if (answered >= phase)
                sum += window.count();
            else if (answered > phase - window)
                sum += left;
        }
        const int kept = phase == now ? wanted.keptFree : wanted.keptFreeWeighted;
        if (sum > (wanted.limit - kept) * window.count())
            return false;
    }
    return true;
}

TimePoint firstSafe(const Arrivals &arrivals, const Room &wanted, TimePoint now)
{
    while (!isSafe(arrivals, wanted, now))
        now += Duration(1);
    return now;
}

} // namespace

class TestPhaseCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutArrivalsThereIsRoomForTheLimit();
    void aRequestInFlightLeavesNoRoomUntilItIsAnswered();
    void itIsTheFirstMomentThatEveryPhaseAllows();
};

void TestPhaseCheck::withoutArrivalsThereIsRoomForTheLimit()
{
    QCOMPARE(safeFrom({}, {5, 0, 0, 5}, windows, at(7)), at(7));
    QCOMPARE(safeFrom({}, {5, 0, 0, 6}, windows, at(7)), TimePoint::max());
    QCOMPARE(safeFrom({}, {5, 2, 1, 3}, windows, at(7)), at(7));
    QCOMPARE(safeFrom({}, {5, 2, 1, 4}, windows, at(7)), TimePoint::max());
}

void TestPhaseCheck::aRequestInFlightLeavesNoRoomUntilItIsAnswered()
{
    QCOMPARE(safeFrom({{}, 4}, {5}, windows, at(7)), at(7));
    QCOMPARE(safeFrom({{}, 5}, {5}, windows, at(7)), TimePoint::max());
}

void TestPhaseCheck::itIsTheFirstMomentThatEveryPhaseAllows()
{
    std::mt19937 random(3);
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution<int>(0, most)(random);
    };
    int waits = 0;
    for (int trace = 0; trace < 20'000; ++trace) {
        const TimePoint now = at(100);
        Arrivals arrivals;
        for (int i = upTo(14); i > 0; --i)
            arrivals.answered.push_back(at(upTo(60) + 45)); // some of them in the future
        std::sort(arrivals.answered.begin(), arrivals.answered.end());
        Room wanted{4 + upTo(6), upTo(1), 0, 1 + upTo(1)};
        wanted.keptFreeWeighted = std::min(wanted.keptFree, upTo(1));
        arrivals.inFlight = upTo(wanted.limit - wanted.weight - wanted.keptFree);
        const TimePoint expected = firstSafe(arrivals, wanted, now);
        QCOMPARE(safeFrom(arrivals, wanted, windows, now), expected);
        waits += expected > now ? 1 : 0;
    }
    QVERIFY(waits > 5'000);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestPhaseCheck)
#include "tst_phasecheck.moc"
