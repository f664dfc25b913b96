// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerfile.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <random>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;
using Outcome = LedgerFile::Outcome;

namespace {

const TimePoint start{24h};
const QString server = u"app.example"_s;

/// Shows the time that a test says.
class SetClock final : public Clock {
public:
    TimePoint now() const override { return time; }
    QDateTime wallTime() const override { return {}; }
    void callAt(TimePoint, QObject *, std::function<void()>) override { }

    TimePoint time = start;
};

RateBudget::Limits three()
{
    RateBudget::Limits limits;
    limits.requests = limits.burst = 3;
    limits.unseen = 0; // jobs may have all of them
    return limits;
}

/// A process that lives until it is killed.
class OtherProcess {
public:
    OtherProcess()
    {
        m_process.start(u"sleep"_s, {u"1000"_s});
        m_process.waitForStarted();
        QFile stat(u"/proc/%1/stat"_s.arg(m_process.processId()));
        if (stat.open(QIODevice::ReadOnly))
            identity = {m_process.processId(),
                        stat.readAll().split(')').last().split(' ').value(20).toLongLong()};
    }
    ~OtherProcess() { kill(); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    ProcessIdentity identity;

private:
    QProcess m_process;
};

} // namespace

class TestLedgerFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFirstStartBeginsWithoutABurst();
    void twoProcessesShareOneBudget();
    void theLastSlotGoesToOneOfTwo();
    void aLockedFileGivesNoSlotAndKeepsWhatItHas();
    void requestsOfAKilledProcessAreOverWhenItIsMissed();
    void requestsOfALivingProcessAreNot();
    void aNewProcessWithAnOldNumberIsAnother();
    void aRequestThatFliesForEverIsOver();
    void aProbeOfADeadProcessIsFollowedByAnother();
    void requestsOfAnEarlierBootAreAsOldAsThisOne_data();
    void requestsOfAnEarlierBootAreAsOldAsThisOne();
    void aClockThatGoesBackGivesNothingAway();
    void everyNumberSurvivesReopening();
    void aBrokenFileIsSetAsideAndHalfTheLimitHolds();
    void clicksOfAnotherProcessGoBeforeJobs();
    void anotherProcessIsNoticed();
    void onlyTheOwnerMayReadIt();
    void aDirectoryThatCannotBeMadeIsAnError();

private:
    std::unique_ptr<LedgerFile> open(const ProcessIdentity &process,
                                     const RateBudget::Limits &limits = three(),
                                     const QString &boot = u"boot-1"_s)
    {
        auto file = LedgerFile::open({path(), boot, process, limits}, m_clock);
        return file ? std::move(*file) : nullptr;
    }
    /// Without the empty burst of a first start.
    std::unique_ptr<LedgerFile> openRested(const ProcessIdentity &process)
    {
        auto file = open(process);
        file->change(server, [](RateBudget &, TimePoint) {});
        m_clock.time += 1h;
        return file;
    }
    QString path() const { return m_directory->filePath(u"state/budget.db"_s); }
    static std::optional<quint64> slotFrom(LedgerFile &file, const SlotAsk &ask = {})
    {
        SlotDecision decision;
        if (file.tryAcquire(server, ask, decision) != Outcome::Changed)
            return std::nullopt;
        return decision.slot;
    }

    const ProcessIdentity m_self = ProcessIdentity::current();
    std::unique_ptr<QTemporaryDir> m_directory;
    SetClock m_clock;
};

void TestLedgerFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_clock.time = start;
}

void TestLedgerFile::aFirstStartBeginsWithoutABurst()
{
    const auto file = open(m_self);
    QVERIFY(slotFrom(*file));
    QVERIFY(!slotFrom(*file));
}

void TestLedgerFile::twoProcessesShareOneBudget()
{
    const OtherProcess other;
    const auto ours = openRested(m_self);
    const auto theirs = open(other.identity);
    const auto slot = slotFrom(*ours);
    QVERIFY(slot);
    QVERIFY(slotFrom(*theirs));
    QCOMPARE(theirs->last().used(m_clock.time), 2);
    ours->change(server, [&](RateBudget &budget, TimePoint now) { budget.answered(*slot, now); });
    ours->change(u"other.example"_s, [](RateBudget &budget, TimePoint now) {
        QCOMPARE(budget.used(now), 0); // another server counts for itself
    });
}

void TestLedgerFile::theLastSlotGoesToOneOfTwo()
{
    const OtherProcess other;
    const auto ours = openRested(m_self);
    const auto theirs = open(other.identity);
    QVERIFY(slotFrom(*ours));
    QVERIFY(slotFrom(*ours));
    const bool first = slotFrom(*theirs).has_value();
    const bool second = slotFrom(*ours).has_value();
    QVERIFY(first && !second);
}

void TestLedgerFile::aLockedFileGivesNoSlotAndKeepsWhatItHas()
{
    const auto file = openRested(m_self);
    QVERIFY(slotFrom(*file));
    SlotDecision decision;
    {
        SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
        const SQLite::Transaction lock(other, SQLite::TransactionBehavior::IMMEDIATE);
        QCOMPARE(file->tryAcquire(server, {}, decision), Outcome::Busy);
        QVERIFY(!decision.slot);
    }
    QCOMPARE(file->tryAcquire(server, {}, decision), Outcome::Changed);
    QVERIFY(decision.slot);
    QCOMPARE(file->last().used(m_clock.time), 2);
}

void TestLedgerFile::requestsOfAKilledProcessAreOverWhenItIsMissed()
{
    OtherProcess other;
    const auto theirs = openRested(other.identity);
    for (int i = 0; i < 3; ++i)
        QVERIFY(slotFrom(*theirs));
    other.kill();
    m_clock.time += 30s;
    const auto ours = open(m_self);
    QVERIFY(!slotFrom(*ours));
    QCOMPARE(ours->last().inFlight(), 0);
    QCOMPARE(ours->last().used(m_clock.time + 61s - 1us), 3);
    m_clock.time += 122s;
    QVERIFY(slotFrom(*ours));
}

void TestLedgerFile::requestsOfALivingProcessAreNot()
{
    const OtherProcess other;
    const auto theirs = openRested(other.identity);
    QVERIFY(slotFrom(*theirs));
    m_clock.time += 5min;
    const auto ours = open(m_self);
    QVERIFY(slotFrom(*ours));
    QCOMPARE(ours->last().inFlight(), 2);
}

void TestLedgerFile::aNewProcessWithAnOldNumberIsAnother()
{
    const OtherProcess other;
    const auto theirs = openRested({other.identity.pid, other.identity.started - 1});
    QVERIFY(slotFrom(*theirs));
    const auto ours = open(m_self);
    QVERIFY(slotFrom(*ours));
    QCOMPARE(ours->last().inFlight(), 1);
}

void TestLedgerFile::aRequestThatFliesForEverIsOver()
{
    const OtherProcess other;
    const auto theirs = openRested(other.identity);
    QVERIFY(slotFrom(*theirs));
    const auto ours = open(m_self);
    m_clock.time += 10min + 1us;
    ours->change(server, [](RateBudget &budget, TimePoint) { QCOMPARE(budget.inFlight(), 0); });
}

void TestLedgerFile::aProbeOfADeadProcessIsFollowedByAnother()
{
    OtherProcess other;
    const auto theirs = openRested(other.identity);
    const auto slot = slotFrom(*theirs);
    theirs->change(server, [&](RateBudget &budget, TimePoint now) {
        budget.refused(*slot, now, std::nullopt);
    });
    m_clock.time += 61s;
    SlotDecision probe;
    theirs->tryAcquire(server, {}, probe);
    QVERIFY(probe.probe);
    const auto ours = open(m_self);
    QVERIFY(!slotFrom(*ours));
    other.kill();
    m_clock.time += 61s; // what the dead one sent may have arrived until now
    SlotDecision another;
    ours->tryAcquire(server, {}, another);
    QVERIFY(another.slot && another.probe);
}

void TestLedgerFile::requestsOfAnEarlierBootAreAsOldAsThisOne_data()
{
    QTest::addColumn<int>("uptime"); // seconds
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("10 s") << 10 << true;
    QTest::newRow("60 s") << 60 << true;
    QTest::newRow("10 min") << 600 << false;
}

void TestLedgerFile::requestsOfAnEarlierBootAreAsOldAsThisOne()
{
    QFETCH(int, uptime);
    QFETCH(bool, isHeld);
    {
        const auto before = openRested(m_self);
        for (int i = 0; i < 3; ++i)
            QVERIFY(slotFrom(*before));
    }
    m_clock.time = TimePoint(std::chrono::seconds(uptime));
    const auto after = open({m_self.pid, m_self.started + 1}, three(), u"boot-2"_s);
    QCOMPARE(slotFrom(*after).has_value(), !isHeld);
    QCOMPARE(after->last().used(m_clock.time), isHeld ? 3 : 1);
}

void TestLedgerFile::aClockThatGoesBackGivesNothingAway()
{
    const auto file = openRested(m_self);
    for (int i = 0; i < 3; ++i) {
        const auto slot = slotFrom(*file);
        file->change(server,
                     [&](RateBudget &budget, TimePoint now) { budget.answered(*slot, now); });
    }
    m_clock.time -= 50min;
    QVERIFY(!slotFrom(*file));
    m_clock.time += 50min + 60s;
    QVERIFY(!slotFrom(*file));
}

void TestLedgerFile::everyNumberSurvivesReopening()
{
    std::mt19937 random(11);
    RateBudget expected{RateBudget::Limits()};
    expected.emptyBurst(m_clock.time);
    open(m_self, RateBudget::Limits())->change(server, [](RateBudget &, TimePoint) {});
    std::vector<quint64> flying;
    for (int i = 0; i < 400; ++i) {
        const auto file = open(m_self, RateBudget::Limits());
        m_clock.time += std::chrono::milliseconds(random() % 3000);
        const TimePoint now = m_clock.time;
        SlotDecision decision;
        file->change(server, [&](RateBudget &budget, TimePoint when) {
            decision = budget.tryAcquire({}, when);
        });
        QCOMPARE(decision.slot, expected.tryAcquire({}, now).slot);
        if (decision.slot)
            flying.push_back(*decision.slot);
        const auto apply = [&](const auto &change) {
            change(expected, now);
            file->change(server, change);
        };
        while (flying.size() > 3) {
            const quint64 slot = flying[random() % flying.size()];
            std::erase(flying, slot);
            switch (random() % 40) {
            case 0:
                apply([slot](RateBudget &budget, TimePoint t) { budget.refused(slot, t, 90s); });
                break;
            case 1:
                apply([slot](RateBudget &budget, TimePoint) { budget.release(slot); });
                break;
            case 2:
                apply([slot](RateBudget &budget, TimePoint t) {
                    budget.sentAgain(slot);
                    budget.givenUp(slot, t);
                });
                break;
            default:
                apply([slot](RateBudget &budget, TimePoint t) { budget.answered(slot, t); });
            }
        }
        QVERIFY(file->last().state() == expected.state());
        QVERIFY(file->last().uses() == expected.uses());
    }
    QVERIFY(expected.state().backoff.episodeCount > 0);
}

void TestLedgerFile::aBrokenFileIsSetAsideAndHalfTheLimitHolds()
{
    QDir().mkpath(QFileInfo(path()).path());
    QFile broken(path());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    RateBudget::Limits limits = three();
    limits.requests = 6;
    const auto file = open(m_self, limits);
    QVERIFY(file && file->wasBroken());
    QVERIFY(slotFrom(*file));
    QVERIFY(!slotFrom(*file));
    QCOMPARE(file->last().limit(m_clock.time), 3);
    m_clock.time += 61s;
    file->change(server, [](RateBudget &, TimePoint) {});
    QCOMPARE(file->last().limit(m_clock.time), 6);
    const QStringList aside = QDir(QFileInfo(path()).path()).entryList({u"*broken*"_s});
    QCOMPARE(aside.size(), 1);
}

void TestLedgerFile::clicksOfAnotherProcessGoBeforeJobs()
{
    OtherProcess other;
    const auto theirs = openRested(other.identity);
    const auto ours = open(m_self);
    std::vector<quint64> slots;
    for (int i = 0; i < 3; ++i)
        slots.push_back(*slotFrom(*ours));
    QVERIFY(!slotFrom(*theirs)); // a click that waits from now on
    ours->change(server, [&](RateBudget &budget, TimePoint) { budget.release(slots[0]); });
    const SlotAsk job{Lane::Background};
    QVERIFY(!slotFrom(*ours, job));
    QVERIFY(slotFrom(*theirs));
    ours->change(server, [&](RateBudget &budget, TimePoint) { budget.release(slots[1]); });
    QVERIFY(slotFrom(*ours, job)); // it waits no more
    QVERIFY(!slotFrom(*theirs));
    ours->change(server, [&](RateBudget &budget, TimePoint) { budget.release(slots[2]); });
    QVERIFY(!slotFrom(*ours, job));
    other.kill();
    QVERIFY(slotFrom(*ours, job));
}

void TestLedgerFile::anotherProcessIsNoticed()
{
    const OtherProcess other;
    const auto ours = openRested(m_self);
    const auto theirs = open(other.identity);
    QVERIFY(slotFrom(*ours));
    QVERIFY(!ours->hasChangedElsewhere());
    QVERIFY(slotFrom(*theirs));
    QVERIFY(ours->hasChangedElsewhere());
    QVERIFY(!ours->hasChangedElsewhere());
}

void TestLedgerFile::onlyTheOwnerMayReadIt()
{
    const auto file = openRested(m_self);
    QVERIFY(slotFrom(*file));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QDir directory(QFileInfo(path()).path());
    const QFileInfoList files = directory.entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &one : files)
        QVERIFY2(!(one.permissions() & others), qPrintable(one.fileName()));
}

void TestLedgerFile::aDirectoryThatCannotBeMadeIsAnError()
{
    QFile file(m_directory->filePath(u"state"_s)); // where the directory would be
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!open(m_self));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestLedgerFile)
#include "tst_ledgerfile.moc"
