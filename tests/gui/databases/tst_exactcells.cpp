// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/longtextdialog.h"
#include "gui/databases/filterbar.h"
#include "gui/editing/exactbox.h"
#include "gui/editing/owncopies.h"
#include "gui/review/reviewtree.h"
#include "support/databasesfixture.h"

#include <QApplication>
#include <QDialogButtonBox>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

constexpr int longLine = 1'200'000;

struct Fixture : DatabasesFixture {
    /// One record of Suppliers whose Note is `note`.
    void openNote(const QString &note)
    {
        show();
        open(u"Suppliers"_s);
        answerList("{\"Id\":\"1\",\"City\":\"Quito\",\"Note\":" + JsonValue::string(note).toJson()
                   + "},{\"Id\":\"2\",\"City\":\"Lima\",\"Note\":\"-\"}");
    }
    template <typename Editor>
    Editor *editNote()
    {
        grid()->setFocus();
        grid()->setCurrentIndex(at(0, 2));
        QTest::keyClick(grid(), Qt::Key_F2);
        return grid()->viewport()->findChild<Editor *>();
    }
    QString staged() const
    {
        const auto &update = std::get<UpdateRecord>(changes.changes().front().change);
        return update.edits.at(0).after.text();
    }
    QLineEdit *condition() const { return find<QLineEdit>("filterValueLineEdit"); }
    FilterBar *filterBar() const { return page->findChild<FilterBar *>(); }
};

} // namespace

class ExactCellsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLetterAddedToACellChangesNoOtherCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("CR LF") << u"one\r\ntwo\r\nthree"_s;
        QTest::newRow("CR") << u"one\rtwo"_s;
        QTest::newRow("CR LF and LF") << u"one\r\ntwo\nthree"_s;
        QTest::newRow("paragraph separator") << u"one\n\u2029two"_s;
        QTest::newRow("paragraph separator alone") << u"one\u2029two"_s;
        QTest::newRow("decomposed") << u"Jose\u0301 Cafe\u0301"_s;
    }

    void aLetterAddedToACellChangesNoOtherCharacter()
    {
        QFETCH(const QString, text);
        Fixture t;
        t.openNote(text);
        t.editNote<QWidget>();
        QWidget *editor = QApplication::focusWidget();
        const bool isBox = qobject_cast<ExactBox *>(editor);
        QTest::keyClick(editor, Qt::Key_End, isBox ? Qt::ControlModifier : Qt::NoModifier);
        QTest::keyClicks(editor, u"!"_s);
        QTest::keyClick(editor, Qt::Key_Tab);
        QTRY_COMPARE(t.changes.changes().size(), size_t(1));
        QCOMPARE(t.staged(), text + u'!');
    }

    void aLetterTypedAndDeletedStagesNothing()
    {
        Fixture t;
        t.openNote(u"Jose\u0301"_s);
        const QPointer<QLineEdit> editor = t.editNote<QLineEdit>();
        QTest::keyClick(editor, Qt::Key_End);
        QTest::keyClicks(editor, u"x"_s);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editor);
        QVERIFY(t.changes.isEmpty());
    }

    void theFieldsChangeOnlyWhatWasTyped()
    {
        Fixture t;
        t.openNote(u"Jose\u0301\r\nx"_s);
        t.select(0, 1, 0, 1);
        t.openFields();
        auto *note = t.fields()->findChild<ExactBox *>();
        note->moveCursor(QTextCursor::End);
        QTest::keyClicks(note, u"y"_s);
        t.submit();
        QCOMPARE(t.staged(), u"Jose\u0301\r\nxy"_s);
    }

    void aValueCopiedFromTheTableIsFoundByAConditionAndByFind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("decomposed") << u"Jose\u0301"_s;
        QTest::newRow("quotes") << u"\"Alto\" Palermo"_s;
        QTest::newRow("line ends") << u"one\r\ntwo"_s;
        QTest::newRow("tab") << u"one\ttwo"_s;
    }

    void aValueCopiedFromTheTableIsFoundByAConditionAndByFind()
    {
        QFETCH(const QString, text);
        Fixture t;
        t.openNote(text);
        t.select(0, 2, 0, 2);
        QTest::keySequence(t.grid(), QKeySequence::Copy);
        auto *find = t.find<QLineEdit>("findLineEdit");
        QTest::keySequence(find, QKeySequence::Paste);
        QTRY_COMPARE(t.model()->shownCount(), 1);
        t.find<QComboBox>("filterColumnComboBox")->setEditText(u"Note"_s);
        QTest::keySequence(t.condition(), QKeySequence::Paste);
        QTest::keyClick(t.condition(), Qt::Key_Return);
        QCOMPARE(t.filterBar()->filters().size(), size_t(1));
        QCOMPARE(t.filterBar()->filters().at(0).value, text);
    }

    void aTypedConditionIsComposed()
    {
        Fixture t;
        t.openNote({});
        t.find<QComboBox>("filterColumnComboBox")->setEditText(u"Note"_s);
        t.condition()->insert(u"Jose\u0301"_s);
        QTest::keyClick(t.condition(), Qt::Key_Return);
        QCOMPARE(t.filterBar()->filters().at(0).value, u"Jos\u00e9"_s);
    }

    void aLongCellOpensWithoutLayingItAllOut()
    {
        const QString text(longLine, u'x');
        Fixture t;
        t.openNote(text);
        const QPointer<ExactBox> editor = t.editNote<ExactBox>();
        QVERIFY(editor);
        QVERIFY(editor->document()->characterCount() < 20'000);
        QTRY_VERIFY(editor->isComplete());
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, u"!"_s);
        QTest::keyClick(editor, Qt::Key_Tab);
        QTRY_COMPARE(t.changes.changes().size(), size_t(1));
        QCOMPARE(t.staged(), text + u'!');
    }

    void theFieldsDoNotLayOutWhatIsNotLookedAt()
    {
        const QString text(longLine, u'x');
        Fixture t;
        t.openNote(text);
        t.select(0, 1, 0, 1);
        t.openFields();
        t.fill(u"City"_s, u"Loja"_s);
        t.submit();
        QCOMPARE(t.changes.changes().size(), size_t(1));
        QCOMPARE(t.staged(), u"Loja"_s);
    }

    void aLongTextPastedIntoACellIsNotCut()
    {
        const QString text(longLine, u'x');
        Fixture t;
        t.openNote(u"short"_s);
        QGuiApplication::clipboard()->setText(text);
        const QPointer<QLineEdit> editor = t.editNote<QLineEdit>();
        QTest::keySequence(editor, QKeySequence::Paste);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(t.changes.changes().size(), size_t(1));
        QCOMPARE(t.staged(), text);
    }

    void shiftEnterOpensTheLargerEditor()
    {
        Fixture t;
        t.openNote(u"one\r\ntwo"_s);
        t.select(0, 2, 0, 2);
        QTest::keyClick(t.grid(), Qt::Key_Return, Qt::ShiftModifier);
        auto *dialog = t.grid()->findChild<LongTextDialog *>();
        QVERIFY(dialog);
        auto *editor = dialog->findChild<ExactBox *>();
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, u"!"_s);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
        QCOMPARE(t.staged(), u"one\r\ntwo!"_s);
    }

    void theLargerEditorOfALockedCellOnlyShowsIt()
    {
        Fixture t;
        t.openNote(u"x"_s);
        t.select(0, 0, 0, 0);
        QTest::keyClick(t.grid(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(t.grid()->findChild<ExactBox *>()->isReadOnly());
    }

    void theReviewShowsTheBeginningOfALongValue()
    {
        ReviewTree tree;
        ReviewTree::Entry entry;
        entry.id = 1;
        entry.lines = {{u"Note"_s, QString(longLine, u'x'), u"a\nb"_s, u"Note"_s}};
        tree.setEntries({entry});
        const QTreeWidgetItem *line = tree.topLevelItem(0)->child(0);
        QVERIFY(line->text(1).size() <= 500);
        QCOMPARE(line->text(2), u"a↵b"_s);
        QVERIFY(line->toolTip(1).size() < 3000);
    }

    void noValueIsToldFromADash()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        t.answerList(R"({"Id":"1","City":"-"},{"Id":"2","City":null})");
        const auto tip = [&t](int row) { return t.at(row, 1).data(Qt::ToolTipRole).toString(); };
        QVERIFY(!tip(0).contains(u"No value"_s));
        QVERIFY(tip(1).contains(u"No value"_s));
        QCOMPARE(t.at(1, 1).data(Qt::AccessibleTextRole).toString(), u"No value."_s);
        QCOMPARE(t.at(0, 1).data(Qt::AccessibleTextRole).toString(), u"-"_s);
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::ExactCellsTest)
#include "tst_exactcells.moc"
