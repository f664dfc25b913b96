// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectiontest.h"
#include "support/fakewire.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using State = ConnectionTest::Proof::State;

const QByteArray rolesAnswer = R"({"roles":["All Users"]})";

Connection connectionWith(const QByteArray &dataKey, const QByteArray &userKey)
{
    return {QUrl(u"https://flokzu.example.org/api"_s), u"admin@example.org"_s, Secret(dataKey),
            Secret(userKey)};
}

} // namespace

/// A key that cannot be sent says nothing about the server.
class TestConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDataKeyThatCannotBeSentIsNotCalledRefused();
    void theUserKeyIsTestedBesideADataKeyThatCannotBeSent();
    void aUserKeyThatCannotBeSentIsNotCalledRefused();
    void aKeyThatTheServerRejectsIsCalledRefused();
    void aFailedEchoDoesNotStopTheTestOfTheKeys();
    void aServiceThatKnowsNothingHereProvesNoKey();
    void whatTheTestLearnsOfTheServiceIsKept();
};

void TestConnectionTest::aDataKeyThatCannotBeSentIsNotCalledRefused()
{
    FakeWire wire;
    ConnectionTest test(wire.scheduler, connectionWith("clé", {}), knownDialect());
    test.start();
    wire.clock.settle();
    QVERIFY(test.isFinished());
    QCOMPARE(wire.sent(), 0);
    QCOMPARE(test.connection().state, State::NotTested);
    QCOMPARE(test.connection().words, u"not tested"_s);
    QCOMPARE(test.dataKey().state, State::Failed);
    QVERIFY(!test.dataKey().words.contains(u"refused by Flokzu"_s));
    QVERIFY(test.dataKey().words.contains(u"data API key"_s));
}

void TestConnectionTest::theUserKeyIsTestedBesideADataKeyThatCannotBeSent()
{
    FakeWire wire;
    ConnectionTest test(wire.scheduler, connectionWith("clé", "user-key"), knownDialect());
    test.start();
    wire.clock.settle();
    QCOMPARE(wire.sent(), 1);
    QCOMPARE(test.connection().state, State::Running);
    wire.answer(200, rolesAnswer);
    QVERIFY(test.isFinished());
    QCOMPARE(test.connection().state, State::Accepted);
    QCOMPARE(test.dataKey().state, State::Failed);
    QCOMPARE(test.userKey().state, State::Accepted);
}

void TestConnectionTest::aUserKeyThatCannotBeSentIsNotCalledRefused()
{
    FakeWire wire;
    ConnectionTest test(wire.scheduler, connectionWith("data-key", "clé"), knownDialect());
    test.start();
    wire.clock.settle();
    wire.answer(200, R"({"param_string":"flokdesk"})");
    wire.answer(404, R"({"status":"ERROR","detail":"no such instance"})");
    QVERIFY(test.isFinished());
    QCOMPARE(test.connection().state, State::Accepted);
    QCOMPARE(test.dataKey().state, State::Accepted);
    QCOMPARE(test.userKey().state, State::Failed);
    QVERIFY(!test.userKey().words.contains(u"refused by Flokzu"_s));
}

void TestConnectionTest::aKeyThatTheServerRejectsIsCalledRefused()
{
    FakeWire wire;
    ConnectionTest test(wire.scheduler, connectionWith({}, "user-key"), knownDialect());
    test.start();
    wire.clock.settle();
    wire.answer(403, R"({"detail":"forbidden"})");
    QVERIFY(test.isFinished());
    QCOMPARE(test.connection().state, State::Accepted);
    QCOMPARE(test.userKey().state, State::Refused);
    QVERIFY(test.userKey().words.contains(u"refused by Flokzu"_s));
}

void TestConnectionTest::aFailedEchoDoesNotStopTheTestOfTheKeys()
{
    FakeWire wire;
    ConnectionTest test(wire.scheduler, connectionWith("data-key", "user-key"), knownDialect());
    test.start();
    wire.answer(400, R"({"status":"ERROR","detail":"No echo here"})");
    QCOMPARE(wire.sent(), 3);
    QVERIFY(!test.isFinished());
    wire.answerTo(1, 404, R"({"detail":"Process instance not found"})");
    wire.answerTo(2, 200, rolesAnswer);
    QVERIFY(test.isFinished());
    QCOMPARE(test.connection().state, State::Accepted); // the keys proved it
    QCOMPARE(test.userKey().state, State::Accepted);
}

void TestConnectionTest::aServiceThatKnowsNothingHereProvesNoKey()
{
    FakeWire wire;
    ConnectionTest test(wire.scheduler, connectionWith("data-key", "user-key"), knownDialect());
    test.start();
    for (int i = 0; i < 3; ++i)
        wire.answerTo(i, 404, "<html>Not Found</html>");
    QVERIFY(test.isFinished());
    QCOMPARE(test.connection().state, State::Failed);
    QCOMPARE(test.dataKey().state, State::Unclear);
    QCOMPARE(test.userKey().state, State::Unclear);
}

void TestConnectionTest::whatTheTestLearnsOfTheServiceIsKept()
{
    FakeWire wire;
    ConnectionTest test(wire.scheduler, connectionWith({}, "user-key"), {});
    test.start();
    wire.answer(403, {});
    wire.answer(200, rolesAnswer);
    QVERIFY(test.isFinished());
    QCOMPARE(test.dialect().getStyle(CallId::GetRoles), GetStyle::Query);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestConnectionTest)
#include "tst_connectiontest.moc"
