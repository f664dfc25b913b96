// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/columnarrangement.h"
#include "gui/databases/findbar.h"
#include "gui/editing/exactline.h"
#include "support/databasesfixture.h"

#include <QApplication>
#include <QHeaderView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

struct FindFixture : DatabasesFixture {
    void openCities()
    {
        show();
        open(u"Suppliers"_s);
        answerList(R"({"Id":"1","Name":"Quito Sur","City":"Quito"},)"
                   R"({"Id":"2","Name":"Beta","City":"quito"},)"
                   R"({"Id":"3","Name":"Cía","City":"San Quítor"})");
        grid()->setFocus();
        grid()->setCurrentIndex(at(0, 0));
    }
    void look(const QString &text)
    {
        QTest::keyClick(grid(), Qt::Key_H, Qt::ControlModifier);
        find<ExactLine>("findWhatLineEdit")->setExactText(text);
    }
    void replaceWith(const QString &text)
    {
        find<ExactLine>("replaceWithLineEdit")->setExactText(text);
    }
    void press(const char *button) { find<QAbstractButton>(button)->click(); }
    QString state() const { return text("matchesLabel"); }
    QString cell(int row, int column) const { return at(row, column).data().toString(); }
};

} // namespace

class FindBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesAreCountedBeforeAnythingIsReplaced()
    {
        FindFixture t;
        t.openCities();
        QVERIFY(!t.isShown("findBar"));
        t.look(u"quito"_s);
        QVERIFY(t.isShown("findBar"));
        QTRY_COMPARE(t.state(), u"4 match(es)"_s);
        QCOMPARE(t.find<QPushButton>("replaceAllButton")->text(), u"Replace 4"_s);
        t.press("wholeCellButton");
        QTRY_COMPARE(t.state(), u"2 match(es)"_s);
        t.press("matchCaseButton");
        t.find<ExactLine>("findWhatLineEdit")->setExactText(u"Quito"_s);
        QTRY_COMPARE(t.state(), u"1 match(es)"_s);
        t.find<ExactLine>("findWhatLineEdit")->setExactText(u"nada"_s);
        QTRY_COMPARE(t.state(), u"No match"_s);
        QVERIFY(!t.find<QPushButton>("replaceAllButton")->isEnabled());
        QVERIFY(t.changes.isEmpty());
    }

    void f3GoesFromMatchToMatchAndAround()
    {
        FindFixture t;
        t.openCities();
        t.look(u"quito"_s);
        QTRY_COMPARE(t.state(), u"4 match(es)"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        QCOMPARE(t.grid()->currentIndex(), t.at(0, 1));
        QCOMPARE(t.state(), u"1 of 4"_s);
        QVERIFY(t.find<FindBar>("findBar")->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(t.grid()->currentIndex(), t.at(0, 2));
        t.grid()->setFocus();
        QTest::keyClick(t.grid(), Qt::Key_F3);
        QTest::keyClick(t.grid(), Qt::Key_F3);
        QCOMPARE(t.state(), u"4 of 4"_s);
        QTest::keyClick(t.grid(), Qt::Key_F3);
        QCOMPARE(t.state(), u"1 of 4"_s);
        QTest::keyClick(t.grid(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(t.grid()->currentIndex(), t.at(2, 2));
    }

    void matchesFollowTheColumnsAsTheyAreShown()
    {
        FindFixture t;
        t.openCities();
        t.grid()->horizontalHeader()->moveSection(2, 0);
        t.look(u"quito"_s);
        QTRY_COMPARE(t.state(), u"4 match(es)"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        QCOMPARE(t.grid()->currentIndex(), t.at(0, 1)); // behind the current cell, which is the Id
        t.grid()->arrangement().hide({1});
        QTRY_COMPARE(t.find<QPushButton>("replaceAllButton")->text(), u"Replace 3"_s);
    }

    void replacingAllIsOneStepOfPendingChanges()
    {
        FindFixture t;
        t.openCities();
        t.look(u"quito"_s);
        t.replaceWith(u"Loja"_s);
        QTRY_COMPARE(t.state(), u"4 match(es)"_s);
        t.press("replaceAllButton");
        QCOMPARE(t.cell(0, 1), u"Loja Sur"_s);
        QCOMPARE(t.cell(1, 2), u"Loja"_s);
        QCOMPARE(t.cell(2, 2), u"San Lojar"_s);
        QCOMPARE(t.changes.changes().size(), size_t(3));
        QVERIFY2(t.notice().startsWith(u"4 cell(s) were changed"_s), qPrintable(t.notice()));
        QTRY_COMPARE(t.state(), u"No match"_s);
        QCOMPARE(t.changes.undoStack().count(), 1);
        t.changes.undoStack().undo();
        QVERIFY(t.changes.isEmpty());
        QTRY_COMPARE(t.find<QPushButton>("replaceAllButton")->text(), u"Replace 4"_s);
    }

    void replacingOneGoesOnToTheNext()
    {
        FindFixture t;
        t.openCities();
        t.look(u"quito"_s);
        t.replaceWith(u"Loja"_s);
        QTRY_COMPARE(t.state(), u"4 match(es)"_s);
        t.press("replaceButton"); // is at none yet
        QVERIFY(t.changes.isEmpty());
        QCOMPARE(t.state(), u"1 of 4"_s);
        t.press("replaceButton");
        QCOMPARE(t.cell(0, 1), u"Loja Sur"_s);
        QTRY_COMPARE(t.state(), u"1 of 3"_s);
        QCOMPARE(t.grid()->currentIndex(), t.at(0, 2));
        QCOMPARE(t.changes.undoStack().count(), 1);
    }

    void onlyTheSelectedCellsAreSearchedWhereThereAreSeveral()
    {
        FindFixture t;
        t.openCities();
        t.select(0, 2, 1, 2);
        t.look(u"quito"_s);
        QCOMPARE(t.find<QComboBox>("findScopeComboBox")->currentText(), u"Selected cells"_s);
        t.replaceWith(u"Loja"_s);
        QTRY_COMPARE(t.state(), u"1 of 2"_s);
        t.press("replaceAllButton");
        QCOMPARE(t.cell(0, 1), u"Quito Sur"_s);
        QCOMPARE(t.cell(2, 2), u"San Quítor"_s);
        QCOMPARE(t.cell(1, 2), u"Loja"_s);
    }

    void oneColumnCanBeChosen()
    {
        FindFixture t;
        t.openCities();
        t.look(u"quito"_s);
        auto *scope = t.find<QComboBox>("findScopeComboBox");
        scope->setCurrentIndex(scope->findText(u"City"_s));
        Q_EMIT scope->activated(scope->currentIndex());
        QTRY_COMPARE(t.state(), u"3 match(es)"_s);
    }

    void cellsThatCannotBeEditedAreCountedByReason()
    {
        FindFixture t;
        t.openCities();
        t.look(u"2"_s); // an Id
        t.replaceWith(u"9"_s);
        QTRY_COMPARE(t.state(), u"1 match(es)"_s);
        t.press("replaceAllButton");
        QVERIFY(t.changes.isEmpty());
        QVERIFY2(t.notice().contains(u"1 cell(s) stay as they were: Flokzu assigns"_s),
                 qPrintable(t.notice()));
    }

    void anExpressionThatIsNoneSaysSo()
    {
        FindFixture t;
        t.openCities();
        t.look(u"(q"_s);
        t.press("expressionButton");
        QVERIFY2(t.state().startsWith(u"Not an expression"_s), qPrintable(t.state()));
        QVERIFY(!t.find<QToolButton>("matchAccentsButton")->isEnabled());
        t.find<ExactLine>("findWhatLineEdit")->setExactText(u"(qu)ito"_s);
        t.replaceWith(u"\\1"_s);
        QTRY_COMPARE(t.state(), u"3 match(es)"_s);
        t.press("replaceAllButton");
        QCOMPARE(t.cell(1, 2), u"qu"_s);
    }

    void escapeEndsTheSearchAndGivesTheTableTheFocus()
    {
        FindFixture t;
        t.openCities();
        t.look(u"quito"_s);
        QTRY_COMPARE(t.state(), u"4 match(es)"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!t.isShown("findBar"));
        QVERIFY(t.grid()->hasFocus());
        QTest::keyClick(t.grid(), Qt::Key_F3); // opens it again with what was looked for
        QVERIFY(t.isShown("findBar"));
        QCOMPARE(t.find<ExactLine>("findWhatLineEdit")->text(), u"quito"_s);
    }

    void manyRecordsAreSearchedOnAnotherThreadAndTheNewestTextWins()
    {
        FindFixture t;
        t.show();
        t.open(u"Many"_s);
        QByteArrayList records;
        for (int i = 1; i <= 6000; ++i) {
            const QByteArray number = QByteArray::number(i);
            records << "{\"Id\":\"" + number + "\",\"Code\":\"C" + number + "\"}";
        }
        t.answerList(records.join(','));
        QTRY_COMPARE(t.model()->rowCount(), 6000);
        t.grid()->setFocus();
        t.grid()->setCurrentIndex(t.at(0, 0));
        t.look(u"C5"_s);
        t.find<ExactLine>("findWhatLineEdit")->setExactText(u"C59"_s);
        QCOMPARE(t.state(), u"Searching…"_s);
        QVERIFY(!t.find<QPushButton>("replaceAllButton")->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3); // waits for it
        QTRY_COMPARE(t.state(), u"1 of 111"_s); // 59, 590 to 599, 5900 to 5999
        QCOMPARE(t.grid()->currentIndex(), t.at(58, 1));
    }

    void whatIsFoundIsMarked()
    {
        FindFixture t;
        t.openCities();
        const auto picture = [&t] {
            const QRect cell = t.grid()->visualRect(t.at(1, 2));
            return t.grid()->viewport()->grab(cell).toImage();
        };
        const QImage before = picture();
        t.look(u"quito"_s);
        QTRY_COMPARE(t.state(), u"4 match(es)"_s);
        const QImage found = picture();
        QVERIFY(found != before);
        t.find<ExactLine>("findWhatLineEdit")->setExactText(u"beta"_s);
        QTRY_COMPARE(t.state(), u"1 match(es)"_s);
        QVERIFY(picture() != found);
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::FindBarTest)
#include "tst_findbar.moc"
