// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

using Fault = Answer::Fault;

class TestHttpTransport : public HttpTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void aRequestArrivesByteForByte_data();
    void aRequestArrivesByteForByte();
    void nothingIsAddedButWhatHttpDemands();
    void pathAndQueryArriveAsTheyWereBuilt();
    void aCompleteAnswerIsReported_data();
    void aCompleteAnswerIsReported();
    void readsShareAConnectionAndWritesDoNot();
    void noReadWaitsForTheConnectionOfAnother();
    void healthyRequestsAreSentOnceAndNeverFail();
    void noRedirectIsFollowed_data();
    void noRedirectIsFollowed();
    void aCompressedAnswerIsRefused();
    void aCompressedRefusalStillCounts();
    void abortingEndsItOnce();
    void droppingATransferAbortsIt();
    void aTransferMayBeDroppedInItsOwnSignal();
    void aHeaderThatMayNotGoOutIsRefused_data();
    void aHeaderThatMayNotGoOutIsRefused();
    void plainHttpGoesNowhereButToThisMachine();
    void cookiesAreNeitherKeptNorSent();
    void theProxyOfTheSystemIsNotUsedForThisMachine();
};

void TestHttpTransport::aRequestArrivesByteForByte_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("body");
    for (const Verb verb : everyVerb) {
        QTest::addRow("%s", verbName(verb).constData()) << verb << QByteArray("{\"año\":1.10}");
        QTest::addRow("%s empty", verbName(verb).constData()) << verb << QByteArray();
        QTest::addRow("%s large", verbName(verb).constData()) << verb << QByteArray(400'000, 'x');
    }
}

void TestHttpTransport::aRequestArrivesByteForByte()
{
    QFETCH(Verb, verb);
    QFETCH(QByteArray, body);
    FaultServer server(FaultServer::answer(httpAnswer(200, "{}")));
    Request request = requestTo(server.url("/api/x"), verb, body);
    request.headers = {{"X-Api-Key", "k3y", true}, {"Content-Type", "application/json", false}};
    const Answer answer = send(request);
    QCOMPARE(answer.fault, Fault::None);
    QCOMPARE(answer.timesSent, 1);
    QCOMPARE(server.received.size(), size_t(1));
    const auto &received = server.received[0];
    QVERIFY(received.head.startsWith(verbName(verb) + " /api/x HTTP/1.1\r\n"));
    QVERIFY(received.hasLine("X-Api-Key: k3y"));
    QVERIFY(received.hasLine("Content-Length: " + QByteArray::number(body.size())));
    QCOMPARE(received.body, body);
}

void TestHttpTransport::nothingIsAddedButWhatHttpDemands()
{
    FaultServer server(FaultServer::answer(httpAnswer(200, "{}")));
    send(requestTo(server.url("/"), Verb::Post, "{}"));
    QStringList names;
    for (const QByteArray &line : server.received[0].head.trimmed().split('\n').mid(1))
        names += QString::fromLatin1(line.left(line.indexOf(':'))).toLower();
    names.sort();
    QCOMPARE(names,
             (QStringList{u"accept-encoding"_s, u"accept-language"_s, u"connection"_s,
                          u"content-length"_s, u"content-type"_s, u"host"_s, u"user-agent"_s}));
    QVERIFY(server.received[0].hasLine("Accept-Encoding: identity"));
    QVERIFY(server.received[0].hasLine("User-Agent: Flokdesk/0.1"));
    QVERIFY(server.received[0].hasLine("Content-Type: application/json"));
}

void TestHttpTransport::pathAndQueryArriveAsTheyWereBuilt()
{
    FaultServer server(FaultServer::answer(httpAnswer(200, "{}")));
    const QString ascii = [] {
        QString all;
        for (char16_t c = 1; c < 128; ++c)
            all += QChar(c);
        return all;
    }();
    for (const QString &segment : {u"a/b"_s, u"%2e%2e"_s, u"a?b#c"_s, u"ñandú 🦙"_s, u"..."_s,
                                   u"a\r\nX-Evil: 1"_s, u"..\\..\\x"_s, ascii}) {
        const auto url =
            endpointUrl(server.url("/api"), {u"record"_s, segment}, {{u"q"_s, segment}});
        QVERIFY(url.ok());
        send(requestTo(*url));
        const QByteArray meant = QUrl::toPercentEncoding(segment);
        QCOMPARE(server.received.back().path(), "/api/record/" + meant + "?q=" + meant);
    }
}

void TestHttpTransport::aCompleteAnswerIsReported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    for (const int status : {200, 201, 400, 401, 403, 404, 405, 408, 409, 415, 422, 429, 500, 501,
                             502, 503, 504, 599, 999})
        QTest::addRow("%d", status)
            << httpAnswer(status, "{\"a\":1}") << status << QByteArray("{\"a\":1}");
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
    QTest::newRow("304") << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n")
                         << 304 << QByteArray();
    QTest::newRow("empty body") << httpAnswer(200) << 200 << QByteArray();
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                          "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
                            << 200 << QByteArray("abcde");
    QTest::newRow("401 with challenge")
        << httpAnswer(401, "no", "WWW-Authenticate: Basic realm=\"x\"\r\n") << 401
        << QByteArray("no");
    QTest::newRow("identity") << httpAnswer(200, "x", "Content-Encoding: identity\r\n") << 200
                              << QByteArray("x");
}

void TestHttpTransport::aCompleteAnswerIsReported()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    for (const Verb verb : everyVerb) {
        FaultServer server(FaultServer::answer(bytes));
        const Answer answer = send(requestTo(server.url("/"), verb, "{}"));
        QCOMPARE(answer.fault, Fault::None);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, body);
        QCOMPARE(answer.timesSent, 1);
        QCOMPARE(server.received.size(), size_t(1));
        QVERIFY(answer.elapsed > Duration::zero());
    }
}

void TestHttpTransport::readsShareAConnectionAndWritesDoNot()
{
    FaultServer server(FaultServer::answer(httpAnswer(200, "{}")));
    for (int i = 0; i < 5; ++i)
        QVERIFY(send(requestTo(server.url())).isComplete());
    QCOMPARE(server.connections, 1);
    for (int i = 0; i < 5; ++i)
        QVERIFY(send(requestTo(server.url(), Verb::Post, "{}")).isComplete());
    QCOMPARE(server.connections, 6);
}

/// QNetworkAccessManager connects six times to a host and would queue the others.
void TestHttpTransport::noReadWaitsForTheConnectionOfAnother()
{
    FaultServer server(FaultServer::keepSilent());
    std::vector<std::unique_ptr<Transfer>> transfers;
    for (int i = 0; i < 8; ++i)
        transfers.emplace_back(m_transport->start(requestTo(server.url()), this));
    QTRY_COMPARE(server.received.size(), size_t(8));
    QCOMPARE(server.connections, 8);
}

void TestHttpTransport::healthyRequestsAreSentOnceAndNeverFail()
{
    FaultServer server(FaultServer::answer(httpAnswer(200, "{\"a\":1}")));
    size_t sent = 0;
    for (int run = 0; run < 100; ++run) {
        for (const Verb verb : everyVerb) {
            const Answer answer = send(requestTo(server.url(), verb, QByteArray(run * 100, 'x')));
            QCOMPARE(answer.fault, Fault::None);
            QCOMPARE(answer.body, QByteArray("{\"a\":1}"));
            QCOMPARE(server.received.size(), ++sent);
        }
    }
}

void TestHttpTransport::noRedirectIsFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestHttpTransport::noRedirectIsFollowed()
{
    QFETCH(int, status);
    FaultServer other(FaultServer::answer(httpAnswer(200, "{}")));
    QUrl otherHost = other.url("/stolen");
    otherHost.setHost(u"localhost"_s);
    QUrl otherScheme = otherHost;
    otherScheme.setScheme(u"https"_s);
    for (const QByteArray &target :
         {other.url("/stolen").toEncoded(), otherHost.toEncoded(), otherScheme.toEncoded(),
          QByteArray("/"), QByteArray("/elsewhere"), QByteArray("file:///etc/passwd")}) {
        for (const Verb verb : everyVerb) {
            for (int run = 0; run < 5; ++run) {
                FaultServer server(
                    FaultServer::answer(httpAnswer(status, {}, "Location: " + target + "\r\n")));
                Request request = requestTo(server.url(), verb, "{\"a\":1}");
                request.headers = {{"X-Api-Key", "k3y", true}};
                const Answer answer = send(request);
                QCOMPARE(answer.fault, Fault::None);
                QCOMPARE(answer.status, status);
                QCOMPARE(server.received.size(), size_t(1));
                QCOMPARE(outcomeOfWrite(answer, true), Outcome::Unknown);
            }
        }
    }
    QCOMPARE(other.connections, 0);
}

void TestHttpTransport::aCompressedAnswerIsRefused()
{
    for (const char *encoding : {"gzip", "br", "GZIP, gzip", "nonsense"}) {
        FaultServer server(FaultServer::answer(httpAnswer(
            200, "\x1f\x8b whatever", QByteArray("Content-Encoding: ") + encoding + "\r\n")));
        const Answer answer = send(requestTo(server.url()));
        QCOMPARE(answer.fault, Fault::Encoded);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
    }
}

void TestHttpTransport::aCompressedRefusalStillCounts()
{
    FaultServer server(FaultServer::answer(
        httpAnswer(429, "\x1f\x8b", "Content-Encoding: gzip\r\nRetry-After: 70\r\n")));
    const Answer answer = send(requestTo(server.url(), Verb::Post, "{}"));
    QVERIFY(answer.isComplete());
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("retry-after"), QByteArray("70"));
    QVERIFY(answer.body.isEmpty());
}

void TestHttpTransport::abortingEndsItOnce()
{
    FaultServer server(FaultServer::keepSilent());
    const std::unique_ptr<Transfer> transfer(
        m_transport->start(requestTo(server.url(), Verb::Post, "{}"), this));
    QSignalSpy finished(transfer.get(), &Transfer::finished);
    QTRY_COMPARE(server.received.size(), size_t(1));
    transfer->abort();
    transfer->abort();
    QCOMPARE(finished.count(), 1);
    const Answer answer = finished.first().first().value<Answer>();
    QCOMPARE(answer.fault, Fault::Aborted);
    QCOMPARE(outcomeOfWrite(answer, true), Outcome::Unknown);
}

void TestHttpTransport::droppingATransferAbortsIt()
{
    FaultServer server(FaultServer::keepSilent());
    bool closed = false;
    Transfer *transfer = m_transport->start(requestTo(server.url(), Verb::Post, "{}"), this);
    QTRY_COMPARE(server.received.size(), size_t(1));
    auto *socket = server.findChild<QTcpSocket *>();
    QVERIFY(socket);
    connect(socket, &QTcpSocket::disconnected, this, [&closed] { closed = true; });
    delete transfer;
    QTRY_VERIFY(closed);
    QCOMPARE(server.received.size(), size_t(1));
}

void TestHttpTransport::aTransferMayBeDroppedInItsOwnSignal()
{
    FaultServer server(FaultServer::answer(httpAnswer(200, "{}")));
    for (const bool aborting : {false, true}) {
        QPointer<Transfer> transfer = m_transport->start(requestTo(server.url()), this);
        connect(transfer, &Transfer::finished, this, [&transfer] { delete transfer; });
        if (aborting)
            transfer->abort();
        QTRY_VERIFY(!transfer);
    }
}

void TestHttpTransport::aHeaderThatMayNotGoOutIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line break") << QByteArray("X-Username") << QByteArray("a\r\nX-Evil: 1");
    QTest::newRow("line feed") << QByteArray("X-Username") << QByteArray("a\nb");
    QTest::newRow("NUL") << QByteArray("X-Username") << QByteArray("a\0b", 3);
    QTest::newRow("accent") << QByteArray("X-Username") << QByteArray("josé@x.com");
    QTest::newRow("tab") << QByteArray("X-Api-Key") << QByteArray("a\tb");
    QTest::newRow("name") << QByteArray("X-Evil: 1\r\nX") << QByteArray("v4lue");
    QTest::newRow("name with space") << QByteArray("X Evil") << QByteArray("v4lue");
    QTest::newRow("no name") << QByteArray() << QByteArray("v4lue");
}

void TestHttpTransport::aHeaderThatMayNotGoOutIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    FaultServer server(FaultServer::answer(httpAnswer(200)));
    Request request = requestTo(server.url(), Verb::Post, "{}");
    request.headers = {{name, value, true}};
    const Answer answer = send(request);
    QCOMPARE(answer.fault, Fault::Refused);
    QCOMPARE(answer.timesSent, 0);
    QVERIFY(!answer.errorText.isEmpty());
    QVERIFY(!answer.errorText.contains(QString::fromUtf8(value)));
    QCOMPARE(server.connections, 0);
}

void TestHttpTransport::plainHttpGoesNowhereButToThisMachine()
{
    for (const QString &url : {u"http://app.flokzu.com/"_s, u"http://192.0.2.1/"_s,
                               u"https://user:pass@127.0.0.1/"_s, u"ftp://127.0.0.1/"_s, u""_s}) {
        const Answer answer = send(requestTo(QUrl(url)));
        QCOMPARE(answer.fault, Fault::Refused);
    }
}

void TestHttpTransport::cookiesAreNeitherKeptNorSent()
{
    FaultServer server(FaultServer::answer(httpAnswer(200, "{}", "Set-Cookie: a=b; Path=/\r\n")));
    send(requestTo(server.url()));
    send(requestTo(server.url()));
    QVERIFY(!server.received[1].head.toLower().contains("cookie"));
}

void TestHttpTransport::theProxyOfTheSystemIsNotUsedForThisMachine()
{
    FaultServer proxy(FaultServer::answer(httpAnswer(200, "from the proxy")));
    FaultServer server(FaultServer::answer(httpAnswer(200, "direct")));
    qputenv("http_proxy", proxy.url().toEncoded());
    m_transport->setProxy(HttpTransport::Proxy::System);
    const Answer answer = send(requestTo(server.url()));
    qunsetenv("http_proxy");
    QCOMPARE(answer.body, QByteArray("direct"));
    QCOMPARE(proxy.connections, 0);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestHttpTransport)
#include "tst_httptransport.moc"
