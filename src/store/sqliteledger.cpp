// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteledger.h"

#include "store/ledgerfile.h"
#include "store/localfile.h"

#include <deque>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

namespace flokdesk {

using namespace std::chrono_literals;

/// Does one thing after the other in the ledgers' thread. What finds the file busy is tried again
/// before anything else is, except that asking for a slot may be answered with "not now".
class LedgerWorker final : public QObject {
    Q_OBJECT
public:
    LedgerWorker(const Clock &clock, LedgerFile::Settings settings)
        : m_clock(clock)
        , m_settings(std::move(settings))
        , m_retry(this)
        , m_watch(this)
    {
        m_retry.setSingleShot(true);
        m_retry.setInterval(again);
        m_watch.setInterval(1s);
        connect(&m_retry, &QTimer::timeout, this, &LedgerWorker::drain);
        connect(&m_watch, &QTimer::timeout, this, &LedgerWorker::watch);
    }

    using Decided = std::function<void(const SlotDecision &, const RateBudget &)>;
    void acquire(const QString &server, const SlotAsk &ask, const Decided &decided)
    {
        m_tasks.push_back([this, server, ask, decided] {
            SlotDecision decision;
            if (tryAcquire(server, ask, decision) == LedgerFile::Outcome::Busy)
                decision.again = m_clock.now() + again;
            decided(decision, budgetOf(server));
            return true;
        });
        drain();
    }
    void change(const QString &server, const LedgerFile::Change &change)
    {
        m_tasks.push_back([this, server, change] {
            if (this->changeNow(server, change) == LedgerFile::Outcome::Busy)
                return false;
            Q_EMIT changed(server, budgetOf(server));
            return true;
        });
        drain();
    }
    /// Nothing of what was asked for is forgotten, within reason.
    void finish()
    {
        for (int attempt = 0; attempt < 40 && !m_tasks.empty(); ++attempt)
            drain(); // each attempt waits for the file as long as SQLite does
        m_retry.stop();
        m_watch.stop();
        m_file.reset();
    }

Q_SIGNALS:
    void changed(const QString &server, const RateBudget &budget);

private:
    static constexpr std::chrono::milliseconds again = 50ms;

    void drain()
    {
        while (!m_tasks.empty()) {
            if (!m_tasks.front()()) {
                m_retry.start();
                return;
            }
            m_tasks.pop_front();
        }
    }

    /// nullptr where there is no file that can be shared.
    LedgerFile *file()
    {
        if (!m_file && !m_isAlone) {
            auto opened = LedgerFile::open(m_settings, m_clock);
            if (opened)
                m_file = std::move(*opened);
            m_isAlone = !opened;
            m_watch.start();
        }
        return m_file.get();
    }
    RateBudget &lonely(const QString &server)
    {
        const auto known = m_lonely.find(server);
        if (known != m_lonely.end())
            return known->second;
        RateBudget::Limits limits = m_settings.limits;
        limits.requests = limits.requestsWhenTrusted = std::max(1, limits.requests / 3);
        RateBudget budget(limits);
        budget.emptyBurst(m_clock.now());
        return m_lonely.emplace(server, budget).first->second;
    }
    const RateBudget &budgetOf(const QString &server)
    {
        return m_isAlone ? lonely(server) : m_file->last();
    }
    LedgerFile::Outcome tryAcquire(const QString &server, const SlotAsk &ask,
                                   SlotDecision &decision)
    {
        if (LedgerFile *shared = file()) {
            m_servers.insert(server);
            const auto outcome = shared->tryAcquire(server, ask, decision);
            if (outcome != LedgerFile::Outcome::Failed)
                return outcome;
            m_isAlone = true;
            m_file.reset();
        }
        decision = lonely(server).tryAcquire(ask, m_clock.now());
        return LedgerFile::Outcome::Changed;
    }
    LedgerFile::Outcome changeNow(const QString &server, const LedgerFile::Change &change)
    {
        if (LedgerFile *shared = file()) {
            const auto outcome = shared->change(server, change);
            if (outcome != LedgerFile::Outcome::Failed)
                return outcome;
            m_isAlone = true;
            m_file.reset();
        }
        change(lonely(server), m_clock.now());
        return LedgerFile::Outcome::Changed;
    }
    /// What other processes use is shown too.
    void watch()
    {
        if (!m_file || !m_file->hasChangedElsewhere())
            return;
        for (const QString &server : std::as_const(m_servers)) {
            if (m_file
                && changeNow(server, [](RateBudget &, TimePoint) {})
                    == LedgerFile::Outcome::Changed)
                Q_EMIT changed(server, budgetOf(server));
        }
    }

    const Clock &m_clock;
    LedgerFile::Settings m_settings;
    std::unique_ptr<LedgerFile> m_file;
    bool m_isAlone = false;
    std::map<QString, RateBudget> m_lonely;
    QSet<QString> m_servers;
    std::deque<std::function<bool()>> m_tasks;
    QTimer m_retry;
    QTimer m_watch;
};

SqliteLedger::SqliteLedger(QString server, RateBudget::Limits limits, LedgerWorker *worker)
    : m_server(std::move(server))
    , m_limits(limits)
    , m_budget(limits)
    , m_worker(worker)
{
    connect(m_worker, &LedgerWorker::changed, this,
            [this](const QString &which, const RateBudget &budget) {
                if (which != m_server)
                    return;
                m_budget = budget;
                Q_EMIT changed();
            });
}

void SqliteLedger::tryAcquire(const SlotAsk &ask, QObject *context, Decided decided)
{
    const auto hear = [this, asker = QPointer<QObject>(context), decided = std::move(decided)](
                          const SlotDecision &decision, const RateBudget &budget) {
        m_budget = budget;
        if (asker)
            decided(decision);
        else if (decision.slot)
            release(*decision.slot);
    };
    const auto bring = [this, hear](const SlotDecision &decision, const RateBudget &budget) {
        QMetaObject::invokeMethod(
            this, [=] { hear(decision, budget); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, server = m_server, ask, bring] { worker->acquire(server, ask, bring); },
        Qt::QueuedConnection);
}

void SqliteLedger::change(Change change)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, server = m_server, change = std::move(change)] {
            worker->change(server, change);
        },
        Qt::QueuedConnection);
}

void SqliteLedger::sentAgain(Slot slot)
{
    change([slot](RateBudget &budget, TimePoint) { budget.sentAgain(slot); });
}

void SqliteLedger::answered(Slot slot)
{
    change([slot](RateBudget &budget, TimePoint now) { budget.answered(slot, now); });
}

void SqliteLedger::givenUp(Slot slot)
{
    change([slot](RateBudget &budget, TimePoint now) { budget.givenUp(slot, now); });
}

void SqliteLedger::release(Slot slot)
{
    change([slot](RateBudget &budget, TimePoint) { budget.release(slot); });
}

void SqliteLedger::refused(Slot slot, std::optional<Duration> retryAfter)
{
    // Not everybody shall come back at the same moment.
    const Duration spread(QRandomGenerator::global()->bounded(1'000'000));
    change(
        [=](RateBudget &budget, TimePoint now) { budget.refused(slot, now, retryAfter, spread); });
}

void SqliteLedger::resumed()
{
    change([](RateBudget &budget, TimePoint now) { budget.resumed(now); });
}

SqliteLedgers::SqliteLedgers(const Clock &clock, const QString &path, RateBudget::Limits limits)
    : m_clock(clock)
    , m_limits(limits)
    , m_worker(new LedgerWorker(clock, {path, bootIdentity(), ProcessIdentity::current(), limits}))
{
    m_thread.setObjectName(QStringLiteral("ledger"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

SqliteLedgers::~SqliteLedgers()
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker] {
            worker->finish();
            worker->thread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

Ledger &SqliteLedgers::of(const QString &server)
{
    auto &ledger = m_ledgers[server];
    if (!ledger)
        ledger = std::make_unique<SqliteLedger>(server, m_limits, m_worker);
    return *ledger;
}

void SqliteLedgers::keepToThisProcess(const QString &server)
{
    auto &ledger = m_ledgers[server];
    if (!ledger)
        ledger = std::make_unique<MemoryLedger>(m_clock, RateBudget(m_limits));
}

QString SqliteLedgers::usualPath()
{
    const QString base = stateDirectory();
    return base.isEmpty() ? QString() : QDir(base).filePath(QStringLiteral("flokdesk/budget.db"));
}

} // namespace flokdesk

#include "sqliteledger.moc"
