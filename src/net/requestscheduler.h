// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange.h"
#include "net/reply.h"
#include "net/schedulercore.h"
#include "net/transport.h"

#include <map>
#include <memory>
#include <QObject>

namespace flokdesk {

/// What a person may know about the budget right now. Times of the wall clock are for display.
struct SchedulerStatus {
    int used = 0; ///< slots used of `limit` in the last minute
    int limit = 0;
    int inFlight = 0;
    int waiting = 0;
    bool paused = false;
    QString pauseReason;
    QDateTime pausedUntil; ///< valid while paused
    QDateTime nextFree; ///< valid while something waits
    QDateTime expectedEnd; ///< valid while something waits: when the last one can be sent

    friend bool operator==(const SchedulerStatus &, const SchedulerStatus &) = default;
};

/// The only path to the wire. Keeps the rate, pauses everything on a 429 (and puts the refused
/// request back: it was refused before execution), tries again what is safe to repeat, never
/// anything else, and refuses writes while the profile is read-only.
class RequestScheduler : public QObject {
    Q_OBJECT
public:
    RequestScheduler(Transport &transport, Clock &clock, QObject *parent = nullptr);
    RequestScheduler(Transport &transport, Clock &clock, SchedulerCore core,
                     QObject *parent = nullptr);
    ~RequestScheduler() override;

    /// Finishes with whatever the wire saw, whatever its status. An Error means that the request was
    /// not handed over (ReadOnly, InvalidInput) or was refused with 429 five times (RateLimited).
    /// Deleting the reply of a request on the wire lets it finish; its outcome is still reported
    /// through exchangeChanged.
    [[nodiscard]] Reply<Answer> *send(const Request &request);

    Clock &clock() const { return m_clock; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }
    SchedulerStatus status() const;

Q_SIGNALS:
    void statusChanged();
    /// A request was queued, sent or ended; same id, newer content.
    void exchangeChanged(const flokdesk::Exchange &exchange);

private:
    struct Job;
    void pump();
    void handOver(Job &job);
    void answered(quint64 id, const Answer &answer);
    void abandoned(quint64 id);
    bool tryAgain(Job &job, const Answer &answer);
    void settle(quint64 id, Result<Answer> result);
    void report(Job &job);
    void reportAnswer(Job &job, const Answer &answer);

    Transport &m_transport;
    Clock &m_clock;
    SchedulerCore m_core;
    std::map<quint64, std::unique_ptr<Job>> m_jobs;
    quint64 m_nextId = 1;
    TimePoint m_wake = TimePoint::max();
    QString m_pauseReason;
    bool m_readOnly = false;
    bool m_pumping = false;
};

} // namespace flokdesk
