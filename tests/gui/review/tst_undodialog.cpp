// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewtree.h"
#include "gui/review/undodialog.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

const QByteArray missing = R"({"status":"ERROR","detail":"Not found"})";

struct Fixture : SessionFixture {
    QWidget window;
    QPointer<UndoDialog> dialog;

    /// Stock 40 → 35 of that record.
    static AppliedChange update(const QString &id)
    {
        const FieldEdit edit{u"Stock"_s, text(u"40"_s), text(u"35"_s)};
        return {UpdateRecord{u"Suppliers"_s, id, {edit}, false}, id, true};
    }
    static AppliedChange invitation(const QString &email) { return {InviteUser{email}, {}, true}; }
    void open(const std::vector<AppliedChange> &applied)
    {
        dialog = new UndoDialog(session, dialogs, u"Reverse the job “Prices”"_s, applied, &window);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.data()));
        clock.settle();
    }
    void answerStock(const QByteArray &id, const QByteArray &stock)
    {
        answer(200, R"({"Id":")" + id + R"(","Stock":")" + stock + R"("})");
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*dialog, name);
    }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    QTreeWidget *left() const { return find<QTreeWidget>("leftTree"); }
    QPushButton *stageButton() const { return find<QPushButton>("stageButton"); }
};

} // namespace

class TestUndoDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void itSaysWhatItReadsBeforeAnythingIsShown();
    void whatIsStillThereIsTakenBackAndTheRestIsTold();
    void stagingIsOneStepOnTopOfWhatIsThereNow();
    void nothingToTakeBackIsSaidInWords();
    void whatCouldNotBeReadIsReadAgain();
    void anAccountIsDeletedOnlyAfterItsAddressWasTyped();
    void severalAccountsAreDeletedOnlyAfterTheirNumberWasTyped();
    void theAccountOfTheProfileIsNotDeleted();
    void closingItStopsReadingAndStagesNothing();
    void theKeyboardAloneStagesIt();
    void everyControlHasAName();
};

void TestUndoDialog::itSaysWhatItReadsBeforeAnythingIsShown()
{
    Fixture desk;
    desk.open({Fixture::update(u"17"_s), Fixture::update(u"18"_s)});
    QCOMPARE(desk.label("whatLabel"), u"Reverse the job “Prices”"_s);
    QVERIFY(desk.find<QWidget>("readingPage")->isVisible());
    QVERIFY(desk.label("readingLabel").contains(u"0 of 2"_s));
    QVERIFY(!desk.stageButton()->isEnabled());
    desk.answerStock("18", "35");
    QVERIFY(desk.label("readingLabel").contains(u"1 of 2"_s));
    QCOMPARE(desk.find<QProgressBar>("readingProgressBar")->value(), 1);
    desk.answerStock("17", "35");
    QVERIFY(desk.find<QWidget>("planPage")->isVisible());
}

void TestUndoDialog::whatIsStillThereIsTakenBackAndTheRestIsTold()
{
    Fixture desk;
    desk.open({Fixture::update(u"17"_s), Fixture::update(u"18"_s)});
    desk.answerStock("18", "99");
    desk.answerStock("17", "35");
    const auto *changes = desk.find<ReviewTree>("changesTree");
    QCOMPARE(changes->topLevelItemCount(), 1);
    QCOMPARE(changes->topLevelItem(0)->text(0), u"Update record 17 of Suppliers"_s);
    QCOMPARE(changes->topLevelItem(0)->child(0)->text(1), u"35"_s);
    QCOMPARE(changes->topLevelItem(0)->child(0)->text(2), u"40"_s);
    QCOMPARE(desk.left()->topLevelItemCount(), 1);
    QCOMPARE(desk.left()->topLevelItem(0)->text(0), u"Update record 18 of Suppliers"_s);
    QCOMPARE(desk.left()->topLevelItem(0)->text(1),
             u"Stock was changed since: it was set to “35” and is now “99”."_s);
    QCOMPARE(desk.stageButton()->text().remove(u'&'), u"Add 1 change(s) to pending and review"_s);
    QVERIFY(desk.changes.isEmpty()); // nothing yet
}

void TestUndoDialog::stagingIsOneStepOnTopOfWhatIsThereNow()
{
    Fixture desk;
    desk.changes.stage(AddRole{u"eva@example.org"_s, u"Finance"_s}); // of the user's own
    desk.open({Fixture::update(u"17"_s), Fixture::update(u"18"_s)});
    desk.answerStock("18", "35");
    desk.answerStock("17", "35");
    QSignalSpy staged(desk.dialog, &UndoDialog::staged);
    desk.stageButton()->click();
    QCOMPARE(staged.count(), 1);
    QCOMPARE(desk.changes.changes().size(), size_t(3));
    const FieldEdits back{{u"Stock"_s, text(u"35"_s), text(u"40"_s)}};
    QVERIFY(*editsOf(desk.changes.updateOf(objectOf(Fixture::update(u"17"_s).change))->change)
            == back);
    QCOMPARE(desk.changes.undoStack().undoText(), u"Reverse the job “Prices”"_s);
    desk.changes.undoStack().undo();
    QCOMPARE(desk.changes.changes().size(), size_t(1));
    QCOMPARE(desk.sent(), 2); // only what was read
}

void TestUndoDialog::nothingToTakeBackIsSaidInWords()
{
    Fixture desk;
    desk.open({{AddRecord{u"Suppliers"_s, {{u"Stock"_s, text(u"1"_s)}}}, u"19"_s, true}});
    QCOMPARE(desk.label("changesLabel"), u"Nothing of this can be reversed."_s);
    QCOMPARE(desk.left()->topLevelItemCount(), 1);
    QVERIFY(!desk.left()->topLevelItem(0)->text(1).isEmpty());
    QVERIFY(!desk.stageButton()->isEnabled());
    QCOMPARE(desk.sent(), 0);
}

void TestUndoDialog::whatCouldNotBeReadIsReadAgain()
{
    Fixture desk;
    desk.open({Fixture::update(u"17"_s)});
    desk.answer(500, "{}");
    while (!desk.find<QWidget>("planPage")->isVisible()) { // it is tried more than once
        desk.clock.advance(std::chrono::minutes(1));
        if (!desk.find<QWidget>("planPage")->isVisible())
            desk.answer(500, "{}");
    }
    QCOMPARE(desk.left()->topLevelItemCount(), 1);
    QVERIFY(!desk.stageButton()->isEnabled());
    desk.find<QPushButton>("againButton")->click();
    desk.clock.settle();
    QVERIFY(desk.find<QWidget>("readingPage")->isVisible());
    desk.answerStock("17", "35");
    QCOMPARE(desk.left()->topLevelItemCount(), 0);
    QVERIFY(!desk.left()->isVisible());
    QVERIFY(desk.stageButton()->isEnabled());
}

void TestUndoDialog::anAccountIsDeletedOnlyAfterItsAddressWasTyped()
{
    Fixture desk;
    desk.open({Fixture::invitation(u"ana@example.org"_s)});
    desk.answer(200, R"({"roles":["All Users"]})");
    QVERIFY(desk.find<QLabel>("remarksLabel")->isVisible());
    desk.stageButton()->click();
    QCOMPARE(desk.dialogs.asked.back().expected, u"ana@example.org"_s);
    QVERIFY(desk.dialogs.asked.back().question.dangerous);
    desk.dialogs.answer(false);
    QVERIFY(desk.changes.isEmpty());
    QVERIFY(desk.dialog->isVisible());
    desk.stageButton()->click();
    desk.dialogs.answer(true);
    QCOMPARE(desk.changes.changes().size(), size_t(1));
    const auto *deletion = std::get_if<DeleteUser>(&desk.changes.changes().front().change);
    QVERIFY(deletion && deletion->rolesBefore == QStringList{u"All Users"_s});
}

void TestUndoDialog::severalAccountsAreDeletedOnlyAfterTheirNumberWasTyped()
{
    Fixture desk;
    desk.open(
        {Fixture::invitation(u"ana@example.org"_s), Fixture::invitation(u"eva@example.org"_s)});
    desk.answer(200, R"({"roles":[]})");
    desk.answer(200, R"({"roles":[]})");
    desk.stageButton()->click();
    QCOMPARE(desk.dialogs.asked.back().expected, u"2"_s);
    QVERIFY(desk.dialogs.asked.back().question.detail.contains(u"ana@example.org"_s));
    QVERIFY(desk.dialogs.asked.back().question.detail.contains(u"eva@example.org"_s));
}

void TestUndoDialog::theAccountOfTheProfileIsNotDeleted()
{
    Fixture desk;
    desk.open({Fixture::invitation(u"Admin@example.org"_s)});
    desk.answer(200, R"({"roles":["Administrator"]})");
    QVERIFY(!desk.stageButton()->isEnabled());
    QCOMPARE(desk.left()->topLevelItem(0)->text(1), u"This is the user of this profile."_s);
}

void TestUndoDialog::closingItStopsReadingAndStagesNothing()
{
    Fixture desk;
    desk.open({Fixture::update(u"17"_s), Fixture::update(u"18"_s)});
    desk.answerStock("18", "35");
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog);
    desk.answerStock("17", "35");
    QCOMPARE(desk.sent(), 2);
    QVERIFY(desk.changes.isEmpty());
}

void TestUndoDialog::theKeyboardAloneStagesIt()
{
    Fixture desk;
    desk.open({Fixture::update(u"17"_s)});
    desk.answerStock("17", "35");
    QCOMPARE(QApplication::focusWidget(), desk.stageButton());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.changes.changes().size(), size_t(1));
}

void TestUndoDialog::everyControlHasAName()
{
    Fixture desk;
    desk.open({Fixture::update(u"17"_s)});
    for (const char *name : {"changesTree", "leftTree", "readingProgressBar"})
        QVERIFY2(!desk.find<QWidget>(name)->accessibleName().isEmpty(), name);
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestUndoDialog)
#include "tst_undodialog.moc"
