// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulertest.h"

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

using Fault = Answer::Fault;

class TestRequestRetries : public SchedulerTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aReadIsTriedAgainThreeTimes_data();
    void aReadIsTriedAgainThreeTimes();
    void aReadThatTimedOutIsTriedAgainOnce();
    void theSecondAttemptIsTheOneThatCounts();
    void theDelayIsSpreadAndGrows();
    void aServerThatAsksForTimeGetsItUpToHalfAMinute();
    void aRetryPassesTheGate();
    void aWriteIsNeverRepeated_data();
    void aWriteIsNeverRepeated();
    void anythingThatNeverLeftIsTriedTwiceMore();
    void aFailedCertificateIsNotTriedAgain();
    void after429EverythingWaitsAndTheRefusedGoesFirst();
    void retryAfterIsObeyed();
    void aPauseNeverGetsShorter();
    void fiveRefusalsAreEnough();
    void a429CostsNoRetry();
    void repeatsHaveABudgetAndFailFastWithoutIt();
    void manyAnswersAllowMoreRepeats();
    void afterASuspendOneRequestFindsOut();
    void extraCopiesAreCharged();
};

void TestRequestRetries::aReadIsTriedAgainThreeTimes_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("interrupted") << 0;
    for (const int status : {408, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestRequestRetries::aReadIsTriedAgainThreeTimes()
{
    QFETCH(int, status);
    for (const Safety safety : {Safety::Safe, Safety::Idempotent}) {
        Request read = aRead;
        read.safety = safety;
        const size_t before = sentCount();
        const Answers &answers = send(read);
        for (size_t attempt = 1; attempt <= 4; ++attempt) {
            QCOMPARE(sentCount(), before + attempt);
            QVERIFY(answers.empty());
            if (status == 0)
                m_network->last().fail(Fault::Interrupted);
            else
                m_network->last().answer(status);
            m_clock->advance(5s);
        }
        QCOMPARE(sentCount(), before + 4);
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0]->status, status);
        m_clock->advance(1min); // until the budget for repeats is full again
    }
}

void TestRequestRetries::aReadThatTimedOutIsTriedAgainOnce()
{
    const Answers &answers = send(aRead);
    wire(0).fail(Fault::TimedOut);
    m_clock->advance(5s);
    wire(1).fail(Fault::TimedOut);
    m_clock->advance(1h);
    QCOMPARE(sentCount(), size_t(2));
    QCOMPARE(answers[0]->fault, Fault::TimedOut);
}

void TestRequestRetries::theSecondAttemptIsTheOneThatCounts()
{
    const Answers &answers = send(aRead);
    wire(0).answer(503, "busy");
    m_clock->advance(5s);
    wire(1).answer(200, "[1]");
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(answers[0]->body, QByteArray("[1]"));
}

void TestRequestRetries::theDelayIsSpreadAndGrows()
{
    send(aRead);
    const std::array<Duration, 3> delays{250ms, 500ms, 1s}; // half of 0.5, 1 and 2 seconds
    for (size_t attempt = 0; attempt < delays.size(); ++attempt) {
        wire(attempt).answer(503);
        m_clock->advance(delays[attempt] - 1us);
        QCOMPARE(sentCount(), attempt + 1);
        m_clock->advance(1us);
        QCOMPARE(sentCount(), attempt + 2);
    }
}

void TestRequestRetries::aServerThatAsksForTimeGetsItUpToHalfAMinute()
{
    send(aRead);
    wire(0).answer(503, {}, {{"Retry-After", "30"}});
    m_clock->advance(30s - 1us);
    QCOMPARE(sentCount(), size_t(1));
    m_clock->advance(1us);
    QCOMPARE(sentCount(), size_t(2));
    wire(1).answer(503, {}, {{"Retry-After", "31"}});
    QCOMPARE(m_answers[0].size(), size_t(1));
    QCOMPARE(m_answers[0][0]->status, 503);
}

void TestRequestRetries::aRetryPassesTheGate()
{
    send(aRead);
    send(aRead);
    wire(0).answer(503);
    wire(1).answer(429);
    m_clock->advance(60s);
    QCOMPARE(sentCount(), size_t(2));
}

void TestRequestRetries::aWriteIsNeverRepeated_data()
{
    QTest::addColumn<Request>("write");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    Request delicateRead = aRead;
    delicateRead.safety = Safety::NonIdempotent;
    Request safeWrite = anUpdate;
    safeWrite.safety = Safety::Safe;
    const QList<QPair<const char *, Request>> writes{{"create", aCreate},
                                                     {"update", anUpdate},
                                                     {"safe write", safeWrite},
                                                     {"delicate read", delicateRead}};
    for (const auto &[name, write] : writes) {
        for (const int status : {408, 500, 502, 503, 504})
            QTest::addRow("%s %d", name, status) << write << Fault::None << status;
        QTest::addRow("%s interrupted", name) << write << Fault::Interrupted << 0;
        QTest::addRow("%s short", name) << write << Fault::Interrupted << 200;
        QTest::addRow("%s timed out", name) << write << Fault::TimedOut << 0;
        QTest::addRow("%s aborted", name) << write << Fault::Aborted << 0;
    }
}

void TestRequestRetries::aWriteIsNeverRepeated()
{
    QFETCH(Request, write);
    QFETCH(Fault, fault);
    QFETCH(int, status);
    const Answers &answers = send(write);
    if (fault == Fault::None)
        wire(0).answer(status, {}, {{"Retry-After", "1"}});
    else
        wire(0).fail(fault, 1, status);
    m_clock->advance(2h);
    QCOMPARE(sentCount(), size_t(1));
    QCOMPARE(answers.size(), size_t(1));
}

void TestRequestRetries::anythingThatNeverLeftIsTriedTwiceMore()
{
    for (const Request &one : {aRead, aCreate, anUpdate}) {
        const size_t before = sentCount();
        const Answers &answers = send(one);
        for (int attempt = 0; attempt < 3; ++attempt) {
            m_network->last().fail(Fault::Unreachable, 0);
            m_clock->advance(5s);
        }
        QCOMPARE(sentCount(), before + 3);
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0]->fault, Fault::Unreachable);
        m_clock->advance(1min);
    }
    QCOMPARE(status().used, 0);
}

void TestRequestRetries::aFailedCertificateIsNotTriedAgain()
{
    const Answers &answers = send(aRead);
    wire(0).fail(Fault::Insecure, 0);
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(status().used, 0);
}

void TestRequestRetries::after429EverythingWaitsAndTheRefusedGoesFirst()
{
    Request numbered = aCreate;
    for (int i = 0; i < 12; ++i) {
        numbered.body = QByteArray::number(i);
        send(numbered);
    }
    QCOMPARE(sentCount(), size_t(8));
    wire(1).answer(429);
    wire(0).answer(429);
    m_clock->advance(1s);
    for (size_t i = 2; i < 8; ++i)
        wire(i).answer(200);
    m_clock->advance(60s - 1us);
    QCOMPARE(sentCount(), size_t(8));
    QVERIFY(m_answers[0].empty());
    m_clock->advance(1us);
    QCOMPARE(sentCount(), size_t(9));
    QCOMPARE(wire(8).request.body, QByteArray("0"));
    wire(8).answer(200);
    QCOMPARE(m_answers[0].size(), size_t(1));
    m_clock->advance(20s); // slowly at first
    QVERIFY(sentCount() > 10);
    QCOMPARE(wire(9).request.body, QByteArray("1"));
    QCOMPARE(wire(10).request.body, QByteArray("8"));
}

void TestRequestRetries::retryAfterIsObeyed()
{
    send(aRead);
    wire(0).answer(429, {}, {{"retry-after", "120"}});
    m_clock->advance(121s - 1us);
    QCOMPARE(sentCount(), size_t(1));
    m_clock->advance(1us);
    QCOMPARE(sentCount(), size_t(2));
}

void TestRequestRetries::aPauseNeverGetsShorter()
{
    send(aRead);
    send(aRead);
    wire(0).answer(429, {}, {{"Retry-After", "300"}});
    m_clock->advance(1s);
    wire(1).answer(429, {}, {{"Retry-After", "1"}});
    m_clock->advance(299s);
    QCOMPARE(sentCount(), size_t(2));
    m_clock->advance(1s);
    QCOMPARE(sentCount(), size_t(3));
}

void TestRequestRetries::fiveRefusalsAreEnough()
{
    const Answers &answers = send(aCreate);
    for (size_t refusal = 0; refusal < 5; ++refusal) {
        QVERIFY(answers.empty());
        wire(refusal).answer(429);
        m_clock->advance(15min); // each refused probe doubles the wait
    }
    QCOMPARE(sentCount(), size_t(5));
    QCOMPARE(answers.size(), size_t(1));
    QVERIFY(!answers[0].ok());
    QCOMPARE(answers[0].error().kind, Error::Kind::RateLimited);
    QCOMPARE(answers[0].error().httpStatus, 429);
}

void TestRequestRetries::a429CostsNoRetry()
{
    const Answers &answers = send(aRead);
    wire(0).answer(429);
    m_clock->advance(61s);
    for (size_t attempt = 1; attempt <= 4; ++attempt) {
        wire(attempt).answer(500);
        m_clock->advance(15s); // slowly at first
    }
    QCOMPARE(answers[0]->status, 500);
    QCOMPARE(sentCount(), size_t(5));
}

void TestRequestRetries::repeatsHaveABudgetAndFailFastWithoutIt()
{
    for (int i = 0; i < 4; ++i)
        send(aRead);
    for (size_t i = 0; i < 4; ++i)
        wire(i).answer(503);
    m_clock->advance(5s);
    QCOMPARE(sentCount(), size_t(7)); // three of them again
    QCOMPARE(m_answers[3].size(), size_t(1));
    QCOMPARE(m_answers[3][0]->status, 503);
    m_clock->advance(1min);
    const Answers &later = send(aRead);
    m_network->last().answer(503);
    m_clock->advance(5s);
    QCOMPARE(sentCount(), size_t(9));
    QVERIFY(later.empty());
}

void TestRequestRetries::manyAnswersAllowMoreRepeats()
{
    for (int i = 0; i < 40; ++i) {
        send(aRead);
        m_network->last().answer(200);
        m_clock->advance(1s);
    }
    size_t repeated = 0;
    for (int i = 0; i < 6; ++i) {
        send(aRead);
        const size_t before = sentCount();
        m_network->last().answer(503);
        m_clock->advance(1s);
        if (sentCount() == before)
            continue;
        ++repeated;
        m_network->last().answer(200);
    }
    QCOMPARE(repeated, size_t(5)); // a tenth of the fifty answers that came meanwhile
}

void TestRequestRetries::afterASuspendOneRequestFindsOut()
{
    send(aRead);
    wire(0).answer(200);
    m_clock->sleep(8h);
    for (int i = 0; i < 30; ++i)
        send(aRead);
    QCOMPARE(sentCount(), size_t(2));
    m_clock->advance(500ms);
    QCOMPARE(sentCount(), size_t(2));
    wire(1).answer(200);
    QCOMPARE(sentCount(), size_t(2)); // no burst either
    m_clock->advance(500ms);
    QCOMPARE(sentCount(), size_t(3));
}

void TestRequestRetries::extraCopiesAreCharged()
{
    send(aCreate);
    wire(0).fail(Fault::Interrupted, 4);
    QCOMPARE(status().used, 4);
    m_clock->advance(71s);
    QCOMPARE(status().used, 0);
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::Request)
QTEST_GUILESS_MAIN(flokdesk::TestRequestRetries)
#include "tst_requestretries.moc"
