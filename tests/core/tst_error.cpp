// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QTest>

namespace flokdesk {

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichErrorsConcernTheRequestsBehindIt_data();
    void tellsWhichErrorsConcernTheRequestsBehindIt();
};

void TestError::tellsWhichErrorsConcernTheRequestsBehindIt_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isGlobal");
    QTest::newRow("invalid input") << Kind::InvalidInput << false;
    QTest::newRow("read-only") << Kind::ReadOnly << true;
    QTest::newRow("cancelled") << Kind::Cancelled << true;
    QTest::newRow("not sent") << Kind::NotSent << true;
    QTest::newRow("key rejected") << Kind::KeyRejected << true;
    QTest::newRow("not found") << Kind::NotFound << false;
    QTest::newRow("rejected") << Kind::Rejected << false;
    QTest::newRow("rate limited") << Kind::RateLimited << true;
    QTest::newRow("server fault") << Kind::ServerFault << false;
    QTest::newRow("redirected") << Kind::Redirected << true;
    QTest::newRow("not understood") << Kind::NotUnderstood << false;
    QTest::newRow("too large") << Kind::TooLarge << false;
    QTest::newRow("unknown outcome") << Kind::UnknownOutcome << false;
    QTest::newRow("storage") << Kind::Storage << true;
    QTest::newRow("not allowed") << Kind::NotAllowed << true;
}

void TestError::tellsWhichErrorsConcernTheRequestsBehindIt()
{
    QFETCH(Error::Kind, kind);
    QFETCH(bool, isGlobal);
    QCOMPARE(isGlobalError({kind, QStringLiteral("No."), {}, 0}), isGlobal);
    QCOMPARE(isGlobalError({kind, QStringLiteral("No."), {}, 403}), isGlobal);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestError)
#include "tst_error.moc"
