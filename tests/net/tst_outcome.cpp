// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/outcome.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

Answer answered(int status)
{
    Answer answer;
    answer.status = status;
    answer.timesSent = 1;
    return answer;
}

Answer failed(Answer::Fault fault, int timesSent, int status = 0)
{
    Answer answer;
    answer.fault = fault;
    answer.timesSent = timesSent;
    answer.status = status;
    answer.errorText = u"raw words"_s;
    return answer;
}

using Fault = Answer::Fault;
using Kind = Error::Kind;

} // namespace

class TestOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerToAWriteHasItsOutcome_data();
    void everyAnswerToAWriteHasItsOutcome();
    void everyOtherStatusOfAWriteIsUnknown();
    void aSuccessThatWasNotUnderstoodIsUnknown();
    void errorsOfReads_data();
    void errorsOfReads();
    void errorsOfWritesFollowTheOutcome();
    void aCompleteSuccessIsNoError();
    void aRequestThatWasNeverSentSaysSo();
    void anUnknownOutcomeSaysThatItMayHaveBeenCarriedOut();
};

void TestOutcome::everyAnswerToAWriteHasItsOutcome_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Outcome>("expected");
    const auto fault = [](const char *name, Answer answer, Outcome expected) {
        QTest::newRow(name) << answer << expected;
    };
    fault("refused by the wire", failed(Fault::Refused, 0), Outcome::NotSent);
    fault("unreachable", failed(Fault::Unreachable, 0), Outcome::NotSent);
    fault("TLS failed", failed(Fault::Insecure, 0), Outcome::NotSent);
    fault("no connection in time", failed(Fault::TimedOut, 0), Outcome::NotSent);
    fault("no answer in time", failed(Fault::TimedOut, 1), Outcome::Unknown);
    fault("answer cut by the deadline", failed(Fault::TimedOut, 1, 200), Outcome::Unknown);
    fault("interrupted before sending", failed(Fault::Interrupted, 0), Outcome::Unknown);
    fault("interrupted", failed(Fault::Interrupted, 1), Outcome::Unknown);
    fault("short body", failed(Fault::Interrupted, 1, 201), Outcome::Unknown);
    fault("short body of a refusal", failed(Fault::Interrupted, 1, 400), Outcome::Unknown);
    fault("aborted before sending", failed(Fault::Aborted, 0), Outcome::Unknown);
    fault("aborted", failed(Fault::Aborted, 1), Outcome::Unknown);
    fault("too large", failed(Fault::TooLarge, 1, 200), Outcome::Unknown);
    fault("compressed", failed(Fault::Encoded, 1, 200), Outcome::Unknown);
    fault("no status", answered(0), Outcome::Unknown);
    for (int status : {200, 201, 202, 204})
        QTest::addRow("%d", status) << answered(status) << Outcome::Done;
    for (int status = 400; status < 500; ++status) {
        if (!QList<int>{408, 425, 429, 499}.contains(status))
            QTest::addRow("%d", status) << answered(status) << Outcome::Rejected;
    }
    for (int status : {408, 425, 499})
        QTest::addRow("%d", status) << answered(status) << Outcome::Unknown;
    QTest::addRow("429") << answered(429) << Outcome::NotDone;
}

void TestOutcome::everyAnswerToAWriteHasItsOutcome()
{
    QFETCH(Answer, answer);
    QFETCH(Outcome, expected);
    QCOMPARE(outcomeOfWrite(answer, true), expected);
}

void TestOutcome::everyOtherStatusOfAWriteIsUnknown()
{
    for (int status = 100; status < 1000; ++status) {
        if ((status >= 200 && status < 300) || (status >= 400 && status < 500))
            continue;
        QVERIFY2(outcomeOfWrite(answered(status), true) == Outcome::Unknown,
                 qPrintable(QString::number(status)));
    }
}

void TestOutcome::aSuccessThatWasNotUnderstoodIsUnknown()
{
    QCOMPARE(outcomeOfWrite(answered(200), false), Outcome::Unknown);
    QCOMPARE(outcomeOfWrite(answered(400), false), Outcome::Rejected);
}

void TestOutcome::errorsOfReads_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Kind>("expected");
    const auto row = [](const char *name, Answer answer, Kind expected) {
        QTest::newRow(name) << answer << expected;
    };
    row("refused by the wire", failed(Fault::Refused, 0), Kind::InvalidInput);
    row("unreachable", failed(Fault::Unreachable, 0), Kind::NotSent);
    row("TLS failed", failed(Fault::Insecure, 0), Kind::NotSent);
    row("no answer in time", failed(Fault::TimedOut, 1), Kind::ServerFault);
    row("interrupted", failed(Fault::Interrupted, 1, 200), Kind::ServerFault);
    row("aborted", failed(Fault::Aborted, 1), Kind::Cancelled);
    row("too large", failed(Fault::TooLarge, 1, 200), Kind::TooLarge);
    row("compressed", failed(Fault::Encoded, 1, 200), Kind::NotUnderstood);
    row("103", answered(103), Kind::NotUnderstood);
    row("302", answered(302), Kind::Redirected);
    row("304", answered(304), Kind::Redirected);
    row("307", answered(307), Kind::Redirected);
    row("400", answered(400), Kind::Rejected);
    row("401", answered(401), Kind::KeyRejected);
    row("402", answered(402), Kind::NotAllowed);
    row("403", answered(403), Kind::KeyRejected);
    row("404", answered(404), Kind::NotFound);
    row("405", answered(405), Kind::Rejected);
    row("407", answered(407), Kind::NotAllowed);
    row("408", answered(408), Kind::ServerFault);
    row("418", answered(418), Kind::Rejected);
    row("425", answered(425), Kind::ServerFault);
    row("429", answered(429), Kind::RateLimited);
    row("451", answered(451), Kind::NotAllowed);
    row("499", answered(499), Kind::ServerFault);
    row("500", answered(500), Kind::ServerFault);
    row("503", answered(503), Kind::ServerFault);
    row("999", answered(999), Kind::NotUnderstood);
}

void TestOutcome::errorsOfReads()
{
    QFETCH(Answer, answer);
    QFETCH(Kind, expected);
    const auto error = errorOf(answer, false, u"app.flokzu.com"_s);
    QVERIFY(error);
    QCOMPARE(error->kind, expected);
    QVERIFY(!error->message.isEmpty());
    QVERIFY(error->message == error->message.trimmed());
    QCOMPARE(error->detail, answer.errorText);
    QCOMPARE(error->httpStatus, answer.isComplete() ? answer.status : 0);
}

void TestOutcome::errorsOfWritesFollowTheOutcome()
{
    const auto kindOf = [](const Answer &answer) { return errorOf(answer, true, u"h"_s)->kind; };
    QCOMPARE(kindOf(answered(302)), Kind::UnknownOutcome);
    QCOMPARE(kindOf(answered(500)), Kind::UnknownOutcome);
    QCOMPARE(kindOf(answered(408)), Kind::UnknownOutcome);
    QCOMPARE(kindOf(answered(425)), Kind::UnknownOutcome);
    QCOMPARE(kindOf(answered(499)), Kind::UnknownOutcome);
    QCOMPARE(kindOf(answered(402)), Kind::NotAllowed);
    QCOMPARE(kindOf(answered(407)), Kind::NotAllowed);
    QCOMPARE(kindOf(answered(418)), Kind::Rejected);
    QCOMPARE(kindOf(answered(451)), Kind::NotAllowed);
    QCOMPARE(kindOf(failed(Fault::Interrupted, 1)), Kind::UnknownOutcome);
    QCOMPARE(kindOf(failed(Fault::TimedOut, 0)), Kind::NotSent);
    QCOMPARE(kindOf(failed(Fault::Unreachable, 0)), Kind::NotSent);
    QCOMPARE(kindOf(failed(Fault::Refused, 0)), Kind::InvalidInput);
    QCOMPARE(kindOf(answered(401)), Kind::KeyRejected);
    QCOMPARE(kindOf(answered(404)), Kind::NotFound);
    QCOMPARE(kindOf(answered(422)), Kind::Rejected);
    QCOMPARE(kindOf(answered(429)), Kind::RateLimited);
}

void TestOutcome::aCompleteSuccessIsNoError()
{
    QVERIFY(!errorOf(answered(200), false, u"h"_s));
    QVERIFY(!errorOf(answered(204), true, u"h"_s));
}

void TestOutcome::aRequestThatWasNeverSentSaysSo()
{
    Answer answer = failed(Fault::Unreachable, 0);
    answer.errorText = u"no route"_s;
    for (const bool write : {false, true})
        QCOMPARE(errorOf(answer, write, u"app.flokzu.com"_s)->message,
                 u"Cannot reach app.flokzu.com (no route). Nothing was sent."_s);
}

void TestOutcome::anUnknownOutcomeSaysThatItMayHaveBeenCarriedOut()
{
    for (const Answer &answer : {answered(502), answered(301), failed(Fault::Interrupted, 1),
                                 failed(Fault::TimedOut, 1), failed(Fault::Aborted, 1)}) {
        const QString message = errorOf(answer, true, u"h"_s)->message;
        QVERIFY2(message.contains(u"may or may not have been applied"_s), qPrintable(message));
    }
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::Outcome)
QTEST_GUILESS_MAIN(flokdesk::TestOutcome)
#include "tst_outcome.moc"
