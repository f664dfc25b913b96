// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptest.h"

#include <QFile>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

using Fault = Answer::Fault;
using Behaviour = FaultServer::Behaviour;

namespace {

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

QByteArrayList bodies(const FaultServer &server)
{
    QByteArrayList bodies;
    for (const FaultServer::Received &each : server.received)
        bodies << each.body;
    return bodies;
}

} // namespace

class TestHttpTls : public HttpTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void noConnectionInTimeWasNotSent();
    void anUntrustedCertificateIsRefused_data();
    void anUntrustedCertificateIsRefused();
    void noFaultUnderTlsSendsTwice_data();
    void noFaultUnderTlsSendsTwice();
    void noFaultOnAUsedTlsConnectionSendsTwice_data();
    void noFaultOnAUsedTlsConnectionSendsTwice();
};

void TestHttpTls::noConnectionInTimeWasNotSent()
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

void TestHttpTls::anUntrustedCertificateIsRefused_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("self-signed")
        << u"good"_s << false
        << u"Its certificate was issued by “localhost”, which this computer does not trust."_s;
    QTest::newRow("wrong host")
        << u"wronghost"_s << true
        << u"Its certificate, issued by “other.example”, is for "
           "other.example and not for this address. Check the address in the "
           "profile."_s;
    QTest::newRow("only the common name")
        << u"othername"_s << true
        << u"Its certificate, issued by “127.0.0.1”, is for other.example and not for 127.0.0.1."_s;
    QTest::newRow("expired") << u"expired"_s << true
                             << u"Its certificate, issued by “localhost”, expired on "_s;
}

void TestHttpTls::anUntrustedCertificateIsRefused()
{
    QFETCH(QString, identity);
    QFETCH(bool, trusted);
    QFETCH(QString, reason);
    const Identity id(identity);
    const auto trusting = trusted ? std::make_unique<Trusting>(id.certificate) : nullptr;
    FaultServer server(FaultServer::answer(httpAnswer(200, "{}")), id.certificate, id.key);
    for (const Verb verb : everyVerb) {
        const Answer answer = send(requestTo(server.url(), verb, "{}"));
        QCOMPARE(answer.fault, Fault::Insecure);
        QCOMPARE(answer.timesSent, 0);
        QCOMPARE(outcomeOfWrite(answer, true), Outcome::NotSent);
        const QString message = errorOf(answer, true, u"h"_s)->message;
        QCOMPARE(message.count(reason), 1);
        QVERIFY2(!message.contains(u"SSL"_s), qPrintable(message));
    }
    QCOMPARE(server.received.size(), size_t(0));
}

void TestHttpTls::noFaultUnderTlsSendsTwice_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    for (const auto &[name, behaviour] : cutOffs())
        QTest::newRow(name) << behaviour;
    QTest::newRow("none") << FaultServer::answer(httpAnswer(200, "{}"));
}

void TestHttpTls::noFaultUnderTlsSendsTwice()
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

void TestHttpTls::noFaultOnAUsedTlsConnectionSendsTwice_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    for (const auto &[name, behaviour] : cutOffs())
        QTest::newRow(name) << behaviour;
}

void TestHttpTls::noFaultOnAUsedTlsConnectionSendsTwice()
{
    QFETCH(Behaviour, behaviour);
    const Identity id(u"good"_s);
    const Trusting trusting(id.certificate);
    const Behaviour healthy = FaultServer::answer(httpAnswer(200, "{}"));
    for (int run = 0; run < 30; ++run) {
        FaultServer server(FaultServer::inTurn({healthy, behaviour, healthy}), id.certificate,
                           id.key);
        QVERIFY(send(requestTo(server.url(), Verb::Get, "first")).isComplete());
        const Answer answer = send(requestTo(server.url(), Verb::Get, "second"));
        QCOMPARE(answer.fault, Fault::Interrupted);
        QCOMPARE(answer.timesSent, 1);
        QCOMPARE(server.received.back().connection, 1);
        // Qt 6.8 opens a second connection, to send again; what counts is that it has nothing to send.
        QVERIFY(send(requestTo(server.url(), Verb::Get, "third")).isComplete());
        use({});
        QVERIFY(server.allClosed());
        QCOMPARE(bodies(server), QByteArrayList({"first", "second", "third"}));
    }
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::FaultServer::Behaviour)
QTEST_GUILESS_MAIN(flokdesk::TestHttpTls)
#include "tst_httptls.moc"
