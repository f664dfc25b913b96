// SPDX-License-Identifier: GPL-3.0-or-later
// windowchild DATA-DIR DATA-KEY USER-KEY RECORDS: the whole program on the profile "Acme". Edits that
// many records of "Productos" and reviews them, says "staged", waits for a line, applies them and
// goes on until it is killed. With "import FILE" in place of RECORDS it compares that file with Productos, says
// "compared", waits for a line and applies it. With 0 records it says after how many milliseconds the window stood
// there with the profile open and how much processor time that took, and ends. With "arrange" in place of RECORDS it arranges its window,
// says how, and goes on until it is killed. With "rest" it says "resting" once the profile is open, with "open NAME COUNT" it
// opens that database and says "shown" when so many records are there; both go on until they are killed.
#include "arrangement.h"
#include "core/memory.h"
#include "gui/databases/databasespage.h"
#include "gui/mainwindow/pagetabs.h"
#include "importdesk.h"
#include "support/program.h"

#include <cstdio>
#include <ctime>
#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTableView>
#include <QTextStream>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// Existencias + 1000 of the first records, as the list gives them.
void stage(ProgramAt &program, int records)
{
    const auto list = program.wait(program.session().records.list(u"Productos"_s, {}));
    if (!list)
        qFatal("%s", qPrintable(list.error().message));
    const RecordSet &all = *list->records;
    const int ids = all.columnOf(u"Id");
    const int stock = all.columnOf(u"Existencias");
    for (int row = 0; row < records; ++row) {
        const QString before = all.cell(row, stock).toString();
        program.session().changes.editRecord(
            u"Productos"_s, all.cell(row, ids).toString(),
            {u"Existencias"_s, JsonValue::string(before),
             JsonValue::string(QString::number(before.toInt() + 1000))});
    }
}

void open(ProgramAt &program, const QString &database, int records)
{
    program.child<PageTabs>(u"pageTabs"_s)->showPage<DatabasesPage>()->openDatabase(database);
    const auto *table = program.child<QTableView>(u"recordsTable"_s);
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == records; }, 60'000))
        qFatal("the records are not shown");
}

void applyWhenTold(ProgramAt &program)
{
    program.child<QAction>(u"reviewAction"_s)->trigger();
    auto *apply = program.child<QPushButton>(u"applyButton"_s);
    if (!QTest::qWaitFor([apply] { return apply->isEnabled(); }, 20'000))
        qFatal("the review does not let anything be applied");
    say(u"staged"_s);
    QTextStream(stdin).readLine();
    apply->click();
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    keepLittleFreeMemory(); // as the program does
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    ProgramAt program(arguments.value(1), ProgramAt::unlimited());
    program.giveKeys(u"id of Acme"_s, arguments.value(2).toLatin1(), arguments.value(3).toLatin1());
    program.start({u"--profile"_s, u"Acme"_s});
    if (!QTest::qWaitFor([&program] { return program.isOpen(); }, 20'000))
        qFatal("the profile did not open");
    if (arguments.value(4) == u"arrange"_s) {
        if (!QTest::qWaitForWindowExposed(&program.window()))
            qFatal("the window was not shown");
        const Arrangement arrangement(program);
        arrangement.makeUpTheWindow();
        say(arrangement.text());
        say(arrangement.cell());
        return QApplication::exec();
    }
    if (arguments.value(4) == u"import"_s) {
        ImportDesk import(program, arguments.value(5));
        import.compare();
        import.prepareAll();
        say(u"compared"_s);
        QTextStream(stdin).readLine();
        import.apply();
        return QApplication::exec();
    }
    if (arguments.value(4) == u"rest"_s) {
        say(u"resting"_s);
        return QApplication::exec();
    }
    if (arguments.value(4) == u"open"_s) {
        open(program, arguments.value(5), arguments.value(6).toInt());
        say(u"shown"_s);
        return QApplication::exec();
    }
    const int records = arguments.value(4).toInt();
    if (records == 0) {
        if (!QTest::qWaitForWindowExposed(&program.window()))
            qFatal("the window was not shown");
        say(u"%1 ms, %2 ms of processor time, %3 changes wait"_s.arg(sinceStart.elapsed())
                .arg(double(std::clock()) * 1000 / CLOCKS_PER_SEC)
                .arg(program.session().changes.changes().size()));
        return 0;
    }
    stage(program, records);
    applyWhenTold(program);
    return QApplication::exec();
}
