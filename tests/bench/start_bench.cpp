// SPDX-License-Identifier: GPL-3.0-or-later
// start_bench WINDOW-CHILD [CHANGES]: from the start of the process until the window stands there
// with its profile open, with nothing waiting and with a paused job of so many changes, in turn.
#include "changes/changestore.h"
#include "changes/planrunner.h"
#include "store/journaltables.h"
#include "store/profile.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

void must(const Result<Done> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

void saveProfile(const QString &directory)
{
    Profile profile;
    profile.id = u"id of Acme"_s;
    profile.name = u"Acme"_s;
    profile.baseUrl = QUrl(u"http://127.0.0.1:9/api"_s);
    profile.userName = u"admin@example.org"_s;
    profile.hasDataKey = profile.hasUserKey = true;
    ProfileStore store(QDir(directory).filePath(u"profiles.json"_s));
    must(store.save(profile));
}

void saveJob(const QString &directory, int changes)
{
    auto journal =
        Database::open(QDir(directory).filePath(u"journal.db"_s), JournalTables::schema());
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
    job.items = PlanRunner::itemsOf(Plan::freeze(set.changes()));
    must(store.begin(job));
}

qint64 timeOfStart(const QString &program, const QString &directory)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, {directory, u"data"_s, u"user"_s, u"0"_s});
    while (!process.canReadLine() && process.waitForReadyRead(60'000)) { }
    const qint64 time = timer.elapsed();
    if (!process.canReadLine() || !process.waitForFinished())
        qFatal("the program did not start");
    return time;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int changes = arguments.size() > 2 ? arguments[2].toInt() : 10'000;
    const QTemporaryDir directory;
    std::vector<std::pair<QString, std::vector<qint64>>> desks{{directory.filePath(u"none"_s), {}},
                                                               {directory.filePath(u"many"_s), {}}};
    for (const auto &[path, times] : desks) {
        QDir().mkpath(path);
        saveProfile(path);
    }
    saveJob(desks[1].first, changes);
    for (int round = 0; round < rounds; ++round) {
        for (auto &[path, times] : desks)
            times.push_back(timeOfStart(arguments.value(1), path));
    }
    for (auto &[path, times] : desks)
        std::ranges::sort(times);
    const auto print = [](const char *what, const std::vector<qint64> &times) {
        std::printf("%-20s median %d ms, %d to %d ms\n", what, int(times[rounds / 2]),
                    int(times.front()), int(times.back()));
    };
    print("nothing waits", desks[0].second);
    print(qPrintable(u"%1 changes wait"_s.arg(changes)), desks[1].second);
    std::printf("ratio %.2f\n",
                double(desks[1].second[rounds / 2]) / double(desks[0].second[rounds / 2]));
    return 0;
}
