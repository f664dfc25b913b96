// SPDX-License-Identifier: GPL-3.0-or-later
// Our rule beside the usual ones, on every server there may be, in virtual time; then what one
// admission costs in real time.
#include "arguments.h"
#include "naivegates.h"
#include "store/ledgerfile.h"
#include "support/virtualgate.h"
#include "support/virtualtraffic.h"

#include <algorithm>
#include <cstdio>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace flokdesk;
using namespace std::chrono_literals;

namespace {

struct Contestant {
    const char *name;
    std::function<std::unique_ptr<TrafficGate>()> make;
};

/// A fixed number of slots kept free, six requests on the wire, and nothing beyond 97 for anything.
std::unique_ptr<TrafficGate> fixedReserve(int keptFree)
{
    SchedulerCore::Limits limits;
    limits.inFlight = 6;
    limits.keptFreeForClicks = limits.keptFreeWhenQuiet = keptFree;
    RateBudget::Limits rates;
    rates.requests = 97;
    rates.unseen = 0;
    rates.weightedWindow = rates.window;
    auto gate = std::make_unique<VirtualGate>(limits, RateBudget(rates));
    gate->budget.emptyBurst(VirtualTraffic::start);
    return gate;
}

enum class User { There, Away };

std::unique_ptr<TrafficGate> ours(User user, Duration withoutRefusal = {})
{
    RateBudget::State state;
    state.clean = withoutRefusal;
    auto gate = std::make_unique<VirtualGate>(SchedulerCore::Limits(), RateBudget({}, state, {}));
    gate->budget.emptyBurst(VirtualTraffic::start);
    gate->core.setInUse(user == User::There);
    return gate;
}

const std::vector<Contestant> &contestants()
{
    static const std::vector<Contestant> all{
        {"fixed window",
         [] { return std::make_unique<NaiveGate>(std::make_unique<FixedWindowRule>()); }},
        {"log by send time",
         [] { return std::make_unique<NaiveGate>(std::make_unique<SendLogRule>()); }},
        {"token bucket 100",
         [] { return std::make_unique<NaiveGate>(std::make_unique<BucketRule>(100)); }},
        {"paced 0.6 s",
         [] { return std::make_unique<NaiveGate>(std::make_unique<BucketRule>(1)); }},
        {"97, 2 kept free", [] { return fixedReserve(2); }},
        {"97, 10 kept free", [] { return fixedReserve(10); }},
        {"ours, user there", [] { return ours(User::There); }},
        {"ours, user away", [] { return ours(User::Away); }},
        {"the same, trusted", [] { return ours(User::Away, RateBudget::Limits().trusted); }},
    };
    return all;
}

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

void printRow(const Contestant &contestant, const TrafficPlan &plan)
{
    std::printf("%-19s", contestant.name);
    std::vector<Duration> waits;
    for (const char *name : quotaServerNames()) {
        const auto gate = contestant.make();
        const auto server = quotaServer(name, 23s);
        const TrafficReport report = VirtualTraffic(*gate, *server, plan).run();
        std::printf(" %5d /%4.0f%%%s", report.refused, report.timeRatio() * 100,
                    report.allServed ? "" : "!");
        std::fflush(stdout);
        if (qstrcmp(name, "burst20") != 0 && qstrcmp(name, "ttl") != 0)
            waits.insert(waits.end(), report.clickWaits.begin(), report.clickWaits.end());
    }
    TrafficReport clicks;
    clicks.clickWaits = std::move(waits);
    std::sort(clicks.clickWaits.begin(), clicks.clickWaits.end());
    if (plan.clickEvery > 0s)
        std::printf("   %6.2f %6.2f %6.2f", seconds(clicks.clickWait(50)),
                    seconds(clicks.clickWait(95)), seconds(clicks.clickWait(99)));
    std::printf("\n");
}

void printTable(int rows, bool withClicks)
{
    TrafficPlan plan;
    plan.rows = rows;
    plan.clickEvery = withClicks ? Duration(15s) : Duration::zero();
    std::printf("\n%d rows%s: answers 429 / time, 100%% = (n/100 - 1) x 60 s%s\n%-19s", rows,
                withClicks ? " and clicks, one in 15 s on average" : " alone",
                withClicks ? "; click wait p50 p95 p99 in s, fixed to swc" : "", "");
    for (const char *name : quotaServerNames())
        std::printf(" %12s", name);
    std::printf("\n");
    for (const Contestant &contestant : contestants())
        printRow(contestant, plan);
}

/// Prints the middle, the 99th and the 100th percentile of `samples` calls of `once`.
template <typename F>
void printCost(const char *name, int samples, F once)
{
    std::vector<std::chrono::nanoseconds> times;
    for (int i = 0; i < samples; ++i) {
        const auto before = std::chrono::steady_clock::now();
        once();
        times.emplace_back(std::chrono::steady_clock::now() - before);
    }
    std::sort(times.begin(), times.end());
    const auto micros = [&times](double part) {
        const auto at = static_cast<size_t>(static_cast<double>(times.size() - 1) * part);
        return static_cast<double>(times[at].count()) / 1000;
    };
    std::printf("%-44s p50 %8.1f us  p99 %8.1f us  max %8.1f us\n", name, micros(0.5), micros(0.99),
                micros(1));
}

/// A budget as full as it gets: two windows of requests, one of them used up.
RateBudget saturated()
{
    RateBudget budget;
    TimePoint now = VirtualTraffic::start;
    while (now < VirtualTraffic::start + 5min) {
        const SlotDecision decision = budget.tryAcquire({}, now);
        if (decision.slot)
            budget.answered(*decision.slot, now + 250ms);
        now = std::max(now + 250ms, decision.slot ? now : decision.again);
    }
    return budget;
}

void printCosts()
{
    std::printf("\ncost of one admission with a full budget\n");
    const RateBudget full = saturated();
    RateBudget budget = full;
    TimePoint now = full.state().latest;
    printCost("in memory", 20'000, [&] {
        const SlotDecision decision = budget.tryAcquire({}, now);
        if (decision.slot)
            budget.answered(*decision.slot, now);
        else
            now = decision.again;
    });

    const QTemporaryDir directory;
    SystemClock clock;
    const auto file = LedgerFile::open({directory.filePath(QStringLiteral("budget.db")),
                                        QString::fromLatin1(QSysInfo::bootUniqueId()),
                                        ProcessIdentity::current(), RateBudget::Limits()},
                                       clock);
    const QString server = QStringLiteral("app.example");
    (*file)->change(server, [&](RateBudget &shared, TimePoint time) {
        RateBudget::State state = full.state();
        const Duration since = time - state.latest;
        std::vector<RateBudget::Use> uses = full.uses();
        for (RateBudget::Use &use : uses) {
            use.began += since;
            use.ended = use.ended ? std::optional(*use.ended + since) : std::nullopt;
        }
        state.latest += since;
        state.burstFull += since;
        shared = RateBudget(shared.limits(), state, std::move(uses));
    });
    SlotDecision decision;
    printCost("through SQLite, and its answer", 2'000, [&] {
        (*file)->tryAcquire(server, {}, decision);
        if (decision.slot)
            (*file)->change(server, [&](RateBudget &shared, TimePoint time) {
                shared.answered(*decision.slot, time);
            });
    });

    VirtualGate gate;
    SchedulerCore::Ticket ticket = 0;
    printCost("10,000 requests put into the queue", 5, [&] {
        for (int i = 0; i < 10'000; ++i)
            gate.core.enqueue(++ticket, Lane::Background, QStringLiteral("job"));
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Compares rules that keep to the limit of requests, and measures the cost "
                       "of one request."));
    parser.addPositionalArgument(QStringLiteral("rows"),
                                 QStringLiteral("How many to send, 1000 and 10000 if not given."),
                                 QStringLiteral("[rows...]"));
    std::vector<int> sizes = readNumbers(parser, 100);
    if (sizes.empty())
        sizes = {1'000, 10'000};
    for (const int rows : sizes) {
        printTable(rows, false);
        printTable(rows, true);
    }
    printCosts();
    return 0;
}
