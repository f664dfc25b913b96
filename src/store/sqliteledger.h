// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ledger.h"

#include <memory>
#include <QSet>
#include <QThread>

namespace flokdesk {

class LedgerWorker;

/// One server's share of a SqliteLedgers. Decisions come from the event loop.
class SqliteLedger final : public Ledger {
    Q_OBJECT
public:
    SqliteLedger(QString server, RateBudget::Limits limits, LedgerWorker *worker);

    void look() override;
    void tryAcquire(const SlotAsk &ask, QObject *context, Decided decided) override;
    void sentAgain(Slot slot) override;
    void answered(Slot slot) override;
    void givenUp(Slot slot) override;
    void release(Slot slot) override;
    void refused(Slot slot, std::optional<Duration> retryAfter) override;
    void resumed() override;
    const RateBudget &budget() const override { return m_budget; }
    bool isAlone() const override { return m_budget.limits().requests < m_limits.requests; }

private:
    using Change = std::function<void(RateBudget &, Slot, TimePoint)>;
    void change(Slot slot, Change change);

    QString m_server;
    RateBudget::Limits m_limits;
    RateBudget m_budget;
    LedgerWorker *m_worker; // lives until the thread has ended
};

/// The ledgers of all processes of this user, in one file (src/store/README.md, section 4). All
/// work with the file is done in a thread of its own. Where it cannot be shared a third of the
/// limit is counted in memory, so that three programs together stay within it; also while another
/// program keeps it locked for longer than `patience`.
class SqliteLedgers final : public Ledgers {
public:
    /// Must outlive all ledgers and contexts handed in. `clock` is used from the other thread.
    SqliteLedgers(const Clock &clock, const QString &path,
                  RateBudget::Limits limits = RateBudget::Limits(),
                  std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~SqliteLedgers() override;

    Ledger &of(const QString &server) override;
    void keepToThisProcess(const QString &server) override;

    /// Where the file belongs: local to this machine and user. Empty where there is no such place.
    static QString usualPath();

private:
    const Clock &m_clock;
    RateBudget::Limits m_limits;
    QThread m_thread;
    LedgerWorker *m_worker;
    std::map<QString, std::unique_ptr<Ledger>> m_ledgers;
};

} // namespace flokdesk
