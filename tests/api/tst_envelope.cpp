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
            QVERIFY(!errorInAnswer(answer, reading(), true));
            QVERIFY(!errorInAnswer(answer, writing(), true));
        }
    }

    void namesTheRejectedKey()
    {
        for (int status : {401, 403}) {
            const Answer answer = complete(status, "{\"status\":\"ERROR\",\"detail\":\"no\"}");
            const auto data = errorInAnswer(answer, reading(), true);
            QVERIFY(data);
            QCOMPARE(data->kind, Kind::KeyRejected);
            QCOMPARE(data->message,
                     u"Flokzu rejected the data key. Nothing was done. Check the data key in the "
                     u"profile; the user management key does not work here."_s);
            QCOMPARE(data->detail, u"no"_s);
            QCOMPARE(data->httpStatus, status);
            const auto user = errorInAnswer(answer, reading(KeyFamily::UserManagement), true);
            QVERIFY(user);
            QVERIFY(user->message.startsWith(u"Flokzu rejected the user management key."));
        }
    }

    void quotesTheServerWhereItRefuses()
    {
        const auto error = errorInAnswer(complete(400, "{\"message\":\"Unknown column <i>X</i>\"}"),
                                         writing(), true);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Rejected);
        QCOMPARE(error->message, u"Flokzu refused this: “Unknown column <i>X</i>”"_s);
        QCOMPARE(error->detail, u"Unknown column <i>X</i>"_s);
        QCOMPARE(error->httpStatus, 400);
    }

    void saysSoWhereTheServerGivesNoReason()
    {
        const auto error = errorInAnswer(complete(400, {}), reading(), true);
        QVERIFY(error);
        QCOMPARE(error->message, u"Flokzu refused this without saying why. Nothing was changed."_s);
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
        QTest::newRow("empty word") << "{\"status\":\"\"}"_ba << rejected << unknown;
        QTest::newRow("number") << "{\"status\":200,\"data\":{}}"_ba << unclear << unknown;
        QTest::newRow("null") << "{\"status\":null,\"data\":{}}"_ba << unclear << unknown;
        QTest::newRow("missing beside data") << "{\"data\":{}}"_ba << unclear << unknown;
        QTest::newRow("bare answer of v1") << "{\"Id\":\"1\"}"_ba << -1 << unknown;
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
        const auto ofRead = errorInEnvelope(body, reading(), true);
        QCOMPARE(ofRead ? int(ofRead->kind) : -1, read);
        const auto ofWrite = errorInEnvelope(body, writing(), true);
        QCOMPARE(ofWrite ? int(ofWrite->kind) : -1, write);
        QVERIFY(!ofRead || !ofRead->message.isEmpty());
        QVERIFY(!ofWrite || !ofWrite->message.isEmpty());
    }

    void saysThatAPageIsNotFromFlokzu_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("log-in page") << "<!DOCTYPE html><html><body>Log in</body></html>"_ba;
        QTest::newRow("after blanks") << "\r\n  <html>Log in</html>"_ba;
        QTest::newRow("after a byte order mark") << "\xef\xbb\xbf<html>Log in</html>"_ba;
        QTest::newRow("XML") << "<?xml version='1.0'?><login/>"_ba;
    }
    void saysThatAPageIsNotFromFlokzu()
    {
        QFETCH(QByteArray, body);
        const auto read = errorInAnswer(complete(200, body), reading(), true);
        QVERIFY(read);
        QCOMPARE(read->kind, Kind::NotUnderstood);
        QVERIFY2(read->message.startsWith(u"Not Flokzu but another program answered"_s),
                 qPrintable(read->message));
        QCOMPARE(read->detail, QString::fromUtf8(body)); // raw, and nothing of JSON
        const auto write = errorInAnswer(complete(200, body), writing(), true);
        QVERIFY(write);
        QCOMPARE(write->kind, Kind::UnknownOutcome);
        QVERIFY2(write->message.startsWith(u"Not Flokzu but another program answered"_s),
                 qPrintable(write->message));
        QVERIFY(write->message.contains(u"may or may not have been carried out"_s));
        QCOMPARE(write->detail, QString::fromUtf8(body));
    }

    void asksForNoStatusWhereNoneIsKnown()
    {
        QVERIFY(!errorInEnvelope("{\"roles\":[]}", reading(), false));
        QVERIFY(!errorInEnvelope("{\"data\":{\"roles\":[]}}", reading(), false));
        QVERIFY(errorInEnvelope("{\"status\":\"ERROR\"}", reading(), false));
        QVERIFY(errorInEnvelope("not json", reading(), false));
    }

    void neverCallsAnUnclearWriteRefused()
    {
        const auto error = errorInAnswer(complete(500, "{\"detail\":\"boom\"}"), writing(), true);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::UnknownOutcome);
        QCOMPARE(error->detail, u"boom"_s);
    }

    void suspectsRefusalsOfABody_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("suspected");
        for (int status : {400, 405, 411, 413, 415})
            QTest::addRow("%d", status) << status << QByteArray() << true;
        for (int status : {200, 301, 401, 402, 403, 404, 408, 422, 425, 429, 451, 499, 500, 503})
            QTest::addRow("%d", status) << status << QByteArray() << false;
        const QByteArray missing = "{\"status\":\"ERROR\",\"detail\":\"identifier is required\"}";
        QTest::newRow("200 missing") << 200 << missing << true;
        QTest::newRow("404 missing") << 404 << missing << true;
        QTest::newRow("422 missing") << 422 << missing << true;
        QTest::newRow("402 missing") << 402 << "{\"detail\":\"Payment required\"}"_ba << false;
        QTest::newRow("401 missing") << 401 << missing << false;
        QTest::newRow("403 missing") << 403 << missing << false;
        QTest::newRow("429 missing") << 429 << missing << false;
        QTest::newRow("500 missing") << 500 << missing << false;
        QTest::newRow("404 in Spanish") << 404 << "{\"detail\":\"Falta el parámetro\"}"_ba << true;
        QTest::newRow("404 in Portuguese")
            << 404 << "{\"detail\":\"Parâmetro obrigatório\"}"_ba << true;
        QTest::newRow("200 with such a value")
            << 200 << "{\"status\":\"OK\",\"data\":{\"Note\":\"missing\"}}"_ba << false;
        QTest::newRow("200 of a log-in page") << 200 << "<html>Log in required</html>"_ba << false;
        QTest::newRow("404 unknown") << 404 << "{\"detail\":\"Unknown database\"}"_ba << false;
    }
    void suspectsRefusalsOfABody()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, suspected);
        QCOMPARE(mayBeRefusalOfGetBody(complete(status, body)), suspected);
    }

    void doesNotSuspectABrokenConnection()
    {
        Answer answer = complete(400, {});
        answer.fault = Answer::Fault::Interrupted;
        QVERIFY(!mayBeRefusalOfGetBody(answer));
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
