// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulertest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

using Fault = Answer::Fault;
using State = Exchange::State;

class TestRequestReports : public SchedulerTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void keysAreNeverReported();
    void aRefusalThatRepeatsTheKeyDoesNotPassItOn();
    void aKeyIsHiddenInAnyCaseAndInPart_data();
    void aKeyIsHiddenInAnyCaseAndInPart();
    void anAnswerWithDotsForAKeyIsKeptWhole();
    void dataIsNotTouched();
    void everyAttemptIsReported();
    void theStateTellsTheOutcome_data();
    void theStateTellsTheOutcome();
    void longAnswersAreReportedInPart();
    void statusFollowsTheBudgetWithoutBeingAsked();
    void statusSaysWhyAndUntilWhenItWaits();
};

void TestRequestReports::keysAreNeverReported()
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

void TestRequestReports::aRefusalThatRepeatsTheKeyDoesNotPassItOn()
{
    Request secret = aRead;
    secret.headers = {{"X-Api-Key", "abcdefgh", true}};
    const Answers &answers = send(secret);
    wire(0).answer(401, "bad key abcdefgh");
    QCOMPARE(answers[0]->body, QByteArray("bad key ••••"));
}

void TestRequestReports::aKeyIsHiddenInAnyCaseAndInPart_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const char *answer, const char *shown) {
        QTest::newRow(name) << QByteArray(answer) << QByteArray(shown);
    };
    row("as sent", "bad key aB3dE5gH7jK9mN1pQ", "bad key ••••");
    row("in uppercase", "bad key AB3DE5GH7JK9MN1PQ!", "bad key ••••!");
    row("its beginning", "bad key aB3dE5gH7jK9...", "bad key ••••...");
    row("its end", "key ...5GH7JK9MN1PQ", "key ...••••");
    row("its middle", "key <de5gh7jk9mn1>", "key <••••>");
    row("eleven letters", "key aB3dE5gH7jK...", "key aB3dE5gH7jK...");
    row("twice", "aB3dE5gH7jK9mN1pQ aB3dE5gH7jK9mN1pQ", "•••• ••••");
    row("behind itself", "aB3dE5gH7jK9mN1pQaB3dE5gH7jK9mN1pQ", "••••••••");
    row("not at all", "no such Ñandú", "no such Ñandú");
}

void TestRequestReports::aKeyIsHiddenInAnyCaseAndInPart()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, shown);
    Request secret = aRead;
    secret.headers = {{"X-Api-Key", "aB3dE5gH7jK9mN1pQ", true}};
    const Answers &answers = send(secret);
    wire(0).answer(401, answer, {{"X-Echo", answer}});
    QCOMPARE(answers[0]->body, shown);
    QCOMPARE(lastExchange().answer, shown);
    QCOMPARE(lastExchange().answerHeaders[0].second, shown);
}

void TestRequestReports::anAnswerWithDotsForAKeyIsKeptWhole()
{
    Request secret = aRead;
    secret.headers = {{"X-Api-Key", QByteArray("abcdefgh").repeated(6), true}};
    send(secret);
    const QByteArray body = "bad key " + QByteArray("abcdefgh").repeated(6);
    wire(0).answer(401, body);
    QVERIFY(lastExchange().answer.size() < body.size());
    QCOMPARE(lastExchange().answerSize, body.size());
    QCOMPARE(lastExchange().answerKept, body.size());
}

void TestRequestReports::dataIsNotTouched()
{
    Request secret = aRead;
    secret.headers = {{"X-Api-Key", "abcdefgh", true}};
    const Answers &answers = send(secret);
    wire(0).answer(200, "abcdefghij");
    QCOMPARE(answers[0]->body, QByteArray("abcdefghij"));
    QCOMPARE(lastExchange().answer, QByteArray("••••ij"));
}

void TestRequestReports::everyAttemptIsReported()
{
    sendExactly(aRead);
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

void TestRequestReports::theStateTellsTheOutcome_data()
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

void TestRequestReports::theStateTellsTheOutcome()
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
    QCOMPARE(lastExchange().state, state);
}

void TestRequestReports::longAnswersAreReportedInPart()
{
    Request secret = aRead;
    secret.headers = {{"X-Api-Key", "abcdefgh", true}};
    send(secret);
    QByteArray body(1024 * 1024 - 4, 'x');
    body += "abcdefgh" + QByteArray(5'000'000, 'y');
    wire(0).answer(200, body);
    QCOMPARE(lastExchange().answerSize, body.size());
    QCOMPARE(lastExchange().answerKept, 1024 * 1024);
    QCOMPARE(lastExchange().answer.size(), 1024 * 1024);
    QVERIFY(!lastExchange().answer.contains("abcd"));
    QCOMPARE(m_answers[0][0]->body.size(), body.size());
}

void TestRequestReports::statusFollowsTheBudgetWithoutBeingAsked()
{
    QSignalSpy changes(m_scheduler.get(), &RequestScheduler::statusChanged);
    for (int i = 0; i < 4; ++i)
        send(aRead);
    QCOMPARE(changes.count(), 0);
    m_clock->settle();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(status().used, 4);
    for (size_t i = 0; i < 4; ++i)
        wire(i).answer(200);
    m_clock->settle();
    QCOMPARE(changes.count(), 2);
    m_clock->advance(61s - 1us);
    QCOMPARE(changes.count(), 2);
    m_clock->advance(1us);
    QCOMPARE(changes.count(), 3);
    QCOMPARE(status().used, 0);
    QCOMPARE(status().limit, 99);
}

void TestRequestReports::statusSaysWhyAndUntilWhenItWaits()
{
    QVERIFY(!status().paused);
    QVERIFY(!status().expectedEnd.isValid());
    const QDateTime now = m_clock->wallTime();
    send(aRead);
    wire(0).answer(429);
    const SchedulerStatus paused = status();
    QVERIFY(paused.paused);
    QVERIFY(!paused.pauseReason.isEmpty());
    QCOMPARE(paused.pausedUntil, now.addSecs(61));
    QCOMPARE(paused.nextFree, now.addSecs(61));
    QCOMPARE(paused.expectedEnd, now.addSecs(61));
    QCOMPARE(paused.waiting, 1);
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::Request)
QTEST_GUILESS_MAIN(flokdesk::TestRequestReports)
#include "tst_requestreports.moc"
