// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/emptystate.h"
#include "gui/common/longtextdialog.h"
#include "support/instancesfixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flokdesk {

using Fixture = InstancesFixture;

namespace {

/// Counts how often a widget is painted.
class PaintCount final : public QObject {
public:
    int paints = 0;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class TestInstancesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInstanceThatIsNotReadYetHasItsHintBelowItsTitle();
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEmptyPageExplainsItselfAndHelps();
    void theInspectorFollowsTheTableAlsoWhereItIsMadeLater();
    void identifiersAreSplitTrimmedAndTakenOnce_data();
    void identifiersAreSplitTrimmedAndTakenOnce();
    void openingOneReadsItAndShowsEverything();
    void altEnterLeadsToTheValuesAndEscInANarrowPageBack_data();
    void altEnterLeadsToTheValuesAndEscInANarrowPageBack();
    void openingManyShowsProgressAndCanBeCancelled();
    void theFirstOfManyIsShown();
    void manyAreRememberedInOneStep();
    void withoutASelectionTheFirstIsShownWhenTheLoadEnds();
    void theSymbolOfARowStandsInItsHeaderAndFollowsIt();
    void aStateOfAnEarlierVersionShowsNoColumnOfSymbols();
    void anInstanceThatIsNotFoundStaysOnTheListAndSaysSo();
    void aRejectedKeyEndsTheWholeLoadWithOneMessage();
    void anotherFailureStaysWithItsRow();
    void closingThePageDropsWhatWaits();
    void instancesSeenBeforeAreThereOfflineAndMarkedAsOld();
    void editingAFieldStagesItAndTypingBackTakesItBack();
    void numbersAndTruthValuesKeepTheirKind();
    void aFieldKeepsWhatWasNotTyped();
    void theLetterOfADeadKeyStandsInTheFieldItOpens();
    void compoundValuesAreLockedWithAReason();
    void longTextKeepsItsLineEndings();
    void aReadOnlyProfileCannotEdit();
    void revertingAFieldTakesBackOnlyThat();
    void anAppliedUpdateIsShownAndReadAgain();
    void aRefusedEditStaysVisible();
    void aRefreshThatMeetsAnotherValueMarksTheConflict();
    void refreshingReadsSelectedOrAll();
    void removingForgetsButKeepsStagedEdits();
    void identifiersCanBeCopied();
    void sortingCountsNumbersAndFilteringCounts();
    void aNewInstanceIsStagedWithKnownFieldsAndInitiator();
    void withoutAFieldTabLeadsPastTheirTable();
    void theSameInstanceTwiceIsPointedOut();
    void aStartedInstanceIsOpenedAndRemembered();
    void newFromThisCopiesPlainValues();
    void tableModelsKeepTheRulesOfModels();
    void everyControlHasAName();
};

void TestInstancesPage::anInstanceThatIsNotReadYetHasItsHintBelowItsTitle()
{
    Fixture desk;
    desk.show();
    desk.type(u"COM-1"_s); // no answer yet
    const auto *title = desk.find<QLabel>("titleLabel");
    const auto *hint = desk.find<QLabel>("hintLabel");
    QVERIFY(title->isVisible() && hint->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(title->geometry().bottom() < 3 * title->sizeHint().height());
    QVERIFY(hint->y() < 4 * title->sizeHint().height());
}

void TestInstancesPage::anEmptyPageExplainsItselfAndHelps()
{
    Fixture desk;
    desk.show();
    QCOMPARE(desk.find<QStackedWidget>("pageStack")->currentWidget()->objectName(),
             u"emptyState"_s);
    QGuiApplication::clipboard()->setText(u"abc-1\nABC-2, abc-1"_s);
    desk.find<QPushButton>("pasteIdentifiersActionButton")->click();
    QCOMPARE(desk.find<QLineEdit>("identifiersEdit")->text(), u"ABC-1 ABC-2"_s);
    QCOMPARE(desk.sent(), 0); // pasting alone costs nothing
}

void TestInstancesPage::theInspectorFollowsTheTableAlsoWhereItIsMadeLater()
{
    Fixture desk;
    desk.show();
    const auto *inspector = desk.find<QWidget>("inspector");
    QVERIFY(!inspector->findChild<QTableView *>()); // nothing is there to be shown
    new QPushButton(desk.page.get()); // it comes last
    desk.type(u"COM-1"_s);
    QVERIFY(inspector->findChild<QTableView *>());
    const auto *table = desk.find<QTableView>("instancesTable");
    const QWidget *next = table->nextInFocusChain();
    while (table->isAncestorOf(next) || next->focusPolicy() == Qt::NoFocus)
        next = next->nextInFocusChain();
    QVERIFY2(inspector->isAncestorOf(next), qPrintable(next->objectName()));
}

void TestInstancesPage::identifiersAreSplitTrimmedAndTakenOnce_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("one") << u" abc-1 "_s << QStringList{u"ABC-1"_s};
    QTest::newRow("separators") << u"A-1,a-2;A-3 A-4\nA-5\tA-6\u2028A-7"_s
                                << QStringList{u"A-1"_s, u"A-2"_s, u"A-3"_s, u"A-4"_s,
                                               u"A-5"_s, u"A-6"_s, u"A-7"_s};
    QTest::newRow("twice") << u"A-1, a-1"_s << QStringList{u"A-1"_s};
    QTest::newRow("nothing") << u" ,; \n"_s << QStringList{};
}

void TestInstancesPage::identifiersAreSplitTrimmedAndTakenOnce()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    QCOMPARE(identifiersIn(typed), found);
}

void TestInstancesPage::openingOneReadsItAndShowsEverything()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.network.requests.front().lane, Lane::Interactive);
    QCOMPARE(desk.bodyOf(0), QByteArray(R"({"identifier":"ABC-7"})"));
    const QStringList expected{
        u""_s,      u"ABC-7"_s, u"ABC"_s, u"in progress"_s, u"Approve"_s, u"2026-01-30 12:30:10"_s,
        u"system"_s};
    for (int column = 0; column < expected.size(); ++column)
        QCOMPARE(desk.cell(0, column), expected[column]);
    QVERIFY(desk.cell(0, WatchList::Age).startsWith(u"read "_s));
    QCOMPARE(desk.field(u"Customer"_s).data().toString(), u"Acme"_s);
    QCOMPARE(desk.field(u"Amount"_s).data().toString(), u"1250.50"_s);
    const QTableView *tasks = desk.find<QTableView>("tasksTable");
    QCOMPARE(tasks->model()->index(0, 0).data().toString(), u"Approve"_s);
    QCOMPARE(tasks->model()->index(0, 2).data().toString(), u"Finance"_s);
    QVERIFY(desk.find<QPlainTextEdit>("rawTextEdit")->toPlainText().contains(u"1250.50"_s));
}

void TestInstancesPage::openingManyShowsProgressAndCanBeCancelled()
{
    Fixture desk;
    desk.show();
    QStringList many;
    for (int i = 1; i <= 12; ++i)
        many << u"ABC-%1"_s.arg(i);
    desk.type(many.join(u' '));
    QVERIFY(desk.sent() >= 1 && desk.sent() <= 8);
    QCOMPARE(desk.network.requests.front().lane, Lane::Foreground);
    for (int i = 0; i < 3; ++i)
        desk.answerTo(i, 200, instanceAnswer(many[i], someFields));
    QCOMPARE(desk.find<QLabel>("loadingLabel")->text(), u"3 of 12"_s);
    QCOMPARE(desk.find<QProgressBar>("loadingProgressBar")->value(), 3);
    QVERIFY(desk.find<QWidget>("loadingBar")->isVisible());

    const int sentBefore = desk.sent();
    QTest::mouseClick(desk.find<QToolButton>("cancelButton"), Qt::LeftButton);
    desk.clock.advance(std::chrono::minutes(5));
    QCOMPARE(desk.sent(), sentBefore);
    QVERIFY(!desk.find<QWidget>("loadingBar")->isVisible());
    QCOMPARE(desk.table()->model()->rowCount(), 12);
    QCOMPARE(desk.cell(0, 0), QString());
    QCOMPARE(desk.symbol(11), Symbol::Stale);
}

void TestInstancesPage::manyAreRememberedInOneStep()
{
    Fixture desk;
    desk.show();
    desk.type(u"ABC-1"_s);
    QSignalSpy remembered(&desk.workspace, &Workspace::changed);
    QSignalSpy inserted(desk.table()->model(), &QAbstractItemModel::rowsInserted);
    desk.type(u"ABC-1 ABC-2 ABC-3 ABC-2"_s);
    QCOMPARE(remembered.size(), 1);
    QCOMPARE(remembered[0][0].value<Workspace::Part>(), Workspace::Part::Instances);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(desk.table()->model()->rowCount(), 3);
    QCOMPARE(desk.workspace.instances().size(), size_t(3));
}

void TestInstancesPage::theFirstOfManyIsShown()
{
    Fixture desk;
    desk.show();
    desk.type(u"ABC-1 ABC-2 ABC-3"_s);
    desk.answerTo(1, 200, instanceAnswer(u"ABC-2"_s, R"({"Customer":"Second"})"));
    desk.answerTo(0, 200, instanceAnswer(u"ABC-1"_s, R"({"Customer":"First"})"));
    desk.answerTo(2, 200, instanceAnswer(u"ABC-3"_s, R"({"Customer":"Third"})"));
    QCOMPARE(desk.field(u"Customer"_s).data().toString(), u"First"_s);
    QCOMPARE(desk.selectedRows(), QList<int>({0}));
}

void TestInstancesPage::withoutASelectionTheFirstIsShownWhenTheLoadEnds()
{
    Fixture desk;
    desk.workspace.rememberInstance(u"ABC-1"_s, {}, Source::File);
    desk.workspace.rememberInstance(u"ABC-2"_s, {}, Source::File);
    desk.show();
    desk.table()->clearSelection();
    desk.table()->setCurrentIndex({});
    const QString first = desk.cell(0, WatchList::Identifier);
    QTest::keyClick(desk.page.get(), Qt::Key_F5, Qt::ShiftModifier);
    desk.clock.settle();
    desk.answerTo(0, 200, instanceAnswer(first, R"({"Customer":"First"})"));
    desk.answerTo(1, 200,
                  instanceAnswer(desk.cell(1, WatchList::Identifier), R"({"Customer":"Second"})"));
    QCOMPARE(desk.field(u"Customer"_s).data().toString(), u"First"_s);
    QCOMPARE(desk.selectedRows(), QList<int>({0}));
}

void TestInstancesPage::theSymbolOfARowStandsInItsHeaderAndFollowsIt()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    desk.type(u"ABC-8"_s); // the current one from now on
    QCOMPARE(desk.symbol(1), Symbol::Queued);
    desk.answer(200, instanceAnswer(u"ABC-8"_s, someFields));
    QCOMPARE(desk.symbol(1), std::nullopt);
    QWidget *header = desk.table()->verticalHeader()->viewport();
    const QImage before = header->grab().toImage();
    QCoreApplication::sendPostedEvents();
    header->repaint(); // nothing of what went before is left to be painted
    PaintCount count;
    header->installEventFilter(&count);
    desk.changes.editInstance(
        u"ABC-7"_s, {u"Customer"_s, JsonValue::string(u"Acme"_s), JsonValue::string(u"Zenit"_s)});
    desk.clock.settle();
    QCOMPARE(desk.symbol(0), Symbol::Pending);
    QTRY_VERIFY(count.paints > 0);
    QVERIFY(header->grab().toImage() != before);
    QVERIFY(desk.table()->isColumnHidden(WatchList::State));
}

void TestInstancesPage::aStateOfAnEarlierVersionShowsNoColumnOfSymbols()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    QJsonObject state = desk.page->saveState();
    state[u"table"_s] =
        QJsonObject{{u"columns"_s,
                     QJsonArray{QJsonObject{{u"key"_s, u"1"_s}, {u"width"_s, 120}},
                                QJsonObject{{u"key"_s, u"0"_s}, {u"width"_s, 70}}}}};
    desk.page->restoreState(state);
    QVERIFY(desk.table()->isColumnHidden(WatchList::State));
    QCOMPARE(desk.table()->columnWidth(WatchList::Identifier), 120);
}

void TestInstancesPage::anInstanceThatIsNotFoundStaysOnTheListAndSaysSo()
{
    Fixture desk;
    desk.show();
    desk.type(u"ABC-404"_s);
    desk.answer(404, R"({"status":"ERROR","detail":"no"})");
    QCOMPARE(desk.table()->model()->rowCount(), 1);
    QCOMPARE(desk.symbol(0), Symbol::Missing);
    QCOMPARE(desk.cell(0, WatchList::Status), u"not found"_s);
    QVERIFY(desk.notice().contains(u"not found"_s));
}

void TestInstancesPage::aRejectedKeyEndsTheWholeLoadWithOneMessage()
{
    Fixture desk;
    desk.show();
    desk.type(u"A-1 A-2 A-3 A-4 A-5 A-6 A-7 A-8"_s);
    desk.answerTo(0, 401, R"({"status":"ERROR","detail":"Invalid API key"})");
    const int sent = desk.sent();
    desk.clock.advance(std::chrono::minutes(5));
    QCOMPARE(desk.sent(), sent);
    QVERIFY(!desk.notice().isEmpty());
    QVERIFY(!desk.find<QWidget>("loadingBar")->isVisible());
    QCOMPARE(desk.table()->model()->rowCount(), 8);
}

void TestInstancesPage::anotherFailureStaysWithItsRow()
{
    Fixture desk;
    desk.show();
    desk.type(u"A-1 A-2"_s);
    desk.answerTo(0, 409, R"({"status":"ERROR","detail":"<b>odd</b>"})");
    desk.answerTo(1, 200, instanceAnswer(u"A-2"_s, someFields));
    QCOMPARE(desk.symbol(0), Symbol::Failed);
    QCOMPARE(desk.cell(1, WatchList::Status), u"in progress"_s);
    const QString tip =
        desk.table()->model()->headerData(0, Qt::Vertical, Qt::ToolTipRole).toString();
    QVERIFY(!tip.isEmpty() && !tip.contains(u"<b>"_s));
}

void TestInstancesPage::closingThePageDropsWhatWaits()
{
    Fixture desk;
    desk.show();
    QStringList many;
    for (int i = 1; i <= 30; ++i)
        many << u"ABC-%1"_s.arg(i);
    desk.type(many.join(u' '));
    const int sent = desk.sent();
    desk.page.reset();
    desk.clock.advance(std::chrono::minutes(5));
    QCOMPARE(desk.sent(), sent);
}

void TestInstancesPage::instancesSeenBeforeAreThereOfflineAndMarkedAsOld()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    desk.page.reset();
    const int sent = desk.sent();
    desk.show();
    QCOMPARE(desk.table()->model()->rowCount(), 1);
    QCOMPARE(desk.symbol(0), Symbol::Stale);
    QCOMPARE(desk.cell(0, WatchList::Status), u"in progress"_s);
    QVERIFY(desk.cell(0, WatchList::Age).startsWith(u"read "_s));
    QCOMPARE(desk.selectedRows(), QList<int>({0}));
    QCOMPARE(desk.field(u"Customer"_s).data().toString(), u"Acme"_s);
    QCOMPARE(desk.sent(), sent);
    QCOMPARE(desk.workspace.processes().size(), size_t(1));
    QCOMPARE(desk.workspace.fields(u"ABC"_s).size(), size_t(6));
}

void TestInstancesPage::editingAFieldStagesItAndTypingBackTakesItBack()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    QSignalSpy review(desk.page.get(), &InstancesPage::reviewRequested);
    desk.editField(u"Customer"_s, u"Zenit"_s);
    QCOMPARE(desk.changes.changes().size(), size_t(1));
    QCOMPARE(desk.field(u"Customer"_s).data().toString(), u"Zenit"_s);
    QCOMPARE(desk.stateOf(u"Customer"_s), CellState::Edited);
    QVERIFY(desk.field(u"Customer"_s).data(Qt::ToolTipRole).toString().contains(u"Acme"_s));
    QVERIFY(desk.field(u"Customer"_s).data(Qt::BackgroundRole).isValid());
    QCOMPARE(desk.symbol(0), Symbol::Pending);
    desk.find<QAction>("reviewAction")->trigger();
    QCOMPARE(review.count(), 1);

    desk.editField(u"Customer"_s, u"Acme"_s);
    QVERIFY(desk.changes.isEmpty());
    QCOMPARE(desk.symbol(0), std::nullopt);
    QVERIFY(!desk.find<QAction>("reviewAction")->isEnabled());
    desk.changes.undoStack().undo();
    QCOMPARE(desk.field(u"Customer"_s).data().toString(), u"Zenit"_s);
    QCOMPARE(desk.sent(), 1);
}

void TestInstancesPage::numbersAndTruthValuesKeepTheirKind()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    desk.editField(u"Amount"_s, u"1250.5"_s);
    desk.editField(u"Paid"_s, u"true"_s);
    desk.editField(u"Note"_s, u"007"_s);
    const auto &update = std::get<UpdateInstance>(desk.changes.changes().front().change);
    const FieldEdits expected{
        {u"Amount"_s, *JsonValue::number("1250.50"), *JsonValue::number("1250.5")},
        {u"Paid"_s, JsonValue::boolean(false), JsonValue::boolean(true)},
        {u"Note"_s, JsonValue::string({}), JsonValue::string(u"007"_s)}};
    QVERIFY(update.edits == expected);
    desk.editField(u"Amount"_s, u"lots"_s);
    QVERIFY(std::get<UpdateInstance>(desk.changes.changes().front().change).edits.front().after
            == JsonValue::string(u"lots"_s));
}

void TestInstancesPage::aFieldKeepsWhatWasNotTyped()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s, R"({"Customer":"Jose\u0301"})");
    desk.fields()->setCurrentIndex(desk.field(u"Customer"_s));
    QTest::keyClick(desk.fields(), Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QTest::keyClick(editor, Qt::Key_End);
    QTest::keyClicks(editor, u"x"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(desk.changes.changes().size(), size_t(1));
    QCOMPARE(desk.field(u"Customer"_s).data(Qt::EditRole).toString(), u"Jose\u0301x"_s);
}

void TestInstancesPage::theLetterOfADeadKeyStandsInTheFieldItOpens()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    desk.fields()->setCurrentIndex(desk.field(u"Customer"_s));
    desk.fields()->setFocus();
    QInputMethodEvent letter;
    letter.setCommitString(u"é"_s);
    QCoreApplication::sendEvent(desk.fields(), &letter);
    QTest::keyClicks(QApplication::focusWidget(), u"xito"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(desk.field(u"Customer"_s).data().toString(), u"éxito"_s);
}

void TestInstancesPage::compoundValuesAreLockedWithAReason()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    QVERIFY(!(desk.field(u"Items"_s).flags() & Qt::ItemIsEditable));
    QVERIFY(!desk.field(u"Items"_s).data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!desk.fields()->model()->setData(desk.field(u"Items"_s), u"x"_s));
    QVERIFY(desk.changes.isEmpty());
}

void TestInstancesPage::longTextKeepsItsLineEndings()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    // a line edit would drop the line break without a word
    QVERIFY(!(desk.field(u"Comment"_s).flags() & Qt::ItemIsEditable));
    desk.fields()->setCurrentIndex(desk.field(u"Comment"_s));
    for (const bool edits : {false, true}) {
        QTest::mouseClick(desk.find<QPushButton>("longEditorButton"), Qt::LeftButton);
        auto *dialog = desk.page->findChild<LongTextDialog *>();
        QVERIFY(dialog);
        auto *editor = desk.find<QPlainTextEdit>("longTextEdit", dialog);
        QCOMPARE(editor->toPlainText(), u"<p>ok</p>\nthen"_s);
        if (edits) {
            editor->moveCursor(QTextCursor::End);
            editor->insertPlainText(u" more\u00a0text"_s);
        }
        QTest::mouseClick(desk.okOf(dialog), Qt::LeftButton);
        QCOMPARE(desk.changes.isEmpty(), !edits);
        delete dialog;
    }
    const auto &update = std::get<UpdateInstance>(desk.changes.changes().front().change);
    QCOMPARE(update.edits.front().after.text(), u"<p>ok</p>\r\nthen more\u00a0text"_s);
}

void TestInstancesPage::aReadOnlyProfileCannotEdit()
{
    Fixture desk;
    desk.session.profile.protection = Protection::ReadOnly;
    desk.show();
    desk.open(u"ABC-7"_s);
    QVERIFY(!(desk.field(u"Customer"_s).flags() & Qt::ItemIsEditable));
    QVERIFY(desk.find<QLabel>("hintLabel")->text().contains(u"read-only"_s));
    QVERIFY(!desk.find<QAction>("newInstanceAction")->isEnabled());
}

void TestInstancesPage::revertingAFieldTakesBackOnlyThat()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    desk.editField(u"Customer"_s, u"Zenit"_s);
    desk.editField(u"Note"_s, u"n"_s);
    desk.fields()->setCurrentIndex(desk.field(u"Customer"_s));
    QTest::mouseClick(desk.find<QPushButton>("revertFieldButton"), Qt::LeftButton);
    QCOMPARE(desk.field(u"Customer"_s).data().toString(), u"Acme"_s);
    QCOMPARE(desk.field(u"Note"_s).data().toString(), u"n"_s);
}

void TestInstancesPage::anAppliedUpdateIsShownAndReadAgain()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    desk.editField(u"Customer"_s, u"Zenit"_s);
    QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.changes.copies())));
    desk.clock.settle();
    QCOMPARE(desk.bodyOf(1), QByteArray(R"({"identifier":"ABC-7","data":{"Customer":"Zenit"}})"));
    QCOMPARE(desk.symbol(0), Symbol::Sending);
    desk.answer(200, R"({"status":"OK","identifier":"ABC-7","updateDate":"2026-01-31 10:00:02"})");
    QCOMPARE(desk.field(u"Customer"_s).data().toString(), u"Zenit"_s);
    QVERIFY(!desk.field(u"Customer"_s).data(Qt::BackgroundRole).isValid());
    QCOMPARE(desk.sent(), 3);
    desk.answer(200, instanceAnswer(u"ABC-7"_s, R"({"Customer":"Zenit","Note":"derived"})"));
    QCOMPARE(desk.field(u"Note"_s).data().toString(), u"derived"_s);
    QCOMPARE(desk.symbol(0), std::nullopt);
}

void TestInstancesPage::aRefusedEditStaysVisible()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    desk.editField(u"Customer"_s, u"Zenit"_s);
    QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.changes.copies())));
    desk.clock.settle();
    desk.answer(400, R"({"status":"ERROR","detail":"Instance is locked"})");
    QCOMPARE(desk.field(u"Customer"_s).data().toString(), u"Zenit"_s);
    QCOMPARE(desk.stateOf(u"Customer"_s), CellState::Failed);
    QVERIFY(desk.field(u"Customer"_s).data(Qt::ToolTipRole).toString().contains(u"locked"_s));
    QCOMPARE(desk.symbol(0), Symbol::Failed);
}

void TestInstancesPage::aRefreshThatMeetsAnotherValueMarksTheConflict()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    desk.editField(u"Customer"_s, u"Zenit"_s);
    QTest::keyClick(desk.page.get(), Qt::Key_F5);
    desk.clock.settle();
    desk.answer(200, instanceAnswer(u"ABC-7"_s, R"({"Customer":"Bolt","Note":""})"));
    QCOMPARE(desk.field(u"Customer"_s).data().toString(), u"Zenit"_s);
    QCOMPARE(desk.stateOf(u"Customer"_s), CellState::Conflict);
    QVERIFY(desk.field(u"Customer"_s).data(Qt::ToolTipRole).toString().contains(u"Bolt"_s));
}

void TestInstancesPage::refreshingReadsSelectedOrAll()
{
    Fixture desk;
    desk.show();
    desk.open(u"A-1"_s);
    desk.open(u"A-2"_s);
    QTest::keyClick(desk.page.get(), Qt::Key_F5);
    desk.clock.settle();
    QCOMPARE(desk.sent(), 3);
    QCOMPARE(desk.bodyOf(2), QByteArray(R"({"identifier":"A-2"})"));
    desk.answer(200, instanceAnswer(u"A-2"_s, someFields));
    QTest::keyClick(desk.page.get(), Qt::Key_F5, Qt::ShiftModifier);
    desk.clock.settle();
    QCOMPARE(desk.sent(), 5);
}

void TestInstancesPage::removingForgetsButKeepsStagedEdits()
{
    Fixture desk;
    desk.show();
    desk.open(u"A-1"_s);
    desk.open(u"A-2"_s);
    desk.editField(u"Customer"_s, u"Zenit"_s);
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Delete);
    QCOMPARE(desk.table()->model()->rowCount(), 1);
    QCOMPARE(desk.cell(0, WatchList::Identifier), u"A-1"_s);
    QCOMPARE(desk.workspace.instances().size(), size_t(1));
    QCOMPARE(desk.changes.changes().size(), size_t(1));
}

void TestInstancesPage::identifiersCanBeCopied()
{
    Fixture desk;
    desk.show();
    desk.open(u"A-1"_s);
    desk.open(u"A-2"_s);
    desk.table()->selectAll();
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"A-1\nA-2"_s);
}

void TestInstancesPage::sortingCountsNumbersAndFilteringCounts()
{
    Fixture desk;
    desk.show();
    desk.open(u"A-10"_s);
    desk.open(u"A-9"_s);
    desk.table()->sortByColumn(WatchList::Identifier, Qt::AscendingOrder);
    QCOMPARE(desk.cell(0, WatchList::Identifier), u"A-9"_s);
    desk.find<QLineEdit>("searchLineEdit")->setText(u"a-10"_s);
    QCOMPARE(desk.table()->model()->rowCount(), 1);
    QVERIFY(desk.find<QLabel>("countLabel")->text().startsWith(u"1 of 2 instance(s) shown"_s));
}

void TestInstancesPage::withoutAFieldTabLeadsPastTheirTable()
{
    Fixture desk;
    desk.show();
    desk.find<QAction>("newInstanceAction")->trigger();
    NewInstanceDialog *dialog = desk.newDialog();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *combo = desk.find<QComboBox>("processCombo", dialog);
    auto *fields = desk.find<QTableWidget>("fieldsTable", dialog);
    combo->setEditText(u"ABC"_s);
    QTest::keyClick(combo, Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget()->objectName(), u"addFieldButton"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QCOMPARE(fields->rowCount(), 1);
    QVERIFY(fields->isAncestorOf(dialog->focusWidget())); // its name is typed
}

void TestInstancesPage::aNewInstanceIsStagedWithKnownFieldsAndInitiator()
{
    Fixture desk;
    desk.workspace.rememberFields(u"ABC"_s, {u"Customer "_s, u"Amount"_s}, Source::Answer);
    desk.workspace.rememberProcess(u"ABC"_s, Source::Answer);
    desk.show();
    desk.find<QAction>("newInstanceAction")->trigger();
    NewInstanceDialog *dialog = desk.newDialog();
    QVERIFY(dialog);
    auto *grid = desk.find<QTableWidget>("fieldsTable", dialog);
    QCOMPARE(desk.find<QComboBox>("processCombo", dialog)->currentText(), u"ABC"_s);
    QCOMPARE(grid->rowCount(), 2);
    grid->item(0, 1)->setText(u"Acme"_s);
    desk.find<QPushButton>("addFieldButton", dialog)->click();
    grid->item(2, 0)->setText(u"Extra"_s);
    grid->item(2, 1)->setText(u"1"_s);
    desk.find<QRadioButton>("userRadioButton", dialog)->setChecked(true);
    QTest::mouseClick(desk.okOf(dialog), Qt::LeftButton);

    const CreateInstance expected{
        u"ABC"_s,
        {{u"Customer "_s, JsonValue::string(u"Acme"_s)}, {u"Extra"_s, JsonValue::string(u"1"_s)}},
        true};
    QCOMPARE(desk.changes.changes().size(), size_t(1));
    QVERIFY(desk.changes.changes().front().change == Change(expected));
    QCOMPARE(desk.sent(), 0);
    QVERIFY(desk.notice().contains(u"Nothing was sent yet"_s));
}

void TestInstancesPage::theSameInstanceTwiceIsPointedOut()
{
    Fixture desk;
    desk.show();
    desk.changes.stage(CreateInstance{u"ABC"_s, {}, false});
    desk.find<QAction>("newInstanceAction")->trigger();
    NewInstanceDialog *dialog = desk.newDialog();
    QVERIFY(!desk.okOf(dialog)->isEnabled()); // no process yet
    desk.find<QComboBox>("processCombo", dialog)->setCurrentText(u"ABC"_s);
    QTest::mouseClick(desk.okOf(dialog), Qt::LeftButton);
    QCOMPARE(desk.changes.changes().size(), size_t(1));
    QVERIFY(desk.find<Notice>("notice", dialog)->text().contains(u"identical"_s));
    QTest::mouseClick(desk.okOf(dialog), Qt::LeftButton);
    QCOMPARE(desk.changes.changes().size(), size_t(2));
}

void TestInstancesPage::aStartedInstanceIsOpenedAndRemembered()
{
    Fixture desk;
    desk.show();
    desk.changes.stage(CreateInstance{u"ABC"_s, {}, false});
    QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.changes.copies())));
    desk.clock.settle();
    desk.answer(200,
                R"({"status":"OK","identifier":"ABC-8","initiationDate":"2026-01-31 09:12:44"})");
    QCOMPARE(desk.bodyOf(1), QByteArray(R"({"identifier":"ABC-8"})"));
    desk.answer(200, instanceAnswer(u"ABC-8"_s, someFields));
    QCOMPARE(desk.cell(0, WatchList::Identifier), u"ABC-8"_s);
    QCOMPARE(desk.workspace.instances().size(), size_t(1));
    QCOMPARE(desk.field(u"Customer"_s).data().toString(), u"Acme"_s);

    desk.find<QAction>("newInstanceAction")->trigger();
    NewInstanceDialog *dialog = desk.newDialog();
    auto *grid = desk.find<QTableWidget>("fieldsTable", dialog);
    QCOMPARE(desk.find<QComboBox>("processCombo", dialog)->currentText(), u"ABC"_s);
    QCOMPARE(grid->rowCount(), 6);
    QTest::mouseClick(desk.okOf(dialog), Qt::LeftButton);
    QVERIFY(desk.find<Notice>("notice", dialog)->text().contains(u"ABC-8"_s));
    QVERIFY(desk.changes.isEmpty());
}

void TestInstancesPage::newFromThisCopiesPlainValues()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    desk.find<QAction>("newFromAction")->trigger();
    NewInstanceDialog *dialog = desk.newDialog();
    QTest::mouseClick(desk.okOf(dialog), Qt::LeftButton);
    const CreateInstance expected{u"ABC"_s,
                                  {{u"Customer"_s, JsonValue::string(u"Acme"_s)},
                                   {u"Amount"_s, JsonValue::string(u"1250.50"_s)},
                                   {u"Paid"_s, JsonValue::string(u"false"_s)},
                                   {u"Comment"_s, JsonValue::string(u"<p>ok</p>\r\nthen"_s)}},
                                  false};
    QVERIFY(desk.changes.changes().front().change == Change(expected));
}

void TestInstancesPage::tableModelsKeepTheRulesOfModels()
{
    Fixture desk;
    desk.show();
    const QAbstractItemModelTester list(desk.table()->model());
    const QAbstractItemModelTester fields(desk.fields()->model());
    desk.open(u"A-1"_s);
    desk.open(u"A-2"_s, R"({"Other":"1"})");
    desk.editField(u"Other"_s, u"2"_s);
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Delete);
    QCOMPARE(desk.table()->model()->rowCount(), 1);
}

void TestInstancesPage::altEnterLeadsToTheValuesAndEscInANarrowPageBack_data()
{
    QTest::addColumn<int>("letters");
    QTest::newRow("beside the table") << 200;
    QTest::newRow("over the table") << 130;
}

void TestInstancesPage::altEnterLeadsToTheValuesAndEscInANarrowPageBack()
{
    QFETCH(int, letters);
    const bool isWide = letters == 200;
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    desk.page->resize(desk.page->fontMetrics().averageCharWidth() * letters, 600);
    const auto *inspector = desk.find<QWidget>("inspector");
    QCOMPARE(inspector->isVisible(), isWide);
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(inspector->isVisible());
    QVERIFY(desk.fields()->hasFocus());
    QCOMPARE(desk.fields()->currentIndex().column(), int(FieldsModel::Value));
    QTest::keyClick(desk.fields(), Qt::Key_Escape);
    QCOMPARE(inspector->isVisible(), isWide);
    QCOMPARE(desk.table()->hasFocus(), !isWide);
}

void TestInstancesPage::everyControlHasAName()
{
    Fixture desk;
    desk.show();
    desk.open(u"ABC-7"_s);
    for (QWidget *widget : desk.page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName() + QLatin1Char(' ')
                            + QString::fromLatin1(widget->metaObject()->className())));
    }
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestInstancesPage)
#include "tst_instancespage.moc"
