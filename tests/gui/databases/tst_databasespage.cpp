// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/keycolumnsdialog.h"
#include "support/databasesfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

QByteArray manyRows(int count)
{
    QByteArrayList rows;
    for (int i = 1; i <= count; ++i)
        rows << "{\"Id\":\"" + QByteArray::number(i) + "\",\"Name\":\"name " + QByteArray::number(i)
                + "\"}";
    return rows.join(',');
}

} // namespace

class DatabasesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beforeAnyDatabaseItSaysWhatToDo()
    {
        DatabasesFixture t;
        t.show();
        QCOMPARE(t.shownPage(), u"noDatabasePage"_s);
        QVERIFY(!t.find<QAction>("reloadAction")->isEnabled());
        QVERIFY(!t.find<QAction>("newRecordAction")->isEnabled());
        QCOMPARE(t.sent(), 0);
    }

    void openingByNameListsTheRecordsExactlyAsReceived()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        QCOMPARE(t.sent(), 1);
        QCOMPARE(t.network.requests[0].url.path(), u"/api/v2/database/records"_s);
        QCOMPARE(t.lastBody(), R"({"databaseName":"Suppliers","filters":[]})");
        QVERIFY(t.isShown("loadingProgressBar"));
        t.answerList(R"({"Id":"1","Nombre ":"Añasco","Stock":1.10},)"
                     R"({"Id":"2","Nombre ":"Beta","Stock":12345678901234567890})");
        QCOMPARE(asText(*t.model()), u"1|Añasco|1.10\n2|Beta|12345678901234567890"_s);
        QCOMPARE(t.model()->columnName(1), u"Nombre "_s);
        QCOMPARE(t.shownPage(), u"recordsTable"_s);
        QVERIFY(!t.isShown("loadingProgressBar"));
        QVERIFY(t.text("countLabel").contains(u"2 record"_s));
        QVERIFY(t.text("countLabel").contains(u"loaded 09:00"_s));
        QVERIFY(t.text("countLabel").contains(u"no total"_s));
    }

    void anOpenedDatabaseIsRememberedWithItsColumns()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        QCOMPARE(t.workspace.databases().at(0).name, u"Suppliers"_s);
        QCOMPARE(t.workspace.columns(u"Suppliers"_s).at(1).name, u"Nombre "_s);
        auto *combo = t.find<QComboBox>("databaseComboBox");
        QCOMPARE(combo->itemText(0), u"Suppliers"_s);
        QCOMPARE(combo->currentText(), QString());
        QCOMPARE(t.text("databaseTitleLabel"), u"Suppliers"_s);
        t.page.reset();
        t.show();
        QCOMPARE(t.find<QComboBox>("databaseComboBox")->itemText(0), u"Suppliers"_s);
    }

    void theKeyboardAloneGetsFromTheNameToACell()
    {
        DatabasesFixture t;
        t.show();
        auto *combo = t.find<QComboBox>("databaseComboBox");
        combo->setFocus();
        QTest::keyClicks(combo, u"Suppliers"_s);
        QTest::keyClick(combo, Qt::Key_Return);
        t.clock.settle();
        t.answerList(R"({"Id":"1","City":"Quito"})");
        QTRY_VERIFY(t.grid()->hasFocus());
        QCOMPARE(t.grid()->currentIndex(), t.at(0, 0));
        QCOMPARE(t.sent(), 1);
    }

    void passingOverNamesOpensNothing()
    {
        DatabasesFixture t;
        t.workspace.rememberDatabase(u"A"_s, Source::Typed);
        t.workspace.rememberDatabase(u"B"_s, Source::Typed);
        t.show();
        auto *combo = t.find<QComboBox>("databaseComboBox");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QVERIFY(combo->view()->isVisible());
        combo->hidePopup();
        QWheelEvent wheel({5, 5}, combo->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(combo, &wheel);
        t.clock.settle();
        QCOMPARE(t.sent(), 0);
    }

    void aNameThatFlokzuDoesNotKnowIsExplainedAndNotRemembered()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"suppliers "_s);
        t.answer(404, R"({"status":"ERROR","detail":"Database not found"})");
        QVERIFY(t.notice().contains(u"found no database"_s));
        QVERIFY(t.notice().contains(u"Database not found"_s));
        QVERIFY(!t.notice().contains(u"with a condition"_s));
        QVERIFY(!t.notice().contains(u"“suppliers ”"_s)); // the space is made visible
        QVERIFY(t.workspace.databases().empty());
        QVERIFY(!t.isShown("loadingProgressBar"));
    }

    void aRefusalWithoutWordsDoesNotOnlyBlameTheName()
    {
        for (const char *words : {"", "RUNTIME ERROR"}) {
            DatabasesFixture t;
            t.show();
            t.open(u"Suppliers"_s);
            t.answer(404, words);
            QVERIFY(t.notice().contains(u"found no database"_s));
            QVERIFY2(t.notice().contains(u"only with a condition"_s), qPrintable(t.notice()));
        }
    }

    void anErrorOfAReloadKeepsWhatWasLoaded()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.trigger("reloadAction");
        t.clock.settle();
        t.answer(401, R"({"status":"ERROR","detail":"Invalid API key"})");
        QVERIFY(t.isShown("pageNotice"));
        QCOMPARE(t.model()->rowCount(), 3);
        QVERIFY(t.text("countLabel").contains(u"3 record"_s));
    }

    void whenNothingCanBeReachedItSaysSoAndOffersToTryAgain()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        while (t.network.sent.back() && !t.network.last().isAnswered()) {
            t.fail(Answer::Fault::Unreachable, 0);
            t.clock.advance(120s);
        }
        QVERIFY(t.isShown("pageNotice"));
        const int before = t.sent();
        t.trigger("reloadAction");
        t.clock.settle();
        QCOMPARE(t.sent(), before + 1);
        t.answerList(R"({"Id":"1"})");
        QVERIFY(!t.isShown("pageNotice"));
        QCOMPARE(t.model()->rowCount(), 1);
    }

    void aPauseOfTheWholeNetworkIsShownWithItsEnd()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        t.network.last().answer(429, {}, {{"Retry-After", "90"}});
        t.clock.settle();
        QVERIFY(t.text("loadingLabel").contains(u"Resuming at 09:01"_s));
        t.clock.advance(100s);
        QCOMPARE(t.sent(), 2);
        t.answerList(R"({"Id":"1"})");
        QCOMPARE(t.text("loadingLabel"), QString());
        QCOMPARE(t.model()->rowCount(), 1);
    }

    void cancelEndsTheLoadAndKeepsTheRecords()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.trigger("reloadAction");
        t.clock.settle();
        t.trigger("cancelAction");
        QVERIFY(!t.isShown("loadingProgressBar"));
        if (t.network.sent.back())
            t.answer(200, R"({"status":"OK","data":[]})");
        QTest::qWait(0);
        QCOMPARE(t.model()->rowCount(), 3);
        QVERIFY(!t.isShown("pageNotice"));
    }

    void closingThePageDropsAQueuedRequest()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        t.network.last().answer(429, {}, {{"Retry-After", "90"}});
        t.clock.settle();
        QCOMPARE(t.status().waiting, 1);
        t.page.reset();
        t.clock.advance(600s);
        QCOMPARE(t.sent(), 1);
        QCOMPARE(t.status().waiting, 0);
    }

    void aLateAnswerNeverReachesAnotherDatabase()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        t.open(u"Clients"_s);
        if (t.network.sent[0])
            t.answerTo(0, 200, R"({"status":"OK","data":[{"Id":"1","Of":"Suppliers"}]})");
        t.answerList(R"({"Id":"9","Of":"Clients"})");
        QTRY_COMPARE(asText(*t.model()), u"9|Clients"_s);
    }

    void conditionsAreSentExactlyAndAsked()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.find<QComboBox>("filterColumnComboBox")->setEditText(u"Nombre "_s);
        t.replaceText(t.find<QLineEdit>("filterValueLineEdit"), u" Añasco"_s);
        QTest::keyClick(t.find<QLineEdit>("filterValueLineEdit"), Qt::Key_Return);
        t.clock.settle();
        QCOMPARE(t.sent(), 2);
        QCOMPARE(t.lastBody(),
                 "{\"databaseName\":\"Suppliers\",\"filters\":[{\"columnName\":\"Nombre "
                 "\",\"value\":\" Añasco\"}]}");
        QVERIFY(t.text("roundLabel").contains(u"conditions have changed"_s));
        t.answerList(R"({"Id":"1","Nombre ":" Añasco"})");
        QVERIFY(!t.isShown("roundLabel"));
        QVERIFY(t.text("countLabel").contains(u"condition: "_s));
        QTest::mouseClick(t.find<QPushButton>("chip0Button"), Qt::LeftButton);
        t.clock.settle();
        QCOMPARE(t.lastBody(), R"({"databaseName":"Suppliers","filters":[]})");
    }

    void nothingFoundOffersToRemoveTheConditions()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.find<QComboBox>("filterColumnComboBox")->setEditText(u"City"_s);
        t.replaceText(t.find<QLineEdit>("filterValueLineEdit"), u"Oslo"_s);
        QTest::mouseClick(t.find<QWidget>("addFilterButton"), Qt::LeftButton);
        t.clock.settle();
        t.answerList({});
        QTRY_COMPARE(t.shownPage(), u"noRecordsPage"_s);
        QVERIFY(t.isShown("clearFiltersActionButton"));
        t.trigger("clearFiltersAction");
        t.clock.settle();
        QCOMPARE(t.lastBody(), R"({"databaseName":"Suppliers","filters":[]})");
    }

    void nothingFoundWithoutConditionsOffersNoneToRemove()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        t.answerList({});
        QTRY_COMPARE(t.shownPage(), u"noRecordsPage"_s);
        QVERIFY(!t.isShown("clearFiltersActionButton"));
        QVERIFY(!t.isShown("addConditionActionButton"));
        QVERIFY(t.isShown("addFirstActionButton"));
    }

    void nothingInAnyFormOffersAConditionWhereTheServiceMayWantOne()
    {
        DatabasesFixture t;
        t.client.setDialect({});
        t.show();
        t.open(u"Suppliers"_s);
        t.answer(200, R"({"status":"OK","data":[]})");
        QTRY_COMPARE(t.sent(), 2); // without filters
        t.answerList({});
        QTRY_COMPARE(t.shownPage(), u"noRecordsPage"_s);
        QVERIFY(t.isShown("addConditionActionButton"));
        t.trigger("addConditionAction");
        QVERIFY(t.find<QComboBox>("filterColumnComboBox")->hasFocus()
                || t.find<QLineEdit>("filterValueLineEdit")->hasFocus());
    }

    void findingInLoadedRecordsSendsNothing()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.replaceText(t.find<QLineEdit>("findLineEdit"), u"bogota"_s);
        QCOMPARE(t.model()->rowCount(), 1);
        QVERIFY(t.text("countLabel").contains(u"1 of 3"_s));
        t.replaceText(t.find<QLineEdit>("findLineEdit"), u"zzz"_s);
        QCOMPARE(t.shownPage(), u"noMatchPage"_s);
        t.trigger("clearFindAction");
        QCOMPARE(t.model()->rowCount(), 3);
        QCOMPARE(t.shownPage(), u"recordsTable"_s);
        QCOMPARE(t.sent(), 1);
    }

    void threeCellsInTwoRowsAreTwoChanges()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.type(0, 2, u"Cuenca"_s);
        t.type(0, 3, u"0041"_s);
        t.type(1, 2, u"Cusco"_s);
        QCOMPARE(t.changes.changes().size(), size_t(2));
        const auto &first = std::get<UpdateRecord>(t.changes.changes().front().change);
        QCOMPARE(first.database, u"Suppliers"_s);
        QCOMPARE(first.id, u"1"_s);
        QCOMPARE(
            first.edits,
            (FieldEdits{{u"City"_s, JsonValue::string(u"Quito"_s), JsonValue::string(u"Cuenca"_s)},
                        {u"Stock"_s, JsonValue::string(u"0040"_s), JsonValue::string(u"0041"_s)}}));
        QCOMPARE(t.at(0, 2).data().toString(), u"Cuenca"_s);
        QCOMPARE(t.at(0, 2).data(RecordTableModel::StateRole).toInt(), int(CellState::Edited));
        QCOMPARE(t.sent(), 1);
    }

    void anOldValueThatIsTypedBackVanishesWhateverItsType()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.type(1, 3, u"2"_s);
        QCOMPARE(t.changes.changes().size(), size_t(1));
        t.type(1, 3, u"1.10"_s); // it came as a number, not as a text
        QVERIFY(t.changes.isEmpty());
        QCOMPARE(t.at(1, 3).data().toString(), u"1.10"_s);
    }

    void openingAnEditorAndLeavingItChangesNothing()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        const QPointer<QLineEdit> editor = t.edit(1, 3);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editor);
        QVERIFY(t.changes.isEmpty());
    }

    void closingThePageStagesWhatStandsInAnOpenEditor()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.replaceText(t.edit(0, 2), u"Cuenca"_s);
        t.page.reset();
        QCOMPARE(t.changes.changes().size(), size_t(1));
    }

    void undoBringsBackWhatWasThere()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.type(0, 2, u"Cuenca"_s);
        t.changes.undoStack().undo();
        QCOMPARE(t.at(0, 2).data().toString(), u"Quito"_s);
        t.changes.undoStack().redo();
        QCOMPARE(t.at(0, 2).data().toString(), u"Cuenca"_s);
        t.trigger("discardAction");
        QVERIFY(t.changes.isEmpty());
        t.changes.undoStack().undo();
        QCOMPARE(t.changes.changes().size(), size_t(1));
    }

    void stagedEditsOutliveAReloadAndAnotherDatabase()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.type(0, 2, u"Cuenca"_s);
        t.open(u"Clients"_s);
        t.answerList(R"({"Id":"1","City":"Oslo"})");
        QTRY_COMPARE(asText(*t.model()), u"1|Oslo"_s);
        QVERIFY(!t.find<QAction>("discardAction")->isEnabled());
        t.openSuppliers();
        QTRY_COMPARE(t.at(0, 2).data().toString(), u"Cuenca"_s);
    }

    void aConfirmedValueIsShownAndIsTheBaseOfTheNextEdit()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.type(0, 2, u"Cuenca"_s);
        t.apply();
        QCOMPARE(t.at(0, 2).data(RecordTableModel::StateRole).toInt(), int(CellState::Sending));
        QVERIFY(!t.at(0, 2).flags().testFlag(Qt::ItemIsEditable));
        QCOMPARE(t.lastBody(),
                 R"({"databaseName":"Suppliers","withInsert":false,)"
                 R"("data":{"Id":"1","City":"Cuenca"}})");
        t.answer(200, R"({"status":"OK","id":"1"})");
        QVERIFY(t.changes.isEmpty());
        QCOMPARE(t.at(0, 2).data().toString(), u"Cuenca"_s);
        QCOMPARE(t.at(0, 2).data(RecordTableModel::StateRole).toInt(), int(CellState::Applied));
        t.type(0, 2, u"Loja"_s);
        const auto update = std::get<UpdateRecord>(t.changes.changes().front().change);
        QCOMPARE(update.edits.at(0).before, JsonValue::string(u"Cuenca"_s));
        QCOMPARE(t.at(0, 2).data(RecordTableModel::StateRole).toInt(), int(CellState::Edited));
        t.type(0, 2, u"Cuenca"_s);
        QVERIFY(t.changes.isEmpty());
        t.trigger("reloadAction");
        t.clock.settle();
        t.answerList(R"({"Id":"1","Nombre ":"Añasco","City":"CUENCA","Stock":"0040"})");
        QTRY_COMPARE(t.at(0, 2).data().toString(), u"CUENCA"_s);
        QCOMPARE(t.at(0, 2).data(RecordTableModel::StateRole).toInt(), int(CellState::Clean));
    }

    void aLoadThatBeganBeforeAWriteDoesNotHideIt()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.type(0, 2, u"Cuenca"_s);
        t.trigger("reloadAction");
        t.clock.settle();
        const int list = t.sent() - 1;
        t.apply();
        t.answerTo(list + 1, 200, R"({"status":"OK","id":"1"})");
        t.answerTo(list, 200,
                   R"({"status":"OK","data":[{"Id":"1","Nombre ":"A","City":"Quito"}]})");
        QTRY_COMPARE(t.model()->recordCount(), 1);
        QCOMPARE(t.at(0, 2).data().toString(), u"Cuenca"_s);
    }

    void aRefusedChangeStaysWithItsReason()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.type(0, 2, u"Cuenca"_s);
        t.apply();
        t.answer(400, R"({"status":"ERROR","detail":"Unknown column City"})");
        QCOMPARE(t.at(0, 2).data(RecordTableModel::StateRole).toInt(), int(CellState::Failed));
        QVERIFY(t.at(0, 2).data(Qt::ToolTipRole).toString().contains(u"Unknown column City"_s));
        QVERIFY(t.at(0, 2).flags().testFlag(Qt::ItemIsEditable));
    }

    void anUnknownOutcomeIsMarkedAndCannotBeTypedOver()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.type(0, 2, u"Cuenca"_s);
        t.apply();
        t.fail(Answer::Fault::Interrupted);
        if (!t.network.last().isAnswered())
            t.fail(Answer::Fault::Interrupted);
        t.clock.advance(600s);
        while (t.network.sent.back() && !t.network.last().isAnswered()) {
            t.fail(Answer::Fault::Interrupted);
            t.clock.advance(600s);
        }
        QCOMPARE(t.at(0, 2).data(RecordTableModel::StateRole).toInt(), int(CellState::Unknown));
        QVERIFY(!t.at(0, 2).flags().testFlag(Qt::ItemIsEditable));
    }

    void aNewRecordIsStagedShownAndAdded()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.trigger("newRecordAction");
        t.fill(u"City"_s, u"Loja"_s);
        t.submit();
        QCOMPARE(t.changes.changes().size(), size_t(1));
        QCOMPARE(std::get<AddRecord>(t.changes.changes().front().change),
                 (AddRecord{u"Suppliers"_s, {{u"City"_s, JsonValue::string(u"Loja"_s)}}}));
        QCOMPARE(t.model()->rowCount(), 4);
        QCOMPARE(t.at(3, 2).data().toString(), u"Loja"_s);
        t.type(3, 3, u"7"_s);
        QCOMPARE(std::get<AddRecord>(t.changes.changes().front().change).values.size(), size_t(2));
        t.apply();
        t.answer(200, R"({"status":"OK","Id":"18"})");
        QVERIFY(t.changes.isEmpty());
        QCOMPARE(t.at(3, 0).data().toString(), u"18"_s);
        QVERIFY(!t.at(3, 2).flags().testFlag(Qt::ItemIsEditable));
    }

    void aDatabaseThatWasNeverReadTakesRecordsWithTypedColumns()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Empty"_s);
        t.answerList({});
        QTRY_COMPARE(t.shownPage(), u"noRecordsPage"_s);
        t.trigger("addFirstAction");
        t.replaceText(t.find<QLineEdit>("ownColumnLineEdit", t.form()), u"City"_s);
        t.replaceText(t.find<QLineEdit>("ownValueLineEdit", t.form()), u"Loja"_s);
        t.submit();
        QCOMPARE(t.changes.changes().size(), size_t(1));
        QCOMPARE(t.shownPage(), u"recordsTable"_s);
        QCOMPARE(asText(*t.model()), u"Loja"_s);
    }

    void aFormWithoutValuesSaysWhatIsMissing()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.trigger("newRecordAction");
        t.submit();
        QVERIFY(t.form());
        QVERIFY(t.find<QLabel>("problemLabel", t.form())->isVisible());
        QVERIFY(t.changes.isEmpty());
    }

    void theFieldsStageOnlyWhatWasTyped()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.select(1, 0, 1, 0);
        t.openFields();
        t.fill(u"City"_s, u"Cusco"_s);
        t.submit();
        QCOMPARE(t.changes.changes().size(), size_t(1));
        const auto update = std::get<UpdateRecord>(t.changes.changes().front().change);
        QCOMPARE(update.id, u"2"_s);
        QCOMPARE(
            update.edits,
            (FieldEdits{{u"City"_s, JsonValue::string(u"Lima"_s), JsonValue::string(u"Cusco"_s)}}));
    }

    void duplicatingLeavesTheIdOut()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.select(0, 0, 0, 0);
        t.trigger("duplicateAction");
        t.submit();
        const auto added = std::get<AddRecord>(t.changes.changes().front().change);
        QCOMPARE(added.values.size(), size_t(3));
        QCOMPARE(added.values[0].name, u"Nombre "_s);
        QCOMPARE(added.values[2].value, JsonValue::string(u"0040"_s));
    }

    void updatingByIdSendsInsertOnlyWhenAskedFor()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.trigger("updateByIdAction");
        t.replaceText(t.find<QLineEdit>("idLineEdit", t.form()), u"99"_s);
        QVERIFY(!t.find<QCheckBox>("insertCheckBox", t.form())->isChecked());
        t.find<QCheckBox>("insertCheckBox", t.form())->click();
        t.fill(u"City"_s, u"Loja"_s);
        t.submit();
        QCOMPARE(asText(*t.model()).section(u'\n', -1), u"99||Loja|"_s);
        t.apply();
        QCOMPARE(t.lastBody(),
                 R"({"databaseName":"Suppliers","withInsert":true,)"
                 R"("data":{"Id":"99","City":"Loja"}})");
        t.answer(200, R"({"status":"OK","id":"4"})");
        QVERIFY(t.changes.isEmpty());
        QCOMPARE(asText(*t.model()).section(u'\n', -1), u"4||Loja|"_s);
    }

    void insertWhenMissingCanBeSwitchedForAStagedRow()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.select(0, 2, 0, 2);
        QVERIFY(!t.find<QAction>("insertWhenMissingAction")->isEnabled());
        t.type(0, 2, u"Loja"_s);
        t.select(0, 2, 0, 2);
        t.trigger("insertWhenMissingAction");
        QVERIFY(std::get<UpdateRecord>(t.changes.changes().front().change).insertWhenMissing);
        t.trigger("insertWhenMissingAction");
        QVERIFY(!std::get<UpdateRecord>(t.changes.changes().front().change).insertWhenMissing);
    }

    void theFirstMatchOpensInAForm()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.trigger("firstMatchAction");
        t.clock.settle();
        QCOMPARE(t.network.requests.back().url.path(), u"/api/v2/database/record"_s);
        t.answer(200, R"({"status":"OK","data":{"Id":"7","City":"Loja","Items":[{"a":"1"}]}})");
        QVERIFY(t.form());
        t.fill(u"City"_s, u"Ambato"_s);
        t.submit();
        const auto update = std::get<UpdateRecord>(t.changes.changes().front().change);
        QCOMPARE(update.id, u"7"_s);
        QCOMPARE(update.edits,
                 (FieldEdits{
                     {u"City"_s, JsonValue::string(u"Loja"_s), JsonValue::string(u"Ambato"_s)}}));
        QCOMPARE(t.model()->recordId(3), u"7"_s);
    }

    void noFirstMatchIsAnAnswerAndNotAFault()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.trigger("firstMatchAction");
        t.clock.settle();
        t.answer(200, R"({"status":"OK","data":null})");
        QVERIFY(!t.form());
        QVERIFY(t.isShown("pageNotice"));
        QCOMPARE(t.model()->rowCount(), 3);
    }

    void deleteIsShownWithTheReasonWhyItIsMissing()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        t.select(0, 0, 0, 0);
        QVERIFY(!t.find<QAction>("deleteAction")->isEnabled());
        QVERIFY(t.find<QAction>("deleteAction")->toolTip().contains(u"cannot delete"_s));
    }

    void aRoundNumberOfRecordsIsDoubted_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("doubted");
        QTest::newRow("99") << 99 << false;
        QTest::newRow("100") << 100 << true;
        QTest::newRow("500") << 500 << true;
        QTest::newRow("1000") << 1000 << true;
        QTest::newRow("1200") << 1200 << false;
    }

    void aRoundNumberOfRecordsIsDoubted()
    {
        QFETCH(const int, count);
        QFETCH(const bool, doubted);
        DatabasesFixture t;
        t.show();
        t.open(u"Records"_s);
        t.answerList(manyRows(count));
        QTRY_COMPARE(t.model()->rowCount(), count);
        QCOMPARE(t.isShown("roundLabel"), doubted);
        QVERIFY(t.text("countLabel").startsWith(QLocale().toString(count)));
    }

    void columnsThatIdentifyARecordAreChosenInTheMenu()
    {
        DatabasesFixture desk;
        desk.show();
        QVERIFY(!desk.find<QAction>("keyColumnsAction")->isEnabled());
        desk.openSuppliers();
        desk.trigger("keyColumnsAction");
        const QPointer<KeyColumnsDialog> dialog = desk.page->findChild<KeyColumnsDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3); // without the Id
        list->item(0)->setCheckState(Qt::Checked);
        list->item(1)->setCheckState(Qt::Checked);
        dialog->accept();
        QCOMPARE(desk.workspace.keyColumns(u"Suppliers"_s), QStringList({u"Nombre "_s, u"City"_s}));
        desk.trigger("keyColumnsAction");
        QTRY_COMPARE(desk.page->findChildren<KeyColumnsDialog *>().size(), 1);
        QCOMPARE(desk.page->findChild<KeyColumnsDialog *>()->chosen(),
                 QStringList({u"Nombre "_s, u"City"_s}));
        QCOMPARE(desk.sent(), 1);
    }

    void everyWidgetThatTakesInputHasAName()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        for (QWidget *widget : t.page->findChildren<QWidget *>()) {
            const bool takesInput = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (!takesInput || !accessible || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const bool isInside = qobject_cast<QLineEdit *>(widget)
                && qobject_cast<QComboBox *>(widget->parentWidget());
            QVERIFY2(isInside || !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::DatabasesPageTest)
#include "tst_databasespage.moc"
