// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ledger.h"

namespace flokdesk {

MemoryLedger::MemoryLedger(const Clock &clock, RateBudget budget, QObject *parent)
    : Ledger(parent)
    , m_clock(clock)
    , m_budget(std::move(budget))
{
}

void MemoryLedger::tryAcquire(const SlotAsk &ask, QObject *, Decided decided)
{
    decided(m_budget.tryAcquire(ask, m_clock.now()));
}

void MemoryLedger::sentAgain(Slot slot)
{
    m_budget.sentAgain(slot);
}

void MemoryLedger::answered(Slot slot)
{
    m_budget.answered(slot, m_clock.now());
}

void MemoryLedger::givenUp(Slot slot)
{
    m_budget.givenUp(slot, m_clock.now());
}

void MemoryLedger::release(Slot slot)
{
    m_budget.release(slot);
}

void MemoryLedger::refused(Slot slot, std::optional<Duration> retryAfter)
{
    m_budget.refused(slot, m_clock.now(), retryAfter);
}

void MemoryLedger::resumed()
{
    m_budget.resumed(m_clock.now());
}

QString serverOf(const QUrl &url)
{
    const int usual = url.scheme() == QLatin1String("http") ? 80 : 443;
    const QString host = url.host().toLower();
    const int port = url.port(usual);
    return port == usual ? host : host + QLatin1Char(':') + QString::number(port);
}

Ledger &MemoryLedgers::of(const QString &server)
{
    auto &ledger = m_ledgers[server];
    if (!ledger)
        ledger = std::make_unique<MemoryLedger>(m_clock, RateBudget(m_limits));
    return *ledger;
}

} // namespace flokdesk
