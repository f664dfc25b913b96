// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/importplan.h"
#include "importcase.h"

#include <algorithm>
#include <numeric>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using Random = std::mt19937;

constexpr int cases = 400;

size_t below(Random &random, size_t count)
{
    return std::uniform_int_distribution<size_t>(0, count - 1)(random);
}

bool isOneIn(Random &random, size_t many)
{
    return below(random, many) == 0;
}

/// Values that a comparison may get wrong, few enough to meet again.
const std::vector<std::string> awkward = {"",           "a",       "A",
                                          "á",          "a\u0301", "ab",
                                          "abc",        "b",       "bc",
                                          "c",          " a",      "a ",
                                          "1",          "01",      "1.0",
                                          "1.1",        "1.10",    "1e3",
                                          "-0",         "0",       "1,5",
                                          "true",       "TRUE",    "NULL",
                                          "-",          "#N/A",    "=1+1",
                                          "a\r\nb",     "a\nb",    "\"",
                                          "'",          "[1]",     "12345678901234567890",
                                          "2026/11/30", "Peña"};

const std::string &anyText(Random &random)
{
    return awkward[below(random, awkward.size())];
}

/// The kinds that one column has. Tables are left out: they are never written.
struct ColumnShape {
    std::string name;
    std::vector<CellKind> kinds;
};

std::vector<ColumnShape> anyColumns(Random &random)
{
    const std::vector<std::vector<CellKind>> kinds = {
        {CellKind::String},
        {CellKind::Number, CellKind::Null},
        {CellKind::Boolean, CellKind::Absent},
        {CellKind::String, CellKind::Number, CellKind::Null, CellKind::Absent}};
    std::vector<ColumnShape> columns;
    for (const char *name : {"K1", "K2", "V1", "V2", "V3"})
        columns.push_back({name, kinds[below(random, kinds.size())]});
    return columns;
}

WireCell anyCell(Random &random, const ColumnShape &column)
{
    const CellKind kind = column.kinds[below(random, column.kinds.size())];
    if (kind == CellKind::Number)
        return {column.name, kind,
                std::vector<std::string>{"1", "1.0", "1.10", "-0", "1e3"}[below(random, 5)]};
    if (kind == CellKind::Boolean)
        return {column.name, kind, isOneIn(random, 2) ? "true" : "false"};
    const bool hasText = kind == CellKind::String;
    return {column.name, kind, hasText ? anyText(random) : std::string()};
}

/// A database that can be written to, as Flokzu would.
class FakeDatabase {
public:
    explicit FakeDatabase(std::vector<WireRecord> records)
        : m_records(std::move(records))
    {
    }

    std::shared_ptr<const RecordSet> list() const { return wireRecords(m_records); }
    size_t size() const { return m_records.size(); }

    void apply(const Change &change)
    {
        if (const auto *update = std::get_if<UpdateRecord>(&change)) {
            WireRecord &record = m_records.at(update->id.toULong() - 1);
            for (const FieldEdit &edit : update->edits)
                put(record, edit.name, edit.after);
        } else {
            WireRecord record{{"Id", std::to_string(m_records.size() + 1)}};
            for (const FieldValue &value : std::get<AddRecord>(change).values)
                put(record, value.name, value.value);
            m_records.push_back(record);
        }
    }

private:
    static void put(WireRecord &record, const QString &name, const JsonValue &value)
    {
        const CellKind kind = value.type() == JsonValue::Type::Number ? CellKind::Number
            : value.type() == JsonValue::Type::Boolean                ? CellKind::Boolean
                                                                      : CellKind::String;
        const WireCell cell(name.toStdString(), kind, value.displayText().toStdString());
        const auto known = std::ranges::find(record, cell.column, &WireCell::column);
        if (known == record.end())
            record.push_back(cell);
        else
            *known = cell;
    }

    std::vector<WireRecord> m_records;
};

struct Case {
    std::vector<WireRecord> records;
    SheetLines lines;
    SheetImport import;
};

Case anyCase(Random &random)
{
    Case c;
    const std::vector<ColumnShape> columns = anyColumns(random);
    const size_t recordCount = below(random, 30);
    for (size_t i = 0; i < recordCount; ++i) {
        WireRecord record{{"Id", std::to_string(i + 1)}};
        for (const ColumnShape &column : columns)
            record.push_back(anyCell(random, column));
        c.records.push_back(record);
    }
    c.lines = {{"K1", "K2", "V1", "V2", "V3"}};
    const size_t rowCount = below(random, 40);
    for (size_t row = 0; row < rowCount; ++row) {
        std::vector<std::string> line;
        const bool copies = recordCount > 0 && !isOneIn(random, 3);
        const size_t copied = copies ? below(random, recordCount) : 0;
        for (size_t i = 0; i < columns.size(); ++i)
            line.push_back(copies && !isOneIn(random, 6) ? c.records[copied][i + 1].text
                                                         : anyText(random));
        c.lines.push_back(line);
    }
    const QStringList keys =
        isOneIn(random, 2) ? QStringList{u"K1"_s} : QStringList{u"K1"_s, u"K2"_s};
    c.import = importOf(tableOfLines(c.lines), keys, ImportMode(below(random, 4)));
    c.import.mapping.empty = EmptyCells(below(random, 2));
    c.import.mapping.rules[2].isText = isOneIn(random, 4);
    if (isOneIn(random, 3))
        c.import.mapping.rules[3].steps = {TrimStep()};
    if (isOneIn(random, 3))
        c.import.mapping.emptyWords = {u"NULL"_s, u"-"_s};
    return c;
}

std::shared_ptr<const SheetDifference> compared(const SheetImport &import, const LiveRecords &live)
{
    const auto difference = compareSheet(import, live);
    if (!difference.ok())
        qFatal("%s", qPrintable(difference.error().message));
    return *difference;
}

} // namespace

class TestImportProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClassesAddUpAndRowsThatAreNotSentSayWhy();
    void theOrderOfTheRowsDoesNotMatter();
    void whatWasAppliedIsUnchangedAfterwards();
    void whatWasExportedIsUnchanged();
    void aCutListNeverMakesARowNewUnseen();
};

void TestImportProperties::theClassesAddUpAndRowsThatAreNotSentSayWhy()
{
    std::array<int, sheetClasses.size()> seen{};
    for (unsigned seed = 0; seed < cases; ++seed) {
        Random random(seed);
        const Case c = anyCase(random);
        const auto difference = compared(c.import, {wireRecords(c.records), !isOneIn(random, 4)});
        QCOMPARE(difference->counts().rows(), int(c.lines.size()) - 1);
        SheetCounts counts;
        for (int row = 0; row < difference->rowCount(); ++row) {
            const SheetClass which = difference->classOf(row);
            counts.add(which);
            ++seen[size_t(which)];
            const bool isSent = which == SheetClass::Changed || which == SheetClass::New;
            QCOMPARE(difference->changes(row).empty(), !isSent);
            QCOMPARE(difference->reasons(row).empty(), isSent || which == SheetClass::Unchanged);
        }
        QVERIFY(counts == difference->counts());
    }
    QVERIFY(std::ranges::all_of(seen, [](int count) { return count > 50; }));
}

void TestImportProperties::theOrderOfTheRowsDoesNotMatter()
{
    for (unsigned seed = 0; seed < cases; ++seed) {
        Random random(seed);
        const Case c = anyCase(random);
        std::vector<size_t> order(c.lines.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::shuffle(order.begin() + 1, order.end(), random);
        SheetLines lines;
        for (const size_t row : order)
            lines.push_back(c.lines[row]);
        std::vector<WireRecord> records = c.records;
        std::shuffle(records.begin(), records.end(), random);
        SheetImport shuffled = c.import;
        shuffled.table = tableOfLines(lines);
        const auto one = compared(c.import, {wireRecords(c.records)});
        const auto other = compared(shuffled, {wireRecords(records)});
        for (int row = 0; row < other->rowCount(); ++row) {
            const int same = int(order[size_t(row) + 1]) - 1;
            QCOMPARE(int(other->classOf(row)), int(one->classOf(same)));
            QCOMPARE(other->recordId(row), one->recordId(same));
            QVERIFY(std::ranges::equal(other->changes(row), one->changes(same)));
        }
    }
}

void TestImportProperties::whatWasAppliedIsUnchangedAfterwards()
{
    int applied = 0;
    for (unsigned seed = 0; seed < cases; ++seed) {
        Random random(seed);
        Case c = anyCase(random);
        c.import.mapping.mode = ImportMode::UpdateAndAdd;
        FakeDatabase database(c.records);
        const auto before = compared(c.import, {database.list()});
        ImportTicks ticks(before);
        ticks.setAddsRecords(true);
        const ImportPlan plan(ticks);
        for (int i = 0; i < plan.size(); ++i)
            database.apply(plan.change(i));
        applied += plan.size();
        QCOMPARE(database.size(), c.records.size() + size_t(plan.additions()));
        const auto after = compared(c.import, {database.list()});
        for (int row = 0; row < after->rowCount(); ++row) {
            const bool wasSent = before->classOf(row) == SheetClass::Changed
                || before->classOf(row) == SheetClass::New;
            if (wasSent)
                QCOMPARE(int(after->classOf(row)), int(SheetClass::Unchanged));
        }
        QCOMPARE(after->counts().of(SheetClass::Changed), 0);
        QCOMPARE(after->counts().of(SheetClass::New), 0);
    }
    QVERIFY2(applied > 500, qPrintable(QString::number(applied)));
}

void TestImportProperties::whatWasExportedIsUnchanged()
{
    for (unsigned seed = 0; seed < cases; ++seed) {
        Random random(seed);
        const Case c = anyCase(random);
        SheetLines lines{{"Id", "K1", "K2", "V1", "V2", "V3"}};
        for (const WireRecord &record : c.records) {
            lines.emplace_back();
            for (const WireCell &cell : record)
                lines.back().push_back(cell.text);
        }
        SheetImport import = importOf(tableOfLines(lines), {u"Id"_s});
        import.mapping.empty = EmptyCells(below(random, 3));
        const auto difference = compared(import, {wireRecords(c.records)});
        QCOMPARE(difference->counts().of(SheetClass::Unchanged), int(c.records.size()));
    }
}

void TestImportProperties::aCutListNeverMakesARowNewUnseen()
{
    int read = 0;
    for (unsigned seed = 0; seed < cases; ++seed) {
        Random random(seed);
        const Case c = anyCase(random);
        const size_t kept = c.records.empty() ? 0 : below(random, c.records.size());
        const std::vector<WireRecord> part(c.records.begin(),
                                           c.records.begin() + std::ptrdiff_t(kept));
        LiveRecords live{wireRecords(part), false};
        auto looked = compared(c.import, live);
        QCOMPARE(looked->counts().of(SheetClass::New), 0);
        // What is read may show that a column is not one of numbers only, so that more rows have a key.
        for (auto keys = looked->keysToRead(); !keys.empty(); keys = looked->keysToRead()) {
            for (const KeyToRead &key : keys)
                QVERIFY(live.read.insert(key.key).second);
            read += int(keys.size());
            live.records = withRecordsOf(*live.records, {wireRecords(c.records)});
            looked = compared(c.import, live);
        }
        const auto whole = compared(c.import, {wireRecords(c.records)});
        QCOMPARE(looked->counts().of(SheetClass::NotKnown), 0);
        for (int row = 0; row < looked->rowCount(); ++row) {
            if (looked->classOf(row) == SheetClass::New)
                QCOMPARE(int(whole->classOf(row)), int(SheetClass::New));
            if (looked->record(row) >= 0 && whole->record(row) >= 0)
                QCOMPARE(looked->recordId(row), whole->recordId(row));
        }
    }
    QVERIFY2(read > 500, qPrintable(QString::number(read)));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestImportProperties)
#include "tst_importproperties.moc"
