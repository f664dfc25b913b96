// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordset.h"

#include <algorithm>
#include <map>
#include <QRandomGenerator>
#include <QTest>
#include <set>

using namespace flokdesk;

namespace {

using Value = std::pair<CellKind, std::string>;

/// The same records in the simplest form.
struct Reference {
    std::vector<std::string> names;
    std::vector<std::map<int, Value>> rows;
};

Value randomValue(QRandomGenerator &random, int differentTexts)
{
    const int number = random.bounded(differentTexts);
    switch (random.bounded(8)) {
    case 0:
        return {CellKind::Null, ""};
    case 1:
        return {CellKind::String, ""};
    case 2:
        return {CellKind::Number, std::to_string(number)};
    case 3:
        return {CellKind::Boolean, number % 2 ? "true" : "false"};
    case 4:
        return {CellKind::Json, "[" + std::to_string(number) + "]"};
    default:
        return {CellKind::String, std::to_string(number)};
    }
}

void compareWith(const Reference &reference, const RecordSet &set)
{
    QCOMPARE(set.rowCount(), int(reference.rows.size()));
    QCOMPARE(set.columnCount(), int(reference.names.size()));
    for (int column = 0; column < set.columnCount(); ++column) {
        QCOMPARE(set.columnName(column), QString::fromStdString(reference.names[size_t(column)]));
        QCOMPARE(set.columnOf(set.columnName(column)), column);
        QCOMPARE(set.codes(column).size(), reference.rows.size());
        QVERIFY(set.distinct(column, 0) == Cell());
    }
    for (int row = 0; row < set.rowCount(); ++row) {
        const auto &values = reference.rows[size_t(row)];
        for (int column = 0; column < set.columnCount(); ++column) {
            const auto value = values.find(column);
            const Cell expected =
                value == values.end() ? Cell() : Cell{value->second.first, value->second.second};
            const std::uint32_t code = set.code(row, column);
            QVERIFY(code < set.distinctCount(column));
            QVERIFY(set.cell(row, column) == expected);
            QVERIFY(set.distinct(column, code) == expected);
            QCOMPARE(code == 0, value == values.end());
        }
    }
}

} // namespace

class TestRecordSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneHasNothing();
    void kindsAndTextsAreKeptApart();
    void columnsMayAppearInAnyRow();
    void columnsAreFoundByTheirExactName();
    void repeatedValuesAreStoredOnce();
    void uniqueValuesAreOnlyAppended();
    void emptyValuesOfAUniqueColumnAreStoredOnce();
    void settingACellAgainReplacesIt();
    void theBuilderIsEmptyAfterwards();
    void columnsAreLimited();
    void aByteOrderMarkInAValueIsKept();
    void randomRecordsEqualASimpleTable_data();
    void randomRecordsEqualASimpleTable();
};

void TestRecordSet::anEmptyOneHasNothing()
{
    RecordSetBuilder builder;
    const auto set = builder.finish();
    QCOMPARE(set->rowCount(), 0);
    QCOMPARE(set->columnCount(), 0);
    QCOMPARE(set->columnNames(), QStringList());
    QCOMPARE(set->columnOf(u"a"), -1);
}

void TestRecordSet::kindsAndTextsAreKeptApart()
{
    RecordSetBuilder builder;
    const std::vector<Value> values = {
        {CellKind::Null, ""},       {CellKind::String, ""},      {CellKind::String, "1"},
        {CellKind::Number, "1"},    {CellKind::Number, "1.0"},   {CellKind::Number, "1.00"},
        {CellKind::String, "true"}, {CellKind::Boolean, "true"}, {CellKind::String, "null"},
        {CellKind::String, "[]"},   {CellKind::Json, "[]"}};
    const int column = builder.column("a");
    for (const Value &value : values) {
        builder.beginRow();
        builder.set(column, value.first, value.second);
    }
    const auto set = builder.finish();
    std::set<std::uint32_t> codes;
    for (int row = 0; row < set->rowCount(); ++row) {
        codes.insert(set->code(row, 0));
        QVERIFY(set->cell(row, 0).kind == values[size_t(row)].first);
        QCOMPARE(set->cell(row, 0).toString(), QString::fromStdString(values[size_t(row)].second));
    }
    QCOMPARE(codes.size(), values.size());
}

void TestRecordSet::columnsMayAppearInAnyRow()
{
    RecordSetBuilder builder;
    builder.beginRow();
    builder.beginRow();
    builder.set(builder.column("a"), CellKind::String, "x");
    builder.beginRow();
    builder.set(builder.column("b"), CellKind::Null, "");
    builder.beginRow();
    const auto set = builder.finish();
    const QStringList names = {QStringLiteral("a"), QStringLiteral("b")};
    QCOMPARE(set->columnNames(), names);
    QCOMPARE(set->rowCount(), 4);
    QVERIFY(set->cell(0, 0).kind == CellKind::Absent);
    QCOMPARE(set->cell(1, 0).toString(), QStringLiteral("x"));
    QVERIFY(set->cell(2, 0).kind == CellKind::Absent);
    QVERIFY(set->cell(1, 1).kind == CellKind::Absent);
    QVERIFY(set->cell(2, 1).kind == CellKind::Null);
    QVERIFY(set->cell(3, 1).kind == CellKind::Absent);
}

void TestRecordSet::columnsAreFoundByTheirExactName()
{
    RecordSetBuilder builder;
    QCOMPARE(builder.column("Año"), 0);
    QCOMPARE(builder.column("an\xcc\x83o"), 1); // another Unicode form is another name
    QCOMPARE(builder.column("Año "), 2);
    QCOMPARE(builder.column(""), 3);
    QCOMPARE(builder.column("Año", 0), 0);
    QCOMPARE(builder.column("Año", 2), 0); // a wrong hint does no harm
    QCOMPARE(builder.column("", 99), 3);
    QCOMPARE(builder.column("Año "), 2);
    const auto set = builder.finish();
    QCOMPARE(set->columnOf(u"Año"), 0);
    QCOMPARE(set->columnOf(u"Año "), 2);
    QCOMPARE(set->columnOf(u""), 3);
    QCOMPARE(set->columnOf(u"año"), -1);
}

void TestRecordSet::repeatedValuesAreStoredOnce()
{
    RecordSetBuilder builder;
    const int column = builder.column("a");
    for (int row = 0; row < 100'000; ++row) {
        builder.beginRow();
        builder.set(column, CellKind::String, "value " + std::to_string(row * 7919 % 300));
    }
    const auto set = builder.finish();
    QCOMPARE(set->distinctCount(column), 301U); // and Absent
    QVERIFY(set->memoryUsed() < 100'000 * sizeof(std::uint32_t) * 5 / 4 + 10'000);
}

void TestRecordSet::uniqueValuesAreOnlyAppended()
{
    RecordSetBuilder builder;
    const int column = builder.column("a");
    const auto text = [](int row) {
        return "id-" + std::to_string(row < 50'000 ? row : row % 100); // repeats later on
    };
    for (int row = 0; row < 100'000; ++row) {
        builder.beginRow();
        builder.set(column, CellKind::String, text(row));
    }
    const auto set = builder.finish();
    QCOMPARE(set->distinctCount(column), 100'001U);
    for (int row = 0; row < 100'000; row += 97)
        QCOMPARE(set->cell(row, column).text, std::string_view(text(row)));
}

void TestRecordSet::emptyValuesOfAUniqueColumnAreStoredOnce()
{
    RecordSetBuilder builder;
    const int column = builder.column("a");
    for (int row = 0; row < 10'000; ++row) {
        builder.beginRow();
        if (row > 5000)
            builder.set(column, row % 2 ? CellKind::Null : CellKind::String, "");
        else
            builder.set(column, CellKind::Number, std::to_string(row));
    }
    const auto set = builder.finish();
    QCOMPARE(set->distinctCount(column), 5001U + 2U + 1U);
    QVERIFY(set->cell(9999, column).kind == CellKind::Null);
    QVERIFY(set->cell(9998, column) == (Cell{CellKind::String, ""}));
}

void TestRecordSet::settingACellAgainReplacesIt()
{
    RecordSetBuilder builder;
    const int column = builder.column("a");
    builder.beginRow();
    QVERIFY(!builder.isSet(column));
    builder.set(column, CellKind::Number, "1");
    QVERIFY(builder.isSet(column));
    builder.set(column, CellKind::Number, "2");
    builder.beginRow();
    QVERIFY(!builder.isSet(column));
    const auto set = builder.finish();
    QCOMPARE(set->cell(0, column).text, std::string_view("2"));
    QVERIFY(set->cell(1, column).kind == CellKind::Absent);
}

void TestRecordSet::theBuilderIsEmptyAfterwards()
{
    RecordSetBuilder builder;
    builder.beginRow();
    builder.set(builder.column("a"), CellKind::String, "x");
    const auto first = builder.finish();
    QCOMPARE(builder.column("b"), 0);
    builder.beginRow();
    builder.set(0, CellKind::String, "y");
    const auto second = builder.finish();
    QCOMPARE(first->cell(0, 0).text, std::string_view("x"));
    QCOMPARE(second->cell(0, 0).text, std::string_view("y"));
    QCOMPARE(second->columnNames(), QStringList(QStringLiteral("b")));
}

void TestRecordSet::columnsAreLimited()
{
    RecordSetBuilder builder;
    for (int i = 0; i < RecordSetBuilder::maxColumns; ++i)
        QCOMPARE(builder.column("column " + std::to_string(i)), i);
    QCOMPARE(builder.column("one more"), -1);
    QCOMPARE(builder.column("column 7"), 7);
    QCOMPARE(builder.finish()->columnCount(), RecordSetBuilder::maxColumns);
}

void TestRecordSet::aByteOrderMarkInAValueIsKept()
{
    RecordSetBuilder builder;
    const int column = builder.column("\xef\xbb\xbfId");
    builder.beginRow();
    builder.set(column, CellKind::String, "\xef\xbb\xbfx");
    const auto set = builder.finish();
    QCOMPARE(set->columnName(0), QChar(QChar::ByteOrderMark) + QStringLiteral("Id"));
    QCOMPARE(set->cell(0, 0).toString(), QChar(QChar::ByteOrderMark) + QStringLiteral("x"));
}

void TestRecordSet::randomRecordsEqualASimpleTable_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("differentTexts");
    quint32 seed = 0;
    for (const int rows : {1, 63, 64, 65, 1023, 1024, 1025, 2500, 5000}) {
        for (const int differentTexts : {2, 100, 1'000'000}) {
            QTest::addRow("%d rows, %d texts", rows, differentTexts)
                << ++seed << rows << differentTexts;
        }
    }
}

void TestRecordSet::randomRecordsEqualASimpleTable()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QFETCH(int, differentTexts);
    QRandomGenerator random(seed);
    Reference reference;
    RecordSetBuilder builder;
    for (int row = 0; row < rows; ++row) {
        builder.beginRow();
        reference.rows.emplace_back();
        for (int member = random.bounded(12); member > 0; --member) {
            const std::string name = "column " + std::to_string(random.bounded(15));
            const auto known = std::find(reference.names.begin(), reference.names.end(), name);
            const int expected = int(known - reference.names.begin());
            if (known == reference.names.end())
                reference.names.push_back(name);
            const int column = builder.column(name, random.bounded(20) - 5);
            QCOMPARE(column, expected);
            QCOMPARE(builder.isSet(column), reference.rows.back().contains(column));
            const Value value = randomValue(random, differentTexts);
            builder.set(column, value.first, value.second);
            reference.rows.back()[column] = value;
        }
    }
    compareWith(reference, *builder.finish());
}

QTEST_APPLESS_MAIN(TestRecordSet)
#include "tst_recordset.moc"
