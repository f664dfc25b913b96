// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes to compare a file with a database: CPU time of the thread that does it, with a tenth of the rows and
// with all of them, and their ratio, which is 10 where the work is linear.
#include "arguments.h"
#include "changes/sheets/importplan.h"
#include "changes/sheets/sheetcomparer.h"
#include "threadtime.h"

#include <algorithm>
#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <string>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int columnCount = 12;
constexpr int rounds = 5;

std::string columnName(int column)
{
    return column == 0 ? "Código" : "Columna " + std::to_string(column);
}

/// Half of the columns have few values, the other half one for each row; every hundredth row is changed.
std::string cellText(int row, int column, bool isChanged)
{
    const std::string suffix = isChanged && column == 3 ? "*" : "";
    if (column == 0)
        return std::to_string(100'000'000 + row);
    if (column % 2 == 0)
        return "opción " + std::to_string(row % (7 * column));
    return std::to_string(row * column) + ".50" + suffix;
}

std::shared_ptr<const RecordSet> databaseOf(int rows)
{
    RecordSetBuilder builder;
    for (int row = 0; row < rows; ++row) {
        builder.beginRow();
        builder.set(builder.column("Id"), CellKind::String, std::to_string(row));
        for (int column = 0; column < columnCount; ++column)
            builder.set(builder.column(columnName(column)), CellKind::String,
                        cellText(row, column, false));
    }
    return builder.finish();
}

/// The same rows in another order, one in a hundred changed and one in a thousand new.
SheetImport fileOf(int rows, bool withSteps)
{
    SheetTableBuilder builder;
    std::vector<std::string> texts(columnCount);
    const auto add = [&](std::int64_t number) {
        std::vector<SheetCell> cells;
        for (const std::string &text : texts)
            cells.push_back({SheetKind::Text, text, text, false});
        builder.add({number, false, cells});
    };
    std::ranges::generate(texts, [column = 0]() mutable { return columnName(column++); });
    add(1);
    for (int i = 0; i < rows; ++i) {
        const auto row = static_cast<int>((i * 7919LL) % rows);
        for (int column = 0; column < columnCount; ++column)
            texts[size_t(column)] = cellText(row, column, row % 100 == 0);
        if (row % 1000 == 1)
            texts[0] = "n" + texts[0];
        add(i + 2);
    }
    SheetImport import;
    import.table = *builder.finish();
    import.columns = columnsOf(*import.table, 0);
    import.rows = rowsBehind(*import.table, 0, true);
    import.mapping.database = u"Artículos"_s;
    import.mapping.columns = import.columns;
    for (const SheetColumn &column : import.columns) {
        ColumnRule rule{column, column.header};
        if (withSteps)
            rule.steps = {TrimStep()};
        import.mapping.rules.push_back(rule);
    }
    import.mapping.keys = {u"Código"_s};
    return import;
}

/// The best of several rounds, in milliseconds.
template <typename Work>
double bestOf(Work work)
{
    double best = -1;
    for (int round = 0; round < rounds; ++round) {
        const double from = threadTime();
        work();
        const double took = threadTime() - from;
        best = best < 0 ? took : std::min(best, took);
    }
    return best;
}

struct Measured {
    double compared = 0;
    double planned = 0;
    SheetCounts counts;
};

Measured measured(int rows, bool withSteps)
{
    const SheetImport import = fileOf(rows, withSteps);
    const auto records = databaseOf(rows);
    std::shared_ptr<const SheetDifference> difference;
    Measured result;
    result.compared = bestOf([&] { difference = *compareSheet(import, {records}); });
    result.counts = difference->counts();
    ImportTicks ticks(difference);
    ticks.setAddsRecords(true);
    result.planned = bestOf([&] {
        const ImportPlan plan(ticks);
        for (int i = 0; i < plan.size(); ++i)
            static_cast<void>(plan.change(i));
    });
    return result;
}

void printRow(const char *what, double few, double many)
{
    std::printf("%-34s %9.1f ms %9.1f ms %8.1f\n", what, few, many, many / few);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures how a file is compared with a database."_s);
    parser.addPositionalArgument(u"rows"_s, u"How many, 100000 if not given."_s, u"[rows]"_s);
    const std::vector<int> numbers = readNumbers(parser, 1);
    const int rows = std::max(10, numbers.empty() ? 100'000 : numbers[0]);
    std::printf("%-34s %12d %12d %8s\n", "rows of 12 columns, CPU time", rows / 10, rows, "ratio");
    const Measured fewPlain = measured(rows / 10, false);
    const Measured plain = measured(rows, false);
    const Measured fewSteps = measured(rows / 10, true);
    const Measured steps = measured(rows, true);
    printRow("difference", fewPlain.compared, plain.compared);
    printRow("difference, blanks trimmed", fewSteps.compared, steps.compared);
    printRow("changes of all that differ", fewPlain.planned, plain.planned);
    std::printf("%d rows = %d unchanged + %d changed + %d new\n", plain.counts.rows(),
                plain.counts.of(SheetClass::Unchanged), plain.counts.of(SheetClass::Changed),
                plain.counts.of(SheetClass::New));
    return 0;
}
