// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/importplan.h"
#include "changes/sheets/resultfile.h"
#include "gui/sheets/latestwork.h"
#include "session/session.h"

#include <map>
#include <set>

namespace flokdesk {

/// Makes the rows of an import pending, part by part, and applies them as ordinary jobs of the session; then tells what
/// became of each. What was begun goes on when this is deleted: rows that are pending stay so, and a job runs on.
class ImportRun final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nothing is under way: nothing was sent yet, or all that was sent has ended
        Staging, ///< rows become pending
        WritingDown, ///< they become a job
        Waiting, ///< behind another job
        Running,
        Paused,
    };

    ImportRun(Session &session, const ImportPlan &plan, QObject *parent);

    const ImportPlan &plan() const { return m_plan; }
    State state() const;
    /// Applies the next `rows` rows of the plan.
    void send(int rows, GuardMode check, int stopAfter);
    /// Makes all that is left pending without applying it.
    void stageOnly();
    /// Rows that are pending or were sent.
    int staged() const { return static_cast<int>(m_staged.size()); }
    /// Of them, those that are in no job although they should be: send() puts them into the next one.
    int unsent() const { return m_applies ? static_cast<int>(m_unsent.size()) : 0; }
    int left() const { return m_plan.size() - staged(); }
    bool hasJob() const { return !m_jobs.empty(); }
    /// The jobs in which rows of this import were or are, the latest last.
    const std::vector<qint64> &jobs() const { return m_jobs; }
    /// The job of this import that has not ended, or nullptr.
    const Job *openJob() const;

    void pause();
    Result<Done> resume();
    /// What waits stays pending.
    void stop();

    /// Puts together what became of all rows, as it is known now; on any thread.
    std::function<std::shared_ptr<const ImportResult>()> result() const;
    /// Changes of this import that are in one of these states and still pending.
    std::vector<ChangeId> pendingIn(const std::set<RowOutcome> &outcomes) const;

Q_SIGNALS:
    /// state() or what became of a row is another now.
    void changed();
    /// All that send() was told to send has ended, or is pending again.
    void ended();
    /// Rows that are pending could not be applied.
    void failed(const flokdesk::Error &error);

private:
    void stagePart();
    void apply();
    void keep();
    void findJobs();
    void follow();
    std::vector<JobItem> items() const;

    Session &m_session;
    ImportPlan m_plan;
    std::vector<ImportPlan::Staged> m_staged;
    std::set<ChangeId> m_ids;
    std::vector<ChangeId> m_unsent; // pending, and in no job yet
    std::vector<qint64> m_jobs;
    std::set<qint64> m_seenJobs;
    mutable std::map<qint64, std::vector<JobItem>> m_endedItems; // as the journal has them
    int m_until = 0; // rows of the plan to make pending
    int m_series = 0;
    bool m_applies = false;
    GuardMode m_check = GuardMode::Guard;
    int m_stopAfter = 0;
    bool m_isWritingDown = false;
    bool m_isUnderWay = false; // ended() is still to be told
    LatestWork<Result<Done>> m_keeping;
    bool m_keepsAgain = false;
};

} // namespace flokdesk
