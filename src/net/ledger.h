// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ratebudget.h"

#include <functional>
#include <map>
#include <memory>
#include <QObject>

namespace flokdesk {

/// Where the slots of one server are counted: in memory, or in a file that all processes of this
/// machine share (src/net/README.md, section 6). Nothing is sent without a slot from here.
class Ledger : public QObject {
    Q_OBJECT
public:
    using Slot = RateBudget::Slot;
    using Decided = std::function<void(const SlotDecision &)>;

    using QObject::QObject;

    /// Reads the slots of earlier programs and of others; changed() follows where that is not
    /// known at once. Needed only for display.
    virtual void look() { }
    /// Calls `decided` once, before it returns or from the event loop, unless `context` is gone by
    /// then; a slot that could not be handed over is given back.
    virtual void tryAcquire(const SlotAsk &ask, QObject *context, Decided decided) = 0;
    /// As in RateBudget, at the time of the call.
    virtual void sentAgain(Slot slot) = 0;
    virtual void answered(Slot slot) = 0;
    virtual void givenUp(Slot slot) = 0;
    virtual void release(Slot slot) = 0;
    virtual void refused(Slot slot, std::optional<Duration> retryAfter) = 0;
    virtual void resumed() = 0;

    /// The known state of the budget, for display and forecasts. It decides nothing.
    virtual const RateBudget &budget() const = 0;
    /// Counts only what this process sends although others may send too; less is then allowed.
    virtual bool isAlone() const { return false; }

Q_SIGNALS:
    /// The budget changed other than by a call from here or by time.
    void changed();
};

/// Counts for this process alone and forgets with it.
class MemoryLedger final : public Ledger {
    Q_OBJECT
public:
    explicit MemoryLedger(const Clock &clock, RateBudget budget = RateBudget(),
                          QObject *parent = nullptr);

    void tryAcquire(const SlotAsk &ask, QObject *context, Decided decided) override;
    void sentAgain(Slot slot) override;
    void answered(Slot slot) override;
    void givenUp(Slot slot) override;
    void release(Slot slot) override;
    void refused(Slot slot, std::optional<Duration> retryAfter) override;
    void resumed() override;
    const RateBudget &budget() const override { return m_budget; }

private:
    const Clock &m_clock;
    RateBudget m_budget;
};

/// The ledgers of all servers. The limit is counted by the server, for each address that asks it.
class Ledgers {
public:
    Ledgers() = default;
    Ledgers(const Ledgers &) = delete;
    Ledgers &operator=(const Ledgers &) = delete;
    virtual ~Ledgers() = default;

    /// `server` is what serverOf() says of a request's URL. Lives as long as this.
    virtual Ledger &of(const QString &server) = 0;
    /// Of a server that only this process knows, such as the built-in demo tenant, nothing needs to
    /// be shared or remembered. Before anything is sent to it.
    virtual void keepToThisProcess(const QString &server) { Q_UNUSED(server) }
};

/// The key of a server's ledger: its host, with the port where it is not the usual one.
QString serverOf(const QUrl &url);

class MemoryLedgers final : public Ledgers {
public:
    explicit MemoryLedgers(const Clock &clock, RateBudget::Limits limits = RateBudget::Limits())
        : m_clock(clock)
        , m_limits(limits)
    {
    }
    Ledger &of(const QString &server) override;

private:
    const Clock &m_clock;
    RateBudget::Limits m_limits;
    std::map<QString, std::unique_ptr<MemoryLedger>> m_ledgers;
};

} // namespace flokdesk
