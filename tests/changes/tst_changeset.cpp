// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changeset.h"

#include <map>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

FieldEdit edit(const QString &name, const QString &before, const QString &after)
{
    return {name, text(before), text(after)};
}

const ObjectKey record17{ObjectKey::Kind::Record, u"Suppliers"_s, u"17"_s};

FieldEdits editsOf(const StagedChange *staged)
{
    return staged ? std::get<UpdateRecord>(staged->change).edits : FieldEdits{};
}

/// Three columns of a record, two of which another person changed, too.
ChangeId held(ChangeSet &set)
{
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"City"_s, u"Quito"_s, u"Lima"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Name"_s, u"Ana"_s, u"Eva"_s));
    const ChangeId id = set.changes().front().id;
    set.beginRun({id});
    set.hold(id, u"Another person was faster."_s,
             {{u"Stock"_s, text(u"41"_s)}, {u"City"_s, text(u"Cali"_s)}});
    return id;
}

} // namespace

class TestChangeSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsOfOneRecordBecomeOneUpdate();
    void aValueTypedBackVanishes();
    void theBaseOfAStagedEditIsKept();
    void anotherTypeIsAChange();
    void undoAndRedoWalkThroughTheSteps();
    void aMacroIsOneStepWithOneSignal();
    void aMacroThatComesBackLeavesNoStep();
    void anEditThatChangesNothingSaysNothing();
    void aRoleGivenAndTakenCancelsOut();
    void theSameInviteTwiceIsOne();
    void casesOfAnAddressAreTheSamePerson();
    void additionsAreNeverFolded();
    void updatesStagedAsAWholeFoldIntoWhatIsStaged();
    void insertWhenMissingIsAStepOfItsOwn();
    void replacingKeepsTheId();
    void revertingOneFieldLeavesTheOthers();
    void revertingEverythingIsOneStep();
    void orderSurvivesUndoingAnEarlierOne();
    void anEditDuringARunStandsBehindWhatWasSent();
    void aRefusedChangeTakesUpLaterEdits();
    void typingBackDuringARunIsAChangeUntilItIsRefused();
    void aRoleTakenBackDuringARunVanishesWhenItWasNotSent();
    void aRoleTakenBackDuringARunStaysWhenTheServerRefusedIt();
    void anUnknownChangeCannotBeTouched();
    void aLaterChangeKnowsWhatItWaitsFor();
    void anOutcomeClearsTheStepsThatItIsPartOf();
    void editsMadeWhileAJobRunsCanBeUndone();
    void editingClearsTheProblem();
    void aHeldChangeGoesOnWithWhatWasDecided_data();
    void aHeldChangeGoesOnWithWhatWasDecided();
    void aHalfDecidedChangeStaysHeld();
    void editingAHeldChangeDecidesNothing();
    void decisionsAreOneStepThatCanBeUndone();
    void anEditBehindAHeldChangeMayTakeItsConflictAway();
    void randomEditsUndoToNothingAndRedoToTheSame_data();
    void randomEditsUndoToNothingAndRedoToTheSame();
    void tenThousandCellsInOneStep();
    void heldChangesAreCountedAsTheyComeAndGo();
    void aDatabaseHasRecordsAsLongAsAnythingIsStagedForThem();

private:
    static void send(ChangeSet &set, ChangeId id) { set.beginRun({id}); }
};

void TestChangeSet::editsOfOneRecordBecomeOneUpdate()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"City"_s, u"Quito"_s, u"Lima"_s));
    set.editRecord(u"Suppliers"_s, u"18"_s, edit(u"City"_s, u"Quito"_s, u"Lima"_s));

    QCOMPARE(set.changes().size(), 2);
    const UpdateRecord expected{
        u"Suppliers"_s,
        u"17"_s,
        {edit(u"Stock"_s, u"40"_s, u"35"_s), edit(u"City"_s, u"Quito"_s, u"Lima"_s)},
        false};
    QVERIFY(set.updateOf(record17)->change == Change(expected));
}

void TestChangeSet::aValueTypedBackVanishes()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"40"_s));
    QVERIFY(set.isEmpty());
    QVERIFY(!set.updateOf(record17));
}

void TestChangeSet::theBaseOfAStagedEditIsKept()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    // the record was read again meanwhile, and another person had made it 38
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"38"_s, u"30"_s));
    QCOMPARE(editsOf(set.updateOf(record17)), FieldEdits{edit(u"Stock"_s, u"40"_s, u"30"_s)});
}

void TestChangeSet::anotherTypeIsAChange()
{
    ChangeSet set;
    const FieldEdit retyped{u"Stock"_s, text(u"40"_s), *JsonValue::number("40")};
    set.editRecord(u"Suppliers"_s, u"17"_s, retyped);
    QCOMPARE(editsOf(set.updateOf(record17)), FieldEdits{retyped});
    const FieldEdit emptied{u"City"_s, JsonValue(), text({})};
    set.editRecord(u"Suppliers"_s, u"17"_s, emptied);
    QCOMPARE(editsOf(set.updateOf(record17)).size(), 2);
}

void TestChangeSet::undoAndRedoWalkThroughTheSteps()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"30"_s));
    QSignalSpy changed(&set, &ChangeSet::changed);

    set.undoStack().undo();
    QCOMPARE(editsOf(set.updateOf(record17)), FieldEdits{edit(u"Stock"_s, u"40"_s, u"35"_s)});
    set.undoStack().undo();
    QVERIFY(set.isEmpty());
    set.undoStack().redo();
    set.undoStack().redo();
    QCOMPARE(editsOf(set.updateOf(record17)), FieldEdits{edit(u"Stock"_s, u"40"_s, u"30"_s)});
    QCOMPARE(changed.count(), 4);
}

void TestChangeSet::aMacroIsOneStepWithOneSignal()
{
    ChangeSet set;
    QSignalSpy changed(&set, &ChangeSet::changed);
    set.beginMacro(u"Paste"_s);
    for (int id = 0; id < 20; ++id)
        set.editRecord(u"Suppliers"_s, QString::number(id), edit(u"City"_s, {}, u"Lima"_s));
    set.endMacro();

    QCOMPARE(set.changes().size(), 20);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(set.undoStack().count(), 1);
    QCOMPARE(set.undoStack().undoText(), u"Paste"_s);
    set.undoStack().undo();
    QVERIFY(set.isEmpty());
    QCOMPARE(changed.count(), 2);
    set.undoStack().redo();
    QCOMPARE(set.changes().size(), 20);
}

void TestChangeSet::aMacroThatComesBackLeavesNoStep()
{
    ChangeSet set;
    QSignalSpy changed(&set, &ChangeSet::changed);
    set.beginMacro(u"Paste"_s);
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"City"_s, u"Quito"_s, u"Lima"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"City"_s, u"Quito"_s, u"Quito"_s));
    set.endMacro();
    QCOMPARE(set.undoStack().count(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestChangeSet::anEditThatChangesNothingSaysNothing()
{
    ChangeSet set;
    QSignalSpy changed(&set, &ChangeSet::changed);
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"City"_s, u"Quito"_s, u"Quito"_s));
    set.revert(5);
    set.revertField(5, u"City"_s);
    set.revertAll();
    set.setInsertWhenMissing(u"Suppliers"_s, u"17"_s, true);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(set.undoStack().count(), 0);
}

void TestChangeSet::aRoleGivenAndTakenCancelsOut()
{
    ChangeSet set;
    const ChangeId given = set.stage(AddRole{u"ana@example.org"_s, u"Finance"_s});
    QVERIFY(given != 0);
    QCOMPARE(set.stage(AddRole{u"ana@example.org"_s, u"Finance"_s}), given);
    QCOMPARE(set.stage(RemoveRole{u"ana@example.org"_s, u"Finance"_s}), ChangeId(0));
    QVERIFY(set.isEmpty());
    set.undoStack().undo();
    QCOMPARE(set.changes().size(), 1);
    set.stage(RemoveRole{u"ana@example.org"_s, u"Sales"_s});
    QCOMPARE(set.changes().size(), 2);
}

void TestChangeSet::theSameInviteTwiceIsOne()
{
    ChangeSet set;
    const ChangeId first = set.stage(InviteUser{u"ana@example.org"_s});
    QCOMPARE(set.stage(InviteUser{u"ana@example.org"_s}), first);
    const ChangeId deletion = set.stage(DeleteUser{u"leo@example.org"_s, {}});
    QCOMPARE(set.stage(DeleteUser{u"leo@example.org"_s, {}}), deletion);
    QCOMPARE(set.changes().size(), 2);
}

void TestChangeSet::casesOfAnAddressAreTheSamePerson()
{
    ChangeSet set;
    set.stage(InviteUser{u"ana@example.org"_s});
    set.stage(InviteUser{u"Ana@Example.org"_s});
    QCOMPARE(set.changes().size(), 1);
}

void TestChangeSet::additionsAreNeverFolded()
{
    ChangeSet set;
    const AddRecord same{u"Suppliers"_s, {{u"Code"_s, text(u"S-1"_s)}}};
    const ChangeId first = set.stage(same);
    const ChangeId second = set.stage(same);
    QVERIFY(first != second);
    QCOMPARE(set.changes().size(), 2);
    QVERIFY(set.changesOf(objectOf(same)).empty());
}

void TestChangeSet::updatesStagedAsAWholeFoldIntoWhatIsStaged()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    const ChangeId id = set.stage(
        UpdateRecord{u"Suppliers"_s,
                     u"17"_s,
                     {edit(u"Stock"_s, u"40"_s, u"40"_s), edit(u"City"_s, u"Quito"_s, u"Lima"_s)},
                     true});
    QCOMPARE(set.changes().size(), 1);
    QCOMPARE(editsOf(set.byId(id)), FieldEdits{edit(u"City"_s, u"Quito"_s, u"Lima"_s)});
    QVERIFY(std::get<UpdateRecord>(set.byId(id)->change).insertWhenMissing);
    set.undoStack().undo();
    QCOMPARE(editsOf(set.updateOf(record17)), FieldEdits{edit(u"Stock"_s, u"40"_s, u"35"_s)});
}

void TestChangeSet::insertWhenMissingIsAStepOfItsOwn()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    set.setInsertWhenMissing(u"Suppliers"_s, u"17"_s, true);
    QVERIFY(std::get<UpdateRecord>(set.updateOf(record17)->change).insertWhenMissing);
    set.undoStack().undo();
    QVERIFY(!std::get<UpdateRecord>(set.updateOf(record17)->change).insertWhenMissing);
}

void TestChangeSet::replacingKeepsTheId()
{
    ChangeSet set;
    const ChangeId id = set.stage(AddRecord{u"Suppliers"_s, {}});
    const Change filled = AddRecord{u"Suppliers"_s, {{u"Code"_s, text(u"S-1"_s)}}};
    set.replace(id, filled);
    QVERIFY(set.byId(id)->change == filled);
    set.replace(id, InviteUser{u"ana@example.org"_s});
    QVERIFY(set.byId(id)->change == filled);
    set.undoStack().undo();
    QVERIFY(set.byId(id)->change == Change(AddRecord{u"Suppliers"_s, {}}));
}

void TestChangeSet::revertingOneFieldLeavesTheOthers()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"City"_s, u"Quito"_s, u"Lima"_s));
    const ChangeId id = set.changes().front().id;
    set.revertField(id, u"Stock"_s);
    QCOMPARE(editsOf(set.byId(id)), FieldEdits{edit(u"City"_s, u"Quito"_s, u"Lima"_s)});
    set.revertField(id, u"City"_s);
    QVERIFY(set.isEmpty());
    set.undoStack().undo();
    set.undoStack().undo();
    QCOMPARE(editsOf(set.byId(id)).size(), 2);
}

void TestChangeSet::revertingEverythingIsOneStep()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    set.stage(InviteUser{u"ana@example.org"_s});
    set.revertAll();
    QVERIFY(set.isEmpty());
    set.undoStack().undo();
    QCOMPARE(set.changes().size(), 2);
}

void TestChangeSet::orderSurvivesUndoingAnEarlierOne()
{
    ChangeSet set;
    const ChangeId first = set.stage(InviteUser{u"ana@example.org"_s});
    const ChangeId second = set.stage(AddRole{u"ana@example.org"_s, u"Finance"_s});
    set.revert(first);
    set.undoStack().undo();
    QCOMPARE(set.changes().front().id, first);
    QCOMPARE(set.changes().back().id, second);
}

void TestChangeSet::anEditDuringARunStandsBehindWhatWasSent()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    const ChangeId sent = set.changes().front().id;
    send(set, sent);
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"30"_s));

    QCOMPARE(editsOf(set.byId(sent)), FieldEdits{edit(u"Stock"_s, u"40"_s, u"35"_s)});
    QCOMPARE(editsOf(set.updateOf(record17)), FieldEdits{edit(u"Stock"_s, u"35"_s, u"30"_s)});
    set.removeApplied(sent);
    QCOMPARE(set.changes().size(), 1);
    QCOMPARE(editsOf(set.updateOf(record17)), FieldEdits{edit(u"Stock"_s, u"35"_s, u"30"_s)});
}

void TestChangeSet::aRefusedChangeTakesUpLaterEdits()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    const ChangeId sent = set.changes().front().id;
    send(set, sent);
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"30"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"City"_s, u"Quito"_s, u"Lima"_s));
    set.setProblem(sent, u"The server said no."_s, false);

    QCOMPARE(set.changes().size(), 1);
    QCOMPARE(set.changes().front().id, sent);
    QCOMPARE(set.changes().front().problem, u"The server said no."_s);
    QCOMPARE(
        editsOf(set.byId(sent)),
        (FieldEdits{edit(u"Stock"_s, u"40"_s, u"30"_s), edit(u"City"_s, u"Quito"_s, u"Lima"_s)}));
}

void TestChangeSet::typingBackDuringARunIsAChangeUntilItIsRefused()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    const ChangeId sent = set.changes().front().id;
    send(set, sent);
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"40"_s));
    QCOMPARE(editsOf(set.updateOf(record17)), FieldEdits{edit(u"Stock"_s, u"35"_s, u"40"_s)});
    set.setProblem(sent, u"The server said no."_s, false);
    QVERIFY(set.isEmpty());
}

/// It may have refused because the account has the role, which the user wants gone by now.
void TestChangeSet::aRoleTakenBackDuringARunStaysWhenTheServerRefusedIt()
{
    ChangeSet set;
    const ChangeId sent = set.stage(AddRole{u"ana@example.org"_s, u"Finance"_s});
    send(set, sent);
    const ChangeId later = set.stage(RemoveRole{u"ana@example.org"_s, u"Finance"_s});
    set.setRefused(sent, u"She has it."_s);
    QCOMPARE(set.changes().size(), size_t(2));
    QCOMPARE(set.byId(sent)->problem, u"She has it."_s);
    QVERIFY(!set.byId(later)->isFrozen());
}

void TestChangeSet::aRoleTakenBackDuringARunVanishesWhenItWasNotSent()
{
    ChangeSet set;
    const ChangeId sent = set.stage(AddRole{u"ana@example.org"_s, u"Finance"_s});
    send(set, sent);
    QVERIFY(set.stage(RemoveRole{u"ana@example.org"_s, u"Finance"_s}) != 0);
    QCOMPARE(set.changes().size(), 2);
    set.setProblem(sent, u"The server said no."_s, false);
    QVERIFY(set.isEmpty());
}

void TestChangeSet::anUnknownChangeCannotBeTouched()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    const StagedChange staged = set.changes().front();
    set.setProblem(staged.id, u"No answer."_s, true);
    set.revert(staged.id);
    set.revertField(staged.id, u"Stock"_s);
    set.revertAll();
    QCOMPARE(set.changes().size(), 1);
    QVERIFY(set.byId(staged.id)->change == staged.change);
    QVERIFY(set.byId(staged.id)->outcomeUnknown);
    set.setProblem(staged.id, {}, false);
    set.revert(staged.id);
    QVERIFY(set.isEmpty());
}

void TestChangeSet::aLaterChangeKnowsWhatItWaitsFor()
{
    ChangeSet set;
    const ChangeId first = set.stage(InviteUser{u"ana@example.org"_s});
    const ChangeId second = set.stage(AddRole{u"ana@example.org"_s, u"Finance"_s});
    const ChangeId other = set.stage(AddRole{u"leo@example.org"_s, u"Finance"_s});
    QVERIFY(!set.unresolvedBefore(second));
    set.setProblem(first, u"No answer."_s, true);
    QVERIFY(set.unresolvedBefore(second));
    QCOMPARE(set.unresolvedBefore(second)->id, first);
    QVERIFY(!set.unresolvedBefore(other));
    QVERIFY(!set.unresolvedBefore(first));
}

void TestChangeSet::anOutcomeClearsTheStepsThatItIsPartOf()
{
    ChangeSet set;
    const ChangeId first = set.stage(InviteUser{u"ana@example.org"_s});
    const ChangeId second = set.stage(InviteUser{u"leo@example.org"_s});
    set.removeApplied(first);
    QCOMPARE(set.undoStack().count(), 0);
    QCOMPARE(set.changes().size(), 1);
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    set.undoStack().undo();
    set.setProblem(second, u"No answer."_s, true);
    set.undoStack().redo();
    QCOMPARE(editsOf(set.updateOf(record17)).size(), size_t(1));
}

void TestChangeSet::editsMadeWhileAJobRunsCanBeUndone()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    const ChangeId sent = set.stage(InviteUser{u"ana@example.org"_s});
    send(set, set.changes().front().id);
    set.editRecord(u"Suppliers"_s, u"18"_s, edit(u"Stock"_s, u"1"_s, u"2"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"City"_s, u"Quito"_s, u"Lima"_s));
    QCOMPARE(set.undoStack().count(), 2);
    set.beginRun({sent});
    set.removeApplied(sent);
    QCOMPARE(set.undoStack().count(), 2);
    // The edit behind the change that is sent becomes part of it again.
    set.setProblem(set.changes().front().id, u"Refused."_s, false);
    QCOMPARE(set.undoStack().count(), 0);
    QCOMPARE(set.changes().size(), size_t(2));
}

void TestChangeSet::editingClearsTheProblem()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"many"_s));
    set.setProblem(set.changes().front().id, u"Not a number."_s, false);
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    QVERIFY(set.changes().front().problem.isEmpty());
}

void TestChangeSet::aHeldChangeGoesOnWithWhatWasDecided_data()
{
    QTest::addColumn<Keep>("stock");
    QTest::addColumn<Keep>("city");
    QTest::addColumn<FieldEdits>("left");
    const FieldEdit name = edit(u"Name"_s, u"Ana"_s, u"Eva"_s);
    const FieldEdit myStock = edit(u"Stock"_s, u"41"_s, u"35"_s);
    const FieldEdit oldStock = edit(u"Stock"_s, u"41"_s, u"40"_s);
    const FieldEdit myCity = edit(u"City"_s, u"Cali"_s, u"Lima"_s);
    const FieldEdit oldCity = edit(u"City"_s, u"Cali"_s, u"Quito"_s);
    QTest::newRow("theirs") << Keep::Theirs << Keep::Theirs << FieldEdits{name};
    QTest::newRow("mine") << Keep::Mine << Keep::Mine << FieldEdits{myStock, myCity, name};
    QTest::newRow("original") << Keep::Original << Keep::Original
                              << FieldEdits{oldStock, oldCity, name};
    QTest::newRow("mixed") << Keep::Theirs << Keep::Mine << FieldEdits{myCity, name};
    QTest::newRow("mixed, too") << Keep::Original << Keep::Theirs << FieldEdits{oldStock, name};
}

void TestChangeSet::aHeldChangeGoesOnWithWhatWasDecided()
{
    QFETCH(const Keep, stock);
    QFETCH(const Keep, city);
    QFETCH(const FieldEdits, left);
    ChangeSet set;
    const ChangeId id = held(set);
    QVERIFY(set.byId(id)->isHeld());
    set.decide(id, {{u"City"_s, city}, {u"Stock"_s, stock}});
    QVERIFY(!set.byId(id)->isHeld());
    QVERIFY(set.byId(id)->problem.isEmpty());
    QCOMPARE(editsOf(set.byId(id)), left);
}

void TestChangeSet::aHalfDecidedChangeStaysHeld()
{
    ChangeSet set;
    const ChangeId id = held(set);
    const StagedChange before = *set.byId(id);
    set.decide(id, {{u"City"_s, Keep::Mine}, {u"Name"_s, Keep::Theirs}});
    QVERIFY(*set.byId(id) == before);
    set.decide(id + 1, {{u"City"_s, Keep::Mine}, {u"Stock"_s, Keep::Mine}});
    QCOMPARE(set.undoStack().count(), 0);
    const ChangeId other = set.stage(InviteUser{u"ana@example.org"_s});
    set.decide(other, {});
    QCOMPARE(set.changes().size(), size_t(2));
}

void TestChangeSet::decisionsAreOneStepThatCanBeUndone()
{
    ChangeSet set;
    const ChangeId id = held(set);
    set.revertField(id, u"Name"_s);
    const StagedChange before = *set.byId(id);
    QSignalSpy changed(&set, &ChangeSet::changed);
    set.decide(id, {{u"City"_s, Keep::Theirs}, {u"Stock"_s, Keep::Theirs}});
    QVERIFY(set.isEmpty());
    QCOMPARE(changed.count(), 1);
    set.undoStack().undo();
    QVERIFY(*set.byId(id) == before);
    set.undoStack().redo();
    QVERIFY(set.isEmpty());
}

/// Without a precondition, the value of another person would be written over unseen.
void TestChangeSet::editingAHeldChangeDecidesNothing()
{
    ChangeSet set;
    const ChangeId id = held(set);
    const StagedChange before = *set.byId(id);
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Name"_s, u"Ana"_s, u"Zoe"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"36"_s));
    set.setInsertWhenMissing(u"Suppliers"_s, u"17"_s, true);
    QCOMPARE(set.byId(id)->conflict, before.conflict);
    QCOMPARE(set.byId(id)->problem, before.problem);
    set.revertField(id, u"Stock"_s);
    QCOMPARE(set.byId(id)->conflict, (FieldValues{{u"City"_s, text(u"Cali"_s)}}));
    set.revertField(id, u"City"_s);
    QVERIFY(!set.byId(id)->isHeld());
    QVERIFY(set.byId(id)->problem.isEmpty());
    QVERIFY(!editsOf(set.byId(id)).empty());
}

void TestChangeSet::anEditBehindAHeldChangeMayTakeItsConflictAway()
{
    ChangeSet set;
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"35"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"City"_s, u"Quito"_s, u"Lima"_s));
    const ChangeId id = set.changes().front().id;
    send(set, id);
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"40"_s, u"40"_s)); // taken back
    set.hold(id, u"Another person was faster."_s, {{u"Stock"_s, text(u"41"_s)}});
    QCOMPARE(editsOf(set.byId(id)), (FieldEdits{edit(u"City"_s, u"Quito"_s, u"Lima"_s)}));
    QVERIFY(!set.byId(id)->isHeld());
    QVERIFY(set.byId(id)->problem.isEmpty());
}

void TestChangeSet::randomEditsUndoToNothingAndRedoToTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 5U, 8U, 13U, 21U, 34U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestChangeSet::randomEditsUndoToNothingAndRedoToTheSame()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ChangeSet set;
    std::map<std::pair<QString, QString>, QString> wanted; // cells that differ from "0"
    for (int step = 0; step < 400; ++step) {
        const QString id = QString::number(random.bounded(4));
        const QString column = QString::number(random.bounded(3));
        const QString value = QString::number(random.bounded(3));
        set.editRecord(u"D"_s, id, edit(column, u"0"_s, value));
        if (value == u"0"_s)
            wanted.erase({id, column});
        else
            wanted[{id, column}] = value;
        std::map<std::pair<QString, QString>, QString> staged;
        for (const StagedChange &change : set.changes()) {
            const auto &update = std::get<UpdateRecord>(change.change);
            QVERIFY(!update.edits.empty());
            for (const FieldEdit &e : update.edits)
                staged[{update.id, e.name}] = e.after.text();
        }
        QVERIFY(staged == wanted);
    }
    const std::vector<StagedChange> end = set.copies();
    const int steps = set.undoStack().count();
    for (int i = 0; i < steps; ++i)
        set.undoStack().undo();
    QVERIFY(set.isEmpty());
    for (int i = 0; i < steps; ++i)
        set.undoStack().redo();
    QVERIFY(set.copies() == end);
}

void TestChangeSet::tenThousandCellsInOneStep()
{
    ChangeSet set;
    QSignalSpy changed(&set, &ChangeSet::changed);
    set.beginMacro(u"Fill"_s);
    for (int id = 0; id < 10'000; ++id)
        set.editRecord(u"Suppliers"_s, QString::number(id), edit(u"City"_s, u"Quito"_s, u"Lima"_s));
    set.endMacro();
    set.revertAll();
    set.completeParts();
    QVERIFY(set.isEmpty());
    QCOMPARE(changed.count(), 3);
    set.undoStack().undo();
    set.completeParts();
    QCOMPARE(set.changes().size(), 10'000);
    QCOMPARE(changed.count(), 5);
}

void TestChangeSet::aDatabaseHasRecordsAsLongAsAnythingIsStagedForThem()
{
    ChangeSet set;
    set.editInstance(u"Suppliers-1"_s, edit(u"City"_s, u"Quito"_s, u"Lima"_s));
    QVERIFY(!set.hasRecordsOf(u"Suppliers"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"City"_s, u"Quito"_s, u"Lima"_s));
    set.editRecord(u"Suppliers"_s, u"17"_s, edit(u"Stock"_s, u"1"_s, u"2"_s));
    set.stage(AddRecord{u"Suppliers"_s, {{u"City"_s, text(u"Loja"_s)}}});
    QVERIFY(set.hasRecordsOf(u"Suppliers"_s));
    QVERIFY(!set.hasRecordsOf(u"Clients"_s));
    set.revert(set.updateOf(record17)->id);
    QVERIFY(set.hasRecordsOf(u"Suppliers"_s)); // the new one
    set.undoStack().undo();
    set.revertAll();
    QVERIFY(!set.hasRecordsOf(u"Suppliers"_s));
    set.undoStack().undo();
    QVERIFY(set.hasRecordsOf(u"Suppliers"_s));
}

void TestChangeSet::heldChangesAreCountedAsTheyComeAndGo()
{
    ChangeSet set;
    for (const QString &id : {u"1"_s, u"2"_s})
        set.editRecord(u"Suppliers"_s, id, edit(u"City"_s, u"Quito"_s, u"Lima"_s));
    QCOMPARE(set.heldCount(), 0);
    const FieldValues found{{u"City"_s, text(u"Cuzco"_s)}};
    set.hold(1, u"Changed by another person."_s, found);
    QCOMPARE(set.heldCount(), 1);
    set.hold(2, u"Changed by another person."_s, found);
    QCOMPARE(set.heldCount(), 2);
    set.beginRun({1});
    QCOMPARE(set.heldCount(), 1);
    set.leaveRun({1});
    QCOMPARE(set.heldCount(), 1);
    set.revert(2);
    QCOMPARE(set.heldCount(), 0);
    set.undoStack().undo();
    QCOMPARE(set.heldCount(), 1);
    set.decide(2, {{u"City"_s, Keep::Mine}});
    QCOMPARE(set.heldCount(), 0);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestChangeSet)
#include "tst_changeset.moc"
