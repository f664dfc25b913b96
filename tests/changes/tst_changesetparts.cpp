// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changeset.h"
#include "changes/journal/changestore.h"
#include "changes/plan.h"
#include "support/journalfile.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>
#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

constexpr int atOnce = StagedChanges::changesInOnePart;
constexpr int many = 3 * atOnce + 500;

struct Fixture {
    ChangeSet set;
    QSignalSpy changed{&set, &ChangeSet::changed};

    Fixture()
    {
        set.beginMacro(u"all"_s);
        for (int i = 0; i < many; ++i)
            edit(i, u"5"_s);
        set.endMacro();
        changed.clear();
    }
    void edit(int id, const QString &after)
    {
        set.editRecord(u"Suppliers"_s, QString::number(id),
                       {u"Stock"_s, JsonValue::string(u"4"_s), JsonValue::string(after)});
    }
    int staged() const { return int(set.changes().size()); }
    int frozen() const
    {
        return int(std::ranges::count_if(set.changes(), &StagedChange::isFrozen));
    }
    int touched(int step) const
    {
        return int(changed.at(step).first().value<TouchedChanges>().size());
    }
    std::vector<ChangeId> ids() const
    {
        std::vector<ChangeId> all;
        for (const StagedChange &change : set.changes())
            all.push_back(change.id);
        return all;
    }
};

} // namespace

/// Steps over so many changes that the event loop turns before they are over.
class TestChangeSetParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void veryManyChangesAreUndoneInPartsThatAreToldOneByOne();
    void anEditMeanwhileFindsTheWholeStepUndone();
    void redoMeanwhileBringsEverythingBack();
    void aStepIsUndoneToItsEndThoughTheStackForgetsIt();
    void aLargePlanIsFrozenInParts();
    void anEditMeanwhileStaysApartFromTheLargePlan();
    void aLargePlanThatIsLeftMeanwhileIsStagedAsBefore();
    void leavingMeanwhileKeepsTheWholeUndoneStep();
    void fewChangesAreUndoneAtOnce();
    void revertingVeryManyIsOneStepThatTakesPlaceInParts();
    void revertingLeavesWhatIsBeingSent();
    void aLargeStepThatIsForgottenWhileItIsUndoneIsUndoneToItsEnd();
    void eachChangeHasARevisionOfItsOwn();
};

void TestChangeSetParts::veryManyChangesAreUndoneInPartsThatAreToldOneByOne()
{
    Fixture desk;
    desk.set.undoStack().undo();
    QCOMPARE(desk.staged(), many - atOnce);
    QCOMPARE(desk.changed.count(), 1);
    QTRY_COMPARE(desk.staged(), 0);
    QCOMPARE(desk.changed.count(), 4);
    QCOMPARE(desk.touched(0), atOnce);
    QCOMPARE(desk.touched(3), 500);
    desk.set.undoStack().redo();
    QTRY_COMPARE(desk.staged(), many);
}

void TestChangeSetParts::anEditMeanwhileFindsTheWholeStepUndone()
{
    Fixture desk;
    desk.set.undoStack().undo();
    desk.edit(many - 1, u"6"_s);
    QCOMPARE(desk.staged(), 1);
    const FieldEdits &edits = *editsOf(desk.set.changes().front().change);
    QCOMPARE(edits.front().before, JsonValue::string(u"4"_s));
    QCOMPARE(edits.front().after, JsonValue::string(u"6"_s));
    desk.set.undoStack().undo();
    QCOMPARE(desk.staged(), 0);
}

void TestChangeSetParts::redoMeanwhileBringsEverythingBack()
{
    Fixture desk;
    desk.set.undoStack().undo();
    desk.set.undoStack().redo();
    QTRY_COMPARE(desk.staged(), many);
    desk.set.completeParts();
    QCOMPARE(desk.staged(), many);
    QVERIFY(!desk.set.undoStack().canRedo());
}

void TestChangeSetParts::aStepIsUndoneToItsEndThoughTheStackForgetsIt()
{
    Fixture desk;
    desk.set.undoStack().undo();
    desk.set.undoStack().clear();
    QTRY_COMPARE(desk.staged(), 0);
}

void TestChangeSetParts::aLargePlanIsFrozenInParts()
{
    Fixture desk;
    desk.set.beginRun(desk.ids());
    QCOMPARE(desk.frozen(), atOnce);
    QVERIFY(!desk.set.undoStack().canUndo());
    QTRY_COMPARE(desk.frozen(), many);
    QCOMPARE(desk.changed.count(), 4);
}

void TestChangeSetParts::anEditMeanwhileStaysApartFromTheLargePlan()
{
    Fixture desk;
    desk.set.beginRun(desk.ids());
    desk.edit(many - 1, u"6"_s);
    QCOMPARE(desk.frozen(), many);
    QCOMPARE(desk.staged(), many + 1);
    QCOMPARE(editsOf(desk.set.changes().back().change)->front().before, JsonValue::string(u"5"_s));
}

void TestChangeSetParts::aLargePlanThatIsLeftMeanwhileIsStagedAsBefore()
{
    Fixture desk;
    const auto before = desk.set.copies();
    desk.set.beginRun(desk.ids());
    desk.set.leaveRun(desk.ids());
    QCOMPARE(desk.frozen(), 0);
    QVERIFY(desk.set.copies() == before);
    desk.set.completeParts();
    QCOMPARE(desk.frozen(), 0);
}

void TestChangeSetParts::leavingMeanwhileKeepsTheWholeUndoneStep()
{
    const JournalFile file;
    ManualClock clock;
    Fixture desk;
    ChangeStore store(*file.database, u"profile-1"_s, u"https://flokzu.example.org"_s, desk.set,
                      clock);
    const auto onDisk = [&file] {
        return file.database->handle().execAndGet("SELECT count(*) FROM staged").getInt();
    };
    QVERIFY(store.flush());
    QCOMPARE(onDisk(), many);
    desk.set.undoStack().undo();
    QVERIFY(store.flush());
    QCOMPARE(onDisk(), 0);
}

void TestChangeSetParts::fewChangesAreUndoneAtOnce()
{
    Fixture desk;
    desk.set.undoStack().clear();
    desk.edit(0, u"6"_s);
    desk.edit(1, u"6"_s);
    desk.set.undoStack().undo();
    QCOMPARE(editsOf(desk.set.byId(2)->change)->front().after, JsonValue::string(u"5"_s));
    QCOMPARE(editsOf(desk.set.byId(1)->change)->front().after, JsonValue::string(u"6"_s));
}

void TestChangeSetParts::revertingVeryManyIsOneStepThatTakesPlaceInParts()
{
    Fixture desk;
    const auto before = desk.set.copies();
    desk.set.revertAll();
    QCOMPARE(desk.staged(), many - atOnce);
    QTRY_COMPARE(desk.staged(), 0);
    QCOMPARE(desk.changed.count(), 4);
    desk.set.undoStack().undo();
    desk.set.completeParts();
    QVERIFY(desk.set.copies() == before);
    desk.set.undoStack().redo();
    desk.set.completeParts();
    QVERIFY(desk.set.isEmpty());
}

void TestChangeSetParts::revertingLeavesWhatIsBeingSent()
{
    Fixture desk;
    desk.set.beginRun({1, 2});
    desk.set.revertAll();
    desk.set.completeParts();
    QCOMPARE(desk.staged(), 2);
    QCOMPARE(desk.frozen(), 2);
    desk.set.removeApplied(1); // no step touches it
    QVERIFY(desk.set.undoStack().canUndo());
}

void TestChangeSetParts::aLargeStepThatIsForgottenWhileItIsUndoneIsUndoneToItsEnd()
{
    Fixture desk;
    desk.set.revertAll();
    desk.set.undoStack().clear();
    QTRY_COMPARE(desk.staged(), 0);
    QVERIFY(!desk.set.undoStack().canUndo());
    desk.edit(0, u"6"_s);
    QCOMPARE(desk.staged(), 1);
}

void TestChangeSetParts::eachChangeHasARevisionOfItsOwn()
{
    Fixture desk;
    std::set<quint64> revisions{desk.set.revision()};
    const auto isAnother = [&] { return revisions.insert(desk.set.revision()).second; };
    desk.set.undoStack().undo();
    desk.set.completeParts();
    QVERIFY(isAnother());
    desk.set.undoStack().redo();
    desk.set.completeParts();
    QVERIFY(isAnother());
    desk.edit(0, u"6"_s);
    QVERIFY(isAnother());
    desk.set.beginRun({1});
    QVERIFY(isAnother());
    desk.set.setProblem(1, u"refused"_s, false);
    QVERIFY(isAnother());
    desk.set.beginMacro(u"nothing"_s);
    desk.set.endMacro();
    QVERIFY(!isAnother());
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestChangeSetParts)
#include "tst_changesetparts.moc"
