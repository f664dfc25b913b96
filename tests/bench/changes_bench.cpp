// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes to stage, plan, begin and write down the outcome of so many
// changes, and to come back to as many that wait. Times are those of one run on this machine; the
// last column compares each with staging.
#include "arguments.h"
#include "changes/jobs/jobrunner.h"
#include "changes/journal/changestore.h"
#include "core/exchange.h"
#include "processmemory.h"
#include "store/journalschema.h"
#include "store/journaltables.h"

#include <cstdio>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

class Table {
public:
    void row(const char *what, int changes)
    {
        const double ms = double(m_time.nsecsElapsed()) / 1e6;
        if (m_first < 0)
            m_first = ms;
        std::printf("%-34s %9.1f ms %12.0f /s %8.2f\n", what, ms, changes * 1000.0 / ms,
                    ms / m_first);
        m_time.restart();
    }
    void restart() { m_time.start(); }

private:
    QElapsedTimer m_time;
    double m_first = -1;
};

std::unique_ptr<Database> openJournal(const QString &path)
{
    auto opened = Database::open(path, journalSchema());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

void must(const Result<Done> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures what it takes to stage, apply and load many changes."_s);
    parser.addPositionalArgument(u"changes"_s, u"How many, 10000 if not given."_s, u"[changes]"_s);
    const std::vector<int> numbers = readNumbers(parser, 1);
    const int count = numbers.empty() ? 10'000 : numbers[0];
    const int outcomes = std::min(count, 500);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.db"_s);
    SystemClock clock;
    Table table;
    const long before = long(kibibytesOf("VmRSS:"));
    std::printf("%d changes\n%-34s %12s %14s %8s\n", count, "", "time", "changes", "ratio");
    {
        const auto journal = openJournal(path);
        ChangeSet changes;
        ChangeStore store(*journal, u"p"_s, u"host"_s, changes, clock);
        table.restart();
        changes.beginMacro(u"all"_s);
        for (int i = 0; i < count; ++i)
            changes.editRecord(
                u"Productos"_s, QString::number(i),
                {u"Existencias"_s, JsonValue::string(u"1"_s), JsonValue::string(u"77"_s)});
        changes.endMacro();
        table.row("stage", count);
        must(store.flush());
        table.row("staged on the disk", count);
        const Plan plan = Plan::freeze(changes.copies());
        const QByteArray digest = plan.digest();
        table.row("plan and digest", count);
        Job job;
        job.digest = digest;
        job.items = JobRunner::itemsOf(plan);
        must(store.begin(job));
        table.row("job on the disk", count);
        for (int i = 0; i < outcomes; ++i) {
            must(store.saveSending(job, i, {}));
            job.items[size_t(i)].state = ItemState::Done;
            changes.removeApplied(job.items[size_t(i)].staged.id);
            must(store.saveOutcome(job, i));
        }
        table.row("sending and outcome, each committed", outcomes);
        std::printf("memory %ld KiB more\n", long(kibibytesOf("VmRSS:")) - before);
    }
    std::printf("journal.db %lld KiB\n", QFileInfo(path).size() / 1024);
    table.restart();
    const auto journal = openJournal(path);
    ChangeSet changes;
    ChangeStore store(*journal, u"p"_s, u"host"_s, changes, clock);
    const auto jobs = store.load();
    if (!jobs || jobs->size() != 1 || jobs->front().waiting() != count - outcomes)
        qFatal("not everything came back");
    table.row("open and load what waits", count - outcomes);
    return 0;
}
