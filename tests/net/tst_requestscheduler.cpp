// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulertest.h"

#include <random>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

using State = Exchange::State;

class TestRequestScheduler : public SchedulerTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void anAnswerReachesItsReplyOnce();
    void whateverTheServerSaysIsAnAnswer();
    void writesOfAReadOnlyProfileAreRefusedFromTheEventLoop();
    void aWriteThatWaitsWhileTheProfileTurnsReadOnlyIsNotSent();
    void anAbandonedWaitingRequestLeavesAtNoCost();
    void aRequestBetweenAttemptsCanBeDropped();
    void anAbandonedRequestOnTheWireIsFinished();
    void anAbandonedWriteIsNotRepeatedAfter429();
    void aHandlerMaySendAndDrop();
    void aListenerMayDropTheRequestItHearsOf();
    void aHandlerMayEndTheScheduler();
    void repliesMayOutliveTheScheduler();
    void clicksOvertakeJobs();
    void theLimitHoldsForHoursAndNothingIsLeftUnsent();
    void aPauseOfOneServerHoldsNoOther();
};

void TestRequestScheduler::anAnswerReachesItsReplyOnce()
{
    const Answers &answers = send(aRead);
    QCOMPARE(sentCount(), size_t(1));
    QVERIFY(answers.empty());
    wire(0).answer(200, "{}");
    QCOMPARE(answers.size(), size_t(1));
    QVERIFY(answers[0].ok());
    QCOMPARE(answers[0]->body, QByteArray("{}"));
    m_clock->advance(2h);
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(sentCount(), size_t(1));
}

void TestRequestScheduler::whateverTheServerSaysIsAnAnswer()
{
    for (const int status : {302, 400, 401, 404, 501, 999}) {
        const Answers &answers = send(aRead);
        m_network->last().answer(status);
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0]->status, status);
    }
    m_clock->advance(1h);
    QCOMPARE(sentCount(), size_t(6));
}

void TestRequestScheduler::writesOfAReadOnlyProfileAreRefusedFromTheEventLoop()
{
    m_scheduler->setReadOnly(true);
    const Answers &refused = send(anUpdate);
    QVERIFY(refused.empty());
    m_clock->settle();
    QCOMPARE(refused.size(), size_t(1));
    QCOMPARE(refused[0].error().kind, Error::Kind::ReadOnly);
    QCOMPARE(sentCount(), size_t(0));
    QCOMPARE(status().used, 0);
    send(aRead);
    QCOMPARE(sentCount(), size_t(1));
}

void TestRequestScheduler::aWriteThatWaitsWhileTheProfileTurnsReadOnlyIsNotSent()
{
    for (int i = 0; i < 8; ++i)
        send(aRead);
    const Answers &write = send(aCreate);
    const Answers &read = send(aRead);
    m_scheduler->setReadOnly(true);
    wire(0).answer(200);
    QVERIFY(write.empty());
    m_clock->settle();
    QCOMPARE(write.size(), size_t(1));
    QCOMPARE(write[0].error().kind, Error::Kind::ReadOnly);
    QCOMPARE(sentCount(), size_t(9));
    wire(8).answer(200);
    QCOMPARE(read.size(), size_t(1));
    QCOMPARE(status().waiting, 0);
    QCOMPARE(status().inFlight, 7);
}

void TestRequestScheduler::anAbandonedWaitingRequestLeavesAtNoCost()
{
    for (int i = 0; i < 8; ++i)
        send(aRead);
    auto *unwanted = m_scheduler->send(aCreate);
    QCOMPARE(status().waiting, 1);
    delete unwanted;
    QCOMPARE(status().waiting, 0);
    QCOMPARE(lastExchange().state, State::Cancelled);
    for (size_t i = 0; i < 8; ++i)
        wire(i).answer(200);
    m_clock->advance(1h);
    QCOMPARE(sentCount(), size_t(8));
}

void TestRequestScheduler::aRequestBetweenAttemptsCanBeDropped()
{
    auto *reply = m_scheduler->send(aRead);
    wire(0).answer(503);
    QCOMPARE(status().waiting, 1);
    delete reply;
    QCOMPARE(status().waiting, 0);
    m_clock->advance(1h);
    QCOMPARE(sentCount(), size_t(1));
    QCOMPARE(lastExchange().state, State::Cancelled);
}

void TestRequestScheduler::anAbandonedRequestOnTheWireIsFinished()
{
    auto *reply = m_scheduler->send(aCreate);
    delete reply;
    QVERIFY(!wire(0).isAnswered());
    QCOMPARE(lastExchange().state, State::Sent);
    QCOMPARE(status().inFlight, 1);
    wire(0).answer(201, "{}");
    QCOMPARE(lastExchange().state, State::Answered);
    QCOMPARE(lastExchange().status, 201);
    QCOMPARE(status().inFlight, 0);
}

void TestRequestScheduler::anAbandonedWriteIsNotRepeatedAfter429()
{
    delete m_scheduler->send(aCreate);
    wire(0).answer(429);
    m_clock->advance(1h);
    QCOMPARE(sentCount(), size_t(1));
    QCOMPARE(status().waiting, 0);
}

void TestRequestScheduler::aHandlerMaySendAndDrop()
{
    QPointer<Reply<Answer>> second;
    m_scheduler->send(aRead)->then(m_page.get(), [this, &second](const Result<Answer> &) {
        second = m_scheduler->send(aRead);
        m_page.reset();
    });
    wire(0).answer(200);
    QVERIFY(!m_page);
    QVERIFY(second);
    QCOMPARE(sentCount(), size_t(2));
    delete second;
    wire(1).answer(200);
    QCOMPARE(status().inFlight, 0);
}

void TestRequestScheduler::aListenerMayDropTheRequestItHearsOf()
{
    for (const State trigger : {State::Sent, State::Answered, State::Waiting}) {
        setUp();
        std::vector<QPointer<Reply<Answer>>> replies;
        for (int i = 0; i < 8; ++i)
            replies.emplace_back(m_scheduler->send(aRead));
        connect(m_scheduler.get(), &RequestScheduler::exchangeChanged, this,
                [&replies, trigger](const Exchange &exchange) {
                    if (exchange.state != trigger)
                        return;
                    for (const auto &reply : replies)
                        delete reply;
                });
        wire(0).answer(503);
        for (size_t i = 1; i < sentCount(); ++i)
            wire(i).answer(200);
        m_clock->advance(2min);
        for (size_t i = 0; i < sentCount(); ++i) {
            if (m_network->sent[i] && !wire(i).isAnswered())
                wire(i).answer(200);
        }
        m_clock->advance(2min);
        QCOMPARE(status().inFlight, 0);
        QCOMPARE(status().waiting, 0);
        QCOMPARE(status().used, 0);
    }
}

void TestRequestScheduler::aHandlerMayEndTheScheduler()
{
    int called = 0;
    m_scheduler->send(aRead)->then(m_page.get(), [&](const Result<Answer> &) {
        ++called;
        m_scheduler.reset();
    });
    send(aRead);
    wire(0).answer(200);
    QCOMPARE(called, 1);
    QVERIFY(!m_scheduler);
    QVERIFY(!m_network->sent[1]); // what was on the wire is aborted with it
    m_clock->advance(1h);
}

void TestRequestScheduler::repliesMayOutliveTheScheduler()
{
    const Answers &answers = send(aRead);
    m_scheduler.reset();
    m_page.reset(); // deletes the reply
    QVERIFY(answers.empty());
}

void TestRequestScheduler::clicksOvertakeJobs()
{
    Request job = aRead;
    job.lane = Lane::Background;
    for (int i = 0; i < 20; ++i)
        send(job);
    QCOMPARE(sentCount(), size_t(4));
    send(aCreate);
    QCOMPARE(sentCount(), size_t(5));
    QCOMPARE(wire(4).request.verb, Verb::Post);
}

void TestRequestScheduler::theLimitHoldsForHoursAndNothingIsLeftUnsent()
{
    std::mt19937 random(3);
    std::vector<TimePoint> arrivals;
    size_t answered = 0;
    int sent = 0;
    Request job = aRead;
    job.lane = Lane::Background;
    for (int round = 0; round < 2000; ++round) {
        if (round < 1500 && round % 3 == 0) {
            for (int i = 0; i < 5; ++i, ++sent)
                send(i == 0 ? aCreate : job);
        }
        m_clock->advance(std::chrono::milliseconds(random() % 2000));
        for (; answered < sentCount() && random() % 8 != 0; ++answered) {
            arrivals.push_back(m_clock->now());
            wire(answered).answer(200);
        }
    }
    while (answered < sentCount()) {
        arrivals.push_back(m_clock->now());
        wire(answered++).answer(200);
        m_clock->advance(1s);
    }
    for (size_t i = 99; i < arrivals.size(); ++i)
        QVERIFY(arrivals[i] - arrivals[i - 99] >= 61s);
    QCOMPARE(sentCount(), static_cast<size_t>(sent));
    for (const Answers &one : m_answers)
        QCOMPARE(one.size(), size_t(1));
    QCOMPARE(status().waiting, 0);
}

void TestRequestScheduler::aPauseOfOneServerHoldsNoOther()
{
    Request elsewhere = aRead;
    elsewhere.url = QUrl(u"http://127.0.0.1:8123/flokzuopenapi/api/v2/thing"_s);
    send(aRead);
    wire(0).answer(429);
    send(aRead);
    send(elsewhere);
    QCOMPARE(sentCount(), size_t(2));
    QCOMPARE(m_network->requests.back().url, elsewhere.url);
    QVERIFY(status().paused);
    QVERIFY(!m_scheduler->status(elsewhere.url).paused);
    QCOMPARE(m_scheduler->status(elsewhere.url).used, 1);

    QCOMPARE(serverOf(elsewhere.url), u"127.0.0.1:8123"_s);
    QCOMPARE(serverOf(QUrl(u"https://App.Flokzu.com:443/api"_s)), u"app.flokzu.com"_s);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestRequestScheduler)
#include "tst_requestscheduler.moc"
