// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/json.h"
#include "support/fakenetwork.h"
#include "support/manualclock.h"

#include <functional>
#include <map>

namespace flokdesk {

/// Databases behind a FakeNetwork, in virtual time: every request arrives half a round trip after it was
/// sent and is answered at the end of it. Answers the calls about records with the contract's body form.
class RecordServer {
public:
    using Record = std::map<QString, QString>; // value by column, without the id
    using Database = std::map<int, Record>; // by id

    /// A value that was written by a client.
    struct Write {
        TimePoint sent{};
        TimePoint arrived{};
        std::optional<TimePoint> seen; ///< the last reading of its record by any client
        QString database;
        int id = 0;
        QString column;
        QString before;
        QString after;
    };

    RecordServer(FakeNetwork &network, ManualClock &clock);
    RecordServer(const RecordServer &) = delete;
    RecordServer &operator=(const RecordServer &) = delete;

    std::map<QString, Database> databases;
    Duration roundTrip = std::chrono::milliseconds(250);
    Duration listTakes = std::chrono::milliseconds(250);
    /// The body of a list, for databases that are listed in another way. Nothing: refused with 422.
    std::function<std::optional<JsonValue>(const QString &database, int number)> listing;
    /// Called at the moment when a request is carried out, with its number, counted from 1.
    std::function<void(int number)> onArrival;
    /// False: the answer is 429.
    std::function<bool(TimePoint arrival)> accepts;

    int requests = 0;
    int lists = 0;
    int reads = 0;
    int refused = 0;
    std::vector<Write> writes;
    std::vector<TimePoint> listsSentAt;

    /// The records of a database as a list has them, `most` at most.
    JsonValue listOf(const QString &database, int most = 1'000'000) const;

private:
    void serve(FakeTransfer &transfer);
    std::pair<int, QByteArray> answerTo(const Request &request, TimePoint sent);
    std::pair<int, QByteArray> list(const QString &database, TimePoint sent);
    std::pair<int, QByteArray> update(const QString &database, const JsonValue &body,
                                      TimePoint sent);

    std::optional<TimePoint> lastSeen(const QString &database, int id) const;

    std::map<QString, TimePoint> m_listedAt; // by database
    std::map<std::pair<QString, int>, TimePoint> m_readAt;
    ManualClock &m_clock;
    QObject m_context;
};

} // namespace flokdesk
