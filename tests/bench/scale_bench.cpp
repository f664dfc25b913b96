// SPDX-License-Identifier: GPL-3.0-or-later
// Time, longest time without a turn of the event loop, and memory of what is large: a column filled
// down over a million cells and undone; 8,000 users invited and that undone; a job of 100,000 changes begun and stopped; an export of
// 200,000 lines of the journal; a value of 20 MB; a record of a million keys; 12 profiles opened one
// after another, each with 40 reloads; what is left of the memory when a profile is closed. All of them
// without an argument, each in a process of its own, because memory is one of the figures.
#include "arguments.h"
#include "changes/changejson.h"
#include "core/memory.h"
#include "gui/activity/journalpanel.h"
#include "gui/databases/databasespage.h"
#include "gui/databases/recordgrid.h"
#include "gui/editing/exactbox.h"
#include "gui/review/reviewdialog.h"
#include "gui/users/userspage.h"
#include "processmemory.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <cstdio>
#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <SQLiteCpp/Database.h>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyRows = 100'000;
constexpr int manyColumns = 10;
constexpr int differentRows = 5000;
constexpr int rowsAlike = manyRows / differentRows; // as the first one
constexpr size_t manyUsers = 8000;
constexpr int manyLines = 200'000;
constexpr int longestWait = 600'000; // ms

/// A line as "VmRSS:", "VmHWM:" or "RssAnon:", which leaves out libraries, of this process, in MiB; 0 where that is not told.
long mebibytes(const char *what)
{
    return long(kibibytesOf(what) / 1024);
}

/// Counts how long the event loop goes without a turn.
class Watch {
public:
    Watch()
    {
        m_time.start();
        m_last.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_last.restart()); });
        m_timer.start(1);
    }
    /// Does it inside the event loop and goes on until it is over.
    template <typename Action, typename IsOver>
    void run(const char *what, const Action &action, const IsOver &isOver)
    {
        QTimer::singleShot(0, &m_timer, action);
        bool started = false;
        QTimer::singleShot(0, &m_timer, [&started] { started = true; });
        if (!QTest::qWaitFor([&] { return started && isOver(); }, longestWait))
            qFatal("%s does not end", what);
        QTest::qWait(50); // what follows by itself
        m_longest = std::max(m_longest, m_last.elapsed());
        std::printf("%-40s %8lld ms %8lld ms frozen %6ld MiB, at most %ld\n", what,
                    m_time.elapsed() - 50, m_longest, mebibytes("VmRSS:"), mebibytes("VmHWM:"));
        std::fflush(stdout);
    }

private:
    QElapsedTimer m_time;
    QElapsedTimer m_last;
    QTimer m_timer;
    qint64 m_longest = 0;
};

QByteArray manyRecords(int rows)
{
    QByteArray json = R"({"status":"OK","data":[)";
    for (int row = 0; row < rows; ++row) {
        json += (row == 0 ? "{\"Id\":\"" : ",{\"Id\":\"") + QByteArray::number(row + 1) + '"';
        for (int column = 0; column < manyColumns; ++column)
            json += ",\"Column " + QByteArray::number(column) + "\":\"value "
                + QByteArray::number((row * 7 + column) % differentRows) + '"';
        json += '}';
    }
    return json + "]}";
}

struct Fixture : SessionFixture {
    std::unique_ptr<DatabasesPage> page = std::make_unique<DatabasesPage>(session, dialogs);

    Fixture()
    {
        page->resize(1100, 700);
        page->show();
        QObject::connect(&turns, &QTimer::timeout, &turns, [this] { clock.step(); });
    }
    /// From now on each turn of the event loop makes one call that is due.
    void turn() { turns.start(0); }
    QTimer turns;
    RecordGrid *grid() const { return namedChild<RecordGrid>(*page, "recordsTable"); }
    int rows() const { return grid()->model()->rowCount(); }
    bool isReading() const { return namedChild<QAction>(*page, "cancelAction")->isEnabled(); }
    void load(const QByteArray &answer)
    {
        page->openDatabase(u"Suppliers"_s);
        clock.settle();
        network.last().answer(200, answer);
    }
    void trigger(const char *action) const { namedChild<QAction>(*page, action)->trigger(); }
};

void fill()
{
    Fixture desk;
    Watch().run(
        "load a million cells", [&] { desk.load(manyRecords(manyRows)); },
        [&] { return desk.rows() == manyRows; });
    desk.turn();
    desk.grid()->selectAll();
    desk.dialogs.nextYesNo = {true};
    Watch().run(
        "fill all of them down", [&] { desk.trigger("fillDownAction"); },
        [&] { return desk.changes.changes().size() >= size_t(manyRows - rowsAlike); });
    std::printf("asked before: %s\n", desk.dialogs.asked.empty() ? "no" : "yes");
    Watch().run(
        "undo", [&] { desk.changes.undoStack().undo(); }, [&] { return desk.changes.isEmpty(); });
    Watch().run(
        "undone steps forgotten", [&] { desk.changes.undoStack().clear(); }, [] { return true; });
}

void invite()
{
    SessionFixture desk;
    UsersPage page(desk.session, desk.dialogs);
    page.resize(1100, 700);
    page.show();
    QString addresses;
    for (size_t i = 0; i < manyUsers; ++i)
        addresses += u"user%1@acme.example\n"_s.arg(i);
    namedChild<QAction>(page, "inviteAction")->trigger();
    Watch().run(
        "paste 8,000 addresses",
        [&] { namedChild<ExactBox>(page, "addressesTextEdit")->setExactText(addresses); },
        [&] { return namedChild<QPushButton>(page, "acceptButton")->isEnabled(); });
    Watch().run(
        "invite 8,000 users", [&] { namedChild<QPushButton>(page, "acceptButton")->click(); },
        [&] { return desk.changes.changes().size() == manyUsers; });
    Watch().run(
        "undo", [&] { desk.changes.undoStack().undo(); }, [&] { return desk.changes.isEmpty(); });
}

void apply()
{
    Fixture desk;
    desk.load(manyRecords(1000));
    if (!QTest::qWaitFor([&] { return desk.rows() == 1000; }, longestWait))
        qFatal("the page does not load");
    desk.changes.beginMacro(u"all"_s);
    for (int i = 0; i < manyRows; ++i)
        desk.changes.editRecord(
            u"Suppliers"_s, QString::number(i),
            {u"Stock"_s, JsonValue::string(u"1"_s), JsonValue::string(u"77"_s)});
    desk.changes.endMacro();
    desk.clock.advance(std::chrono::minutes(1)); // all of it is on the disk
    desk.answerGuardItself(false); // the fixture takes long for a list of so many records
    desk.turn();
    std::unique_ptr<ReviewDialog> dialog;
    Watch().run(
        "load 1,000 records, 99,000 changes behind", [&] { desk.load(manyRecords(1000)); },
        [&] { return !desk.isReading(); });
    Watch().run(
        "review 100,000 changes",
        [&] {
            dialog = std::make_unique<ReviewDialog>(desk.session, desk.dialogs, nullptr);
            dialog->show();
        },
        [&] { return namedChild<QPushButton>(*dialog, "applyButton")->isEnabled(); });
    Watch().run(
        "apply them", [&] { namedChild<QPushButton>(*dialog, "applyButton")->click(); },
        [&] { return desk.jobQueue.isBusy(); });
    Watch().run(
        "list what waits", [] {},
        [&] { return !namedChild<ReviewTree>(*dialog, "changesTree")->isListing(); });
    Watch().run(
        "stop",
        [&] {
            namedChild<QPushButton>(*dialog, "stopButton")->click();
            for (const auto &transfer : desk.network.sent) {
                if (transfer && !transfer->isAnswered())
                    transfer->answer(200, R"({"status":"OK","id":"0"})");
            }
        },
        [&] { return desk.jobQueue.jobs().empty(); });
    Watch().run(
        "list what became of them", [] {},
        [&] { return !namedChild<ReviewTree>(*dialog, "changesTree")->isListing(); });
}

void exportLines()
{
    SessionFixture session;
    QSettings settings(session.directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const auto written = session.journal->write([](SQLite::Database &database) {
        JournalTables tables(database, u"profile-1"_s);
        JournalRow row;
        row.event = u"done"_s;
        row.title = u"Update record 17 of Suppliers"_s;
        row.words = u"Stock 1 77"_s;
        const Change change =
            UpdateRecord{u"Suppliers"_s,
                         u"17"_s,
                         {{u"Stock"_s, JsonValue::string(u"1"_s), JsonValue::string(u"77"_s)}}};
        row.content =
            R"({"profile":"Acme","user":"a@b.example","host":"https://flokzu.example.org",)"
            R"("request":{"verb":"PUT","url":"https://flokzu.example.org/api/database",)"
            R"("body":"{\"databaseName\":\"Suppliers\"}"},"change":)"
            + toJson(change).toJson() + '}';
        for (int i = 0; i < manyLines; ++i) {
            row.at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i, Qt::UTC);
            tables.append(row);
        }
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    JournalPanel panel(session.session, session.dialogs, settings);
    panel.show();
    for (const char *kind : {"csv", "json", "html"}) {
        const QString path = session.directory.filePath(u"journal."_s + QLatin1StringView(kind));
        session.dialogs.nextTexts = {path};
        const QByteArray what = QByteArray("export 200,000 lines as ") + kind;
        Watch().run(
            what.constData(), [&] { namedChild<QPushButton>(panel, "exportButton")->click(); },
            [&] { return QFileInfo::exists(path); });
        std::printf("%lld KiB\n", QFileInfo(path).size() / 1024);
    }
}

void value()
{
    Fixture desk;
    const QByteArray answer = R"({"status":"OK","data":[{"Id":"1","Text":")"
        + QByteArray("Lorem ipsum ").repeated(20 * 1024 * 1024 / 12) + "\"}]}";
    Watch().run(
        "load and show a value of 20 MB", [&] { desk.load(answer); },
        [&] { return desk.rows() == 1; });
    desk.grid()->setCurrentIndex(desk.grid()->model()->index(0, 1));
    Watch().run(
        "find a word in it",
        [&] { namedChild<QLineEdit>(*desk.page, "findLineEdit")->setText(u"dolor"_s); },
        [&] { return desk.rows() == 0; });
}

void keys()
{
    Fixture desk;
    QByteArray answer = R"({"status":"OK","data":[{"Id":"1")";
    for (int i = 0; i < 1'000'000; ++i)
        answer += ",\"key " + QByteArray::number(i) + "\":\"x\"";
    answer += "}]}";
    Watch().run(
        "a record of a million keys", [&] { desk.load(answer); },
        [&] { return !desk.isReading(); });
}

void reload()
{
    const QByteArray answer = manyRecords(5000);
    std::printf("before: %ld MiB\n", mebibytes("VmRSS:"));
    Watch watch;
    watch.run(
        "12 profiles, 480 reloads",
        [&] {
            for (int profile = 0; profile < 12; ++profile) {
                Fixture desk;
                for (int i = 0; i < 40; ++i) {
                    desk.load(answer);
                    if (!QTest::qWaitFor([&] { return desk.rows() == 5000 && !desk.isReading(); }))
                        qFatal("not loaded");
                }
            }
        },
        [] { return true; });
}

/// As when a profile was closed, and all of it.
void giveBackMemory()
{
    QThreadPool::globalInstance()->waitForDone(); // records are freed on a worker
    giveBackMemoryLater();
    QThreadPool::globalInstance()->waitForDone();
}

void close()
{
    const QByteArray answer = manyRecords(manyRows);
    giveBackMemory();
    std::printf("before a profile is open: %ld MiB\n", mebibytes("RssAnon:"));
    for (int time = 0; time < 3; ++time) {
        {
            Fixture desk;
            Watch().run(
                "load a million cells", [&] { desk.load(answer); },
                [&] { return desk.rows() == manyRows && !desk.isReading(); });
        }
        giveBackMemory();
        std::printf("after it was closed: %ld MiB\n", mebibytes("RssAnon:"));
    }
}

struct Section {
    const char *name;
    void (*run)();
};
constexpr Section sections[] = {{"fill", fill},          {"invite", invite}, {"apply", apply},
                                {"export", exportLines}, {"value", value},   {"keys", keys},
                                {"reload", reload},      {"close", close}};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    keepLittleFreeMemory(); // as the program does
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const QString chosen = readRow(parser, "Measures time and memory of what is large.", sections);
    for (const Section &section : sections) {
        const QString name = QLatin1StringView(section.name);
        if (chosen == name)
            section.run();
        else if (chosen.isEmpty())
            QProcess::execute(QCoreApplication::applicationFilePath(), {name});
    }
    return 0;
}
