// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/journal.h"
#include "changes/journal/journaledchanges.h"
#include "gui/review/reviewdialog.h"
#include "support/databasesfixture.h"

#include <QCheckBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

/// The Databases page with Suppliers open, where the test answers what the guard reads.
struct Fixture : DatabasesFixture {
    void start()
    {
        answerGuardItself(false);
        show();
        openSuppliers();
    }
    void updateById(const QString &id, const QString &column, const QString &text,
                    bool insert = false)
    {
        trigger("updateByIdAction");
        replaceText(find<QLineEdit>("idLineEdit", form()), id);
        if (insert)
            find<QCheckBox>("insertCheckBox", form())->click();
        fill(column, text);
        submit();
    }
    FieldEdit edit(int change = 0) const
    {
        return editsOf((*std::next(changes.changes().begin(), change)).change)->front();
    }
    void answerRecord(const QByteArray &values)
    {
        answer(200, R"({"status":"OK","data":{"Id":"9",)" + values + "}}");
    }
};

} // namespace

class UnreadBasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void updateByIdOfALoadedRecordStartsFromWhatWasLoaded()
    {
        Fixture t;
        t.start();
        t.updateById(u"2"_s, u"Stock"_s, u"7"_s);
        QCOMPARE(t.edit().before, *JsonValue::number("1.10"));
        t.apply();
        t.answer(200, R"({"status":"OK","data":{"Id":"2","Stock":1.20}})");
        QVERIFY(t.changes.changes().front().isHeld()); // because a colleague changed what was seen
    }

    void updateByIdOfARecordThatTheFilterHidesStartsFromWhatWasLoaded()
    {
        Fixture t;
        t.start();
        t.model()->setFilterText(u"Quito"_s);
        QTRY_COMPARE(t.model()->shownCount(), 1);
        t.updateById(u"2"_s, u"Stock"_s, u"7"_s);
        QCOMPARE(t.edit().before, *JsonValue::number("1.10"));
    }

    void updateByIdWithTheLoadedValueChangesNothing()
    {
        Fixture t;
        t.start();
        t.updateById(u"2"_s, u"City"_s, u"Lima"_s);
        QVERIFY(t.changes.isEmpty());
    }

    void whatWasNeverReadIsReadBeforeItIsWrittenOver_data()
    {
        QTest::addColumn<bool>("insert");
        QTest::newRow("update") << false;
        QTest::newRow("add if missing") << true;
    }
    void whatWasNeverReadIsReadBeforeItIsWrittenOver()
    {
        QFETCH(bool, insert);
        Fixture t;
        t.start();
        t.updateById(u"9"_s, u"Stock"_s, u"8"_s, insert);
        QVERIFY(!t.edit().before);
        t.apply();
        QCOMPARE(t.network.requests.back().verb, Verb::Get);
        t.answerRecord(R"("Stock":7.10)");
        QCOMPARE(t.network.requests.back().verb, Verb::Put);
        QVERIFY(t.lastBody().contains(R"("data":{"Id":"9","Stock":"8"})"));
        t.answer(200, R"({"status":"OK","id":"9"})");
        QVERIFY(t.changes.isEmpty());

        const auto lines = Journal(t.store).find({});
        QVERIFY(lines);
        QCOMPARE(editsOf(*lines->front().change)->front().before, *JsonValue::number("7.10"));
        const auto inverse = inverseOf(*appliedIn(lines->front()));
        QCOMPARE(editsOf(inverse.changes.front())->front().after, *JsonValue::number("7.10"));
    }

    void aMissingRecordIsInsertedWithoutABase()
    {
        Fixture t;
        t.start();
        t.updateById(u"9"_s, u"Stock"_s, u"8"_s, true);
        t.apply();
        t.answer(404, R"({"status":"ERROR","detail":"Not found"})");
        QCOMPARE(t.network.requests.back().verb, Verb::Put);
        t.answer(200, R"({"status":"OK","id":"10"})");
        QVERIFY(t.changes.isEmpty());
    }

    void whatWasReadJustBeforeALostWriteIsItsBase()
    {
        Fixture t;
        t.start();
        t.updateById(u"9"_s, u"Stock"_s, u"8"_s);
        t.apply();
        t.answerRecord(R"("Stock":"7.10")");
        t.fail(Answer::Fault::Interrupted);
        QVERIFY(t.changes.changes().front().outcomeUnknown);
        QCOMPARE(t.edit().before, JsonValue::string(u"7.10"_s));

        ChangeSet kept;
        ChangeStore again(*t.journal, u"profile-1"_s, t.store.host(), kept, t.clock);
        QVERIFY(again.load());
        QCOMPARE(editsOf(kept.changes().front().change)->front().before,
                 JsonValue::string(u"7.10"_s));
    }

    void typingAgainIntoARecordThatIsNotLoadedGivesItNoBase()
    {
        Fixture t;
        t.start();
        t.updateById(u"9"_s, u"Stock"_s, u"8"_s);
        t.type(3, 3, u"9"_s);
        QVERIFY(!t.edit().before);
        QCOMPARE(t.edit().after, JsonValue::string(u"9"_s));
        t.updateById(u"9"_s, u"City"_s, u"Loja"_s);
        QVERIFY(!editsOf(t.changes.changes().front().change)->at(1).before);
    }

    void theLabelOfARecordIsItsKeyColumnsOrItsFirstText()
    {
        Fixture t;
        t.start();
        const auto label = [&t](size_t change) {
            return std::get<UpdateRecord>((*std::next(t.changes.changes().begin(), change)).change)
                .label;
        };
        t.type(0, 3, u"41"_s);
        QCOMPARE(label(0), u"Añasco"_s);
        t.workspace.setKeyColumns(u"Suppliers"_s, {u"City"_s, u"Nombre "_s});
        t.type(1, 3, u"41"_s);
        QCOMPARE(label(1), u"Lima · Beta"_s);
        t.updateById(u"3"_s, u"Stock"_s, u"41"_s);
        QCOMPARE(label(2), u"Bogotá · Cía"_s);
        QCOMPARE(titleOf((*std::next(t.changes.changes().begin(), 2)).change),
                 u"Update “Bogotá · Cía” (record 3 of Suppliers)"_s);
        t.updateById(u"9"_s, u"Stock"_s, u"41"_s);
        QVERIFY(label(3).isEmpty());
    }

    void aColumnThatNoLoadedRecordHasIsNotTakenForEmpty()
    {
        Fixture t;
        t.start();
        t.workspace.rememberColumns(u"Suppliers"_s, {u"Id"_s, u"Notes"_s}, Source::Typed);
        t.model()->setKnownColumns({u"Id"_s, u"Notes"_s});
        t.updateById(u"9"_s, u"Stock"_s, u"8"_s);
        QVERIFY(!t.model()->readValue(0, t.model()->columnCount()));
        QVERIFY(!t.model()->readValue(u"2"_s, u"Notes"_s));
        QVERIFY(!t.model()->readValue(u"9"_s, u"Stock"_s));
    }

    void emptyingAnUnreadCellTakesTheEditAway()
    {
        Fixture t;
        t.start();
        t.updateById(u"9"_s, u"Stock"_s, u"8"_s);
        t.type(3, 3, u""_s);
        QVERIFY(t.changes.isEmpty());
    }

    void loadingTheRecordLaterGivesTheEditItsBase()
    {
        Fixture t;
        t.start();
        t.updateById(u"9"_s, u"Stock"_s, u"8"_s);
        t.open(u"Suppliers"_s);
        t.answerList(R"({"Id":"9","Nombre ":"Nueve","City":"Lima","Stock":7.10})");
        t.type(0, 3, u"8.5"_s);
        QCOMPARE(t.edit().before, *JsonValue::number("7.10"));
        QCOMPARE(t.edit().after, JsonValue::string(u"8.5"_s));
    }

    void theReviewSaysThatTheBaseWasNotRead()
    {
        Fixture t;
        t.start();
        t.updateById(u"9"_s, u"Stock"_s, u"8"_s);
        ReviewDialog review(t.session, t.dialogs, t.page.get());
        const auto *tree = namedChild<QTreeWidget>(review, "changesTree");
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), u"(not read)"_s);
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::UnreadBasesTest)
#include "tst_unreadbases.moc"
