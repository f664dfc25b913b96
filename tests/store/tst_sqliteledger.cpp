// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httptransport.h"
#include "net/requestscheduler.h"
#include "store/sqliteledger.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

RateBudget::Limits limitsOf(int requests)
{
    RateBudget::Limits limits;
    limits.requests = requests;
    limits.burst = 1;
    return limits;
}

} // namespace

class TestSqliteLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void aDecisionComesFromTheEventLoop();
    void aSlotThatCannotBeHandedOverIsGivenBack();
    void eventsWhileTheFileIsBusyAreNotForgotten();
    void aLockThatLastsIsNotWaitedForWithoutEnd();
    void requestsOfAnEarlierProgramAreKnownBeforeTheFirstRequest();
    void anotherLedgerOfTheSameFileSeesIt();
    void whereNoFileCanBeAThirdIsCountedInMemory();
    void aServerOfThisProcessAloneLeavesNoTrace();
    void theUsualPlaceIsBelowTheStateDirectory();

private:
    QString path() const { return m_directory->filePath(u"budget.db"_s); }
    /// Waits for the answer of the ledger's thread.
    std::optional<SlotDecision> ask(Ledger &ledger)
    {
        std::optional<SlotDecision> answer;
        ledger.tryAcquire({}, this, [&answer](const SlotDecision &decision) { answer = decision; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }) ? answer : std::nullopt;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestSqliteLedger::aDecisionComesFromTheEventLoop()
{
    SqliteLedgers ledgers(m_clock, path());
    bool decided = false;
    ledgers.of(u"a"_s).tryAcquire({}, this, [&decided](const SlotDecision &decision) {
        decided = decision.slot.has_value();
    });
    QVERIFY(!decided);
    QTRY_VERIFY(decided);
    QCOMPARE(ledgers.of(u"a"_s).budget().used(m_clock.now()), 1);
    QCOMPARE(ledgers.of(u"b"_s).budget().used(m_clock.now()), 0);
}

void TestSqliteLedger::aSlotThatCannotBeHandedOverIsGivenBack()
{
    SqliteLedgers ledgers(m_clock, path());
    Ledger &ledger = ledgers.of(u"a"_s);
    const QSignalSpy changes(&ledger, &Ledger::changed);
    bool called = false;
    {
        QObject context;
        ledger.tryAcquire({}, &context, [&called](const SlotDecision &) { called = true; });
    }
    QTRY_VERIFY(!changes.isEmpty());
    QCOMPARE(ledger.budget().used(m_clock.now()), 0);
    QVERIFY(!called);
}

void TestSqliteLedger::eventsWhileTheFileIsBusyAreNotForgotten()
{
    SqliteLedgers ledgers(m_clock, path());
    Ledger &ledger = ledgers.of(u"a"_s);
    const auto decision = ask(ledger);
    QVERIFY(decision && decision->slot);
    const QSignalSpy changes(&ledger, &Ledger::changed);
    {
        SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
        const SQLite::Transaction lock(other, SQLite::TransactionBehavior::IMMEDIATE);
        ledger.answered(*decision->slot);
        QVERIFY(!QTest::qWaitFor([&] { return !changes.isEmpty(); }, 300));
    }
    QTRY_COMPARE(ledger.budget().inFlight(), 0);
    QCOMPARE(ledger.budget().used(m_clock.now()), 1);
}

void TestSqliteLedger::aLockThatLastsIsNotWaitedForWithoutEnd()
{
    SqliteLedgers ledgers(m_clock, path(), RateBudget::Limits(), 100ms);
    Ledger &ledger = ledgers.of(u"a"_s);
    const auto first = ask(ledger);
    QVERIFY(first && first->slot);
    std::optional<SlotDecision> second;
    {
        SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
        const SQLite::Transaction lock(other, SQLite::TransactionBehavior::IMMEDIATE);
        ledger.answered(*first->slot);
        QTRY_VERIFY(ledger.isAlone());
        QCOMPARE(ledger.budget().inFlight(), 0);
        QCOMPARE(ledger.budget().limit(m_clock.now()), 99 / 3);
        second = ask(ledger);
        QVERIFY(second && second->slot);
        QCOMPARE(ledger.budget().used(m_clock.now()), 2);
    }
    QTRY_VERIFY(!ledger.isAlone());
    QCOMPARE(ledger.budget().limit(m_clock.now()), 99);
    QCOMPARE(ledger.budget().used(m_clock.now()), 2); // nothing was forgotten
    QCOMPARE(ledger.budget().inFlight(), 1);
    ledger.answered(*second->slot); // which has another number in the file
    QTRY_COMPARE(ledger.budget().inFlight(), 0);
    SqliteLedgers others(m_clock, path());
    others.of(u"a"_s).look();
    QTRY_COMPARE(others.of(u"a"_s).budget().used(m_clock.now()), 2);
    QCOMPARE(others.of(u"a"_s).budget().inFlight(), 0);
}

void TestSqliteLedger::requestsOfAnEarlierProgramAreKnownBeforeTheFirstRequest()
{
    const QUrl url(u"https://flokzu.example.org/api"_s);
    {
        SqliteLedgers ledgers(m_clock, path());
        QVERIFY(ask(ledgers.of(serverOf(url)))->slot);
    }
    SqliteLedgers ledgers(m_clock, path());
    HttpTransport transport(m_clock);
    RequestScheduler scheduler(transport, ledgers, m_clock);
    const QSignalSpy told(&scheduler, &RequestScheduler::statusChanged);
    scheduler.watch(url);
    QTRY_COMPARE(scheduler.status(url).used, 1);
    QTRY_VERIFY(!told.isEmpty());
}

void TestSqliteLedger::anotherLedgerOfTheSameFileSeesIt()
{
    SqliteLedgers first(m_clock, path());
    SqliteLedgers second(m_clock, path());
    QVERIFY(ask(first.of(u"a"_s))->slot);
    QVERIFY(!ask(second.of(u"a"_s))->slot); // no burst
    QCOMPARE(second.of(u"a"_s).budget().used(m_clock.now()), 1);
    second.of(u"a"_s).refused(1, std::nullopt); // which the first hears of without asking
    QTRY_VERIFY(second.of(u"a"_s).budget().isPaused(m_clock.now()));
    QTRY_VERIFY(first.of(u"a"_s).budget().isPaused(m_clock.now()));
}

void TestSqliteLedger::whereNoFileCanBeAThirdIsCountedInMemory()
{
    SqliteLedgers ledgers(m_clock, u"/dev/null/budget.db"_s, limitsOf(90));
    Ledger &ledger = ledgers.of(u"a"_s);
    QVERIFY(ask(ledger)->slot);
    QCOMPARE(ledger.budget().limit(m_clock.now()), 30);
    QVERIFY(!ask(ledger)->slot);
}

void TestSqliteLedger::aServerOfThisProcessAloneLeavesNoTrace()
{
    SqliteLedgers ledgers(m_clock, path());
    ledgers.keepToThisProcess(u"127.0.0.1:4711"_s);
    QVERIFY(ask(ledgers.of(u"127.0.0.1:4711"_s))->slot);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestSqliteLedger::theUsualPlaceIsBelowTheStateDirectory()
{
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", m_directory->path().toUtf8());
    QCOMPARE(SqliteLedgers::usualPath(), m_directory->filePath(u"flokdesk/budget.db"_s));
    qputenv("XDG_STATE_HOME", before);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestSqliteLedger)
#include "tst_sqliteledger.moc"
