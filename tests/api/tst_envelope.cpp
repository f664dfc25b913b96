// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/envelope.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

Answer complete(int status, const QByteArray &body)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.timesSent = 1;
    return answer;
}

Asked reading(KeyFamily key = KeyFamily::Data)
{
    return {false, key, u"flokzu.example.org"_s};
}

Asked writing()
{
    return {true, KeyFamily::Data, u"flokzu.example.org"_s};
}

} // namespace

class EnvelopeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNoErrorInSuccess()
    {
        for (int status : {200, 201, 202}) {
            const Answer answer = complete(status, "{\"status\":\"OK\",\"data\":{}}");
            QVERIFY(!errorInAnswer(answer, reading()));
            QVERIFY(!errorInAnswer(answer, writing()));
        }
    }

    void namesTheRejectedKey()
    {
        const Answer answer = complete(401, "{\"status\":\"ERROR\",\"detail\":\"no\"}");
        const auto data = errorInAnswer(answer, reading());
        QVERIFY(data);
        QCOMPARE(data->kind, Kind::KeyRejected);
        QCOMPARE(
            data->message,
            u"Flokzu rejected the data API key. Nothing was changed. Check the data API key in the profile; the user API key does not work here."_s);
        QCOMPARE(data->detail, u"no"_s);
        QCOMPARE(data->httpStatus, 401);
        const auto user = errorInAnswer(answer, reading(KeyFamily::UserManagement));
        QVERIFY(user);
        QVERIFY(user->message.startsWith(u"Flokzu rejected the user API key."));
    }

    void putsTheServersWordsFirstWhereItDoesNotPermit()
    {
        const Answer answer = complete(403, "{\"detail\":\"Not in your plan\"}");
        const auto first = errorInAnswer(answer, reading(KeyFamily::UserManagement));
        QVERIFY(first);
        QCOMPARE(first->kind, Kind::KeyRejected);
        QCOMPARE(
            first->message,
            u"Flokzu did not permit this: “Not in your plan” Nothing was changed. Perhaps the user "
            u"API key is wrong, the user lacks the permission, or the paid plan does not "
            u"include this."_s);
        Asked later = reading();
        later.keyWorked = true;
        const auto second = errorInAnswer(answer, later);
        QVERIFY(second);
        QCOMPARE(second->kind, Kind::Rejected); // of this one object, so that a job goes on
        QCOMPARE(second->message,
                 u"Flokzu did not permit this: “Not in your plan” Nothing was changed. The key has "
                 u"worked before: perhaps the user lacks the permission, or the paid plan does not "
                 u"include this."_s);
    }

    void believesWordsMoreThanTheStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("kind");
        const int notFound = int(Kind::NotFound);
        const int rejected = int(Kind::Rejected);
        for (int status : {200, 400, 404, 422, 500}) {
            QTest::addRow("%d record", status) << status << "Record not found"_ba << notFound;
            QTest::addRow("%d Spanish", status) << status << "No existe el registro"_ba << notFound;
        }
        for (int status : {200, 400, 404, 422}) {
            QTest::addRow("%d column", status) << status << "Column not found: X"_ba << rejected;
            QTest::addRow("%d field", status) << status << "El campo no existe"_ba << rejected;
        }
        QTest::newRow("404 without words") << 404 << ""_ba << notFound;
        QTest::newRow("500 of another kind") << 500 << "RUNTIME ERROR"_ba << int(Kind::ServerFault);
    }
    void believesWordsMoreThanTheStatus()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        QFETCH(int, kind);
        const auto error = errorInAnswer(
            complete(status, "{\"status\":\"ERROR\",\"detail\":\"" + words + "\"}"), reading());
        QVERIFY(error);
        QCOMPARE(int(error->kind), kind);
        QVERIFY(error->message.contains(QString::fromUtf8(words)));
    }

    void quotesTheServerWhereItRefuses()
    {
        const auto error =
            errorInAnswer(complete(400, "{\"message\":\"Unknown column <i>X</i>\"}"), writing());
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Rejected);
        QCOMPARE(error->message, u"Flokzu refused the request: “Unknown column <i>X</i>”"_s);
        QCOMPARE(error->detail, u"Unknown column <i>X</i>"_s);
        QCOMPARE(error->httpStatus, 400);
    }

    void saysSoWhereTheServerGivesNoReason()
    {
        Answer answer = complete(400, {});
        answer.errorText = u"Error transferring https://flokzu.example.org/api"_s; // Qt's
        const auto error = errorInAnswer(answer, reading());
        QVERIFY(error);
        QCOMPARE(error->message,
                 u"Flokzu refused the request and gave no reason. Nothing was changed."_s);
        QCOMPARE(error->detail, QString());
    }

    void readsTheStatusOfTheEnvelope_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("write");
        const int rejected = int(Kind::Rejected);
        const int unclear = int(Kind::NotUnderstood);
        const int unknown = int(Kind::UnknownOutcome);
        QTest::newRow("refused") << "{\"status\":\"ERROR\",\"detail\":\"x\"}"_ba << rejected
                                 << rejected;
        QTest::newRow("refused, lower case") << "{\"status\":\"error\"}"_ba << rejected << rejected;
        QTest::newRow("failed") << "{\"status\":\"FAILED\"}"_ba << rejected << rejected;
        QTest::newRow("odd word") << "{\"status\":\"PARTIAL\"}"_ba << rejected << unknown;
        QTest::newRow("odd word beside data")
            << "{\"status\":\"PARTIAL\",\"Id\":\"1\"}"_ba << -1 << -1;
        QTest::newRow("empty word") << "{\"status\":\"\"}"_ba << rejected << unknown;
        QTest::newRow("success") << "{\"status\":\"Success\"}"_ba << -1 << -1;
        QTest::newRow("number") << "{\"status\":200}"_ba << -1 << -1;
        QTest::newRow("number of a refusal")
            << "{\"status\":422,\"data\":{}}"_ba << rejected << rejected;
        QTest::newRow("number as text") << "{\"status\":\"404\"}"_ba << rejected << rejected;
        QTest::newRow("true") << "{\"status\":true}"_ba << -1 << -1;
        QTest::newRow("false") << "{\"status\":false}"_ba << rejected << rejected;
        QTest::newRow("null") << "{\"status\":null,\"data\":{}}"_ba << -1 << -1;
        QTest::newRow("missing beside data") << "{\"data\":{}}"_ba << -1 << -1;
        QTest::newRow("missing beside words") << "{\"detail\":\"Role added\"}"_ba << -1 << -1;
        QTest::newRow("missing beside a message")
            << "{\"message\":\"Internal\"}"_ba << -1 << unknown;
        QTest::newRow("missing beside an error")
            << "{\"error\":\"Nope\"}"_ba << rejected << rejected;
        QTest::newRow("no success") << "{\"success\":false}"_ba << rejected << rejected;
        QTest::newRow("bare answer of v1") << "{\"Id\":\"1\"}"_ba << -1 << -1;
        QTest::newRow("bare list of v1") << "[]"_ba << -1 << unknown;
        QTest::newRow("page") << "<html>ok</html>"_ba << unclear << unknown;
        QTest::newRow("nothing") << ""_ba << unclear << unknown;
        QTest::newRow("cut") << "{\"status\":\"OK\",\"Id\":\"1"_ba << unclear << unknown;
        QTest::newRow("two answers")
            << "{\"status\":\"OK\"}{\"status\":\"OK\"}"_ba << unclear << unknown;
        QTest::newRow("status twice")
            << "{\"status\":\"OK\",\"status\":\"ERROR\"}"_ba << unclear << unknown;
    }
    void readsTheStatusOfTheEnvelope()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, read);
        QFETCH(int, write);
        const auto ofRead = errorInEnvelope(body, reading());
        QCOMPARE(ofRead ? int(ofRead->kind) : -1, read);
        const auto ofWrite = errorInEnvelope(body, writing());
        QCOMPARE(ofWrite ? int(ofWrite->kind) : -1, write);
        QVERIFY(!ofRead || !ofRead->message.isEmpty());
        QVERIFY(!ofWrite || !ofWrite->message.isEmpty());
    }

    void saysThatAPageIsNotFromFlokzu_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("login page") << "<!DOCTYPE html><html><body>Log in</body></html>"_ba;
        QTest::newRow("after blanks") << "\r\n  <html>Log in</html>"_ba;
        QTest::newRow("after a byte order mark") << "\xef\xbb\xbf<html>Log in</html>"_ba;
        QTest::newRow("XML") << "<?xml version='1.0'?><login/>"_ba;
    }
    void saysThatAPageIsNotFromFlokzu()
    {
        QFETCH(QByteArray, body);
        const auto read = errorInAnswer(complete(200, body), reading());
        QVERIFY(read);
        QCOMPARE(read->kind, Kind::NotUnderstood);
        QVERIFY2(read->message.startsWith(u"A web page came instead of an answer from Flokzu"_s),
                 qPrintable(read->message));
        QCOMPARE(read->detail, QString::fromUtf8(body)); // raw, and nothing of JSON
        const auto write = errorInAnswer(complete(200, body), writing());
        QVERIFY(write);
        QCOMPARE(write->kind, Kind::UnknownOutcome);
        QVERIFY2(write->message.startsWith(u"A web page came instead of an answer from Flokzu"_s),
                 qPrintable(write->message));
        QVERIFY(write->message.contains(u"may or may not have been applied"_s));
        QCOMPARE(write->detail, QString::fromUtf8(body));
    }

    void asksForNoStatusWhereNoneIsKnown()
    {
        QVERIFY(!errorInEnvelope("{\"roles\":[]}", reading()));
        QVERIFY(!errorInEnvelope("{\"data\":{\"roles\":[]}}", reading()));
        QVERIFY(errorInEnvelope("{\"status\":\"ERROR\"}", reading()));
        QVERIFY(errorInEnvelope("not json", reading()));
    }

    void neverCallsAnUnclearWriteRefused()
    {
        const auto error = errorInAnswer(complete(500, "{\"detail\":\"boom\"}"), writing());
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::UnknownOutcome);
        QCOMPARE(error->detail, u"boom"_s);
    }

    void tellsARefusalOfAReadFromData_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("refused");
        for (int status : {400, 401, 402, 403, 404, 405, 411, 422, 500, 501, 503})
            QTest::addRow("%d", status) << status << QByteArray() << true;
        for (int status : {301, 429})
            QTest::addRow("%d", status) << status << QByteArray() << false;
        QTest::newRow("200 error") << 200 << "{\"status\":\"ERROR\"}"_ba << true;
        QTest::newRow("200 text") << 200 << "RUNTIME ERROR"_ba << true;
        QTest::newRow("200 page") << 200 << "<html>Log in required</html>"_ba << true;
        QTest::newRow("200 with such a value")
            << 200 << "{\"status\":\"OK\",\"data\":{\"Note\":\"missing\"}}"_ba << false;
        QTest::newRow("200 with nothing in it")
            << 200 << "{\"status\":\"OK\",\"data\":[]}"_ba << false;
    }
    void tellsARefusalOfAReadFromData()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, refused);
        QCOMPARE(isRefusalOfRead(complete(status, body)), refused);
    }

    void takesABrokenConnectionForNoRefusal()
    {
        Answer answer = complete(400, {});
        answer.fault = Answer::Fault::Interrupted;
        QVERIFY(!isRefusalOfRead(answer));
    }

    void looksIntoDataFirst()
    {
        const auto answer = parseJson("{\"a\":1,\"b\":2,\"data\":{\"a\":3}}");
        QVERIFY(answer.ok());
        QCOMPARE(inDataOrTop(*answer, u"a")->text(), u"3"_s);
        QCOMPARE(inDataOrTop(*answer, u"b")->text(), u"2"_s);
        QVERIFY(!inDataOrTop(*answer, u"c"));
        QVERIFY(!inDataOrTop(JsonValue::string(u"a"_s), u"a"));
    }

    void readsNoWordsOutOfHugeBodies()
    {
        const QByteArray huge = "{\"detail\":\"" + QByteArray(2 * 1024 * 1024, 'x') + "\"}";
        QVERIFY(serverWords(huge).size() <= 300);
    }

    void keepsAnUnknownOutcomeAsItIs()
    {
        const Error unknown{Kind::UnknownOutcome, u"a"_s, u"b"_s, 500};
        QCOMPARE(unknownOutcomeBecause(unknown), unknown);
        const Error cause{Kind::NotUnderstood, u"why"_s, {}, 200};
        QCOMPARE(unknownOutcomeBecause(cause).kind, Kind::UnknownOutcome);
        QCOMPARE(unknownOutcomeBecause(cause).detail, u"why"_s);
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "tst_envelope.moc"
