// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/columnhintfinder.h"
#include "support/databasesfixture.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QInputMethodEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

constexpr int cityColumn = 1;
constexpr int paidColumn = 2;
constexpr int sinceColumn = 3;
constexpr int noteColumn = 4;

/// Two cities, one of them decomposed, a column that says only yes, dates with a time, and notes that differ.
struct HelpFixture : DatabasesFixture {
    void openOrders(int rows = 6)
    {
        QByteArrayList orders;
        for (int row = 0; row < rows; ++row)
            orders << "{\"Id\":\"" + QByteArray::number(row + 1) + "\",\"City\":\""
                    + (row % 2 ? "Bogota\xCC\x81" : "Quito") + "\",\"Paid\":\"Sí\",\"Since\":\""
                    + QByteArray::number(13 + row % 10) + "/01/2026 10:30\",\"Note\":\"n"
                    + QByteArray::number(row) + "\"}";
        show();
        open(u"Orders"_s);
        answerList(orders.join(','));
        QTRY_COMPARE(model()->rowCount(), rows);
    }
    QListWidget *list() const
    {
        return page->window()->findChild<QListWidget *>(u"knownValuesList"_s);
    }
    QStringList listed() const
    {
        QStringList texts;
        if (!list() || !list()->isVisible())
            return texts;
        for (int row = 0; row < list()->count(); ++row)
            texts << list()->item(row)->text();
        return texts;
    }
    QString cell(int row, int column) const { return at(row, column).data().toString(); }
    QCalendarWidget *calendar() const { return page->findChild<QCalendarWidget *>(); }
};

const QString decomposed = u"Bogota\u0301"_s;

} // namespace

class EditorHelpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void downAndEnterChooseAKnownValueExactlyAsReceived()
    {
        HelpFixture t;
        t.openOrders();
        const QPointer<QLineEdit> editor = t.edit(0, cityColumn);
        QCOMPARE(t.listed(), QStringList({decomposed, u"Quito"_s}));
        QCOMPARE(t.list()->currentRow(), -1);
        QCOMPARE(QApplication::focusWidget(), editor);
        QTest::keyClick(editor, Qt::Key_Down);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editor);
        QCOMPARE(t.cell(0, cityColumn), decomposed);
        QCOMPARE(t.grid()->currentIndex(), t.at(1, cityColumn));
        QCOMPARE(t.listed(), QStringList());
        QCOMPARE(t.changes.changes().size(), size_t(1));
    }

    void enterWithoutAChoiceTakesTheTextAsTyped()
    {
        HelpFixture t;
        t.openOrders();
        t.select(0, cityColumn, 0, cityColumn);
        QTest::keyClicks(t.grid(), u"q"_s);
        const QPointer<QWidget> editor = QApplication::focusWidget();
        QCOMPARE(t.listed(), QStringList(u"Quito"_s));
        QTest::keyClicks(editor, u"ui"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editor);
        QCOMPARE(t.cell(0, cityColumn), u"qui"_s);
    }

    void theListFollowsWhatIsTypedAndLosesNoneOfIt()
    {
        HelpFixture t;
        t.openOrders();
        const QPointer<QLineEdit> editor = t.edit(1, cityColumn);
        t.replaceText(editor, u"BOGOTÁ"_s);
        QCOMPARE(t.listed(), QStringList(decomposed));
        QTest::keyClicks(editor, u"x"_s);
        QCOMPARE(t.listed(), QStringList());
        QTest::keyClick(editor, Qt::Key_Backspace);
        QCOMPARE(t.listed(), QStringList(decomposed));
        QTest::keyClick(editor, Qt::Key_Escape); // of the list alone
        QCOMPARE(t.listed(), QStringList());
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"BOGOTÁ"_s);
        QTest::keyClick(editor, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(t.listed(), QStringList(decomposed));
        QTest::keyClick(editor, Qt::Key_Escape);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!editor);
        QVERIFY(t.changes.isEmpty());
    }

    void theLetterOfADeadKeyStandsInTheEditorWithAList()
    {
        HelpFixture t;
        t.openOrders();
        t.select(0, cityColumn, 0, cityColumn);
        QInputMethodEvent letter;
        letter.setCommitString(u"ó"_s);
        QCoreApplication::sendEvent(t.grid(), &letter);
        QCOMPARE(t.listed(), QStringList({decomposed, u"Quito"_s})); // accents are ignored
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(t.cell(0, cityColumn), u"óx"_s);
    }

    void aClickChoosesAndTheEditorGoesOn()
    {
        HelpFixture t;
        t.openOrders();
        const QPointer<QLineEdit> editor = t.edit(1, cityColumn);
        const QRect item = t.list()->visualItemRect(t.list()->item(1));
        QTest::mouseClick(t.list()->viewport(), Qt::LeftButton, {}, item.center());
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"Quito"_s);
        QCOMPARE(QApplication::focusWidget(), editor);
        QTest::keyClicks(editor, u" Sur"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(t.cell(1, cityColumn), u"Quito Sur"_s);
    }

    void aYesNoColumnOffersTheValueThatIsNotThereYet()
    {
        HelpFixture t;
        t.openOrders();
        const QPointer<QLineEdit> editor = t.edit(0, paidColumn);
        QCOMPARE(t.listed(), QStringList({u"Sí"_s, u"No"_s}));
        QTest::keyClick(editor, Qt::Key_Down);
        QTest::keyClick(editor, Qt::Key_Down);
        QTest::keyClick(editor, Qt::Key_Tab);
        QTRY_COMPARE(t.cell(0, paidColumn), u"No"_s);
    }

    void aColumnOfDifferentTextsOffersNothing()
    {
        HelpFixture t;
        t.openOrders();
        const QPointer<QLineEdit> editor = t.edit(0, noteColumn);
        QVERIFY(editor);
        QCOMPARE(t.listed(), QStringList());
        QTest::keyClick(editor, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(!t.calendar());
        QVERIFY(!editor->findChild<QAction *>(u"calendarAction"_s));
    }

    void theCalendarWritesTheDateAsTheColumnDoesAndKeepsTheTime()
    {
        HelpFixture t;
        t.openOrders();
        const QPointer<QLineEdit> editor = t.edit(0, sinceColumn);
        QTest::keyClick(editor, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(t.calendar());
        QCOMPARE(t.calendar()->selectedDate(), QDate(2026, 1, 13));
        QVERIFY(t.calendar()->isAncestorOf(QApplication::focusWidget())
                || QApplication::focusWidget() == t.calendar());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!t.calendar());
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"14/01/2026 10:30"_s);
        t.page->activateWindow(); // this platform leaves none active behind a popup
        QVERIFY(QTest::qWaitForWindowActive(t.page.get()));
        QCOMPARE(QApplication::focusWidget(), editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(t.cell(0, sinceColumn), u"14/01/2026 10:30"_s);
    }

    void aCalendarThatIsLeftChangesNothingOfWhatWasTyped()
    {
        HelpFixture t;
        t.openOrders();
        const QPointer<QLineEdit> editor = t.edit(0, sinceColumn);
        t.replaceText(editor, u"15/0"_s);
        t.find<QAction>("calendarAction", editor)->trigger();
        QVERIFY(t.calendar());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!t.calendar());
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"15/0"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(t.cell(0, sinceColumn), u"15/0"_s);
    }

    void ofManyRecordsTheListComesWhileTheUserTypes()
    {
        HelpFixture t;
        t.openOrders(ColumnHintFinder::mostAtOnce + 2);
        const QPointer<QLineEdit> editor = t.edit(0, cityColumn);
        QVERIFY(editor);
        QCOMPARE(t.listed(), QStringList()); // another thread looks
        QTest::keyClicks(editor, u"o"_s);
        QTRY_COMPARE(t.listed(), QStringList({decomposed, u"Quito"_s}));
        QTest::keyClick(editor, Qt::Key_Escape);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(t.cell(0, cityColumn), u"o"_s);
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::EditorHelpTest)
#include "tst_editorhelp.moc"
