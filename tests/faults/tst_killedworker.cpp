// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"
#include "store/changetables.h"
#include "store/journalhead.h"
#include "store/journalschema.h"
#include "support/journalfile.h"

#include <algorithm>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

constexpr int changesOfAJob = 12;

/// FAULT_SEEDS=first..last runs others than the usual ones.
std::pair<quint32, quint32> seeds()
{
    const QStringList given = qEnvironmentVariable("FAULT_SEEDS").split(u".."_s);
    if (given.size() == 2)
        return {given[0].toUInt(), given[1].toUInt()};
    return {1, 200};
}

/// Faults that leave the client without an answer it may trust.
const std::vector<FaultRule::Kind> &unclearFaults()
{
    using Kind = FaultRule::Kind;
    static const std::vector<Kind> kinds{Kind::Close,       Kind::Reset,     Kind::HalfStatusLine,
                                         Kind::HalfHeaders, Kind::ShortBody, Kind::CutChunks,
                                         Kind::Garbage,     Kind::Html};
    return kinds;
}

} // namespace

/// The writing part of the program in a process of its own, killed at random, against a real server
/// with random faults. The server's log is the truth that the journal is held against.
class TestKilledWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsSentTwiceAndNothingIsForgotten_data();
    void nothingIsSentTwiceAndNothingIsForgotten();
    void cleanupTestCase();

private:
    struct Truth {
        int seen = 0; ///< requests that came in with that value
        int carriedOut = 0;
    };
    void scriptFaults(QRandomGenerator &random);
    int runAndKill(const QString &journal, const QString &token, QRandomGenerator &random);
    Truth truthOf(const QString &value);

    std::unique_ptr<SandboxThread> m_tenant;
    int m_kills = 0;
    int m_unknown = 0;
};

void TestKilledWorker::initTestCase()
{
    SandboxOptions options;
    options.limit = 0; // how fast it may be is not the question here
    m_tenant = std::make_unique<SandboxThread>(options);
    QVERIFY(m_tenant->start().ok());
}

void TestKilledWorker::scriptFaults(QRandomGenerator &random)
{
    m_tenant->sandbox().clearFaults();
    const int faults = random.bounded(4);
    for (int i = 0; i < faults; ++i) {
        FaultRule rule =
            usualFault(unclearFaults()[size_t(random.bounded(int(unclearFaults().size())))]);
        rule.work = random.bounded(2) ? FaultRule::Work::Done : FaultRule::Work::None;
        if (rule.kind == FaultRule::Kind::HalfHeaders || rule.kind == FaultRule::Kind::ShortBody
            || rule.kind == FaultRule::Kind::CutChunks)
            rule.work = FaultRule::Work::Done; // they show half of a true answer
        rule.nth = 1 + int(random.bounded(changesOfAJob));
        m_tenant->sandbox().script(rule);
    }
}

/// Runs it to its end, killing it on the way, and returns its exit code.
int TestKilledWorker::runAndKill(const QString &journal, const QString &token,
                                 QRandomGenerator &random)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FAULT_DATA_KEY"_s, QString::fromLatin1(m_tenant->sandbox().dataKey()));
    environment.insert(u"FAULT_USER_KEY"_s, QString::fromLatin1(m_tenant->sandbox().userKey()));
    for (int kills = int(random.bounded(4));; --kills) {
        QProcess worker;
        worker.setProcessEnvironment(environment);
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QStringLiteral(FAULT_CHILD),
                     {m_tenant->sandbox().baseUrl().toString(), m_tenant->sandbox().username(),
                      journal, token});
        const int patience = kills > 0 ? 10 + int(random.bounded(120)) : 60'000;
        if (worker.waitForFinished(patience))
            return worker.exitStatus() == QProcess::NormalExit ? worker.exitCode() : -1;
        worker.kill();
        worker.waitForFinished();
        if (kills <= 0)
            return -2; // it did not come to an end
        ++m_kills;
    }
}

TestKilledWorker::Truth TestKilledWorker::truthOf(const QString &value)
{
    Truth truth;
    for (const SandboxRequest &request : m_tenant->sandbox().requests()) {
        const QByteArray sent = request.body + request.query.toUtf8() + request.path.toUtf8();
        if (request.method == "GET" || !sent.contains(value.toUtf8()))
            continue;
        ++truth.seen;
        truth.carriedOut += request.carriedOut ? 1 : 0;
    }
    return truth;
}

void TestKilledWorker::nothingIsSentTwiceAndNothingIsForgotten_data()
{
    QTest::addColumn<quint32>("seed");
    const auto [first, last] = seeds();
    for (quint32 seed = first; seed <= last; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestKilledWorker::nothingIsSentTwiceAndNothingIsForgotten()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.db"_s);
    const QString token = u"t%1"_s.arg(seed);
    m_tenant->sandbox().clearRequests();
    scriptFaults(random);
    QCOMPARE(runAndKill(path, token, random), 0);

    const auto journal = Database::open(path, journalSchema());
    QVERIFY(journal.ok());
    QVERIFY((*journal)->state() == Database::State::Usable);
    JournalTables tables((*journal)->handle(), u"p"_s);
    ChangeTables kept((*journal)->handle(), u"p"_s);
    QCOMPARE(tables.firstBroken(), 0);
    QVERIFY(!JournalHead(path).lossOf(tables)); // a kill is no loss
    QVERIFY(kept.openJobs().empty());
    const std::vector<ItemRow> items = kept.loadItems(1);
    QCOMPARE(items.size(), size_t(changesOfAJob));
    std::vector<quint64> unknown;
    for (const ItemRow &item : items) {
        QString value; // the one that only this change has
        for (int i = 1; i <= changesOfAJob && value.isEmpty(); ++i) {
            const QString candidate = u"%1-%2-"_s.arg(token).arg(i);
            if (item.change.contains(candidate.toUtf8()))
                value = candidate;
        }
        QVERIFY(!value.isEmpty());
        const Truth truth = truthOf(value);
        QVERIFY2(truth.seen <= 1, qPrintable(value));
        if (item.state == u"done"_s) {
            QCOMPARE(truth.carriedOut, 1);
        } else {
            QCOMPARE(item.state, u"unknown"_s);
            unknown.push_back(item.changeId);
        }
    }
    // Each of unknown outcome is still there to be looked at, and nothing else is.
    std::vector<quint64> left;
    for (const StagedRow &staged : kept.loadStaged()) {
        QVERIFY(staged.outcomeUnknown);
        left.push_back(staged.id);
    }
    QCOMPARE(left, unknown);
    QCOMPARE(tables.find({}).size(), size_t(changesOfAJob));
    m_unknown += int(unknown.size());
}

void TestKilledWorker::cleanupTestCase()
{
    qInfo("%d kills, %d unknown outcomes", m_kills, m_unknown);
    m_tenant.reset();
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestKilledWorker)
#include "tst_killedworker.moc"
