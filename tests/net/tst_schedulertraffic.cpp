// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/virtualgate.h"
#include "support/virtualtraffic.h"

#include <algorithm>
#include <QTest>

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

/// As after the first start ever: earlier requests are not known.
VirtualGate gateOf(RateBudget::Limits limits = {}, SchedulerCore::Limits core = {})
{
    VirtualGate gate(core, RateBudget(limits));
    gate.budget.emptyBurst(VirtualTraffic::start);
    return gate;
}

TrafficReport sendRows(VirtualGate &gate, const char *serverName, TrafficPlan plan,
                       QuotaServer::Block block = QuotaServer::Block::Fixed)
{
    const auto server = quotaServer(serverName, 23s, block);
    return VirtualTraffic(gate, *server, plan).run();
}

} // namespace

/// Whole jobs in virtual time against servers that count in every plausible way.
class TestSchedulerTraffic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noServerRefusesAJobWithClicks_data();
    void noServerRefusesAJobWithClicks();
    void everyServerRefusesAClientThatForgetsTooEarly_data();
    void everyServerRefusesAClientThatForgetsTooEarly();
    void theServerThatForgetsOnlyInSilenceIsKnownAfterTwoEpisodes();
    void theServerThatForgetsOnlyInSilenceTakesTwiceTheOptimum();
    void aJobAloneTakesLittleLongerThanTheOptimum();
    void slotsLeftFreeForClicksCostLittleAndMakeThemInstant();
    void aProcessKilledEveryFortySecondsIsNeverRefused();
    void aNeighbourIsLeftRoomAndTheLimitComesBack();
    void anHourOfSaturationUsesWhatTheRuleAllows();
    void aRestEndsWithNoDoubleWindow_data();
    void aRestEndsWithNoDoubleWindow();
};

void TestSchedulerTraffic::noServerRefusesAJobWithClicks_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QuotaServer::Block>("block");
    for (const char *name : quotaServerNames()) {
        if (qstrcmp(name, "ttl") == 0)
            continue;
        QTest::addRow("%s", name) << QByteArray(name) << QuotaServer::Block::Fixed;
        QTest::addRow("%s, longer while blocked", name)
            << QByteArray(name) << QuotaServer::Block::Extended;
    }
}

void TestSchedulerTraffic::noServerRefusesAJobWithClicks()
{
    QFETCH(QByteArray, server);
    QFETCH(QuotaServer::Block, block);
    VirtualGate gate = gateOf();
    TrafficPlan plan;
    plan.rows = 600;
    plan.clickEvery = 15s;
    plan.sentAgain = 0.005;
    const TrafficReport report = sendRows(gate, server.constData(), plan, block);
    QCOMPARE(report.refused, 0);
    QVERIFY(report.allServed);
    QVERIFY(report.served > 700);
    QVERIFY(report.arrivals > report.served);
}

void TestSchedulerTraffic::everyServerRefusesAClientThatForgetsTooEarly_data()
{
    QTest::addColumn<QByteArray>("server");
    for (const char *name : quotaServerNames())
        QTest::addRow("%s", name) << QByteArray(name);
}

/// Without this, the absence of refusals would prove nothing.
void TestSchedulerTraffic::everyServerRefusesAClientThatForgetsTooEarly()
{
    QFETCH(QByteArray, server);
    RateBudget::Limits limits;
    limits.requests = 150;
    limits.burst = 60;
    limits.window = 55s;
    VirtualGate gate = gateOf(limits);
    TrafficPlan plan;
    plan.rows = 400;
    QVERIFY(sendRows(gate, server.constData(), plan).refused > 0);
}

void TestSchedulerTraffic::theServerThatForgetsOnlyInSilenceIsKnownAfterTwoEpisodes()
{
    for (const auto block : {QuotaServer::Block::Fixed, QuotaServer::Block::Extended}) {
        for (const Duration clickEvery : {0s, 15s}) {
            VirtualGate gate = gateOf();
            TrafficPlan plan;
            plan.rows = 600;
            plan.clickEvery = clickEvery;
            const TrafficReport report = sendRows(gate, "ttl", plan, block);
            QVERIFY(report.allServed);
            QCOMPARE(gate.budget.state().backoff.episodeCount, 2);
            QCOMPARE(gate.budget.cause(VirtualTraffic::start + report.took),
                     Backoff::Cause::NoRhythm);
        }
    }
}

void TestSchedulerTraffic::theServerThatForgetsOnlyInSilenceTakesTwiceTheOptimum()
{
    VirtualGate gate = gateOf();
    TrafficPlan plan;
    plan.rows = 10'000;
    const TrafficReport report = sendRows(gate, "ttl", plan);
    QVERIFY(report.allServed);
    // Whether it still forgets in silence only is tried every half hour.
    QVERIFY2(report.refused <= 20, qPrintable(QString::number(report.refused)));
    QVERIFY2(report.timeRatio() <= 2.1, qPrintable(QString::number(report.timeRatio())));
}

void TestSchedulerTraffic::aJobAloneTakesLittleLongerThanTheOptimum()
{
    for (const bool isTrusted : {false, true}) {
        RateBudget::State state;
        state.clean = isTrusted ? RateBudget::Limits().trusted : Duration::zero();
        VirtualGate gate({}, RateBudget({}, state, {}));
        gate.budget.emptyBurst(VirtualTraffic::start);
        gate.core.setInUse(false);
        TrafficPlan plan;
        plan.rows = 10'000;
        const TrafficReport report = sendRows(gate, "log", plan);
        QCOMPARE(report.refused, 0);
        QVERIFY2(report.timeRatio() <= (isTrusted ? 1.07 : 1.08),
                 qPrintable(QString::number(report.timeRatio())));
    }
}

void TestSchedulerTraffic::slotsLeftFreeForClicksCostLittleAndMakeThemInstant()
{
    VirtualGate gate = gateOf();
    TrafficPlan plan;
    plan.rows = 10'000;
    plan.clickEvery = 15s;
    const TrafficReport report = sendRows(gate, "log", plan);
    QCOMPARE(report.refused, 0);
    QVERIFY2(report.timeRatio() <= 1.15, qPrintable(QString::number(report.timeRatio())));
    QCOMPARE(report.clickWait(50), Duration::zero());
    QVERIFY2(report.clickWait(95) <= 150ms,
             qPrintable(QString::number(report.clickWait(95) / 1ms)));
}

void TestSchedulerTraffic::aProcessKilledEveryFortySecondsIsNeverRefused()
{
    for (const char *server : {"log", "swc", "first61"}) {
        VirtualGate gate = gateOf();
        TrafficPlan plan;
        plan.rows = 600;
        plan.restartEvery = 40s;
        const TrafficReport report = sendRows(gate, server, plan);
        QCOMPARE(report.refused, 0);
        QVERIFY(report.allServed);
        QVERIFY2(report.took < 410s, qPrintable(QString::number(report.took / 1s)));
    }
}

void TestSchedulerTraffic::aNeighbourIsLeftRoomAndTheLimitComesBack()
{
    VirtualGate gate = gateOf();
    TrafficPlan plan;
    plan.rows = 20'000;
    plan.neighbourEvery = 2s;
    plan.neighbourUntil = VirtualTraffic::start + 1h;
    plan.until = VirtualTraffic::start + 1h + 25min;
    const auto server = quotaServer("log");
    const TrafficReport report = VirtualTraffic(gate, *server, plan).run();
    QVERIFY2(server->blocks() <= 9, qPrintable(QString::number(server->blocks())));
    QCOMPARE(gate.budget.limit(plan.until), gate.budget.limits().requests);
    QCOMPARE(gate.budget.cause(plan.until), Backoff::Cause::None);
    QVERIFY2(report.served > 4'000, qPrintable(QString::number(report.served)));
}

void TestSchedulerTraffic::anHourOfSaturationUsesWhatTheRuleAllows()
{
    VirtualGate gate = gateOf();
    TrafficPlan plan;
    plan.rows = 10'000;
    plan.until = VirtualTraffic::start + 1h;
    const TrafficReport report = sendRows(gate, "log", plan);
    QCOMPARE(report.refused, 0);
    const double most = 97 * 3600 / 61.36; // with a mean answer time of 0.36 s
    QVERIFY2(report.served >= 0.97 * most, qPrintable(QString::number(report.served)));
}

void TestSchedulerTraffic::aRestEndsWithNoDoubleWindow_data()
{
    QTest::addColumn<int>("phase"); // seconds
    for (int phase = 0; phase < 60; phase += 7)
        QTest::addRow("%d", phase) << phase;
}

void TestSchedulerTraffic::aRestEndsWithNoDoubleWindow()
{
    QFETCH(int, phase);
    for (const char *name : {"fixed", "swc"}) {
        const auto server = quotaServer(name, std::chrono::seconds(phase));
        VirtualGate gate;
        int accepted = 0;
        const auto burst = [&](TimePoint at, TrafficGate::Ticket first) {
            for (auto ticket = first; ticket < first + 100; ++ticket)
                gate.core.enqueue(ticket, Lane::Interactive, {});
            for (TimePoint now = at; now < at + 200ms; now += 1ms) {
                for (const auto ticket : gate.poll(now).handOver) {
                    accepted += server->accepts(now) ? 1 : 0;
                    gate.ended(ticket, TrafficGate::End::Answered, now);
                }
            }
        };
        burst(VirtualTraffic::start + 59'900ms, 1);
        burst(VirtualTraffic::start + 60'100ms, 1000);
        QCOMPARE(server->blocks(), 0);
        QCOMPARE(accepted, 20);
    }
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::QuotaServer::Block)
QTEST_GUILESS_MAIN(flokdesk::TestSchedulerTraffic)
#include "tst_schedulertraffic.moc"
