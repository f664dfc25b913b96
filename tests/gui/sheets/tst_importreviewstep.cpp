// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/sheetcomparer.h"
#include "core/text.h"
#include "gui/common/notice.h"
#include "gui/review/reviewdialog.h"
#include "gui/review/reviewtree.h"
#include "gui/review/undodialog.h"
#include "gui/sheets/importresultview.h"
#include "gui/sheets/importreviewstep.h"
#include "support/importframe.h"
#include "support/modeltext.h"
#include "support/sessionfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

constexpr auto file = "Código,Precio\nA0,10\nA1,11\nA2,12\nN,5\nM,6\n,7\nA3,3\n";

/// Ten records A0 to A9 whose price is their number.
std::shared_ptr<const RecordSet> tenRecords()
{
    RecordSetBuilder builder;
    for (int i = 0; i < 10; ++i) {
        builder.beginRow();
        const std::string number = std::to_string(i);
        builder.set(builder.column("Id"), CellKind::String, number);
        builder.set(builder.column("Código"), CellKind::String, "A" + number);
        builder.set(builder.column("Precio"), CellKind::Number, number);
    }
    return builder.finish();
}

struct Fixture : SessionFixture {
    ImportDraft draft{session, u"Artículos"_s};
    ImportFrame frame;
    ImportReviewStep *step = new ImportReviewStep(draft, dialogs, &frame);
    QString refused; ///< the id of a record whose update Flokzu refuses

    /// `csv` is compared already.
    explicit Fixture(const QByteArray &csv = file)
    {
        jobQueue.setGuard(GuardMode::Fast);
        frame.setMinimumSize(1100, 600);
        const ImportSource source = csvSource(csv);
        draft.setSource(source);
        draft.setMapping(
            mappingFor(source, u"Artículos"_s, {u"Id"_s, u"Código"_s, u"Precio"_s}, {u"Código"_s}));
        compare();
    }
    void compare()
    {
        const auto difference = compareSheet(draft.import(), {tenRecords()});
        if (!difference)
            qFatal("%s", qPrintable(difference.error().message));
        draft.setDifference(*difference);
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*step, name);
    }
    void show()
    {
        frame.show(*step);
        QVERIFY(QTest::qWaitForWindowActive(&frame));
    }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QString next() const { return frame.next()->text(); }
    void pressNext()
    {
        QTest::mouseClick(frame.next(), Qt::LeftButton);
        clock.settle();
    }
    /// Answers the write that has waited longest; false where none waits.
    bool answerWrite()
    {
        for (const auto &transfer : network.sent) {
            if (!transfer || transfer->isAnswered())
                continue;
            const auto body = parseJson(transfer->request.body);
            const JsonValue *id = body ? body->find(u"data")->find(u"Id") : nullptr;
            if (id && id->text() == refused)
                transfer->answer(400, R"({"status":"ERROR","detail":"value is not a number"})");
            else
                transfer->answer(200,
                                 "{\"status\":\"OK\",\"id\":\"" + (id ? id->text().toUtf8() : "900")
                                     + "\"}");
            clock.settle();
            return true;
        }
        return false;
    }
    /// Until nothing is on its way, and what became of it is shown.
    void answerAll()
    {
        QTRY_VERIFY(!answerWrite() && !jobQueue.isBusy() && !jobQueue.bookkeeping()
                    && step->run()->state() == ImportRun::State::Idle);
        clock.advance(std::chrono::seconds(6));
        QTRY_VERIFY(view()->result());
        QTRY_COMPARE(int(view()->result()->summands().size()) > 0, true);
    }
    ImportResultView *view() const { return step->findChild<ImportResultView *>(); }
    QString sum() const { return find<QLabel>("resultSumLabel")->text(); }
    QString rows() const { return asText(*find<QTableView>("resultTable")->model()); }
    void withoutFirstRow() const { find<QCheckBox>("firstRowBox")->setChecked(false); }
};

} // namespace

/// The last step of an import: what it costs, the button that applies it, and what became of each row.
class TestImportReviewStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void additionsWaitForATickOfTheirOwn();
    void manyAdditionsAreConfirmedByTyping();
    void eachWayToCheckTellsItsCost();
    void theFirstRowIsSentAloneAndTheRestWhenTheUserAgrees();
    void aDoubleClickSendsTheFirstRowOnly();
    void aLaterRunOfAMappingOffersAllRowsAtOnce();
    void aReadOnlyProfileHasNoApply();
    void nothingTickedSendsNothing();
    void eachRowTellsWhatBecameOfIt();
    void theResultFileHasEveryRow();
    void aPausedImportIsResumedFromItsView();
    void theJobGoesOnWithoutTheWindow();
    void failedRowsAreReviewedAgain();
    void theImportIsReversedByTheUndoOfItsJobs();
    void addToPendingSendsNothing();
    void manyRowsBecomePendingInOneUndoStep();
    void anotherComparisonIsReviewedAnew();
    void pendingChangesOfTheSameRecordsAreTold();
};

void TestImportReviewStep::additionsWaitForATickOfTheirOwn()
{
    Fixture f;
    f.show();
    QVERIFY(f.find<QCheckBox>("additionsBox")->hasFocus());
    QCOMPARE(f.text("summaryLabel"),
             u"3 update(s) in Artículos. 2 new record(s) are added only when you tick them."_s);
    f.withoutFirstRow();
    QCOMPARE(f.next(), u"Apply 3 change(s)"_s);
    QVERIFY(f.text("importCostLabel").startsWith(u"3 request(s)"));
    QTest::keyClick(f.find<QCheckBox>("additionsBox"), Qt::Key_Space);
    QCOMPARE(f.next(), u"Apply 5 change(s)"_s);
    QVERIFY(f.text("importCostLabel").startsWith(u"5 request(s)"));
    QVERIFY(f.draft.ticks()->addsRecords());
    QCOMPARE(f.sent(), 0);
}

void TestImportReviewStep::manyAdditionsAreConfirmedByTyping()
{
    QByteArray csv("Código,Precio\n");
    for (int i = 0; i < 51; ++i)
        csv += "N" + QByteArray::number(i) + ",1\n";
    Fixture f(csv);
    f.show();
    QVERIFY(f.next() == u"Close");
    f.find<QCheckBox>("additionsBox")->click();
    f.withoutFirstRow();
    f.pressNext();
    QCOMPARE(f.dialogs.asked.size(), size_t(1));
    QCOMPARE(f.dialogs.asked.back().expected, u"51"_s);
    f.dialogs.answer(false);
    QVERIFY(f.changes.isEmpty());
    f.pressNext();
    f.dialogs.answer(true);
    f.clock.settle();
    QCOMPARE(int(f.changes.changes().size()), 51);
    QVERIFY(f.sent() > 0);
}

void TestImportReviewStep::eachWayToCheckTellsItsCost()
{
    Fixture f("Código,Precio\nA0,10\nA1,11\nA2,12\nA3,13\nA4,14\nA5,15\nA6,16\n");
    f.jobQueue.setGuard(GuardMode::Guard);
    f.show();
    f.withoutFirstRow();
    QVERIFY(f.find<QWidget>("singlyRadioButton")->isVisible());
    f.find<QRadioButton>("singlyRadioButton")->click();
    const QString singly = f.text("importCostLabel");
    f.find<QRadioButton>("fastRadioButton")->click();
    QVERIFY(f.text("importCostLabel").startsWith(u"7 request(s)"));
    QVERIFY(singly.startsWith(u"15 request(s)") || singly.startsWith(u"14 request(s)"));
    f.pressNext();
    QCOMPARE(f.jobQueue.runningJob()->guard, GuardMode::Fast);
}

void TestImportReviewStep::theFirstRowIsSentAloneAndTheRestWhenTheUserAgrees()
{
    Fixture f;
    f.show();
    QCOMPARE(f.next(), u"Apply the first row"_s);
    QVERIFY(f.frame.hint().contains(u"The other 2"));
    QCOMPARE(f.text("firstRowLabel"), u"row 2 of the file"_s);
    f.pressNext();
    QCOMPARE(f.sent(), 1);
    f.answerAll();
    QCOMPARE(f.sent(), 1);
    QVERIFY(f.frame.hint().startsWith(u"Row 2: updated."));
    QCOMPARE(f.next(), u"Apply the other 2"_s);
    QVERIFY(!f.draft.mapping().lastRun);
    f.pressNext();
    f.answerAll();
    QCOMPARE(f.sent(), 3);
    QCOMPARE(f.next(), u"Done"_s);
    QVERIFY(f.draft.mapping().lastRun == LastRun({3, 1}));
    QVERIFY(f.draft.difference()); // still shown
    QSignalSpy finished(f.step, &ImportStep::finished);
    f.pressNext();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(f.sent(), 3);
}

void TestImportReviewStep::aDoubleClickSendsTheFirstRowOnly()
{
    Fixture f;
    f.show();
    QSignalSpy finished(f.step, &ImportStep::finished);
    f.pressNext();
    f.pressNext(); // while it is sent
    QTRY_VERIFY(!f.answerWrite() && f.step->run()->state() == ImportRun::State::Idle);
    f.pressNext(); // right after it was answered
    QCOMPARE(f.sent(), 1);
    QCOMPARE(finished.size(), 0);
    f.clock.advance(std::chrono::seconds(2));
    f.pressNext();
    QVERIFY(f.sent() > 1);
}

void TestImportReviewStep::aLaterRunOfAMappingOffersAllRowsAtOnce()
{
    Fixture f;
    f.draft.setLastRun({3, 1});
    f.show();
    QVERIFY(!f.find<QCheckBox>("firstRowBox")->isChecked());
    QCOMPARE(f.next(), u"Apply 3 change(s)"_s);
}

void TestImportReviewStep::aReadOnlyProfileHasNoApply()
{
    Fixture f;
    f.scheduler.setReadOnly(true);
    f.show();
    QCOMPARE(f.next(), u"Close"_s);
    QVERIFY(!f.frame.hint().isEmpty());
    QVERIFY(!f.find<QPushButton>("addToPendingButton")->isVisible());
    QSignalSpy finished(f.step, &ImportStep::finished);
    f.pressNext();
    QCOMPARE(finished.size(), 1);
    QVERIFY(f.changes.isEmpty());
}

void TestImportReviewStep::nothingTickedSendsNothing()
{
    Fixture f;
    ImportTicks ticks = *f.draft.ticks();
    for (int row = 0; row < 7; ++row)
        ticks.setTicked(row, false);
    f.draft.setTicks(ticks);
    f.show();
    QCOMPARE(f.next(), u"Close"_s);
    QVERIFY(f.frame.hint().startsWith(u"Nothing would be sent"));
    f.pressNext();
    QCOMPARE(f.sent(), 0);
}

void TestImportReviewStep::eachRowTellsWhatBecameOfIt()
{
    Fixture f;
    f.show();
    f.withoutFirstRow();
    f.find<QCheckBox>("additionsBox")->click();
    f.refused = u"1"_s;
    f.pressNext();
    QCOMPARE(f.next(), u"Close"_s);
    QVERIFY(f.find<QWidget>("importProgressBar")->isVisible());
    f.answerAll();
    QCOMPARE(f.sum(), u"7 row(s) = 2 updated + 2 added + 1 unchanged + 1 refused + 1 not valid"_s);
    auto *tabs = f.find<QTabBar>("outcomeTabs");
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Needs you 1"_s);
    QVERIFY(f.rows().startsWith(u"3|A1|update|refused|"));
    QVERIFY(f.rows().contains(u"value is not a number"));
    tabs->setCurrentIndex(1);
    QCOMPARE(f.rows(),
             u"2|A0|update|updated||0|09:00:00\n4|A2|update|updated||2|09:00:00\n"
             "5|N|add|added||900|09:00:00\n6|M|add|added||900|09:00:00"_s);
    tabs->setCurrentIndex(5);
    QCOMPARE(f.find<QTableView>("resultTable")->model()->rowCount(), 7);
    QVERIFY(!f.find<QWidget>("importProgressBar")->isVisible());
}

void TestImportReviewStep::theResultFileHasEveryRow()
{
    Fixture f;
    f.show();
    f.withoutFirstRow();
    f.refused = u"1"_s;
    f.pressNext();
    f.answerAll();
    for (const QString &name : {u"r.csv"_s, u"r.xlsx"_s}) {
        const QString path = f.directory.filePath(name);
        f.dialogs.nextTexts = {path};
        QTest::mouseClick(f.find<QPushButton>("saveResultButton"), Qt::LeftButton);
        QTRY_VERIFY(f.view()->notice().text().contains(path));
        QVERIFY(QFile::exists(path));
    }
    QCOMPARE(f.dialogs.asked.back().expected, u"Artículos result.csv"_s);
    QFile saved(f.directory.filePath(u"r.csv"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto read = readCsvTable(saved);
    QVERIFY(read.ok());
    QCOMPARE(read->table->rowCount(), 8);
    const auto known = resultFileIn(*read->table, 0);
    QVERIFY(known);
    QCOMPARE(known->inputColumns, 2);
    QCOMPARE(known->rows.size(), size_t(2)); // refused, and not valid
    int rows = 0;
    for (const auto &[outcome, count] : known->outcomes)
        rows += count;
    QCOMPARE(rows, 7);
}

void TestImportReviewStep::aPausedImportIsResumedFromItsView()
{
    Fixture f;
    f.jobQueue.setAtOnce(1);
    f.show();
    f.withoutFirstRow();
    f.pressNext();
    QTest::mouseClick(f.find<QPushButton>("pauseImportButton"), Qt::LeftButton);
    QVERIFY(f.answerWrite());
    f.clock.settle();
    QTRY_COMPARE(f.step->run()->state(), ImportRun::State::Paused);
    QCOMPARE(f.find<QPushButton>("pauseImportButton")->text(), u"&Resume"_s);
    QVERIFY(f.frame.hint().contains(u"waits until you resume"));
    QCOMPARE(f.sent(), 1);
    QTest::mouseClick(f.find<QPushButton>("pauseImportButton"), Qt::LeftButton);
    f.clock.settle();
    f.answerAll();
    QCOMPARE(f.sent(), 3);
    QCOMPARE(f.sum(), u"7 row(s) = 3 updated + 1 unchanged + 2 not ticked + 1 not valid"_s);
}

void TestImportReviewStep::theJobGoesOnWithoutTheWindow()
{
    Fixture f;
    f.show();
    f.withoutFirstRow();
    f.pressNext();
    delete f.step;
    QTRY_VERIFY(!f.answerWrite() && !f.jobQueue.isBusy());
    QCOMPARE(f.sent(), 3);
    QVERIFY(f.changes.isEmpty());
}

void TestImportReviewStep::failedRowsAreReviewedAgain()
{
    Fixture f;
    f.show();
    f.withoutFirstRow();
    f.refused = u"1"_s;
    f.pressNext();
    f.answerAll();
    QTest::mouseClick(f.find<QPushButton>("reviewAgainButton"), Qt::LeftButton);
    auto *review = f.step->findChild<ReviewDialog *>();
    QVERIFY(review);
    QCOMPARE(namedChild<ReviewTree>(*review, "changesTree")->topLevelItemCount(), 1);
    f.refused.clear();
    QTRY_VERIFY(namedChild<QPushButton>(*review, "applyButton")->isEnabled());
    namedChild<QPushButton>(*review, "applyButton")->click();
    f.clock.settle();
    f.answerAll();
    QTRY_COMPARE(f.sum(), u"7 row(s) = 3 updated + 1 unchanged + 2 not ticked + 1 not valid"_s);
    QCOMPARE(f.step->run()->jobs().size(), size_t(2));
}

void TestImportReviewStep::theImportIsReversedByTheUndoOfItsJobs()
{
    Fixture f;
    f.show();
    f.pressNext();
    f.answerAll();
    f.pressNext();
    f.answerAll();
    QCOMPARE(f.find<QPushButton>("reverseImportButton")->text(), u"Re&verse 3 update(s)…"_s);
    QTest::mouseClick(f.find<QPushButton>("reverseImportButton"), Qt::LeftButton);
    auto *undo = f.step->findChild<UndoDialog *>();
    QVERIFY(undo);
    QVERIFY(namedChild<QLabel>(*undo, "whatLabel")->text().contains(u"Artículos"));
}

void TestImportReviewStep::addToPendingSendsNothing()
{
    Fixture f;
    f.show();
    QTest::mouseClick(f.find<QPushButton>("addToPendingButton"), Qt::LeftButton);
    f.clock.settle();
    QCOMPARE(int(f.changes.changes().size()), 3);
    QCOMPARE(f.sent(), 0);
    QTRY_COMPARE(f.sum(), u"7 row(s) = 1 unchanged + 3 waiting + 2 not ticked + 1 not valid"_s);
    QCOMPARE(f.next(), u"Done"_s);
}

void TestImportReviewStep::manyRowsBecomePendingInOneUndoStep()
{
    QByteArray csv("Código,Precio\n");
    for (int i = 0; i < 1000; ++i)
        csv += "N" + QByteArray::number(i) + ",1\n";
    Fixture f(csv);
    f.show();
    f.find<QCheckBox>("additionsBox")->click();
    QTest::mouseClick(f.find<QPushButton>("addToPendingButton"), Qt::LeftButton);
    QTRY_COMPARE(int(f.changes.changes().size()), 1000);
    QTRY_COMPARE(f.step->run()->state(), ImportRun::State::Idle);
    f.changes.undoStack().undo();
    f.changes.completeParts();
    QVERIFY(f.changes.isEmpty());
}

void TestImportReviewStep::anotherComparisonIsReviewedAnew()
{
    Fixture f;
    f.show();
    f.withoutFirstRow();
    f.pressNext();
    f.answerAll();
    f.step->enter();
    QVERIFY(f.view()->isVisible());
    f.compare();
    f.step->enter();
    QVERIFY(!f.view()->isVisible());
    QCOMPARE(f.next(), u"Apply 3 change(s)"_s);
}

void TestImportReviewStep::pendingChangesOfTheSameRecordsAreTold()
{
    Fixture f;
    f.changes.editRecord(u"Artículos"_s, u"1"_s,
                         {u"Nota"_s, JsonValue::string(u""_s), JsonValue::string(u"x"_s)});
    f.show();
    QVERIFY(f.text("importNotesLabel").startsWith(u"1 of these record(s)"));
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestImportReviewStep)
#include "tst_importreviewstep.moc"
