// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "changes/job.h"

#include <functional>
#include <QObject>
#include <QPointer>
#include <set>
#include <vector>

namespace flokdesk {

/// Carries out what waits in a list of items, one write at a time, in their order. It is owned by the
/// session, not by a window or dialog: closing those does not stop it. A write whose outcome is
/// unknown is not repeated, and later writes to the same object are skipped. A rejected key, a
/// read-only profile, a redirect, a server that cannot be reached or that refuses everybody for now
/// pauses it. With GuardMode::Guard an update is held where what it changes is no longer what it was
/// made from, and is done without being sent where it is already there. Paused means that it ends with items that still wait, and another runner may go on with them.
class PlanRunner : public QObject {
    Q_OBJECT
public:
    using State = ItemState;
    using Item = JobItem;
    /// Called just before an item is sent, each time; an Error keeps it from being sent.
    using BeforeSending = std::function<Result<Done>(int index)>;

    PlanRunner(std::vector<Item> items, RecordsApi &records, InstancesApi &instances,
               UsersApi &users, QObject *parent = nullptr);
    static std::vector<Item> itemsOf(const Plan &plan);
    /// Before start(); Fast without it.
    void setGuard(GuardMode guard) { m_guard = guard; }
    void setBeforeSending(BeforeSending f) { m_beforeSending = std::move(f); }

    /// Long runs must not be in the way of what somebody looks at.
    static Lane laneOf(int changes);
    /// Once; later calls do nothing.
    void start();
    /// Ends after the write that is on the wire. What comes behind it goes on waiting, or is cancelled.
    void pause();
    void cancelRest();
    /// Why it paused by itself; nothing otherwise.
    const std::optional<Error> &pausedBy() const { return m_pausedBy; }

    const std::vector<Item> &items() const { return m_items; }
    bool isFinished() const { return m_finished; }
    int count(State state) const;
    /// That it has not asked for yet.
    int requestsToCome() const;

Q_SIGNALS:
    void itemChanged(int index);
    void finished();

private:
    struct Sender; // visits Change
    enum class Stop { No, Pause, Cancel };
    void next();
    struct Reader; // visits Change
    void begin(int index);
    void looked(int index, const Result<FieldValues> &now);
    void hold(int index, const FieldValues &now);
    void send(int index);
    CallContext contextOf(int index) const;
    void setState(int index, State state);
    void settle(int index, const Result<QString> &receipt);
    bool mustSkip(int index) const;
    void stopBehindTheWire(Stop how);
    void finish();

    RecordsApi &m_records;
    InstancesApi &m_instances;
    UsersApi &m_users;
    std::vector<Item> m_items;
    std::set<ObjectKey> m_unresolved; // objects with a write of unknown outcome
    int m_current = -1;
    BeforeSending m_beforeSending;
    QPointer<ReplyBase> m_reply; // to the present item
    std::optional<Error> m_pausedBy;
    GuardMode m_guard = GuardMode::Fast;
    Stop m_stop = Stop::No;
    bool m_started = false;
    bool m_finished = false;
};

} // namespace flokdesk
