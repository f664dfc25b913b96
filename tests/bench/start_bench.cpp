// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process until the window stands there with its profile open, with nothing
// waiting, with a paused job of many changes and beside many other profiles, in turn with a program
// that shows an empty window. Each is also given as a ratio to that one.
#include "arguments.h"
#include "changes/jobs/jobrunner.h"
#include "changes/journal/changestore.h"
#include "store/journalschema.h"
#include "store/journaltables.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <ranges>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

void must(const Result<Done> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

QJsonObject profileNamed(const QString &name)
{
    return {{u"id"_s, u"id of "_s + name},
            {u"name"_s, name},
            {u"baseUrl"_s, u"http://127.0.0.1:9/api"_s},
            {u"userName"_s, u"admin@example.org"_s},
            {u"hasDataKey"_s, true},
            {u"hasUserKey"_s, true}};
}

/// "Acme" and so many others.
void saveProfiles(const QString &directory, int others)
{
    QJsonArray profiles{profileNamed(u"Acme"_s)};
    for (int i = 0; i < others; ++i)
        profiles.append(profileNamed(u"Profile %1"_s.arg(i)));
    QFile file(QDir(directory).filePath(u"profiles.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.write(QJsonDocument({{u"version"_s, 1}, {u"profiles"_s, profiles}}).toJson());
}

void saveJob(const QString &directory, int changes)
{
    auto journal = Database::open(QDir(directory).filePath(u"journal.db"_s), journalSchema());
    if (!journal)
        qFatal("%s", qPrintable(journal.error().message));
    SystemClock clock;
    ChangeSet set;
    ChangeStore store(**journal, u"id of Acme"_s, u"http://127.0.0.1:9"_s, set, clock);
    set.beginMacro(u"all"_s);
    for (int i = 0; i < changes; ++i)
        set.editRecord(u"Productos"_s, QString::number(i),
                       {u"Existencias"_s, JsonValue::string(u"1"_s), JsonValue::string(u"77"_s)});
    set.endMacro();
    must(store.flush());
    Job job;
    job.items = JobRunner::itemsOf(Plan::freeze(set.copies()));
    must(store.begin(job));
}

/// Where there is no display, the window stands on a screen in memory.
QProcessEnvironment environment()
{
    QProcessEnvironment here = QProcessEnvironment::systemEnvironment();
    if (!here.contains(u"DISPLAY"_s) && !here.contains(u"WAYLAND_DISPLAY"_s)
        && !here.contains(u"QT_QPA_PLATFORM"_s))
        here.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return here;
}

struct Start {
    double wall = 0; ///< ms, from outside
    double processor = 0; ///< ms, as the program says
};

/// Nothing where the program does not start.
std::optional<Start> startOf(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    while (!process.canReadLine() && process.waitForReadyRead(60'000)) { }
    const auto wall = double(timer.elapsed());
    const QString line = QString::fromUtf8(process.readLine());
    if (line.isEmpty() || !process.waitForFinished())
        return std::nullopt;
    return Start{wall, line.section(u", "_s, 1, 1).section(u' ', 0, 0).toDouble()};
}

double medianOf(std::vector<Start> starts, double Start::*figure)
{
    std::ranges::sort(starts, {}, figure);
    return starts[starts.size() / 2].*figure;
}

struct Fixture {
    QString what;
    QString program;
    QString directory = {};
    std::vector<Start> starts = {};

    QStringList arguments() const
    {
        return directory.isEmpty() ? QStringList()
                                   : QStringList{directory, u"data"_s, u"user"_s, u"0"_s};
    }
    void print(const Fixture &least) const
    {
        const double wall = medianOf(starts, &Start::wall);
        const double processor = medianOf(starts, &Start::processor);
        std::printf("%-24s wall %6.1f ms x%4.2f   processor %6.1f ms x%4.2f\n", qPrintable(what),
                    wall, wall / medianOf(least.starts, &Start::wall), processor,
                    processor / medianOf(least.starts, &Start::processor));
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the time from the start of the program until its window is open."_s);
    parser.addPositionalArgument(u"changes"_s, u"Changes of a paused job, 10000 if not given."_s,
                                 u"[changes]"_s);
    const QCommandLineOption child(u"window-child"_s, u"The program to start, windowchild."_s,
                                   u"path"_s, QStringLiteral(WINDOW_CHILD));
    const QCommandLineOption empty(u"empty-child"_s, u"The program to compare with, emptychild."_s,
                                   u"path"_s, QStringLiteral(EMPTY_CHILD));
    const QCommandLineOption rounds(u"rounds"_s, u"Starts of each kind."_s, u"number"_s, u"7"_s);
    const QCommandLineOption others(u"profiles"_s, u"Other profiles of the last kind."_s,
                                    u"number"_s, u"1000"_s);
    parser.addOptions({child, empty, rounds, others});
    const std::vector<int> numbers = readNumbers(parser, 1);
    const int changes = numbers.empty() ? 10'000 : numbers[0];
    const int profiles = parser.value(others).toInt();
    const QTemporaryDir directory;
    const QString program = parser.value(child);
    std::vector<Fixture> desks{
        {u"empty window"_s, parser.value(empty)},
        {u"nothing waits"_s, program, directory.filePath(u"none"_s)},
        {u"%1 changes wait"_s.arg(changes), program, directory.filePath(u"job"_s)},
        {u"%1 other profiles"_s.arg(profiles), program, directory.filePath(u"many"_s)},
    };
    for (const Fixture &desk : desks | std::views::drop(1)) {
        QDir().mkpath(desk.directory);
        saveProfiles(desk.directory, &desk == &desks[3] ? profiles : 0);
    }
    saveJob(desks[2].directory, changes);
    for (int round = 0; round < std::max(1, parser.value(rounds).toInt()); ++round) {
        for (Fixture &desk : desks) {
            const auto start = startOf(desk.program, desk.arguments());
            if (!start) {
                std::fprintf(stderr, "%s did not start\n", qPrintable(desk.program));
                return 1;
            }
            desk.starts.push_back(*start);
        }
    }
    for (const Fixture &desk : desks)
        desk.print(desks.front());
    return 0;
}
