// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestscheduler.h"
#include "support/fakenetwork.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

using Fault = Answer::Fault;
using State = Exchange::State;
using Answers = std::vector<Result<Answer>>;

Request request(Verb verb, Safety safety, bool writes)
{
    Request request;
    request.verb = verb;
    request.safety = safety;
    request.writes = writes;
    request.url = QUrl(u"https://app.flokzu.com/api/v2/thing"_s);
    request.flow = u"test"_s;
    request.reason = u"because"_s;
    return request;
}

const Request aRead = request(Verb::Get, Safety::Safe, false);
const Request aCreate = request(Verb::Post, Safety::NonIdempotent, true);
const Request anUpdate = request(Verb::Put, Safety::Idempotent, true);

} // namespace

class TestRequestScheduler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anAnswerReachesItsReplyOnce();
    void whateverTheServerSaysIsAnAnswer();
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
    void extraCopiesAreCharged();
    void writesOfAReadOnlyProfileAreRefusedFromTheEventLoop();
    void aWriteThatWaitsWhileTheProfileTurnsReadOnlyIsNotSent();
    void aWaitingRequestNobodyWantsLeavesAtNoCost();
    void aRequestBetweenAttemptsCanBeDropped();
    void aRequestOnTheWireIsFinishedThoughNobodyWantsIt();
    void aWriteNobodyWaitsForIsNotRepeatedAfter429();
    void aHandlerMaySendAndDrop();
    void whoHearsOfARequestMayDropIt();
    void aHandlerMayEndTheScheduler();
    void repliesMayOutliveTheScheduler();
    void keysAreNeverReported();
    void aRefusalThatRepeatsTheKeyDoesNotPassItOn();
    void dataIsNotTouched();
    void everyAttemptIsReported();
    void theStateTellsTheOutcome_data();
    void theStateTellsTheOutcome();
    void longAnswersAreReportedInPart();
    void statusFollowsTheBudgetWithoutBeingAsked();
    void statusSaysWhyAndUntilWhenItWaits();
    void clicksOvertakeJobs();
    void theLimitHoldsForHoursAndNothingIsLeftUnsent();

private:
    Answers &send(const Request &request);
    FakeTransfer &wire(size_t index) { return *m_network->sent.at(index); }
    size_t sentCount() const { return m_network->sent.size(); }
    const Exchange &last() const { return m_exchanges.back(); }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<RequestScheduler> m_scheduler;
    std::unique_ptr<QObject> m_page;
    std::deque<Answers> m_answers;
    std::vector<Exchange> m_exchanges;
};

void TestRequestScheduler::init()
{
    m_clock = std::make_unique<ManualClock>();
    m_network = std::make_unique<FakeNetwork>();
    m_scheduler = std::make_unique<RequestScheduler>(*m_network, *m_clock);
    m_scheduler->setRandom([] { return 0.5; });
    m_page = std::make_unique<QObject>();
    m_answers.clear();
    m_exchanges.clear();
    connect(m_scheduler.get(), &RequestScheduler::exchangeChanged, this,
            [this](const Exchange &exchange) { m_exchanges.push_back(exchange); });
}

void TestRequestScheduler::cleanup()
{
    m_page.reset();
    m_scheduler.reset();
    m_network.reset();
    m_clock.reset();
}

Answers &TestRequestScheduler::send(const Request &request)
{
    Answers &answers = m_answers.emplace_back();
    m_scheduler->send(request)->then(
        m_page.get(), [&answers](Result<Answer> answer) { answers.push_back(std::move(answer)); });
    return answers;
}

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

void TestRequestScheduler::aReadIsTriedAgainThreeTimes_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("interrupted") << 0;
    for (const int status : {408, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestRequestScheduler::aReadIsTriedAgainThreeTimes()
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
    }
}

void TestRequestScheduler::aReadThatTimedOutIsTriedAgainOnce()
{
    const Answers &answers = send(aRead);
    wire(0).fail(Fault::TimedOut);
    m_clock->advance(5s);
    wire(1).fail(Fault::TimedOut);
    m_clock->advance(1h);
    QCOMPARE(sentCount(), size_t(2));
    QCOMPARE(answers[0]->fault, Fault::TimedOut);
}

void TestRequestScheduler::theSecondAttemptIsTheOneThatCounts()
{
    const Answers &answers = send(aRead);
    wire(0).answer(503, "busy");
    m_clock->advance(5s);
    wire(1).answer(200, "[1]");
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(answers[0]->body, QByteArray("[1]"));
}

void TestRequestScheduler::theDelayIsSpreadAndGrows()
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

void TestRequestScheduler::aServerThatAsksForTimeGetsItUpToHalfAMinute()
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

void TestRequestScheduler::aRetryPassesTheGate()
{
    send(aRead);
    send(aRead);
    wire(0).answer(503);
    wire(1).answer(429);
    m_clock->advance(60s);
    QCOMPARE(sentCount(), size_t(2));
}

void TestRequestScheduler::aWriteIsNeverRepeated_data()
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

void TestRequestScheduler::aWriteIsNeverRepeated()
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

void TestRequestScheduler::anythingThatNeverLeftIsTriedTwiceMore()
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
    }
    QCOMPARE(m_scheduler->status().used, 0);
}

void TestRequestScheduler::aFailedCertificateIsNotTriedAgain()
{
    const Answers &answers = send(aRead);
    wire(0).fail(Fault::Insecure, 0);
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(m_scheduler->status().used, 0);
}

void TestRequestScheduler::after429EverythingWaitsAndTheRefusedGoesFirst()
{
    Request numbered = aCreate;
    for (int i = 0; i < 10; ++i) {
        numbered.body = QByteArray::number(i);
        send(numbered);
    }
    QCOMPARE(sentCount(), size_t(6));
    wire(1).answer(429);
    wire(0).answer(429);
    m_clock->advance(1s);
    for (size_t i = 2; i < 6; ++i)
        wire(i).answer(200);
    m_clock->advance(60s - 1us);
    QCOMPARE(sentCount(), size_t(6));
    QVERIFY(m_answers[0].empty());
    m_clock->advance(1us);
    QCOMPARE(sentCount(), size_t(7));
    QCOMPARE(wire(6).request.body, QByteArray("0"));
    wire(6).answer(200);
    QCOMPARE(sentCount(), size_t(12));
    QCOMPARE(wire(7).request.body, QByteArray("1"));
    QCOMPARE(wire(8).request.body, QByteArray("6"));
    QCOMPARE(m_answers[0].size(), size_t(1));
}

void TestRequestScheduler::retryAfterIsObeyed()
{
    send(aRead);
    wire(0).answer(429, {}, {{"retry-after", "120"}});
    m_clock->advance(121s - 1us);
    QCOMPARE(sentCount(), size_t(1));
    m_clock->advance(1us);
    QCOMPARE(sentCount(), size_t(2));
}

void TestRequestScheduler::aPauseNeverGetsShorter()
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

void TestRequestScheduler::fiveRefusalsAreEnough()
{
    const Answers &answers = send(aCreate);
    for (size_t refusal = 0; refusal < 5; ++refusal) {
        QVERIFY(answers.empty());
        wire(refusal).answer(429);
        m_clock->advance(62s);
    }
    QCOMPARE(sentCount(), size_t(5));
    QCOMPARE(answers.size(), size_t(1));
    QVERIFY(!answers[0].ok());
    QCOMPARE(answers[0].error().kind, Error::Kind::RateLimited);
    QCOMPARE(answers[0].error().httpStatus, 429);
}

void TestRequestScheduler::a429CostsNoRetry()
{
    const Answers &answers = send(aRead);
    wire(0).answer(429);
    m_clock->advance(61s);
    for (size_t attempt = 1; attempt <= 4; ++attempt) {
        wire(attempt).answer(500);
        m_clock->advance(5s);
    }
    QCOMPARE(answers[0]->status, 500);
    QCOMPARE(sentCount(), size_t(5));
}

void TestRequestScheduler::extraCopiesAreCharged()
{
    send(aCreate);
    wire(0).fail(Fault::Interrupted, 4);
    QCOMPARE(m_scheduler->status().used, 4);
    m_clock->advance(71s);
    QCOMPARE(m_scheduler->status().used, 0);
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
    QCOMPARE(m_scheduler->status().used, 0);
    send(aRead);
    QCOMPARE(sentCount(), size_t(1));
}

void TestRequestScheduler::aWriteThatWaitsWhileTheProfileTurnsReadOnlyIsNotSent()
{
    for (int i = 0; i < 6; ++i)
        send(aRead);
    const Answers &write = send(aCreate);
    const Answers &read = send(aRead);
    m_scheduler->setReadOnly(true);
    wire(0).answer(200);
    QVERIFY(write.empty());
    m_clock->settle();
    QCOMPARE(write.size(), size_t(1));
    QCOMPARE(write[0].error().kind, Error::Kind::ReadOnly);
    QCOMPARE(sentCount(), size_t(7));
    wire(6).answer(200);
    QCOMPARE(read.size(), size_t(1));
    QCOMPARE(m_scheduler->status().waiting, 0);
    QCOMPARE(m_scheduler->status().inFlight, 5);
}

void TestRequestScheduler::aWaitingRequestNobodyWantsLeavesAtNoCost()
{
    for (int i = 0; i < 6; ++i)
        send(aRead);
    auto *unwanted = m_scheduler->send(aCreate);
    QCOMPARE(m_scheduler->status().waiting, 1);
    delete unwanted;
    QCOMPARE(m_scheduler->status().waiting, 0);
    QCOMPARE(last().state, State::Cancelled);
    for (size_t i = 0; i < 6; ++i)
        wire(i).answer(200);
    m_clock->advance(1h);
    QCOMPARE(sentCount(), size_t(6));
}

void TestRequestScheduler::aRequestBetweenAttemptsCanBeDropped()
{
    auto *reply = m_scheduler->send(aRead);
    wire(0).answer(503);
    QCOMPARE(m_scheduler->status().waiting, 1);
    delete reply;
    QCOMPARE(m_scheduler->status().waiting, 0);
    m_clock->advance(1h);
    QCOMPARE(sentCount(), size_t(1));
    QCOMPARE(last().state, State::Cancelled);
}

void TestRequestScheduler::aRequestOnTheWireIsFinishedThoughNobodyWantsIt()
{
    auto *reply = m_scheduler->send(aCreate);
    delete reply;
    QVERIFY(!wire(0).isAnswered());
    QCOMPARE(last().state, State::Sent);
    QCOMPARE(m_scheduler->status().inFlight, 1);
    wire(0).answer(201, "{}");
    QCOMPARE(last().state, State::Answered);
    QCOMPARE(last().status, 201);
    QCOMPARE(m_scheduler->status().inFlight, 0);
}

void TestRequestScheduler::aWriteNobodyWaitsForIsNotRepeatedAfter429()
{
    delete m_scheduler->send(aCreate);
    wire(0).answer(429);
    m_clock->advance(1h);
    QCOMPARE(sentCount(), size_t(1));
    QCOMPARE(m_scheduler->status().waiting, 0);
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
    QCOMPARE(m_scheduler->status().inFlight, 0);
}

void TestRequestScheduler::whoHearsOfARequestMayDropIt()
{
    for (const State trigger : {State::Sent, State::Answered, State::Waiting}) {
        init();
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
        QCOMPARE(m_scheduler->status().inFlight, 0);
        QCOMPARE(m_scheduler->status().waiting, 0);
        QCOMPARE(m_scheduler->status().used, 0);
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

void TestRequestScheduler::keysAreNeverReported()
{
    const QByteArray key = "k3y-with/odd+chars=";
    Request secret = anUpdate;
    secret.headers = {{"X-Api-Key", key, true}, {"X-Username", "a@b.c", false}};
    secret.url.setQuery(u"echo="_s + QString::fromLatin1(key.toPercentEncoding()));
    secret.body = "{\"mistake\":\"" + key + "\"}";
    send(secret);
    m_network->last().answer(400, "you sent " + key, {{"X-Echo", key}});

    send(secret);
    Answer broken;
    broken.fault = Fault::Unreachable;
    broken.errorText = u"proxy says "_s + QString::fromLatin1(key);
    Q_EMIT m_network->last().finished(broken);

    QCOMPARE(m_network->requests[0].headers[0].value, key); // the wire does get it
    for (const Exchange &exchange : m_exchanges) {
        QByteArray all = exchange.url.toUtf8() + exchange.body + exchange.answer
            + exchange.note.toUtf8() + exchange.reason.toUtf8();
        for (const auto &[name, value] : exchange.headers + exchange.answerHeaders)
            all += name + value;
        QVERIFY2(!all.contains(key), all.constData());
        QVERIFY2(!all.contains(key.toPercentEncoding()), all.constData());
        QVERIFY(
            exchange.headers.contains(qMakePair(QByteArray("X-Username"), QByteArray("a@b.c"))));
        QVERIFY(exchange.headers.contains(qMakePair(QByteArray("X-Api-Key"), QByteArray("••••"))));
    }
}

void TestRequestScheduler::aRefusalThatRepeatsTheKeyDoesNotPassItOn()
{
    Request secret = aRead;
    secret.headers = {{"X-Api-Key", "abcdefgh", true}};
    const Answers &answers = send(secret);
    wire(0).answer(401, "bad key abcdefgh");
    QCOMPARE(answers[0]->body, QByteArray("bad key ••••"));
}

void TestRequestScheduler::dataIsNotTouched()
{
    Request secret = aRead;
    secret.headers = {{"X-Api-Key", "abcdefgh", true}};
    const Answers &answers = send(secret);
    wire(0).answer(200, "abcdefghij");
    QCOMPARE(answers[0]->body, QByteArray("abcdefghij"));
    QCOMPARE(last().answer, QByteArray("••••ij"));
}

void TestRequestScheduler::everyAttemptIsReported()
{
    send(aRead);
    wire(0).answer(503);
    m_clock->advance(1s);
    wire(1).answer(200, "[]");
    std::map<quint64, Exchange> exchanges; // the newest state of each
    for (const Exchange &exchange : m_exchanges)
        exchanges[exchange.id] = exchange;
    QCOMPARE(exchanges.size(), size_t(2));
    const Exchange &first = exchanges.begin()->second;
    const Exchange &second = exchanges.rbegin()->second;
    QCOMPARE(first.status, 503);
    QCOMPARE(first.attempt, 1);
    QVERIFY(!first.note.isEmpty());
    QCOMPARE(second.status, 200);
    QCOMPARE(second.attempt, 2);
    QCOMPARE(second.answer, QByteArray("[]"));
    QCOMPARE(second.reason, u"because"_s);
    QCOMPARE(second.verb, QByteArray("GET"));
    QCOMPARE(second.url, u"https://app.flokzu.com/api/v2/thing"_s);
    QVERIFY(second.note.isEmpty());
    QVERIFY(first.startedAt < second.startedAt);
}

void TestRequestScheduler::theStateTellsTheOutcome_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<State>("state");
    QTest::newRow("read ok") << aRead << Fault::None << 200 << State::Answered;
    QTest::newRow("read refused") << aRead << Fault::None << 400 << State::Answered;
    QTest::newRow("read aborted") << aRead << Fault::Aborted << 0 << State::Failed;
    QTest::newRow("read too large") << aRead << Fault::TooLarge << 200 << State::Failed;
    QTest::newRow("write ok") << aCreate << Fault::None << 201 << State::Answered;
    QTest::newRow("write refused") << aCreate << Fault::None << 422 << State::Answered;
    QTest::newRow("write 500") << aCreate << Fault::None << 500 << State::Unknown;
    QTest::newRow("write 302") << aCreate << Fault::None << 302 << State::Unknown;
    QTest::newRow("write interrupted") << aCreate << Fault::Interrupted << 0 << State::Unknown;
    QTest::newRow("write insecure") << aCreate << Fault::Insecure << 0 << State::NotSent;
}

void TestRequestScheduler::theStateTellsTheOutcome()
{
    QFETCH(Request, request);
    QFETCH(Fault, fault);
    QFETCH(int, status);
    QFETCH(State, state);
    send(request);
    if (fault == Fault::None)
        wire(0).answer(status);
    else
        wire(0).fail(fault, fault == Fault::Insecure ? 0 : 1, status);
    QCOMPARE(last().state, state);
}

void TestRequestScheduler::longAnswersAreReportedInPart()
{
    Request secret = aRead;
    secret.headers = {{"X-Api-Key", "abcdefgh", true}};
    send(secret);
    QByteArray body(1024 * 1024 - 4, 'x');
    body += "abcdefgh" + QByteArray(5'000'000, 'y');
    wire(0).answer(200, body);
    QCOMPARE(last().answerSize, body.size());
    QCOMPARE(last().answer.size(), 1024 * 1024);
    QVERIFY(!last().answer.contains("abcd"));
    QCOMPARE(m_answers[0][0]->body.size(), body.size());
}

void TestRequestScheduler::statusFollowsTheBudgetWithoutBeingAsked()
{
    QSignalSpy changes(m_scheduler.get(), &RequestScheduler::statusChanged);
    for (int i = 0; i < 4; ++i)
        send(aRead);
    QCOMPARE(changes.count(), 0);
    m_clock->settle();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(m_scheduler->status().used, 4);
    for (size_t i = 0; i < 4; ++i)
        wire(i).answer(200);
    m_clock->settle();
    QCOMPARE(changes.count(), 2);
    m_clock->advance(61s - 1us);
    QCOMPARE(changes.count(), 2);
    m_clock->advance(1us);
    QCOMPARE(changes.count(), 3);
    QCOMPARE(m_scheduler->status().used, 0);
    QCOMPARE(m_scheduler->status().limit, 97);
}

void TestRequestScheduler::statusSaysWhyAndUntilWhenItWaits()
{
    QVERIFY(!m_scheduler->status().paused);
    QVERIFY(!m_scheduler->status().expectedEnd.isValid());
    const QDateTime now = m_clock->wallTime();
    send(aRead);
    wire(0).answer(429);
    const SchedulerStatus status = m_scheduler->status();
    QVERIFY(status.paused);
    QVERIFY(!status.pauseReason.isEmpty());
    QCOMPARE(status.pausedUntil, now.addSecs(61));
    QCOMPARE(status.nextFree, now.addSecs(61));
    QCOMPARE(status.expectedEnd, now.addSecs(61));
    QCOMPARE(status.waiting, 1);
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
    for (size_t i = 97; i < arrivals.size(); ++i)
        QVERIFY(arrivals[i] - arrivals[i - 97] >= 61s);
    QCOMPARE(sentCount(), static_cast<size_t>(sent));
    for (const Answers &one : m_answers)
        QCOMPARE(one.size(), size_t(1));
    QCOMPARE(m_scheduler->status().waiting, 0);
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::Request)
QTEST_GUILESS_MAIN(flokdesk::TestRequestScheduler)
#include "tst_requestscheduler.moc"
