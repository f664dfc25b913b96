// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordinspector.h"
#include "support/databasesfixture.h"

#include <QAccessible>
#include <QCheckBox>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : DatabasesFixture {
    explicit Fixture(int letters = 200)
    {
        show();
        if (letters < 150)
            makeNarrow();
        else
            page->resize(page->fontMetrics().averageCharWidth() * letters, 700);
        openSuppliers();
        grid()->setFocus();
        grid()->setCurrentIndex(at(0, 1));
        clock.settle();
    }
    QWidget *inspector() const { return find<QWidget>("inspector"); }
    QString heading() const { return find<QLabel>("formTitleLabel", form())->text(); }
    QString said() const
    {
        const auto *label = find<QLabel>("problemLabel", form());
        return label->isVisible() ? label->text() : QString();
    }
    QLineEdit *field(int row) const
    {
        return find<QLineEdit>(u"field%1Edit"_s.arg(row).toLatin1().constData(), form());
    }
    static void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    static void keys(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void startTyping()
    {
        trigger("newRecordAction");
        keys(u"Nueva"_s);
    }
    const FieldValues &added(int change = 0) const
    {
        return std::get<AddRecord>((*std::next(changes.changes().begin(), change)).change).values;
    }
};

} // namespace

class tst_RecordForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewRecordIsTypedDownwardsAndTheNextOneFollows()
    {
        Fixture t;
        t.trigger("newRecordAction");
        QCOMPARE(t.heading(), u"New record in Suppliers"_s);
        QVERIFY(t.field(0)->hasFocus());
        t.keys(u"Nueva"_s);
        t.key(Qt::Key_Return);
        QVERIFY(t.field(1)->hasFocus());
        t.keys(u"Loja"_s);
        t.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.added(),
                 (FieldValues{{u"Nombre "_s, JsonValue::string(u"Nueva"_s)},
                              {u"City"_s, JsonValue::string(u"Loja"_s)}}));
        QCOMPARE(t.at(3, 1).data().toString(), u"Nueva"_s);
        QCOMPARE(t.grid()->currentIndex().row(), 3);
        QVERIFY(t.field(0)->hasFocus());
        QVERIFY(t.field(1)->text().isEmpty());
        QVERIFY(t.said().contains(u"pending"_s));
        t.keys(u"Otra"_s);
        t.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.changes.changes().size(), size_t(2));
        QCOMPARE(t.added(1), (FieldValues{{u"Nombre "_s, JsonValue::string(u"Otra"_s)}}));
        t.key(Qt::Key_Escape); // nothing is typed any more
        QVERIFY(!t.form());
        QVERIFY(t.dialogs.asked.empty());
    }

    void undoTakesBackOneOfThem()
    {
        Fixture t;
        t.startTyping();
        t.key(Qt::Key_Return, Qt::ControlModifier);
        t.keys(u"Otra"_s);
        t.key(Qt::Key_Return, Qt::ControlModifier);
        t.changes.undoStack().undo();
        QCOMPARE(t.changes.changes().size(), size_t(1));
        QCOMPARE(t.added().front().value.displayText(), u"Nueva"_s);
    }

    void enterInTheLastFieldLeadsToTheButton()
    {
        Fixture t;
        t.trigger("newRecordAction");
        t.find<QLineEdit>("ownValueLineEdit", t.form())->setFocus();
        t.key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"stageButton"_s);
    }

    void whatWasTypedStaysWhateverTheTableDoes()
    {
        Fixture t;
        t.startTyping();
        t.grid()->setFocus();
        t.grid()->setCurrentIndex(t.at(1, 2));
        t.clock.settle();
        QVERIFY(t.form()->isVisible());
        t.trigger("reloadAction");
        t.clock.settle();
        t.answerList(R"({"Id":"1","Nombre ":"Añasco","City":"Loja","Stock":"9"})");
        t.clock.settle();
        QVERIFY(t.form()->isVisible());
        QCOMPARE(t.field(0)->text(), u"Nueva"_s);
        t.trigger("newRecordAction"); // back to it
        QVERIFY(t.field(0)->hasFocus());
        QCOMPARE(t.field(0)->text(), u"Nueva"_s);
    }

    void whatWasTypedWaitsWhileAnotherDatabaseIsOpen()
    {
        Fixture t;
        t.startTyping();
        t.open(u"Clients"_s);
        t.answerList(R"({"Id":"1","City":"Lima"})");
        QVERIFY(!t.form()->isVisible());
        t.open(u"Suppliers"_s);
        t.answerList(R"({"Id":"1","Nombre ":"Añasco"})");
        QVERIFY(t.form()->isVisible());
        QCOMPARE(t.field(0)->text(), u"Nueva"_s);
        t.submit();
        const auto &added = std::get<AddRecord>(t.changes.changes().front().change);
        QCOMPARE(added.database, u"Suppliers"_s);
    }

    void escAsksBeforeTypedTextIsThrownAway()
    {
        Fixture t;
        t.startTyping();
        t.key(Qt::Key_Escape);
        QCOMPARE(t.dialogs.asked.size(), size_t(1));
        QCOMPARE(t.dialogs.asked.back().question.accept, u"Discard"_s);
        t.dialogs.answer(false);
        QVERIFY(t.field(0)->hasFocus());
        QCOMPARE(t.field(0)->text(), u"Nueva"_s);
        t.key(Qt::Key_Escape);
        t.dialogs.answer(true);
        QVERIFY(!t.form());
        QVERIFY(t.grid()->hasFocus());
        QVERIFY(t.find<QWidget>("recordTabs")->isVisible());
        QVERIFY(t.changes.isEmpty());
    }

    void anotherFormOrTheFieldsOfARecordAskFirst_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action : {"updateByIdAction", "duplicateAction", "editRecordAction"})
            QTest::newRow(action) << QByteArray(action);
    }
    void anotherFormOrTheFieldsOfARecordAskFirst()
    {
        QFETCH(const QByteArray, action);
        Fixture t;
        t.startTyping();
        t.trigger(action.constData());
        QCOMPARE(t.dialogs.asked.size(), size_t(1));
        QCOMPARE(t.heading(), u"New record in Suppliers"_s);
        t.dialogs.answer(true);
        if (action == "editRecordAction")
            QVERIFY(!t.form());
        else
            QVERIFY(t.field(0)->text() != u"Nueva"_s);
    }

    void aHiddenInspectorIsThereAsLongAsTheForm()
    {
        Fixture t;
        t.trigger("inspectorAction");
        QVERIFY(!t.inspector()->isVisible());
        t.trigger("newRecordAction");
        QVERIFY(t.form()->isVisible());
        QTest::mouseClick(t.find<QPushButton>("closeFormButton", t.form()), Qt::LeftButton);
        QVERIFY(!t.inspector()->isVisible());
        QVERIFY(t.grid()->hasFocus());
    }

    void inANarrowPageItLiesOverTheTable()
    {
        Fixture t(140);
        QVERIFY(!t.inspector()->isVisible());
        t.trigger("newRecordAction");
        QVERIFY(t.field(0)->hasFocus());
        const auto *button = t.find<QPushButton>("stageButton", t.form());
        QVERIFY(
            t.page->rect().contains(QRect(button->mapTo(t.page.get(), QPoint()), button->size())));
        t.key(Qt::Key_Escape);
        QVERIFY(!t.inspector()->isVisible());
        QVERIFY(t.grid()->hasFocus());
    }

    void anUnfinishedRecordStaysInSightWhenThePageBecomesNarrow()
    {
        Fixture t;
        t.startTyping();
        t.grid()->setFocus();
        t.makeNarrow();
        QVERIFY(t.form()->isVisible());
        QCOMPARE(t.field(0)->text(), u"Nueva"_s);
        t.field(0)->clear();
        t.field(0)->setFocus();
        t.key(Qt::Key_Escape);
        QVERIFY(!t.inspector()->isVisible());
    }

    void hidingTheInspectorKeepsWhatWasTyped()
    {
        Fixture t;
        t.startTyping();
        t.trigger("inspectorAction");
        QVERIFY(!t.inspector()->isVisible());
        t.trigger("newRecordAction");
        QCOMPARE(t.field(0)->text(), u"Nueva"_s);
        QVERIFY(t.field(0)->hasFocus());
    }

    void updatingByIdBeginsWithTheIdAndLeadsToTheRow()
    {
        Fixture t;
        t.trigger("updateByIdAction");
        QCOMPARE(t.heading(), u"Update by Id in Suppliers"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"idLineEdit"_s);
        t.keys(u"2"_s);
        t.key(Qt::Key_Return);
        QVERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()));
        t.key(Qt::Key_Return);
        t.key(Qt::Key_Return);
        QVERIFY(t.field(1)->hasFocus());
        QVERIFY(!t.field(1)->placeholderText().isEmpty());
        t.keys(u"Ica"_s);
        t.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.at(1, 2).data().toString(), u"Ica"_s);
        QVERIFY(!t.form());
        QCOMPARE(t.grid()->currentIndex().row(), 1);
        QVERIFY(t.grid()->hasFocus());
    }

    void aMissingIdIsAskedForAndNothingBecomesPending()
    {
        Fixture t;
        t.trigger("updateByIdAction");
        t.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(t.said().contains(u"Id"_s));
        QVERIFY(t.changes.isEmpty());
    }

    void aProfileThatBecomesReadOnlyKeepsWhatWasTypedAndTakesNothing()
    {
        Fixture t;
        t.startTyping();
        t.scheduler.setReadOnly(true);
        t.clock.settle();
        QVERIFY(!t.find<QPushButton>("stageButton", t.form())->isEnabled());
        t.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(t.changes.isEmpty());
        QVERIFY(t.said().contains(u"read-only"_s));
        QCOMPARE(t.field(0)->text(), u"Nueva"_s);
    }

    void whatWasTypedGoesToAnotherWindowOfTheSession()
    {
        Fixture t;
        t.startTyping();
        t.replaceText(t.find<QLineEdit>("ownColumnLineEdit", t.form()), u"Zone"_s);
        t.replaceText(t.find<QLineEdit>("ownValueLineEdit", t.form()), u"4"_s);
        const QJsonObject state = t.page->saveState();
        const DatabasesPage::Contents contents = t.page->contents();
        t.show();
        t.page->restoreState(state);
        t.page->takeContents(contents);
        QVERIFY(t.form()->isVisible());
        QCOMPARE(t.field(0)->text(), u"Nueva"_s);
        t.submit();
        QCOMPARE(t.added(),
                 (FieldValues{{u"Nombre "_s, JsonValue::string(u"Nueva"_s)},
                              {u"Zone"_s, JsonValue::string(u"4"_s)}}));
    }

    void eachFieldIsSaidByItsColumn()
    {
        Fixture t;
        t.trigger("newRecordAction");
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(t.field(1));
        QCOMPARE(field->text(QAccessible::Name), u"City"_s);
        QAccessibleInterface *form = QAccessible::queryAccessibleInterface(t.form());
        QCOMPARE(form->text(QAccessible::Name), u"New record in Suppliers"_s);
    }
};

QTEST_MAIN(tst_RecordForms)
#include "tst_recordforms.moc"
