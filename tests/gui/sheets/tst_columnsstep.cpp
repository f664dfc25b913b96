// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/columnsamples.h"
#include "gui/sheets/columnstable.h"
#include "gui/sheets/transformpane.h"
#include "importfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *rows = "Code,CITY,Сredit,Note,Code 2\n"
                             "001, Quito ,\"27,12\",x,1\n"
                             "002,Lima,\"9,13\",y,2\n"
                             "003,Bogotá,a consultar,z,3\n"
                             "004,,,w,4\n";

struct Fixture : ImportFixture {
    explicit Fixture(const QSize &size = {1264, 784})
    {
        know({u"Id"_s, u"Code"_s, u"City"_s, u"Credit"_s, u"Remarks"_s});
        show(size);
    }
    ColumnsTable *table() const { return find<ColumnsTable>("columnsTable"); }
    QString at(int row, ColumnsModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void select(int row)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, ColumnsModel::Target));
    }
    /// Opens the list of targets by key.
    QComboBox *openList(int row)
    {
        select(row);
        QTest::keyClick(table(), Qt::Key_Space);
        return find<QComboBox>("targetComboBox");
    }
    /// As a click on a line of the list.
    void choose(int row, const QString &target)
    {
        const QPointer<QComboBox> list = openList(row);
        const int item = target.isEmpty() ? 0 : list->findData(target);
        QVERIFY(item >= 0);
        list->setCurrentIndex(item);
        Q_EMIT list->activated(item);
        QTRY_VERIFY(!list);
    }
    void addStep(const char *action) const { find<QAction>(action)->trigger(); }
    QStringList sample(int row) const
    {
        const auto *samples = find<QTableWidget>("samplesTable");
        QStringList cells;
        for (int column = 0; column < 3; ++column)
            cells << samples->item(row, column)->text();
        return cells;
    }
    QString counts() const { return text("sampleCountsLabel"); }
};

} // namespace

class tst_ColumnsStep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsOfTheSameNameAreMappedAndLookAlikesAreNot()
    {
        Fixture t;
        t.openColumns(rows);
        new QAbstractItemModelTester(t.table()->model(), t.table());
        QCOMPARE(t.at(0, ColumnsModel::Target), u"Code"_s);
        QCOMPARE(t.at(1, ColumnsModel::Target), u"City"_s);
        QCOMPARE(t.at(2, ColumnsModel::Target), u"Choose…"_s);
        QCOMPARE(t.at(3, ColumnsModel::Target), u"Not imported"_s);
        QVERIFY(t.at(2, ColumnsModel::Steps).contains(u"Credit"_s));
        QVERIFY(!t.draft().mapping().ruleFor(u"Credit"_s));
    }

    void theSumLineAddsUp()
    {
        Fixture t;
        t.openColumns(rows);
        QCOMPARE(t.columns->hint(), u"5 column(s) = 2 mapped + 1 undecided + 2 not imported"_s);
        QCOMPARE(t.find<QTabBar>("columnTabs")->tabText(0), u"All 5"_s);
    }

    void theFilledButtonLeadsToWhatIsUndecided()
    {
        Fixture t;
        t.openColumns(rows);
        t.select(0);
        QCOMPARE(t.find<QPushButton>("nextButton")->text(), u"&Choose for 1 column(s)"_s);
        t.press("nextButton");
        QCOMPARE(t.table()->currentIndex().row(), 2);
        QVERIFY(t.text("decisionLabel").contains(u"never mapped unseen"_s));
        t.press("mapButton");
        QCOMPARE(t.at(2, ColumnsModel::Target), u"Credit"_s);
        QVERIFY(t.columns->isDecided());
        QCOMPARE(t.find<QPushButton>("nextButton")->text(), u"&Next: Key and mode"_s);
    }

    void aLookAlikeCanBeLeftOut()
    {
        Fixture t;
        t.openColumns(rows);
        t.select(2);
        t.press("leaveOutButton");
        QCOMPARE(t.at(2, ColumnsModel::Target), u"Not imported"_s);
        QVERIFY(t.columns->isDecided());
        QCOMPARE(t.columns->hint(), u"5 column(s) = 2 mapped + 3 not imported"_s);
    }

    void leavingTheListOfTargetsIsNoDecision()
    {
        Fixture t;
        t.openColumns(rows);
        const QPointer<QComboBox> list = t.openList(2);
        QCOMPARE(list->currentData().toString(), u"Credit"_s); // shown first
        list->hidePopup();
        t.find<QLineEdit>("findColumnLineEdit")->setFocus();
        QTRY_VERIFY(!list);
        QCOMPARE(t.at(2, ColumnsModel::Target), u"Choose…"_s);
    }

    void aTargetThatIsTakenIsNotOfferedAndSaysByWhichColumn()
    {
        Fixture t;
        t.openColumns(rows);
        QComboBox *list = t.openList(3);
        const int taken = list->findData(u"City"_s);
        QCOMPARE(list->itemText(taken), u"City (filled by CITY)"_s);
        QVERIFY(!(list->model()->index(taken, 0).flags() & Qt::ItemIsEnabled));
        const int free = list->findData(u"Remarks"_s);
        QVERIFY(list->model()->index(free, 0).flags() & Qt::ItemIsEnabled);
    }

    void aColumnIsMappedByTheKeyboard()
    {
        Fixture t;
        t.openColumns(rows);
        const QPointer<QComboBox> list = t.openList(3);
        QTRY_VERIFY(list->view()->isVisible());
        QTest::keyClicks(list->view(), u"Rem"_s);
        QTest::keyClick(list->view(), Qt::Key_Return);
        QTRY_COMPARE(t.at(3, ColumnsModel::Target), u"Remarks"_s);
        QTRY_VERIFY(!list);
        QVERIFY(t.draft().mapping().ruleFor(u"Remarks"_s));
    }

    void anotherTargetKeepsTheTransformations()
    {
        Fixture t;
        t.openColumns(rows);
        t.select(1);
        t.addStep("addTrimAction");
        t.choose(1, u"Remarks"_s);
        QCOMPARE(t.at(1, ColumnsModel::Target), u"Remarks"_s);
        QCOMPARE(t.at(1, ColumnsModel::Steps), u"Trim blanks"_s);
        QVERIFY(!t.draft().mapping().ruleFor(u"City"_s));
    }

    void theRowBeforeAndAfterFollowsTheTransformationsAndTheRow()
    {
        Fixture t;
        t.openColumns(rows);
        QCOMPARE(t.at(1, ColumnsModel::Before), u" Quito "_s);
        QCOMPARE(t.at(1, ColumnsModel::After), u" Quito "_s);
        t.select(1);
        t.addStep("addTrimAction");
        QCOMPARE(t.at(1, ColumnsModel::After), u"Quito"_s);
        QCOMPARE(t.text("sampleLabel"), u"1 of 4"_s);
        QTest::keyClick(t.table(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(t.at(1, ColumnsModel::After), u"Lima"_s);
        QCOMPARE(t.text("sampleLabel"), u"2 of 4"_s);
        QTest::keyClick(t.table(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(t.at(1, ColumnsModel::Before), u" Quito "_s);
    }

    void rowsThatMatterAreShownBeforeAndAfter()
    {
        Fixture t;
        t.openColumns(rows);
        t.select(2);
        t.press("mapButton");
        t.addStep("addDecimalAction");
        QTRY_COMPARE(t.counts(), u"2 fit · 1 do not · 1 empty"_s);
        QCOMPARE(t.sample(0), (QStringList{u"2"_s, u"27,12"_s, u"27.12"_s}));
        QCOMPARE(t.sample(2)[1], u"a consultar"_s);
        QCOMPARE(t.sample(2)[2], u"not a number"_s);
        QCOMPARE(t.sample(3)[2], u"(empty)"_s);
    }

    void aTransformationIsEditedInItsFields()
    {
        Fixture t;
        t.openColumns(rows);
        t.select(1);
        t.addStep("addReplaceAction");
        auto *what = t.find<QLineEdit>("replaceWhatLineEdit");
        QCOMPARE(t.window->focusWidget(), what);
        QTest::keyClicks(what, u"Quito"_s);
        QTest::keyClicks(t.find<QLineEdit>("replaceWithLineEdit"), u"UIO"_s);
        QCOMPARE(what, t.find<QLineEdit>("replaceWhatLineEdit")); // the user stays in the field
        QCOMPARE(t.at(1, ColumnsModel::After), u" UIO "_s);
    }

    void transformationsAreMovedAndRemovedByKeys()
    {
        Fixture t;
        t.openColumns(rows);
        t.select(1);
        t.addStep("addTrimAction");
        t.addStep("addCaseAction");
        auto *list = t.find<QListWidget>("transformList");
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(t.at(1, ColumnsModel::Steps), u"Capital letters · Trim blanks"_s);
        QCOMPARE(list->currentRow(), 0);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(t.at(1, ColumnsModel::Steps), u"Trim blanks"_s);
    }

    void valuesAreLookedUpInAnotherDatabaseAfterOneRequest()
    {
        Fixture t;
        t.workspace.rememberColumns(u"Cities"_s, {u"Id"_s, u"Name"_s, u"Short"_s}, Source::Answer);
        t.openColumns(rows);
        t.select(2);
        t.press("leaveOutButton");
        t.select(1);
        t.addStep("addTrimAction");
        t.addStep("addLookUpAction");
        const auto choose = [&t](const char *box, const QString &name) {
            auto *list = t.find<QComboBox>(box);
            list->setCurrentIndex(list->findData(name));
            Q_EMIT list->activated(list->currentIndex());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        choose("lookUpDatabaseComboBox", u"Cities"_s);
        choose("lookUpKeyComboBox", u"Name"_s);
        choose("lookUpValueComboBox", u"Short"_s);
        QVERIFY(!t.columns->isDecided());
        QVERIFY(t.columns->hint().contains(u"not loaded"_s));
        t.press("loadLookUpButton");
        t.clock.settle();
        t.answer(200,
                 R"({"status":"OK","data":[{"Id":"1","Name":"Quito","Short":"UIO"},)"
                 R"({"Id":"2","Name":"Lima","Short":"LIM"}]})");
        QTRY_COMPARE(t.at(1, ColumnsModel::After), u"UIO"_s);
        QCOMPARE(t.sent(), 1);
        QCOMPARE(t.at(1, ColumnsModel::Steps), u"Trim blanks · Look up in Cities"_s);
        QVERIFY(t.columns->isDecided());
        QTRY_COMPARE(t.counts(), u"2 fit · 1 do not · 1 empty"_s);
    }

    void whatACellStoresCanBeTakenInPlaceOfWhatItShows()
    {
        Fixture t;
        // A page of the clipboard, in which a spreadsheet program notes the number behind "27,1".
        const QString html =
            u"<table><tr><td>Code</td><td>Credit</td></tr><tr><td>1</td><td x:num=\"27.125\">27,1</td></tr></table>"_s;
        auto *copied = new QMimeData;
        copied->setText(u"Code\tCredit\n1\t27,1\n"_s);
        copied->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(copied);
        t.source->takeClipboard();
        QTRY_VERIFY(t.draft().source().table);
        QVERIFY(t.notes().join(u'\n').contains(u"show something other than they store: Credit"_s));
        t.press("nextButton");
        t.select(1);
        auto *use = t.find<QComboBox>("cellUseComboBox");
        QVERIFY(use->isVisible());
        use->setCurrentIndex(1);
        Q_EMIT use->activated(1);
        QCOMPARE(t.at(1, ColumnsModel::After), u"27.125"_s);
    }

    void aBrokenPatternIsSaidAndStopsTheWay()
    {
        Fixture t;
        t.openColumns(rows);
        t.select(2);
        t.press("leaveOutButton");
        t.select(1);
        t.addStep("addReplaceAction");
        QTest::keyClicks(t.find<QLineEdit>("replaceWhatLineEdit"), u"("_s);
        QTest::mouseClick(t.find<QAbstractButton>("replacePatternCheckBox"), Qt::LeftButton, {},
                          QPoint(8, 8));
        QVERIFY(t.find<QLabel>("transformProblemLabel")->isVisible());
        QVERIFY(!t.columns->isDecided());
        QVERIFY(t.columns->hint().startsWith(u"City: "_s));
    }

    void aFixedValueFillsAColumnThatTheFileDoesNot()
    {
        Fixture t;
        t.openColumns(rows);
        QVERIFY(t.text("unfilledLabel").endsWith(u"Credit, Remarks"_s));
        QMenu *menu = t.find<QToolButton>("fixedValueButton")->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        t.dialogs.nextTexts = {u"November"_s};
        menu->actions()[1]->trigger();
        QTRY_COMPARE(t.at(5, ColumnsModel::Target), u"Remarks"_s);
        QCOMPARE(t.at(5, ColumnsModel::After), u"November"_s);
        QVERIFY(t.columns->hint().endsWith(u"1 fixed value(s)"_s));
        t.choose(5, {});
        QCOMPARE(t.table()->model()->rowCount(), 5);
    }

    void theTabsAndTheSearchNarrowTheList()
    {
        Fixture t;
        t.openColumns(rows);
        t.find<QTabBar>("columnTabs")->setCurrentIndex(1);
        QCOMPARE(t.table()->model()->rowCount(), 1);
        t.find<QTabBar>("columnTabs")->setCurrentIndex(0);
        QTest::keyClicks(t.find<QLineEdit>("findColumnLineEdit"), u"CODE"_s);
        QCOMPARE(t.table()->model()->rowCount(), 2);
    }

    void theNextFileWithTheSameHeadersKeepsTheDecisions()
    {
        Fixture t;
        t.openColumns(rows);
        t.select(2);
        t.press("mapButton");
        t.addStep("addDecimalAction");
        t.open("next.csv", "Note,Сredit,Code,CITY,Code 2\nx,\"1,5\",001,Quito,1\n");
        QCOMPARE(t.at(1, ColumnsModel::Target), u"Credit"_s);
        QCOMPARE(t.at(1, ColumnsModel::After), u"1.5"_s);
        QVERIFY(t.columns->isDecided());
    }

    void columnsWithoutNameAndCellsAreNotCounted()
    {
        Fixture t;
        t.openColumns("Code,,City\n1,,Quito\n2,,Lima\n");
        QCOMPARE(t.table()->model()->rowCount(), 2);
        QCOMPARE(t.columns->hint(), u"2 column(s) = 2 mapped"_s);
    }

    void anUnknownDatabaseIsLoadedWithOneRequest()
    {
        ImportFixture t;
        t.show();
        t.open("rows.csv", rows);
        t.press("nextButton");
        QVERIFY(t.find<QWidget>("unknownColumnsPage")->isVisible());
        QVERIFY(!t.columns->isDecided());
        t.press("loadColumnsActionButton");
        t.clock.settle();
        QCOMPARE(t.sent(), 1);
        t.answer(200, R"({"status":"OK","data":[{"Id":"1","Code":"001","City":"Quito"}]})");
        QTRY_VERIFY(t.find<QWidget>("columnsTable")->isVisible());
        QCOMPARE(t.columns->decisions().counts().mapped, 2);
    }

    void inANarrowWindowThePaneTakesThePlaceOfTheTable()
    {
        Fixture t({680, 480});
        t.openColumns(rows);
        QCOMPARE(t.window->size(), QSize(680, 480));
        auto *pane = t.find<QWidget>("transformPane");
        QVERIFY(t.table()->isVisible() && !pane->isVisible());
        t.select(1);
        QTest::keyClick(t.table(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY(!t.table()->isVisible() && pane->isVisible());
        QVERIFY(pane->isAncestorOf(t.window->focusWidget()));
        QTest::keyClick(t.window->focusWidget(), Qt::Key_Escape);
        QVERIFY(t.table()->isVisible() && !pane->isVisible());
        QVERIFY(t.window->isVisible());
    }
};

QTEST_MAIN(tst_ColumnsStep)
#include "tst_columnsstep.moc"
