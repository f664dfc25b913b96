// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobhistory.h"
#include "changes/jobs/jobqueue.h"
#include "changes/jobs/jobtakeback.h"
#include "support/fakewire.h"
#include "support/journalfile.h"

#include <QSignalSpy>
#include <QTest>
#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

constexpr int many = 1000;
constexpr int atOnce = JobQueue::itemsAtOnce;
constexpr int takenBackAtOnce = JobTakeBack::itemsAtOnce;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

struct Fixture : FakeWire {
    JournalFile file;
    ChangeSet set;
    ChangeStore store;
    JobQueue jobQueue{set, store, records, instances, users};

    explicit Fixture(const JournalFile &kept = {})
        : file(kept)
        , store(*file.database, u"profile-1"_s, u"https://flokzu.example.org"_s, set, clock)
    {
    }
    void restore()
    {
        auto jobs = store.load();
        QVERIFY(jobs.ok());
        jobQueue.restore(std::move(*jobs));
    }
    void edit(int id, const QString &before, const QString &after)
    {
        set.editRecord(u"Suppliers"_s, QString::number(id),
                       {u"Stock"_s, text(before), text(after)});
    }
    void stageMany()
    {
        set.beginMacro(u"all"_s);
        for (int i = 0; i < many; ++i)
            edit(i, u"4"_s, u"5"_s);
        set.endMacro();
        clock.advance(std::chrono::minutes(1)); // all of it is on the disk
        QCOMPARE(staged(), many);
    }
    bool applyAll() { return jobQueue.apply(Plan::freeze(set.copies())).ok(); }
    /// The first change of a large job is on the wire.
    void stageAndApply()
    {
        stageMany();
        QVERIFY(applyAll());
        clock.settle();
        QCOMPARE(sent(), 1);
    }
    int number(const char *sql) const { return file.database->handle().execAndGet(sql).getInt(); }
    int staged() const { return number("SELECT count(*) FROM staged"); }
    int items() const { return number("SELECT count(*) FROM item"); }
    int cancelled() const { return number("SELECT count(*) FROM item WHERE state = 'cancelled'"); }
    int lines() const { return number("SELECT count(*) FROM entry"); }
    bool isAnythingFrozen() const
    {
        return std::ranges::any_of(set.changes(), &StagedChange::isFrozen);
    }
    /// Calls it each time the bookkeeping of one job comes further.
    QMetaObject::Connection atEachStep(const std::function<void()> &look)
    {
        return QObject::connect(&jobQueue, &JobQueue::bookkeepingChanged, &jobQueue, look);
    }
};

} // namespace

/// Jobs of more items than one turn of the event loop writes down.
class TestLargeJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLargePlanIsWrittenDownInPartsBeforeAnythingOfItIsSent();
    void whatIsNotWrittenDownToItsEndIsStagedAfterACrash();
    void anEditMadeMeanwhileIsFoldedInAfterACrash();
    void nothingElseIsAppliedMeanwhile();
    void aPlanOfAStepThatIsBeingUndoneIsNotSent();
    void givenUpItIsStagedAsBefore();
    void aDiskThatIsFullMeanwhileGivesEverythingBack();
    void aFullDiskAtTheLastStepGivesEverythingBack();
    void stoppedItIsTakenBackInPartsWithALineForEachChange();
    void stoppedAndKilledItWaitsForTheUser();
    void aPausedOneIsTakenBackInPartsAndNotResumedMeanwhile();
    void aDiskThatIsFullMeanwhileDelaysTheTakingBack();
    void anotherJobRunsOnlyAfterTheTakingBack();
};

void TestLargeJob::aLargePlanIsWrittenDownInPartsBeforeAnythingOfItIsSent()
{
    Fixture desk;
    desk.stageMany();
    QStringList seen;
    int before = 0;
    desk.atEachStep([&] {
        QVERIFY(desk.items() - before <= atOnce);
        before = desk.items();
        QCOMPARE(desk.sent(), 0);
        const auto now = desk.jobQueue.bookkeeping();
        seen << (now ? u"%1 of %2"_s.arg(now->done).arg(now->all) : u"none"_s);
    });
    QSignalSpy changed(&desk.set, &ChangeSet::changed);
    const Plan plan = Plan::freeze(desk.set.copies());
    QVERIFY(desk.jobQueue.apply(plan));
    QCOMPARE(desk.items(), 0);
    QVERIFY(!desk.jobQueue.isBusy());
    QVERIFY(desk.set.changes().back().inRun); // what is edited now stays apart
    QVERIFY(!desk.set.undoStack().canUndo());
    desk.clock.settle();
    QCOMPARE(seen,
             (QStringList{u"0 of 1000"_s, u"250 of 1000"_s, u"500 of 1000"_s, u"750 of 1000"_s,
                          u"1000 of 1000"_s, u"none"_s}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.items(), many);
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.jobQueue.runningJob()->digest, plan.digest());
    QCOMPARE(desk.number("SELECT count(*) FROM job WHERE state = 'running'"), 1);
}

void TestLargeJob::whatIsNotWrittenDownToItsEndIsStagedAfterACrash()
{
    JournalFile file;
    int copies = 0;
    {
        Fixture desk(file);
        desk.stageMany();
        desk.atEachStep([&] { file.copyTo(u"crashed%1.db"_s.arg(copies++)); });
        QVERIFY(desk.applyAll());
        desk.clock.settle();
    }
    QCOMPARE(copies, 6);
    for (int copy = 0; copy < copies - 1; ++copy) { // the last one is complete
        Fixture later(JournalFile(file, u"crashed%1.db"_s.arg(copy)));
        later.restore();
        later.jobQueue.resumeInterrupted();
        later.clock.settle();
        QVERIFY(!later.store.loadFault());
        QVERIFY(later.jobQueue.jobs().empty());
        QCOMPARE(later.sent(), 0);
        QCOMPARE(later.set.changes().size(), size_t(many));
        QVERIFY(!later.isAnythingFrozen());
        QCOMPARE(later.items(), 0);
        QVERIFY(JobHistory(later.store).recent(10)->empty());
        QVERIFY(later.applyAll());
        later.clock.settle();
        QCOMPARE(later.items(), many);
    }
}

void TestLargeJob::anEditMadeMeanwhileIsFoldedInAfterACrash()
{
    JournalFile file;
    {
        Fixture desk(file);
        desk.stageMany();
        QVERIFY(desk.applyAll());
        desk.edit(7, u"4"_s, u"6"_s);
        QCOMPARE(desk.set.changes().size(), size_t(many) + 1);
        desk.atEachStep([&] {
            if (const auto now = desk.jobQueue.bookkeeping(); now && now->done == 500)
                file.copyTo(u"crashed.db"_s);
        });
        desk.clock.settle();
    }
    Fixture later(JournalFile(file, u"crashed.db"_s));
    later.restore();
    QCOMPARE(later.set.changes().size(), size_t(many));
    const auto *edited = later.set.updateOf({ObjectKey::Kind::Record, u"Suppliers"_s, u"7"_s});
    QVERIFY(edited);
    QCOMPARE(editsOf(edited->change)->front().after, text(u"6"_s));
    QCOMPARE(later.staged(), many); // on the disk, too
    QCOMPARE(later.items(), 0);
}

void TestLargeJob::nothingElseIsAppliedMeanwhile()
{
    Fixture desk;
    desk.stageMany();
    const Plan plan = Plan::freeze(desk.set.copies());
    QVERIFY(desk.jobQueue.apply(plan));
    desk.edit(5000, u"4"_s, u"5"_s);
    QVERIFY(!desk.jobQueue.apply(plan));
    const auto other = desk.jobQueue.apply(Plan::freeze(desk.set.copies()));
    QVERIFY(!other);
    QVERIFY(other.error().message.contains(u"being recorded"));
    desk.clock.settle();
    QVERIFY(desk.applyAll()); // the one that was staged meanwhile
    QCOMPARE(desk.items(), many + 1);
    QCOMPARE(desk.sent(), 1);
}

void TestLargeJob::aPlanOfAStepThatIsBeingUndoneIsNotSent()
{
    Fixture desk;
    constexpr int moreThanOnePart = int(StagedChanges::changesInOnePart) + 200;
    for (const QString &value : {u"5"_s, u"6"_s}) {
        desk.set.beginMacro(value);
        for (int i = 0; i < moreThanOnePart; ++i)
            desk.edit(i, u"4"_s, value);
        desk.set.endMacro();
    }
    desk.clock.advance(std::chrono::minutes(1)); // all of it is on the disk
    const StagedChange last = desk.set.copies().back(); // undone in the second part
    for (const Plan &plan : {Plan::freeze({last}), Plan::freeze(desk.set.copies())}) {
        desk.set.undoStack().undo();
        QVERIFY(!desk.jobQueue.apply(plan));
        desk.clock.settle();
        QCOMPARE(desk.sent(), 0);
        QVERIFY(!desk.isAnythingFrozen());
        QCOMPARE(editsOf(desk.set.byId(last.id)->change)->front().after, text(u"5"_s));
        desk.set.undoStack().redo();
        desk.set.completeParts();
    }
}

void TestLargeJob::givenUpItIsStagedAsBefore()
{
    Fixture desk;
    desk.stageMany();
    QSignalSpy ended(&desk.jobQueue, &JobQueue::preparationEnded);
    QSignalSpy changed(&desk.set, &ChangeSet::changed);
    QVERIFY(desk.applyAll());
    desk.edit(7, u"4"_s, u"6"_s);
    const auto steps = desk.atEachStep([&] {
        if (const auto now = desk.jobQueue.bookkeeping(); now && now->done == 500)
            desk.jobQueue.cancelPreparation();
    });
    desk.clock.settle();
    QCOMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().toString(), QString());
    QCOMPARE(changed.count(), 2 + many / atOnce); // frozen, edited, and each part given back
    QVERIFY(!desk.jobQueue.bookkeeping());
    QVERIFY(desk.jobQueue.jobs().empty());
    QCOMPARE(desk.sent(), 0);
    QCOMPARE(desk.items(), 0);
    QCOMPARE(desk.number("SELECT count(*) FROM job"), 0);
    QCOMPARE(desk.lines(), 0);
    QCOMPARE(desk.set.changes().size(), size_t(many));
    QVERIFY(!desk.isAnythingFrozen());
    QObject::disconnect(steps);
    QVERIFY(desk.applyAll());
    desk.clock.settle();
    QCOMPARE(desk.sent(), 1);
}

void TestLargeJob::aDiskThatIsFullMeanwhileGivesEverythingBack()
{
    Fixture desk;
    desk.stageMany();
    QSignalSpy ended(&desk.jobQueue, &JobQueue::preparationEnded);
    QVERIFY(desk.applyAll());
    const auto steps = desk.atEachStep([&] {
        if (const auto now = desk.jobQueue.bookkeeping(); now && now->done == 500)
            desk.file.database->handle().exec("PRAGMA query_only=ON");
    });
    desk.clock.settle();
    QCOMPARE(ended.count(), 1);
    QVERIFY(!ended.first().first().toString().isEmpty());
    QCOMPARE(desk.sent(), 0);
    QVERIFY(!desk.isAnythingFrozen());
    QVERIFY(desk.jobQueue.jobs().empty());
    desk.file.database->handle().exec("PRAGMA query_only=OFF");
    desk.clock.advance(std::chrono::minutes(1));
    QObject::disconnect(steps);
    QVERIFY(desk.applyAll());
    desk.clock.settle();
    QCOMPARE(desk.sent(), 1);
}

void TestLargeJob::aFullDiskAtTheLastStepGivesEverythingBack()
{
    Fixture desk;
    desk.stageMany();
    QSignalSpy ended(&desk.jobQueue, &JobQueue::preparationEnded);
    QVERIFY(desk.applyAll());
    bool isBroken = false;
    desk.atEachStep([&] {
        if (const auto now = desk.jobQueue.bookkeeping(); now && now->done == many)
            desk.file.database->handle().exec(
                std::exchange(isBroken, true) ? "PRAGMA query_only=OFF" : "PRAGMA query_only=ON");
    });
    desk.clock.settle();
    QCOMPARE(ended.count(), 1);
    QCOMPARE(desk.sent(), 0);
    QVERIFY(!desk.isAnythingFrozen());
    QCOMPARE(desk.items(), 0);
}

void TestLargeJob::stoppedItIsTakenBackInPartsWithALineForEachChange()
{
    Fixture desk;
    desk.stageAndApply();
    QSignalSpy changed(&desk.set, &ChangeSet::changed);
    QSignalSpy finished(&desk.jobQueue, &JobQueue::finished);
    int before = 0;
    desk.atEachStep([&] {
        QVERIFY(desk.cancelled() - before <= takenBackAtOnce);
        before = desk.cancelled();
        QVERIFY(finished.isEmpty());
    });
    desk.jobQueue.cancelRest();
    desk.network.last().answer(200, R"({"status":"OK","id":"0"})");
    QCOMPARE(desk.cancelled(), 0);
    QVERIFY(desk.jobQueue.bookkeeping());
    QVERIFY(!desk.jobQueue.pausedJob());
    desk.clock.settle();
    QCOMPARE(changed.count(), 1 + many / takenBackAtOnce); // the one on the wire, and each part
    QCOMPARE(finished.count(), 1);
    QCOMPARE(desk.cancelled(), many - 1);
    QCOMPARE(desk.lines(), many);
    QCOMPARE(desk.number("SELECT count(*) FROM entry WHERE event = 'cancelled'"), many - 1);
    QCOMPARE(desk.number("SELECT count(*) FROM job WHERE state = 'ended' AND ended_at > 0"), 1);
    QVERIFY(desk.jobQueue.jobs().empty());
    QCOMPARE(desk.staged(), many - 1);
    QVERIFY(!desk.isAnythingFrozen());
    QCOMPARE(desk.sent(), 1);
}

void TestLargeJob::stoppedAndKilledItWaitsForTheUser()
{
    JournalFile file;
    {
        Fixture desk(file);
        desk.stageAndApply();
        desk.atEachStep([&] {
            if (desk.cancelled() == 500)
                file.copyTo(u"crashed.db"_s);
        });
        desk.jobQueue.cancelRest();
        desk.answer(200, R"({"status":"OK","id":"0"})");
    }
    Fixture later(JournalFile(file, u"crashed.db"_s));
    later.restore();
    later.jobQueue.resumeInterrupted();
    later.clock.settle();
    QCOMPARE(later.sent(), 0);
    QVERIFY(later.jobQueue.pausedJob());
    QCOMPARE(later.jobQueue.pausedJob()->waiting(), many - 501);
    QCOMPARE(later.staged(), many - 1);
    later.jobQueue.cancelJob(later.jobQueue.pausedJob()->id);
    later.clock.settle();
    QCOMPARE(later.number("SELECT count(*) FROM entry WHERE event = 'cancelled'"), many - 1);
    QVERIFY(!later.isAnythingFrozen());
    QVERIFY(later.jobQueue.jobs().empty());
}

void TestLargeJob::aPausedOneIsTakenBackInPartsAndNotResumedMeanwhile()
{
    Fixture desk;
    desk.stageAndApply();
    desk.jobQueue.pause();
    desk.answer(200, R"({"status":"OK","id":"0"})");
    const qint64 job = desk.jobQueue.pausedJob()->id;
    QSignalSpy finished(&desk.jobQueue, &JobQueue::finished);
    desk.jobQueue.cancelJob(job);
    QVERIFY(!desk.jobQueue.pausedJob());
    QVERIFY(desk.jobQueue.resume(job));
    desk.jobQueue.resumeInterrupted();
    desk.jobQueue.cancelJob(job); // once is enough
    QCOMPARE(desk.cancelled(), 0);
    desk.clock.settle();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.cancelled(), many - 1);
    QCOMPARE(desk.lines(), many);
    QVERIFY(!desk.isAnythingFrozen());
    QVERIFY(!desk.jobQueue.job(job));
}

void TestLargeJob::aDiskThatIsFullMeanwhileDelaysTheTakingBack()
{
    Fixture desk;
    desk.stageAndApply();
    const auto isFull = [&desk](bool full) {
        desk.file.database->handle().exec(full ? "PRAGMA query_only=ON" : "PRAGMA query_only=OFF");
    };
    desk.atEachStep([&] {
        if (desk.cancelled() == 500)
            isFull(true);
    });
    desk.jobQueue.cancelRest();
    desk.answer(200, R"({"status":"OK","id":"0"})");
    QCOMPARE(desk.cancelled(), 500);
    QCOMPARE(desk.jobQueue.bookkeeping()->done, 500 + takenBackAtOnce);
    QCOMPARE(desk.sent(), 1);
    isFull(false);
    desk.clock.advance(std::chrono::minutes(1));
    QVERIFY(!desk.jobQueue.bookkeeping());
    QCOMPARE(desk.cancelled(), many - 1);
    QCOMPARE(desk.lines(), many);
    QCOMPARE(desk.staged(), many - 1);
    QVERIFY(!desk.isAnythingFrozen());
}

void TestLargeJob::anotherJobRunsOnlyAfterTheTakingBack()
{
    Fixture desk;
    desk.stageAndApply();
    desk.edit(5000, u"4"_s, u"5"_s);
    QVERIFY(desk.applyAll());
    desk.atEachStep([&] {
        if (desk.jobQueue.bookkeeping())
            QCOMPARE(desk.sent(), 1);
    });
    desk.jobQueue.cancelRest();
    desk.answer(200, R"({"status":"OK","id":"0"})");
    QCOMPARE(desk.cancelled(), many - 1);
    QCOMPARE(desk.sent(), 2);
    QVERIFY(desk.network.requests.back().body.contains("5000"));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestLargeJob)
#include "tst_largejob.moc"
