// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/request.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

class TestRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodBaseUrlLosesOnlyItsTrailingSlashes_data();
    void aGoodBaseUrlLosesOnlyItsTrailingSlashes();
    void aBaseUrlThatCouldLeakOrMisleadIsRefused_data();
    void aBaseUrlThatCouldLeakOrMisleadIsRefused();
    void everyCharacterOfASegmentArrivesAsItIs_data();
    void everyCharacterOfASegmentArrivesAsItIs();
    void everyAsciiCharacterIsEncodedOrRefused();
    void aSegmentThatWalksTheServersFoldersIsRefused_data();
    void aSegmentThatWalksTheServersFoldersIsRefused();
    void aQueryIsFullyEncoded();
    void aQueryOfNothingLeavesNoQuestionMark();
    void textThatUtf8CannotCarryIsRefused();
    void anEndpointOfARefusedBaseIsRefused();
};

void TestRequest::aGoodBaseUrlLosesOnlyItsTrailingSlashes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    row("https://app.flokzu.com/flokzuopenapi/api", "https://app.flokzu.com/flokzuopenapi/api");
    row("https://app.flokzu.com/flokzuopenapi/api/", "https://app.flokzu.com/flokzuopenapi/api");
    row("https://app.flokzu.com///", "https://app.flokzu.com");
    row("  HTTPS://App.Flokzu.com  ", "https://app.flokzu.com");
    row("https://app.flokzu.com:8443/x", "https://app.flokzu.com:8443/x");
    row("http://localhost:8080/api", "http://localhost:8080/api");
    row("http://127.0.0.1:1/", "http://127.0.0.1:1");
    row("http://127.9.8.7", "http://127.9.8.7");
    row("http://[::1]:99/a", "http://[::1]:99/a");
    row("https://app.flokzu.com/a%20b", "https://app.flokzu.com/a%20b");
}

void TestRequest::aGoodBaseUrlLosesOnlyItsTrailingSlashes()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const Result<QUrl> url = checkedBaseUrl(typed);
    QVERIFY2(url.ok(), qPrintable(url.ok() ? QString() : url.error().message));
    QCOMPARE(url->toString(QUrl::FullyEncoded), expected);
}

void TestRequest::aBaseUrlThatCouldLeakOrMisleadIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *typed) { QTest::newRow(typed) << QString::fromUtf8(typed); };
    row("");
    row("app.flokzu.com");
    row("http://app.flokzu.com");
    row("http://127.0.0.1.evil.example");
    row("http://localhost.evil.example");
    row("http://10.0.0.1/");
    row("http://0.0.0.0/");
    row("ftp://localhost/");
    row("file:///etc/passwd");
    row("https://");
    row("https:///path");
    row("https://user@app.flokzu.com");
    row("https://user:pass@app.flokzu.com");
    row("http://localhost@evil.example/");
    row("https://app.flokzu.com/?a=b");
    row("https://app.flokzu.com/#a");
    row("https://app.flokzu.com/../x");
    row("https://app.flokzu.com/%2e%2e/x");
    row("https://app.flokzu.com/a//b");
    row("https://app.flokzu.com/./x");
    row("https://app.flokzu.com\r\nX-Evil: 1");
    row("https://app.flokzu.com/a b");
}

void TestRequest::aBaseUrlThatCouldLeakOrMisleadIsRefused()
{
    QFETCH(QString, typed);
    const Result<QUrl> url = checkedBaseUrl(typed);
    QVERIFY2(!url.ok(), qPrintable(url.ok() ? url->toString() : QString()));
    QCOMPARE(url.error().kind, Error::Kind::InvalidInput);
    QVERIFY(!url.error().message.isEmpty());
}

void TestRequest::everyCharacterOfASegmentArrivesAsItIs_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QByteArray>("onTheWire");
    QTest::newRow("plain") << u"Suppliers-1_2.3~"_s << QByteArray("Suppliers-1_2.3~");
    QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
    QTest::newRow("encoded dots") << u"%2e%2e"_s << QByteArray("%252e%252e");
    QTest::newRow("question") << u"a?b"_s << QByteArray("a%3Fb");
    QTest::newRow("fragment") << u"a#b"_s << QByteArray("a%23b");
    QTest::newRow("space") << u" a "_s << QByteArray("%20a%20");
    QTest::newRow("plus") << u"a+b"_s << QByteArray("a%2Bb");
    QTest::newRow("accent") << u"Año"_s << QByteArray("A%C3%B1o");
    QTest::newRow("emoji") << u"🦙"_s << QByteArray("%F0%9F%A6%99");
    QTest::newRow("line break") << u"a\r\nb"_s << QByteArray("a%0D%0Ab");
    QTest::newRow("three dots") << u"..."_s << QByteArray("...");
    QTest::newRow("backslash") << u"..\\x"_s << QByteArray("..%5Cx");
    QTest::newRow("semicolon") << u"a;b:c@d"_s << QByteArray("a%3Bb%3Ac%40d");
}

void TestRequest::everyCharacterOfASegmentArrivesAsItIs()
{
    QFETCH(QString, segment);
    QFETCH(QByteArray, onTheWire);
    const auto url = endpointUrl(QUrl(u"https://h/api"_s), {u"v2"_s, segment, u"end"_s});
    QVERIFY(url.ok());
    QCOMPARE(url->path(QUrl::FullyEncoded).toLatin1(), "/api/v2/" + onTheWire + "/end");
    QCOMPARE(url->toEncoded(), "https://h/api/v2/" + onTheWire + "/end");
}

void TestRequest::everyAsciiCharacterIsEncodedOrRefused()
{
    for (char16_t c = 0; c < 128; ++c) {
        const QString segment = u"x"_s + QChar(c) + u"y"_s;
        const auto url = endpointUrl(QUrl(u"https://h"_s), {segment}, {{segment, segment}});
        if (!url)
            continue;
        const QByteArray meant = QUrl::toPercentEncoding(segment);
        QCOMPARE(url->toEncoded(), "https://h/" + meant + '?' + meant + '=' + meant);
        QCOMPARE(QUrl::fromPercentEncoding(meant), segment);
    }
}

void TestRequest::aSegmentThatWalksTheServersFoldersIsRefused_data()
{
    QTest::addColumn<QString>("segment");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("here") << u"."_s;
    QTest::newRow("up") << u".."_s;
}

void TestRequest::aSegmentThatWalksTheServersFoldersIsRefused()
{
    QFETCH(QString, segment);
    const auto url = endpointUrl(QUrl(u"https://h/api"_s), {u"record"_s, segment});
    QVERIFY(!url.ok());
    QCOMPARE(url.error().kind, Error::Kind::InvalidInput);
}

void TestRequest::aQueryIsFullyEncoded()
{
    const auto url = endpointUrl(QUrl(u"https://h"_s), {u"a"_s},
                                 {{u"e mail"_s, u"a+b@c.d"_s}, {u"f"_s, u"{\"x\":\"ñ&=#\"}"_s}});
    QVERIFY(url.ok());
    QCOMPARE(url->query(QUrl::FullyEncoded).toLatin1(),
             QByteArray("e%20mail=a%2Bb%40c.d&f=%7B%22x%22%3A%22%C3%B1%26%3D%23%22%7D"));
}

void TestRequest::aQueryOfNothingLeavesNoQuestionMark()
{
    QCOMPARE(endpointUrl(QUrl(u"https://h"_s), {u"a"_s})->toEncoded(), QByteArray("https://h/a"));
}

void TestRequest::textThatUtf8CannotCarryIsRefused()
{
    const QString broken = u"a"_s + QChar(0xD800) + u"b"_s;
    QVERIFY(!endpointUrl(QUrl(u"https://h"_s), {broken}).ok());
    QVERIFY(!endpointUrl(QUrl(u"https://h"_s), {u"a"_s}, {{u"q"_s, broken}}).ok());
}

void TestRequest::anEndpointOfARefusedBaseIsRefused()
{
    QVERIFY(!endpointUrl(QUrl(u"http://app.flokzu.com"_s), {u"a"_s}).ok());
    QVERIFY(!endpointUrl(QUrl(), {u"a"_s}).ok());
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestRequest)
#include "tst_request.moc"
