// SPDX-License-Identifier: GPL-3.0-or-later
// The table of records beside Qt's own: QTableView, QStandardItemModel and QSortFilterProxyModel with
// the same texts, in one process, in turn, the median of several rounds, at N and at 4 N rows. What
// both show is compared before it is measured. Times are those of the processor, all threads together.
// What grows faster than the number of rows is marked.
#include "arguments.h"
#include "gui/databases/recordgrid.h"
#include "models/recordtablemodel.h"

#include <cstdio>
#include <ctime>
#include <functional>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 12;

double processorTime()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

QString textOf(int row, int column)
{
    static const QStringList names{u"García Ñandú"_s, u"Añasco y Compañía"_s, u"Pérez"_s,
                                   u"Logística Integral del Sur S.A."_s, u"Núñez Hermanos"_s};
    if (column == 0)
        return QString::number(row + 1);
    if (column % 3 == 0)
        return QString::number((row * 31 + column) % 9973) + u".50"_s;
    return names[(row + column) % names.size()] + u' ' + QString::number((row * 7 + column) % 5000);
}

std::shared_ptr<const RecordSet> recordsOf(int rows)
{
    RecordSetBuilder builder;
    for (int column = 0; column < columns; ++column)
        builder.column(column == 0 ? "Id" : "Column " + std::to_string(column));
    for (int row = 0; row < rows; ++row) {
        builder.beginRow();
        for (int column = 0; column < columns; ++column)
            builder.set(column, CellKind::String, textOf(row, column).toStdString());
    }
    return builder.finish();
}

/// Our table, and Qt's with the same texts.
struct Tables {
    RecordTableModel model;
    RecordGrid grid;
    QStandardItemModel items;
    QSortFilterProxyModel proxy;
    QTableView stock;

    explicit Tables(int rows)
        : items(rows, columns)
    {
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                items.setItem(row, column, new QStandardItem(textOf(row, column)));
        proxy.setSourceModel(&items);
        proxy.setFilterKeyColumn(-1);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        stock.setModel(&proxy);
        grid.setRecords(&model);
        model.setRecords(recordsOf(rows));
        wait();
        for (QTableView *view : {static_cast<QTableView *>(&grid), &stock})
            arrange(*view);
        for (int column = 0; column < columns; ++column)
            stock.setColumnWidth(column, grid.columnWidth(column));
        compare();
    }
    void wait() const
    {
        if (!QTest::qWaitFor([this] { return !model.isOrdering(); }, 60'000))
            qFatal("The order is not made");
    }
    /// A naive reading of both.
    void compare() const
    {
        if (model.rowCount() != proxy.rowCount())
            qFatal("%d rows, not %d", model.rowCount(), proxy.rowCount());
        for (int row = 0; row < model.rowCount(); row += std::max(1, model.rowCount() / 100))
            for (int column = 0; column < columns; ++column)
                if (model.index(row, column).data() != proxy.index(row, column).data())
                    qFatal("row %d column %d differs", row, column);
    }

private:
    static void arrange(QTableView &view)
    {
        view.resize(1280, 800);
        view.setWordWrap(false);
        view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 8);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("The table is not shown");
    }
};

double timed(const std::function<void()> &action)
{
    const double start = processorTime();
    action();
    return processorTime() - start;
}

double repaint(QWidget &widget)
{
    constexpr int times = 20;
    return timed([&widget] {
               for (int i = 0; i < times; ++i)
                   widget.repaint();
           })
        / times;
}

/// To rows that were not shown before.
double jump(QTableView &view, int round)
{
    constexpr int times = 5;
    const int most = view.verticalScrollBar()->maximum();
    return timed([&] {
               for (int i = 0; i < times; ++i) {
                   view.verticalScrollBar()->setValue((most / 37) * ((round * times + i) % 36 + 1));
                   view.viewport()->repaint();
               }
           })
        / times;
}

struct Pair {
    double ours = 0;
    double stock = 0;
};

Pair paint(Tables &tables, int round)
{
    Q_UNUSED(round)
    return {repaint(*tables.grid.viewport()), repaint(*tables.stock.viewport())};
}

Pair jumpFar(Tables &tables, int round)
{
    return {jump(tables.grid, round), jump(tables.stock, round)};
}

Pair header(Tables &tables, int round)
{
    Q_UNUSED(round)
    const auto measure = [](QTableView &view) {
        view.selectAll();
        QCoreApplication::processEvents();
        const double time = timed([&view] {
            view.clearSelection();
            view.selectAll();
            view.horizontalHeader()->viewport()->repaint();
            view.verticalHeader()->viewport()->repaint();
        });
        view.clearSelection();
        return time;
    };
    return {measure(tables.grid), measure(tables.stock)};
}

Pair reloadSelected(Tables &tables, int round)
{
    Q_UNUSED(round)
    tables.grid.selectAll();
    const auto again = recordsOf(tables.model.recordCount());
    const double ours = timed([&] {
        tables.model.setRecords(again);
        tables.wait();
        QCoreApplication::processEvents();
    });
    tables.grid.clearSelection();
    tables.stock.selectAll();
    const double stock = timed([&] {
        for (int row = 0; row < tables.items.rowCount(); ++row)
            for (int column = 0; column < columns; ++column)
                tables.items.item(row, column)->setText(textOf(row, column) + u' ');
        QCoreApplication::processEvents();
    });
    tables.stock.clearSelection();
    for (int row = 0; row < tables.items.rowCount(); ++row)
        for (int column = 0; column < columns; ++column)
            tables.items.item(row, column)->setText(textOf(row, column));
    return {ours, stock};
}

Pair find(Tables &tables, int round)
{
    const QString text = QString::number(40 + round);
    const Pair times{timed([&] {
                         tables.model.setFilterText(text);
                         tables.wait();
                         tables.grid.viewport()->repaint();
                     }),
                     timed([&] {
                         tables.proxy.setFilterFixedString(text);
                         tables.stock.viewport()->repaint();
                     })};
    tables.compare();
    tables.model.setFilterText({});
    tables.wait();
    tables.proxy.setFilterFixedString({});
    tables.compare();
    return times;
}

Pair sort(Tables &tables, int round)
{
    const auto order = round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
    const Pair times{timed([&] {
                         tables.grid.sortByColumn(1, order);
                         tables.wait();
                         tables.grid.viewport()->repaint();
                     }),
                     timed([&] {
                         tables.proxy.sort(1, order);
                         tables.stock.viewport()->repaint();
                     })};
    if (tables.model.rowCount() != tables.proxy.rowCount())
        qFatal("Sorting lost rows");
    return times;
}

struct Row {
    const char *name;
    Pair (*measure)(Tables &tables, int round);
};
constexpr Row table[] = {{"paint", paint},           {"jump", jumpFar}, {"header", header},
                         {"reload", reloadSelected}, {"find", find},    {"sort", sort}};

Pair median(Tables &tables, const Row &row, int rounds)
{
    std::vector<double> ours;
    std::vector<double> stock;
    for (int round = 0; round < rounds; ++round) {
        const Pair pair = row.measure(tables, round);
        ours.push_back(pair.ours);
        stock.push_back(pair.stock);
    }
    std::ranges::sort(ours);
    std::ranges::sort(stock);
    return {ours[ours.size() / 2], stock[stock.size() / 2]};
}

void print(const Row &row, int rows, int rounds)
{
    const auto at = [&](int size) {
        Tables tables(size);
        return median(tables, row, rounds);
    };
    const Pair small = at(rows);
    const Pair large = at(4 * rows);
    const double growth = large.ours / std::max(small.ours, 0.001);
    std::printf("%-7s %7d rows: %8.2f ms, Qt %9.2f ms, ratio %6.3f"
                "   %7d rows: %8.2f ms, Qt %9.2f ms, ratio %6.3f   grows x%.1f%s\n",
                row.name, rows, small.ours, small.stock, small.ours / small.stock, 4 * rows,
                large.ours, large.stock, large.ours / large.stock, growth,
                growth > 6 ? "  STEEP" : "");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(u"rows"_s, u"Records of the smaller table."_s, u"number"_s,
                                  u"10000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds of each row."_s, u"number"_s, u"5"_s);
    parser.addOptions({rows, rounds});
    const QString chosen =
        readRow(parser, "Measures the table of records beside tables of Qt.", table);
    for (const Row &row : table) {
        if (chosen.isEmpty() || chosen == QLatin1StringView(row.name))
            print(row, std::max(1, parser.value(rows).toInt()),
                  std::max(1, parser.value(rounds).toInt()));
    }
    return 0;
}
