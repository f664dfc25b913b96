// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "faultserver.h"
#include "net/httptransport.h"
#include "net/outcome.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

using Fault = Answer::Fault;
using Behaviour = FaultServer::Behaviour;

constexpr std::array everyVerb{Verb::Get, Verb::Post, Verb::Put, Verb::Delete};

Request requestTo(const QUrl &url, Verb verb = Verb::Get, const QByteArray &body = {})
{
    Request request;
    request.url = url;
    request.verb = verb;
    request.body = body;
    request.writes = verb != Verb::Get;
    request.safety = verb == Verb::Post ? Safety::NonIdempotent : Safety::Idempotent;
    request.deadline = 20s;
    return request;
}

/// Ways to end a connection before the answer is complete.
std::vector<std::pair<const char *, Behaviour>> cutOffs()
{
    const auto cut = [](const QByteArray &bytes) { return FaultServer::answerAndClose(bytes); };
    return {
        {"FIN", cut({})},
        {"RST", FaultServer::closeHard()},
        {"half a status line", cut("HTTP/1.1 2")},
        {"half a header", cut("HTTP/1.1 200 OK\r\nContent-Le")},
        {"garbage", cut("\x01\x02 garbage\r\n\r\n")},
        {"only 100 Continue", cut("HTTP/1.1 100 Continue\r\n\r\n")},
        {"headers alone", cut("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")},
        {"short body", cut("HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{\"a\":1}")},
        {"cut chunk", cut("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nabc")},
        {"no last chunk", cut("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")},
    };
}

/// Trusts a test certificate for as long as it lives.
class Trusting {
public:
    explicit Trusting(const QSslCertificate &certificate)
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~Trusting() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trusting(const Trusting &) = delete;
    Trusting &operator=(const Trusting &) = delete;

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

struct Identity {
    explicit Identity(const QString &name)
    {
        QFile file(QStringLiteral(FLOKDESK_TEST_DATA "/tls/%1.pem").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("missing test certificate");
        const QByteArray pem = file.readAll();
        certificate = QSslCertificate(pem);
        key = QSslKey(pem, QSsl::Ec);
    }
    QSslCertificate certificate;
    QSslKey key;
};

} // namespace

class TestHttpTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aRequestArrivesByteForByte_data();
    void aRequestArrivesByteForByte();
    void nothingIsAddedButWhatHttpDemands();
    void pathAndQueryArriveAsTheyWereBuilt();
    void aCompleteAnswerIsReported_data();
    void aCompleteAnswerIsReported();
    void readsShareAConnectionAndWritesDoNot();
    void noFaultEverSendsTwice_data();
    void noFaultEverSendsTwice();
    void noFaultOnAUsedConnectionSendsTwice_data();
    void noFaultOnAUsedConnectionSendsTwice();
    void aShortAnswerIsNeverASuccess_data();
    void aShortAnswerIsNeverASuccess();
    void aMalformedLengthIsNotBelieved_data();
    void aMalformedLengthIsNotBelieved();
    void healthyRequestsAreSentOnceAndNeverFail();
    void noRedirectIsFollowed_data();
    void noRedirectIsFollowed();
    void aCompressedAnswerIsRefused();
    void aCompressedRefusalStillCounts();
    void aHugeAnswerIsCut();
    void anAnswerThatAnnouncesTooMuchIsCutAtOnce();
    void whoNeverAnswersRunsIntoTheDeadline();
    void silenceRunsIntoItsOwnLimit();
    void aDrippingBodyEndsByTheDeadline();
    void aDrippingHeaderEndsByTheDeadline();
    void noConnectionInTimeWasNotSent();
    void abortingEndsItOnce();
    void droppingATransferAbortsIt();
    void aTransferMayBeDroppedInItsOwnSignal();
    void nobodyListeningWasNotSent();
    void anUnknownHostWasNotSent();
    void whatMayNotGoOutIsRefused_data();
    void whatMayNotGoOutIsRefused();
    void plainHttpGoesNowhereButToThisMachine();
    void cookiesAreNeitherKeptNorSent();
    void theProxyOfTheSystemIsNotUsedForThisMachine();
    void anUntrustedCertificateIsRefused_data();
    void anUntrustedCertificateIsRefused();
    void noFaultUnderTlsSendsTwice_data();
    void noFaultUnderTlsSendsTwice();

private:
    Answer finish(Transfer *transfer);
    Answer send(const Request &request) { return finish(m_transport->start(request, this)); }

    SystemClock m_clock;
    std::unique_ptr<HttpTransport> m_transport;
};

void TestHttpTransport::init()
{
    m_transport = std::make_unique<HttpTransport>(m_clock);
    m_transport->setProxy(HttpTransport::Proxy::None);
}

/// Waits for the end and checks what holds for every transfer.
Answer TestHttpTransport::finish(Transfer *transfer)
{
    const std::unique_ptr<Transfer> owner(transfer);
    QSignalSpy sent(transfer, &Transfer::sent);
    QSignalSpy finished(transfer, &Transfer::finished);
    Answer nothing;
    nothing.errorText = u"the transfer did not end"_s;
    if (!finished.wait(30'000) || finished.count() != 1)
        return nothing;
    const Answer answer = finished.takeFirst().first().value<Answer>();
    if (sent.count() != answer.timesSent)
        return nothing;
    return answer;
}

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
        names += QString::fromLatin1(line.left(line.indexOf(':')));
    names.sort();
    QCOMPARE(names,
             (QStringList{u"Accept-Encoding"_s, u"Accept-Language"_s, u"Connection"_s,
                          u"Content-Length"_s, u"Content-Type"_s, u"Host"_s, u"User-Agent"_s}));
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

void TestHttpTransport::noFaultEverSendsTwice_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    for (const auto &[name, behaviour] : cutOffs())
        QTest::newRow(name) << behaviour;
}

void TestHttpTransport::noFaultEverSendsTwice()
{
    QFETCH(Behaviour, behaviour);
    for (const Verb verb : everyVerb) {
        for (const QByteArray &body :
             {QByteArray(), QByteArray("{\"a\":1}"), QByteArray(9000, 'x')}) {
            for (int run = 0; run < 10; ++run) {
                FaultServer server(behaviour);
                const Answer answer = send(requestTo(server.url(), verb, body));
                QCOMPARE(answer.fault, Fault::Interrupted);
                QCOMPARE(server.received.size(), size_t(1));
                QCOMPARE(answer.timesSent, 1);
                QCOMPARE(outcomeOfWrite(answer, true), Outcome::Unknown);
            }
        }
    }
}

void TestHttpTransport::noFaultOnAUsedConnectionSendsTwice_data()
{
    noFaultEverSendsTwice_data();
}

void TestHttpTransport::noFaultOnAUsedConnectionSendsTwice()
{
    QFETCH(Behaviour, behaviour);
    const Behaviour healthy = FaultServer::answer(httpAnswer(200, "{}"));
    for (int run = 0; run < 30; ++run) {
        FaultServer server(FaultServer::inTurn({healthy, behaviour, healthy}));
        QVERIFY(send(requestTo(server.url(), Verb::Get, "{}")).isComplete());
        const Answer answer = send(requestTo(server.url(), Verb::Get, "{}"));
        QCOMPARE(answer.fault, Fault::Interrupted);
        QCOMPARE(server.received.size(), size_t(2));
        QVERIFY(send(requestTo(server.url(), Verb::Get, "{}")).isComplete());
    }
}

void TestHttpTransport::aShortAnswerIsNeverASuccess_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length") << QByteArray(
        "HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{\"a\":1}");
    QTest::newRow("one byte") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"a\":1}");
    QTest::newRow("chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n");
    QTest::newRow("refusal") << QByteArray("HTTP/1.1 400 Bad\r\nContent-Length: 50\r\n\r\nno");
}

void TestHttpTransport::aShortAnswerIsNeverASuccess()
{
    QFETCH(QByteArray, bytes);
    for (int run = 0; run < 100; ++run) {
        FaultServer server(FaultServer::answerAndClose(bytes));
        const Answer answer = send(requestTo(server.url(), Verb::Post, "{}"));
        QVERIFY(!answer.isComplete());
        QCOMPARE(outcomeOfWrite(answer, true), Outcome::Unknown);
    }
}

void TestHttpTransport::aMalformedLengthIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("negative") << QByteArray("Content-Length: -1\r\n");
    QTest::newRow("twice") << QByteArray("Content-Length: 2\r\nContent-Length: 5\r\n");
    QTest::newRow("twice the same") << QByteArray("Content-Length: 2\r\nContent-Length: 2\r\n");
    QTest::newRow("words") << QByteArray("Content-Length: two\r\n");
    QTest::newRow("signed") << QByteArray("Content-Length: +2\r\n");
    QTest::newRow("beyond any number") << QByteArray("Content-Length: 99999999999999999999\r\n");
}

void TestHttpTransport::aMalformedLengthIsNotBelieved()
{
    QFETCH(QByteArray, headers);
    for (const bool keep : {true, false}) {
        const QByteArray bytes = "HTTP/1.1 200 OK\r\n" + headers + "\r\n{}";
        FaultServer server(keep ? FaultServer::answer(bytes) : FaultServer::answerAndClose(bytes));
        const Answer answer = send(requestTo(server.url(), Verb::Put, "{}"));
        QCOMPARE(answer.fault, Fault::Interrupted);
        QCOMPARE(server.received.size(), size_t(1));
    }
}

void TestHttpTransport::healthyRequestsAreSentOnceAndNeverFail()
{
    FaultServer server(FaultServer::answer(httpAnswer(200, "{\"a\":1}")));
    size_t sent = 0;
    for (int run = 0; run < 300; ++run) {
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
    for (const QByteArray &target : {other.url("/stolen").toEncoded(), QByteArray("/elsewhere"),
                                     QByteArray("file:///etc/passwd")}) {
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

void TestHttpTransport::aHugeAnswerIsCut()
{
    m_transport = std::make_unique<HttpTransport>(m_clock, HttpTransport::Limits{100'000, 30s});
    FaultServer exact(FaultServer::answer(httpAnswer(200, QByteArray(100'000, 'x'))));
    QCOMPARE(send(requestTo(exact.url())).body.size(), 100'000);

    const QByteArray chunk = "2710\r\n" + QByteArray(10'000, 'x') + "\r\n";
    FaultServer endless(FaultServer::answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                            + chunk.repeated(600)));
    const Answer answer = send(requestTo(endless.url()));
    QCOMPARE(answer.fault, Fault::TooLarge);
    QVERIFY(answer.body.size() < 3'000'000);
}

void TestHttpTransport::anAnswerThatAnnouncesTooMuchIsCutAtOnce()
{
    FaultServer server(
        FaultServer::answer("HTTP/1.1 200 OK\r\nContent-Length: 9000000000000\r\n\r\n{}"));
    QCOMPARE(send(requestTo(server.url())).fault, Fault::TooLarge);
}

void TestHttpTransport::whoNeverAnswersRunsIntoTheDeadline()
{
    FaultServer server(FaultServer::keepSilent());
    for (const Verb verb : everyVerb) {
        for (const QByteArray &body : {QByteArray(), QByteArray("{}")}) {
            Request request = requestTo(server.url(), verb, body);
            request.deadline = 150ms;
            const Answer answer = send(request);
            QCOMPARE(answer.fault, Fault::TimedOut);
            QCOMPARE(answer.timesSent, 1);
            QCOMPARE(outcomeOfWrite(answer, true), Outcome::Unknown);
        }
    }
    QCOMPARE(server.received.size(), size_t(8));
}

void TestHttpTransport::silenceRunsIntoItsOwnLimit()
{
    m_transport = std::make_unique<HttpTransport>(m_clock, HttpTransport::Limits{1000, 150ms});
    FaultServer server(FaultServer::keepSilent());
    const Answer answer = send(requestTo(server.url(), Verb::Post, "{}"));
    QCOMPARE(answer.fault, Fault::TimedOut);
    QCOMPARE(answer.timesSent, 1);
}

void TestHttpTransport::aDrippingBodyEndsByTheDeadline()
{
    m_transport = std::make_unique<HttpTransport>(m_clock, HttpTransport::Limits{1'000'000, 10s});
    FaultServer server(FaultServer::drip(httpAnswer(200, QByteArray(100'000, 'x')), 1ms));
    Request request = requestTo(server.url(), Verb::Put, "{}");
    request.deadline = 400ms;
    const Answer answer = send(request);
    QCOMPARE(answer.fault, Fault::TimedOut);
    QCOMPARE(outcomeOfWrite(answer, true), Outcome::Unknown);
}

void TestHttpTransport::aDrippingHeaderEndsByTheDeadline()
{
    FaultServer server(
        FaultServer::drip("HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(100'000, 'x'), 5ms));
    Request request = requestTo(server.url(), Verb::Put, "{}");
    request.deadline = 300ms;
    QCOMPARE(send(request).fault, Fault::TimedOut);
}

void TestHttpTransport::noConnectionInTimeWasNotSent()
{
    // A TLS handshake that never ends: the connection stands, the request cannot have left.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Request request = requestTo(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())),
                                Verb::Post, "{\"a\":1}");
    request.deadline = 150ms;
    const Answer answer = send(request);
    QCOMPARE(answer.fault, Fault::TimedOut);
    QCOMPARE(answer.timesSent, 0);
    QCOMPARE(outcomeOfWrite(answer, true), Outcome::NotSent);
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

void TestHttpTransport::nobodyListeningWasNotSent()
{
    QUrl url;
    {
        FaultServer gone(FaultServer::keepSilent());
        url = gone.url();
    }
    for (const Verb verb : everyVerb) {
        for (const QByteArray &body : {QByteArray(), QByteArray("{}")}) {
            const Answer answer = send(requestTo(url, verb, body));
            QCOMPARE(answer.fault, Fault::Unreachable);
            QCOMPARE(answer.timesSent, 0);
            QVERIFY(!answer.errorText.isEmpty());
        }
    }
}

void TestHttpTransport::anUnknownHostWasNotSent()
{
    const Answer answer =
        send(requestTo(QUrl(u"https://no-such-host.invalid/"_s), Verb::Post, "{}"));
    QCOMPARE(answer.fault, Fault::Unreachable);
    QCOMPARE(answer.timesSent, 0);
}

void TestHttpTransport::whatMayNotGoOutIsRefused_data()
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

void TestHttpTransport::whatMayNotGoOutIsRefused()
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

void TestHttpTransport::anUntrustedCertificateIsRefused_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("self-signed") << u"good"_s << false;
    QTest::newRow("wrong host") << u"wronghost"_s << true;
    QTest::newRow("only the common name") << u"othername"_s << true;
    QTest::newRow("expired") << u"expired"_s << true;
}

void TestHttpTransport::anUntrustedCertificateIsRefused()
{
    QFETCH(QString, identity);
    QFETCH(bool, trusted);
    const Identity id(identity);
    const auto trusting = trusted ? std::make_unique<Trusting>(id.certificate) : nullptr;
    FaultServer server(FaultServer::answer(httpAnswer(200, "{}")), id.certificate, id.key);
    for (const Verb verb : everyVerb) {
        const Answer answer = send(requestTo(server.url(), verb, "{}"));
        QCOMPARE(answer.fault, Fault::Insecure);
        QCOMPARE(answer.timesSent, 0);
        QCOMPARE(outcomeOfWrite(answer, true), Outcome::NotSent);
    }
    QCOMPARE(server.received.size(), size_t(0));
}

void TestHttpTransport::noFaultUnderTlsSendsTwice_data()
{
    noFaultEverSendsTwice_data();
    QTest::newRow("none") << FaultServer::answer(httpAnswer(200, "{}"));
}

void TestHttpTransport::noFaultUnderTlsSendsTwice()
{
    QFETCH(Behaviour, behaviour);
    const bool healthy = qstrcmp(QTest::currentDataTag(), "none") == 0;
    const Identity id(u"good"_s);
    const Trusting trusting(id.certificate);
    for (const Verb verb : everyVerb) {
        for (int run = 0; run < 8; ++run) {
            FaultServer server(behaviour, id.certificate, id.key);
            const Answer answer = send(requestTo(server.url(), verb, "{\"a\":1}"));
            QCOMPARE(answer.fault, healthy ? Fault::None : Fault::Interrupted);
            QCOMPARE(server.received.size(), size_t(1));
            QCOMPARE(answer.timesSent, 1);
        }
    }
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::FaultServer::Behaviour)
QTEST_GUILESS_MAIN(flokdesk::TestHttpTransport)
#include "tst_httptransport.moc"
