// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteledger.h"

#include "store/ledgerworker.h"
#include "store/localfile.h"

#include <QDir>
#include <QPointer>
#include <QRandomGenerator>

namespace flokdesk {

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

void SqliteLedger::look()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, server = m_server] { worker->look(server); },
        Qt::QueuedConnection);
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

void SqliteLedger::change(Slot slot, Change change)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, server = m_server, slot, change = std::move(change)] {
            worker->change(server, slot, change);
        },
        Qt::QueuedConnection);
}

void SqliteLedger::sentAgain(Slot slot)
{
    change(slot, [](RateBudget &budget, Slot one, TimePoint) { budget.sentAgain(one); });
}

void SqliteLedger::answered(Slot slot)
{
    change(slot, [](RateBudget &budget, Slot one, TimePoint now) { budget.answered(one, now); });
}

void SqliteLedger::givenUp(Slot slot)
{
    change(slot, [](RateBudget &budget, Slot one, TimePoint now) { budget.givenUp(one, now); });
}

void SqliteLedger::release(Slot slot)
{
    change(slot, [](RateBudget &budget, Slot one, TimePoint) { budget.release(one); });
}

void SqliteLedger::refused(Slot slot, std::optional<Duration> retryAfter)
{
    // The programs on this address shall not all come back at the same moment.
    const Duration spread(QRandomGenerator::global()->bounded(1'000'000));
    change(slot, [=](RateBudget &budget, Slot one, TimePoint now) {
        budget.refused(one, now, retryAfter, spread);
    });
}

void SqliteLedger::resumed()
{
    change(0, [](RateBudget &budget, Slot, TimePoint now) { budget.resumed(now); });
}

SqliteLedgers::SqliteLedgers(const Clock &clock, const QString &path, RateBudget::Limits limits,
                             std::chrono::milliseconds patience)
    : m_clock(clock)
    , m_limits(limits)
    , m_worker(new LedgerWorker(clock, {path, bootIdentity(), ProcessIdentity::current(), limits},
                                patience))
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
