// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/applier.h"
#include "support/fakewire.h"
#include "support/journalfile.h"

#include <QSignalSpy>
#include <QTest>
#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

struct Desk : FakeWire {
    JournalFile file;
    ChangeSet set;
    ChangeStore store;
    Applier applier{set, store, records, instances, users};

    explicit Desk(const JournalFile &kept = {},
                  const QString &host = QStringLiteral("https://flokzu.example.org"))
        : file(kept)
        , store(*file.database, u"profile-1"_s, host, set, clock)
    {
    }
    void restore()
    {
        auto jobs = store.load();
        QVERIFY(jobs.ok());
        applier.restore(std::move(*jobs));
    }
    void edit(const QString &id, const QString &before, const QString &after)
    {
        set.editRecord(u"Suppliers"_s, id, {u"Stock"_s, text(before), text(after)});
    }
    bool applyAll()
    {
        const bool started = applier.apply(Plan::freeze(set.changes())).ok();
        clock.settle();
        return started;
    }
};

} // namespace

class TestApplier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneLeavesAndTheRestStaysWithItsReason();
    void aSecondStartIsImpossible();
    void aPlanThatIsNoLongerStagedDoesNotRun();
    void editsMadeWhileSendingAreNotLost();
    void whatIsUnknownIsLeftOutOfTheNextPlan();
    void aPersonCanSettleWhatIsUnknown();
    void stoppedChangesCarryNoProblem();
    void aNewRunMayStartFromTheEndOfTheLast();
    void theIntentIsOnTheDiskBeforeTheFirstByte();
    void withoutAJournalNothingIsSent();
    void anOutcomeThatCannotBeWrittenDownStopsTheRestAndIsWrittenLater();
    void afterACrashWhatWasBeingSentIsUnknownAndTheRestWaits();
    void aJobForAnotherServerOrOfYesterdayIsNotResumed();
    void aSecondJobRunsBehindTheFirst();
    void whatWaitsBehindAnUnknownOutcomeOfAnotherJobIsNotSent();
    void whatIsResolvedLetsTheRestOfItsObjectGo();
    void whatIsResolvedLetsALaterJobThatRunsSendTheNextChange();
    void jobsThatWaitCanChangePlaces();
    void aJobThatWaitsCanBePausedAlone();
    void tooManyFailuresPauseThatJobOnly();
    void onlyWhatNobodyPausedGoesOnByItself();
    void goingAwayWhileSendingCallsNobody();
    void whatFailedBeforeAPauseStillCountsAfterIt();
    void inFrontOfAWallNothingLeavesTheJob();
    void whatMetAWallOnTheWireWaitsAfterARestart();
    void anOlderChangeOfAnObjectIsNotSentAfterANewerOne();
    void whatTwoJobsListIsSentByOneOfThem();
    void takingBackALongJobIsOneStep();
    void aDiskThatIsFullAtTheStartHidesNoJob();
};

/// An account whose role could not be taken is not deleted, however often its job is resumed.
void TestApplier::whatFailedBeforeAPauseStillCountsAfterIt()
{
    JournalFile file;
    const QString ana = u"ana@example.org"_s;
    {
        Desk desk(file);
        desk.set.stage(RemoveRole{ana, u"Administrator"_s});
        desk.set.stage(DeleteUser{ana, {}});
        QVERIFY(desk.applier.apply(Plan::freeze(desk.set.changes()), 1));
        desk.clock.settle();
        desk.answer(409, R"({"status":"ERROR","detail":"The last one."})");
        QVERIFY(desk.applier.pausedJob());
    }
    Desk later(file);
    later.restore();
    QVERIFY(later.applier.resume(later.applier.pausedJob()->id));
    later.clock.settle();
    QCOMPARE(later.sent(), 0);
    QCOMPARE(later.file.itemStates(), (QStringList{u"rejected"_s, u"skipped"_s}));
}

void TestApplier::inFrontOfAWallNothingLeavesTheJob()
{
    Desk desk;
    for (const QString &id : {u"1"_s, u"2"_s})
        desk.edit(id, u"4"_s, u"5"_s);
    desk.scheduler.setReadOnly(true);
    QVERIFY(desk.applyAll());
    for (int attempt = 0; attempt < 3; ++attempt) {
        const Job *paused = desk.applier.pausedJob();
        QVERIFY(paused);
        QVERIFY(!paused->reason.isEmpty());
        QCOMPARE(paused->waiting(), 2);
        QCOMPARE(desk.file.itemStates(), (QStringList{u"queued"_s, u"queued"_s}));
        QVERIFY(desk.applier.resume(paused->id));
        desk.clock.settle();
    }
    QCOMPARE(desk.sent(), 0);
    QVERIFY(desk.set.changes()[0].inRun);
}

/// What the disk says of it is taken back, too.
void TestApplier::whatMetAWallOnTheWireWaitsAfterARestart()
{
    JournalFile file;
    {
        Desk desk(file);
        for (const QString &id : {u"1"_s, u"2"_s})
            desk.edit(id, u"4"_s, u"5"_s);
        QVERIFY(desk.applyAll());
        for (int i = 0; i < 20 && desk.applier.isBusy(); ++i) {
            if (!desk.network.last().isAnswered())
                desk.fail(Answer::Fault::Unreachable);
            desk.clock.advance(std::chrono::minutes(1));
        }
        QVERIFY(desk.applier.pausedJob());
    }
    Desk later(file);
    later.restore();
    QCOMPARE(later.applier.jobs().size(), size_t(1));
    QCOMPARE(later.applier.jobs().front()->waiting(), 2);
    QVERIFY(!later.set.changes().front().outcomeUnknown);
}

void TestApplier::anOlderChangeOfAnObjectIsNotSentAfterANewerOne()
{
    Desk desk;
    desk.edit(u"0"_s, u"1"_s, u"2"_s);
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.applier.pause();
    desk.answer(200, R"({"status":"OK","id":"0"})");
    const qint64 first = desk.applier.pausedJob()->id;
    desk.edit(u"1"_s, u"5"_s, u"9"_s);
    desk.edit(u"2"_s, u"5"_s, u"6"_s);
    QVERIFY(desk.applyAll());
    QVERIFY(desk.network.requests.back().body.contains("\"Id\":\"2\""));
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QCOMPARE(desk.sent(), 2);
    const StagedChange &newer = desk.set.changes().back();
    QVERIFY(!newer.inRun && !newer.problem.isEmpty());
    QVERIFY(desk.applier.resume(first));
    desk.clock.settle();
    QVERIFY(desk.network.requests.back().body.contains("\"5\""));
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QVERIFY(desk.applyAll());
    QVERIFY(desk.network.requests.back().body.contains("\"9\""));
}

void TestApplier::whatTwoJobsListIsSentByOneOfThem()
{
    JournalFile file;
    {
        Desk desk(file);
        desk.set.stage(AddRecord{u"Suppliers"_s, {{u"Code"_s, text(u"S-9"_s)}}});
        desk.edit(u"1"_s, u"4"_s, u"5"_s);
        QVERIFY(desk.applier.apply(Plan::freeze(desk.set.changes()), 1));
        desk.clock.settle();
        desk.answer(400, R"({"status":"ERROR","detail":"not now"})"); // and the job pauses
        desk.edit(u"2"_s, u"4"_s, u"5"_s);
        std::vector<StagedChange> free;
        std::ranges::copy_if(desk.set.changes(), std::back_inserter(free),
                             [](const StagedChange &staged) { return !staged.isFrozen(); });
        std::ranges::reverse(free); // the addition behind the one that pauses the job
        QVERIFY(desk.applier.apply(Plan::freeze(free), 1));
        desk.applier.pauseJob(desk.applier.jobs().back()->id);
        desk.clock.settle();
        desk.answer(200, R"({"status":"OK","id":"2"})");
        desk.applier.moveJob(desk.applier.jobs().back()->id, -1);
    }
    Desk later(file);
    later.restore();
    QCOMPARE(later.applier.jobs().size(), size_t(2));
    for (const StagedChange &staged : later.set.changes())
        QVERIFY(staged.inRun);
}

void TestApplier::takingBackALongJobIsOneStep()
{
    Desk desk;
    for (int i = 0; i < 50; ++i)
        desk.edit(QString::number(i), u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.applier.pause();
    desk.answer(200, R"({"status":"OK","id":"0"})");
    QSignalSpy changed(&desk.set, &ChangeSet::changed);
    desk.applier.cancelJob(desk.applier.pausedJob()->id);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.file.itemStates().count(u"cancelled"_s), 49);
    QCOMPARE(desk.set.changes().size(), size_t(49));
    QVERIFY(!desk.set.changes().back().inRun);

    QVERIFY(desk.applyAll());
    desk.applier.cancelRest();
    changed.clear();
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QCOMPARE(changed.count(), 2); // the one that was on the wire, and all others
    QCOMPARE(desk.set.changes().size(), size_t(48));
    QVERIFY(!desk.set.changes().back().inRun);
    QVERIFY(desk.applier.jobs().empty());
}

void TestApplier::aDiskThatIsFullAtTheStartHidesNoJob()
{
    JournalFile file;
    {
        Desk desk(file);
        for (const QString &id : {u"1"_s, u"2"_s})
            desk.edit(id, u"4"_s, u"5"_s);
        QVERIFY(desk.applyAll());
        file.copyTo(u"crashed.db"_s);
    }
    JournalFile crashed(file, u"crashed.db"_s);
    crashed.database->handle().exec("PRAGMA query_only=ON");
    Desk later(crashed);
    later.restore();
    QVERIFY(later.store.loadFault());
    QCOMPARE(later.applier.jobs().size(), size_t(1));
    QVERIFY(later.set.changes().front().outcomeUnknown);
    crashed.database->handle().exec("PRAGMA query_only=OFF");
    later.clock.advance(std::chrono::minutes(1));
    QCOMPARE(crashed.itemStates(), (QStringList{u"unknown"_s, u"queued"_s}));
}

void TestApplier::whatWasDoneLeavesAndTheRestStaysWithItsReason()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"x"_s);
    desk.edit(u"3"_s, u"4"_s, u"6"_s);
    QSignalSpy applied(&desk.applier, &Applier::changeApplied);
    QSignalSpy finished(&desk.applier, &Applier::finished);
    QVERIFY(desk.applyAll());
    QVERIFY(desk.applier.isBusy());
    desk.answer(200, R"({"status":"OK","id":"1"})");
    desk.answer(400, R"({"status":"ERROR","detail":"Stock is a number"})");
    desk.fail(Answer::Fault::Interrupted);

    QVERIFY(!desk.applier.isBusy());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(desk.sent(), 3);
    QCOMPARE(desk.set.changes().size(), size_t(2));
    QVERIFY(desk.set.changes()[0].problem.contains(u"Stock is a number"_s));
    QVERIFY(!desk.set.changes()[0].isFrozen());
    QVERIFY(desk.set.changes()[1].outcomeUnknown);
    QVERIFY(!desk.set.changes()[1].problem.isEmpty());
    QCOMPARE(desk.set.undoStack().count(), 0);
}

void TestApplier::aSecondStartIsImpossible()
{
    Desk desk;
    desk.set.stage(InviteUser{u"ana@example.org"_s});
    const Plan plan = Plan::freeze(desk.set.changes());
    QVERIFY(desk.applier.apply(plan));
    QVERIFY(!desk.applier.apply(plan));
    desk.clock.settle();
    QVERIFY(!desk.applier.apply(plan));
    desk.answer(200, R"({"status":"OK"})");
    QVERIFY(!desk.applier.apply(plan)); // no longer staged
    QVERIFY(!desk.applyAll());
    desk.clock.advance(std::chrono::minutes(10));
    QCOMPARE(desk.sent(), 1);
}

void TestApplier::aPlanThatIsNoLongerStagedDoesNotRun()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    const Plan reviewed = Plan::freeze(desk.set.changes());
    desk.edit(u"1"_s, u"4"_s, u"6"_s);
    QVERIFY(!desk.applier.apply(reviewed));
    desk.clock.settle();
    QCOMPARE(desk.sent(), 0);
    QCOMPARE(desk.set.changes().size(), size_t(1));
}

void TestApplier::editsMadeWhileSendingAreNotLost()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.applyAll();
    desk.edit(u"1"_s, u"4"_s, u"6"_s);
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QCOMPARE(desk.set.changes().size(), size_t(1));
    const Change expected =
        UpdateRecord{u"Suppliers"_s, u"1"_s, {{u"Stock"_s, text(u"5"_s), text(u"6"_s)}}, false};
    QVERIFY(desk.set.changes().front().change == expected);
    QVERIFY(desk.applyAll());
    QVERIFY(desk.network.requests.back().body.contains(R"("Stock":"6")"));
}

void TestApplier::whatIsUnknownIsLeftOutOfTheNextPlan()
{
    Desk desk;
    desk.set.stage(AddRecord{u"Suppliers"_s, {{u"Code"_s, text(u"S-9"_s)}}});
    desk.applyAll();
    desk.fail(Answer::Fault::TimedOut);
    QCOMPARE(desk.set.changes().size(), size_t(1));
    QVERIFY(!desk.applyAll());
    desk.clock.advance(std::chrono::minutes(10));
    QCOMPARE(desk.sent(), 1);
}

void TestApplier::aPersonCanSettleWhatIsUnknown()
{
    Desk desk;
    const ChangeId first = desk.set.stage(InviteUser{u"ana@example.org"_s});
    const ChangeId second = desk.set.stage(InviteUser{u"leo@example.org"_s});
    desk.applyAll();
    desk.fail(Answer::Fault::Interrupted);
    desk.fail(Answer::Fault::Interrupted);
    QSignalSpy applied(&desk.applier, &Applier::changeApplied);

    desk.applier.markApplied(first);
    QVERIFY(!desk.set.byId(first));
    QCOMPARE(applied.count(), 1);
    desk.applier.markNotApplied(second);
    QVERIFY(!desk.set.byId(second)->outcomeUnknown);
    QVERIFY(desk.set.byId(second)->problem.isEmpty());
    desk.applier.markApplied(second); // only for what is unknown
    QVERIFY(desk.set.byId(second));
    QVERIFY(desk.applyAll());
    QCOMPARE(desk.sent(), 3);
}

void TestApplier::stoppedChangesCarryNoProblem()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    desk.applyAll();
    desk.applier.cancelRest();
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QVERIFY(!desk.applier.isBusy());
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.set.changes().size(), size_t(1));
    QVERIFY(desk.set.changes().front().problem.isEmpty());
    QVERIFY(!desk.set.changes().front().isFrozen());
}

void TestApplier::aNewRunMayStartFromTheEndOfTheLast()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"x"_s);
    bool again = false;
    connect(&desk.applier, &Applier::finished, this, [&] {
        if (!std::exchange(again, true))
            QVERIFY(desk.applier.apply(Plan::freeze(desk.set.changes())));
    });
    desk.applyAll();
    desk.answer(200, R"({"status":"OK","id":"1"})");
    desk.answer(400, R"({"status":"ERROR"})");
    QCOMPARE(desk.sent(), 3);
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QVERIFY(desk.set.isEmpty());
}

void TestApplier::theIntentIsOnTheDiskBeforeTheFirstByte()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    QStringList onDisk;
    desk.network.onStart = [&] { onDisk = desk.file.itemStates(); };
    QVERIFY(desk.applyAll());
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(onDisk, (QStringList{u"sending"_s, u"queued"_s}));
}

void TestApplier::withoutAJournalNothingIsSent()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.file.database->handle().exec("PRAGMA query_only=ON");
    QSignalSpy failed(&desk.store, &ChangeStore::storageFailed);
    const auto begun = desk.applier.apply(Plan::freeze(desk.set.changes()));
    desk.clock.advance(std::chrono::minutes(1));
    QVERIFY(!begun.ok());
    QCOMPARE(begun.error().kind, Error::Kind::Storage);
    QCOMPARE(desk.sent(), 0);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!desk.set.changes().front().isFrozen());
    desk.file.database->handle().exec("PRAGMA query_only=OFF");
    QVERIFY(desk.applyAll());
    QCOMPARE(desk.sent(), 1);
}

void TestApplier::anOutcomeThatCannotBeWrittenDownStopsTheRestAndIsWrittenLater()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.file.database->handle().exec("PRAGMA query_only=ON");
    desk.answer(200, R"({"status":"OK","id":"1"})");
    desk.clock.advance(std::chrono::minutes(1));
    QCOMPARE(desk.sent(), 1);
    QVERIFY(desk.applier.pausedJob());
    QCOMPARE(desk.file.itemStates(), (QStringList{u"sending"_s, u"queued"_s}));
    desk.file.database->handle().exec("PRAGMA query_only=OFF");
    desk.clock.advance(std::chrono::minutes(1));
    QCOMPARE(desk.file.itemStates(), (QStringList{u"done"_s, u"queued"_s}));
}

void TestApplier::afterACrashWhatWasBeingSentIsUnknownAndTheRestWaits()
{
    JournalFile file;
    {
        Desk desk(file);
        for (int id = 1; id <= 4; ++id)
            desk.edit(QString::number(id), u"4"_s, u"5"_s);
        QVERIFY(desk.applyAll());
        desk.answer(200, R"({"status":"OK","id":"1"})");
        QCOMPARE(desk.sent(), 2); // and here the power fails
        file.copyTo(u"crashed.db"_s);
    }
    JournalFile crashed(file, u"crashed.db"_s);
    Desk desk(crashed);
    desk.restore();
    QVERIFY(desk.applier.pausedJob());
    const Job job = *desk.applier.pausedJob();
    QCOMPARE(job.count(ItemState::Done), 1);
    QCOMPARE(job.count(ItemState::Unknown), 1);
    QCOMPARE(job.waiting(), 2);
    QCOMPARE(desk.set.changes().size(), size_t(3));
    QVERIFY(desk.set.changes()[0].outcomeUnknown);
    QVERIFY(desk.set.changes()[1].inRun);
    desk.clock.advance(std::chrono::minutes(10));
    QCOMPARE(desk.sent(), 0); // never by itself

    QVERIFY(desk.applier.resume(job.id));
    desk.clock.settle();
    desk.answer(200, R"({"status":"OK","id":"3"})");
    desk.answer(200, R"({"status":"OK","id":"4"})");
    QCOMPARE(desk.sent(), 2);
    QVERIFY(!desk.applier.pausedJob());
    QCOMPARE(desk.set.changes().size(), size_t(1));
    QVERIFY(desk.set.changes()[0].outcomeUnknown);
    QCOMPARE(crashed.itemStates(), (QStringList{u"done"_s, u"unknown"_s, u"done"_s, u"done"_s}));
}

void TestApplier::aJobForAnotherServerOrOfYesterdayIsNotResumed()
{
    JournalFile file;
    qint64 job = 0;
    {
        Desk desk(file);
        desk.edit(u"1"_s, u"4"_s, u"5"_s);
        desk.edit(u"2"_s, u"4"_s, u"5"_s);
        QVERIFY(desk.applyAll());
        desk.applier.pause();
        desk.answer(200, R"({"status":"OK","id":"1"})");
        job = desk.applier.pausedJob()->id;
        desk.clock.advance(std::chrono::hours(25));
        QVERIFY(!desk.applier.resume(job));
    }
    Desk moved(file, u"https://other.example.org"_s);
    moved.restore();
    QVERIFY(!moved.applier.resume(job));
    moved.applier.cancelJob(job);
    QVERIFY(!moved.applier.pausedJob());
    QCOMPARE(moved.set.changes().size(), size_t(1));
    QVERIFY(!moved.set.changes().front().isFrozen());
    QCOMPARE(moved.sent(), 0);
}

void TestApplier::aSecondJobRunsBehindTheFirst()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.applier.jobs().size(), size_t(2));
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QCOMPARE(desk.sent(), 2);
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QVERIFY(desk.set.isEmpty());
    QVERIFY(desk.applier.jobs().empty());
}

void TestApplier::whatWaitsBehindAnUnknownOutcomeOfAnotherJobIsNotSent()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.edit(u"1"_s, u"5"_s, u"6"_s); // on top of what is being sent
    desk.edit(u"2"_s, u"5"_s, u"6"_s);
    QVERIFY(desk.applyAll());
    desk.fail(Answer::Fault::Interrupted);
    QCOMPARE(desk.sent(), 2);
    QVERIFY(desk.network.requests.back().body.contains("\"Id\":\"2\""));
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QCOMPARE(desk.sent(), 2);
    QVERIFY(!desk.applier.isBusy());
    QCOMPARE(desk.set.changes().size(), size_t(2));
    QVERIFY(desk.set.changes()[0].outcomeUnknown);
    QVERIFY(!desk.set.changes()[1].problem.isEmpty());
}

void TestApplier::whatIsResolvedLetsTheRestOfItsObjectGo()
{
    Desk desk;
    const auto account = u"ana@example.org"_s;
    desk.set.stage(AddRole{account, u"Finance"_s});
    desk.set.stage(InviteUser{u"leo@example.org"_s});
    desk.set.stage(AddRole{account, u"Buying"_s});
    QVERIFY(desk.applyAll());
    desk.fail(Answer::Fault::Interrupted);
    desk.applier.pause();
    desk.answer(200, R"({"status":"OK"})");
    QVERIFY(desk.applier.pausedJob());
    const ChangeId unknown = desk.set.changes().front().id;
    desk.applier.markApplied(unknown, {}, u"It has the role."_s);
    QCOMPARE(desk.applier.pausedJob()->count(ItemState::Unknown), 0);
    QVERIFY(desk.applier.resume(desk.applier.pausedJob()->id));
    desk.clock.settle();
    QVERIFY(desk.network.requests.back().body.contains("Buying"));
    desk.answer(200, R"({"status":"OK"})");
    QVERIFY(desk.set.isEmpty());
    JournalTables tables(desk.file.database->handle(), u"profile-1"_s);
    QCOMPARE(tables.find({.search = u"It has the role"_s}).size(), size_t(1));
}

void TestApplier::whatIsResolvedLetsALaterJobThatRunsSendTheNextChange()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    const ChangeId unknown = desk.set.changes().front().id;
    for (int row = 2; row < 10; ++row)
        desk.edit(QString::number(row), u"4"_s, u"5"_s);
    desk.edit(u"1"_s, u"5"_s, u"6"_s);
    QVERIFY(desk.applyAll());
    desk.fail(Answer::Fault::Interrupted);
    QVERIFY(desk.applier.isBusy());
    QVERIFY(desk.set.byId(unknown)->outcomeUnknown);
    desk.applier.markApplied(unknown, {}, u"The stock is 5."_s);
    for (int i = 1; i < 9; ++i)
        desk.answerTo(i, 200, R"({"status":"OK","id":")" + QByteArray::number(i + 1) + R"("})");
    QCOMPARE(desk.sent(), 10);
    QVERIFY(desk.network.requests.back().body.contains("\"Id\":\"1\""));
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QVERIFY(desk.set.isEmpty());
}

void TestApplier::jobsThatWaitCanChangePlaces()
{
    JournalFile file;
    {
        Desk desk(file);
        std::vector<qint64> ids;
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s}) {
            desk.edit(id, u"4"_s, u"5"_s);
            QVERIFY(desk.applyAll());
            ids.push_back(desk.applier.jobs().back()->id);
        }
        desk.applier.moveJob(ids[0], 1); // it runs
        desk.applier.moveJob(ids[1], -1); // before the running one is no place
        QCOMPARE(desk.applier.jobs()[1]->id, ids[1]);
        desk.applier.moveJob(ids[2], -1);
        QCOMPARE(desk.applier.jobs()[1]->id, ids[2]);
        file.copyTo(u"crashed.db"_s);
        desk.answer(200, R"({"status":"OK","id":"1"})");
        QVERIFY(desk.network.requests.back().body.contains("\"Id\":\"3\""));
    }
    Desk later(JournalFile(file, u"crashed.db"_s));
    later.restore();
    const auto jobs = later.applier.jobs();
    QCOMPARE(jobs.size(), size_t(2)); // of the first, nothing waits any more
    QVERIFY(jobs[0]->id > jobs[1]->id);
}

void TestApplier::aJobThatWaitsCanBePausedAlone()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    const qint64 second = desk.applier.jobs().back()->id;
    desk.applier.pauseJob(second);
    QVERIFY(desk.applier.isBusy());
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.applier.pausedJob()->id, second);
    QVERIFY(desk.applier.resume(second));
    desk.clock.settle();
    QCOMPARE(desk.sent(), 2);
}

void TestApplier::tooManyFailuresPauseThatJobOnly()
{
    Desk desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applier.apply(Plan::freeze(desk.set.changes()), 1));
    desk.clock.settle();
    desk.edit(u"3"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.answer(409, R"({"status":"ERROR","detail":"no"})");
    QCOMPARE(desk.sent(), 2);
    QVERIFY(desk.network.requests.back().body.contains("\"Id\":\"3\"")); // the other job goes on
    QVERIFY(desk.applier.pausedJob());
    QCOMPARE(desk.applier.pausedJob()->waiting(), 1);
    QVERIFY(!desk.applier.pausedJob()->reason.isEmpty());
}

void TestApplier::onlyWhatNobodyPausedGoesOnByItself()
{
    JournalFile file;
    {
        Desk desk(file);
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
            desk.edit(id, u"4"_s, u"5"_s);
            if (id != u"1"_s)
                QVERIFY(desk.applyAll()); // the first job has two
        }
        desk.applier.pauseJob(desk.applier.jobs().back()->id);
        file.copyTo(u"crashed.db"_s);
    }
    Desk later(JournalFile(file, u"crashed.db"_s));
    later.restore();
    later.applier.resumeInterrupted();
    later.clock.settle();
    for (const char *id : {"2", "3"}) {
        QVERIFY(later.network.requests.back().body.contains(QByteArray("\"Id\":\"") + id));
        later.answer(200, R"({"status":"OK","id":")" + QByteArray(id) + "\"}");
    }
    QCOMPARE(later.sent(), 2);
    QCOMPARE(later.applier.jobs().size(), size_t(1));
    QVERIFY(later.set.changes().front().outcomeUnknown); // was on the wire when the program ended
}

void TestApplier::goingAwayWhileSendingCallsNobody()
{
    FakeWire wire;
    ChangeSet set;
    set.stage(InviteUser{u"ana@example.org"_s});
    {
        JournalFile file;
        ChangeStore store(*file.database, u"profile-1"_s, {}, set, wire.clock);
        Applier applier(set, store, wire.records, wire.instances, wire.users);
        QVERIFY(applier.apply(Plan::freeze(set.changes())));
        wire.clock.settle();
    }
    if (wire.network.sent.front())
        wire.answer(200, R"({"status":"OK"})");
    QCOMPARE(set.changes().size(), size_t(1));
    QVERIFY(set.changes().front().inRun);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestApplier)
#include "tst_applier.moc"
