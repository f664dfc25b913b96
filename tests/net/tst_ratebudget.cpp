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

struct OnTheWire {
    RateBudget::Slot slot;
    TimePoint sent;
    TimePoint answered;
};

} // namespace

class TestRateBudget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlotIsFreeExactlyOneWindowAfterItsAnswer();
    void aSlotInFlightStaysUsed();
    void whatWasGivenUpMayStillArrive();
    void whatNeverLeftCostsNothing();
    void anExtraCopyIsChargedUntilTheAnswerIsOld();
    void aPauseHoldsEverythingAndNeverGetsShorter();
    void retryAfterLengthensThePauseUpToAnHour_data();
    void retryAfterLengthensThePauseUpToAnHour();
    void retryAfterIsReadInBothForms_data();
    void retryAfterIsReadInBothForms();
    void whenFreeWalksAStaircase();
    void slotsKeptFreeAreLeftToOthers();
    void theNextChangeIsTheEndOfASlotOrPause();
    void noTraceExceedsTheLimitInAnyWindow();
    void waitingUntilNextFreeIsNeverTooShortNorTooLong();
};

void TestRateBudget::aSlotIsFreeExactlyOneWindowAfterItsAnswer()
{
    RateBudget budget(small());
    for (int i = 0; i < 3; ++i)
        budget.answered(*budget.tryAcquire({}, start).slot, start + 1s);
    QVERIFY(!budget.tryAcquire({}, start + 1s).slot);
    QCOMPARE(budget.nextFree(start + 1s), start + 62s);
    QVERIFY(!budget.tryAcquire({}, start + 62s - 1us).slot);
    QVERIFY(budget.tryAcquire({}, start + 62s).slot);
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

void TestRateBudget::whatWasGivenUpMayStillArrive()
{
    RateBudget budget(small());
    budget.givenUp(*budget.tryAcquire({}, start).slot, start + 30s);
    QCOMPARE(budget.used(start + 100s), 1);
    QCOMPARE(budget.used(start + 101s), 0);
}

void TestRateBudget::whatNeverLeftCostsNothing()
{
    RateBudget budget(small());
    const auto slot = budget.tryAcquire({}, start).slot;
    budget.release(*slot);
    QCOMPARE(budget.used(start), 0);
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

void TestRateBudget::retryAfterIsReadInBothForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds"); // -1 for nothing
    const QByteArray now = "Fri, 31 Jan 2026 23:59:50 GMT";
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &date,
                        int seconds) { QTest::newRow(name) << value << date << seconds; };
    row("seconds", "5", {}, 5);
    row("with spaces", " 120 ", {}, 120);
    row("zero", "0", {}, 0);
    row("very long", "1000000000", {}, 366 * 24 * 3600);
    row("longer than any number", "99999999999999999999999", {}, 366 * 24 * 3600);
    row("negative", "-1", {}, -1);
    row("fraction", "1.5", {}, -1);
    row("words", "abc", {}, -1);
    row("empty", "", now, -1);
    row("hexadecimal", "0x10", {}, -1);
    row("date", "Sun, 01 Feb 2026 00:01:00 GMT", "Sat, 31 Jan 2026 23:59:50 GMT", 70);
    row("date without Date", "Sun, 01 Feb 2026 00:01:00 GMT", {}, -1);
    row("past date", "Sat, 31 Jan 2026 23:59:40 GMT", "Sat, 31 Jan 2026 23:59:50 GMT", -1);
    row("the same date", "Sat, 31 Jan 2026 23:59:50 GMT", "Sat, 31 Jan 2026 23:59:50 GMT", -1);
    row("broken Date", "Sun, 01 Feb 2026 00:01:00 GMT", "yesterday", -1);
}

void TestRateBudget::retryAfterIsReadInBothForms()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    const std::optional<Duration> wait = retryAfter(value, date);
    QCOMPARE(wait.has_value(), seconds >= 0);
    if (wait)
        QCOMPARE(wait->count(), Duration(std::chrono::seconds(seconds)).count());
}

void TestRateBudget::whenFreeWalksAStaircase()
{
    RateBudget budget(small());
    budget.answered(*budget.tryAcquire({}, start).slot, start + 1s);
    budget.answered(*budget.tryAcquire({}, start).slot, start + 4s);
    const TimePoint now = start + 5s;
    QCOMPARE(budget.whenFree(1, now), now);
    QCOMPARE(budget.whenFree(2, now), start + 62s);
    QCOMPARE(budget.whenFree(3, now), start + 65s);
    QCOMPARE(budget.whenFree(4, now), now + 61s);
    QCOMPARE(budget.whenFree(5, now), start + 123s);
    QCOMPARE(budget.whenFree(7, now), now + 122s);
}

void TestRateBudget::slotsKeptFreeAreLeftToOthers()
{
    RateBudget::Limits limits;
    limits.requests = 5;
    RateBudget budget(limits);
    budget.answered(*budget.tryAcquire({}, start).slot, start);
    QCOMPARE(budget.whenFree(2, start, 2), start);
    QCOMPARE(budget.whenFree(3, start, 2), start + 61s);
    QCOMPARE(budget.whenFree(2, start, 5), start); // less than half of them can be kept
    QVERIFY(budget.tryAcquire({Lane::Background, 2}, start).slot);
    QVERIFY(budget.tryAcquire({Lane::Background, 2}, start).slot);
    const SlotDecision denied = budget.tryAcquire({Lane::Background, 2}, start);
    QVERIFY(!denied.slot);
    QCOMPARE(denied.again, start + 61s);
    QVERIFY(budget.tryAcquire({}, start).slot);
}

void TestRateBudget::theNextChangeIsTheEndOfASlotOrPause()
{
    RateBudget budget(small());
    QVERIFY(!budget.nextChange(start));
    const auto slot = budget.tryAcquire({}, start).slot;
    QVERIFY(!budget.nextChange(start));
    budget.answered(*slot, start + 2s);
    QCOMPARE(*budget.nextChange(start + 2s), start + 63s);
    budget.refused(*slot, start + 1s, std::nullopt);
    QCOMPARE(*budget.nextChange(start + 2s), start + 62s);
    QCOMPARE(*budget.nextChange(start + 62s), start + 63s);
    QVERIFY(!budget.nextChange(start + 63s));
}

/// The lemma of scheduler.md section 3.2 against servers that count as unkindly as they can.
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
        total += arrivals.size();
    }
    QVERIFY2(total > 30'000, qPrintable(QString::number(total)));
}

void TestRateBudget::waitingUntilNextFreeIsNeverTooShortNorTooLong()
{
    std::mt19937 random(7);
    RateBudget budget;
    TimePoint now = start;
    for (int i = 0; i < 20'000; ++i) {
        const auto slot = budget.tryAcquire({}, now).slot;
        QVERIFY(slot);
        budget.answered(*slot, now + std::chrono::milliseconds(random() % 500));
        if (random() % 4 == 0)
            now += std::chrono::milliseconds(random() % 1000);
        const TimePoint next = budget.nextFree(now);
        if (next > now)
            QVERIFY(budget.used(next - 1us) == budget.limits().requests);
        now = next;
    }
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestRateBudget)
#include "tst_ratebudget.moc"
