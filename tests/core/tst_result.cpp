// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include <memory>
#include <QTest>

using namespace flokdesk;

class TestResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itHoldsAValue();
    void itHoldsAnError();
    void aValueThatCannotBeCopiedIsMovedOut();
    void anErrorKeepsAllThatIsKnown();
};

void TestResult::itHoldsAValue()
{
    Result<QString> result = QStringLiteral("text");
    QVERIFY(result.ok());
    QVERIFY(bool(result));
    QCOMPARE(*result, QStringLiteral("text"));
    QCOMPARE(result->size(), 4);
    *result += u'!';
    QCOMPARE(*std::as_const(result), QStringLiteral("text!"));
}

void TestResult::itHoldsAnError()
{
    const Result<Done> result = Error{Error::Kind::NotFound, QStringLiteral("Nothing there."), {}};
    QVERIFY(!result.ok());
    QVERIFY(!bool(result));
    QCOMPARE(result.error().kind, Error::Kind::NotFound);
    QCOMPARE(result.error().message, QStringLiteral("Nothing there."));
}

void TestResult::aValueThatCannotBeCopiedIsMovedOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> number = *std::move(result);
    QCOMPARE(*number, 7);
}

void TestResult::anErrorKeepsAllThatIsKnown()
{
    const Error error{Error::Kind::Rejected, QStringLiteral("m"), QStringLiteral("d"), 422};
    const Result<int> result = error;
    QVERIFY(result.error() == error);
    QVERIFY(!(result.error() == Error{Error::Kind::Rejected, QStringLiteral("m"), {}, 422}));
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
