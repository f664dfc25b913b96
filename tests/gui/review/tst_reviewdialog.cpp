// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/planfile.h"
#include "gui/common/notice.h"
#include "gui/databases/keycolumnsdialog.h"
#include "gui/review/conflictdialog.h"
#include "gui/review/conflicttree.h"
#include "gui/review/reviewdialog.h"
#include "gui/review/reviewtexts.h"
#include "session/runestimate.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

QByteArray started(const QByteArray &identifier, const QByteArray &amount)
{
    return "{\"status\":\"OK\",\"data\":{\"identifier\":\"" + identifier
        + "\",\"fields\":{\"Amount\":\"" + amount + "\"}}}";
}

/// The dialog over a whole session, with the widgets by their names.
struct Fixture : SessionFixture {
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    std::unique_ptr<ReviewDialog> dialog;

    void edit(const QString &id, const QString &before, const QString &after)
    {
        changes.editRecord(u"Suppliers"_s, id, {u"Stock"_s, text(before), text(after)});
    }
    void review()
    {
        dialog = std::make_unique<ReviewDialog>(session, dialogs, window.get());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }
    /// A job of two records of Places is paused with one left; two of Suppliers are under review.
    void reviewBesidePausedJob()
    {
        jobQueue.setAtOnce(1);
        for (const QString &id : {u"8"_s, u"9"_s})
            changes.editRecord(u"Places"_s, id, {u"Name"_s, text(u"a"_s), text(u"b"_s)});
        QVERIFY(jobQueue.apply(Plan::freeze(changes.copies())));
        clock.settle();
        jobQueue.pause();
        answer(200, R"({"status":"OK","id":"8"})");
        edit(u"1"_s, u"4"_s, u"5"_s);
        edit(u"2"_s, u"4"_s, u"5"_s);
        review();
    }
    void pauseBehindTheFirst()
    {
        click("applyButton");
        click("pauseButton");
        answer(200, R"({"status":"OK","id":"1"})");
        QCOMPARE(jobQueue.jobs().size(), size_t(2));
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*dialog, name);
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    void click(const char *name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        clock.settle();
    }
    /// Gives every field of everything held the same value, and closes the dialog of conflicts.
    void decide(Qt::Key choice)
    {
        click("decideButton");
        const QPointer<ConflictDialog> conflicts = dialog->findChild<ConflictDialog *>();
        QVERIFY(conflicts && QTest::qWaitForWindowActive(conflicts));
        auto *fields = conflicts->findChild<ConflictTree *>();
        fields->selectAll();
        QTest::keyClick(fields, choice);
        QTest::keyClick(fields, Qt::Key_Return);
        QTRY_VERIFY(!conflicts);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }
    ReviewTree *tree() const { return find<ReviewTree>("changesTree"); }
    QString cell(int row, int column) const { return tree()->topLevelItem(row)->text(column); }
    QString state(int row) const { return cell(row, 3); }
    QString notice() const { return find<Notice>("notice")->text(); }
    QToolButton *noticeButton(const QString &label) const
    {
        for (QToolButton *candidate : find<Notice>("notice")->findChildren<QToolButton *>()) {
            if (candidate->text() == label && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    /// Presses a button of the notice; the layout shows it at the next turn of the event loop.
    void clickNotice(const QString &label)
    {
        QTRY_VERIFY(noticeButton(label));
        noticeButton(label)->click();
    }
};

} // namespace

class TestReviewDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameLikeAPlaceHolderStaysAsItIs()
    {
        Job job;
        job.name = u"50%2 and %1"_s;
        job.items.resize(3);
        QVERIFY2(pausedText(job).contains(u"“50%2 and %1” is paused at 0 of 3."_s),
                 qPrintable(pausedText(job)));
    }
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void listsOldAndNewValuesOfEveryChange();
    void enterAppliesWhereTheReviewOpensAndNothingInTheList();
    void aKeyThatIsHeldDoesNotApplyWhatItOpened();
    void costsAndWhatCannotBeUndoneAreSaid();
    void theButtonCountsWhatIsTicked();
    void untickedChangesStayUntouched();
    void theDigestIsThatOfWhatIsTicked();
    void aJobPausesAfterAsManyFailuresAsWereChosen();
    void aPlanIsSavedWithoutBeingSent();
    void revertingTakesBackOneValueOrAll();
    void undoWorksInTheDialog();
    void aReadOnlyProfileSaysWhyNothingCanBeSent();
    void applyingSendsEachChangeOnceAndShowsWhatBecameOfIt();
    void aRefusalOfAnyStatusIsShownInTheWordsOfTheServer();
    void aPageInsteadOfAnAnswerIsCalledThatAndShownUnderDetails();
    void stoppingLeavesTheRestStaged();
    void closingDoesNotStopTheRun();
    void openedDuringARunItFollows();
    void aHeldChangeIsSettledForOneSideOrTheOther();
    void aReportActsOnItsOwnJob();
    void takingBackFromAReportLeavesTheOtherJobPaused();
    void theReviewNamesTheJobThatItsButtonsActOn();
    void takingBackAnotherJobDoesNotEndTheReportOfThisOne();
    void whatIsHeldCannotBeTickedUntilItIsDecided();
    void whatIsHeldCanBeDecidedWhileARunGoesOn();
    void serverWordsAreNeverMarkup();
    void unknownOutcomesAreCheckedAndSettledAsApplied();
    void unknownOutcomesCanBeSentAgainOnceMarkedAsNotApplied();
    void aStartedInstanceIsSettledWithItsIdentifier();
    void anotherInstanceIsNotTakenForTheStartedOneUnseen();
    void anAddedRecordIsLookedUpByChosenColumns();
    void whatIsFoundOutMeanwhileIsShown();
    void laterChangesOfAnUnresolvedObjectCannotBeTicked();
    void manyIrreversibleChangesAskForTheirNumber();
    void theEstimateCountsWindowsOfTheBudget();
    void everyControlHasAName();
};

void TestReviewDialog::listsOldAndNewValuesOfEveryChange()
{
    Fixture desk;
    desk.edit(u"17"_s, u"40"_s, u"35"_s);
    desk.changes.stage(AddRole{u"ana@example.org"_s, u"Finance\u202e"_s});
    desk.review();
    QCOMPARE(desk.tree()->topLevelItemCount(), 2);
    QCOMPARE(desk.cell(0, 0), u"Update record 17 of Suppliers"_s);
    const QTreeWidgetItem *stock = desk.tree()->topLevelItem(0)->child(0);
    QCOMPARE(stock->text(0), u"Stock"_s);
    QCOMPARE(stock->text(1), u"40"_s);
    QCOMPARE(stock->text(2), u"35"_s);
    QVERIFY(!desk.cell(1, 0).contains(QChar(0x202e)));
    const QString tenant = desk.find<QLabel>("tenantLabel")->text();
    QVERIFY(tenant.contains(u"Acme test"_s) && tenant.contains(u"flokzu.example.org"_s));
}

void TestReviewDialog::enterAppliesWhereTheReviewOpensAndNothingInTheList()
{
    Fixture desk;
    desk.edit(u"17"_s, u"Loja"_s, u"Ambato"_s);
    desk.review();
    QVERIFY(desk.button("applyButton")->hasFocus());
    desk.tree()->setFocus();
    QTest::keyClick(desk.tree(), Qt::Key_Return);
    QVERIFY(!desk.jobQueue.isBusy());
    desk.button("applyButton")->setFocus();
    QTest::keyClick(desk.button("applyButton"), Qt::Key_Return);
    QVERIFY(desk.jobQueue.isBusy());
}

void TestReviewDialog::aKeyThatIsHeldDoesNotApplyWhatItOpened()
{
    Fixture desk;
    desk.edit(u"17"_s, u"Loja"_s, u"Ambato"_s);
    desk.review();
    QVERIFY(desk.button("applyButton")->hasFocus());
    for (const auto modifiers : {Qt::ControlModifier, Qt::NoModifier}) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, modifiers, u"\r"_s, true);
        QApplication::sendEvent(desk.button("applyButton"), &held);
        QVERIFY(!desk.jobQueue.isBusy());
    }
    QTest::keyClick(desk.button("applyButton"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.jobQueue.isBusy());
}

void TestReviewDialog::costsAndWhatCannotBeUndoneAreSaid()
{
    Fixture desk;
    desk.edit(u"17"_s, u"40"_s, u"35"_s);
    desk.changes.stage(AddRecord{u"Suppliers"_s, {{u"Code"_s, text(u"S-9"_s)}}});
    desk.changes.stage(AddRecord{u"Suppliers"_s, {{u"Code"_s, text(u"S-8"_s)}}});
    desk.review();
    QCOMPARE(desk.find<QLabel>("costLabel")->text(),
             u"4 request(s) · ends about 09:00:04 · 2 cannot be reversed"_s);
    QVERIFY(desk.find<QLabel>("notesLabel")->text().startsWith(u"2 × "_s));
    QCOMPARE(desk.sent(), 0);
}

void TestReviewDialog::theButtonCountsWhatIsTicked()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    desk.review();
    QCOMPARE(desk.button("applyButton")->text(), u"&Apply 2 change(s)"_s);
    desk.tree()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(desk.button("applyButton")->text(), u"&Apply 1 change(s)"_s);
    desk.tree()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!desk.button("applyButton")->isEnabled());
    QVERIFY(!desk.button("applyButton")->toolTip().isEmpty());
}

void TestReviewDialog::theDigestIsThatOfWhatIsTicked()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"6"_s);
    desk.review();
    const auto *label = desk.find<QLabel>("digestLabel");
    const auto digestOf = [&](const std::vector<StagedChange> &changes) {
        return QString::fromLatin1(Plan::freeze(changes).digest());
    };
    QVERIFY(label->toolTip().contains(digestOf(desk.changes.copies())));
    QVERIFY(label->text().contains(digestOf(desk.changes.copies()).left(12)));
    desk.tree()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    QVERIFY(label->toolTip().contains(digestOf({desk.changes.changes().front()})));
}

void TestReviewDialog::aJobPausesAfterAsManyFailuresAsWereChosen()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"6"_s);
    desk.review();
    auto *choices = desk.find<QComboBox>("failuresComboBox");
    QCOMPARE(choices->currentData().toInt(), 0); // the others go on
    choices->setCurrentIndex(choices->findData(1));
    desk.click("applyButton");
    desk.answer(400, R"({"status":"ERROR","detail":"Stock is a number"})");
    QVERIFY(!desk.jobQueue.isBusy());
    QVERIFY(desk.jobQueue.pausedJob());
    QCOMPARE(desk.jobQueue.pausedJob()->stopAfter, 1);
    QCOMPARE(desk.sent(), 1);
    QVERIFY(!choices->isVisible());
    desk.click("resumeButton");
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QCOMPARE(desk.sent(), 2);
}

void TestReviewDialog::aPlanIsSavedWithoutBeingSent()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"6"_s);
    desk.review();
    desk.tree()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    desk.click("savePlanButton");
    const QString path = desk.directory.filePath(u"plan.json"_s);
    desk.dialogs.answer(std::optional(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto plan = planFromFile(file.readAll());
    QVERIFY(plan);
    QCOMPARE(plan->changes.size(), size_t(1));
    QVERIFY(plan->changes.front() == desk.changes.changes().front().change);
    QVERIFY2(desk.notice().contains(path), qPrintable(desk.notice()));
    QCOMPARE(desk.changes.changes().size(), size_t(2));
    QCOMPARE(desk.sent(), 0);
}

void TestReviewDialog::untickedChangesStayUntouched()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    desk.review();
    desk.tree()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    desk.click("applyButton");
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.changes.changes().size(), size_t(1));
    QVERIFY(desk.changes.changes().front().problem.isEmpty());

    desk.click("reviewRestButton");
    QCOMPARE(desk.tree()->topLevelItemCount(), 1);
    QCOMPARE(desk.tree()->topLevelItem(0)->checkState(0), Qt::Unchecked);
}

void TestReviewDialog::revertingTakesBackOneValueOrAll()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.changes.editRecord(u"Suppliers"_s, u"1"_s, {u"City"_s, text(u"Quito"_s), text(u"Lima"_s)});
    desk.review();
    desk.tree()->setCurrentItem(desk.tree()->topLevelItem(0)->child(0));
    desk.click("revertButton");
    QCOMPARE(desk.tree()->topLevelItem(0)->childCount(), 1);
    QCOMPARE(desk.tree()->topLevelItem(0)->child(0)->text(0), u"City"_s);
    desk.tree()->setCurrentItem(desk.tree()->topLevelItem(0));
    desk.tree()->setFocus();
    QTest::keyClick(desk.tree(), Qt::Key_Delete);
    QVERIFY(desk.changes.isEmpty());
    QCOMPARE(desk.tree()->topLevelItemCount(), 0);
    QVERIFY(!desk.button("applyButton")->isEnabled());
}

void TestReviewDialog::undoWorksInTheDialog()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.review();
    QTest::keyClick(desk.dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.changes.isEmpty());
}

void TestReviewDialog::aReadOnlyProfileSaysWhyNothingCanBeSent()
{
    Fixture desk;
    desk.session.profile.protection = Protection::ReadOnly;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.review();
    QVERIFY(!desk.button("applyButton")->isEnabled());
    QVERIFY(desk.find<QLabel>("reasonLabel")->isVisible());
    QVERIFY(desk.find<QLabel>("reasonLabel")->text().contains(u"read-only"_s));
    QTest::keyClick(desk.dialog.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    desk.clock.advance(std::chrono::minutes(2));
    QCOMPARE(desk.sent(), 0);
}

void TestReviewDialog::applyingSendsEachChangeOnceAndShowsWhatBecameOfIt()
{
    Fixture desk;
    desk.jobQueue.setAtOnce(1); // so that the next one waits
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"x"_s);
    desk.edit(u"3"_s, u"4"_s, u"6"_s);
    desk.review();
    desk.click("applyButton");
    QVERIFY(desk.state(0).startsWith(u"↑"_s));
    QVERIFY(desk.state(1).startsWith(u"◷"_s));
    QVERIFY(!desk.button("applyButton")->isVisible());
    desk.answer(200, R"({"status":"OK","id":"1"})");
    QVERIFY(desk.state(0).startsWith(u"✓"_s));
    desk.answer(400, R"({"status":"ERROR","detail":"Stock is a number"})");
    QVERIFY(desk.state(1).contains(u"Stock is a number"_s));
    desk.fail(Answer::Fault::Interrupted);
    QCOMPARE(desk.state(2), u"? Sent, unconfirmed: it may have been applied."_s);

    QCOMPARE(desk.sent(), 3);
    QVERIFY(desk.notice().startsWith(u"1 applied, 1 refused, 1 unconfirmed"_s));
    QCOMPARE(desk.changes.changes().size(), size_t(2));
    desk.click("reviewRestButton");
    QCOMPARE(desk.tree()->topLevelItemCount(), 2);
    QCOMPARE(desk.button("applyButton")->text(), u"&Apply 0 change(s)"_s); // one is refused
}

void TestReviewDialog::aRefusalOfAnyStatusIsShownInTheWordsOfTheServer()
{
    for (const int status :
         {402, 406, 411, 414, 416, 417, 418, 421, 423, 424, 426, 428, 431, 451}) {
        Fixture desk;
        desk.edit(u"1"_s, u"4"_s, u"5"_s);
        desk.review();
        desk.click("applyButton");
        desk.answer(status, R"({"status":"ERROR","detail":"Not on this plan"})");
        QCOMPARE(desk.state(0), u"! Refused: Not on this plan"_s);
        QVERIFY2(desk.notice().startsWith(u"0 applied, 1 refused, 0 unconfirmed"_s),
                 qPrintable(desk.notice()));
    }
}

void TestReviewDialog::aPageInsteadOfAnAnswerIsCalledThatAndShownUnderDetails()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.review();
    desk.click("applyButton");
    desk.answer(200, "<html><h1>Hotel WLAN</h1></html>");
    QCOMPARE(desk.state(0), u"? Sent, unconfirmed: it may have been applied."_s);
    const QString tip = desk.tree()->topLevelItem(0)->toolTip(3);
    QVERIFY2(tip.contains(u"A web page came instead of an answer"_s), qPrintable(tip));
    QVERIFY2(!tip.contains(u"JSON"_s) && !tip.contains(u"WLAN"_s), qPrintable(tip));
    QVERIFY(!desk.find<QLabel>("noticeDetailLabel")->isVisible());
    QTest::mouseClick(desk.find<QToolButton>("noticeDetailsButton"), Qt::LeftButton);
    const auto *detail = desk.find<QLabel>("noticeDetailLabel");
    QVERIFY(detail->isVisible());
    QVERIFY2(detail->text().contains(u"<h1>Hotel WLAN</h1>"_s), qPrintable(detail->text()));
}

void TestReviewDialog::stoppingLeavesTheRestStaged()
{
    Fixture desk;
    desk.jobQueue.setAtOnce(1); // so that the next one waits
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    desk.review();
    desk.click("applyButton");
    desk.click("stopButton");
    QVERIFY(!desk.button("stopButton")->isEnabled());
    desk.answer(200, R"({"status":"OK","id":"1"})");
    desk.clock.advance(std::chrono::minutes(2));
    QCOMPARE(desk.sent(), 1);
    QVERIFY(desk.notice().contains(u"1 not tried"_s));
    QCOMPARE(desk.changes.changes().size(), size_t(1));
}

void TestReviewDialog::closingDoesNotStopTheRun()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    desk.review();
    desk.click("applyButton");
    desk.click("closeButton");
    desk.dialog.reset();
    desk.answer(200, R"({"status":"OK","id":"1"})");
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QCOMPARE(desk.sent(), 2);
    QVERIFY(desk.changes.isEmpty());
}

void TestReviewDialog::openedDuringARunItFollows()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.changes.copies())));
    desk.clock.settle();
    desk.answer(200, R"({"status":"OK","id":"1"})");
    desk.review();
    QVERIFY(desk.state(0).startsWith(u"✓"_s));
    QVERIFY(desk.state(1).startsWith(u"↑"_s));
    QVERIFY(desk.button("stopButton")->isVisible());
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QVERIFY(desk.notice().startsWith(u"2 applied"_s));
}

void TestReviewDialog::aHeldChangeIsSettledForOneSideOrTheOther()
{
    for (const Qt::Key choice : {Qt::Key_2, Qt::Key_3}) {
        Fixture desk;
        desk.answerGuardItself(false);
        desk.edit(u"1"_s, u"4"_s, u"5"_s);
        desk.review();
        QVERIFY(desk.find<QLabel>("costLabel")->text().contains(u'2'));
        QVERIFY(!desk.button("decideButton")->isEnabled());
        desk.click("applyButton");
        desk.answer(200, R"({"Id":"1","Stock":"9"})");
        QCOMPARE(desk.sent(), 1);
        QVERIFY(desk.state(0).startsWith(u"≠"_s));
        QVERIFY(desk.tree()->topLevelItem(0)->toolTip(3).contains(u"is now “9”"_s));
        QCOMPARE(desk.button("decideButton")->text(), u"R&esolve 1 conflict(s)…"_s);
        desk.decide(choice);
        QVERIFY(!desk.button("decideButton")->isEnabled());
        QVERIFY(desk.notice().startsWith(u"1 change(s) resolved"_s));
        if (choice == Qt::Key_2) {
            QVERIFY(desk.changes.isEmpty());
            QVERIFY(!desk.noticeButton(u"Apply 0 change(s)"_s));
            continue;
        }
        QCOMPARE(desk.tree()->topLevelItem(0)->child(0)->text(1), u"9"_s);
        desk.clickNotice(u"Apply 1 change(s)"_s);
        desk.clock.settle();
        desk.answer(200, R"({"Id":"1","Stock":"9"})");
        desk.answer(200, R"({"status":"OK","id":"1"})");
        QCOMPARE(desk.sent(), 3);
        QVERIFY(desk.changes.isEmpty());
    }
}

void TestReviewDialog::aReportActsOnItsOwnJob()
{
    Fixture desk;
    desk.reviewBesidePausedJob();
    desk.pauseBehindTheFirst();
    QVERIFY2(desk.notice().contains(u"Suppliers"_s), qPrintable(desk.notice()));
    QVERIFY2(!desk.notice().contains(u"Places"_s), qPrintable(desk.notice()));
    desk.click("resumeButton");
    QVERIFY(desk.jobQueue.runningJob());
    QVERIFY(desk.jobQueue.runningJob()->name.contains(u"Suppliers"_s));
    desk.answer(400, R"({"status":"ERROR","detail":"Stock is a number"})");
    QVERIFY(desk.jobQueue.pausedJob());
    QVERIFY(!desk.button("resumeButton")->isVisible());
    QVERIFY(!desk.button("takeBackButton")->isVisible());
    QVERIFY2(!desk.notice().contains(u"paused"_s), qPrintable(desk.notice()));
}

void TestReviewDialog::takingBackFromAReportLeavesTheOtherJobPaused()
{
    Fixture desk;
    desk.reviewBesidePausedJob();
    desk.pauseBehindTheFirst();
    desk.click("takeBackButton");
    QCOMPARE(desk.jobQueue.jobs().size(), size_t(1));
    QVERIFY(desk.jobQueue.pausedJob()->name.contains(u"Places"_s));
    QCOMPARE(desk.button("applyButton")->text(), u"&Apply 1 change(s)"_s);
}

void TestReviewDialog::theReviewNamesTheJobThatItsButtonsActOn()
{
    Fixture desk;
    desk.reviewBesidePausedJob();
    const QString name = desk.jobQueue.pausedJob()->name;
    for (const char *which : {"resumeButton", "takeBackButton"}) {
        QVERIFY2(desk.button(which)->toolTip().contains(name), which);
        QVERIFY2(desk.button(which)->accessibleDescription().contains(name), which);
    }
    const auto *paused = desk.find<QLabel>("pausedLabel");
    QVERIFY(paused->isVisible());
    QVERIFY2(paused->text().contains(name), qPrintable(paused->text()));
    desk.jobQueue.cancelJob(desk.jobQueue.pausedJob()->id);
    QVERIFY(!paused->isVisible());
    QVERIFY(!desk.button("resumeButton")->isVisible());
}

void TestReviewDialog::takingBackAnotherJobDoesNotEndTheReportOfThisOne()
{
    Fixture desk;
    desk.reviewBesidePausedJob();
    desk.click("applyButton");
    desk.jobQueue.cancelJob(desk.jobQueue.pausedJob()->id);
    QVERIFY(desk.jobQueue.isBusy());
    QVERIFY(desk.button("stopButton")->isVisible());
    QVERIFY2(desk.notice().isEmpty(), qPrintable(desk.notice()));
}

void TestReviewDialog::whatIsHeldCannotBeTickedUntilItIsDecided()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    desk.changes.hold(desk.changes.changes().front().id, u"Another person was faster."_s,
                      {{u"Stock"_s, text(u"9"_s)}});
    desk.review();
    QVERIFY(!(desk.tree()->topLevelItem(0)->flags() & Qt::ItemIsUserCheckable));
    QVERIFY(desk.state(0).startsWith(u"≠"_s));
    QCOMPARE(desk.button("applyButton")->text(), u"&Apply 1 change(s)"_s);
    desk.decide(Qt::Key_1); // of another line than the current one
    QCOMPARE(desk.button("applyButton")->text(), u"&Apply 2 change(s)"_s);
    QTest::keyClick(desk.dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.button("decideButton")->text(), u"R&esolve 1 conflict(s)…"_s);
}

void TestReviewDialog::whatIsHeldCanBeDecidedWhileARunGoesOn()
{
    Fixture desk;
    desk.answerGuardItself(false);
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    desk.review();
    desk.click("applyButton");
    desk.answer(200, R"({"Id":"1","Stock":"9"})");
    QVERIFY(desk.jobQueue.isBusy());
    desk.decide(Qt::Key_3);
    QVERIFY(desk.jobQueue.isBusy());
    QVERIFY(!desk.changes.changes().front().isHeld());
    desk.answer(200, R"({"Id":"2","Stock":"4"})");
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QVERIFY(desk.state(0).startsWith(u"● Resolved"_s));
    QCOMPARE(desk.changes.changes().size(), size_t(1));
}

void TestReviewDialog::serverWordsAreNeverMarkup()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"<img src=file:///etc/passwd>"_s);
    desk.review();
    desk.click("applyButton");
    desk.answer(400, R"({"status":"ERROR","detail":"a <b>bold</b> refusal"})");
    QVERIFY(!desk.tree()->topLevelItem(0)->toolTip(3).contains(u"<b>"_s));
    QVERIFY(!desk.tree()->topLevelItem(0)->child(0)->toolTip(2).contains(u"<img"_s));
    for (const QLabel *label : desk.dialog->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().size() < 3,
                 qPrintable(label->objectName() + u": "_s + label->text()));
}

void TestReviewDialog::unknownOutcomesAreCheckedAndSettledAsApplied()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.review();
    desk.click("applyButton");
    desk.fail(Answer::Fault::TimedOut);
    desk.tree()->setCurrentItem(desk.tree()->topLevelItem(0));
    desk.click("checkButton");
    QCOMPARE(desk.sent(), 2);
    QCOMPARE(desk.network.requests.back().verb, Verb::Get);
    desk.answer(200, R"({"status":"OK","data":{"Id":"1","Stock":"5"}})");
    QVERIFY(desk.notice().contains(u"looks as if it was applied"_s));

    desk.clickNotice(u"Mark as applied"_s);
    QCOMPARE(desk.dialogs.asked.size(), size_t(1));
    QVERIFY(desk.dialogs.asked.back().question.detail.contains(u"Stock"_s));
    QCOMPARE(desk.changes.changes().size(), size_t(1));
    desk.dialogs.answer(true);
    QVERIFY(desk.changes.isEmpty());
    QVERIFY(desk.state(0).startsWith(u"✓"_s));
}

void TestReviewDialog::unknownOutcomesCanBeSentAgainOnceMarkedAsNotApplied()
{
    Fixture desk;
    desk.changes.stage(InviteUser{u"ana@example.org"_s});
    desk.review();
    desk.click("applyButton");
    desk.fail(Answer::Fault::Interrupted);
    desk.tree()->setCurrentItem(desk.tree()->topLevelItem(0));
    desk.click("checkButton");
    desk.answer(404, R"({"status":"ERROR","detail":"no such user"})");
    desk.clickNotice(u"Mark as not applied"_s);
    QVERIFY(desk.dialogs.asked.back().question.text.contains(u"two of it"_s));
    desk.dialogs.answer(false);
    QVERIFY(desk.changes.changes().front().outcomeUnknown);
    desk.clickNotice(u"Mark as not applied"_s);
    desk.dialogs.answer(true);
    QVERIFY(!desk.changes.changes().front().outcomeUnknown);

    desk.click("reviewRestButton");
    desk.click("applyButton");
    QCOMPARE(desk.sent(), 3);
    desk.answer(200, R"({"status":"OK"})");
    QVERIFY(desk.changes.isEmpty());
}

void TestReviewDialog::aStartedInstanceIsSettledWithItsIdentifier()
{
    Fixture desk;
    QString receipt;
    connect(&desk.jobQueue, &JobQueue::changeApplied, this,
            [&](const Change &, const QString &given) { receipt = given; });
    desk.changes.stage(CreateInstance{u"ABC"_s, {{u"Amount"_s, text(u"10"_s)}}, false});
    desk.review();
    desk.click("applyButton");
    desk.fail(Answer::Fault::Interrupted);
    desk.tree()->setCurrentItem(desk.tree()->topLevelItem(0));
    desk.click("checkButton");
    QCOMPARE(desk.sent(), 1); // nothing could be asked
    QVERIFY(desk.notice().contains(u"cannot be looked up"_s));
    desk.clickNotice(u"Mark as applied"_s);
    desk.dialogs.answer(std::optional<QString>(u" abc-7 "_s));
    desk.clock.settle();
    QCOMPARE(desk.sent(), 2);
    desk.answer(200, started("ABC-7", "10"));
    QVERIFY(receipt.isEmpty());
    QVERIFY(desk.dialogs.asked.back().question.text.contains(u"holds all values"_s));
    QVERIFY(desk.dialogs.asked.back().question.detail.contains(u"Amount is “10”"_s));
    QVERIFY(!desk.dialogs.asked.back().question.dangerous);
    desk.dialogs.answer(true);
    QCOMPARE(receipt, u"ABC-7"_s);
    QVERIFY(desk.changes.isEmpty());
}

void TestReviewDialog::anotherInstanceIsNotTakenForTheStartedOneUnseen()
{
    Fixture desk;
    desk.changes.stage(CreateInstance{u"ABC"_s, {{u"Amount"_s, text(u"10"_s)}}, false});
    desk.review();
    desk.click("applyButton");
    desk.fail(Answer::Fault::Interrupted);
    desk.tree()->setCurrentItem(desk.tree()->topLevelItem(0));
    desk.click("checkButton");
    const auto say = [&desk](const QString &identifier) {
        desk.clickNotice(u"Mark as applied"_s);
        desk.dialogs.answer(std::optional<QString>(identifier));
        desk.clock.settle();
    };
    say(u"ABC-8"_s);
    desk.answer(200, started("ABC-8", "11"));
    QVERIFY(desk.dialogs.asked.back().question.detail.contains(u"Amount is “11”"_s));
    QVERIFY(desk.dialogs.asked.back().question.dangerous);
    desk.dialogs.answer(false);
    say(u"ABC-9"_s);
    desk.answer(404, R"({"status":"ERROR","detail":"Not found"})");
    QVERIFY(desk.dialogs.asked.back().question.text.contains(u"could not be read"_s));
    desk.dialogs.answer(false);
    QVERIFY(desk.changes.changes().front().outcomeUnknown);
    say({}); // it is not known
    QVERIFY(desk.changes.isEmpty());
    QCOMPARE(desk.sent(), 3);
}

void TestReviewDialog::anAddedRecordIsLookedUpByChosenColumns()
{
    Fixture desk;
    desk.changes.stage(AddRecord{
        u"Suppliers"_s,
        {{u"Code"_s, text(u"S-9"_s)}, {u"Note"_s, text({})}, {u"City"_s, text(u"Lima"_s)}}});
    desk.review();
    QVERIFY(!desk.button("lookUpByButton")->isVisible());
    desk.click("applyButton");
    desk.fail(Answer::Fault::Interrupted);
    QVERIFY(desk.find<QLabel>("evidenceLabel")->text().contains(u"Not checked yet"_s));
    desk.click("lookUpByButton");
    const QPointer<KeyColumnsDialog> columns = desk.dialog->findChild<KeyColumnsDialog *>();
    QVERIFY(columns && QTest::qWaitForWindowActive(columns));
    auto *list = columns->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2); // what is empty finds nothing
    QCOMPARE(list->item(0)->text(), u"Code: S-9"_s);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!columns);
    QCOMPARE(desk.workspace.keyColumns(u"Suppliers"_s), QStringList{u"Code"_s});
    desk.clock.settle();
    QCOMPARE(desk.sent(), 2);
    desk.answer(200, R"({"status":"OK","data":[{"Id":"18","Code":"S-9","City":"Lima"}]})");
    QTRY_VERIFY(desk.notice().contains(u"looks as if it was applied"_s));
    QVERIFY(desk.find<QLabel>("evidenceLabel")->text().startsWith(u"As of"_s));
    const QSignalSpy applied(&desk.jobQueue, &JobQueue::changeApplied);
    desk.clickNotice(u"Mark as applied"_s);
    desk.dialogs.answer(true);
    QCOMPARE(applied.front().at(1).toString(), u"18"_s);
    QVERIFY(!desk.button("lookUpByButton")->isVisible());
}

void TestReviewDialog::whatIsFoundOutMeanwhileIsShown()
{
    Fixture desk;
    desk.resolver.start();
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.edit(u"2"_s, u"4"_s, u"5"_s);
    desk.review();
    desk.click("applyButton");
    desk.fail(Answer::Fault::Interrupted);
    desk.fail(Answer::Fault::Interrupted);
    QVERIFY(desk.notice().contains(u"2 unconfirmed"_s));
    desk.clock.advance(5s);
    QCOMPARE(desk.sent(), 4);
    desk.answerTo(2, 200, R"({"status":"OK","data":{"Id":"1","Stock":"5"}})");
    QCOMPARE(desk.state(0), u"✓ Checked: applied"_s);
    QVERIFY(desk.notice().startsWith(u"1 applied, 0 refused, 1 unconfirmed"_s));
    desk.answerTo(3, 200, R"({"status":"OK","data":{"Id":"2","Stock":"4"}})");
    QVERIFY(desk.state(1).startsWith(u"?"_s));
    desk.clock.advance(30s);
    desk.answer(200, R"({"status":"OK","data":{"Id":"2","Stock":"4"}})");
    QVERIFY(desk.state(1).startsWith(u"● Checked: not applied"_s));
    desk.click("reviewRestButton");
    QVERIFY(desk.state(0).contains(u"not applied"_s));
    QCOMPARE(desk.button("applyButton")->text(), u"&Apply 1 change(s)"_s);
}

void TestReviewDialog::laterChangesOfAnUnresolvedObjectCannotBeTicked()
{
    Fixture desk;
    const ChangeId invite = desk.changes.stage(InviteUser{u"ana@example.org"_s});
    desk.changes.setProblem(invite, u"No answer."_s, true);
    desk.changes.stage(AddRole{u"ana@example.org"_s, u"Finance"_s});
    desk.review();
    for (int row = 0; row < 2; ++row)
        QVERIFY(!(desk.tree()->topLevelItem(row)->flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!desk.button("applyButton")->isEnabled());
    desk.jobQueue.markApplied(invite);
    QVERIFY(desk.tree()->topLevelItem(0)->flags() & Qt::ItemIsUserCheckable);
    QVERIFY(desk.button("applyButton")->isEnabled());
}

void TestReviewDialog::manyIrreversibleChangesAskForTheirNumber()
{
    Fixture desk;
    desk.jobQueue.setAtOnce(1);
    for (int i = 0; i < 51; ++i)
        desk.changes.stage(AddRecord{u"Suppliers"_s, {{u"Code"_s, text(QString::number(i))}}});
    desk.review();
    desk.click("applyButton");
    QCOMPARE(desk.dialogs.asked.size(), size_t(1));
    QCOMPARE(desk.dialogs.asked.back().expected, u"51"_s);
    desk.dialogs.answer(false);
    desk.clock.settle();
    QCOMPARE(desk.sent(), 0);
    desk.click("applyButton");
    desk.dialogs.answer(true);
    desk.clock.settle();
    QCOMPARE(desk.sent(), 1);
}

void TestReviewDialog::theEstimateCountsWindowsOfTheBudget()
{
    const QDateTime now(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC);
    QCOMPARE(estimatedEnd(3, now, now, 1s), now.addSecs(3)); // answers take a second each
    QCOMPARE(estimatedEnd(30, now.addSecs(20), now, 1s), now.addSecs(30));
    QCOMPARE(estimatedEnd(30, now.addSecs(90), now, 1s), now.addSecs(91)); // the budget decides
    QCOMPARE(estimatedEnd(0, now, now, 1s), now);
}

void TestReviewDialog::everyControlHasAName()
{
    Fixture desk;
    desk.edit(u"1"_s, u"4"_s, u"5"_s);
    desk.review();
    for (const QWidget *widget : desk.dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestReviewDialog)
#include "tst_reviewdialog.moc"
