// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerworker.h"

#include <algorithm>

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds again = 50ms;

/// Slots that are counted in memory have numbers that no file gets to.
constexpr RateBudget::Slot firstInMemory = RateBudget::Slot(1) << 62;

bool isInMemory(RateBudget::Slot slot)
{
    return slot >= firstInMemory;
}

RateBudget::Limits third(RateBudget::Limits limits)
{
    limits.requests = std::max(1, limits.requests / 3);
    return limits;
}

/// A budget of its own that knows what was known last. Requests of other processes are taken for
/// answered now, because no more will be heard of them.
RateBudget beginInMemory(const RateBudget::Limits &limits, const RateBudget *known,
                         RateBudget::Slot next, TimePoint now)
{
    RateBudget::State state = known ? known->state() : RateBudget::State();
    std::vector<RateBudget::Use> uses = known ? known->uses() : std::vector<RateBudget::Use>();
    for (RateBudget::Use &use : uses)
        use.ended = use.ended.value_or(now);
    state.next = next;
    state.probe.reset();
    RateBudget budget(third(limits), state, std::move(uses));
    budget.emptyBurst(now);
    return budget;
}

/// The slots that were counted in memory, and the numbers that they get in the file.
std::map<RateBudget::Slot, RateBudget::Slot> numbersInFile(const RateBudget &own,
                                                           RateBudget::Slot next)
{
    std::map<RateBudget::Slot, RateBudget::Slot> numbers;
    for (const RateBudget::Use &use : own.uses()) {
        if (isInMemory(use.slot) && numbers.try_emplace(use.slot, next).second)
            ++next;
    }
    return numbers;
}

/// `shared` with what was counted in `own` meanwhile.
RateBudget merged(const RateBudget &shared, const RateBudget &own,
                  const std::map<RateBudget::Slot, RateBudget::Slot> &numbers)
{
    RateBudget::State state = shared.state();
    state.next += numbers.size();
    if (own.state().backoff.pausedUntil > state.backoff.pausedUntil)
        state.backoff = own.state().backoff; // a refusal that only this process has seen
    state.burstFull = std::max(state.burstFull, own.state().burstFull);
    state.clean = std::min(state.clean, own.state().clean);
    std::vector<RateBudget::Use> uses = shared.uses();
    for (RateBudget::Use use : own.uses()) {
        const auto number = numbers.find(use.slot);
        if (number == numbers.end())
            continue;
        use.slot = number->second;
        uses.push_back(use);
    }
    return RateBudget(shared.limits(), state, std::move(uses));
}

} // namespace

LedgerWorker::LedgerWorker(const Clock &clock, LedgerFile::Settings settings,
                           std::chrono::milliseconds patience)
    : m_clock(clock)
    , m_settings(std::move(settings))
    , m_patience(patience)
    , m_nextInMemory(firstInMemory)
    , m_retry(this)
    , m_watch(this)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(again);
    m_watch.setInterval(1s);
    connect(&m_retry, &QTimer::timeout, this, &LedgerWorker::drain);
    connect(&m_watch, &QTimer::timeout, this, &LedgerWorker::watch);
}

void LedgerWorker::look(const QString &server)
{
    change(server, 0, [](RateBudget &, Slot, TimePoint) {});
}

void LedgerWorker::acquire(const QString &server, const SlotAsk &ask, const Decided &decided)
{
    m_tasks.push_back([this, server, ask, decided] {
        SlotDecision decision;
        if (tryAcquire(server, ask, decision) == Outcome::Busy)
            decision.again = m_clock.now() + again;
        decided(decision, budgetOf(server));
        return true;
    });
    drain();
}

void LedgerWorker::change(const QString &server, Slot slot, const SlotChange &change)
{
    m_tasks.push_back([this, server, slot, change] {
        if (changeNow(server, slot, change) == Outcome::Busy)
            return false;
        Q_EMIT changed(server, budgetOf(server));
        return true;
    });
    drain();
}

void LedgerWorker::finish()
{
    for (int attempt = 0; attempt < 40 && !m_tasks.empty(); ++attempt)
        drain(); // each attempt waits for the file as long as SQLite does
    m_retry.stop();
    m_watch.stop();
    m_file.reset();
}

void LedgerWorker::drain()
{
    while (!m_tasks.empty()) {
        if (!m_tasks.front()()) {
            m_retry.start();
            return;
        }
        m_tasks.pop_front();
    }
}

/// nullptr where the slots are counted in memory.
LedgerFile *LedgerWorker::file()
{
    if (!m_file && !m_isAlone) {
        auto opened = LedgerFile::open(m_settings, m_clock);
        if (opened)
            m_file = std::move(*opened);
        m_isAlone = !opened;
        m_watch.start();
    }
    return isInMemory() ? nullptr : m_file.get();
}

/// Passes `outcome` on, and notes what it says about the file. Failed afterwards means: in memory.
LedgerWorker::Outcome LedgerWorker::heed(const QString &server, Outcome outcome)
{
    if (outcome == Outcome::Changed) {
        m_busySince.reset();
        m_known.insert_or_assign(server, m_file->last());
    } else if (outcome == Outcome::Failed) {
        giveUpFile();
    } else {
        m_busySince = m_busySince.value_or(m_clock.now());
        m_isApart = m_clock.now() - *m_busySince >= m_patience;
        return m_isApart ? Outcome::Failed : Outcome::Busy;
    }
    return outcome;
}

LedgerWorker::Outcome LedgerWorker::inFile(const QString &server, const LedgerFile::Change &change)
{
    m_servers.insert(server);
    return heed(server, m_file->change(server, change));
}

void LedgerWorker::giveUpFile()
{
    m_isAlone = true;
    m_file.reset();
}

RateBudget &LedgerWorker::inMemory(const QString &server)
{
    const auto begun = m_memory.find(server);
    if (begun != m_memory.end())
        return begun->second;
    const auto known = m_known.find(server);
    return m_memory
        .emplace(server,
                 beginInMemory(m_settings.limits, known == m_known.end() ? nullptr : &known->second,
                               m_nextInMemory, m_clock.now()))
        .first->second;
}

const RateBudget &LedgerWorker::budgetOf(const QString &server)
{
    if (isInMemory())
        return inMemory(server);
    return m_known.try_emplace(server, m_settings.limits).first->second;
}

LedgerWorker::Outcome LedgerWorker::tryAcquire(const QString &server, const SlotAsk &ask,
                                               SlotDecision &decision)
{
    if (LedgerFile *shared = file()) {
        m_servers.insert(server);
        const auto outcome = heed(server, shared->tryAcquire(server, ask, decision));
        if (outcome != Outcome::Failed)
            return outcome;
    }
    decision = inMemory(server).tryAcquire(ask, m_clock.now());
    return Outcome::Changed;
}

LedgerWorker::Outcome LedgerWorker::changeNow(const QString &server, Slot slot,
                                              const SlotChange &change)
{
    const auto moved = m_moved.find({server, slot});
    const Slot known = moved == m_moved.end() ? slot : moved->second;
    if (file()) {
        const auto outcome =
            inFile(server, [&](RateBudget &budget, TimePoint now) { change(budget, known, now); });
        if (outcome != Outcome::Failed)
            return outcome;
    }
    if (m_isApart && !flokdesk::isInMemory(known))
        m_owed.push_back({server, known, change});
    change(inMemory(server), known, m_clock.now());
    return Outcome::Changed;
}

/// Keeps the display true while other processes use slots.
void LedgerWorker::watch()
{
    if (m_isApart)
        comeBack();
    if (isInMemory() || !m_file || !m_file->hasChangedElsewhere())
        return;
    for (const QString &server : std::as_const(m_servers)) {
        if (!isInMemory() && inFile(server, [](RateBudget &, TimePoint) {}) == Outcome::Changed)
            Q_EMIT changed(server, budgetOf(server));
    }
}

void LedgerWorker::comeBack()
{
    while (!m_owed.empty()) {
        const Owed owed = m_owed.front();
        const auto outcome = m_file->change(owed.server, [&](RateBudget &budget, TimePoint now) {
            owed.change(budget, owed.slot, now);
        });
        if (outcome == Outcome::Failed)
            return giveUpFile();
        if (outcome == Outcome::Busy)
            return;
        m_owed.pop_front();
    }
    while (!m_memory.empty()) {
        if (!bringBack(m_memory.begin()->first))
            return;
    }
    m_isApart = false;
    m_busySince.reset();
    for (const auto &[server, budget] : m_known)
        Q_EMIT changed(server, budget);
}

bool LedgerWorker::bringBack(const QString &server)
{
    const auto own = m_memory.find(server);
    std::map<Slot, Slot> numbers;
    const auto outcome = m_file->change(server, [&](RateBudget &budget, TimePoint) {
        numbers = numbersInFile(own->second, budget.state().next);
        budget = merged(budget, own->second, numbers);
    });
    if (outcome == Outcome::Failed)
        giveUpFile();
    if (outcome != Outcome::Changed)
        return false;
    for (const auto &[inMemory, inFile] : numbers)
        m_moved[{server, inMemory}] = inFile;
    m_known.insert_or_assign(server, m_file->last());
    m_nextInMemory = std::max(m_nextInMemory, own->second.state().next);
    m_memory.erase(own);
    return true;
}

} // namespace flokdesk
