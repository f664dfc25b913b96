// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/activitywatch.h"
#include "support/manualclock.h"

#include <QApplicationStateChangeEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace flokdesk {

using namespace std::chrono_literals;

class TestActivityWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void afterTwoMinutesWithoutInputNobodyIsThere();
    void everyKeyStartsTheTwoMinutesAnew();
    void theFirstMoveOfTheMouseBringsThemBack();
    void behindAnotherProgramTwentySecondsAreEnough();

private:
    ManualClock m_clock;
};

void TestActivityWatch::afterTwoMinutesWithoutInputNobodyIsThere()
{
    const ActivityWatch watch(m_clock);
    m_clock.advance(2min - 1us);
    QVERIFY(watch.isInUse());
    m_clock.advance(1us);
    QVERIFY(!watch.isInUse());
}

void TestActivityWatch::everyKeyStartsTheTwoMinutesAnew()
{
    const ActivityWatch watch(m_clock);
    QWidget window;
    m_clock.advance(119s);
    QTest::keyClick(&window, Qt::Key_A);
    m_clock.advance(119s);
    QVERIFY(watch.isInUse());
    m_clock.advance(1s);
    QVERIFY(!watch.isInUse());
}

void TestActivityWatch::theFirstMoveOfTheMouseBringsThemBack()
{
    ActivityWatch watch(m_clock);
    const QSignalSpy changes(&watch, &ActivityWatch::inUseChanged);
    m_clock.advance(10min);
    QCOMPARE(changes.size(), 1);
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::mouseMove(&window, QPoint(20, 20));
    QTRY_VERIFY(watch.isInUse());
    m_clock.advance(2min);
    QVERIFY(!watch.isInUse());
    QCOMPARE(changes.size(), 3);
}

void TestActivityWatch::behindAnotherProgramTwentySecondsAreEnough()
{
    const ActivityWatch watch(m_clock);
    const auto goTo = [](Qt::ApplicationState state) {
        QApplicationStateChangeEvent event(state);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    };
    m_clock.advance(60s);
    goTo(Qt::ApplicationInactive);
    m_clock.advance(20s - 1us);
    QVERIFY(watch.isInUse());
    m_clock.advance(1us);
    QVERIFY(!watch.isInUse());
    goTo(Qt::ApplicationActive);
    QVERIFY(watch.isInUse());
    m_clock.advance(2min - 1us);
    QVERIFY(watch.isInUse());
    m_clock.advance(1us);
    QVERIFY(!watch.isInUse());
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestActivityWatch)
#include "tst_activitywatch.moc"
