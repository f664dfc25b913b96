// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

/// Faults 6 to 9 of src/changes/README.md, section 7: the answer to an added record is lost or is
/// an error of the server.
class TestResolvedByItself : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init() { m_sandbox.sandbox().clearFaults(); }
    void whatWasCarriedOutEndsDoneAndExistsOnce_data();
    void whatWasCarriedOutEndsDoneAndExistsOnce();
    void whatWasNotCarriedOutStaysStagedAndCanBeSentAgain();

private:
    void script(const QString &fault);

    SandboxThread m_sandbox{SandboxOptions{.limit = 0}};
    int m_codes = 0;
};

void TestResolvedByItself::script(const QString &fault)
{
    const auto rule = parseFaultRule(fault);
    QVERIFY2(rule, rule ? "" : qPrintable(rule.error().message));
    m_sandbox.sandbox().clearFaults();
    m_sandbox.sandbox().script(*rule);
    m_sandbox.sandbox().clearRequests();
}

void TestResolvedByItself::whatWasCarriedOutEndsDoneAndExistsOnce_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("graceMs");
    QTest::newRow("closed after the work") << u"close,method=POST,work=done"_s << 20;
    QTest::newRow("reset after the work") << u"reset,method=POST,work=done"_s << 20;
    QTest::newRow("half an answer") << u"short-body,method=POST"_s << 20;
    QTest::newRow("worked 30 ms later, within the grace period")
        << u"close,method=POST,work=late,ms=30"_s << 100;
    QTest::newRow("worked 30 ms later, looked up too early")
        << u"close,method=POST,work=late,ms=30"_s << 1;
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d after the work", status)
            << u"reply,method=POST,work=done,status=%1"_s.arg(status) << 20;
}

void TestResolvedByItself::whatWasCarriedOutEndsDoneAndExistsOnce()
{
    QFETCH(const QString, fault);
    QFETCH(const int, graceMs);
    for (int round = 0; round < 10; ++round) {
        script(fault);
        Fixture desk(m_sandbox.sandbox());
        desk.resolver.setTiming({std::chrono::milliseconds(graceMs), 200ms, {}});
        desk.workspace.setKeyColumns(u"Proveedores"_s, {u"Código"_s});
        QString receipt;
        connect(&desk.jobQueue, &JobQueue::changeApplied, this,
                [&receipt](const Change &, const QString &given) { receipt = given; });
        const QString code = u"L-%1"_s.arg(++m_codes);
        const ChangeId id = desk.add(code);
        QTRY_VERIFY(desk.changes.byId(id) == nullptr);
        QVERIFY(!receipt.isEmpty());
        QCOMPARE(desk.count(code), 1);
        QCOMPARE(desk.file.itemStates(), QStringList{u"done"_s});
        const auto requests = m_sandbox.sandbox().requests();
        QCOMPARE(std::ranges::count(requests, "POST"_ba, &SandboxRequest::method), 1);
    }
}

void TestResolvedByItself::whatWasNotCarriedOutStaysStagedAndCanBeSentAgain()
{
    for (int round = 0; round < 10; ++round) {
        script(u"reply,method=POST,work=none,status=500"_s);
        Fixture desk(m_sandbox.sandbox());
        desk.resolver.setTiming({20ms, 20ms, {}});
        desk.workspace.setKeyColumns(u"Proveedores"_s, {u"Código"_s});
        const QString code = u"L-%1"_s.arg(++m_codes);
        const ChangeId id = desk.add(code);
        QTRY_VERIFY(desk.changes.byId(id)->outcomeUnknown);
        QTRY_VERIFY(!desk.changes.byId(id)->outcomeUnknown);
        QVERIFY(desk.changes.byId(id)->problem.contains(u"not applied"_s));
        QCOMPARE(desk.count(code), 0);
        QCOMPARE(desk.file.itemStates(), QStringList{u"not sent"_s});
        QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.changes.copies())));
        QTRY_VERIFY(desk.changes.isEmpty());
        QCOMPARE(desk.count(code), 1);
    }
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestResolvedByItself)
#include "tst_resolvedbyitself.moc"
