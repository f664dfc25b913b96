// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulertest.h"

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

/// Every request ends exactly once, in whatever state its end finds it.
class TestRequestEnds : public SchedulerTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aRequestMayBeDroppedWhileAnotherIsHandedOver();
    void aRequestMayBeDroppedInItsOwnHandler();
    void allThatWaitsMayBeDroppedAndNothingOfItIsSentLater();
    void theEndOfEverythingAnswersNoReplyTwice();
    void aRequestWhoseTurnComesTooLateIsRefusedAtOnce();
    void aRequestWhoseTurnComesInTimeIsSent();
    void aClickIsNotRefusedBecauseAJobIsLong();
    void patienceEndsInThePauseThatCameAfterwards();
    void patienceEndsBetweenTwoAttempts();
    void patienceDoesNotEndWhatIsOnTheWire();
    void aWindowOfWeeksNeitherStallsNorOverflows();
    void anIntervalOfHalfAMillisecondNeitherStallsNorSpins();
};

void TestRequestEnds::aRequestMayBeDroppedWhileAnotherIsHandedOver()
{
    for (int i = 0; i < 8; ++i)
        send(aRead);
    send(aRead);
    auto *unwanted = m_scheduler->send(anotherRead());
    connect(m_scheduler.get(), &RequestScheduler::exchangeChanged, m_page.get(),
            [&](const Exchange &exchange) {
                if (exchange.state == Exchange::State::Sent)
                    delete std::exchange(unwanted, nullptr);
            });
    wire(0).answer(200);
    QCOMPARE(unwanted, nullptr);
    QCOMPARE(sentCount(), size_t(9));
    wire(1).answer(200);
    QCOMPARE(sentCount(), size_t(9));
    QCOMPARE(status().waiting, 0);
    QCOMPARE(status().inFlight, 7);
}

void TestRequestEnds::aRequestMayBeDroppedInItsOwnHandler()
{
    auto page = std::make_unique<QObject>();
    int calls = 0;
    m_scheduler->send(aRead)->then(page.get(), [&](const Result<Answer> &) {
        ++calls;
        page.reset();
    });
    wire(0).answer(200);
    m_clock->advance(1h);
    QCOMPARE(calls, 1);
    QCOMPARE(status().inFlight, 0);
}

void TestRequestEnds::allThatWaitsMayBeDroppedAndNothingOfItIsSentLater()
{
    auto page = std::make_unique<QObject>();
    for (int i = 0; i < 50; ++i)
        m_scheduler->send(anotherRead())->then(page.get(), [](const Result<Answer> &) {});
    QCOMPARE(sentCount(), size_t(8));
    page.reset();
    QCOMPARE(status().waiting, 0);
    for (int i = 0; i < 100; ++i)
        send(aCreate);
    for (size_t i = 0; i < sentCount(); ++i) {
        if (!wire(i).isAnswered())
            wire(i).answer(200);
    }
    QCOMPARE(status().used, 20); // eight spent ones count, and the burst is at its end
    m_clock->advance(1h);
    for (size_t i = 8; i < sentCount(); ++i)
        QCOMPARE(wire(i).request.verb, Verb::Post);
}

void TestRequestEnds::theEndOfEverythingAnswersNoReplyTwice()
{
    for (int i = 0; i < 58; ++i)
        send(aRead);
    QCOMPARE(status().waiting, 50);
    QCOMPARE(status().inFlight, 8);
    wire(0).answer(200);
    m_scheduler.reset();
    m_clock->advance(1h);
    QCOMPARE(m_answers.at(0).size(), size_t(1));
    for (const Answers &answers : m_answers)
        QVERIFY(answers.size() <= 1);
    m_page.reset(); // the replies go here, and have no listener
}

void TestRequestEnds::aRequestWhoseTurnComesTooLateIsRefusedAtOnce()
{
    sendExactly(aRead);
    wire(0).answer(429);
    const int used = status().used;
    Request hurried = anotherRead();
    hurried.patience = 20s;
    const Answers &answers = sendExactly(hurried);
    QVERIFY(answers.empty());
    m_clock->settle();
    QCOMPARE(answers.at(0).error().kind, Error::Kind::RateLimited);
    // The refused one goes first.
    const QDateTime next = m_scheduler->expectedEnd(aRead.url, 1, Lane::Interactive);
    QVERIFY(next > status().pausedUntil);
    const QString turn = next.toLocalTime().toString(u"HH:mm:ss"_s);
    QVERIFY2(answers[0].error().message.contains(turn), qPrintable(answers[0].error().message));
    QCOMPARE(status().used, used);
    QCOMPARE(sentCount(), size_t(1));
}

void TestRequestEnds::aRequestWhoseTurnComesInTimeIsSent()
{
    Request hurried = anotherRead();
    hurried.patience = 0s;
    const Answers &answers = sendExactly(hurried);
    QCOMPARE(sentCount(), size_t(1));
    m_clock->advance(1s);
    wire(0).answer(200);
    QVERIFY(answers.at(0).ok());
}

void TestRequestEnds::aClickIsNotRefusedBecauseAJobIsLong()
{
    Request ofJob = aCreate;
    ofJob.lane = Lane::Background;
    for (int i = 0; i < 1000; ++i)
        sendExactly(ofJob);
    Request click = anotherRead();
    click.patience = 1s;
    const Answers &answers = sendExactly(click);
    m_clock->settle();
    QVERIFY(answers.empty());
    QCOMPARE(m_network->last().request.url, click.url);
}

void TestRequestEnds::patienceEndsInThePauseThatCameAfterwards()
{
    for (int i = 0; i < 8; ++i)
        send(aRead);
    Request hurried = anotherRead();
    hurried.patience = 20s;
    const Answers &answers = sendExactly(hurried);
    wire(0).answer(429);
    for (size_t i = 1; i < 8; ++i)
        wire(i).answer(200);
    m_clock->advance(19s);
    QVERIFY(answers.empty());
    m_clock->advance(1s);
    QCOMPARE(answers.at(0).error().kind, Error::Kind::RateLimited);
    QCOMPARE(status().waiting, 1); // the refused one still waits
    m_clock->advance(1h);
    QCOMPARE(answers.size(), size_t(1));
    QVERIFY(m_network->last().request.url != hurried.url);
}

void TestRequestEnds::patienceEndsBetweenTwoAttempts()
{
    m_scheduler->setRandom([] { return 0.999; });
    Request hurried = aRead;
    hurried.patience = 100ms;
    const Answers &answers = sendExactly(hurried);
    wire(0).answer(503);
    QVERIFY(answers.empty());
    m_clock->advance(100ms);
    QCOMPARE(answers.at(0).error().kind, Error::Kind::RateLimited);
    m_clock->advance(1h);
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(sentCount(), size_t(1));
}

void TestRequestEnds::patienceDoesNotEndWhatIsOnTheWire()
{
    Request hurried = aRead;
    hurried.patience = 5s;
    const Answers &answers = sendExactly(hurried);
    m_clock->advance(30s);
    QVERIFY(answers.empty());
    wire(0).answer(200);
    QVERIFY(answers.at(0).ok());
}

void TestRequestEnds::aWindowOfWeeksNeitherStallsNorOverflows()
{
    RateBudget::Limits limits;
    limits.requests = limits.burst = 3;
    limits.window = limits.windowWhenTrusted = 24h * 24 + 22h; // more milliseconds than an int has
    m_scheduler.reset();
    m_ledgers = std::make_unique<MemoryLedgers>(*m_clock, limits);
    m_scheduler = std::make_unique<RequestScheduler>(*m_network, *m_ledgers, *m_clock);
    for (int i = 0; i < 4; ++i)
        send(aRead);
    for (size_t i = 0; i < 3; ++i)
        wire(i).answer(200);
    QCOMPARE(sentCount(), size_t(3));
    m_clock->advance(24h * 24);
    QCOMPARE(sentCount(), size_t(3));
    const QDateTime next = status().nextFree;
    QVERIFY(next >= m_clock->wallTime().addSecs(22 * 3600));
    m_clock->advance(std::chrono::milliseconds(m_clock->wallTime().msecsTo(next)));
    QCOMPARE(sentCount(), size_t(4));
}

void TestRequestEnds::anIntervalOfHalfAMillisecondNeitherStallsNorSpins()
{
    RateBudget::Limits limits;
    limits.requests = 2000;
    limits.window = limits.windowWhenTrusted = 1s;
    limits.burst = 1;
    limits.slack = 0s;
    m_scheduler.reset();
    m_ledgers = std::make_unique<MemoryLedgers>(*m_clock, limits);
    m_scheduler = std::make_unique<RequestScheduler>(*m_network, *m_ledgers, *m_clock);
    int wakes = 0;
    connect(m_scheduler.get(), &RequestScheduler::statusChanged, m_page.get(), [&] { ++wakes; });
    for (int i = 0; i < 100; ++i)
        send(aRead);
    for (size_t i = 0; i < 100; ++i) {
        if (sentCount() <= i)
            m_clock->advance(1ms);
        QVERIFY(sentCount() > i);
        wire(i).answer(200);
    }
    QVERIFY2(wakes < 1000, qPrintable(QString::number(wakes)));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestRequestEnds)
#include "tst_requestends.moc"
