// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/guidedcheck.h"

#include "net/httptransport.h"
#include "sandbox/sandboxthread.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using State = GuidedCheck::Step::State;

/// The check at a tenant over real HTTP.
struct Desk {
    SandboxThread tenant{SandboxOptions{.limit = 0}};
    SystemClock clock;
    HttpTransport transport{clock};
    MemoryLedgers ledgers{clock};
    RequestScheduler scheduler{transport, ledgers, clock};
    std::unique_ptr<GuidedCheck> check;

    bool run(const QStringList &options, const GuidedCheck::Subjects &subjects)
    {
        if (!tenant.start())
            return false;
        Sandbox &sandbox = tenant.sandbox();
        for (const QString &option : options) {
            if (!sandbox.setContractOption(option.section(u'=', 0, 0), option.section(u'=', 1)))
                return false;
        }
        const Connection connection{sandbox.baseUrl(), sandbox.username(),
                                    Secret(sandbox.dataKey()), Secret(sandbox.userKey())};
        check = std::make_unique<GuidedCheck>(scheduler, connection, subjects);
        QSignalSpy finished(check.get(), &GuidedCheck::finished);
        check->start();
        return finished.wait(60000);
    }
};

const GuidedCheck::Subjects known{u"com-1003"_s, u"Proveedores"_s};

} // namespace

/// Each option of the service is found out from nothing, by reading alone.
class TestGuidedCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheServiceAsItIsAssumed();
    void learnsEachOptionFromNothing_data();
    void learnsEachOptionFromNothing();
    void neverSendsMoreThanItSays();
    void leavesOutWhatWasNotNamed();
    void reportsShapesAndNoValues();
};

void TestGuidedCheck::findsTheServiceAsItIsAssumed()
{
    Desk desk;
    QVERIFY(desk.run({}, known));
    for (const GuidedCheck::Step &step : desk.check->steps()) {
        const State wanted =
            &step == &desk.check->steps().back() ? State::NotFound : State::Answered;
        QVERIFY2(step.state == wanted, qPrintable(step.title + u": "_s + step.words));
    }
    QCOMPARE(desk.check->requests(),
             11); // one a step, and three for the identifier in small letters
    const Dialect learned = desk.check->learned();
    const auto found = differences({}, learned);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().then.value, u"capitals"_s);
    for (CallId call :
         {CallId::GetInstance, CallId::GetRecord, CallId::ListRecords, CallId::GetRoles})
        QVERIFY(!learned.isAssumed(dialectkey::getStyle(call)));
    QVERIFY(!learned.isAssumed(dialectkey::idName));
    QVERIFY(!learned.isAssumed(dialectkey::emptyFilter));
}

void TestGuidedCheck::learnsEachOptionFromNothing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    for (const char *refusal : {"400", "403", "404", "411", "500", "text"}) {
        const QString option = u"getBody="_s + QString::fromLatin1(refusal);
        for (CallId call :
             {CallId::GetInstance, CallId::GetRecord, CallId::ListRecords, CallId::GetRoles})
            QTest::addRow("%s %d", refusal, int(call))
                << QStringList{option} << dialectkey::getStyle(call) << u"query"_s;
    }
    for (const char *refusal : {"nothing", "400", "500", "error200"})
        QTest::addRow("empty filters %s", refusal)
            << QStringList{u"emptyFilters="_s + QString::fromLatin1(refusal)} << u"emptyFilter"_s
            << u"absent"_s;
    for (const QString &name : {u"id"_s, u"ID"_s})
        QTest::addRow("%s", qPrintable(name))
            << QStringList{u"idKey="_s + name} << u"idName"_s << name;
    QTest::newRow("commons") << QStringList{u"commonsKey=users"_s} << u"commonsKey"_s << u"users"_s;
    QTest::newRow("small letters")
        << QStringList{u"identifierCase=any"_s} << u"identifierCase"_s << u"typed"_s;
}

void TestGuidedCheck::learnsEachOptionFromNothing()
{
    QFETCH(QStringList, options);
    QFETCH(QString, key);
    QFETCH(QString, value);
    Desk desk;
    QVERIFY(desk.run(options, known));
    const Dialect::Entry entry = desk.check->learned().entry(key);
    QCOMPARE(entry.value, value);
    QCOMPARE(entry.origin.kind, Dialect::Origin::Kind::Learned);
    QVERIFY(desk.check->requests() <= GuidedCheck::mostRequests);
}

void TestGuidedCheck::neverSendsMoreThanItSays()
{
    Desk desk;
    QVERIFY(desk.run({u"getBody=500"_s, u"emptyFilters=500"_s, u"noFilters=400"_s,
                      u"refusalStatus=500"_s, u"commonsKey=users"_s, u"idKey=ID"_s},
                     {u"no-such-1"_s, u"Proveedores"_s}));
    QCOMPARE(desk.check->requests(), GuidedCheck::mostRequests);
    QCOMPARE(desk.tenant.sandbox().requests().size(), size_t(GuidedCheck::mostRequests));
    QCOMPARE(desk.check->steps().back().state, State::NotTested);
}

void TestGuidedCheck::leavesOutWhatWasNotNamed()
{
    Desk desk;
    QVERIFY(desk.run({}, {}));
    QCOMPARE(desk.check->requests(), 4);
    QCOMPARE(desk.check->steps().back().state, State::NotTested);
    QCOMPARE(desk.check->steps().back().words, u"no database was named"_s);
}

void TestGuidedCheck::reportsShapesAndNoValues()
{
    Desk desk;
    QVERIFY(desk.run({u"getBody=text"_s}, known));
    const QByteArray report = desk.check->report();
    QVERIFY2(report.contains("GET /v2/process/instance 200\n"), report.constData());
    QVERIFY(report.contains("  answer: RUNTIME ERROR\n"));
    QVERIFY(report.contains("GET /v2/process/instance (parameters in the query) 200\n"));
    QVERIFY(report.contains("\"identifier\":\"string\""));
    QVERIFY(report.contains("content-type"));
    const Sandbox &sandbox = desk.tenant.sandbox();
    for (const QByteArray &value : {QByteArray("COM-1003"), QByteArray("Proveedores"),
                                    QByteArray("P-0001"), sandbox.username().toUtf8(),
                                    sandbox.dataKey(), sandbox.userKey(), QByteArray("127.0.0.1")})
        QVERIFY2(!report.contains(value), value.constData());
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestGuidedCheck)
#include "tst_guidedcheck.moc"
