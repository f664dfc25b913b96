// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs in each way to check them, in virtual time, on a server that counts requests: how many requests, how
// many minutes, how often the server refused. Then how many edits that colleagues make in the same database
// are overwritten: the measured time between reading and writing each record, laid over edits of many seeds.
#include "arguments.h"
#include "changes/jobs/jobrunner.h"
#include "support/fakewire.h"
#include "support/quotaservers.h"
#include "support/recordserver.h"

#include <random>
#include <set>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double editsAMinute = 2;
constexpr double inTheSameColumn = 0.2;
constexpr int seeds = 200;
constexpr Duration afterThe = 20s; // for lists without bursts

double minutes(Duration duration)
{
    return std::chrono::duration<double, std::ratio<60>>(duration).count();
}

/// From the reading of a record to its update.
struct Window {
    TimePoint seen;
    TimePoint written;
};

struct Measured {
    int requests = 0;
    int lists = 0;
    int reads = 0;
    int refused = 0;
    Duration took{};
    TimePoint began{};
    std::vector<Window> windows; // of each update
};

std::shared_ptr<Job> jobOf(int databases, int updates, GuardMode guard, RecordServer &server)
{
    std::vector<StagedChange> staged;
    for (int i = 0; i < updates; ++i) {
        const QString database = u"Database %1"_s.arg(i * databases / updates);
        server.databases[database][i + 1] = {{u"City"_s, u"Quito"_s}, {u"Stock"_s, u"40"_s}};
        StagedChange next;
        next.id = size_t(i) + 1;
        next.change =
            UpdateRecord{database,
                         QString::number(i + 1),
                         {{u"Stock"_s, JsonValue::string(u"40"_s), JsonValue::string(u"35"_s)}}};
        staged.push_back(std::move(next));
    }
    auto job = std::make_shared<Job>();
    job->items = JobRunner::itemsOf(Plan::freeze(std::move(staged)));
    job->guard = guard;
    return job;
}

Measured run(int databases, int updates, GuardMode guard, const char *serverName)
{
    FakeWire wire;
    RecordServer server(wire.network, wire.clock);
    const auto quota = quotaServer(serverName);
    server.accepts = [&quota](TimePoint arrival) { return quota->accepts(arrival); };
    wire.scheduler.setInUse(false);
    wire.scheduler.setRandom([] { return 0.5; });
    JobRunner runner(jobOf(databases, updates, guard, server),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.setAtOnce(4);
    Measured measured;
    measured.began = wire.clock.now();
    runner.start();
    while (!runner.isFinished())
        wire.clock.advance(100ms);
    measured.took = wire.clock.now() - measured.began;
    measured.requests = server.requests;
    measured.lists = server.lists;
    measured.reads = server.reads;
    measured.refused = server.refused;
    for (const RecordServer::Write &write : server.writes)
        measured.windows.push_back({write.seen.value_or(measured.began), write.arrived});
    return measured;
}

/// The edits of colleagues that fall between reading and writing the same column of the same record.
void printLosses(const std::vector<Window> &windows, TimePoint began, Duration took)
{
    const double perSecond = editsAMinute / 60 * inTheSameColumn / double(windows.size());
    double expected = 0;
    for (const Window &window : windows)
        expected += perSecond * std::chrono::duration<double>(window.written - window.seen).count();
    int all = 0;
    int worst = 0;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        std::mt19937 random(seed);
        std::exponential_distribution<double> pause(editsAMinute / 60 * inTheSameColumn);
        std::uniform_int_distribution<size_t> record(0, windows.size() - 1);
        int lost = 0;
        for (double at = pause(random); at < std::chrono::duration<double>(took).count();
             at += pause(random)) {
            const Window &window = windows[record(random)];
            const TimePoint edited =
                began + std::chrono::duration_cast<Duration>(std::chrono::duration<double>(at));
            lost += window.seen < edited && edited < window.written ? 1 : 0;
        }
        all += lost;
        worst = std::max(worst, lost);
    }
    std::printf("  %9.4f %9.3f %6d", expected, double(all) / seeds, worst);
}

void printRow(const char *name, const Measured &measured)
{
    std::printf("%-26s %8d %6d %6d %5d %8.1f", name, measured.requests, measured.lists,
                measured.reads, measured.refused, minutes(measured.took));
    printLosses(measured.windows, measured.began, measured.took);
    std::printf("\n");
}

/// The same updates, behind a list that is read every twenty seconds.
Measured listedWithoutBursts(Measured blind)
{
    for (Window &window : blind.windows)
        window.seen = window.written - (window.written - blind.began) % afterThe;
    blind.lists = int(blind.took / afterThe) + 1;
    blind.requests += blind.lists;
    return blind;
}

void printJob(int databases, int updates, const char *server)
{
    std::printf("%d updates in %d database(s), server %s\n%-26s %8s %6s %6s %5s %8s  %9s %9s %6s\n",
                updates, databases, server, "", "requests", "lists", "reads", "429", "minutes",
                "lost", "of seeds", "worst");
    const Measured blind = run(databases, updates, GuardMode::Fast, server);
    printRow("blind", blind);
    printRow("list every 20 s, no bursts", listedWithoutBursts(blind));
    printRow("each singly", run(databases, updates, GuardMode::Singly, server));
    printRow("lists and bursts", run(databases, updates, GuardMode::Guard, server));
    printRow("before and after", run(databases, updates, GuardMode::Paranoid, server));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures jobs in virtual time. Numbers: updates in one database, and updates in ten."_s);
    parser.addPositionalArgument(u"updates"_s, u"10000 and 1000 if not given."_s,
                                 u"[updates [updates]]"_s);
    const QCommandLineOption everyServer(u"servers"_s, u"On every server that counts."_s);
    parser.addOption(everyServer);
    const std::vector<int> numbers = readNumbers(parser, 2);
    std::vector<const char *> servers{"log"};
    if (parser.isSet(everyServer))
        servers = quotaServerNames();
    for (const char *server : servers) {
        printJob(1, numbers.empty() ? 10'000 : numbers[0], server);
        printJob(10, numbers.size() < 2 ? 1000 : numbers[1], server);
    }
    return 0;
}
