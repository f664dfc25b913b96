// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerfile.h"

#include "store/ledgerstate.h"

#include <algorithm>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

constexpr int ledgerApplicationId = 0x466c6b42; // "FlkB"
constexpr int ledgerBusyTimeoutMs = 50;
/// No request lasts so long: its sender has ended even where that cannot be seen.
constexpr Duration longestFlight = 10min;
/// A click that still waits asks again within this time.
constexpr Duration wantLasts = 5s;
constexpr Duration yieldFor = 100ms;

/// Version 1. Times are microseconds since the machine was started.
void createLedgerTables(SQLite::Database &database)
{
    database.exec(R"(
        CREATE TABLE budget (
            server TEXT PRIMARY KEY,
            boot TEXT NOT NULL,
            state TEXT NOT NULL
        ) STRICT;
        CREATE TABLE slot (
            id INTEGER PRIMARY KEY,
            server TEXT NOT NULL,
            slot INTEGER NOT NULL,
            pid INTEGER NOT NULL,
            started INTEGER NOT NULL,
            began INTEGER NOT NULL,
            ended INTEGER
        ) STRICT;
        CREATE INDEX slot_by_server ON slot (server);
        CREATE TABLE want (
            server TEXT NOT NULL,
            pid INTEGER NOT NULL,
            started INTEGER NOT NULL,
            since INTEGER NOT NULL,
            PRIMARY KEY (server, pid)
        ) STRICT;
    )");
}

qint64 toNumber(TimePoint when)
{
    return when.time_since_epoch().count();
}

TimePoint toTime(qint64 number)
{
    return TimePoint(Duration(number));
}

} // namespace

struct LedgerFile::Row {
    qint64 id = 0;
    RateBudget::Use use;
    bool isAdopted = false; ///< ended just now, because its sender is gone
};

class LedgerFile::Statements {
public:
    explicit Statements(SQLite::Database &database)
        : readSlots(database,
                    "SELECT id, slot, pid, started, began, ended FROM slot WHERE server=? "
                    "ORDER BY id")
        , addSlot(database,
                  "INSERT INTO slot (server, slot, pid, started, began, ended) "
                  "VALUES (?,?,?,?,?,?)")
        , changeSlot(database, "UPDATE slot SET began=?, ended=? WHERE id=?")
        , removeSlot(database, "DELETE FROM slot WHERE id=?")
        , readState(database, "SELECT boot, state FROM budget WHERE server=?")
        , writeState(database, "INSERT OR REPLACE INTO budget (server, boot, state) VALUES (?,?,?)")
        , readWants(database, "SELECT pid, started, since FROM want WHERE server=? AND pid<>?")
        , addWant(database,
                  "INSERT OR REPLACE INTO want (server, pid, started, since) VALUES (?,?,?,?)")
        , removeWant(database, "DELETE FROM want WHERE server=? AND pid=?")
        , dataVersion(database, "PRAGMA data_version")
    {
    }

    /// Binds in order and steps over all rows.
    template <typename OnRow, typename... Values>
    static void each(SQLite::Statement &statement, OnRow onRow, const Values &...values)
    {
        statement.reset();
        int index = 0;
        (bind(statement, ++index, values), ...);
        while (statement.executeStep())
            onRow(statement);
        statement.reset();
    }
    template <typename... Values>
    static void run(SQLite::Statement &statement, const Values &...values)
    {
        each(
            statement, [](SQLite::Statement &) {}, values...);
    }

    SQLite::Statement readSlots;
    SQLite::Statement addSlot;
    SQLite::Statement changeSlot;
    SQLite::Statement removeSlot;
    SQLite::Statement readState;
    SQLite::Statement writeState;
    SQLite::Statement readWants;
    SQLite::Statement addWant;
    SQLite::Statement removeWant;
    SQLite::Statement dataVersion;

private:
    static void bind(SQLite::Statement &statement, int index, qint64 value)
    {
        statement.bind(index, static_cast<int64_t>(value));
    }
    static void bind(SQLite::Statement &statement, int index, const QString &value)
    {
        statement.bind(index, value.toStdString());
    }
    static void bind(SQLite::Statement &statement, int index, const std::string &value)
    {
        statement.bind(index, value);
    }
    static void bind(SQLite::Statement &statement, int index, TimePoint value)
    {
        bind(statement, index, toNumber(value));
    }
    static void bind(SQLite::Statement &statement, int index, const std::optional<TimePoint> &value)
    {
        if (value)
            bind(statement, index, *value);
        else
            statement.bind(index);
    }
};

Result<std::unique_ptr<LedgerFile>> LedgerFile::open(const Settings &settings, const Clock &clock)
{
    const Database::Schema schema{ledgerApplicationId, {createLedgerTables}};
    auto database = Database::open(settings.path, schema);
    if (!database)
        return database.error();
    if ((*database)->state() == Database::State::ReadOnly)
        return Error{Error::Kind::Storage, QStringLiteral("written by a newer version"), {}};
    try {
        // Rows that a loss of power may take are older than a window when the machine is up again.
        SQLite::Database &handle = (*database)->handle();
        handle.exec("PRAGMA synchronous=OFF");
        handle.setBusyTimeout(ledgerBusyTimeoutMs);
        return std::unique_ptr<LedgerFile>(new LedgerFile(settings, clock, std::move(*database)));
    } catch (const SQLite::Exception &exception) {
        return Error{Error::Kind::Storage, QString::fromUtf8(exception.what()), {}};
    }
}

LedgerFile::LedgerFile(const Settings &settings, const Clock &clock,
                       std::unique_ptr<Database> database)
    : m_settings(settings)
    , m_clock(clock)
    , m_database(std::move(database))
    , m_statements(std::make_unique<Statements>(m_database->handle()))
    , m_last(settings.limits)
{
    if (wasBroken())
        m_halfUntil = m_clock.now() + m_settings.limits.window;
    hasChangedElsewhere(); // from here on
}

LedgerFile::~LedgerFile() = default;

LedgerFile::Outcome LedgerFile::change(const QString &server, const Change &change)
{
    try {
        SQLite::Transaction transaction(m_database->handle(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        const TimePoint now = m_clock.now();
        const std::vector<Row> rows = loadRows(server, now);
        m_last = load(server, rows, now);
        change(m_last, now);
        saveRows(server, rows);
        saveState(server);
        transaction.commit();
        return Outcome::Changed;
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode() & 0xff;
        return code == SQLITE_BUSY || code == SQLITE_LOCKED ? Outcome::Busy : Outcome::Failed;
    }
}

LedgerFile::Outcome LedgerFile::tryAcquire(const QString &server, const SlotAsk &ask,
                                           SlotDecision &decision)
{
    return change(server, [&](RateBudget &budget, TimePoint now) {
        const bool isClick = ask.lane == Lane::Interactive;
        if (!isClick && isWantedElsewhere(server, now))
            decision = {std::nullopt, false, now + yieldFor};
        else
            decision = budget.tryAcquire(ask, now);
        if (!isClick)
            return;
        if (decision.slot)
            wantNoMore(server);
        else
            want(server, now);
    });
}

bool LedgerFile::hasChangedElsewhere()
{
    try {
        const int before = m_dataVersion;
        Statements::each(m_statements->dataVersion, [this](SQLite::Statement &row) {
            m_dataVersion = row.getColumn(0).getInt();
        });
        return m_dataVersion != before;
    } catch (const SQLite::Exception &) {
        return false;
    }
}

RateBudget::Limits LedgerFile::limitsAt(TimePoint now) const
{
    RateBudget::Limits limits = m_settings.limits;
    if (now < m_halfUntil)
        limits.requests = std::max(1, limits.requests / 2);
    return limits;
}

std::vector<LedgerFile::Row> LedgerFile::loadRows(const QString &server, TimePoint now)
{
    std::vector<Row> rows;
    const auto add = [&](SQLite::Statement &statement) {
        Row row;
        row.id = statement.getColumn(0).getInt64();
        row.use.slot = static_cast<quint64>(statement.getColumn(1).getInt64());
        row.use.began = toTime(statement.getColumn(4).getInt64());
        if (!statement.getColumn(5).isNull()) {
            row.use.ended = toTime(statement.getColumn(5).getInt64());
        } else {
            const ProcessIdentity sender{statement.getColumn(2).getInt64(),
                                         statement.getColumn(3).getInt64()};
            const bool isOurs = sender == m_settings.process;
            row.isAdopted = !isOurs && (now - row.use.began > longestFlight || !sender.isAlive());
            if (row.isAdopted)
                row.use.ended = now;
        }
        rows.push_back(row);
    };
    Statements::each(m_statements->readSlots, add, server);
    return rows;
}

RateBudget LedgerFile::load(const QString &server, const std::vector<Row> &rows, TimePoint now)
{
    std::vector<RateBudget::Use> uses;
    uses.reserve(rows.size());
    for (const Row &row : rows)
        uses.push_back(row.use);
    RateBudget::State state;
    bool isKnown = false;
    bool isOfThisBoot = true;
    Statements::each(
        m_statements->readState,
        [&](SQLite::Statement &row) {
            isKnown = true;
            isOfThisBoot = row.getColumn(0).getString() == m_settings.boot.toStdString();
            state = stateFromText(row.getColumn(1).getString());
        },
        server);
    // A probe whose sender is gone proves nothing.
    const auto probe = std::find_if(uses.begin(), uses.end(), [&state](const auto &use) {
        return use.slot == state.probe && !use.ended;
    });
    if (probe == uses.end())
        state.probe.reset();
    RateBudget budget(limitsAt(now), state, std::move(uses));
    if (!isOfThisBoot)
        budget.rebooted();
    if (!isKnown)
        budget.emptyBurst(now);
    return budget;
}

/// RateBudget keeps the order of its uses and adds new ones at the end.
void LedgerFile::saveRows(const QString &server, const std::vector<Row> &before)
{
    auto use = m_last.uses().begin();
    const auto end = m_last.uses().end();
    for (const Row &row : before) {
        if (use == end || use->slot != row.use.slot) {
            Statements::run(m_statements->removeSlot, row.id);
            continue;
        }
        if (row.isAdopted || !(*use == row.use))
            Statements::run(m_statements->changeSlot, use->began, use->ended, row.id);
        ++use;
    }
    for (; use != end; ++use)
        Statements::run(m_statements->addSlot, server, static_cast<qint64>(use->slot),
                        m_settings.process.pid, m_settings.process.started, use->began, use->ended);
}

void LedgerFile::saveState(const QString &server)
{
    Statements::run(m_statements->writeState, server, m_settings.boot, textOfState(m_last.state()));
}

void LedgerFile::want(const QString &server, TimePoint now)
{
    Statements::run(m_statements->addWant, server, m_settings.process.pid,
                    m_settings.process.started, now);
    m_isWanting = true;
}

void LedgerFile::wantNoMore(const QString &server)
{
    if (m_isWanting)
        Statements::run(m_statements->removeWant, server, m_settings.process.pid);
    m_isWanting = false;
}

bool LedgerFile::isWantedElsewhere(const QString &server, TimePoint now)
{
    bool isWanted = false;
    const auto look = [&](SQLite::Statement &row) {
        const ProcessIdentity process{row.getColumn(0).getInt64(), row.getColumn(1).getInt64()};
        const TimePoint since = toTime(row.getColumn(2).getInt64());
        isWanted = isWanted || (since <= now && now - since < wantLasts && process.isAlive());
    };
    Statements::each(m_statements->readWants, look, server, m_settings.process.pid);
    return isWanted;
}

} // namespace flokdesk
