// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange.h"
#include "net/gate.h"
#include "net/reply.h"
#include "net/retrypolicy.h"
#include "net/transport.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <QObject>
#include <vector>

namespace flokdesk {

/// The budget of one server right now, for display. Times of the wall clock are for
/// display.
struct SchedulerStatus {
    int used = 0; ///< slots used of `limit` in the last minute
    int limit = 0;
    int inFlight = 0;
    int waiting = 0;
    bool paused = false;
    QString pauseReason;
    QString limitReason; ///< why `limit` is lower than usual; empty when it is not
    QDateTime pausedUntil; ///< valid while paused; the next request can leave then
    QDateTime
        nextFree; ///< when one more request can leave; not later than now where one can at once
    QDateTime expectedEnd; ///< valid while something waits: when the last one can be sent
    Duration roundTrip = std::chrono::seconds(1); ///< what answers took of late

    friend bool operator==(const SchedulerStatus &, const SchedulerStatus &) = default;
};

/// The waiting requests of one job or window. The time of the wall clock is for display.
struct QueuedFlow {
    QString flow;
    Lane lane = Lane::Interactive;
    int waiting = 0;
    QDateTime expectedEnd; ///< when the last one can be sent

    friend bool operator==(const QueuedFlow &, const QueuedFlow &) = default;
};

/// The only path to the wire. Keeps the rate of each server, pauses everything on a 429 (and puts the
/// refused request back: it was refused before execution), tries again requests that are safe to repeat, never
/// anything else, lets equal reads share one request, and refuses writes while the profile is
/// read-only.
class RequestScheduler : public QObject {
    Q_OBJECT
public:
    RequestScheduler(Transport &transport, Ledgers &ledgers, Clock &clock,
                     QObject *parent = nullptr);
    ~RequestScheduler() override;

    /// Finishes with the answer of any status. An Error means that the request was
    /// not handed over (ReadOnly, InvalidInput), cannot be sent within its patience or was refused
    /// with 429 five times (both RateLimited).
    /// Deleting the reply of a request on the wire lets it finish; its outcome is still reported
    /// through exchangeChanged.
    ///
    /// Tried again without asking: after a 429 anything, at the head of its flow; when it never left
    /// this machine anything, twice; after a lost connection, a 408, 500, 502, 503 or 504 what is
    /// Safe or Idempotent and does not write, three times (a timeout: once). Every attempt passes
    /// the gate.
    ///
    /// A read that is asked for again before its answer came joins the first one, in the more urgent
    /// lane of both; but never one asked for before a write was sent or answered, so that no
    /// caller reads an earlier state.
    [[nodiscard]] Reply<Answer> *send(const Request &request);

    /// Lets status() tell the state of the server of `url` before anything is sent to it.
    void watch(const QUrl &url) { gateTo(url); }
    Clock &clock() const { return m_clock; }
    /// As Transport::dropConnections().
    void dropConnections() { m_transport.dropConnections(); }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    /// False while the user is away: jobs then leave fewer slots free for clicks.
    void setInUse(bool inUse);
    /// Of the server that `url` leads to.
    SchedulerStatus status(const QUrl &url) const;
    /// When the last of `further` requests could be sent to the server of `url` if they were queued
    /// now, by going through the budget. How long the answers take is left out.
    QDateTime expectedEnd(const QUrl &url, int further, Lane lane) const;

    /// When `wanted` requests of `lane` to the server of `url`, or as many as ever can, can leave one
    /// right after the other, if no others do. For reads whose writes should follow closely.
    Burst burst(const QUrl &url, int wanted, Lane lane);

    /// The requests that wait for the server of `url`, the most urgent first.
    std::vector<QueuedFlow> queue(const QUrl &url) const;

    /// Numbers from [0, 1) that spread attempts out. Tests give their own.
    void setRandom(std::function<double()> random) { m_random = std::move(random); }

Q_SIGNALS:
    /// At most once per turn of the event loop.
    void statusChanged();
    void readOnlyChanged();
    /// A request was queued, sent or ended; same id, newer content. Every attempt is an exchange of
    /// its own. Keys are replaced by dots also where the server repeats them.
    void exchangeChanged(const flokdesk::Exchange &exchange);

private:
    struct Job;
    Job *find(quint64 ticket) const;
    int delayed(const Gate &gate) const;
    Gate &gateTo(const QUrl &url);
    const Gate *knownGateTo(const QUrl &url) const;
    QDateTime wallTimeAt(TimePoint when) const;
    std::optional<Error> whyNotSend(const Job &job) const;
    void handOver(quint64 ticket);
    void copyLeft(quint64 ticket);
    void answered(quint64 ticket, const Answer &answer);
    Job *sameRead(const Request &request) const;
    void join(Job &job, Reply<Answer> *reply, Lane lane);
    void abandoned(quint64 ticket, const ReplyBase *reply);
    std::optional<Error> impatience(const Gate &gate, const Request &request) const;
    void watchPatience(const Job &job);
    std::optional<Duration> delayBeforeRepeat(Job &job, const Answer &answer);
    void sendAgain(Job &job, Duration delay);
    void requeue(quint64 ticket);
    void wait(Job &job);
    void finish(quint64 ticket, const Answer &answer);
    void refuseSoon(Job &job, const Error &why);
    void refuse(quint64 ticket, const Error &why);
    std::unique_ptr<Job> take(quint64 ticket);
    void report(Job &job);
    void reportAnswer(Job &job, const Answer &answer);
    void noteChange();

    Transport &m_transport;
    Ledgers &m_ledgers;
    Clock &m_clock;
    std::map<QString, std::unique_ptr<Gate>> m_gates; // by serverOf()
    std::map<quint64, std::unique_ptr<Job>> m_jobs; // by ticket of their gate
    struct Foreseen {
        TimePoint until{}; ///< good enough till then
        int waiting = 0;
        bool paused = false;
        TimePoint end{};
    };
    TimePoint expectedEnd(const Gate &gate, int waiting) const;

    std::map<const Gate *, Duration> m_roundTrips;
    mutable std::map<const Gate *, Foreseen> m_foreseen; ///< going through the budget takes a while
    RetryBudget m_retryBudget;
    std::function<double()> m_random;
    quint64 m_nextTicket = 1;
    quint64 m_nextExchange = 1;
    quint64 m_generation = 0; ///< grows with every write that is sent or answered
    bool m_readOnly = false;
    bool m_inUse = true;
    bool m_changeNoted = false;
};

} // namespace flokdesk
