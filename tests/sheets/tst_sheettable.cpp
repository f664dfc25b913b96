// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheettable.h"

#include <QTest>
#include <thread>

using namespace flokdesk;

namespace {

using Cells = std::vector<SheetCell>;

SheetCell textCell(std::string_view text)
{
    return {SheetKind::Text, text, text, false};
}

std::shared_ptr<const SheetTable> tableOf(const std::vector<Cells> &rows)
{
    SheetTableBuilder builder;
    std::int64_t number = 1;
    for (const Cells &cells : rows)
        builder.add({number++, false, cells});
    const auto table = builder.finish();
    return table.ok() ? *table : nullptr;
}

} // namespace

class SheetTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachCellComesBackAsItWasTold()
    {
        const std::vector<Cells> rows = {
            {textCell("Id"), textCell(""), {SheetKind::Number, "1.10", "1.10", false}},
            {{SheetKind::Number, "12.5 %", "0.125", false},
             {},
             {SheetKind::Boolean, "TRUE", "TRUE", false}},
            {{SheetKind::Date, "30/11/26", "2026-11-30", false},
             {SheetKind::Date, "2026-11-30", "2026-11-30", false},
             {SheetKind::Error, "#N/A", "#N/A", false}},
            {{SheetKind::NoResult, "", "", false},
             {SheetKind::Number, "1.14739E+18", "1147386954405660000", true},
             {SheetKind::Number, "1147386954405660000", "1147386954405660000", true}},
            {{SheetKind::Text, "shown", "", false}, {SheetKind::Text, "", "stored", false}},
        };
        const auto table = tableOf(rows);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->columnCount(), 3);
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                const Cells &cells = rows[size_t(row)];
                const SheetCell told =
                    size_t(column) < cells.size() ? cells[size_t(column)] : SheetCell();
                QVERIFY(table->cell(row, column) == told);
                QVERIFY(table->distinct(column, table->codes(column)[size_t(row)]) == told);
            }
        }
    }

    void anEmptyTextIsNotAnEmptyCell()
    {
        const auto table = tableOf({{textCell("")}, {{}, textCell("x")}});
        QCOMPARE(table->cell(0, 0).kind, SheetKind::Text);
        QCOMPARE(table->cell(1, 0).kind, SheetKind::Empty);
        QCOMPARE(table->code(1, 0), 0U);
    }

    void columnsThatStoreSomethingElseAndRoundedOnesAreNamed()
    {
        const auto table =
            tableOf({{textCell("a"),
                      {SheetKind::Date, "30/11/26", "2026-11-30", false},
                      {SheetKind::Number, "1234567890123456", "1234567890123456", true},
                      {SheetKind::Date, "2026-11-30", "2026-11-30", false}}});
        QVERIFY(!table->differs(0) && table->differs(1) && !table->differs(2)
                && !table->differs(3));
        QVERIFY(!table->hasRounded(0) && !table->hasRounded(1) && table->hasRounded(2));
    }

    void rowsKeepTheirNumbersAndWhetherTheyAreHidden()
    {
        const Cells cells = {textCell("x")};
        SheetTableBuilder builder;
        const SheetSink sink = builder.sink();
        QVERIFY(sink({3, false, cells}));
        QVERIFY(sink({7, true, cells}));
        QVERIFY(sink({1'048'576, false, cells}));
        QCOMPARE(builder.rowCount(), 3);
        const auto table = *builder.finish();
        QCOMPARE(table->rowNumber(0), 3);
        QCOMPARE(table->rowNumber(1), 7);
        QCOMPARE(table->rowNumber(2), 1'048'576);
        QVERIFY(!table->isHidden(0) && table->isHidden(1) && !table->isHidden(2));
        QCOMPARE(table->hiddenRowCount(), 1);
    }

    void equalCellsAreKeptOnce()
    {
        std::vector<Cells> rows(
            5000,
            Cells{{SheetKind::Date, "30/11/26", "2026-11-30", false}, textCell("Montevideo")});
        const auto table = tableOf(rows);
        QCOMPARE(table->distinctCount(0), 2U);
        QCOMPARE(table->distinctCount(1), 2U);
        QVERIFY(table->memoryUsed() < 5000 * 20);
    }

    void oneColumnTooManyIsAnErrorThatNamesTheRow()
    {
        SheetTableBuilder builder;
        Cells cells(size_t(SheetTable::maxColumns), textCell("x"));
        QVERIFY(builder.add({1, false, cells}));
        cells.push_back(textCell("x"));
        QVERIFY(!builder.add({42, false, cells}));
        QVERIFY(!builder.add({43, false, {}}));
        const auto table = builder.finish();
        QVERIFY(!table.ok());
        QCOMPARE(table.error().kind, Error::Kind::TooLarge);
        QVERIFY2(table.error().message.contains(QStringLiteral("42"))
                     && table.error().message.contains(QStringLiteral("2000")),
                 qPrintable(table.error().message));
        QVERIFY(builder.add({1, false, {}}));
        QCOMPARE((*builder.finish())->rowCount(), 1);
    }

    void aTableIsReadOnAnotherThread()
    {
        auto table = tableOf({{textCell("a")}, {textCell("b")}});
        std::string read;
        std::thread([shared = std::exchange(table, nullptr), &read] {
            for (int row = 0; row < shared->rowCount(); ++row)
                read += shared->cell(row, 0).shown;
        }).join();
        QCOMPARE(read, std::string("ab"));
    }
};

QTEST_GUILESS_MAIN(SheetTableTest)
#include "tst_sheettable.moc"
