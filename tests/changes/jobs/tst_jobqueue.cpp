// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobqueue.h"
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

struct Fixture : FakeWire {
    JournalFile file;
    ChangeSet set;
    ChangeStore store;
    JobQueue jobQueue{set, store, records, instances, users};

    explicit Fixture(const JournalFile &kept = {},
                     const QString &host = QStringLiteral("https://flokzu.example.org"))
        : file(kept)
        , store(*file.database, u"profile-1"_s, host, set, clock)
    {
    }
    void restore()
    {
        auto jobs = store.load();
        QVERIFY(jobs.ok());
        jobQueue.restore(std::move(*jobs));
    }
    void edit(const QString &id, const QString &before, const QString &after)
    {
        set.editRecord(u"Suppliers"_s, id, {u"Stock"_s, text(before), text(after)});
    }
    bool applyAll()
    {
        const bool started = jobQueue.apply(Plan::freeze(set.copies())).ok();
        clock.settle();
        return started;
    }
};

} // namespace

class TestJobQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appliedChangesLeaveAndTheRestStaysWithItsReason();
    void aSecondStartIsImpossible();
    void aPlanThatIsNoLongerStagedDoesNotRun();
    void editsMadeWhileSendingAreNotLost();
    void anUnknownChangeIsLeftOutOfTheNextPlan();
    void aPersonCanSettleWhatIsUnknown();
    void stoppedChangesCarryNoProblem();
    void aNewRunMayStartFromTheEndOfTheLast();
    void theIntentIsOnTheDiskBeforeTheFirstByte();
    void withoutAJournalNothingIsSent();
    void anOutcomeThatCannotBeWrittenDownStopsTheRestAndIsWrittenLater();
    void afterACrashWhatWasBeingSentIsUnknownAndTheRestWaits();
    void aJobForAnotherServerOrOfYesterdayIsNotResumed();
    void aSecondJobRunsBehindTheFirst();
    void aChangeBehindAnUnknownOneOfAnotherJobIsNotSent();
    void aResolvedChangeLetsTheRestOfItsObjectGo();
    void aResolvedChangeLetsALaterJobThatRunsSendTheNextOne();
    void jobsThatWaitCanChangePlaces();
    void aJobThatWaitsCanBePausedAlone();
    void tooManyFailuresPauseThatJobOnly();
    void onlyJobsThatTheUserDidNotPauseGoOnByThemselves();
    void goingAwayWhileSendingCallsNoHandler();
    void failuresBeforeAPauseStillCountAfterIt();
    void inFrontOfAWallNothingLeavesTheJob();
    void anItemWithAGlobalErrorWaitsAfterARestart();
    void anOlderChangeOfAnObjectIsNotSentAfterANewerOne();
    void aChangeListedInTwoJobsIsSentByOneOfThem();
    void takingBackALongJobIsOneStep();
    void aDiskThatIsFullAtTheStartHidesNoJob();
};

/// An account whose role could not be taken is not deleted, however often its job is resumed.
void TestJobQueue::failuresBeforeAPauseStillCountAfterIt()
{
    JournalFile file;
    const QString ana = u"ana@example.org"_s;
    {
        Fixture desk(file);
        desk.set.stage(RemoveRole{ana, u"Administrator"_s});
        desk.set.stage(DeleteUser{ana, {}});
        QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.set.copies()), 1));
        desk.clock.settle();
        desk.answer(409, R"({"status":"ERROR","detail":"The last one."})");
        QVERIFY(desk.jobQueue.pausedJob());
    }
    Fixture later(file);
    later.restore();
    QVERIFY(later.jobQueue.resume(later.jobQueue.pausedJob()->id));
    later.clock.settle();
    QCOMPARE(later.sent(), 0);
    QCOMPARE(later.file.itemStates(), (QStringList{u"rejected"_s, u"skipped"_s}));
}

void TestJobQueue::inFrontOfAWallNothingLeavesTheJob()
{
    Fixture desk;
    for (const QString &id : {u"1"_s, u"2"_s})
        desk.edit(id, u"4"_s, u"5"_s);
    desk.scheduler.setReadOnly(true);
    QVERIFY(desk.applyAll());
    for (int attempt = 0; attempt < 3; ++attempt) {
        const Job *paused = desk.jobQueue.pausedJob();
        QVERIFY(paused);
        QVERIFY(!paused->reason.isEmpty());
        QCOMPARE(paused->waiting(), 2);
        QCOMPARE(desk.file.itemStates(), (QStringList{u"queued"_s, u"queued"_s}));
        QVERIFY(desk.jobQueue.resume(paused->id));
        desk.clock.settle();
    }
    QCOMPARE(desk.sent(), 0);
    QVERIFY(desk.set.changes().front().inRun);
}

/// The row on the disk is taken back, too.
void TestJobQueue::anItemWithAGlobalErrorWaitsAfterARestart()
{
    JournalFile file;
    {
        Fixture desk(file);
        for (const QString &id : {u"1"_s, u"2"_s})
            desk.edit(id, u"4"_s, u"5"_s);
        QVERIFY(desk.applyAll());
        for (int i = 0; i < 20 && desk.jobQueue.isBusy(); ++i) {
            if (!desk.network.last().isAnswered())
                desk.fail(Answer::Fault::Unreachable);
            desk.clock.advance(std::chrono::minutes(1));
        }
        QVERIFY(desk.jobQueue.pausedJob());
    }
    Fixture later(file);
    later.restore();
    QCOMPARE(later.jobQueue.jobs().size(), size_t(1));
    QCOMPARE(later.jobQueue.jobs().front()->waiting(), 2);
    QVERIFY(!later.set.changes().front().outcomeUnknown);
}

void TestJobQueue::anOlderChangeOfAnObjectIsNotSentAfterANewerOne()
{
    Fixture desk;
    desk.edit(u"0"_s, u"1"_s, u"2"_s);
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.jobQueue.pause();
    desk.answer(200, R"({"status":"OK","id":"0"})");
    const qint64 first = desk.jobQueue.pausedJob()->id;
    desk.edit(u"1"_s, u"5"_s, u"9"_s);
    desk.edit(u"2"_s, u"5"_s, u"6"_s);
    QVERIFY(desk.applyAll());
    QVERIFY(desk.network.requests.back().body.contains("\"Id\":\"2\""));
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QCOMPARE(desk.sent(), 2);
    const StagedChange &newer = desk.set.changes().back();
    QVERIFY(!newer.inRun && !newer.problem.isEmpty());
    QVERIFY(desk.jobQueue.resume(first));
    desk.clock.settle();
    QVERIFY(desk.network.requests.back().body.contains("\"5\""));
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QVERIFY(desk.applyAll());
    QVERIFY(desk.network.requests.back().body.contains("\"9\""));
}

void TestJobQueue::aChangeListedInTwoJobsIsSentByOneOfThem()
{
    JournalFile file;
    {
        Fixture desk(file);
        desk.set.stage(AddRecord{u"Suppliers"_s, {{u"Code"_s, text(u"S-9"_s)}}});
        desk.edit(u"1"_s, u"4"_s, u"5"_s);
        QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.set.copies()), 1));
        desk.clock.settle();
        desk.answer(400, R"({"status":"ERROR","detail":"not now"})"); // and the job pauses
        desk.edit(u"2"_s, u"4"_s, u"5"_s);
        std::vector<StagedChange> free;
        std::ranges::copy_if(desk.set.changes(), std::back_inserter(free),
                             [](const StagedChange &staged) { return !staged.isFrozen(); });
        std::ranges::reverse(free); // the addition behind the one that pauses the job
        QVERIFY(desk.jobQueue.apply(Plan::freeze(free), 1));
        desk.jobQueue.pauseJob(desk.jobQueue.jobs().back()->id);
        desk.clock.settle();
        desk.answer(200, R"({"status":"OK","id":"2"})");
        desk.jobQueue.moveJob(desk.jobQueue.jobs().back()->id, -1);
    }
    Fixture later(file);
    later.restore();
    QCOMPARE(later.jobQueue.jobs().size(), size_t(2));
    for (const StagedChange &staged : later.set.changes())
        QVERIFY(staged.inRun);
}

void TestJobQueue::takingBackALongJobIsOneStep()
{
    Fixture desk;
    for (int i = 0; i < 50; ++i)
        desk.edit(QString::number(i), u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.jobQueue.pause();
    desk.answer(200, R"({"status":"OK","id":"0"})");
    QSignalSpy changed(&desk.set, &ChangeSet::changed);
    desk.jobQueue.cancelJob(desk.jobQueue.pausedJob()->id);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.file.itemStates().count(u"cancelled"_s), 49);
    QCOMPARE(desk.set.changes().size(), size_t(49));
    QVERIFY(!desk.set.changes().back().inRun);

    QVERIFY(desk.applyAll());
    desk.jobQueue.cancelRest();
    changed.clear();
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QCOMPARE(changed.count(), 2); // the one that was on the wire, and all others
    QCOMPARE(desk.set.changes().size(), size_t(48));
    QVERIFY(!desk.set.changes().back().inRun);
    QVERIFY(desk.jobQueue.jobs().empty());
}

void TestJobQueue::aDiskThatIsFullAtTheStartHidesNoJob()
{
    JournalFile file;
    {
        Fixture desk(file);
        for (const QString &id : {u"1"_s, u"2"_s})
            desk.edit(id, u"4"_s, u"5"_s);
        QVERIFY(desk.applyAll());
        file.copyTo(u"crashed.db"_s);
    }
    JournalFile crashed(file, u"crashed.db"_s);
    crashed.database->handle().exec("PRAGMA query_only=ON");
    Fixture later(crashed);
    later.restore();
    QVERIFY(later.store.loadFault());
    QCOMPARE(later.jobQueue.jobs().size(), size_t(1));
    QVERIFY(later.set.changes().front().outcomeUnknown);
    crashed.database->handle().exec("PRAGMA query_only=OFF");
    later.clock.advance(std::chrono::minutes(1));
    QCOMPARE(crashed.itemStates(), (QStringList{u"unknown"_s, u"queued"_s}));
}

void TestJobQueue::appliedChangesLeaveAndTheRestStaysWithItsReason()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"x"_s);
    desk.edit(u"3"_s, u"4"_s, u"6"_s);
    QSignalSpy applied(&desk.jobQueue, &JobQueue::changeApplied);
    QSignalSpy finished(&desk.jobQueue, &JobQueue::finished);
    QVERIFY(desk.applyAll());
    QVERIFY(desk.jobQueue.isBusy());
    desk.answer(200, R"({"status":"OK","id":"1"})");
    desk.answer(400, R"({"status":"ERROR","detail":"Stock is a number"})");
    desk.fail(Answer::Fault::Interrupted);

    QVERIFY(!desk.jobQueue.isBusy());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(desk.sent(), 3);
    QCOMPARE(desk.set.changes().size(), size_t(2));
    QVERIFY(desk.set.changes().front().problem.contains(u"Stock is a number"_s));
    QVERIFY(!desk.set.changes().front().isFrozen());
    QVERIFY(desk.set.changes().back().outcomeUnknown);
    QVERIFY(!desk.set.changes().back().problem.isEmpty());
    QCOMPARE(desk.set.undoStack().count(), 0);
}

void TestJobQueue::aSecondStartIsImpossible()
{
    Fixture desk;
    desk.set.stage(InviteUser{u"ana@example.org"_s});
    const Plan plan = Plan::freeze(desk.set.copies());
    QVERIFY(desk.jobQueue.apply(plan));
    QVERIFY(!desk.jobQueue.apply(plan));
    desk.clock.settle();
    QVERIFY(!desk.jobQueue.apply(plan));
    desk.answer(200, R"({"status":"OK"})");
    QVERIFY(!desk.jobQueue.apply(plan)); // no longer staged
    QVERIFY(!desk.applyAll());
    desk.clock.advance(std::chrono::minutes(10));
    QCOMPARE(desk.sent(), 1);
}

void TestJobQueue::aPlanThatIsNoLongerStagedDoesNotRun()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    const Plan reviewed = Plan::freeze(desk.set.copies());
    desk.edit(u"1"_s, u"4"_s, u"6"_s);
    QVERIFY(!desk.jobQueue.apply(reviewed));
    desk.clock.settle();
    QCOMPARE(desk.sent(), 0);
    QCOMPARE(desk.set.changes().size(), size_t(1));
}

void TestJobQueue::editsMadeWhileSendingAreNotLost()
{
    Fixture desk;
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

void TestJobQueue::anUnknownChangeIsLeftOutOfTheNextPlan()
{
    Fixture desk;
    desk.set.stage(AddRecord{u"Suppliers"_s, {{u"Code"_s, text(u"S-9"_s)}}});
    desk.applyAll();
    desk.fail(Answer::Fault::TimedOut);
    QCOMPARE(desk.set.changes().size(), size_t(1));
    QVERIFY(!desk.applyAll());
    desk.clock.advance(std::chrono::minutes(10));
    QCOMPARE(desk.sent(), 1);
}

void TestJobQueue::aPersonCanSettleWhatIsUnknown()
{
    Fixture desk;
    const ChangeId first = desk.set.stage(InviteUser{u"ana@example.org"_s});
    const ChangeId second = desk.set.stage(InviteUser{u"leo@example.org"_s});
    desk.applyAll();
    desk.fail(Answer::Fault::Interrupted);
    desk.fail(Answer::Fault::Interrupted);
    QSignalSpy applied(&desk.jobQueue, &JobQueue::changeApplied);

    desk.jobQueue.markApplied(first);
    QVERIFY(!desk.set.byId(first));
    QCOMPARE(applied.count(), 1);
    desk.jobQueue.markNotApplied(second);
    QVERIFY(!desk.set.byId(second)->outcomeUnknown);
    QVERIFY(desk.set.byId(second)->problem.isEmpty());
    desk.jobQueue.markApplied(second); // only for what is unknown
    QVERIFY(desk.set.byId(second));
    QVERIFY(desk.applyAll());
    QCOMPARE(desk.sent(), 3);
}

void TestJobQueue::stoppedChangesCarryNoProblem()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    desk.applyAll();
    desk.jobQueue.cancelRest();
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QVERIFY(!desk.jobQueue.isBusy());
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.set.changes().size(), size_t(1));
    QVERIFY(desk.set.changes().front().problem.isEmpty());
    QVERIFY(!desk.set.changes().front().isFrozen());
}

void TestJobQueue::aNewRunMayStartFromTheEndOfTheLast()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"x"_s);
    bool again = false;
    connect(&desk.jobQueue, &JobQueue::finished, this, [&] {
        if (!std::exchange(again, true))
            QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.set.copies())));
    });
    desk.applyAll();
    desk.answer(200, R"({"status":"OK","id":"1"})");
    desk.answer(400, R"({"status":"ERROR"})");
    QCOMPARE(desk.sent(), 3);
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QVERIFY(desk.set.isEmpty());
}

void TestJobQueue::theIntentIsOnTheDiskBeforeTheFirstByte()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    QStringList onDisk;
    desk.network.onStart = [&] { onDisk = desk.file.itemStates(); };
    QVERIFY(desk.applyAll());
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(onDisk, (QStringList{u"sending"_s, u"queued"_s}));
}

void TestJobQueue::withoutAJournalNothingIsSent()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.file.database->handle().exec("PRAGMA query_only=ON");
    QSignalSpy failed(&desk.store, &ChangeStore::storageFailed);
    const auto begun = desk.jobQueue.apply(Plan::freeze(desk.set.copies()));
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

void TestJobQueue::anOutcomeThatCannotBeWrittenDownStopsTheRestAndIsWrittenLater()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.file.database->handle().exec("PRAGMA query_only=ON");
    desk.answer(200, R"({"status":"OK","id":"1"})");
    desk.clock.advance(std::chrono::minutes(1));
    QCOMPARE(desk.sent(), 1);
    QVERIFY(desk.jobQueue.pausedJob());
    QCOMPARE(desk.file.itemStates(), (QStringList{u"sending"_s, u"queued"_s}));
    desk.file.database->handle().exec("PRAGMA query_only=OFF");
    desk.clock.advance(std::chrono::minutes(1));
    QCOMPARE(desk.file.itemStates(), (QStringList{u"done"_s, u"queued"_s}));
}

void TestJobQueue::afterACrashWhatWasBeingSentIsUnknownAndTheRestWaits()
{
    JournalFile file;
    {
        Fixture desk(file);
        for (int id = 1; id <= 4; ++id)
            desk.edit(QString::number(id), u"4"_s, u"5"_s);
        QVERIFY(desk.applyAll());
        desk.answer(200, R"({"status":"OK","id":"1"})");
        QCOMPARE(desk.sent(), 2); // and here the power fails
        file.copyTo(u"crashed.db"_s);
    }
    JournalFile crashed(file, u"crashed.db"_s);
    Fixture desk(crashed);
    desk.restore();
    QVERIFY(desk.jobQueue.pausedJob());
    const Job job = *desk.jobQueue.pausedJob();
    QCOMPARE(job.count(ItemState::Done), 1);
    QCOMPARE(job.count(ItemState::Unknown), 1);
    QCOMPARE(job.waiting(), 2);
    QCOMPARE(desk.set.changes().size(), size_t(3));
    QVERIFY(desk.set.changes().front().outcomeUnknown);
    QVERIFY(desk.set.changes().back().inRun);
    desk.clock.advance(std::chrono::minutes(10));
    QCOMPARE(desk.sent(), 0); // never by itself

    QVERIFY(desk.jobQueue.resume(job.id));
    desk.clock.settle();
    desk.answer(200, R"({"status":"OK","id":"3"})");
    desk.answer(200, R"({"status":"OK","id":"4"})");
    QCOMPARE(desk.sent(), 2);
    QVERIFY(!desk.jobQueue.pausedJob());
    QCOMPARE(desk.set.changes().size(), size_t(1));
    QVERIFY(desk.set.changes().front().outcomeUnknown);
    QCOMPARE(crashed.itemStates(), (QStringList{u"done"_s, u"unknown"_s, u"done"_s, u"done"_s}));
}

void TestJobQueue::aJobForAnotherServerOrOfYesterdayIsNotResumed()
{
    JournalFile file;
    qint64 job = 0;
    {
        Fixture desk(file);
        desk.edit(u"1"_s, u"4"_s, u"5"_s);
        desk.edit(u"2"_s, u"4"_s, u"5"_s);
        QVERIFY(desk.applyAll());
        desk.jobQueue.pause();
        desk.answer(200, R"({"status":"OK","id":"1"})");
        job = desk.jobQueue.pausedJob()->id;
        desk.clock.advance(std::chrono::hours(25));
        QVERIFY(!desk.jobQueue.resume(job));
    }
    Fixture moved(file, u"https://other.example.org"_s);
    moved.restore();
    QVERIFY(!moved.jobQueue.resume(job));
    moved.jobQueue.cancelJob(job);
    QVERIFY(!moved.jobQueue.pausedJob());
    QCOMPARE(moved.set.changes().size(), size_t(1));
    QVERIFY(!moved.set.changes().front().isFrozen());
    QCOMPARE(moved.sent(), 0);
}

void TestJobQueue::aSecondJobRunsBehindTheFirst()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.jobQueue.jobs().size(), size_t(2));
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QCOMPARE(desk.sent(), 2);
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QVERIFY(desk.set.isEmpty());
    QVERIFY(desk.jobQueue.jobs().empty());
}

void TestJobQueue::aChangeBehindAnUnknownOneOfAnotherJobIsNotSent()
{
    Fixture desk;
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
    QVERIFY(!desk.jobQueue.isBusy());
    QCOMPARE(desk.set.changes().size(), size_t(2));
    QVERIFY(desk.set.changes().front().outcomeUnknown);
    QVERIFY(!desk.set.changes().back().problem.isEmpty());
}

void TestJobQueue::aResolvedChangeLetsTheRestOfItsObjectGo()
{
    Fixture desk;
    const auto account = u"ana@example.org"_s;
    desk.set.stage(AddRole{account, u"Finance"_s});
    desk.set.stage(InviteUser{u"leo@example.org"_s});
    desk.set.stage(AddRole{account, u"Buying"_s});
    QVERIFY(desk.applyAll());
    desk.fail(Answer::Fault::Interrupted);
    desk.jobQueue.pause();
    desk.answer(200, R"({"status":"OK"})");
    QVERIFY(desk.jobQueue.pausedJob());
    const ChangeId unknown = desk.set.changes().front().id;
    desk.jobQueue.markApplied(unknown, {}, u"It has the role."_s);
    QCOMPARE(desk.jobQueue.pausedJob()->count(ItemState::Unknown), 0);
    QVERIFY(desk.jobQueue.resume(desk.jobQueue.pausedJob()->id));
    desk.clock.settle();
    QVERIFY(desk.network.requests.back().body.contains("Buying"));
    desk.answer(200, R"({"status":"OK"})");
    QVERIFY(desk.set.isEmpty());
    JournalTables tables(desk.file.database->handle(), u"profile-1"_s);
    QCOMPARE(tables.find({.search = u"It has the role"_s}).size(), size_t(1));
}

void TestJobQueue::aResolvedChangeLetsALaterJobThatRunsSendTheNextOne()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    const ChangeId unknown = desk.set.changes().front().id;
    for (int row = 2; row < 10; ++row)
        desk.edit(QString::number(row), u"4"_s, u"5"_s);
    desk.edit(u"1"_s, u"5"_s, u"6"_s);
    QVERIFY(desk.applyAll());
    desk.fail(Answer::Fault::Interrupted);
    QVERIFY(desk.jobQueue.isBusy());
    QVERIFY(desk.set.byId(unknown)->outcomeUnknown);
    desk.jobQueue.markApplied(unknown, {}, u"The stock is 5."_s);
    for (int i = 1; i < 9; ++i)
        desk.answerTo(i, 200, R"({"status":"OK","id":")" + QByteArray::number(i + 1) + R"("})");
    QCOMPARE(desk.sent(), 10);
    QVERIFY(desk.network.requests.back().body.contains("\"Id\":\"1\""));
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QVERIFY(desk.set.isEmpty());
}

void TestJobQueue::jobsThatWaitCanChangePlaces()
{
    JournalFile file;
    {
        Fixture desk(file);
        std::vector<qint64> ids;
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s}) {
            desk.edit(id, u"4"_s, u"5"_s);
            QVERIFY(desk.applyAll());
            ids.push_back(desk.jobQueue.jobs().back()->id);
        }
        desk.jobQueue.moveJob(ids[0], 1); // it runs
        desk.jobQueue.moveJob(ids[1], -1); // before the running one is no place
        QCOMPARE(desk.jobQueue.jobs()[1]->id, ids[1]);
        desk.jobQueue.moveJob(ids[2], -1);
        QCOMPARE(desk.jobQueue.jobs()[1]->id, ids[2]);
        file.copyTo(u"crashed.db"_s);
        desk.answer(200, R"({"status":"OK","id":"1"})");
        QVERIFY(desk.network.requests.back().body.contains("\"Id\":\"3\""));
    }
    Fixture later(JournalFile(file, u"crashed.db"_s));
    later.restore();
    const auto jobs = later.jobQueue.jobs();
    QCOMPARE(jobs.size(), size_t(2)); // of the first, nothing waits any more
    QVERIFY(jobs[0]->id > jobs[1]->id);
}

void TestJobQueue::aJobThatWaitsCanBePausedAlone()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    const qint64 second = desk.jobQueue.jobs().back()->id;
    desk.jobQueue.pauseJob(second);
    QVERIFY(desk.jobQueue.isBusy());
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.jobQueue.pausedJob()->id, second);
    QVERIFY(desk.jobQueue.resume(second));
    desk.clock.settle();
    QCOMPARE(desk.sent(), 2);
}

void TestJobQueue::tooManyFailuresPauseThatJobOnly()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.set.copies()), 1));
    desk.clock.settle();
    desk.edit(u"3"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.answer(409, R"({"status":"ERROR","detail":"no"})");
    QCOMPARE(desk.sent(), 2);
    QVERIFY(desk.network.requests.back().body.contains("\"Id\":\"3\"")); // the other job goes on
    QVERIFY(desk.jobQueue.pausedJob());
    QCOMPARE(desk.jobQueue.pausedJob()->waiting(), 1);
    QVERIFY(!desk.jobQueue.pausedJob()->reason.isEmpty());
}

void TestJobQueue::onlyJobsThatTheUserDidNotPauseGoOnByThemselves()
{
    JournalFile file;
    {
        Fixture desk(file);
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
            desk.edit(id, u"4"_s, u"5"_s);
            if (id != u"1"_s)
                QVERIFY(desk.applyAll()); // the first job has two
        }
        desk.jobQueue.pauseJob(desk.jobQueue.jobs().back()->id);
        file.copyTo(u"crashed.db"_s);
    }
    Fixture later(JournalFile(file, u"crashed.db"_s));
    later.restore();
    later.jobQueue.resumeInterrupted();
    later.clock.settle();
    for (const char *id : {"2", "3"}) {
        QVERIFY(later.network.requests.back().body.contains(QByteArray("\"Id\":\"") + id));
        later.answer(200, R"({"status":"OK","id":")" + QByteArray(id) + "\"}");
    }
    QCOMPARE(later.sent(), 2);
    QCOMPARE(later.jobQueue.jobs().size(), size_t(1));
    QVERIFY(later.set.changes().front().outcomeUnknown); // was on the wire when the program ended
}

void TestJobQueue::goingAwayWhileSendingCallsNoHandler()
{
    FakeWire wire;
    ChangeSet set;
    set.stage(InviteUser{u"ana@example.org"_s});
    {
        JournalFile file;
        ChangeStore store(*file.database, u"profile-1"_s, {}, set, wire.clock);
        JobQueue jobQueue(set, store, wire.records, wire.instances, wire.users);
        QVERIFY(jobQueue.apply(Plan::freeze(set.copies())));
        wire.clock.settle();
    }
    if (wire.network.sent.front())
        wire.answer(200, R"({"status":"OK"})");
    QCOMPARE(set.changes().size(), size_t(1));
    QVERIFY(set.changes().front().inRun);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestJobQueue)
#include "tst_jobqueue.moc"
