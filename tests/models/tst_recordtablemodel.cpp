// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"
#include "support/modeltext.h"
#include "support/testrecords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const RecordSet> cities()
{
    return recordsOf({{{"Id", "1"}, {"City", "Quito"}, {"Stock", "40"}},
                      {{"Id", "2"}, {"City", "Lima"}, {"Stock", "9"}},
                      {{"Id", "3"}, {"City", "Bogotá"}, {"Stock", "100"}}});
}

std::shared_ptr<const RecordSet> manyRecords(int count)
{
    std::vector<TestRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({{"Id", std::to_string(i + 1)}, {"Name", i % 2 ? "odd" : "even"}});
    return recordsOf(rows);
}

OverlayRow edited(const QString &id, const QString &column, const QString &text,
                  CellState state = CellState::Edited)
{
    return {id, false, state, {}, {{column, {text, state, u"was something"_s}}}};
}

OverlayRow added(const QString &key, const QString &column, const QString &text)
{
    return {key, true, CellState::New, {}, {{column, {text, CellState::New, {}}}}};
}

struct Shown {
    RecordTableModel model;
    QAbstractItemModelTester tester{&model};
    QSignalSpy ready{&model, &RecordTableModel::orderReady};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

    explicit Shown(std::shared_ptr<const RecordSet> records) { model.setRecords(records); }
    QModelIndex at(int row, int column) const { return model.index(row, column); }
};

} // namespace

class RecordTableModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsAreShownAsReceived()
    {
        Shown t(cities());
        QCOMPARE(asText(t.model), u"1|Quito|40\n2|Lima|9\n3|Bogotá|100"_s);
        QCOMPARE(t.model.recordCount(), 3);
        QCOMPARE(t.model.recordId(1), u"2"_s);
        QCOMPARE(t.model.rowOfRecord(u"3"_s), 2);
        QCOMPARE(t.model.rowOfRecord(u"4"_s), -1);
        QVERIFY(t.model.isNumberColumn(2));
        QVERIFY(!t.model.isNumberColumn(1));
    }

    void theBeginningOfALongValueIsAllThatIsDecodedToShowIt()
    {
        constexpr auto length = RecordTableModel::excerptLength;
        const QString value = u"a\u00e9\u2603\U0001f600"_s.repeated(1'000'000);
        Shown t(recordsOf({{{"Id", "1"}, {"Text", value.toStdString()}, {"City", "Quito"}}}));
        const QString excerpt = t.at(0, 1).data(RecordTableModel::ExcerptRole).toString();
        QVERIFY(excerpt.size() >= length && excerpt.size() <= length * 4);
        QVERIFY(value.startsWith(excerpt)); // no character is cut in two
        QCOMPARE(t.at(0, 1).data().toString(), value);
        QVERIFY(t.at(0, 1).data(Qt::AccessibleTextRole).toString().size() <= length * 4);
        QCOMPARE(t.at(0, 2).data(RecordTableModel::ExcerptRole).toString(), u"Quito"_s);
        t.model.setOverlay({edited(u"1"_s, u"Text"_s, value)});
        QCOMPARE(t.at(0, 1).data(RecordTableModel::ExcerptRole).toString(), value.left(length));
    }

    void codesWithLeadingZerosAreNotANumberColumn()
    {
        Shown t(recordsOf({{{"Code", "00123"}}, {{"Code", "17"}}}));
        QVERIFY(!t.model.isNumberColumn(0));
    }

    void columnNamesKeepTheirSpacesAndShowThem()
    {
        Shown t(recordsOf({{{"Nombre ", "x"}}}));
        QCOMPARE(t.model.columnName(0), u"Nombre "_s);
        const QVariant header = t.model.headerData(0, Qt::Horizontal, Qt::DisplayRole);
        QVERIFY(header.toString() != u"Nombre"_s && header.toString() != u"Nombre "_s);
    }

    void theTipOfAHeaderSaysHowItSorts()
    {
        Shown t(cities());
        const QString tip = t.model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"City"_s));
        QVERIFY(tip.contains(u"then texts, then empty cells"_s));
    }

    void aFilterShowsWhatMatchesAndKeepsTheSelection()
    {
        Shown t(cities());
        const QPersistentModelIndex lima = t.at(1, 1);
        t.model.setFilterText(u"l"_s);
        QCOMPARE(asText(t.model), u"2|Lima|9"_s);
        QCOMPARE(lima.row(), 0);
        t.model.setFilterText({});
        QCOMPARE(lima.row(), 1);
        QCOMPARE(t.model.shownCount(), 3);
        t.model.setFilterText(u"nothing like it"_s);
        QVERIFY(!lima.isValid());
        QCOMPARE(t.model.recordCount(), 3);
    }

    void sortingMovesRowsWithoutAReset()
    {
        Shown t(cities());
        t.reset.clear();
        const QPersistentModelIndex quito = t.at(0, 1);
        t.model.sort(2);
        QCOMPARE(asText(t.model), u"2|Lima|9\n1|Quito|40\n3|Bogotá|100"_s);
        QCOMPARE(quito.data().toString(), u"Quito"_s);
        t.model.sort(2, Qt::DescendingOrder);
        QCOMPARE(quito.row(), 1);
        QCOMPARE(asText(t.model), u"3|Bogotá|100\n1|Quito|40\n2|Lima|9"_s);
        t.model.sort(-1);
        QCOMPARE(quito.row(), 0);
        QCOMPARE(t.reset.size(), 0);
    }

    void typingAsksForAnEditAndChangesNothingItself()
    {
        Shown t(cities());
        QSignalSpy edits(&t.model, &RecordTableModel::editRequested);
        QVERIFY(t.model.setData(t.at(1, 1), u"Cusco"_s));
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits[0][0].toString(), u"2"_s);
        QCOMPARE(edits[0][1].toString(), u"City"_s);
        QCOMPARE(edits[0][2].value<std::optional<JsonValue>>(), JsonValue::string(u"Lima"_s));
        QCOMPARE(edits[0][3].toString(), u"Cusco"_s);
        QCOMPARE(t.at(1, 1).data().toString(), u"Lima"_s);
        QVERIFY(!t.model.setData(t.at(1, 1), u"Lima"_s));
        QCOMPARE(edits.size(), 1);
    }

    void whatIsSetIsTakenExactly()
    {
        Shown t(cities());
        QSignalSpy edits(&t.model, &RecordTableModel::editRequested);
        t.model.setData(t.at(0, 1), QString(u"Co"_s + QChar(0x0301)));
        QCOMPARE(edits[0][3].toString(), QString(u"Co"_s + QChar(0x0301)));
    }

    void theIdAndRecordsWithoutOneCannotBeEdited()
    {
        Shown t(recordsOf({{{"Id", "7"}, {"A", "x"}}, {{"A", "y"}}}));
        QVERIFY(!t.at(0, 0).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(t.at(0, 1).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!t.at(1, 1).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!t.model.setData(t.at(0, 0), u"8"_s));
        QVERIFY(t.at(1, 1).data(Qt::ToolTipRole).toString().contains(u"without an Id"_s));
    }

    void tablesAreNotEditedInlineButMissingCellsAre()
    {
        RecordSetBuilder builder;
        builder.beginRow();
        builder.set(builder.column("Id"), CellKind::Number, "1");
        builder.set(builder.column("Items"), CellKind::Json, "[{\"a\":1}]");
        builder.beginRow();
        builder.set(builder.column("Id"), CellKind::Number, "2");
        builder.set(builder.column("Note"), CellKind::Null, "");
        Shown t(builder.finish());
        QVERIFY(!t.at(0, 1).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(t.at(0, 1).data(Qt::ToolTipRole).toString().contains(u"table"_s));
        QVERIFY(t.at(1, 1).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(t.at(1, 1).data(RecordTableModel::MissingValueRole).toBool());
        QVERIFY(t.model.baseValue(1, 1).isNull());
        QVERIFY(t.model.baseValue(1, 2).isNull());
    }

    void baseValuesKeepTheirTypeAndDigits()
    {
        RecordSetBuilder builder;
        builder.beginRow();
        builder.set(builder.column("N"), CellKind::Number, "1.10");
        builder.set(builder.column("S"), CellKind::String, "1.10");
        builder.set(builder.column("B"), CellKind::Boolean, "true");
        Shown t(builder.finish());
        QCOMPARE(t.model.baseValue(0, 0).type(), JsonValue::Type::Number);
        QCOMPARE(t.model.baseValue(0, 0).text(), u"1.10"_s);
        QCOMPARE(t.model.baseValue(0, 1), JsonValue::string(u"1.10"_s));
        QVERIFY(t.model.baseValue(0, 2).toBool());
    }

    void stagedTextIsShownWithItsStateInGlyphTipAndWords()
    {
        Shown t(cities());
        t.model.setOverlay({edited(u"2"_s, u"City"_s, u"Cusco"_s)});
        QCOMPARE(asText(t.model), u"1|Quito|40\n2|Cusco|9\n3|Bogotá|100"_s);
        const QModelIndex cell = t.at(1, 1);
        QCOMPARE(cell.data(RecordTableModel::StateRole).toInt(), int(CellState::Edited));
        QCOMPARE(cell.data(RecordTableModel::BaseTextRole).toString(), u"Lima"_s);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"was something"_s));
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 u"Cusco, "_s + displayText(CellState::Edited));
        QCOMPARE(t.model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"●"_s);
        QCOMPARE(t.at(1, 2).data(RecordTableModel::StateRole).toInt(), int(CellState::Clean));
        t.model.setOverlay({});
        QCOMPARE(t.at(1, 1).data().toString(), u"Lima"_s);
    }

    void aValueThatSomebodyElseChangedMeanwhileIsMarked()
    {
        Shown t(cities());
        OverlayRow row = edited(u"2"_s, u"City"_s, u"Cusco"_s);
        row.cells[u"City"_s].before = u"Lima"_s;
        t.model.setOverlay({row});
        QCOMPARE(t.at(1, 1).data(RecordTableModel::StateRole).toInt(), int(CellState::Edited));
        t.model.setRecords(recordsOf({{{"Id", "2"}, {"City", "Callao"}, {"Stock", "9"}}}));
        QCOMPARE(t.at(0, 1).data().toString(), u"Cusco"_s);
        QCOMPARE(t.at(0, 1).data(RecordTableModel::StateRole).toInt(), int(CellState::Conflict));
        QVERIFY(t.at(0, 1).data(Qt::ToolTipRole).toString().contains(u"Callao"_s));
    }

    void onlyRowsThatLookDifferentAreReported()
    {
        Shown t(cities());
        QSignalSpy changed(&t.model, &QAbstractItemModel::dataChanged);
        t.model.setOverlay({edited(u"2"_s, u"City"_s, u"Cusco"_s)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        t.model.setOverlay({edited(u"2"_s, u"City"_s, u"Cusco"_s)});
        QCOMPARE(changed.size(), 1);
    }

    void aServersTextIsNeverMarkup()
    {
        Shown t(recordsOf({{{"Id", "1"}, {"A", std::string(50, 'x') + "<b>bold</b>"}}}));
        QVERIFY(!t.at(0, 1).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

    void newRowsStandBehindTheRecordsAndPassEveryFilter()
    {
        Shown t(cities());
        t.model.setOverlay({added(u"n1"_s, u"City"_s, u"Loja"_s)});
        QCOMPARE(asText(t.model), u"1|Quito|40\n2|Lima|9\n3|Bogotá|100\n|Loja|"_s);
        t.model.setFilterText(u"bog"_s);
        QCOMPARE(asText(t.model), u"3|Bogotá|100\n|Loja|"_s);
        t.model.sort(1, Qt::DescendingOrder);
        QCOMPARE(t.model.newRowKey(1), u"n1"_s);
        QSignalSpy edits(&t.model, &RecordTableModel::newRowEditRequested);
        t.model.setData(t.at(1, 2), u"5"_s);
        QCOMPARE(edits[0], (QVariantList{u"n1"_s, u"Stock"_s, u"5"_s}));
        t.model.setOverlay({added(u"n2"_s, u"City"_s, u"Ambato"_s)});
        QCOMPARE(asText(t.model), u"3|Bogotá|100\n|Ambato|"_s);
    }

    void editsOfRecordsThatWereNotLoadedAreShownToo()
    {
        Shown t(cities());
        t.model.setOverlay({edited(u"99"_s, u"City"_s, u"Loja"_s)});
        QCOMPARE(asText(t.model), u"1|Quito|40\n2|Lima|9\n3|Bogotá|100\n99|Loja|"_s);
        QCOMPARE(t.model.recordId(3), u"99"_s);
        QVERIFY(t.at(3, 1).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!t.at(3, 2).flags().testFlag(Qt::ItemIsEditable));
        t.model.setRecords(recordsOf({{{"Id", "99"}, {"City", "Oslo"}, {"Stock", "1"}}}));
        QCOMPARE(asText(t.model), u"99|Loja|1"_s);
    }

    void aReloadTakesStagedRowsFromBehindAndPutsThemBackInOrder()
    {
        const auto only = [](int first, int last, int step) {
            std::vector<TestRow> rows;
            for (int id = first; id <= last; id += step)
                rows.push_back({{"Id", std::to_string(id)}, {"Name", "read"}});
            return recordsOf(rows);
        };
        std::vector<OverlayRow> staged = {added(u"n"_s, u"Name"_s, u"new"_s)};
        for (int id = 1; id <= 60; ++id)
            staged.push_back(edited(QString::number(id), u"Name"_s, u"edit %1"_s.arg(id)));
        Shown t(only(1, 20, 1));
        t.model.setOverlay(staged);
        QCOMPARE(t.model.rowCount(), 20 + 40 + 1);
        t.reset.clear();
        const QPersistentModelIndex stays = t.at(t.model.rowOfRecord(u"51"_s), 1);
        for (const auto &records :
             {only(1, 59, 3), only(2, 10, 4), only(1, 60, 1), only(7, 7, 1)}) {
            t.model.setRecords(records);
            Shown fresh(records);
            fresh.model.setOverlay(staged);
            QCOMPARE(asText(t.model), asText(fresh.model));
        }
        QCOMPARE(t.reset.size(), 0);
        QVERIFY(!stays.isValid()); // the third list had the record, so that its row was another one
    }

    void aRowBehindStaysTheSameWhileOthersComeAndGo()
    {
        Shown t(cities());
        t.model.setOverlay({edited(u"5"_s, u"City"_s, u"Loja"_s),
                            edited(u"7"_s, u"City"_s, u"Ica"_s),
                            edited(u"9"_s, u"City"_s, u"Puno"_s)});
        const QPersistentModelIndex ica = t.at(4, 1);
        t.model.setRecords(recordsOf({{{"Id", "9"}, {"City", "Oslo"}, {"Stock", "1"}},
                                      {{"Id", "5"}, {"City", "Bonn"}, {"Stock", "2"}}}));
        QCOMPARE(ica.data().toString(), u"Ica"_s);
        QCOMPARE(ica.row(), 2);
        t.model.setRecords(cities());
        QCOMPARE(ica.data().toString(), u"Ica"_s);
        QCOMPARE(ica.row(), 4);
    }

    void stagedColumnsThatTheRecordsLackAreAppended()
    {
        Shown t(cities());
        t.model.setOverlay({added(u"n"_s, u"Phone"_s, u"123"_s)});
        QCOMPARE(t.model.columnName(3), u"Phone"_s);
        QCOMPARE(t.at(3, 3).data().toString(), u"123"_s);
        t.model.setOverlay({});
        QCOMPARE(t.model.columnCount(), 3);
    }

    void aStagedTextIsFoundByTheFilter()
    {
        Shown t(cities());
        t.model.setOverlay({edited(u"2"_s, u"City"_s, u"Cusco"_s)});
        t.model.setFilterText(u"cusco"_s);
        QCOMPARE(asText(t.model), u"2|Cusco|9"_s);
    }

    void whatIsOnItsWayCannotBeTypedOver_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("editable");
        QTest::newRow("queued") << int(CellState::Queued) << false;
        QTest::newRow("sending") << int(CellState::Sending) << false;
        QTest::newRow("unknown") << int(CellState::Unknown) << false;
        QTest::newRow("failed") << int(CellState::Failed) << true;
        QTest::newRow("applied") << int(CellState::Applied) << true;
    }

    void whatIsOnItsWayCannotBeTypedOver()
    {
        QFETCH(const int, state);
        QFETCH(const bool, editable);
        Shown t(cities());
        t.model.setOverlay({edited(u"2"_s, u"City"_s, u"Cusco"_s, CellState(state))});
        QCOMPARE(t.at(1, 2).flags().testFlag(Qt::ItemIsEditable), editable);
    }

    void aReloadKeepsTheSelectionByRecord()
    {
        Shown t(cities());
        t.reset.clear();
        const QPersistentModelIndex bogota = t.at(2, 1);
        const QPersistentModelIndex lima = t.at(1, 1);
        t.model.setOverlay({edited(u"3"_s, u"Stock"_s, u"7"_s)});
        t.model.setRecords(recordsOf({{{"Id", "3"}, {"City", "Bogota"}, {"Stock", "1"}},
                                      {{"Id", "5"}, {"City", "Oslo"}, {"Stock", "2"}},
                                      {{"Id", "1"}, {"City", "Quito"}, {"Stock", "3"}}}));
        QCOMPARE(asText(t.model), u"3|Bogota|7\n5|Oslo|2\n1|Quito|3"_s);
        QCOMPARE(bogota.row(), 0);
        QVERIFY(!lima.isValid());
        QCOMPARE(t.reset.size(), 0);
    }

    void aReloadKeepsFilterAndSortByColumnName()
    {
        Shown t(cities());
        t.model.sort(1);
        t.model.setFilterText(u"o"_s);
        t.model.setRecords(recordsOf({{{"Id", "1"}, {"Stock", "3"}, {"City", "Tokyo"}},
                                      {{"Id", "2"}, {"Stock", "4"}, {"City", "Oslo"}},
                                      {{"Id", "3"}, {"Stock", "5"}, {"City", "Lima"}}}));
        QCOMPARE(asText(t.model), u"2|4|Oslo\n1|3|Tokyo"_s);
        QCOMPARE(t.model.query().sortColumn, 2);
    }

    void knownColumnsStandInUntilRecordsCome()
    {
        RecordTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setKnownColumns({u"Id"_s, u"City"_s});
        QCOMPARE(model.columnCount(), 2);
        model.setOverlay({added(u"n"_s, u"City"_s, u"Loja"_s)});
        QCOMPARE(asText(model), u"|Loja"_s);
        model.setRecords(cities());
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.rowCount(), 4);
    }

    void largeSetsAreOrderedOnAWorkerAndTheNewestQueryWins()
    {
        Shown t(manyRecords(20000));
        t.ready.clear();
        t.model.setFilterText(u"e"_s);
        t.model.setFilterText(u"od"_s);
        t.model.setFilterText(u"even"_s);
        t.model.sort(0, Qt::DescendingOrder);
        QVERIFY(t.model.isOrdering());
        QCOMPARE(t.model.shownCount(), 20000);
        QVERIFY(t.ready.wait());
        QCOMPARE(t.ready.size(), 1);
        QCOMPARE(t.model.shownCount(), 10000);
        QCOMPARE(t.at(0, 0).data().toString(), u"19999"_s);
        QVERIFY(!t.model.isOrdering());
    }

    void largeReloadsKeepTheSelectionToo()
    {
        Shown t(manyRecords(20000));
        const QPersistentModelIndex chosen = t.at(12345, 1);
        t.ready.clear();
        t.model.setRecords(manyRecords(15000));
        t.model.setFilterText(u"odd"_s);
        QVERIFY(t.ready.wait());
        QCOMPARE(t.model.recordCount(), 15000);
        QCOMPARE(t.model.shownCount(), 7500);
        QCOMPARE(t.model.recordId(chosen.row()), u"12346"_s);
    }

    void goingAwayWhileAWorkerIsBusyIsHarmless()
    {
        auto t = std::make_unique<Shown>(manyRecords(20000));
        t->model.setFilterText(u"odd"_s);
        QVERIFY(t->model.isOrdering());
        t.reset();
    }
};

QTEST_GUILESS_MAIN(RecordTableModelTest)
#include "tst_recordtablemodel.moc"
