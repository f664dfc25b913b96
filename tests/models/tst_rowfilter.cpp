// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"
#include "models/rowfilter.h"
#include "support/testrecords.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Kind = CellCondition::Kind;

namespace {

/// The texts of the rows that pass, of a column with these.
QString passing(const std::vector<std::string> &texts, const std::vector<CellCondition> &conditions,
                bool isAny = false)
{
    std::vector<TestRow> rows;
    for (const std::string &text : texts)
        rows.push_back({{"Value", text}});
    const auto records = recordsOf(rows);
    RecordIndex index(records);
    RecordOrder::Query query;
    query.filters = {{u"Value"_s, {}, conditions, isAny}};
    QStringList found;
    for (const std::uint32_t row : index.order(query).rows)
        found << records->cell(int(row), 0).toString();
    return found.join(u'|');
}

std::shared_ptr<const RecordSet> cities()
{
    return recordsOf({{{"Id", "1"}, {"City", "Quito"}, {"Stock", "5"}},
                      {{"Id", "2"}, {"City", "Lima"}, {"Stock", "40"}},
                      {{"Id", "3"}, {"City", ""}, {"Stock", "7"}},
                      {{"Id", "4"}, {"Stock", "9"}}});
}

QString ids(const RecordTableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.recordId(row);
    return ids.join(u' ');
}

} // namespace

class RowFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachKindOfConditionLetsThroughWhatItSays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("passing");
        const auto row = [](const char *name, Kind kind, const QString &value,
                            const QString &found) {
            QTest::newRow(name) << int(kind) << value << found;
        };
        row("is", Kind::Is, u"Quito"_s, u"Quito"_s);
        row("is exactly", Kind::Is, u"quito"_s, u""_s);
        row("is not", Kind::IsNot, u"Quito"_s, u"Quíto norte|Lima||10"_s);
        row("contains", Kind::Contains, u"ITO"_s, u"Quito|Quíto norte"_s);
        row("begins", Kind::BeginsWith, u"quit"_s, u"Quito|Quíto norte"_s);
        row("begins not inside", Kind::BeginsWith, u"norte"_s, u""_s);
        row("empty", Kind::IsEmpty, {}, u""_s);
        row("expression", Kind::Expression, u"^q.*O$"_s, u"Quito"_s);
        row("greater as texts", Kind::Greater, u"Lima"_s, u"Quito|Quíto norte"_s);
        row("less as texts", Kind::Less, u"M"_s, u"Lima"_s);
    }

    void eachKindOfConditionLetsThroughWhatItSays()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, value);
        QFETCH(const QString, passing);
        QCOMPARE(::passing({"Quito", "Quíto norte", "Lima", "", "10"}, {{Kind(kind), value}}),
                 passing);
    }

    void numbersAreComparedByTheirValueAsTheColumnWritesThem()
    {
        QCOMPARE(passing({"9,68", "10,5", "100", "a"}, {{Kind::Greater, u"9,7"_s}}), u"10,5|100"_s);
        QCOMPARE(passing({"9.68", "10.5", "100", ""}, {{Kind::Less, u"10.50"_s}}), u"9.68"_s);
        QCOMPARE(passing({"1", "2", "10", "3"}, {{Kind::Between, u"2"_s, u"10"_s}}), u"2|10|3"_s);
        QCOMPARE(passing({"2021/02/06", "2022/03/11", "2023/01/01"},
                         {{Kind::Between, u"2022/01/01"_s, u"2022/12/31"_s}}),
                 u"2022/03/11"_s);
    }

    void conditionsAreJoinedByAndOrByOr()
    {
        const std::vector<CellCondition> both{{Kind::BeginsWith, u"F"_s},
                                              {Kind::Contains, u"bri"_s}};
        QCOMPARE(passing({"Fabri", "Filtro", "Lubricante", "Otro"}, both), u"Fabri"_s);
        QCOMPARE(passing({"Fabri", "Filtro", "Lubricante", "Otro"}, both, true),
                 u"Fabri|Filtro|Lubricante"_s);
    }

    void whatIsNotWrittenToTheEndRestrictsNothing()
    {
        QVERIFY((ColumnFilter{u"A"_s, {}, {{Kind::Contains, {}}}}.isTrivial()));
        QVERIFY((ColumnFilter{u"A"_s, {}, {{Kind::Between, u"1"_s}}}.isTrivial()));
        QVERIFY((ColumnFilter{u"A"_s, {}, {{Kind::Expression, u"(a"_s}}}.isTrivial()));
        QVERIFY(!(ColumnFilter{u"A"_s, {}, {{Kind::IsEmpty, {}}}}.isTrivial()));
        QVERIFY(!(ColumnFilter{u"A"_s, PickedValues()}.isTrivial()));
        QCOMPARE(passing({"a", "b"}, {{Kind::Contains, {}}, {Kind::Is, u"b"_s}}), u"b"_s);
    }

    void emptyAndMissingAreDifferent()
    {
        RecordTableModel model;
        model.setRecords(cities());
        model.setColumnFilters({{u"City"_s, {}, {{Kind::IsEmpty, {}}}}});
        QCOMPARE(ids(model), u"3"_s);
        model.setColumnFilters({{u"City"_s, {}, {{Kind::IsMissing, {}}}}});
        QCOMPARE(ids(model), u"4"_s);
        model.setColumnFilters({{u"City"_s, PickedValues{{u"Lima"_s, QString()}, false}}});
        QCOMPARE(ids(model), u"2 3"_s);
        model.setColumnFilters({{u"City"_s, PickedValues{{}, true}}});
        QCOMPARE(ids(model), u"4"_s);
    }

    void allFiltersAndTheSearchMustLetARowThrough()
    {
        RecordTableModel model;
        model.setRecords(cities());
        model.setColumnFilters({{u"City"_s, {}, {{Kind::Contains, u"i"_s}}},
                                {u"Stock"_s, {}, {{Kind::Greater, u"4"_s}}}});
        QCOMPARE(ids(model), u"1 2"_s);
        model.setFilterText(u"lima"_s);
        QCOMPARE(ids(model), u"2"_s);
        model.sort(2, Qt::DescendingOrder);
        model.setFilterText({});
        QCOMPARE(ids(model), u"2 1"_s);
        model.setColumnFilters({});
        QCOMPARE(ids(model), u"2 4 3 1"_s);
    }

    void aPendingTextThatPassesShowsItsRecord()
    {
        RecordTableModel model;
        model.setRecords(cities());
        OverlayRow edited{u"1"_s, false, CellState::Edited, {}, {}};
        edited.cells.insert(u"City"_s, {u"Cusco"_s, CellState::Edited, {}, {}});
        OverlayRow added{u"new"_s, true, CellState::New, {}, {}};
        model.setOverlay({edited, added});
        model.setColumnFilters({{u"City"_s, {}, {{Kind::Is, u"Cusco"_s}}}});
        QCOMPARE(ids(model), u"1 "_s); // and the new row
        model.setColumnFilters({{u"City"_s, {}, {{Kind::Is, u"Quito"_s}}}}); // as it was read
        QCOMPARE(ids(model), u"1 "_s);
        model.setColumnFilters({{u"City"_s, {}, {{Kind::Is, u"Lima"_s}}}});
        QCOMPARE(ids(model), u"2 "_s);
    }

    void aColumnThatIsNotThereHasNoValues()
    {
        RecordTableModel model;
        model.setRecords(cities());
        model.setColumnFilters({{u"Elsewhere"_s, {}, {{Kind::Is, u"x"_s}}}});
        QCOMPARE(model.rowCount(), 0);
        model.setColumnFilters({{u"Elsewhere"_s, {}, {{Kind::IsMissing, {}}}}});
        QCOMPARE(model.rowCount(), 4);
    }
};

QTEST_GUILESS_MAIN(RowFilterTest)
#include "tst_rowfilter.moc"
