// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificatenames.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

class TestCertificateNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAlternativeNamesCount_data();
    void onlyAlternativeNamesCount();
};

void TestCertificateNames::onlyAlternativeNamesCount_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *certificate, const char *host, bool expected) {
        QTest::addRow("%s for %s", certificate, host)
            << QString::fromLatin1(certificate) << QString::fromUtf8(host) << expected;
    };
    row("good", "localhost", true);
    row("good", "LocalHost", true);
    row("good", "127.0.0.1", true);
    row("good", "127.0.0.2", false);
    row("good", "::1", false);
    row("good", "localhost.evil.example", false);
    row("good", "", false);
    row("othername", "127.0.0.1", false);
    row("othername", "other.example", true);
    row("wildcard", "a.test.example", true);
    row("wildcard", "A.Test.Example", true);
    row("wildcard", "a.b.test.example", false);
    row("wildcard", "test.example", false);
    row("wildcard", ".test.example", false);
    row("wildcard", "anything.example", false);
    row("wildcard", "ñandú.example", true);
    row("wildcard", "ñandu.example", false);
}

void TestCertificateNames::onlyAlternativeNamesCount()
{
    QFETCH(QString, certificate);
    QFETCH(QString, host);
    QFETCH(bool, expected);
    QFile file(QStringLiteral(FLOKDESK_TEST_DATA "/tls/%1.pem").arg(certificate));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(isIssuedTo(QSslCertificate(file.readAll()), host), expected);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestCertificateNames)
#include "tst_certificatenames.moc"
