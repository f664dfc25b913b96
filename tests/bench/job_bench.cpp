// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs in each way to check them, in virtual time, on a server that counts requests: how many requests, how
// many minutes, how often the server refused, and how long clicks beside the job wait. Then how many edits
// that colleagues make in the same database are overwritten: the measured time between reading and writing
// each record, laid over edits of many seeds.
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
constexpr Duration phase = 23s; // of servers with fixed windows
constexpr double secondsBetweenClicks = 15;

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
    int left = 0; // changes that were not carried out, because the job paused
    Duration took{};
    TimePoint began{};
    std::vector<Window> windows; // of each update
    std::vector<Duration> clickWaits; // of each request of a click until it was handed over
};

/// A user that opens one to seven records now and then.
class Clicks {
public:
    explicit Clicks(FakeWire &wire)
        : m_wire(wire)
    {
        schedule();
    }
    /// Lets the last one be answered.
    void end()
    {
        m_isOver = true;
        while (m_answered < int(m_waits.size()))
            m_wire.clock.advance(100ms);
    }
    int answered() const { return m_answered; }
    std::vector<Duration> waits() const
    {
        auto sorted = m_waits;
        std::ranges::sort(sorted);
        return sorted;
    }

private:
    void schedule()
    {
        std::exponential_distribution<double> pause(1 / secondsBetweenClicks);
        const std::chrono::duration<double> next(pause(m_random));
        m_wire.clock.callAt(m_wire.clock.now() + std::chrono::duration_cast<Duration>(next),
                            &m_context, [this] { click(); });
    }
    void click()
    {
        if (m_isOver)
            return;
        for (int i = std::uniform_int_distribution<int>(1, 7)(m_random); i > 0; --i)
            look();
        schedule();
    }
    void look()
    {
        CallContext context;
        context.lane = Lane::Interactive;
        context.flow = u"window"_s;
        const size_t number = m_waits.size();
        m_waits.emplace_back();
        context.beforeSending = [this, number,
                                 asked = m_wire.clock.now()](const Exchange &) -> Result<Done> {
            m_waits[number] = m_wire.clock.now() - asked; // the last time, where it was refused
            return Done{};
        };
        // A record of its own each time: equal reads would share an answer.
        m_wire.records.byId(u"Clicks"_s, QString::number(number + 1), context)
            ->then(&m_context, [this](const Result<Record> &) { ++m_answered; });
    }

    FakeWire &m_wire;
    QObject m_context;
    std::mt19937 m_random{1};
    std::vector<Duration> m_waits;
    int m_answered = 0;
    bool m_isOver = false;
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

/// The user is away, or there and clicks.
enum class User { Away, Clicks };

Measured run(int databases, int updates, GuardMode guard, const char *serverName, User user)
{
    FakeWire wire;
    RecordServer server(wire.network, wire.clock);
    const auto quota = quotaServer(serverName, phase);
    server.accepts = [&quota](TimePoint arrival) { return quota->accepts(arrival); };
    wire.scheduler.setInUse(user == User::Clicks);
    wire.scheduler.setRandom([] { return 0.5; });
    std::optional<Clicks> clicks;
    if (user == User::Clicks) {
        constexpr int more = 20'000; // than clicks take in a night
        for (int id = 1; id <= more; ++id)
            server.databases[u"Clicks"_s][id] = {{u"City"_s, u"Quito"_s}};
        clicks.emplace(wire);
    }
    JobRunner runner(jobOf(databases, updates, guard, server),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.setAtOnce(4);
    Measured measured;
    measured.began = wire.clock.now();
    runner.start();
    while (!runner.isFinished())
        wire.clock.advance(100ms);
    measured.took = wire.clock.now() - measured.began;
    if (clicks) {
        clicks->end();
        measured.clickWaits = clicks->waits();
    }
    const int clicked = clicks ? clicks->answered() : 0;
    measured.requests = server.requests - clicked;
    measured.lists = server.lists;
    measured.reads = server.reads - clicked;
    measured.refused = server.refused;
    measured.left = updates - runner.count(ItemState::Done);
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

double waitOf(const std::vector<Duration> &sorted, double part)
{
    const auto at = static_cast<size_t>(double(sorted.size() - 1) * part);
    return std::chrono::duration<double>(sorted[at]).count();
}

void printRow(const char *name, const Measured &measured)
{
    std::printf("%-26s %8d %6d %6d %5d %8.1f", name, measured.requests, measured.lists,
                measured.reads, measured.refused, minutes(measured.took));
    if (!measured.windows.empty())
        printLosses(measured.windows, measured.began, measured.took);
    if (const auto &waits = measured.clickWaits; !waits.empty())
        std::printf("  %6.2f %6.2f %6.2f", waitOf(waits, 0.5), waitOf(waits, 0.95),
                    waitOf(waits, 0.99));
    if (measured.left > 0)
        std::printf("  paused, %d left", measured.left);
    std::printf("\n");
    std::fflush(stdout);
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

void printJob(int databases, int updates, const char *server, User user)
{
    const bool hasClicks = user == User::Clicks;
    std::printf(
        "%d updates in %d database(s), server %s%s\n%-26s %8s %6s %6s %5s %8s  %9s %9s %6s%s\n",
        updates, databases, server, hasClicks ? ", beside clicks" : "", "", "requests", "lists",
        "reads", "429", "minutes", "lost", "of seeds", "worst",
        hasClicks ? "  clicks wait s: p50, p95, p99" : "");
    const Measured blind = run(databases, updates, GuardMode::Fast, server, user);
    printRow("blind", blind);
    printRow("list every 20 s, no bursts", listedWithoutBursts(blind));
    for (const auto &[guard, name] : {std::pair(GuardMode::Singly, "each singly"),
                                      {GuardMode::Guard, "lists and bursts"},
                                      {GuardMode::Paranoid, "before and after"}})
        printRow(name, run(databases, updates, guard, server, user));
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
    const QCommandLineOption oneServer(u"server"_s, u"On that server, such as swc or ttl."_s,
                                       u"name"_s, u"log"_s);
    const QCommandLineOption withClicks(u"clicks"_s, u"Beside a user who clicks."_s);
    parser.addOptions({everyServer, oneServer, withClicks});
    const std::vector<int> numbers = readNumbers(parser, 2);
    std::vector<const char *> servers = quotaServerNames();
    const QString chosen = parser.value(oneServer);
    if (std::ranges::none_of(servers,
                             [&](const char *name) { return chosen == QLatin1StringView(name); }))
        endWithUsage(parser, false);
    if (!parser.isSet(everyServer))
        std::erase_if(servers, [&](const char *name) { return chosen != QLatin1StringView(name); });
    for (const char *server : servers) {
        const User user = parser.isSet(withClicks) ? User::Clicks : User::Away;
        printJob(1, numbers.empty() ? 10'000 : numbers[0], server, user);
        printJob(10, numbers.size() < 2 ? 1000 : numbers[1], server, user);
    }
    return 0;
}
