// SPDX-License-Identifier: GPL-3.0-or-later
#include "box.h"

#include <QElapsedTimer>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray record = "/v2/database/record";
const QByteArray records = "/v2/database/records";
const QByteArray centros = j("{'databaseName':'Centros'}");
const QByteArray added = j("{'databaseName':'Centros','data':{'Código':'CC-7'}}");

qsizetype recordCount(Box &box)
{
    box.sandbox().clearFaults();
    return box.said("GET", records, centros).count("Código");
}

/// All bytes the server sends to one request before it closes.
QByteArray lastWords(Box &box)
{
    RawClient client(box.port());
    client.send(box.request("POST", record, added));
    return client.everything();
}

} // namespace

class SandboxFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsThatCloseTheConnection_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("close") << QByteArray("close") << QByteArray();
        QTest::newRow("half-status-line")
            << QByteArray("half-status-line") << QByteArray("HTTP/1.");
        QTest::newRow("continue-only")
            << QByteArray("continue-only") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
        QTest::newRow("garbage") << QByteArray(
            "garbage") << QByteArray("\x16\x03\x01\x00 not a web server \xff\xfe\n\r\n", 28);
    }

    void faultsThatCloseTheConnection()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QByteArray, words);
        for (const auto &[work, expected] : {std::pair("none", 2), std::pair("done", 3)}) {
            Box box;
            box.fault((fault + ",work=" + work).constData());
            QCOMPARE(lastWords(box), words);
            const auto seen = box.sandbox().requests();
            QCOMPARE(seen.size(), size_t(1));
            QCOMPARE(seen[0].fault, QString::fromLatin1(fault));
            QCOMPARE(seen[0].status, 0);
            QCOMPARE(seen[0].carriedOut, expected == 3);
            QCOMPARE(recordCount(box), expected);
        }
    }

    void resetEndsWithAnError()
    {
        Box box;
        box.fault("reset,work=done");
        RawClient client(box.port());
        client.send(box.request("POST", record, added));
        QCOMPARE(client.everything(), QByteArray());
        QCOMPARE(client.socket().error(), QAbstractSocket::RemoteHostClosedError);
        QCOMPARE(recordCount(box), 3);
    }

    void halfHeadersEndInTheMiddle()
    {
        Box box;
        box.fault("half-headers");
        const QByteArray words = lastWords(box);
        QVERIFY2(words.startsWith("HTTP/1.1 200 OK\r\n"), words.constData());
        QVERIFY2(!words.contains("\r\n\r\n"), words.constData());
        QCOMPARE(recordCount(box), 3);
    }

    void shortBodyPromisesMoreThanComes()
    {
        Box box;
        box.fault("short-body");
        const QByteArray words = lastWords(box);
        QVERIFY2(words.contains("Content-Length: 24\r\n"), words.constData());
        QVERIFY2(words.endsWith(j("\r\n\r\n{'status':'O")), words.constData());
        QCOMPARE(recordCount(box), 3);
        box.fault("short-body,work=none");
        QVERIFY(!lastWords(box).contains("CC-7"));
        QCOMPARE(recordCount(box), 3);
    }

    void cutChunksNeverFinish()
    {
        Box box;
        box.fault("cut-chunks");
        const QByteArray words = lastWords(box);
        QVERIFY2(words.contains("Transfer-Encoding: chunked\r\n"), words.constData());
        QVERIFY2(!words.contains("Content-Length"), words.constData());
        QVERIFY2(words.endsWith("\r\nc\r\n"), words.constData());
    }

    void hangStaysSilentAndOpen()
    {
        Box box;
        box.fault("hang,work=done");
        RawClient client(box.port());
        client.send(box.request("POST", record, added));
        QVERIFY(requestsArrive(box.sandbox(), 1));
        QCOMPARE(recordCount(box), 3);
        QCOMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
        QCOMPARE(client.socket().bytesAvailable(), 0);
    }

    void delayedAnswersAreTrue()
    {
        Box box;
        box.fault("delay,ms=60");
        QElapsedTimer time;
        time.start();
        QCOMPARE(box.said("POST", record, added), j("200 {'status':'OK','Id':'3'}"));
        QVERIFY(time.elapsed() >= 59);
    }

    void aClientThatDoesNotWaitForADelayedAnswerDoesNoHarm()
    {
        Box box;
        box.fault("delay,ms=50,work=late");
        {
            RawClient client(box.port());
            client.send(box.request("POST", record, added));
        }
        QVERIFY(requestsArrive(box.sandbox(), 1));
        QVERIFY(box.sandbox().requests()[0].carriedOut);
        QCOMPARE(box.sandbox().requests()[0].status, 0);
        QCOMPARE(recordCount(box), 3);
    }

    void lateWorkIsDoneAfterTheConnectionDied()
    {
        Box box;
        box.fault("close,work=late,ms=30");
        QCOMPARE(lastWords(box), QByteArray());
        QVERIFY(requestsArrive(box.sandbox(), 1));
        QCOMPARE(recordCount(box), 3);
    }

    void earlyHintsComeAheadOfTheAnswer()
    {
        Box box;
        box.fault("early-hints,ms=1");
        RawClient client(box.port());
        client.send(box.request("GET", records, centros));
        QCOMPARE(client.answer().status, 103);
        QCOMPARE(client.answer().status, 200);
    }

    void drippedAnswersArriveWhole()
    {
        Box box;
        box.fault("drip");
        QCOMPARE(box.said("POST", record, added), j("200 {'status':'OK','Id':'3'}"));
    }

    void anExtraAnswerLiesInWaitForTheNextRequest()
    {
        Box box;
        box.fault("extra-answer");
        RawClient client(box.port());
        client.send(box.request("POST", record, added));
        QCOMPARE(client.answer().body, j("{'status':'OK','Id':'3'}"));
        client.send(box.request("GET", records, centros));
        QCOMPARE(client.answer().body, j("{'status':'OK','Id':'3'}"));
    }

    void repliesInPlaceOfTheTrueOne_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *fault, int status, const QByteArray &part) {
            QTest::newRow(fault) << QByteArray(fault) << status << part;
        };
        row("reply", 503, "Content-Length: 0");
        row("reply,status=500,body=a%2Cb,type=text/plain", 500, "\r\n\r\na,b");
        row("reply,status=999", 999, "HTTP/1.1 999");
        row("reply,status=204", 204, "HTTP/1.1 204 No Content\r\n");
        row("html", 502, "<h1>Bad Gateway</h1>");
        row("html,status=200", 200, "Content-Type: text/html");
        row("error-status", 200, j("{'status':'ERROR','detail':'"));
        row("too-many", 429, "Too many requests");
        row("too-many,retry-after=7", 429, "Retry-After: 7\r\n");
        row("too-many,retry-after=-1", 429, "Retry-After: -1\r\n");
        row("redirect,location=https://elsewhere.example/x", 307,
            "Location: https://elsewhere.example/x\r\n");
        row("redirect,status=302", 302, "HTTP/1.1 302 Found");
        row("wrong-encoding", 200, "Content-Encoding: gzip\r\n");
    }

    void repliesInPlaceOfTheTrueOne()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, status);
        QFETCH(QByteArray, part);
        Box box;
        box.fault(fault.constData());
        const RawAnswer answer = box.call("GET", records, centros);
        QCOMPARE(answer.status, status);
        QVERIFY2((answer.head + answer.body).contains(part),
                 (answer.head + answer.body).constData());
        QCOMPARE(box.sandbox().requests()[0].status, status);
    }

    void aServerFaultMayComeAfterTheWork()
    {
        Box box;
        box.fault("reply,status=500,work=done");
        QCOMPARE(box.call("POST", record, added).status, 500);
        QVERIFY(box.sandbox().requests()[0].carriedOut);
        QCOMPARE(recordCount(box), 3);
        box.fault("reply,status=500");
        box.call("POST", record, added);
        QCOMPARE(recordCount(box), 3);
    }

    void theUsualRedirectLeadsToTheSameServerUnderAnotherOrigin()
    {
        Box box;
        box.fault("redirect");
        const QByteArray path = "/v2/process/instance?identifier=ABC-1";
        QCOMPARE(box.call("GET", path).header("Location"),
                 "http://localhost:" + QByteArray::number(box.port()) + "/flokzuopenapi/api"
                     + path);
    }

    void hugeLengthPromisesTerabytes()
    {
        Box box;
        box.fault("huge-length");
        RawClient client(box.port());
        client.send(box.request("GET", records, centros));
        QByteArray head;
        while (!head.contains("\r\n\r\n") && client.socket().waitForReadyRead(10'000))
            head += client.socket().readAll();
        QVERIFY2(head.contains("Content-Length: 9000000000000\r\n"), head.constData());
    }

    void bigBodiesComeWhole()
    {
        constexpr qsizetype size = 5 * 1024 * 1024 + 3;
        Box box;
        box.fault(("big-body,size=" + QByteArray::number(size)).constData());
        const RawAnswer answer = box.call("GET", records, centros);
        QCOMPARE(answer.body.size(), size + 2);
        QVERIFY(answer.body.startsWith("\"xx") && answer.body.endsWith("xx\""));
        QCOMPARE(box.call("GET", records, centros).status, 200);
    }

    void aRuleMeetsOnlyTheRequestsItNames()
    {
        Box box;
        box.fault("reply,status=500,method=put,path=/v2/database/record,nth=2,count=2");
        QList<int> answers;
        const QByteArray update = j("{'databaseName':'Centros','data':{'Id':'1','Nombre':'x'}}");
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(box.call("GET", records, centros).status, 200);
            answers.append(box.call("PUT", record, update).status);
        }
        QCOMPARE(answers, QList<int>({200, 500, 500, 200}));
    }

    void aStarAndACountOfZeroMeetEverythingThere()
    {
        Box box;
        box.fault("reply,status=503,path=/v2/database/*,count=0");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(box.call("GET", records, centros).status, 503);
        QCOMPARE(box.call("GET", "/v2/process/instance", j("{'identifier':'ABC-1'}")).status, 200);
        box.sandbox().clearFaults();
        QCOMPARE(box.call("GET", records, centros).status, 200);
    }

    void specificationsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QString>("specification");
        for (const char *text :
             {"", "closed", "close,work=maybe", "close,nth=0", "close,nth=x", "close,status=99",
              "delay,ms=-1", "close,colour=red", "close,", "delay,work=none", "drip,work=none"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void specificationsThatMakeNoSenseAreRefused()
    {
        QFETCH(QString, specification);
        const auto rule = parseFaultRule(specification);
        QVERIFY(!rule);
        QCOMPARE(rule.error().kind, Error::Kind::InvalidInput);
        QVERIFY(!rule.error().message.isEmpty());
    }

    void everyKindHasAName()
    {
        for (int kind = 0; kind <= int(FaultRule::Kind::BigBody); ++kind) {
            const auto rule = usualFault(static_cast<FaultRule::Kind>(kind));
            const auto parsed = parseFaultRule(faultName(rule.kind));
            QVERIFY(parsed);
            QCOMPARE(*parsed, rule);
        }
    }
};

QTEST_GUILESS_MAIN(SandboxFaults)
#include "tst_sandboxfaults.moc"
