// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/virtualgate.h"
#include "support/virtualtraffic.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

using Ticket = SchedulerCore::Ticket;
using Tickets = std::vector<Ticket>;
using End = VirtualGate::End;

const TimePoint start{24h};

VirtualGate gateOf(int requests, SchedulerCore::Limits limits = {})
{
    RateBudget::Limits budget;
    budget.requests = budget.burst = requests;
    budget.unseen = 0;
    return VirtualGate(limits, RateBudget(budget));
}

/// A gate that only the order restrains.
VirtualGate unlimited()
{
    return gateOf(100'000, {100'000, 100'000, 0});
}

/// A gate whose pause ends at start + 61 s.
VirtualGate refusedOnce()
{
    VirtualGate gate;
    gate.core.enqueue(999, Lane::Interactive, u"a"_s);
    gate.poll(start);
    gate.ended(999, End::Refused, start);
    return gate;
}

/// Hands over one at a time, answering each at once.
Tickets drain(VirtualGate &gate, TimePoint now)
{
    Tickets order;
    for (;;) {
        const auto step = gate.poll(now);
        if (step.handOver.empty())
            return order;
        for (const Ticket ticket : step.handOver) {
            order.push_back(ticket);
            gate.ended(ticket, End::Answered, now);
        }
    }
}

} // namespace

class TestSchedulerCore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clicksGoBeforeViewsAndViewsBeforeJobs();
    void flowsOfALaneTakeTurnsAndKeepTheirOwnOrder();
    void cancellingAWaitingRequestCostsNothing();
    void cancellingWhatIsOnTheWireChangesNothing();
    void aPromotedRequestLeavesItsLane();
    void promotionNeverGoesDown();
    void aRefusedRequestGoesBackToTheHeadOfItsFlow();
    void aPromotedRequestThatReturnsIsSentOnce();
    void slotsAreKeptFreeForClicks();
    void asManySlotsAreKeptFreeAsTheLargestClickOfLateTook();
    void whileTheUserIsAwayOneSlotIsEnough();
    void onlyClicksUseTheLastTwoSlotsUntilTheServerIsTrusted();
    void moreClicksThanPeopleMakeCountAsViews();
    void aJobThatWaitsLongGetsASlotInSixSeconds();
    void endlessClicksLeaveAJobTenAMinute();
    void aTinyLimitLetsJobsThroughAllTheSame();
    void noMoreThanEightAreOnTheWireAndFourOfThemJobs();
    void whenOnlyAnAnswerHelpsThereIsNoWakeUp();
    void theWakeUpIsTheMomentASlotIsFree();
    void afterAPauseOneRequestFindsOut();
    void aProbeThatNeverLeftProvesNothing();
    void aLostProbeIsFollowedByAnotherAlone();
    void aRequestThatNeverLeftGivesItsSlotBackAtOnce();
    void anUnknownTicketIsIgnored();
    void tenThousandAreQueuedAndDroppedQuickly();
    void theExpectedEndIsNearTheTruth();
    void waitingRequestsAreListedByFlowWithTheirEnd();
    void theExpectedEndLeavesRoomForClicksAsOfLate();
};

void TestSchedulerCore::clicksGoBeforeViewsAndViewsBeforeJobs()
{
    auto gate = unlimited();
    gate.core.enqueue(1, Lane::Background, u"a"_s);
    gate.core.enqueue(2, Lane::Foreground, u"a"_s);
    gate.core.enqueue(3, Lane::Interactive, u"a"_s);
    gate.core.enqueue(4, Lane::Interactive, u"a"_s);
    QCOMPARE(gate.core.waiting(), 4);
    QCOMPARE(gate.core.waiting(Lane::Interactive), 2);
    QCOMPARE(drain(gate, start), (Tickets{3, 4, 2, 1}));
    QCOMPARE(gate.core.waiting(), 0);
}

void TestSchedulerCore::flowsOfALaneTakeTurnsAndKeepTheirOwnOrder()
{
    auto gate = unlimited();
    for (Ticket i = 1; i <= 4; ++i)
        gate.core.enqueue(i, Lane::Background, u"long"_s);
    gate.core.enqueue(11, Lane::Background, u"short"_s);
    gate.core.enqueue(12, Lane::Background, u"short"_s);
    gate.core.enqueue(21, Lane::Background, u"third"_s);
    QCOMPARE(drain(gate, start), (Tickets{1, 11, 21, 2, 12, 3, 4}));
}

void TestSchedulerCore::cancellingAWaitingRequestCostsNothing()
{
    auto gate = unlimited();
    for (Ticket i = 1; i <= 3; ++i)
        gate.core.enqueue(i, Lane::Interactive, u"a"_s);
    gate.core.enqueue(11, Lane::Interactive, u"b"_s);
    QVERIFY(gate.core.cancel(1));
    QVERIFY(gate.core.cancel(2));
    QVERIFY(!gate.core.cancel(2));
    QCOMPARE(gate.core.waiting(), 2);
    QCOMPARE(drain(gate, start), (Tickets{3, 11}));
    QCOMPARE(gate.budget.used(start), 2);
}

void TestSchedulerCore::cancellingWhatIsOnTheWireChangesNothing()
{
    auto gate = unlimited();
    gate.core.enqueue(1, Lane::Interactive, u"a"_s);
    QCOMPARE(gate.poll(start).handOver, Tickets{1});
    QVERIFY(!gate.core.cancel(1));
    QCOMPARE(gate.core.inFlight(), 1);
    QCOMPARE(gate.budget.used(start), 1);
}

void TestSchedulerCore::aPromotedRequestLeavesItsLane()
{
    auto gate = unlimited();
    for (Ticket i = 1; i <= 3; ++i)
        gate.core.enqueue(i, Lane::Background, u"a"_s);
    gate.core.promote(3, Lane::Interactive);
    QCOMPARE(gate.core.waiting(Lane::Interactive), 1);
    QCOMPARE(gate.core.waiting(Lane::Background), 2);
    QCOMPARE(drain(gate, start), (Tickets{3, 1, 2}));
}

void TestSchedulerCore::promotionNeverGoesDown()
{
    auto gate = unlimited();
    gate.core.enqueue(1, Lane::Interactive, u"a"_s);
    gate.core.promote(1, Lane::Background);
    QCOMPARE(gate.core.waiting(Lane::Interactive), 1);
}

void TestSchedulerCore::aRefusedRequestGoesBackToTheHeadOfItsFlow()
{
    auto gate = gateOf(100, {3, 3, 0});
    for (Ticket i = 1; i <= 5; ++i)
        gate.core.enqueue(i, Lane::Background, u"a"_s);
    QCOMPARE(gate.poll(start).handOver, (Tickets{1, 2, 3}));
    for (const Ticket ticket : {Ticket(2), Ticket(3), Ticket(1)}) {
        gate.ended(ticket, End::Answered, start);
        gate.core.enqueueFirst(ticket, Lane::Background, u"a"_s);
    }
    QCOMPARE(drain(gate, start), (Tickets{1, 2, 3, 4, 5}));
}

void TestSchedulerCore::aPromotedRequestThatReturnsIsSentOnce()
{
    auto gate = unlimited();
    gate.core.enqueue(1, Lane::Background, u"a"_s);
    gate.core.enqueue(2, Lane::Background, u"a"_s);
    gate.core.promote(1, Lane::Interactive);
    gate.core.promote(2, Lane::Foreground);
    gate.core.enqueue(3, Lane::Background, u"a"_s);
    QVERIFY(gate.core.cancel(1));
    gate.core.enqueueFirst(1, Lane::Background, u"a"_s);
    const Tickets order = drain(gate, start);
    QCOMPARE(order.size(), size_t(3));
    QCOMPARE(std::count(order.begin(), order.end(), Ticket(1)), 1);
}

void TestSchedulerCore::slotsAreKeptFreeForClicks()
{
    auto gate = gateOf(97, {1000, 1000, 10, 10});
    for (Ticket i = 1; i <= 200; ++i)
        gate.core.enqueue(i, Lane::Background, u"job"_s);
    QCOMPARE(gate.poll(start).handOver.size(), size_t(87));
    for (Ticket i = 1001; i <= 1200; ++i)
        gate.core.enqueue(i, Lane::Foreground, u"view"_s);
    QCOMPARE(gate.poll(start).handOver.size(), size_t(5));
    for (Ticket i = 2001; i <= 2200; ++i)
        gate.core.enqueue(i, Lane::Interactive, u"click"_s);
    QCOMPARE(gate.poll(start).handOver.size(), size_t(5));
    QCOMPARE(gate.budget.used(start), 97);
}

void TestSchedulerCore::asManySlotsAreKeptFreeAsTheLargestClickOfLateTook()
{
    auto gate = unlimited();
    gate.core = SchedulerCore();
    Ticket ticket = 0;
    const auto click = [&](int requests, TimePoint now) {
        for (int i = 0; i < requests; ++i) {
            gate.core.enqueue(++ticket, Lane::Interactive, u"window"_s);
            gate.poll(now);
            gate.ended(ticket, End::Answered, now);
        }
    };
    QCOMPARE(gate.core.keptFreeForClicks(start), 4); // the first click is not known
    click(2, start);
    QCOMPARE(gate.core.keptFreeForClicks(start), 4);
    click(3, start + 5s); // a click of its own
    QCOMPARE(gate.core.keptFreeForClicks(start + 5s), 4);
    click(3, start + 9s); // together with the one before
    QCOMPARE(gate.core.keptFreeForClicks(start + 9s), 7);
    click(30, start + 20s);
    QCOMPARE(gate.core.keptFreeForClicks(start + 20s), 8);
    gate.core.setInUse(false);
    QCOMPARE(gate.core.keptFreeForClicks(start + 20s), 1);
    gate.core.setInUse(true);
    QCOMPARE(gate.core.keptFreeForClicks(start + 5min + 20s - 1us), 8);
    QCOMPARE(gate.core.keptFreeForClicks(start + 5min + 20s), 4); // long ago
}

void TestSchedulerCore::whileTheUserIsAwayOneSlotIsEnough()
{
    RateBudget::Limits limits;
    limits.burst = limits.requests;
    limits.unseen = 0;
    VirtualGate gate({1000, 1000, 10, 10}, RateBudget(limits));
    for (Ticket i = 1; i <= 200; ++i)
        gate.core.enqueue(i, Lane::Background, u"job"_s);
    gate.core.setInUse(false);
    QCOMPARE(gate.poll(start).handOver.size(), size_t(98));
    gate.core.setInUse(true);
    gate.ended(1, End::NeverSent, start);
    gate.ended(2, End::NeverSent, start);
    QVERIFY(gate.poll(start).handOver.empty());
    gate.core.setInUse(false);
    QCOMPARE(gate.poll(start).handOver.size(), size_t(2));
}

void TestSchedulerCore::onlyClicksUseTheLastTwoSlotsUntilTheServerIsTrusted()
{
    for (const bool isTrusted : {false, true}) {
        RateBudget::Limits limits;
        limits.burst = limits.requests;
        RateBudget::State state;
        state.clean = isTrusted ? limits.trusted : Duration::zero();
        VirtualGate gate({1000, 1000, 0, 0}, RateBudget(limits, state, {}));
        for (Ticket i = 1; i <= 200; ++i)
            gate.core.enqueue(i, Lane::Background, u"job"_s);
        QCOMPARE(gate.poll(start).handOver.size(), size_t(isTrusted ? 99 : 97));
        gate.core.enqueue(1000, Lane::Foreground, u"view"_s);
        QCOMPARE(gate.poll(start).handOver.size(), size_t(0));
        gate.core.enqueue(1001, Lane::Interactive, u"click"_s);
        QCOMPARE(gate.poll(start).handOver.size(), size_t(isTrusted ? 0 : 1));
    }
}

void TestSchedulerCore::moreClicksThanPeopleMakeCountAsViews()
{
    auto gate = gateOf(1000, {1000, 1000, 10, 10});
    for (Ticket i = 1; i <= 70; ++i)
        gate.core.enqueue(i, Lane::Interactive, u"loop"_s);
    for (Ticket i = 101; i <= 103; ++i)
        gate.core.enqueue(i, Lane::Foreground, u"view"_s);
    const Tickets order = gate.poll(start).handOver;
    QCOMPARE(order[59], Ticket(60));
    QCOMPARE(order[60], Ticket(101));
    QCOMPARE(order[63], Ticket(61));
    gate.core.enqueue(200, Lane::Foreground, u"view"_s);
    gate.core.enqueue(201, Lane::Interactive, u"loop"_s);
    QCOMPARE(gate.poll(start + 61s).handOver, (Tickets{201, 200}));
}

void TestSchedulerCore::aJobThatWaitsLongGetsASlotInSixSeconds()
{
    auto gate = gateOf(1000, {1, 1, 10, 10});
    Ticket click = 100;
    gate.core.enqueue(click, Lane::Interactive, u"window"_s);
    gate.core.enqueue(1, Lane::Background, u"job"_s);
    gate.core.enqueue(2, Lane::Background, u"job"_s);
    std::vector<std::pair<int, Ticket>> jobs;
    for (int second = 0; second < 45; ++second) {
        gate.core.enqueue(++click, Lane::Interactive, u"window"_s); // there is always another one
        const TimePoint now = start + std::chrono::seconds(second);
        const Tickets sent = gate.poll(now).handOver;
        QCOMPARE(sent.size(), size_t(1));
        gate.ended(sent[0], End::Answered, now);
        if (sent[0] < 100)
            jobs.emplace_back(second, sent[0]);
    }
    QCOMPARE(jobs, (std::vector<std::pair<int, Ticket>>{{30, 1}, {36, 2}}));
}

void TestSchedulerCore::endlessClicksLeaveAJobTenAMinute()
{
    VirtualGate gate;
    const auto server = quotaServer("log");
    TrafficPlan plan;
    plan.rows = 1000;
    plan.clickEvery = 500ms; // far more than there are slots
    plan.until = VirtualTraffic::start + 10min;
    const TrafficReport report = VirtualTraffic(gate, *server, plan).run();
    QCOMPARE(report.refused, 0);
    const auto rows = static_cast<int>(report.rowsServed.size());
    QVERIFY2(rows >= 90, qPrintable(QString::number(rows)));
    QVERIFY(report.served > 850);
}

void TestSchedulerCore::aTinyLimitLetsJobsThroughAllTheSame()
{
    for (int limit = 1; limit < 12; ++limit) {
        auto gate = gateOf(limit);
        gate.core.enqueue(1, Lane::Background, u"a"_s);
        QCOMPARE(gate.poll(start).handOver, Tickets{1});
    }
}

void TestSchedulerCore::noMoreThanEightAreOnTheWireAndFourOfThemJobs()
{
    VirtualGate gate;
    for (Ticket i = 1; i <= 10; ++i)
        gate.core.enqueue(i, Lane::Background, u"job"_s);
    QCOMPARE(gate.poll(start).handOver.size(), size_t(4));
    for (Ticket i = 11; i <= 20; ++i)
        gate.core.enqueue(i, Lane::Interactive, u"click"_s);
    QCOMPARE(gate.poll(start).handOver, (Tickets{11, 12, 13, 14}));
    QCOMPARE(gate.core.inFlight(), 8);
    gate.ended(1, End::Answered, start);
    QCOMPARE(gate.poll(start).handOver, Tickets{15});
}

void TestSchedulerCore::whenOnlyAnAnswerHelpsThereIsNoWakeUp()
{
    VirtualGate gate;
    for (Ticket i = 1; i <= 5; ++i)
        gate.core.enqueue(i, Lane::Background, u"job"_s);
    QVERIFY(!gate.poll(start).wakeAt);
    gate.core.cancel(5);
    QVERIFY(!gate.poll(start).wakeAt);
}

void TestSchedulerCore::theWakeUpIsTheMomentASlotIsFree()
{
    auto gate = gateOf(2, {6, 4, 0});
    for (Ticket i = 1; i <= 3; ++i)
        gate.core.enqueue(i, Lane::Interactive, u"a"_s);
    QCOMPARE(gate.poll(start).handOver, (Tickets{1, 2}));
    gate.ended(1, End::Answered, start + 3s);
    gate.ended(2, End::Answered, start + 2s);
    const auto step = gate.poll(start + 3s);
    QVERIFY(step.handOver.empty());
    QVERIFY(*step.wakeAt > start + 63s);
    QVERIFY(gate.poll(*step.wakeAt - 1us).handOver.empty());
    QCOMPARE(gate.poll(*step.wakeAt).handOver, Tickets{3});
}

void TestSchedulerCore::afterAPauseOneRequestFindsOut()
{
    VirtualGate gate;
    for (Ticket i = 1; i <= 50; ++i)
        gate.core.enqueue(i, Lane::Interactive, u"a"_s);
    gate.poll(start);
    gate.ended(1, End::Refused, start);
    for (Ticket i = 2; i <= 8; ++i)
        gate.ended(i, End::Answered, start + 1s);
    const auto paused = gate.poll(start + 1s);
    QVERIFY(paused.handOver.empty());
    QCOMPARE(*paused.wakeAt, start + 61s);
    QCOMPARE(gate.poll(start + 61s).handOver, Tickets{9});
    QVERIFY(gate.poll(start + 62s).handOver.empty());
    gate.ended(9, End::Answered, start + 62s);
    const auto slow = gate.poll(start + 62s); // a tenth of the limit is left, and no burst
    QVERIFY(slow.handOver.empty());
    QCOMPARE(*slow.wakeAt, start + 61s + 6'100'001us);
    QCOMPARE(gate.poll(*slow.wakeAt).handOver, Tickets{10});
}

void TestSchedulerCore::aProbeThatNeverLeftProvesNothing()
{
    VirtualGate gate = refusedOnce();
    gate.core.enqueue(1, Lane::Interactive, u"a"_s);
    gate.core.enqueue(2, Lane::Interactive, u"a"_s);
    gate.core.enqueue(3, Lane::Interactive, u"a"_s);
    QCOMPARE(gate.poll(start + 61s).handOver, Tickets{1});
    gate.ended(1, End::NeverSent, start + 61s);
    QCOMPARE(gate.poll(start + 61s).handOver, Tickets{2});
}

void TestSchedulerCore::aLostProbeIsFollowedByAnotherAlone()
{
    VirtualGate gate = refusedOnce();
    for (Ticket i = 1; i <= 9; ++i)
        gate.core.enqueue(i, Lane::Interactive, u"a"_s);
    QCOMPARE(gate.poll(start + 61s).handOver, Tickets{1});
    gate.ended(1, End::GivenUp, start + 90s);
    QCOMPARE(gate.poll(start + 90s).handOver, Tickets{2});
    QVERIFY(gate.poll(start + 91s).handOver.empty());
    gate.ended(2, End::Answered, start + 91s);
    QCOMPARE(gate.poll(start + 91s).handOver.front(), Ticket(3));
}

void TestSchedulerCore::aRequestThatNeverLeftGivesItsSlotBackAtOnce()
{
    auto gate = gateOf(1, {6, 4, 0});
    gate.core.enqueue(1, Lane::Interactive, u"a"_s);
    gate.core.enqueue(2, Lane::Interactive, u"a"_s);
    QCOMPARE(gate.poll(start).handOver, Tickets{1});
    gate.ended(1, End::NeverSent, start);
    QCOMPARE(gate.poll(start).handOver, Tickets{2});
}

void TestSchedulerCore::anUnknownTicketIsIgnored()
{
    VirtualGate gate;
    gate.ended(99, End::Answered, start);
    gate.sentAgain(99);
    gate.core.promote(99, Lane::Interactive);
    QVERIFY(!gate.core.cancel(99));
    QCOMPARE(gate.budget.used(start), 0);
}

void TestSchedulerCore::tenThousandAreQueuedAndDroppedQuickly()
{
    VirtualGate gate;
    for (Ticket i = 1; i <= 200'000; ++i)
        gate.core.enqueue(i, Lane::Background, QString::number(i % 50'000));
    for (Ticket i = 1; i <= 200'000; ++i)
        QVERIFY(gate.core.cancel(i));
    QCOMPARE(gate.core.waiting(), 0);
    QVERIFY(gate.poll(start).handOver.empty());
}

void TestSchedulerCore::theExpectedEndIsNearTheTruth()
{
    VirtualGate gate;
    VirtualGate same;
    for (Ticket i = 1; i <= 1000; ++i)
        same.core.enqueue(i, Lane::Background, u"import"_s);
    const TimePoint expected = same.core.expectedEnd(same.budget, VirtualTraffic::start);
    const auto server = quotaServer("log");
    TrafficPlan plan;
    plan.rows = 1000;
    const TrafficReport report = VirtualTraffic(gate, *server, plan).run();
    const TimePoint end = VirtualTraffic::start + report.took;
    QVERIFY(report.allServed);
    QVERIFY(end >= expected); // what it leaves out is how long the answers take
    QVERIFY(end - expected < report.took / 20);
    QCOMPARE(gate.core.expectedEnd(gate.budget, end), end);
}

void TestSchedulerCore::waitingRequestsAreListedByFlowWithTheirEnd()
{
    VirtualGate gate;
    Ticket ticket = 0;
    const auto add = [&](int count, Lane lane, const QString &flow) {
        for (int i = 0; i < count; ++i)
            gate.core.enqueue(++ticket, lane, flow);
    };
    add(60, Lane::Background, u"import"_s);
    add(10, Lane::Background, u"export"_s);
    add(2, Lane::Interactive, u"click"_s);
    const auto flows = gate.core.waitingFlows(gate.budget, start);
    const auto after = [&](int count, int kept) {
        return gate.budget.whenFree(count, start, kept);
    };
    const std::vector<SchedulerCore::WaitingFlow> expected{
        {u"click"_s, Lane::Interactive, 2, after(2, 0)},
        {u"export"_s, Lane::Background, 10, after(2 + 10 + 10, 4)}, // they take turns
        {u"import"_s, Lane::Background, 60, after(2 + 10 + 60, 4)},
    };
    QCOMPARE(flows.size(), expected.size());
    for (size_t i = 0; i < flows.size(); ++i)
        QVERIFY2(flows[i] == expected[i], qPrintable(flows[i].flow));
    QVERIFY(gate.core.expectedStart(gate.budget, start, Lane::Interactive) == after(3, 0));
    QVERIFY(gate.core.expectedStart(gate.budget, start, Lane::Background) == after(73, 4));
}

void TestSchedulerCore::theExpectedEndLeavesRoomForClicksAsOfLate()
{
    VirtualGate gate;
    for (Ticket i = 1; i <= 12; ++i) {
        gate.core.enqueue(i, Lane::Interactive, u"click"_s);
        QCOMPARE(gate.poll(start).handOver, Tickets{i});
        gate.ended(i, End::Answered, start);
    }
    const auto expected = [&](TimePoint now) {
        return gate.core.expectedEnd(gate.budget, now, 500, Lane::Background);
    };
    QVERIFY(expected(start + 30s) == gate.budget.whenFree(500 + 500 * 12 / 79, start + 30s, 8));
    QVERIFY(expected(start + 61s) == gate.budget.whenFree(500, start + 61s, 8));
    // A request that goes before all others delays none of them.
    QVERIFY(gate.core.expectedEnd(gate.budget, start, 50, Lane::Interactive)
            == gate.budget.whenFree(50, start));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestSchedulerCore)
#include "tst_schedulercore.moc"
