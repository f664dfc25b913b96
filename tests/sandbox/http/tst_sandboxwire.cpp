// SPDX-License-Identifier: GPL-3.0-or-later
#include "box.h"

#include <QSslSocket>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray records = "/v2/database/records";
const QByteArray record = "/v2/database/record";
const QByteArray centros = j("{'databaseName':'Centros'}");
const QByteArray added = j("{'databaseName':'Centros','data':{'Nombre':'x'}}");

/// The request with its body in chunks of `size` bytes.
QByteArray inChunks(QByteArray request, int size)
{
    const auto end = request.indexOf("Content-Length");
    const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
    request.truncate(end);
    request += "Transfer-Encoding: chunked\r\n\r\n";
    for (int at = 0; at < body.size(); at += size) {
        const QByteArray chunk = body.mid(at, size);
        request += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return request + "0\r\n\r\n";
}

} // namespace

class SandboxWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConnectionCarriesManyRequests()
    {
        Box box;
        RawClient client(box.port());
        for (int i = 3; i < 23; ++i) {
            client.send(box.request("POST", record, added));
            QCOMPARE(client.answer().body,
                     j("{'status':'OK','Id':'") + QByteArray::number(i) + j("'}"));
        }
    }

    void requestsSentAtOnceAreAnsweredInTheirOrder()
    {
        Box box;
        RawClient client(box.port());
        client.send(box.request("POST", record, added) + box.request("GET", records, centros)
                    + box.request("POST", record, added));
        QCOMPARE(client.answer().body, j("{'status':'OK','Id':'3'}"));
        QVERIFY(client.answer().body.contains("CC-2"));
        QCOMPARE(client.answer().body, j("{'status':'OK','Id':'4'}"));
    }

    void aDelayedAnswerIsNotOvertaken()
    {
        Box box;
        box.fault("delay,ms=40,nth=1");
        RawClient client(box.port());
        client.send(box.request("POST", record, added) + box.request("POST", record, added));
        QCOMPARE(client.answer().body, j("{'status':'OK','Id':'3'}"));
        QCOMPARE(client.answer().body, j("{'status':'OK','Id':'4'}"));
    }

    void requestsMayArriveByteByByte()
    {
        Box box;
        RawClient client(box.port());
        for (const char byte : box.request("GET", records, centros))
            client.send(QByteArray(1, byte));
        QCOMPARE(client.answer().status, 200);
    }

    void chunkedBodiesAreUnderstood()
    {
        Box box;
        RawClient client(box.port());
        client.send(
            inChunks(box.request("PUT", record,
                                 j("{'databaseName':'Centros','data':{'Id':'1','Nombre':'Ñ'}}")),
                     7));
        QCOMPARE(client.answer().status, 200);
        QVERIFY(box.said("GET", records, centros).contains("Ñ"));
    }

    void clientsThatWaitForContinueGetIt()
    {
        Box box;
        const QByteArray request = box.request("POST", record, added, "Expect: 100-continue\r\n");
        const auto body = request.indexOf("\r\n\r\n") + 4;
        RawClient client(box.port());
        client.send(request.left(body));
        QCOMPARE(client.answer().status, 100);
        client.send(request.mid(body));
        QCOMPARE(client.answer().status, 200);
    }

    void clientsThatDoNotWaitForContinueAreAnsweredAllTheSame()
    {
        Box box;
        RawClient client(box.port());
        client.send(box.request("POST", record, added, "Expect: 100-continue\r\n"));
        RawAnswer answer = client.answer();
        if (answer.status == 100) // it may have come in two pieces
            answer = client.answer();
        QCOMPARE(answer.status, 200);
    }

    void theConnectionIsClosedWhereTheClientAsksForIt()
    {
        Box box;
        RawClient client(box.port());
        client.send(box.request("GET", records, centros, "Connection: close\r\n"));
        QCOMPARE(client.answer().header("Connection"), QByteArray("close"));
        QVERIFY(client.serverCloses());
    }

    void headHasNoBody()
    {
        Box box;
        RawClient client(box.port());
        client.send(box.request("HEAD", records, {}) + box.request("GET", records, centros));
        QByteArray all;
        while (!all.contains("CC-2") && client.socket().waitForReadyRead(10'000))
            all += client.socket().readAll();
        QVERIFY2(all.startsWith("HTTP/1.1 405"), all.constData());
        QVERIFY2(all.contains("\r\n\r\nHTTP/1.1 200 OK\r\n"), all.constData());
    }

    void whatIsNotHttpIsRefusedAndTheConnectionEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray start = "POST /x HTTP/1.1\r\nHost: h\r\n";
        QTest::newRow("noise") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
        QTest::newRow("TLS to a plain port")
            << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\r\n", 12) << 400;
        QTest::newRow("negative length") << start + "Content-Length: -1\r\n\r\n" << 400;
        QTest::newRow("two lengths") << start + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n"
                                     << 400;
        QTest::newRow("bad chunk") << start + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" << 400;
        QTest::newRow("body over the limit") << start + "Content-Length: 99000000\r\n\r\n" << 413;
        QTest::newRow("header over the limit") << start + "X: " + QByteArray(70'000, 'x') << 431;
    }

    void whatIsNotHttpIsRefusedAndTheConnectionEnds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        Box box;
        RawClient client(box.port());
        client.send(bytes);
        const QByteArray all = client.everything();
        QVERIFY2(all.startsWith("HTTP/1.1 " + QByteArray::number(status)), all.constData());
        QCOMPARE(box.call("GET", records, centros).status, 200);
    }

    void clientsThatLeaveAtAnyPointDoNoHarm()
    {
        Box box;
        const QByteArray request = box.request("POST", record, added);
        for (qsizetype cut = 0; cut < request.size(); cut += 7) {
            RawClient client(box.port());
            client.send(request.left(cut));
            client.socket().abort();
        }
        for (const char *fault : {"delay,ms=5", "drip,ms=1", "hang", "early-hints,ms=5",
                                  "big-body,size=20000000", "huge-length"}) {
            box.fault(fault);
            RawClient client(box.port());
            client.send(request);
            client.socket().abort();
            box.sandbox().clearFaults();
        }
        QCOMPARE(box.call("GET", records, centros).status, 200);
    }

    void clientsDoNotDisturbEachOther()
    {
        Box box;
        RawClient slow(box.port());
        RawClient quick(box.port());
        const QByteArray request = box.request("GET", records, centros);
        slow.send(request.left(40));
        quick.send(request);
        QCOMPARE(quick.answer().status, 200);
        slow.send(request.mid(40));
        QCOMPARE(slow.answer().status, 200);
    }

    void whatOneClientWritesTheOtherReads()
    {
        Box box;
        RawClient one(box.port());
        RawClient other(box.port());
        one.send(box.request("PUT", record,
                             j("{'databaseName':'Centros','data':{'Id':'2','Nombre':'Dos bis'}}")));
        QCOMPARE(one.answer().status, 200);
        other.send(box.request("GET", records, centros));
        QVERIFY(other.answer().body.contains("Dos bis"));
    }

    void aPulledPlugEndsEveryConnectionAndCanBePutInAgain()
    {
        Box box;
        RawClient client(box.port());
        client.send(box.request("POST", record, added));
        QCOMPARE(client.answer().status, 200);
        const quint16 port = box.port();
        box.thread().stop();
        QVERIFY(client.serverCloses());
        QTcpSocket late;
        late.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(!late.waitForConnected(10'000));
        QCOMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
        QVERIFY(box.thread().start());
        QCOMPARE(box.port(), port);
        QVERIFY(box.said("GET", records, centros).contains(j("'Id':'3'")));
    }

    void thePlugCanBePulledBetweenTheWorkAndItsAnswer()
    {
        Box box;
        const QByteArray request = box.request("POST", record, added);
        RawClient client(box.port());
        Sandbox &sandbox = box.sandbox();
        const auto pulling = connect(
            &sandbox, &Sandbox::requestAnswered, &sandbox, [&sandbox] { sandbox.stop(); },
            Qt::DirectConnection);
        client.send(request + request);
        QCOMPARE(client.everything(), QByteArray());
        QVERIFY(disconnect(pulling));
        QVERIFY(box.thread().start());
        QCOMPARE(box.said("GET", records, centros).count("Código"), 3);
    }

    void aTakenPortIsAnError()
    {
        Box box;
        SandboxOptions options;
        options.seed = u"empty"_s;
        options.port = box.port();
        Sandbox second(options);
        const auto started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::NotSent);
        QVERIFY(!second.isRunning());
    }

    void httpsIsSpokenWithACertificate()
    {
        SandboxOptions options;
        options.certificateFile = QStringLiteral(SANDBOX_TEST_DATA "/localhost-cert.pem");
        options.keyFile = QStringLiteral(SANDBOX_TEST_DATA "/localhost-key.pem");
        Box box(options);
        QCOMPARE(box.sandbox().baseUrl().scheme(), u"https"_s);
        QSslConfiguration trust;
        trust.setCaCertificates(QSslCertificate::fromPath(options.certificateFile));
        QSslSocket client;
        client.setSslConfiguration(trust);
        client.connectToHostEncrypted(u"127.0.0.1"_s, box.port());
        QVERIFY2(client.waitForEncrypted(10'000), qUtf8Printable(client.errorString()));
        client.write(box.request("GET", records, centros));
        QByteArray all;
        while (!all.contains("CC-2") && client.waitForReadyRead(10'000))
            all += client.readAll();
        QVERIFY2(all.startsWith("HTTP/1.1 200 OK\r\n"), all.constData());
    }

    void aMissingCertificateIsAnError()
    {
        SandboxOptions options;
        options.seed = u"empty"_s;
        options.certificateFile = u"/nowhere/cert.pem"_s;
        options.keyFile = u"/nowhere/key.pem"_s;
        const auto started = Sandbox(options).start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(SandboxWire)
#include "tst_sandboxwire.moc"
