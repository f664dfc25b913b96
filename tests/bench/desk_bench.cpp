// SPDX-License-Identifier: GPL-3.0-or-later
// CPU time of the window's thread for what a user does while much is staged and while a job runs, at
// N and at 4 N: a cell that is typed, one item of a job (of 500 to 4,000 changes beside 20,000 records, and
// of 20,000 beside 100,000), one more addition, selected cells whose edits are dropped, revert all, a copy
// of scattered rows, Find when it is typed first (its first hit must be in view, in as many records as are
// named), 200 identifiers that are opened while many instances and users are known, the slowest key in the
// box of Ctrl+K. What grows faster than linear, or at all where it must not, is marked.
#include "arguments.h"
#include "gui/databases/databasespage.h"
#include "gui/databases/recordgrid.h"
#include "gui/goto/destinationlist.h"
#include "gui/instances/instancespage.h"
#include "gui/users/userspage.h"
#include "manyrecords.h"
#include "models/recordtablemodel.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"
#include "threadtime.h"

#include <cstdio>
#include <map>
#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewRows = 20'000;
constexpr int manyRows = 100'000;
constexpr int columns = 12;

template <typename Action>
double timed(const Action &action)
{
    const double start = threadTime();
    action();
    QCoreApplication::processEvents();
    return threadTime() - start;
}

/// Made once, because what is measured comes in turns.
const QByteArray &allRecords(int rows)
{
    static std::map<int, QByteArray> made;
    QByteArray &json = made[rows];
    if (json.isEmpty())
        json = manyRecords(rows, columns);
    return json;
}

struct Fixture : SessionFixture {
    std::unique_ptr<DatabasesPage> page = std::make_unique<DatabasesPage>(session, dialogs);

    explicit Fixture(int rows = manyRows)
    {
        page->resize(1100, 700);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("The page is not shown");
        page->openDatabase(u"Suppliers"_s);
        clock.settle();
        network.last().answer(200, allRecords(rows));
        if (!QTest::qWaitFor([&] { return grid()->model()->rowCount() == rows; }, 60'000))
            qFatal("The records are not shown");
        dialogs.nextYesNo = {true, true, true, true};
    }
    RecordGrid *grid() const { return namedChild<RecordGrid>(*page, "recordsTable"); }
    QAbstractItemModel *model() const { return grid()->model(); }
    /// One cell in each of the first records.
    void stage(int count)
    {
        changes.beginMacro(u"all"_s);
        for (int i = 0; i < count; ++i)
            changes.editRecord(
                u"Suppliers"_s, QString::number(i + 1),
                {u"Column 1"_s, JsonValue::string(u"a"_s), JsonValue::string(u"b"_s)});
        changes.endMacro();
        clock.advance(std::chrono::minutes(1)); // they are shown, and on the disk
        QCoreApplication::processEvents();
        if (!model()->headerData(count - 1, Qt::Vertical, RecordTableModel::StateRole).isValid()
            && count > 0)
            qFatal("The changes are not shown");
    }
    void waitUntilNothingIsStaged()
    {
        if (!QTest::qWaitFor([this] { return changes.isEmpty(); }, 60'000))
            qFatal("The edits were not dropped");
    }
    void select(int rows, int step)
    {
        QItemSelection cells;
        for (int row = 0; row < rows; ++row)
            cells.select(model()->index(row * step, 1), model()->index(row * step, 1));
        grid()->selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
        QCoreApplication::processEvents();
    }
};

double typedCell(int pending)
{
    Fixture desk;
    desk.stage(pending);
    double sum = 0;
    for (int i = 0; i < 20; ++i)
        sum += timed([&] { desk.model()->setData(desk.model()->index(i, 3), u"typed"_s); });
    return sum / 20;
}

double itemOf(int size, int rows)
{
    Fixture desk(rows);
    desk.stage(size);
    desk.jobQueue.setGuard(GuardMode::Fast); // one request for each item
    desk.jobQueue.setAtOnce(1);
    const auto begun = desk.jobQueue.apply(Plan::freeze(desk.changes.copies()));
    if (!begun)
        qFatal("%s", qPrintable(begun.error().message));
    size_t sent = desk.network.sent.size();
    const auto isSent = [&] {
        desk.clock.settle();
        return desk.network.sent.size() > sent;
    };
    double sum = 0;
    for (int i = 0; i < 50; ++i) {
        if (!QTest::qWaitFor(isSent, 60'000)) // a large plan is written down over several turns
            qFatal("Nothing is sent");
        sent = desk.network.sent.size();
        const QByteArray id = QByteArray::number(i + 1);
        sum += timed([&] {
            desk.network.last().answer(200, R"({"status":"OK","data":{"Id":")" + id + R"("}})");
            desk.clock.settle();
        });
        desk.clock.advance(std::chrono::seconds(1));
    }
    return sum / 50;
}

double jobItem(int size)
{
    return itemOf(size, fewRows);
}

double largeJobItem(int size)
{
    return itemOf(size, manyRows);
}

/// One key in the box that goes to things by their names.
double goToKey(int objects)
{
    std::vector<Destination> all;
    for (int i = 0; i < objects; ++i) {
        const QString name = u"user%1.pérez@acme.example"_s.arg(i);
        all.push_back({Destination::Kind::User, name, name, u"User"_s});
    }
    DestinationList list;
    list.setDestinations(std::move(all));
    const QString typed = u"perez acme 99"_s;
    double longest = 0;
    for (qsizetype letters = 1; letters <= typed.size(); ++letters)
        longest = std::max(longest, timed([&] { list.setText(typed.first(letters), {}); }));
    return longest;
}

double addition(int pending)
{
    Fixture desk;
    desk.changes.beginMacro(u"all"_s);
    for (int i = 0; i < pending; ++i)
        desk.changes.stage(AddRecord{u"Suppliers"_s, {{u"Column 1"_s, JsonValue::string(u"x"_s)}}});
    desk.changes.endMacro();
    double sum = 0;
    for (int i = 0; i < 20; ++i)
        sum += timed([&] {
            desk.changes.stage(
                AddRecord{u"Suppliers"_s, {{u"Column 1"_s, JsonValue::string(u"x"_s)}}});
        });
    return sum / 20;
}

double revertCells(int cells)
{
    Fixture desk;
    desk.stage(cells);
    desk.select(cells, 1);
    desk.grid()->setFocus();
    return timed([&] {
        QTest::keyClick(desk.grid(), Qt::Key_Backspace, Qt::ControlModifier);
        desk.waitUntilNothingIsStaged();
    });
}

double revertAll(int cells)
{
    Fixture desk;
    desk.stage(cells);
    return timed([&] {
        namedChild<QAction>(*desk.page, "discardAction")->trigger();
        desk.waitUntilNothingIsStaged();
    });
}

double copyScattered(int rows)
{
    Fixture desk;
    desk.select(rows, 3);
    return timed([&] { QTest::keySequence(desk.grid(), QKeySequence::Copy); });
}

double find(int rows)
{
    Fixture desk(rows);
    desk.grid()->setCurrentIndex(desk.model()->index(50, 1));
    const double time = timed([&] {
        namedChild<QLineEdit>(*desk.page, "findLineEdit")->setText(u"value 77"_s);
        if (!QTest::qWaitFor([&] { return desk.model()->rowCount() < rows; }, 60'000))
            qFatal("Nothing is found");
    });
    if (desk.grid()->rowAt(0) != 0)
        qFatal("The first hit is not in view");
    return time;
}

/// 200 identifiers, with so many instances known and a quarter as many users.
double openIdentifiers(int known)
{
    SessionFixture desk;
    QStringList identifiers;
    for (int i = 0; i < known; ++i)
        identifiers << u"KNOWN-%1"_s.arg(i);
    desk.workspace.rememberInstances(identifiers, Source::Typed);
    QStringList users;
    for (int i = 0; i < known / 4; ++i)
        users << u"user%1@example.org"_s.arg(i);
    desk.workspace.rememberUsers(users, Source::Typed);
    InstancesPage instances(desk.session, desk.dialogs);
    const UsersPage others(desk.session, desk.dialogs);
    instances.resize(1100, 700);
    instances.show();
    QStringList opened;
    for (int i = 0; i < 200; ++i)
        opened << u"OPENED-%1"_s.arg(i);
    auto *line = namedChild<QLineEdit>(instances, "identifiersEdit");
    line->setText(opened.join(u' '));
    return timed([&] {
        QTest::keyClick(line, Qt::Key_Return);
        desk.clock.settle();
    });
}

struct Row {
    const char *name;
    double (*measure)(int size);
    int small;
    int large;
    bool isFlat = false; ///< must not grow
};
constexpr Row table[] = {
    {"cell", typedCell, 5'000, 20'000, true},   {"item", jobItem, 500, 2'000, true},
    {"item", jobItem, 1'000, 4'000, true},      {"large-item", largeJobItem, 5'000, 20'000, true},
    {"addition", addition, 1'000, 4'000, true}, {"cells", revertCells, 5'000, 20'000},
    {"revert", revertAll, 5'000, 20'000},       {"copy", copyScattered, 2'500, 10'000},
    {"find", find, manyRows / 4, manyRows},     {"open", openIdentifiers, 5'000, 20'000},
    {"goto", goToKey, 5'000, 20'000},
};

void print(const Row &row)
{
    const double small = row.measure(row.small);
    const double large = row.measure(row.large);
    const double linear = row.isFlat ? 1 : double(row.large) / row.small;
    std::printf("%-10s %6d: %9.3f ms  %6d: %9.3f ms  x%.1f%s\n", row.name, row.small, small,
                row.large, large, large / small, large / small > 1.5 * linear ? "  STEEP" : "");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const QString chosen = readRow(
        parser, "Measures the table of records while much is staged and while a job runs.", table);
    for (const Row &row : table) {
        if (chosen.isEmpty() || chosen == QLatin1StringView(row.name))
            print(row);
    }
    return 0;
}
