// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/columnfacts.h"
#include "importcase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

const std::vector<WireRecord> records = {
    {{"Id", "1"}, {"Código", "A"}, {"Stock", CellKind::Number, "5"}},
    {{"Id", "2"}, {"Código", "B"}, {"Stock", CellKind::Number, "5.0"}},
    {{"Id", "3"}, {"Código", ""}, {"Stock", CellKind::Null, ""}},
};

std::vector<Surprise> surprisesIn(const SheetImport &import, bool isComplete = true)
{
    const auto difference = compareSheet(import, {wireRecords(records), isComplete});
    if (!difference.ok())
        qFatal("%s", qPrintable(difference.error().message));
    return surprisesOf(**difference);
}

} // namespace

class TestColumnFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsTellHowFarTheyTellRecordsApart();
    void cellsThatAWordWouldConcernAreCounted();
    void aRunThatIsLikeTheLastOneHasNoSurprise();
    void eachSurpriseIsNamed();
};

void TestColumnFacts::columnsTellHowFarTheyTellRecordsApart()
{
    SheetImport import = importOf(tableOfLines({{"Código", "Stock", "Otra"},
                                                {"A", "5", "x"},
                                                {"a", "5.0", "x"},
                                                {"A", "n/a", ""},
                                                {"", "", "NULL"}}),
                                  {});
    import.mapping.emptyWords = {u"NULL"_s};
    import.mapping.rules.push_back({SheetColumn{u"Gone"_s, 0}, u"Id"_s});
    import.mapping.rules.push_back({std::nullopt, u"Lista"_s, {}, { FixedStep { u"1"_s } }});
    const auto facts = factsOf(import, *wireRecords(records));
    const std::vector<ColumnFacts> expected = {
        {3, 1, 0, 2, 2}, {2, 1, 1, 1, 1}, {2, 2, 0, 1, 0}, {0, 0, 0, 0, 3}, {4, 0, 0, 1, 0}};
    QVERIFY(facts == expected);
}

void TestColumnFacts::cellsThatAWordWouldConcernAreCounted()
{
    SheetImport import = importOf(
        tableOfLines({{"Código", "Stock", "Otra"}, {"-", " - ", "-"}, {"--", "-", "null"}}), {});
    import.mapping.rules.pop_back();
    QCOMPARE(cellsSaying(import, u"-"_s), 3);
    QCOMPARE(cellsSaying(import, u"NULL"_s), 0);
    import.rows = {2};
    QCOMPARE(cellsSaying(import, u"-"_s), 1);
}

void TestColumnFacts::aRunThatIsLikeTheLastOneHasNoSurprise()
{
    SheetImport import = importOf(
        tableOfLines({{"Código", "Stock"}, {"A", "6"}, {"B", "7"}, {"", "8"}}), {u"Código"_s});
    import.mapping.lastRun = {1, 1};
    QVERIFY(surprisesIn(import).empty());
    import.mapping.lastRun = {0, 0};
    QVERIFY(surprisesIn(import)
            == (std::vector<Surprise>{Surprise::MoreChanges, Surprise::MoreInvalid}));
}

void TestColumnFacts::eachSurpriseIsNamed()
{
    const auto table = tableOfCells(
        {{cellOf("Código"), cellOf("Stock"), cellOf("Nueva")},
         {cellOf("A"), cellOf("50"), cellOf("x")},
         {cellOf("B"), {}, {}},
         {cellOf("b"), cellOf("1"), {}},
         {cellOf("c"), {SheetKind::Number, "1E+18", "1000000000000000000", true}, {}}});
    SheetImport import = importOf(table, {u"Código"_s});
    import.mapping.columns.pop_back();
    import.mapping.rules.pop_back();
    import.mapping.empty = EmptyCells::Clear;
    import.mapping.lastRun = {1, 1};
    QVERIFY(surprisesIn(import, false)
            == (std::vector<Surprise>{Surprise::NewColumn, Surprise::RoundedNumbers,
                                      Surprise::UnusualValues, Surprise::CutList}));
    import.mapping.rules[1].rounded = RoundedCells::Write;
    QVERIFY(surprisesIn(import)
            == (std::vector<Surprise>{Surprise::NewColumn, Surprise::RoundedNumbers,
                                      Surprise::Additions, Surprise::LooksLikeARecord,
                                      Surprise::UnusualValues}));
    import.rows = {2};
    QVERIFY(surprisesIn(import)
            == (std::vector<Surprise>{Surprise::NewColumn, Surprise::RoundedNumbers,
                                      Surprise::MostlyCleared}));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestColumnFacts)
#include "tst_columnfacts.moc"
