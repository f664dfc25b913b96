// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/questiondialog.h"
#include "gui/databases/filterbar.h"
#include "gui/editing/owncopies.h"
#include "gui/editing/typing.h"
#include "gui/instances/instanceinspector.h"
#include "gui/instances/newinstancedialog.h"
#include "gui/users/usersmodel.h"
#include "gui/users/userspage.h"
#include "support/databasesfixture.h"

#include <QClipboard>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

/// Types into an editable box as a person does, and leaves it with the key.
void typeInto(QComboBox *box, const QString &text, int key)
{
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), text);
    QTest::keyClick(box->lineEdit(), Qt::Key(key));
}

QByteArray rows(int count)
{
    QByteArrayList all;
    for (int i = 1; i <= count; ++i)
        all << u"{\"Id\":\"%1\",\"City\":\"Quito\"}"_s.arg(i).toUtf8();
    return all.join(',');
}

struct Fixture : SessionFixture {
    StartedInstances started;
    std::unique_ptr<NewInstanceDialog> dialog;

    void show()
    {
        workspace.rememberProcess(u"INV"_s, Source::Answer);
        workspace.rememberFields(u"INV"_s, {u"Amount"_s, u"Customer"_s, u"Note"_s}, Source::Answer);
        dialog = std::make_unique<NewInstanceDialog>(session, started, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }
    QComboBox *process() const { return namedChild<QComboBox>(*dialog, "processCombo"); }
    QTableWidget *table() const { return namedChild<QTableWidget>(*dialog, "fieldsTable"); }
    QString value(int row) const { return table()->item(row, 1)->text(); }
    /// With keys that go where the focus is.
    void typeValue(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text.left(1));
        const QPointer<QWidget> editor = QApplication::focusWidget();
        QVERIFY(editor != table());
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editor);
    }
};

} // namespace

/// What is typed arrives where it was meant, exactly, and Enter, Tab, Esc and Del mean one thing.
class TypingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enterOpensTheTypedNameAndNotOneThatBeginsLikeIt_data()
    {
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QString>("typed");
        QTest::newRow("shorter") << QStringList{u"Clientes"_s} << u"Cliente"_s;
        QTest::newRow("both known") << QStringList{u"Clientes"_s, u"Cliente"_s} << u"Cliente"_s;
        QTest::newRow("other case") << QStringList{u"CLIENTES"_s} << u"clientes"_s;
        QTest::newRow("only one letter") << QStringList{u"Clientes"_s} << u"C"_s;
    }
    void enterOpensTheTypedNameAndNotOneThatBeginsLikeIt()
    {
        QFETCH(QStringList, known);
        QFETCH(QString, typed);
        DatabasesFixture t;
        for (const QString &name : known)
            t.workspace.rememberDatabase(name, Source::Answer);
        t.show();
        typeInto(t.find<QComboBox>("databaseComboBox"), typed, Qt::Key_Return);
        t.clock.settle();
        QCOMPARE(t.lastBody(),
                 QByteArray(R"({"databaseName":")" + typed.toUtf8() + R"(","filters":[]})"));
    }

    void leavingTheBoxOpensNothing()
    {
        DatabasesFixture t;
        t.workspace.rememberDatabase(u"Clientes"_s, Source::Answer);
        t.show();
        typeInto(t.find<QComboBox>("databaseComboBox"), u"clientes"_s, Qt::Key_Tab);
        t.clock.settle();
        QCOMPARE(t.sent(), 0);
        QCOMPARE(t.find<QComboBox>("databaseComboBox")->currentText(), u"clientes"_s);
    }

    void aSuggestionThatIsChosenIsTaken()
    {
        DatabasesFixture t;
        t.workspace.rememberDatabase(u"Clientes"_s, Source::Answer);
        t.show();
        auto *box = t.find<QComboBox>("databaseComboBox");
        box->setFocus();
        QTest::keyClicks(box->lineEdit(), u"cli"_s);
        QAbstractItemView *list = box->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        t.clock.settle();
        QVERIFY(t.lastBody().contains(R"("Clientes")"));
        QCOMPARE(t.sent(), 1);
    }

    void theTypedColumnOfAConditionGoesOut()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Personas"_s);
        t.answerList(R"({"Id":"1","Estado civil":"x","Estado":"y"})");
        typeInto(t.find<QComboBox>("filterColumnComboBox"), u"Estado"_s, Qt::Key_Tab);
        auto *value = t.find<QLineEdit>("filterValueLineEdit");
        QTest::keyClicks(value, u"activo"_s);
        QTest::keyClick(value, Qt::Key_Return);
        t.clock.settle();
        QVERIFY2(t.lastBody().contains(R"("Estado")"), t.lastBody().constData());
        QVERIFY(!t.lastBody().contains("civil"));
    }

    void theTypedProcessCodeStays()
    {
        Fixture t;
        t.show();
        typeInto(t.process(), u"inv"_s, Qt::Key_Tab);
        QCOMPARE(t.process()->currentText(), u"inv"_s);
        QCOMPARE(t.process()->count(), 1);
    }

    void aConditionThatWasOnlyTypedCountsForEachRequest_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("first match") << QByteArray("firstMatchAction");
        QTest::newRow("reload") << QByteArray("reloadAction");
    }
    void aConditionThatWasOnlyTypedCountsForEachRequest()
    {
        QFETCH(QByteArray, action);
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.find<QComboBox>("filterColumnComboBox")->setEditText(u"City"_s);
        t.find<QLineEdit>("filterValueLineEdit")->setText(u"Quito"_s);
        t.trigger(action.constData());
        t.clock.settle();
        QVERIFY2(t.lastBody().contains("Quito"), t.lastBody().constData());
        QCOMPARE(t.find<FilterBar>("filterBar")->filters().size(), size_t(1));
        QVERIFY(t.find<QLineEdit>("filterValueLineEdit")->text().isEmpty());
    }

    void aValueWithoutAColumnSendsNothingAndSaysWhy()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        const int sent = t.sent();
        t.find<QLineEdit>("filterValueLineEdit")->setText(u"Quito"_s);
        t.trigger("firstMatchAction");
        t.clock.settle();
        QCOMPARE(t.sent(), sent);
        QVERIFY2(t.notice().contains(u"no column"_s), qPrintable(t.notice()));
        QCOMPARE(t.find<QLineEdit>("filterValueLineEdit")->text(), u"Quito"_s);
    }

    void aRemovedConditionLeavesTheFocusInItsLine()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.find<FilterBar>("filterBar")->setFilters({{u"City"_s, u"Quito"_s}, {u"Stock"_s, u"1"_s}});
        auto *chip = t.find<QPushButton>("chip0Button");
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"chip0Button"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(t.find<QWidget>("addFilterButton")->hasFocus());
    }

    void otherConditionsShowTheirListFromItsBeginning()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        t.answerList(rows(500));
        t.grid()->setFocus();
        t.grid()->setCurrentIndex(t.at(400, 1));
        QVERIFY(t.grid()->verticalScrollBar()->value() > 300);
        t.find<QComboBox>("filterColumnComboBox")->setEditText(u"City"_s);
        t.find<QLineEdit>("filterValueLineEdit")->setText(u"Quito"_s);
        QTest::keyClick(t.find<QLineEdit>("filterValueLineEdit"), Qt::Key_Return);
        t.clock.settle();
        t.answerList(rows(300));
        QTRY_COMPARE(t.model()->rowCount(), 300);
        QCOMPARE(t.grid()->verticalScrollBar()->value(), 0);
        QCOMPARE(t.grid()->currentIndex(), t.at(0, 1));
        QTest::keyClick(t.find<QPushButton>("chip0Button"), Qt::Key_Space);
        t.clock.settle();
        t.answerList(rows(500));
        QTRY_COMPARE(t.model()->rowCount(), 500);
        QCOMPARE(t.grid()->verticalScrollBar()->value(), 0);
    }

    void aReloadKeepsThePlace()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        t.answerList(rows(500));
        t.grid()->setCurrentIndex(t.at(400, 1));
        const int place = t.grid()->verticalScrollBar()->value();
        t.trigger("reloadAction");
        t.clock.settle();
        t.answerList(rows(500));
        QCOMPARE(t.grid()->verticalScrollBar()->value(), place);
        QCOMPARE(t.grid()->currentIndex(), t.at(400, 1));
    }

    void eachDatabaseKeepsItsWidthsAndItsOrder()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.grid()->setColumnWidth(2, 317);
        t.grid()->sortByColumn(2, Qt::DescendingOrder);
        t.open(u"Products"_s);
        t.answerList(R"({"Id":"1","Code":"a"})");
        QCOMPARE(t.grid()->horizontalHeader()->sortIndicatorSection(), -1);
        t.openSuppliers();
        QCOMPARE(t.grid()->columnWidth(2), 317);
        QCOMPARE(t.grid()->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(t.grid()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QTRY_COMPARE(t.at(0, 2).data().toString(), u"Quito"_s);
    }

    void typingIntoACellThatCannotBeEditedSaysWhy()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.grid()->setFocus();
        t.grid()->setCurrentIndex(t.at(1, 0));
        QTest::keyClicks(t.grid(), u"9"_s);
        QVERIFY2(t.notice().contains(u"Flokzu assigns the Id"_s), qPrintable(t.notice()));
        QCOMPARE(t.grid()->currentIndex(), t.at(1, 0));
    }

    void tabBehindTheLastColumnGoesToTheNextCellThatCanBeEdited()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        QPointer<QLineEdit> editor = t.edit(0, 3);
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Tab);
        QTRY_COMPARE(t.grid()->currentIndex(), t.at(1, 1)); // past the Id
        QVERIFY(t.grid()->indexWidget(t.at(1, 1)));
        QTest::keyClick(t.grid()->indexWidget(t.at(1, 1)), Qt::Key_Backtab);
        QTRY_COMPARE(t.grid()->currentIndex(), t.at(0, 3));
    }

    void theValueOfTheLastRowIsNotReplacedByTheNextKey()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.type(2, 2, u"Loja"_s);
        QTest::keyClicks(t.grid(), u"x"_s);
        QCOMPARE(t.at(2, 2).data().toString(), u"Loja"_s);
        QVERIFY2(t.notice().contains(u"last row"_s), qPrintable(t.notice()));
        QTest::keyClick(t.grid(), Qt::Key_F2);
        QVERIFY(t.grid()->indexWidget(t.at(2, 2)));
    }

    void undoInFindLeavesTheSearchAlone()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        auto *find = t.find<QLineEdit>("findLineEdit");
        find->setFocus();
        QTest::keyClicks(find, u"Beta"_s);
        QTest::keyClick(find, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(find->text(), u"Beta"_s);
    }

    void escapeStopsLoading()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        QVERIFY(t.find<QAction>("cancelAction")->isEnabled());
        QTest::keyClick(t.page.get(), Qt::Key_Escape);
        QTRY_VERIFY(!t.find<QAction>("cancelAction")->isEnabled());
    }

    void aFormBeginsWithItsFirstFieldAndTabGoesOnBelow()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.trigger("newRecordAction");
        QTest::keyClicks(QApplication::focusWidget(), u"Ana Maria"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Cuenca"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.changes.changes().size(), size_t(1));
        const auto &added = std::get<AddRecord>(t.changes.changes().front().change);
        QCOMPARE(added.values.size(), size_t(2));
        QCOMPARE(added.values[0].value.displayText(), u"Ana Maria"_s);
        QCOMPARE(added.values[1].value.displayText(), u"Cuenca"_s);
    }

    void updateByIdBeginsWithTheId()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.trigger("updateByIdAction");
        QTest::keyClicks(QApplication::focusWidget(), u"77"_s);
        QCOMPARE(t.form()->id(), u"77"_s);
    }

    void valuesOfANewInstanceAreTypedOneBelowTheOther()
    {
        Fixture t;
        t.show();
        QVERIFY(t.process()->lineEdit()->hasFocus() || t.process()->hasFocus());
        typeInto(t.process(), u"INV"_s, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), t.table());
        t.typeValue(u"100"_s);
        t.typeValue(u"Acme"_s);
        t.typeValue(u"soon"_s);
        QCOMPARE(t.value(0), u"100"_s);
        QCOMPARE(t.value(1), u"Acme"_s);
        QCOMPARE(t.value(2), u"soon"_s);
        QTest::keyClicks(t.table(), u"x"_s);
        QCOMPARE(t.value(2), u"soon"_s);
    }

    void theKnownNameOfAFieldSaysWhereItsValueIsTyped()
    {
        Fixture t;
        t.show();
        typeInto(t.process(), u"INV"_s, Qt::Key_Tab);
        t.table()->setCurrentCell(0, 0);
        QTest::keyClicks(t.table(), u"100"_s);
        QVERIFY(namedChild<Notice>(*t.dialog, "notice")->text().contains(u"beside it"_s));
    }

    void textInAnOpenEditorIsStagedWithTheInstance()
    {
        Fixture t;
        t.show();
        typeInto(t.process(), u"INV"_s, Qt::Key_Tab);
        QTest::keyClicks(t.table(), u"7"_s);
        QVERIFY(QApplication::focusWidget() != t.table());
        t.dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(t.changes.changes().size(), size_t(1));
        const auto &created = std::get<CreateInstance>(t.changes.changes().front().change);
        QCOMPARE(created.fields.size(), size_t(1));
        QCOMPARE(created.fields[0].value.displayText(), u"7"_s);
    }

    void whatWasCopiedHereIsEnteredExactlyAndWhatIsTypedIsComposed()
    {
        const QString decomposed = u"Jose\u0301"_s;
        QComboBox box;
        box.setEditable(true);
        suggestItems(box);
        copyExactly(decomposed);
        QTest::keySequence(box.lineEdit(), QKeySequence::Paste);
        QCOMPARE(enteredText(box), decomposed);
        box.clearEditText();
        QGuiApplication::clipboard()->setText(decomposed); // another program
        QTest::keySequence(box.lineEdit(), QKeySequence::Paste);
        QCOMPARE(enteredText(box), u"Jos\u00e9"_s);
        box.addItem(decomposed);
        QCOMPARE(enteredText(box), decomposed); // as the service wrote it
    }

    void aDatabaseWhoseNameWasCopiedHereIsOpenedByExactlyThatName()
    {
        DatabasesFixture t;
        t.show();
        auto *box = t.find<QComboBox>("databaseComboBox");
        box->lineEdit()->selectAll();
        copyExactly(u"Jose\u0301"_s);
        QTest::keySequence(box->lineEdit(), QKeySequence::Paste);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        t.clock.settle();
        QVERIFY(QString::fromUtf8(t.network.requests.back().body).contains(u"Jose\u0301"_s));
    }

    void enterBehindTheTypedAddressDeletesAndBeforeDoesNothing()
    {
        QWidget window;
        window.show();
        auto *dialog =
            new QuestionDialog({u"Delete"_s, u"?"_s, {}, u"Delete user"_s, true}, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->demand(u"ana@example.org"_s);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(QApplication::focusWidget(), u"ana@example.or"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"g"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(dialog->result(), int(QDialog::Accepted));
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::TypingTest)
#include "tst_typing.moc"
