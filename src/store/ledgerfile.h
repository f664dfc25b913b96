// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ratebudget.h"
#include "store/database.h"
#include "store/processidentity.h"

#include <functional>

namespace flokdesk {

/// The budgets of all servers in one SQLite file, which every process of this user on this machine
/// shares and which outlives them (src/store/README.md, section 4). Holds times and numbers of
/// processes, nothing of what was sent but the server's name. One thread.
class LedgerFile {
public:
    struct Settings {
        QString path;
        QString boot; ///< of this start of the machine; TimePoints of another mean nothing
        ProcessIdentity process;
        RateBudget::Limits limits;
    };
    /// Changes the budget at the time it is given.
    using Change = std::function<void(RateBudget &, TimePoint)>;

    /// Errors of Database::open(). A broken file is set aside, and for one window half of the limit
    /// holds, because earlier requests are not known.
    static Result<std::unique_ptr<LedgerFile>> open(const Settings &settings, const Clock &clock);
    ~LedgerFile();
    LedgerFile(const LedgerFile &) = delete;
    LedgerFile &operator=(const LedgerFile &) = delete;

    enum class Outcome {
        Changed,
        Busy, ///< another process holds the file: nothing happened
        Failed, ///< it cannot be written: nothing happened
    };
    /// Reads the time and `server`'s budget, changes it and writes it back, all in one transaction.
    /// Requests in flight of processes that are gone are over.
    Outcome change(const QString &server, const Change &change);
    /// tryAcquire() in a transaction. What does not come from a click yields to the clicks that wait
    /// in other processes.
    Outcome tryAcquire(const QString &server, const SlotAsk &ask, SlotDecision &decision);

    /// As it was after the last transaction; for display.
    const RateBudget &last() const { return m_last; }
    bool wasBroken() const { return m_database->state() == Database::State::Quarantined; }
    /// True once after each time that another process wrote.
    bool hasChangedElsewhere();

private:
    struct Row;
    class Statements;
    LedgerFile(const Settings &settings, const Clock &clock, std::unique_ptr<Database> database);
    RateBudget::Limits limitsAt(TimePoint now) const;
    std::vector<Row> loadRows(const QString &server, TimePoint now);
    RateBudget load(const QString &server, const std::vector<Row> &rows, TimePoint now);
    void saveRows(const QString &server, const std::vector<Row> &before);
    void saveState(const QString &server);
    void want(const QString &server, TimePoint now);
    void wantNoMore(const QString &server);
    bool isWantedElsewhere(const QString &server, TimePoint now);

    Settings m_settings;
    const Clock &m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Statements> m_statements;
    RateBudget m_last;
    TimePoint m_halfUntil{};
    bool m_isWanting = false;
    int m_dataVersion = 0;
};

} // namespace flokdesk
