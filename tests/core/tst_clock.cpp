// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "support/manualclock.h"

#include <optional>
#include <QTest>

using namespace flokdesk;
using namespace std::chrono_literals;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manualCallsComeInOrderOfTimeThenOfAsking();
    void manualTimeStandsAtTheCallsOwnTime();
    void manualCallsMayAskForMore();
    void manualCallsWithoutAContextAreDropped();
    void manualWallTimeMovesAlong();

    void systemTimeNeverGoesBack();
    void systemCallsNeverComeBeforeTheirTime();
    void systemCallsNeverComeBeforeCallAtReturns_data();
    void systemCallsNeverComeBeforeCallAtReturns();
    void systemCallsWithoutAContextAreDropped();
    void systemCallsInAFarFutureDoNotComeNow();
    void systemCallsSurviveTheClock();
    void systemCallsComeInOrder();
};

void TestClock::manualCallsComeInOrderOfTimeThenOfAsking()
{
    ManualClock clock;
    QString order;
    const TimePoint start = clock.now();
    clock.callAt(start + 2s, this, [&] { order += u'c'; });
    clock.callAt(start + 1s, this, [&] { order += u'a'; });
    clock.callAt(start + 1s, this, [&] { order += u'b'; });
    clock.callAt(start + 3s, this, [&] { order += u'x'; });
    QCOMPARE(order, QString());
    clock.advance(2s);
    QCOMPARE(order, QStringLiteral("abc"));
}

void TestClock::manualTimeStandsAtTheCallsOwnTime()
{
    ManualClock clock;
    const TimePoint start = clock.now();
    TimePoint seen;
    clock.callAt(start + 1500ms, this, [&] { seen = clock.now(); });
    clock.advance(1h);
    QVERIFY(seen == start + 1500ms);
    QVERIFY(clock.now() == start + 1h);
    clock.callAt(start, this, [&] { seen = clock.now(); }); // in the past: now
    clock.settle();
    QVERIFY(seen == start + 1h);
}

void TestClock::manualCallsMayAskForMore()
{
    ManualClock clock;
    int calls = 0;
    const std::function<void()> again = [&] {
        ++calls;
        clock.callAt(clock.now() + 1s, this, again);
    };
    clock.callSoon(this, again);
    QCOMPARE(calls, 0);
    clock.advance(10s);
    QCOMPARE(calls, 11);
}

void TestClock::manualCallsWithoutAContextAreDropped()
{
    ManualClock clock;
    bool called = false;
    auto context = std::make_unique<QObject>();
    clock.callAt(clock.now() + 1s, context.get(), [&] { called = true; });
    clock.callAt(clock.now(), this, [&] { context.reset(); });
    clock.advance(2s);
    QVERIFY(!called);
}

void TestClock::manualWallTimeMovesAlong()
{
    ManualClock clock;
    const QDateTime before = clock.wallTime();
    clock.advance(90s);
    QCOMPARE(before.secsTo(clock.wallTime()), 90);
}

void TestClock::systemTimeNeverGoesBack()
{
    const SystemClock clock;
    TimePoint last = clock.now();
    for (int i = 0; i < 10'000; ++i) {
        const TimePoint now = clock.now();
        QVERIFY(now >= last);
        last = now;
    }
    QVERIFY(clock.wallTime().isValid());
}

void TestClock::systemCallsNeverComeBeforeTheirTime()
{
    SystemClock clock;
    for (const Duration wait : {Duration(1us), Duration(700us), Duration(1ms), Duration(1001us),
                                Duration(7500us), Duration(20ms)}) {
        const TimePoint when = clock.now() + wait;
        std::optional<TimePoint> called;
        clock.callAt(when, this, [&] { called = clock.now(); });
        QTRY_VERIFY(called);
        QVERIFY(*called >= when);
    }
}

void TestClock::systemCallsNeverComeBeforeCallAtReturns_data()
{
    QTest::addColumn<TimePoint>("when");
    QTest::newRow("now") << SystemClock().now();
    QTest::newRow("an hour ago") << SystemClock().now() - 1h;
    QTest::newRow("at the beginning of time") << TimePoint::min();
}

void TestClock::systemCallsNeverComeBeforeCallAtReturns()
{
    QFETCH(TimePoint, when);
    SystemClock clock;
    int calls = 0;
    clock.callAt(when, this, [&] { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
}

void TestClock::systemCallsWithoutAContextAreDropped()
{
    SystemClock clock;
    bool dropped = true;
    bool later = false;
    auto context = std::make_unique<QObject>();
    clock.callAt(clock.now() + 2ms, context.get(), [&] { dropped = false; });
    clock.callSoon(context.get(), [&] { dropped = false; });
    context.reset();
    clock.callAt(clock.now() + 10ms, this, [&] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(dropped);
}

void TestClock::systemCallsInAFarFutureDoNotComeNow()
{
    SystemClock clock;
    bool early = false;
    bool later = false;
    QObject context;
    clock.callAt(TimePoint::max(), &context, [&] { early = true; });
    clock.callAt(clock.now() + 24h * 365, &context, [&] { early = true; });
    clock.callAt(clock.now() + 10ms, this, [&] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!early);
}

void TestClock::systemCallsSurviveTheClock()
{
    bool called = false;
    {
        SystemClock clock;
        clock.callAt(clock.now() + 2ms, this, [&] { called = true; });
    }
    QTRY_VERIFY(called);
}

void TestClock::systemCallsComeInOrder()
{
    SystemClock clock;
    QString order;
    clock.callSoon(this, [&] { order += u'a'; });
    clock.callSoon(this, [&] {
        order += u'b';
        clock.callSoon(this, [&] { order += u'd'; });
    });
    clock.callSoon(this, [&] { order += u'c'; });
    QTRY_COMPARE(order, QStringLiteral("abcd"));
}

Q_DECLARE_METATYPE(flokdesk::TimePoint)

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
