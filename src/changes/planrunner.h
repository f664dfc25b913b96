// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "changes/plan.h"

#include <QObject>
#include <set>
#include <vector>

namespace flokdesk {

/// Carries out one plan, one write at a time, in the plan's order. It is owned by the session, not
/// by a window or dialog: closing those does not stop it. A write whose outcome is unknown is not
/// repeated, and later writes to the same object are skipped. A rejected key, a read-only profile, a
/// redirect, a server that cannot be reached or that refuses everybody for now stops the rest, which
/// stays staged.
class PlanRunner : public QObject {
    Q_OBJECT
public:
    enum class State { Waiting, Sending, Done, Rejected, NotSent, Unknown, Skipped };
    struct Item {
        StagedChange change;
        State state = State::Waiting;
        Error error; ///< where it did not end in Done
        QString receipt; ///< id or identifier that the server gave
    };

    PlanRunner(Plan plan, RecordsApi &records, InstancesApi &instances, UsersApi &users,
               QObject *parent = nullptr);

    /// Long runs must not be in the way of what somebody looks at.
    static Lane laneOf(int changes);
    /// Once; later calls do nothing.
    void start();
    /// Stops before the next write. The one on the wire ends first.
    void cancelRest();

    const std::vector<Item> &items() const { return m_items; }
    bool isFinished() const { return m_finished; }
    int count(State state) const;

Q_SIGNALS:
    void itemChanged(int index);
    void finished();

private:
    struct Sender; // visits Change
    void next();
    void send(int index);
    void setState(int index, State state);
    void settle(int index, const Result<QString> &receipt);
    bool mustSkip(int index) const;
    void stopRest(const Error &why);
    void finish();

    Plan m_plan;
    RecordsApi &m_records;
    InstancesApi &m_instances;
    UsersApi &m_users;
    std::vector<Item> m_items;
    std::set<ObjectKey> m_unresolved; // objects with a write of unknown outcome
    int m_current = -1;
    bool m_started = false;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace flokdesk
