// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"
#include "changes/jobs/writecalls.h"
#include "changes/resolution/editcomparison.h"
#include "changes/resolution/outcomecheck.h"
#include "core/exchange.h"

#include <functional>
#include <map>
#include <memory>
#include <QObject>
#include <QPointer>
#include <set>
#include <vector>

namespace flokdesk {

class SetGuard;
class SetVerification;

/// Carries out what waits in a list of items, in their order, several at once where that is allowed.
/// It is owned by the session, not by a window or dialog: closing those does not stop it.
///
/// Changes of one object never overlap and keep their order. A write whose outcome is unknown is not
/// repeated, and later writes to the same object are skipped, as is what makes no sense after an
/// earlier change of the object failed. A rejected key, a read-only profile, a redirect, a server
/// that cannot be reached or that refuses all requests for now pauses it.
///
/// With GuardMode::Guard an update is held where its columns hold neither their bases nor the new
/// values, and is done without being sent where all new values are there already. An edit whose base
/// was never read gets the value that is read before sending as its base. Many updates of one database
/// are compared with lists (SetGuard), and GuardMode::Singly reads each record by itself; a job that was
/// carried out to its end is confirmed by one list of each database (SetVerification), with what was applied
/// before it was paused.
/// GuardMode::Paranoid reads each record by itself and reads the values back. Paused means that it ends
/// with items that still wait, and another runner may go on with them.
class JobRunner : public QObject {
    Q_OBJECT
public:
    using State = ItemState;
    using Item = JobItem;
    /// Called just before an item is sent, each time, with what will be sent; an Error keeps it from
    /// being sent.
    using BeforeSending = std::function<Result<Done>(int index, const Exchange &request)>;

    /// Works on the items of that job, which others only read meanwhile.
    JobRunner(std::shared_ptr<Job> job, const WriteApis &apis, QObject *parent = nullptr);
    ~JobRunner() override;
    static std::vector<Item> itemsOf(const Plan &plan);

    /// Both before start(). One at a time without it, and never more than failures are left until the
    /// job pauses.
    void setAtOnce(int items) { m_atOnce = items; }
    void setBeforeSending(BeforeSending f) { m_beforeSending = std::move(f); }
    /// A write of unknown outcome that is in no item of this list.
    void addUnresolved(const ObjectKey &object, ChangeId id) { m_unresolved[object].insert(id); }
    /// Something earlier of that object waits elsewhere, so nothing of it is sent.
    void addWaiting(const ObjectKey &object) { m_waitingElsewhere.insert(object); }
    /// The fate of a write of unknown outcome was found. Later changes of its object go on.
    void resolveUnknown(ChangeId id, State state, const Error &found, SettledBy by);

    /// Long runs must not delay the requests of the window.
    static Lane laneOf(int changes);
    /// Once; later calls do nothing.
    void start();
    /// Ends after the writes that are on the wire. What comes behind them goes on waiting, or is
    /// cancelled.
    void pause();
    void cancelRest();
    /// Why it paused by itself; nothing otherwise.
    const std::optional<Error> &pausedBy() const { return m_pausedBy; }
    /// Whether everything else would have met the same; false where it only failed too often.
    bool hitGlobalError() const { return m_hitGlobalError; }

    const Job &job() const { return *m_job; }
    const std::vector<Item> &items() const { return m_job->items; }
    bool isFinished() const { return m_finished; }
    int count(State state) const;
    /// Items that did not end yet. Takes no time, however many there are.
    int ongoing() const { return m_ongoing; }
    /// That it has not asked for yet.
    int requestsToCome() const;
    /// All changes are carried out; what they wrote is being confirmed.
    bool isConfirming() const { return m_verification && !m_finished; }
    /// Where it does otherwise than planned, or could not confirm what was written; sentences for people.
    QStringList notes() const;

Q_SIGNALS:
    void itemChanged(int index);
    /// All that still waited was cancelled: these items, of which itemChanged() tells nothing.
    void restCancelled(const std::vector<int> &indexes);
    /// It is done, but reads otherwise than it was written; the item's error says how.
    void readsOtherwise(int index);
    void finished();

private:
    enum class Stop { No, Pause, Cancel };
    using Kind = std::pair<ObjectKey, size_t>; // a kind of change of one object
    /// An item from its first request to its last answer.
    struct Turn {
        int index = 0;
        QPointer<ReplyBase> reply;
        std::optional<TimePoint> checkedUntil; ///< what was read holds so long
        bool mustCheckAgain = false;
    };

    void fill();
    int nextIndex();
    bool skipIfPointless(int index);
    QString whySkip(int index) const;
    bool waitsWithTheRest(const Error &error, State state) const;
    static Kind kindOf(const Change &change);
    void rememberFailure(const StagedChange &change);
    bool hasFailed(const Kind &kind) const;
    int atOnce() const;
    void begin(int index);
    void checkPrecondition(int index);
    void checkSingly(int index);
    void preconditionChecked(int index, const Result<FieldValues> &now, TimePoint until);
    void hold(int index, const std::vector<ComparedEdit> &compared);
    void send(int index);
    Result<Done> maySend(int index, const Exchange &request);
    void settle(int index, const Result<QString> &receipt);
    void confirm(int index, const QString &receipt);
    void readBack(int index);
    void fail(int index, const Error &error);
    void countFailure(int index, const Error &error);
    void endTurn(int index);
    Turn *turnOf(int index);
    CallContext contextOf() const;
    CallContext contextOf(int index) const;
    Item &at(int index) { return m_job->items[size_t(index)]; }
    const Change &changeAt(int index) const { return m_job->items[size_t(index)].staged.change; }
    void setState(int index, State state);
    void drain(Stop how);
    void cancelWaiting();
    void finishIfIdle();
    bool mayVerify() const;
    void verify();
    void noteUnconfirmed();

    WriteApis m_apis;
    std::shared_ptr<Job> m_job; // shown for a while after it has ended
    std::vector<Turn> m_turns;
    std::map<ObjectKey, std::set<ChangeId>> m_unresolved; // writes of unknown outcome
    std::set<ObjectKey> m_waitingElsewhere;
    std::map<Kind, std::set<ChangeId>> m_failed; // what was not carried out, also in earlier runs
    int m_next = 0; // nothing before it waits
    BeforeSending m_beforeSending;
    std::unique_ptr<SetGuard> m_sets;
    std::unique_ptr<SetVerification> m_verification;
    std::optional<Error> m_pausedBy;
    QStringList m_notes;
    int m_atOnce = 1;
    int m_ongoing = 0;
    int m_failures = 0;
    Stop m_stop = Stop::No;
    bool m_wasToldToStop = false; ///< by the user or the program; else m_stop is its own decision
    bool m_hitGlobalError = false;
    bool m_isConfirmed = false;
    bool m_started = false;
    bool m_filling = false;
    bool m_finished = false;
};

} // namespace flokdesk
