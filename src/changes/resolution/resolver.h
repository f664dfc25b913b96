// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/jobqueue.h"
#include "changes/resolution/outcomecheck.h"
#include "core/coalescer.h"
#include "store/workspace.h"

#include <map>
#include <memory>
#include <set>

namespace flokdesk {

/// Settles changes of unknown outcome by itself, by reading only. A change that reads as applied is
/// settled as such. One that does not may still be on its way through the server: only when it is
/// absent a second time does it become a staged change again, which only the user sends. A change
/// that reading cannot settle is left to the user, with the evidence; invitations and started
/// instances always are. Many changes of one database are looked up with one list of it.
class Resolver final : public QObject {
    Q_OBJECT
public:
    struct Timing {
        Duration grace = std::chrono::seconds(5); ///< for what the server has not finished yet
        Duration secondLook = std::chrono::seconds(30); ///< after it was absent once
        std::vector<Duration> afterFailures{std::chrono::minutes(1), std::chrono::minutes(5)};
    };
    struct Evidence {
        Finding finding;
        QDateTime at; ///< UTC
    };

    /// All of them must outlive this.
    Resolver(ChangeSet &changes, JobQueue &jobQueue, Workspace &workspace,
             const Connection &connection, QObject *parent = nullptr);
    ~Resolver() override;

    void setTiming(Timing timing) { m_timing = std::move(timing); }
    /// From now on; what is unknown already counts as if it had become so now.
    void start();

    /// The result of the last reading of a change that is still unknown.
    std::optional<Evidence> evidenceOf(ChangeId id) const;
    /// Asks now, for a user that waits for the answer and decides. Meanwhile, nothing else asks or
    /// decides about that change. nullptr unless its outcome is unknown.
    [[nodiscard]] Reply<Finding> *ask(ChangeId id, QObject *owner);

Q_SIGNALS:
    void evidenceChanged(flokdesk::ChangeId id);

private:
    struct Case;
    struct Group;

    void changesChanged(const TouchedChanges &touched);
    void takeStock();
    Case &caseOf(ChangeId id);
    void retryAdded(const QString &database);
    void planLookUp(ChangeId id, Duration delay);
    void lookUp(ChangeId id);
    void lookUpAlone(ChangeId id);
    void gather(const QString &database);
    void askTogether(const QString &database);
    void listed(const QString &database, const Result<RecordList> &list);
    QString databaseFor(const Change &change) const;
    void lookedUp(ChangeId id, const Result<Finding> &found);
    void concluded(ChangeId id, const Finding &finding);
    void absent(ChangeId id, const Finding &finding);
    void failed(ChangeId id, const Error &error);
    void keepEvidence(ChangeId id, const Finding &finding);
    bool mayAskFor(const Change &change) const;
    QStringList keysFor(const Change &change) const;
    Lane lane() const;
    const StagedChange *unknown(ChangeId id) const;

    ChangeSet &m_changes;
    JobQueue &m_jobQueue;
    Workspace &m_workspace;
    const Connection &m_connection;
    Clock &m_clock;
    Coalescer m_stock;
    Timing m_timing;
    std::set<ChangeId> m_touched; ///< not looked at yet
    std::map<ChangeId, std::unique_ptr<Case>> m_cases;
    std::map<QString, std::unique_ptr<Group>> m_groups; // by database
    bool m_started = false;
};

} // namespace flokdesk
