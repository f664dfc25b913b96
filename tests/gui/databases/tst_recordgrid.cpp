// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/columnarrangement.h"
#include "gui/databases/recorddelegate.h"
#include "gui/databases/selectionbar.h"
#include "gui/editing/texteditors.h"
#include "support/databasesfixture.h"

#include <QApplication>
#include <QIdentityProxyModel>
#include <QInputMethodEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

/// Ten columns of different values besides the Id.
void openWide(DatabasesFixture &desk, int rows)
{
    QByteArrayList records;
    for (int row = 0; row < rows; ++row) {
        QByteArray record = "{\"Id\":\"" + QByteArray::number(row + 1) + '"';
        for (int column = 0; column < 10; ++column)
            record += ",\"C" + QByteArray::number(column) + "\":\"v" + QByteArray::number(row) + '-'
                + QByteArray::number(column) + '"';
        records << record + '}';
    }
    desk.open(QStringLiteral("Wide"));
    desk.answerList(records.join(','));
    QTRY_COMPARE(desk.model()->rowCount(), rows);
}

} // namespace

class RecordGridTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copyingABlockKeepsItsShape()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.select(0, 2, 1, 3);
        t.trigger("copyAction");
        QCOMPARE(clipboard(), u"Quito\t0040\nLima\t1.10\n"_s);
        t.trigger("copyWithHeadersAction");
        QCOMPARE(clipboard(), u"City\tStock\nQuito\t0040\nLima\t1.10\n"_s);
        t.select(0, 2, 0, 2);
        QTest::keySequence(t.grid(), QKeySequence::Copy);
        QCOMPARE(clipboard(), u"Quito"_s);
    }

    void onlyTheChosenCellsOfAScatteredSelectionAreCopied()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        QItemSelectionModel *selection = t.grid()->selectionModel();
        selection->select(t.at(0, 2), QItemSelectionModel::ClearAndSelect);
        selection->select(t.at(1, 3), QItemSelectionModel::Select);
        t.trigger("copyAction");
        QCOMPARE(clipboard(), u"Quito\t\n\t1.10\n"_s);
    }

    void revertingAWholeTableIsOneStepThatGivesEachStagedCellBack()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.type(0, 2, u"Loja"_s);
        t.type(0, 3, u"7"_s);
        t.type(1, 3, u"8"_s);
        t.select(0, 2, 1, 2);
        t.grid()->revertCells();
        QCOMPARE(t.at(0, 2).data().toString(), u"Quito"_s);
        QCOMPARE(t.changes.changes().size(), size_t(2)); // the other column stays
        t.grid()->selectAll();
        t.grid()->revertCells();
        QVERIFY(t.changes.isEmpty());
        t.changes.undoStack().undo();
        QCOMPARE(t.changes.changes().size(), size_t(2));
        QCOMPARE(t.at(0, 3).data().toString(), u"7"_s);
        QCOMPARE(t.at(1, 3).data().toString(), u"8"_s);
    }

    void oneCellIsCopiedAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"\"Alto\" Palermo"_s;
        QTest::newRow("lines") << u"a\r\nb\rc\u2029d"_s;
        QTest::newRow("tab") << u"a\tb"_s;
        QTest::newRow("decomposed") << u"Jose\u0301"_s;
    }

    void oneCellIsCopiedAsItIs()
    {
        QFETCH(const QString, text);
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        QVERIFY(t.model()->setData(t.at(0, 2), text));
        t.select(0, 2, 0, 2);
        QTest::keySequence(t.grid(), QKeySequence::Copy);
        QCOMPARE(clipboard(), text);
        t.select(1, 2, 1, 2);
        QTest::keySequence(t.grid(), QKeySequence::Paste);
        QCOMPARE(t.at(1, 2).data().toString(), text);
        t.select(0, 2, 1, 3);
        QTest::keySequence(t.grid(), QKeySequence::Copy);
        t.select(1, 2, 1, 2);
        QTest::keySequence(t.grid(), QKeySequence::Paste);
        QCOMPARE(t.at(1, 2).data().toString(), text);
        QCOMPARE(t.at(2, 2).data().toString(), text);
        QCOMPARE(t.at(2, 3).data().toString(), u"1.10"_s);
    }

    void textThatOtherProgramsCopiedIsComposed()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        QGuiApplication::clipboard()->setText(u"Jose\u0301\tx\n"_s);
        t.select(1, 2, 1, 2);
        QTest::keySequence(t.grid(), QKeySequence::Paste);
        QCOMPARE(t.at(1, 2).data().toString(), u"José"_s);
    }

    void theLetterOfADeadKeyOpensTheEditorAndStandsInIt()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.select(0, 2, 0, 2);
        QInputMethodEvent letter;
        letter.setCommitString(u"é"_s);
        QCoreApplication::sendEvent(t.grid(), &letter);
        QTest::keyClicks(QApplication::focusWidget(), u"xito"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(t.at(0, 2).data().toString(), u"éxito"_s);
    }

    void aCompositionThatOpensTheEditorIsTypedOnce()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.select(0, 2, 0, 2);
        QInputMethodEvent begun(u"n"_s, {});
        QCoreApplication::sendEvent(t.grid(), &begun);
        QInputMethodEvent letter;
        letter.setCommitString(u"ñ"_s);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &letter);
        QTest::keyClicks(QApplication::focusWidget(), u"u"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(t.at(0, 2).data().toString(), u"ñu"_s);
    }

    void aCellIsPaintedByItsBeginningHoweverLongItsValueIs()
    {
        struct Asked final : QIdentityProxyModel {
            mutable QList<int> roles;
            QVariant data(const QModelIndex &index, int role) const override
            {
                roles << role;
                return QIdentityProxyModel::data(index, role);
            }
        };
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        Asked asked;
        asked.setSourceModel(t.grid()->model());
        QImage image(200, 30, QImage::Format_ARGB32);
        image.fill(Qt::white);
        const QImage empty = image;
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        RecordDelegate delegate;
        delegate.paint(&painter, option, asked.index(0, 2));
        RecordDelegate::widthOf(asked.index(0, 2), option.font);
        painter.end();
        QVERIFY(image != empty);
        QVERIFY(asked.roles.contains(RecordTableModel::ExcerptRole));
        QVERIFY(!asked.roles.contains(Qt::DisplayRole));
    }

    void anEditedValueIsShownWhole()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        const auto fits = [&t](int row, int column) {
            return RecordDelegate::widthOf(t.at(row, column), t.grid()->font())
                <= t.grid()->columnWidth(column);
        };
        t.type(0, 3, u"12345678901234567890"_s);
        QVERIFY(!t.changes.isEmpty());
        QVERIFY(fits(0, 3));
        QGuiApplication::clipboard()->setText(u"San Bartolomé de la Cuesta\n"_s);
        t.select(1, 2, 1, 2);
        QTest::keySequence(t.grid(), QKeySequence::Paste);
        QVERIFY(fits(1, 2));
        QGuiApplication::clipboard()->setText(QString(500, u'x'));
        QTest::keySequence(t.grid(), QKeySequence::Paste);
        QVERIFY(t.grid()->columnWidth(2) < t.grid()->width());
    }

    void pastingABlockIsOneStep()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        QGuiApplication::clipboard()->setText(u"Loja\t1\nCuenca\t002\n"_s);
        t.select(1, 2, 1, 2);
        QTest::keySequence(t.grid(), QKeySequence::Paste);
        QCOMPARE(t.changes.changes().size(), size_t(2));
        QCOMPARE(t.at(1, 2).data().toString(), u"Loja"_s);
        QCOMPARE(t.at(2, 3).data().toString(), u"002"_s);
        QCOMPARE(t.changes.undoStack().count(), 1);
        t.changes.undoStack().undo();
        QVERIFY(t.changes.isEmpty());
        QVERIFY(!t.isShown("pageNotice"));
    }

    void cellsThatCannotBePastedAreCountedByReason()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        t.answerList(R"({"Id":"1","Nombre ":"Añasco","Rows":[{"a":1}]},)"
                     R"({"Id":"2","Nombre ":"Beta","Rows":[{"a":2}]})");
        QGuiApplication::clipboard()->setText(u"77\tAlfa\tx\ty\n78\tBravo\n"_s);
        t.select(0, 0, 0, 0);
        t.trigger("pasteAction");
        QCOMPARE(t.at(0, 0).data().toString(), u"1"_s);
        QCOMPARE(t.at(0, 1).data().toString(), u"Alfa"_s);
        QCOMPARE(t.at(1, 1).data().toString(), u"Bravo"_s);
        QVERIFY2(t.notice().contains(u"2 cell(s) stay as they were: Flokzu assigns the Id"_s),
                 qPrintable(t.notice()));
        QVERIFY(t.notice().contains(u"1 cell(s) stay as they were: This is a table"_s));
        QVERIFY(t.notice().contains(u"1 value(s) have no column"_s));
    }

    void aBlockIsRepeatedInASelectionThatIsAMultipleOfIt()
    {
        DatabasesFixture t;
        t.show();
        openWide(t, 6);
        QGuiApplication::clipboard()->setText(u"a\tb\nc\td\n"_s);
        t.select(0, 1, 3, 4);
        t.trigger("pasteAction");
        const auto row = [&t](int number) {
            QStringList texts;
            for (int column = 1; column <= 5; ++column)
                texts << t.at(number, column).data().toString();
            return texts.join(u' ');
        };
        QCOMPARE(row(0), u"a b a b v0-4"_s);
        QCOMPARE(row(1), u"c d c d v1-4"_s);
        QCOMPARE(row(2), u"a b a b v2-4"_s);
        QCOMPARE(row(4), u"v4-0 v4-1 v4-2 v4-3 v4-4"_s);
        QCOMPARE(t.changes.undoStack().count(), 1);
    }

    void aMultipleInOneDirectionIsEnough()
    {
        DatabasesFixture t;
        t.show();
        openWide(t, 6);
        QGuiApplication::clipboard()->setText(u"a\tb\tc\n"_s);
        t.select(1, 2, 3, 2); // one column of three rows
        t.trigger("pasteAction");
        QCOMPARE(t.at(3, 4).data().toString(), u"c"_s);
        QCOMPARE(t.at(4, 2).data().toString(), u"v4-1"_s);
        t.select(4, 1, 5, 4); // of a width that is no multiple
        t.trigger("pasteAction");
        QCOMPARE(t.at(5, 3).data().toString(), u"c"_s);
        QCOMPARE(t.at(5, 4).data().toString(), u"v5-3"_s);
    }

    void rowsBeyondTheLastOneBecomeNewRecordsInTheSameStep()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        QGuiApplication::clipboard()->setText(u"Loja\t1\nCuenca\t2\n\t\nMacas\t\n"_s);
        t.select(2, 2, 2, 2);
        QTest::keySequence(t.grid(), QKeySequence::Paste);
        QCOMPARE(t.model()->rowCount(), 5); // the empty line is no record
        QCOMPARE(t.at(2, 2).data().toString(), u"Loja"_s);
        QCOMPARE(t.at(3, 2).data().toString(), u"Cuenca"_s);
        QCOMPARE(t.at(4, 2).data().toString(), u"Macas"_s);
        QCOMPARE(t.at(4, 1).data().toString(), QString());
        const auto added = std::get<AddRecord>(t.changes.copies().back().change);
        QCOMPARE(added.database, u"Suppliers"_s);
        QCOMPARE(added.values.size(), size_t(1)); // an empty cell is no value of a new record
        QVERIFY2(t.notice().contains(u"2 new record(s) are pending"_s), qPrintable(t.notice()));
        QCOMPARE(t.changes.undoStack().count(), 1);
        t.changes.undoStack().undo();
        QVERIFY(t.changes.isEmpty());
        QCOMPARE(t.model()->rowCount(), 3);
    }

    void manyNewRecordsAreWrittenSlicesAtATimeWhateverTheUserPresses()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        QGuiApplication::clipboard()->setText(u"Loja\n"_s.repeated(5000));
        t.select(2, 2, 2, 2);
        t.trigger("pasteAction");
        QVERIFY(t.grid()->writing());
        QTest::keyClick(t.grid(), Qt::Key_Up);
        QTRY_VERIFY(!t.grid()->writing());
        QTRY_COMPARE(t.model()->rowCount(), 3 + 4999);
        QVERIFY2(t.notice().contains(u"4999 new record(s)"_s), qPrintable(t.notice()));
        QCOMPARE(t.changes.undoStack().count(), 1);
    }

    void aReadOnlyProfileGetsNoNewRecords()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.scheduler.setReadOnly(true);
        QGuiApplication::clipboard()->setText(u"Loja\nCuenca\n"_s);
        t.select(2, 2, 2, 2);
        t.trigger("pasteAction");
        QVERIFY(t.changes.isEmpty());
        QVERIFY2(t.notice().startsWith(u"2 cell(s) stay as they were"_s), qPrintable(t.notice()));
    }

    void pastingFollowsTheRowsOfASortedAndFilteredTable()
    {
        DatabasesFixture t;
        t.show();
        openWide(t, 12);
        t.model()->setFilterText(u"v1"_s); // rows 1, 10 and 11
        t.grid()->sortByColumn(1, Qt::DescendingOrder);
        QTRY_COMPARE(t.model()->rowCount(), 3);
        QGuiApplication::clipboard()->setText(u"x\ny\n"_s);
        t.select(0, 3, 1, 3);
        t.trigger("pasteAction");
        QCOMPARE(std::get<UpdateRecord>(t.changes.copies().at(0).change).id, u"12"_s);
        QCOMPARE(std::get<UpdateRecord>(t.changes.copies().at(1).change).id, u"11"_s);
        QCOMPARE(t.changes.changes().size(), size_t(2));
    }

    void severalAreasTakeWhatFitsBetweenThemAndCountTheRest()
    {
        DatabasesFixture t;
        t.show();
        openWide(t, 4);
        QItemSelectionModel *selection = t.grid()->selectionModel();
        t.select(0, 1, 0, 1);
        selection->select(t.at(2, 3), QItemSelectionModel::Select);
        QGuiApplication::clipboard()->setText(u"a\tb\nc\td\n"_s); // rows 0 and 2, columns 1 and 3
        t.trigger("pasteAction");
        QCOMPARE(t.at(0, 1).data().toString(), u"a"_s);
        QCOMPARE(t.at(2, 3).data().toString(), u"d"_s);
        QCOMPARE(t.at(0, 3).data().toString(), u"v0-2"_s);
        QVERIFY2(t.notice().contains(u"2 value(s) were left out"_s), qPrintable(t.notice()));
    }

    void severalAreasThatAreNoMultipleTakeNothing()
    {
        DatabasesFixture t;
        t.show();
        openWide(t, 4);
        t.select(0, 1, 0, 1);
        t.grid()->selectionModel()->select(t.at(2, 3), QItemSelectionModel::Select);
        QGuiApplication::clipboard()->setText(u"a\nb\nc\n"_s);
        t.trigger("pasteAction");
        QVERIFY(t.changes.isEmpty());
        QVERIFY2(t.notice().startsWith(u"Nothing was pasted"_s), qPrintable(t.notice()));
    }

    void manyCellsAreWrittenASliceAtATimeAsOneStep()
    {
        DatabasesFixture t;
        t.show();
        openWide(t, 500);
        QSignalSpy slices(t.grid(), &RecordGrid::stepsEnd);
        t.grid()->selectAll();
        t.trigger("fillDownAction");
        QVERIFY(t.dialogs.asked.empty());
        QCOMPARE(slices.size(), 1);
        QVERIFY(t.changes.changes().size() < size_t(499));
        QVERIFY(t.text("loadingLabel").startsWith(u"Changing: "_s));
        QTRY_VERIFY(!t.grid()->writing());
        QCOMPARE(slices.size(), 3); // of 5,500 cells
        QCOMPARE(t.changes.changes().size(), size_t(499));
        QCOMPARE(t.at(499, 4).data().toString(), t.at(0, 4).data().toString());
        QCOMPARE(t.changes.undoStack().count(), 1);
        t.changes.undoStack().undo();
        QVERIFY(t.changes.isEmpty());
        QCOMPARE(t.at(499, 4).data().toString(), u"v499-3"_s);
        t.changes.undoStack().redo();
        QCOMPARE(t.changes.changes().size(), size_t(499));
    }

    void veryManyCellsAreAskedAbout()
    {
        DatabasesFixture t;
        t.show();
        openWide(t, 1000);
        t.grid()->selectAll();
        QTest::keyClick(t.grid(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(t.dialogs.asked.size(), size_t(1));
        QVERIFY(t.dialogs.asked.back().question.text.contains(u"11000"_s));
        t.dialogs.answer(false);
        QVERIFY(t.changes.isEmpty());
        QVERIFY(!t.grid()->writing());
        QTest::keyClick(t.grid(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(t.dialogs.asked.size(), size_t(2));
        t.dialogs.answer(true);
        QTRY_VERIFY(!t.grid()->writing());
        QCOMPARE(t.changes.changes().size(), size_t(999));
    }

    void rowsThatMoveMeanwhileEndTheWriting()
    {
        DatabasesFixture t;
        t.show();
        openWide(t, 500);
        t.grid()->selectAll();
        t.trigger("fillDownAction");
        QVERIFY(t.grid()->writing());
        t.model()->sort(1, Qt::DescendingOrder);
        QVERIFY(!t.grid()->writing());
        QVERIFY(t.changes.changes().size() < size_t(499));
        QVERIFY2(t.notice().contains(u"Stopped"_s), qPrintable(t.notice()));
    }

    void theWritingOfManyCellsCanBeCancelled()
    {
        DatabasesFixture t;
        t.show();
        openWide(t, 500);
        t.grid()->selectAll();
        t.trigger("fillDownAction");
        t.trigger("cancelAction");
        QVERIFY(!t.grid()->writing());
        const size_t staged = t.changes.changes().size();
        QVERIFY(staged > 0 && staged < size_t(499));
        QCOMPARE(t.changes.undoStack().count(), 1);
    }

    void theSelectionIsAddedUpBelowTheTable()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers(); // the stock is 0040, 1.10 and nothing
        QVERIFY(!t.isShown("selectionBar"));
        t.select(0, 3, 2, 3);
        QTRY_COMPARE(t.text("selectionLabel"),
                     u"3 cell(s) · Sum 1.10 · 1 number(s) · 2 different · 1 empty"_s);
        t.find<QToolButton>("copySumButton")->click();
        QCOMPARE(clipboard(), u"1.10"_s);
        QVERIFY(t.model()->setData(t.at(2, 3), u"0.05"_s));
        QTRY_COMPARE(t.text("selectionLabel"),
                     u"3 cell(s) · Sum 1.15 · 2 number(s) · 3 different"_s);
        t.select(0, 2, 1, 2); // Quito, Lima
        QTRY_COMPARE(t.text("selectionLabel"), u"2 cell(s) · 2 different"_s);
        QVERIFY(!t.isShown("copySumButton"));
        t.select(0, 2, 0, 2);
        QTRY_VERIFY(!t.isShown("selectionBar"));
    }

    void hiddenColumnsAreNotAddedUp()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.select(0, 2, 1, 3);
        QTRY_VERIFY(t.text("selectionLabel").startsWith(u"4 cell(s)"_s));
        t.grid()->arrangement().hide({3});
        QTRY_COMPARE(t.text("selectionLabel"), u"2 cell(s) · 2 different"_s);
    }

    void manyCellsAreAddedUpOnAnotherThread()
    {
        DatabasesFixture t;
        t.show();
        openWide(t, SelectionBar::fewCells + 1);
        t.grid()->selectColumn(0);
        QTRY_COMPARE(t.text("selectionLabel"),
                     u"5,001 cell(s) · Sum 12507501 · 5,001 number(s) · 5,001 different"_s);
        t.grid()->selectAll();
        QTRY_VERIFY(t.text("selectionLabel").startsWith(u"55,011 cell(s) · Sum 12507501"_s));
    }

    void theCurrentRowStaysInSightWhenTheBarComes()
    {
        DatabasesFixture t;
        t.show();
        openWide(t, 200);
        t.grid()->setFocus();
        const int last = t.grid()->rowAt(t.grid()->viewport()->height() - 1) - 1;
        t.grid()->setCurrentIndex(t.at(last, 1));
        QTest::keyClick(t.grid(), Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(t.grid(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(t.grid(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY(t.isShown("selectionBar"));
        QTRY_VERIFY(t.grid()->visualRect(t.at(last, 2)).bottom() <= t.grid()->viewport()->height());
    }

    void oneValueFillsTheSelection()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        QGuiApplication::clipboard()->setText(u"Loja"_s);
        t.select(0, 2, 2, 2);
        t.trigger("pasteAction");
        QCOMPARE(t.changes.changes().size(), size_t(3));
        QCOMPARE(t.at(2, 2).data().toString(), u"Loja"_s);
    }

    void fillingDownRepeatsTheFirstRow()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.select(0, 2, 2, 3);
        QTest::keyClick(t.grid(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(asText(*t.model()), u"1|Añasco|Quito|0040\n2|Beta|Quito|0040\n3|Cía|Quito|0040"_s);
        QCOMPARE(t.changes.undoStack().count(), 1);
    }

    void deleteClearsAndCtrlBackspaceReverts()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.select(0, 2, 1, 3);
        QTest::keyClick(t.grid(), Qt::Key_Delete);
        QCOMPARE(t.at(0, 2).data().toString(), QString());
        QCOMPARE(t.changes.changes().size(), size_t(2));
        t.select(0, 2, 0, 3);
        QTest::keyClick(t.grid(), Qt::Key_Escape); // ends what goes on, and nothing does
        QCOMPARE(t.at(0, 2).data().toString(), QString());
        QTest::keyClick(t.grid(), Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(t.at(0, 2).data().toString(), u"Quito"_s);
        QCOMPARE(t.changes.changes().size(), size_t(1));
        QCOMPARE(t.at(1, 2).data().toString(), QString());
    }

    void enterCommitsAndGoesDown()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.type(0, 2, u"Loja"_s);
        QCOMPARE(t.grid()->currentIndex(), t.at(1, 2));
    }

    void escapeInAnEditorForgetsWhatWasTyped()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        const QPointer<QLineEdit> editor = t.edit(0, 2);
        QTest::keyClicks(editor, u"zzz"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!editor);
        QVERIFY(t.changes.isEmpty());
    }

    void aReloadDoesNotTouchAnOpenEditor()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.trigger("reloadAction");
        t.clock.settle();
        const QPointer<QLineEdit> editor = t.edit(1, 2);
        t.replaceText(editor, u"Cusco"_s);
        t.answerList(R"({"Id":"9","Nombre ":"New","City":"Oslo","Stock":"1"},)"
                     R"({"Id":"2","Nombre ":"Beta","City":"Callao","Stock":"2"})");
        QTRY_COMPARE(t.model()->recordCount(), 2);
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"Cusco"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editor);
        const auto update = std::get<UpdateRecord>(t.changes.changes().front().change);
        QCOMPARE(update.id, u"2"_s);
        QCOMPARE(update.edits.at(0).before, JsonValue::string(u"Callao"_s));
    }

    void longTextsKeepWhatNobodyTyped()
    {
        const QString text = u"one\r\ntwo\u00a0three\r\n\u2028four"_s;
        QWidget parent;
        QWidget *editor = newTextEditor(text, &parent);
        QVERIFY(!typedText(editor));
        auto *box = qobject_cast<QPlainTextEdit *>(editor);
        QVERIFY(box);
        box->moveCursor(QTextCursor::End);
        QTest::keyClicks(box, u"!"_s);
        QCOMPARE(typedText(editor).value(), text + u'!');
    }

    void otherLineEndsThanWindowsOnesStayToo()
    {
        QWidget parent;
        QWidget *editor = newTextEditor(u"one\ntwo"_s, &parent);
        QTest::keyClicks(editor, u"x"_s);
        QCOMPARE(typedText(editor).value(), u"xone\ntwo"_s);
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::RecordGridTest)
#include "tst_recordgrid.moc"
