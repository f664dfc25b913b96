// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/celldoubt.h"
#include "changes/sheets/importplan.h"
#include "importcase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using Difference = std::shared_ptr<const SheetDifference>;

const std::vector<WireRecord> records = {
    {{"Id", "17"}, {"Código", "A"}, {"Precio", CellKind::Number, "27.12"}, {"Nota", "x"}},
    {{"Id", "21"},
     {"Código", "B"},
     {"Precio", CellKind::Number, "9.13"},
     {"Nota", CellKind::Null, ""}},
    {{"Id", "22"}, {"Código", "C"}, {"Precio", CellKind::Number, "1"}},
};

Difference differenceOf(const SheetImport &import, const LiveRecords &live = {wireRecords(records)})
{
    const auto difference = compareSheet(import, live);
    if (!difference.ok())
        qFatal("%s", qPrintable(difference.error().message));
    return *difference;
}

/// Rows 2 to 6: changed, new, unchanged, changed, not valid.
SheetImport usualImport()
{
    return importOf(tableOfLines({{"Código", "Precio", "Nota"},
                                  {"C", "1.50", "n"},
                                  {"D", "3", "nuevo"},
                                  {"B", "9.13", ""},
                                  {"A", "27.12", "y"},
                                  {"", "1", "1"}}),
                    {u"Código"_s});
}

} // namespace

class TestImportPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tickedRowsBecomeChangesInTheOrderOfTheFile();
    void newRecordsWaitForATickOfTheirOwn();
    void rowsAndCellsCanBeUnticked();
    void cellsThatAreClearedWaitForATickWhereTheRuleAsks();
    void requestsAreThoseOfTheJob();
    void changesAreStagedInPartsAndRememberTheirRows();
    void anUpdateIsFoldedWithAPendingEdit();
    void pendingAdditionsAreNotAddedAgain();
    void doubtsAreRaisedWhereAValueIsUnusual_data();
    void doubtsAreRaisedWhereAValueIsUnusual();
    void columnsThatAreMostlyClearedAreNamed();
};

void TestImportPlan::tickedRowsBecomeChangesInTheOrderOfTheFile()
{
    ImportTicks ticks(differenceOf(usualImport()));
    ticks.setAddsRecords(true);
    const ImportPlan plan(ticks);
    QCOMPARE(plan.size(), 3);
    QCOMPARE(plan.updates(), 2);
    QCOMPARE(plan.additions(), 1);
    QCOMPARE(plan.row(0), 0);
    QCOMPARE(plan.row(1), 1);
    QCOMPARE(plan.row(2), 3);
    QCOMPARE(plan.difference()->fileRow(plan.row(2)), 5);
    const auto number = [](const char *text) { return *JsonValue::number(text); };
    const auto text = [](const QString &value) { return JsonValue::string(value); };
    const Change first = UpdateRecord{
        u"Artículos"_s,
        u"22"_s,
        {{u"Precio"_s, number("1"), number("1.50")}, {u"Nota"_s, JsonValue(), text(u"n"_s)}},
        false,
        u"C"_s};
    const Change second = AddRecord{
        u"Artículos"_s,
        {{u"Código"_s, text(u"D"_s)}, {u"Precio"_s, number("3")}, {u"Nota"_s, text(u"nuevo"_s)}}};
    const Change third = UpdateRecord{
        u"Artículos"_s, u"17"_s, {{u"Nota"_s, text(u"x"_s), text(u"y"_s)}}, false, u"A"_s};
    QVERIFY(plan.change(0) == first);
    QVERIFY(plan.change(1) == second);
    QVERIFY(plan.change(2) == third);
}

void TestImportPlan::newRecordsWaitForATickOfTheirOwn()
{
    ImportTicks ticks(differenceOf(usualImport()));
    QCOMPARE(ImportPlan(ticks).size(), 2);
    QCOMPARE(ImportPlan(ticks).additions(), 0);
    QVERIFY(ticks.isTicked(1));
    QVERIFY(!ticks.isSent(1));
    ticks.setAddsRecords(true);
    QVERIFY(ticks.isSent(1));
}

void TestImportPlan::rowsAndCellsCanBeUnticked()
{
    ImportTicks ticks(differenceOf(usualImport()));
    ticks.setAddsRecords(true);
    ticks.setTicked(1, false);
    ticks.setTicked(0, 1, false);
    ticks.setTicked(3, 2, false);
    ticks.setTicked(4, true);
    QVERIFY(!ticks.isTicked(4));
    const ImportPlan plan(ticks);
    QCOMPARE(plan.size(), 1);
    QCOMPARE(plan.row(0), 0);
    const Change change = plan.change(0);
    QCOMPARE(editsOf(change)->size(), size_t(1));
    QCOMPARE(editsOf(change)->front().name, u"Nota"_s);
    ticks.setTicked(3, 2, true);
    QCOMPARE(ImportPlan(ticks).size(), 2);
}

void TestImportPlan::cellsThatAreClearedWaitForATickWhereTheRuleAsks()
{
    SheetImport import =
        importOf(tableOfLines({{"Código", "Precio", "Nota"}, {"A", "5", ""}}), {u"Código"_s});
    import.mapping.empty = EmptyCells::Ask;
    ImportTicks ticks(differenceOf(import));
    QCOMPARE(ticks.changesOf(0), std::vector<int>{1});
    ticks.setTicked(0, 2, true);
    QCOMPARE(ticks.changesOf(0), (std::vector<int>{1, 2}));
    const Change change = ImportPlan(ticks).change(0);
    QVERIFY(editsOf(change)->back().after == JsonValue::string(QString()));
}

void TestImportPlan::requestsAreThoseOfTheJob()
{
    SheetLines lines{{"Código", "Precio"}};
    std::vector<WireRecord> many;
    for (int i = 0; i < 40; ++i) {
        lines.push_back({std::to_string(i), "2"});
        if (i < 30)
            many.push_back(
                {{"Id", std::to_string(i)}, {"Código", std::to_string(i)}, {"Precio", "1"}});
    }
    ImportTicks ticks(
        differenceOf(importOf(tableOfLines(lines), {u"Código"_s}), {wireRecords(many)}));
    ticks.setAddsRecords(true);
    const ImportPlan plan(ticks);
    QCOMPARE(plan.requests(GuardMode::Fast), 40);
    QCOMPARE(plan.requests(GuardMode::Guard), 40 + 2 + 1);
    QCOMPARE(plan.requests(GuardMode::Singly), 40 + 30 + 1);
    QCOMPARE(plan.requests(GuardMode::Paranoid), 40 + 30 + 40);
}

void TestImportPlan::changesAreStagedInPartsAndRememberTheirRows()
{
    ImportTicks ticks(differenceOf(usualImport()));
    ticks.setAddsRecords(true);
    const ImportPlan plan(ticks);
    ChangeSet changes;
    changes.setSeries(changes.newSeries());
    auto staged = plan.stage(changes, 0, 1);
    QCOMPARE(changes.copies().size(), size_t(1));
    for (const ImportPlan::Staged &more : plan.stage(changes, 1, 1000))
        staged.push_back(more);
    QCOMPARE(staged.size(), size_t(3));
    for (int i = 0; i < plan.size(); ++i) {
        QCOMPARE(staged[size_t(i)].row, plan.row(i));
        QVERIFY(changes.byId(staged[size_t(i)].id)->change == plan.change(i));
    }
    changes.undoStack().undo();
    QVERIFY(changes.isEmpty());
}

void TestImportPlan::anUpdateIsFoldedWithAPendingEdit()
{
    ChangeSet changes;
    changes.editRecord(u"Artículos"_s, u"17"_s,
                       {u"Nota"_s, JsonValue::string(u"x"_s), JsonValue::string(u"typed"_s)});
    const ImportPlan plan{ImportTicks(differenceOf(usualImport()))};
    const auto staged = plan.stage(changes, 0, plan.size());
    QCOMPARE(changes.copies().size(), size_t(2));
    const StagedChange *folded = changes.byId(staged[1].id);
    QCOMPARE(editsOf(folded->change)->front().before->text(), u"x"_s);
    QCOMPARE(editsOf(folded->change)->front().after.text(), u"y"_s);
}

void TestImportPlan::pendingAdditionsAreNotAddedAgain()
{
    ImportTicks ticks(differenceOf(usualImport()));
    ticks.setAddsRecords(true);
    ChangeSet changes;
    const ImportPlan plan(ticks);
    plan.stage(changes, 0, plan.size());
    const LiveRecords live{wireRecords(records), false, {}, additionsIn(changes, u"Artículos"_s)};
    QCOMPARE(live.additions.size(), size_t(1));
    QVERIFY(additionsIn(changes, u"Otra"_s).empty());
    const auto again = differenceOf(usualImport(), live);
    QCOMPARE(
        classesOf(*again),
        (QStringList{u"changed"_s, u"left out"_s, u"unchanged"_s, u"changed"_s, u"invalid"_s}));
    QCOMPARE(again->reasons(1).front().text,
             u"a record with this key is among the pending changes already"_s);
}

void TestImportPlan::doubtsAreRaisedWhereAValueIsUnusual_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("doubt");
    const auto row = [](const char *name, CellKind kind, const char *old, const char *json,
                        CellDoubt doubt) {
        QTest::newRow(name) << int(kind) << QByteArray(old) << QByteArray(json) << int(doubt);
    };
    using enum CellKind;
    row("ordinary", String, "27.12", "\"28.48\"", CellDoubt::None);
    row("other text", String, "Perno", "\"Tuerca\"", CellDoubt::None);
    row("kind", Number, "5", "\"n/a\"", CellDoubt::KindChanges);
    row("zeros", String, "00123", "\"123\"", CellDoubt::ZerosLost);
    row("all zeros", String, "000", "\"0\"", CellDoubt::ZerosLost);
    row("zeros come", String, "123", "\"00123\"", CellDoubt::None);
    row("same number", String, "1.1", "\"1.10\"", CellDoubt::SameNumber);
    row("five times", String, "10", "\"50\"", CellDoubt::FarNumber);
    row("less than five times", String, "10", "\"49.9\"", CellDoubt::None);
    row("a fifth", Number, "10", "2", CellDoubt::FarNumber);
    row("other sign", String, "10", "\"-10\"", CellDoubt::FarNumber);
    row("from nothing", String, "0", "\"1000\"", CellDoubt::None);
    row("far date", String, "2025/12/31", "\"2052/12/31\"", CellDoubt::FarDate);
    row("near date", String, "2025/12/31", "\"2035/12/31\"", CellDoubt::None);
    row("another form of a date", String, "2025/12/31 10:00", "\"2001-12-31\"", CellDoubt::FarDate);
    row("case", String, "Perno", "\"PERNO \"", CellDoubt::AlmostSame);
    row("line ends", String, "a\r\nb", "\"a\\nb\"", CellDoubt::AlmostSame);
    row("empty", String, "", "\"x\"", CellDoubt::None);
    row("cleared", String, "x", "\"\"", CellDoubt::None);
}

void TestImportPlan::doubtsAreRaisedWhereAValueIsUnusual()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, json);
    const std::string text = old.toStdString();
    QTEST(int(doubtAbout(Cell{CellKind(kind), text}, *parseJson(json))), "doubt");
}

void TestImportPlan::columnsThatAreMostlyClearedAreNamed()
{
    SheetImport import = importOf(
        tableOfLines(
            {{"Código", "Precio", "Nota"}, {"A", "271.2", ""}, {"B", "9.13", ""}, {"C", "1", ""}}),
        {u"Código"_s});
    import.mapping.empty = EmptyCells::Clear;
    const DifferenceDoubts doubts = doubtsOf(*differenceOf(import));
    QCOMPARE(doubts.clearedRules, std::vector<int>{2});
    QVERIFY(doubts.cells == (std::vector<std::pair<int, int>>{{0, 1}}));
    import.mapping.empty = EmptyCells::Keep;
    QVERIFY(doubtsOf(*differenceOf(import)).clearedRules.empty());
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestImportPlan)
#include "tst_importplan.moc"
