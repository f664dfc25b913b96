// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobrunner.h"
#include "changes/jobs/setguard.h"
#include "support/fakewire.h"
#include "support/recordserver.h"

#include <algorithm>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

using State = ItemState;

const auto suppliers = u"Suppliers"_s;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

Change stockOf(int id, const QString &after, const QString &before = u"40"_s)
{
    return UpdateRecord{suppliers, QString::number(id), {{u"Stock"_s, text(before), text(after)}}};
}

std::vector<Change> updates(int count, const QString &after = u"35"_s)
{
    std::vector<Change> changes;
    for (int id = 1; id <= count; ++id)
        changes.push_back(stockOf(id, after));
    return changes;
}

/// A job over a server in virtual time, with a user that is away.
struct Desk {
    FakeWire wire;
    RecordServer server{wire.network, wire.clock};
    std::shared_ptr<Job> job = std::make_shared<Job>();
    std::unique_ptr<JobRunner> runner;

    explicit Desk(const std::vector<Change> &changes, GuardMode guard = GuardMode::Guard)
    {
        for (int id = 1; id <= 60; ++id)
            server.databases[suppliers][id] = {{u"Stock"_s, u"40"_s}, {u"City"_s, u"Quito"_s}};
        std::vector<StagedChange> staged;
        for (const Change &change : changes) {
            StagedChange next;
            next.id = staged.size() + 1;
            next.change = change;
            staged.push_back(next);
        }
        job->items = JobRunner::itemsOf(Plan::freeze(staged));
        job->guard = guard;
        wire.scheduler.setInUse(false);
        makeRunner();
    }
    /// As when the job is begun or resumed.
    void makeRunner()
    {
        runner = std::make_unique<JobRunner>(
            job, WriteApis{wire.records, wire.instances, wire.users, wire.clock});
        runner->setAtOnce(4);
    }
    void run(Duration most = 30min)
    {
        runner->start();
        goOn(most);
    }
    void goOn(Duration most)
    {
        const TimePoint end = wire.clock.now() + most;
        while (!runner->isFinished() && wire.clock.now() < end)
            wire.clock.advance(50ms);
    }
    RecordServer::Record &record(int id) { return server.databases[suppliers][id]; }
    QString stock(int id) { return record(id)[u"Stock"_s]; }
    State state(int index) const { return job->items[size_t(index)].state; }
    int count(State state) const { return job->count(state); }
    QString notes() const { return runner->notes().join(u'\n'); }
    /// The longest time between asking for a list and sending a write behind it.
    Duration longestGap() const
    {
        Duration longest{};
        for (const RecordServer::Write &write : server.writes) {
            const auto behind = std::ranges::upper_bound(server.listsSentAt, write.sent);
            if (behind == server.listsSentAt.begin())
                return Duration::max();
            longest = std::max(longest, write.sent - *std::prev(behind));
        }
        return longest;
    }
};

} // namespace

/// Many updates of one database, checked by lists.
class TestSetGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyUpdatesFollowAListInABurst();
    void fiveUpdatesAreReadOneByOne();
    void eachSinglyReadsEachRecordJustBeforeItIsSent();
    void anEditOfAnotherPersonInTheSameColumnIsHeld();
    void anEditOfAnotherPersonBetweenListAndWriteSurvivesInAnotherColumn();
    void twoChangesOfOneRecordAreBothSent();
    void aListThatWasAskedForWhileAWriteWasOnTheWireDoesNotCountForItsRecord();
    void lists_data();
    void lists();
    void aSlowListIsFollowedBySingleReads();
    void aListOfSomeSecondsIsFollowedByMoreUpdates();
    void aLargeListIsFollowedBySingleReads();
    void manyEditsOfOtherPeopleAreFollowedBySingleReads();
    void aFewEditsOfOtherPeopleAreNoReasonForSingleReads();
    void aDeletedRecordIsRefusedAndTheOthersAreSent();
    void anIdThatWasUsedAgainIsHeld();
    void aMissingRecordIsAddedWhereThatIsWanted();
    void pausingTakesBackTheListThatWaits();
    void aRejectedKeyPausesTheJobWithoutANote();
    void oneListConfirmsTheWholeJob();
    void whatReadsOtherwiseAfterTheJobIsTold();
    void manyRecordsThatReadOtherwiseAreAllTold();
    void theLastOfSeveralWritesOfAColumnIsConfirmed();
    void aListThatLacksRecordsConfirmsTheOthers();
    void aJobThatIsStoppedIsNotConfirmedAndSaysSo();
    void aPausedJobIsConfirmedAsAWholeWhenItIsResumed();
    void aJobThatIsPausedWhileItIsConfirmedSaysSo();
    void aJobWhoseLastChangeFailsOnceTooOftenIsConfirmed();
};

void TestSetGuard::manyUpdatesFollowAListInABurst()
{
    Desk desk(updates(50));
    const int foreseen = desk.runner->requestsToCome();
    desk.run();
    QCOMPARE(desk.count(State::Done), 50);
    QCOMPARE(desk.server.reads, 0);
    QCOMPARE(desk.server.requests, foreseen);
    QCOMPARE(desk.server.requests, 50 + 3 + 1); // 19 updates behind each list
    QVERIFY(desk.longestGap() < 8s);
    QCOMPARE(desk.notes(), QString());
    QCOMPARE(desk.stock(50), u"35"_s);
}

void TestSetGuard::fiveUpdatesAreReadOneByOne()
{
    Desk desk(updates(SetGuard::fewestUpdates - 1));
    desk.run();
    QCOMPARE(desk.count(State::Done), 5);
    QCOMPARE(desk.server.reads, 5);
    QCOMPARE(desk.server.lists, 0);
}

void TestSetGuard::eachSinglyReadsEachRecordJustBeforeItIsSent()
{
    Desk desk(updates(30), GuardMode::Singly);
    const int foreseen = desk.runner->requestsToCome();
    desk.run();
    QCOMPARE(desk.count(State::Done), 30);
    QCOMPARE(desk.server.reads, 30);
    QCOMPARE(desk.server.lists, 1); // which confirms them
    QCOMPARE(desk.server.requests, foreseen);
}

void TestSetGuard::anEditOfAnotherPersonInTheSameColumnIsHeld()
{
    Desk desk(updates(40));
    desk.server.onArrival = [&desk](int number) {
        if (number == 10)
            desk.record(30)[u"Stock"_s] = u"41"_s;
    };
    desk.run();
    QCOMPARE(desk.count(State::Done), 39);
    QCOMPARE(desk.state(29), State::Held);
    QCOMPARE(desk.stock(30), u"41"_s);
    QVERIFY(desk.job->items[29].error.message.contains(u"41"_s));
}

void TestSetGuard::anEditOfAnotherPersonBetweenListAndWriteSurvivesInAnotherColumn()
{
    Desk desk(updates(10));
    desk.server.onArrival = [&desk](int number) {
        if (number == 2) // the list was the first
            desk.record(9)[u"City"_s] = u"Lima"_s;
    };
    desk.run();
    QCOMPARE(desk.count(State::Done), 10);
    QCOMPARE(desk.record(9)[u"City"_s], u"Lima"_s);
}

void TestSetGuard::twoChangesOfOneRecordAreBothSent()
{
    auto changes = updates(10);
    for (int id = 1; id <= 10; ++id)
        changes.push_back(stockOf(id, u"36"_s, u"35"_s));
    Desk desk(changes);
    desk.run();
    QCOMPARE(desk.count(State::Done), 20);
    QCOMPARE(desk.stock(1), u"36"_s);
    QCOMPARE(desk.notes(), QString());
}

void TestSetGuard::aListThatWasAskedForWhileAWriteWasOnTheWireDoesNotCountForItsRecord()
{
    auto changes = updates(20);
    changes.insert(changes.begin() + 18, stockOf(17, u"36"_s, u"35"_s));
    Desk desk(changes);
    desk.server.roundTrip = 15s; // the next list is asked for and answered meanwhile
    desk.run();
    QCOMPARE(desk.count(State::Done), 21);
    QCOMPARE(desk.stock(17), u"36"_s);
}

using Listing = std::function<std::optional<JsonValue>(const RecordServer &, int number)>;

JsonValue without(const JsonValue &list, const QString &column)
{
    JsonValue left = JsonValue::array();
    for (const JsonValue &record : list.items()) {
        JsonValue object = JsonValue::object();
        for (const JsonValue::Member &member : record.members()) {
            if (member.key != column)
                object.set(member.key, member.value);
        }
        left.append(object);
    }
    return left;
}

JsonValue twice(const JsonValue &list)
{
    JsonValue both = list;
    for (int i = 0; i < 2; ++i)
        both.append(list.items()[size_t(i)]);
    return both;
}

JsonValue reversed(const JsonValue &list)
{
    JsonValue::Items items = list.items();
    std::ranges::reverse(items);
    return JsonValue::array(std::move(items));
}

void TestSetGuard::lists_data()
{
    QTest::addColumn<Listing>("listing");
    QTest::addColumn<int>("mostReads"); // of 40 records, by themselves
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, int mostReads, const QString &note, const Listing &f) {
        QTest::newRow(name) << f << mostReads << note;
    };
    row("cut after 20 records", 25, u"does not hold all records"_s,
        [](const RecordServer &server, int) { return server.listOf(suppliers, 20); });
    row("empty", 40, u"does not hold all records"_s,
        [](const RecordServer &, int) { return JsonValue::array(); });
    row("without the column", 40, u"does not include all columns"_s,
        [](const RecordServer &server, int) {
            return without(server.listOf(suppliers), u"Stock"_s);
        });
    row("without ids", 40, u"does not hold all records"_s,
        [](const RecordServer &server, int) { return without(server.listOf(suppliers), u"Id"_s); });
    row("two records with one id", 2, QString(),
        [](const RecordServer &server, int) { return twice(server.listOf(suppliers)); });
    row("in another order", 0, QString(),
        [](const RecordServer &server, int) { return reversed(server.listOf(suppliers)); });
    row("refused in the middle of the job", 25, u"No list today"_s,
        [](const RecordServer &server, int number) {
            return number < 2 ? std::optional(server.listOf(suppliers)) : std::nullopt;
        });
    row("always refused", 40, u"was refused"_s,
        [](const RecordServer &, int) -> std::optional<JsonValue> { return std::nullopt; });
}

void TestSetGuard::lists()
{
    QFETCH(Listing, listing);
    QFETCH(int, mostReads);
    QFETCH(QString, note);
    Desk desk(updates(40));
    desk.record(38)[u"Stock"_s] = u"41"_s; // another person's
    desk.server.listing = [&](const QString &, int number) { return listing(desk.server, number); };
    desk.run();
    QCOMPARE(desk.count(State::Done), 39);
    QCOMPARE(desk.state(37), State::Held);
    QCOMPARE(desk.stock(38), u"41"_s);
    QCOMPARE(desk.server.writes.size(), size_t(39));
    QVERIFY2(desk.server.reads <= mostReads, qPrintable(QString::number(desk.server.reads)));
    QVERIFY2(desk.notes().contains(note), qPrintable(desk.notes()));
}

void TestSetGuard::aSlowListIsFollowedBySingleReads()
{
    Desk desk(updates(30));
    desk.server.listTakes = 7s;
    desk.run();
    QCOMPARE(desk.count(State::Done), 30);
    QCOMPARE(desk.server.reads, 30);
    QCOMPARE(desk.server.lists, 2); // the first, and the one that confirms
    QVERIFY2(desk.notes().contains(u"takes 7 second"), qPrintable(desk.notes()));
}

void TestSetGuard::aListOfSomeSecondsIsFollowedByMoreUpdates()
{
    Desk desk(updates(60));
    desk.server.listTakes = 4s;
    desk.run();
    QCOMPARE(desk.count(State::Done), 60);
    QCOMPARE(desk.server.reads, 0);
    QCOMPARE(desk.server.lists, 3); // of 35 updates each, and the one that confirms
    QVERIFY(desk.longestGap() < 30s);
}

void TestSetGuard::aLargeListIsFollowedBySingleReads()
{
    Desk desk(updates(20));
    desk.record(60)[u"City"_s] = QString(9 * 1024 * 1024, u'x');
    desk.run();
    QCOMPARE(desk.count(State::Done), 20);
    QCOMPARE(desk.server.reads, 20);
    QVERIFY2(desk.notes().contains(u"is large"), qPrintable(desk.notes()));
}

void TestSetGuard::manyEditsOfOtherPeopleAreFollowedBySingleReads()
{
    Desk desk(updates(60));
    desk.server.onArrival = [&desk](int number) {
        desk.record(1 + (number + 30) % 60)[u"City"_s] = QString::number(number);
    };
    desk.run();
    QCOMPARE(desk.count(State::Done), 60);
    QVERIFY(desk.server.reads > 10);
    QVERIFY2(desk.notes().contains(u"other people"), qPrintable(desk.notes()));
}

void TestSetGuard::aFewEditsOfOtherPeopleAreNoReasonForSingleReads()
{
    Desk desk(updates(60));
    desk.server.onArrival = [&desk](int number) {
        if (number % 20 == 0)
            desk.record(60)[u"City"_s] = QString::number(number);
    };
    desk.run();
    QCOMPARE(desk.count(State::Done), 60);
    QCOMPARE(desk.server.reads, 0);
    QCOMPARE(desk.notes(), QString());
}

void TestSetGuard::aDeletedRecordIsRefusedAndTheOthersAreSent()
{
    Desk desk(updates(20));
    desk.server.databases[suppliers].erase(7);
    desk.run();
    QCOMPARE(desk.count(State::Done), 19);
    QCOMPARE(desk.state(6), State::Rejected);
    QCOMPARE(desk.server.reads, 1);
    QCOMPARE(desk.server.databases[suppliers].count(7), size_t(0));
    QCOMPARE(desk.notes(), QString());
}

void TestSetGuard::anIdThatWasUsedAgainIsHeld()
{
    Desk desk(updates(20));
    desk.record(7) = {{u"Stock"_s, u"1"_s}, {u"City"_s, u"Cuzco"_s}};
    desk.run();
    QCOMPARE(desk.state(6), State::Held);
    QCOMPARE(desk.stock(7), u"1"_s);
}

void TestSetGuard::aMissingRecordIsAddedWhereThatIsWanted()
{
    auto changes = updates(20);
    std::get<UpdateRecord>(changes[6]).insertWhenMissing = true;
    std::get<UpdateRecord>(changes[6]).edits.front().before.reset();
    Desk desk(changes);
    desk.server.databases[suppliers].erase(7);
    desk.run();
    QCOMPARE(desk.count(State::Done), 20);
    QCOMPARE(desk.job->items[6].receipt, u"61"_s);
    QCOMPARE(desk.stock(61), u"35"_s);
    QCOMPARE(desk.notes(), QString());
}

void TestSetGuard::pausingTakesBackTheListThatWaits()
{
    Desk desk(updates(40));
    desk.runner->start();
    desk.goOn(5s); // the next list waits for a burst
    const int sent = desk.server.requests;
    desk.runner->pause();
    QVERIFY(desk.runner->isFinished());
    desk.wire.clock.advance(2min);
    QCOMPARE(desk.server.requests, sent);
    QCOMPARE(desk.count(State::Waiting), 40 - int(desk.server.writes.size()));
    QVERIFY(desk.count(State::Waiting) > 0);
}

void TestSetGuard::aRejectedKeyPausesTheJobWithoutANote()
{
    Desk desk(updates(40));
    desk.wire.network.answersItself = [&](FakeTransfer &transfer) {
        desk.wire.clock.callSoon(&transfer, [&transfer] {
            transfer.answer(401, R"({"status":"ERROR","detail":"No such key"})");
        });
        return true;
    };
    desk.run(5min);
    QVERIFY(desk.runner->isFinished());
    QVERIFY(desk.runner->hitGlobalError());
    QCOMPARE(desk.count(State::Waiting), 40);
    QCOMPARE(desk.notes(), QString());
}

void TestSetGuard::oneListConfirmsTheWholeJob()
{
    Desk desk(updates(10));
    QSignalSpy otherwise(desk.runner.get(), &JobRunner::readsOtherwise);
    bool wasConfirming = false;
    desk.server.onArrival = [&](int) { wasConfirming |= desk.runner->isConfirming(); };
    desk.run();
    QVERIFY(wasConfirming);
    QVERIFY(!desk.runner->isConfirming());
    QCOMPARE(desk.server.lists, 2);
    QCOMPARE(otherwise.count(), 0);
}

void TestSetGuard::whatReadsOtherwiseAfterTheJobIsTold()
{
    Desk desk(updates(10));
    QSignalSpy otherwise(desk.runner.get(), &JobRunner::readsOtherwise);
    desk.server.onArrival = [&desk](int number) {
        if (number == 12) // the list that confirms
            desk.record(4)[u"Stock"_s] = u"34.99"_s;
    };
    desk.run();
    QCOMPARE(otherwise.count(), 1);
    QCOMPARE(otherwise.front().front().toInt(), 3);
    QCOMPARE(desk.state(3), State::Done);
    QVERIFY(desk.job->items[3].error.detail.contains(u"34.99"_s));
    QVERIFY(desk.job->items[3].error.detail.contains(u"35"_s));
}

void TestSetGuard::manyRecordsThatReadOtherwiseAreAllTold()
{
    Desk desk(updates(60));
    QSignalSpy otherwise(desk.runner.get(), &JobRunner::readsOtherwise);
    desk.server.onArrival = [&desk](int) {
        if (desk.server.writes.size() == 60) // a service that rounds what was written
            for (int id = 1; id <= 60; ++id)
                desk.record(id)[u"Stock"_s] = u"30"_s;
    };
    desk.run();
    QCOMPARE(otherwise.count(), 60);
    for (const JobItem &item : desk.job->items)
        QVERIFY(item.error.detail.contains(u"30"_s));
}

void TestSetGuard::theLastOfSeveralWritesOfAColumnIsConfirmed()
{
    auto changes = updates(6);
    changes.push_back(stockOf(1, u"36"_s, u"35"_s));
    Desk desk(changes);
    QSignalSpy otherwise(desk.runner.get(), &JobRunner::readsOtherwise);
    desk.run();
    QCOMPARE(desk.count(State::Done), 7);
    QCOMPARE(otherwise.count(), 0);
    QCOMPARE(desk.notes(), QString());
}

void TestSetGuard::aListThatLacksRecordsConfirmsTheOthers()
{
    Desk desk(updates(10), GuardMode::Singly);
    QSignalSpy otherwise(desk.runner.get(), &JobRunner::readsOtherwise);
    desk.server.listing = [&desk](const QString &, int) {
        desk.record(2)[u"Stock"_s] = u"0"_s;
        return desk.server.listOf(suppliers, 7);
    };
    desk.run();
    QCOMPARE(otherwise.count(), 1);
    QVERIFY2(desk.notes().contains(u"3 changed record"), qPrintable(desk.notes()));
}

void TestSetGuard::aJobThatIsStoppedIsNotConfirmedAndSaysSo()
{
    Desk desk(updates(40));
    desk.runner->start();
    desk.goOn(5s);
    const int lists = desk.server.lists;
    desk.runner->cancelRest();
    desk.goOn(1min);
    QVERIFY(desk.runner->isFinished());
    QCOMPARE(desk.server.lists, lists);
    QCOMPARE(desk.count(State::Cancelled), 40 - int(desk.server.writes.size()));
    QVERIFY2(desk.notes().contains(u"were not confirmed"), qPrintable(desk.notes()));
}

void TestSetGuard::aPausedJobIsConfirmedAsAWholeWhenItIsResumed()
{
    Desk desk(updates(40));
    desk.runner->start();
    desk.goOn(5s);
    desk.runner->pause();
    desk.goOn(1min);
    QVERIFY(desk.runner->isFinished());
    QVERIFY(desk.count(State::Waiting) > 0);
    QVERIFY(desk.state(0) == State::Done);
    QCOMPARE(desk.notes(), QString()); // it is confirmed later
    desk.record(1)[u"Stock"_s] = u"34.99"_s;
    desk.makeRunner();
    QSignalSpy otherwise(desk.runner.get(), &JobRunner::readsOtherwise);
    desk.run();
    QCOMPARE(desk.count(State::Done), 40);
    QCOMPARE(otherwise.count(), 1);
    QCOMPARE(otherwise.front().front().toInt(), 0);
    QCOMPARE(desk.notes(), QString());
}

void TestSetGuard::aJobThatIsPausedWhileItIsConfirmedSaysSo()
{
    Desk desk(updates(10));
    desk.runner->start();
    const TimePoint end = desk.wire.clock.now() + 5min;
    while (!desk.runner->isConfirming() && desk.wire.clock.now() < end)
        desk.wire.clock.advance(50ms);
    QVERIFY(desk.runner->isConfirming());
    desk.runner->pause();
    QVERIFY(desk.runner->isFinished());
    QCOMPARE(desk.count(State::Done), 10);
    QVERIFY2(desk.notes().contains(u"were not confirmed"), qPrintable(desk.notes()));
}

void TestSetGuard::aJobWhoseLastChangeFailsOnceTooOftenIsConfirmed()
{
    auto changes = updates(10);
    changes.push_back(stockOf(99, u"35"_s)); // there is no such record
    Desk desk(changes);
    desk.job->stopAfter = 1;
    QSignalSpy otherwise(desk.runner.get(), &JobRunner::readsOtherwise);
    desk.server.onArrival = [&desk](int) {
        if (desk.server.writes.size() == 10)
            desk.record(4)[u"Stock"_s] = u"34.99"_s;
    };
    desk.run();
    QVERIFY(desk.runner->pausedBy());
    QCOMPARE(desk.state(10), State::Rejected);
    QCOMPARE(otherwise.count(), 1);
    QCOMPARE(desk.notes(), QString());
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::Listing)

QTEST_GUILESS_MAIN(flokdesk::TestSetGuard)
#include "tst_setguard.moc"
