// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/fieldform.h"
#include "gui/common/openeditors.h"
#include "gui/databases/recordinspector.h"
#include "gui/editing/exactbox.h"
#include "gui/editing/exactline.h"
#include "support/databasesfixture.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Column { Id, Name, City, Stock };

struct Fixture : DatabasesFixture {
    explicit Fixture(int letters = 200)
    {
        show();
        page->resize(page->fontMetrics().averageCharWidth() * letters, 700);
        openSuppliers();
        grid()->setFocus();
        goTo(0);
    }
    void goTo(int row)
    {
        grid()->setCurrentIndex(at(row, Name));
        clock.settle();
    }
    RecordInspector *inspector() const { return find<RecordInspector>("inspector"); }
    ExactLine *field(Column column) const
    {
        return find<ExactLine>(u"field%1Edit"_s.arg(int(column)).toLatin1().constData());
    }
    void typeInto(Column column, const QString &text) const
    {
        field(column)->setFocus();
        field(column)->selectAll();
        for (const QChar c : text)
            QTest::keyClick(field(column), c.toLatin1());
    }
    QTabWidget *tabs() const { return find<QTabWidget>("recordTabs"); }
    QListView *history() const { return find<QListView>("historyList"); }
    QStringList historyLines()
    {
        clock.advance(1s);
        QStringList lines;
        for (int row = 0; row < history()->model()->rowCount(); ++row)
            lines << history()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return lines;
    }
    const FieldEdits &edits() const { return *editsOf(changes.changes().front().change); }
};

} // namespace

class tst_RecordInspector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCurrentRecordIsShownWithAllItsFieldsAndFollowsTheTable()
    {
        const Fixture t;
        QVERIFY(t.inspector()->isVisible());
        QCOMPARE(t.text("inspectorTitleLabel"), u"Añasco"_s);
        QCOMPARE(t.field(City)->exactText(), u"Quito"_s);
        QCOMPARE(t.field(Stock)->exactText(), u"0040"_s);
        QVERIFY(t.field(Id)->isReadOnly());
        QCOMPARE(t.field(City)->accessibleName(), u"City"_s);
    }

    void anotherRowIsAnotherRecord()
    {
        Fixture t;
        t.goTo(1);
        QCOMPARE(t.text("inspectorTitleLabel"), u"Beta"_s);
        QCOMPARE(t.field(Stock)->exactText(), u"1.10"_s); // the digits of the number
    }

    void enterKeepsTheFieldAndLeadsToTheNext()
    {
        Fixture t;
        t.typeInto(City, u"Cuenca"_s);
        QVERIFY(t.changes.isEmpty());
        QTest::keyClick(t.field(City), Qt::Key_Return);
        QCOMPARE(t.edits().size(), size_t(1));
        QCOMPARE(t.edits().front().after.displayText(), u"Cuenca"_s);
        QCOMPARE(t.edits().front().before->displayText(), u"Quito"_s);
        QVERIFY(t.field(Stock)->hasFocus());
        QCOMPARE(t.at(0, City).data().toString(), u"Cuenca"_s);
    }

    void leavingTheFieldKeepsWhatWasTyped()
    {
        Fixture t;
        t.typeInto(City, u"Cuenca"_s);
        t.grid()->setFocus();
        QVERIFY(!t.changes.isEmpty());
        QCOMPARE(t.edits().front().after.displayText(), u"Cuenca"_s);
    }

    void whatWasTypedBelongsToItsRecordThoughTheTableGoesOn()
    {
        Fixture t;
        t.typeInto(City, u"Cuenca"_s);
        t.goTo(1); // as a search or a reload does, without leaving the field
        QCOMPARE(t.changes.changes().size(), size_t(1));
        QCOMPARE(objectOf(t.changes.changes().front().change).id, u"1"_s);
        QCOMPARE(t.field(City)->exactText(), u"Lima"_s);
    }

    void escRestoresTheTextAndThenLeads_data()
    {
        QTest::addColumn<bool>("isTyped");
        QTest::newRow("typed") << true;
        QTest::newRow("not typed") << false;
    }
    void escRestoresTheTextAndThenLeads()
    {
        QFETCH(bool, isTyped);
        Fixture t;
        t.field(City)->setFocus();
        if (isTyped) {
            t.typeInto(City, u"Cu"_s);
            QTest::keyClick(t.field(City), Qt::Key_Escape);
            QCOMPARE(t.field(City)->exactText(), u"Quito"_s);
            QVERIFY(t.field(City)->hasFocus());
        }
        QTest::keyClick(t.field(City), Qt::Key_Escape);
        QVERIFY(t.grid()->hasFocus());
        QVERIFY(t.changes.isEmpty());
    }

    void aPendingFieldSaysWhatItWasAndTheWayBack()
    {
        Fixture t;
        t.typeInto(City, u"Cuenca"_s);
        QTest::keyClick(t.field(City), Qt::Key_Return);
        t.clock.settle();
        auto *revert = t.find<QToolButton>("revert2Button");
        QVERIFY(revert->isVisible());
        QVERIFY(t.field(City)->font().bold());
        QVERIFY(!t.field(Stock)->font().bold());
        revert->click();
        QVERIFY(t.changes.isEmpty());
        t.clock.settle();
        QCOMPARE(t.field(City)->exactText(), u"Quito"_s);
        QVERIFY(!revert->isVisible());
    }

    void whatTheUserDoesNotTouchStaysByteForByte()
    {
        Fixture t;
        t.answerGuardItself(true);
        t.trigger("reloadAction");
        t.clock.settle();
        t.answerList(R"({"Id":"1","Nombre ":"Jose\u0301","City":"a\r\nb","Stock":"\u00a01"})");
        t.goTo(0);
        auto *box = t.find<ExactBox>("field2Edit");
        box->setFocus();
        t.field(Stock)->setFocus();
        t.field(Name)->setFocus();
        t.grid()->setFocus();
        QVERIFY(t.changes.isEmpty());
        box->setFocus();
        box->moveCursor(QTextCursor::End);
        QTest::keyClick(box, 'c');
        t.grid()->setFocus();
        QVERIFY(!t.changes.isEmpty());
        QCOMPARE(t.edits().size(), size_t(1));
        QCOMPARE(t.edits().front().after.displayText(), u"a\r\nbc"_s);
    }

    void aReloadLeavesWhatIsBeingTyped()
    {
        Fixture t;
        t.typeInto(City, u"Cu"_s);
        t.trigger("reloadAction");
        t.clock.settle();
        t.answerList(R"({"Id":"1","Nombre ":"Añasco","City":"Loja","Stock":"9"},)"
                     R"({"Id":"2","Nombre ":"Beta","City":"Lima","Stock":1})");
        t.clock.settle();
        QCOMPARE(t.field(City)->exactText(), u"Cu"_s);
        QCOMPARE(t.field(Stock)->exactText(), u"9"_s);
        QTest::keyClick(t.field(City), Qt::Key_Return);
        // What the user typed over, not what came meanwhile and was never seen: the guard finds the conflict.
        QCOMPARE(t.edits().front().before->displayText(), u"Quito"_s);
    }

    void whatWasTypedBelongsToItsDatabaseThoughAnotherOneIsOpened()
    {
        Fixture t;
        t.typeInto(City, u"Cuenca"_s);
        t.page->openDatabase(u"Clients"_s); // without leaving the field
        t.clock.settle();
        QCOMPARE(t.changes.changes().size(), size_t(1));
        QVERIFY(objectOf(t.changes.changes().front().change)
                == (ObjectKey{ObjectKey::Kind::Record, u"Suppliers"_s, u"1"_s}));
        QCOMPARE(t.edits().front().before->displayText(), u"Quito"_s);
    }

    void altEnterLeadsToTheFields_data()
    {
        QTest::addColumn<int>("letters");
        QTest::newRow("beside the table") << 200;
        QTest::newRow("over the table") << 140;
    }
    void altEnterLeadsToTheFields()
    {
        QFETCH(int, letters);
        Fixture t(letters);
        QCOMPARE(t.inspector()->isVisible(), letters == 200);
        t.trigger("editRecordAction");
        QVERIFY(t.field(Name)->hasFocus());
        QCOMPARE(t.field(Name)->selectedText(), u"Añasco"_s);
    }

    void inANarrowPageItLiesOverTheTableUntilEsc()
    {
        Fixture t(140);
        const int width = t.grid()->width();
        t.trigger("inspectorAction");
        QVERIFY(t.inspector()->isVisible());
        QCOMPARE(t.grid()->width(), width);
        const QRect sheet(t.inspector()->mapTo(t.page.get(), QPoint()), t.inspector()->size());
        QVERIFY(t.page->rect().contains(sheet));
        // The button that shows it is not under it.
        const auto *button = t.find<QWidget>("inspectorButton");
        QVERIFY(!sheet.contains(button->mapTo(t.page.get(), button->rect().center())));
        t.field(City)->setFocus();
        QTest::keyClick(t.field(City), Qt::Key_Escape);
        QVERIFY(!t.inspector()->isVisible());
        QVERIFY(t.grid()->hasFocus());
    }

    void escClosesItFromAnyOfItsParts()
    {
        Fixture t(140);
        t.trigger("inspectorAction");
        t.tabs()->setCurrentIndex(2);
        auto *raw = t.find<QPlainTextEdit>("recordRawTextEdit");
        raw->setFocus();
        QTest::keyClick(raw, Qt::Key_Escape);
        QVERIFY(!t.inspector()->isVisible());
        QVERIFY(t.grid()->hasFocus());
    }

    void whatIsBeingTypedGoesOnWhenThePageBecomesNarrowOrWide()
    {
        Fixture t;
        t.typeInto(City, u"Cu"_s);
        t.makeNarrow();
        QVERIFY(t.inspector()->isVisible());
        QVERIFY(t.field(City)->hasFocus());
        QVERIFY(!qobject_cast<QSplitter *>(t.inspector()->parentWidget()));
        t.page->resize(t.page->fontMetrics().averageCharWidth() * 200, 700);
        QVERIFY(t.inspector()->isVisible());
        QVERIFY(t.field(City)->hasFocus());
        QVERIFY(qobject_cast<QSplitter *>(t.inspector()->parentWidget()));
    }

    void nothingIsBeingDoneInItSoItGoesWhenThePageBecomesNarrow()
    {
        Fixture t;
        t.makeNarrow();
        QVERIFY(!t.inspector()->isVisible());
    }

    void itStaysHiddenWhereTheUserWantsThatAlsoNextTime()
    {
        Fixture t;
        t.trigger("inspectorAction");
        QVERIFY(!t.inspector()->isVisible());
        const QJsonObject state = t.page->saveState();
        t.show();
        t.page->restoreState(state);
        t.page->resize(t.page->fontMetrics().averageCharWidth() * 210, 700);
        QVERIFY(!t.inspector()->isVisible());
        t.trigger("inspectorAction");
        QVERIFY(t.inspector()->isVisible());
    }

    void hidingItGivesTheFocusToTheTable()
    {
        Fixture t;
        t.field(City)->setFocus();
        t.trigger("inspectorAction");
        QVERIFY(t.grid()->hasFocus());
    }

    void aNewRecordIsTypedIntoLikeAnyOther()
    {
        Fixture t;
        t.changes.stage(AddRecord{u"Suppliers"_s, {{u"City"_s, JsonValue::string(u"Loja"_s)}}});
        t.goTo(3);
        QCOMPARE(t.text("inspectorTitleLabel"), u"New record"_s);
        QVERIFY(!t.tabs()->isTabVisible(1)); // it has no history
        t.typeInto(Name, u"Nueva"_s);
        QTest::keyClick(t.field(Name), Qt::Key_Return);
        const auto &added = std::get<AddRecord>(t.changes.changes().front().change);
        QCOMPARE(added.values.size(), size_t(2));
    }

    void aReadOnlyProfileShowsTheFieldsAndSaysWhyTheyCannotBeEdited()
    {
        Fixture t;
        t.scheduler.setReadOnly(true);
        t.clock.settle();
        QVERIFY(t.field(City)->isReadOnly());
        QVERIFY(!t.field(City)->accessibleDescription().isEmpty());
    }

    void theHistoryTellsWhatIsPendingAndWhatWasApplied()
    {
        Fixture t;
        t.typeInto(City, u"Cuenca"_s);
        QTest::keyClick(t.field(City), Qt::Key_Return);
        t.tabs()->setCurrentIndex(1);
        QCOMPARE(t.historyLines(), QStringList{u"City. Quito › Cuenca. Pending, not sent yet"_s});
        QVERIFY(t.jobQueue.apply(Plan::freeze(t.changes.copies())));
        t.clock.settle();
        t.answer(200, R"({"status":"OK","id":"1"})");
        const QStringList lines = t.historyLines();
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.front().startsWith(u"City. Quito › Cuenca. "_s));
        QVERIFY(lines.front().contains(u"admin@example.org"_s));
        QSignalSpy reversed(t.page.get(), &DatabasesPage::reverseRequested);
        t.find<QPushButton>("historyButton")->click();
        QCOMPARE(reversed.size(), 1);
        QCOMPARE(reversed.front().front().toLongLong(), 1);
        t.goTo(1);
        QVERIFY(t.historyLines().isEmpty());
    }

    void aPendingLineOfTheHistoryIsDiscarded()
    {
        Fixture t;
        t.typeInto(City, u"Cuenca"_s);
        QTest::keyClick(t.field(City), Qt::Key_Return);
        t.typeInto(Stock, u"5"_s);
        QTest::keyClick(t.field(Stock), Qt::Key_Return);
        t.tabs()->setCurrentIndex(1);
        QCOMPARE(t.historyLines().size(), 2);
        t.history()->setCurrentIndex(t.history()->model()->index(0, 0));
        t.find<QPushButton>("historyButton")->click();
        QCOMPARE(t.edits().size(), size_t(1));
        QCOMPARE(t.edits().front().name, u"Stock"_s);
    }

    void aNameWithAnAmpersandIsShownWithIt()
    {
        for (const char *action : {"editRecordAction", "newRecordAction"}) {
            Fixture t;
            t.trigger("reloadAction");
            t.clock.settle();
            t.answerList(R"({"Id":"1","R&D":"x"})");
            t.goTo(0);
            t.trigger(action);
            QStringList names;
            for (QLabel *label : t.fields()->findChildren<QLabel *>())
                names << QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
            QVERIFY2(names.contains(u"R&D"_s), qPrintable(names.join(u'|')));
        }
    }

    void rawIsTheRecordAsItWasRead()
    {
        Fixture t;
        t.goTo(1);
        const QString raw = t.find<QPlainTextEdit>("recordRawTextEdit")->toPlainText();
        QVERIFY(raw.contains(u"\"Stock\": 1.10"_s));
        QVERIFY(raw.indexOf(u"Nombre "_s) < raw.indexOf(u"City"_s));
    }

    void whatStandsInAFieldIsHandedOverBeforeTheReview()
    {
        Fixture t;
        t.typeInto(City, u"Cuenca"_s);
        QVERIFY(hasOpenEditor(*t.page));
        QVERIFY(isCellEditor(*t.field(City)));
        commitOpenEditors(*t.page);
        QCOMPARE(t.edits().front().after.displayText(), u"Cuenca"_s);
        QVERIFY(!hasOpenEditor(*t.page));
    }

    void manyColumnsAreShownInParts()
    {
        FieldForm form;
        std::vector<FormField> fields(450);
        for (size_t i = 0; i < fields.size(); ++i)
            fields[i].name = QString::number(i);
        form.setFields(u"x"_s, fields);
        const auto shown = [&form] { return form.findChildren<ExactLine *>().size(); };
        QCOMPARE(shown(), FieldForm::fieldsAtOnce);
        form.findChild<QPushButton *>()->click();
        QCOMPARE(shown(), 2 * FieldForm::fieldsAtOnce);
    }
};

QTEST_MAIN(tst_RecordInspector)
#include "tst_recordinspector.moc"
