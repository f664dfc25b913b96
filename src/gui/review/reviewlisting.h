// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/plan.h"
#include "session/session.h"

namespace flokdesk {

class ReviewTree;

/// Fills the tree of the review: with all that is staged, or with the items of the job that runs or ran
/// last.
class ReviewListing final {
public:
    /// Both must outlive this.
    ReviewListing(const Session &session, ReviewTree &tree);

    void listStaged();
    /// Once the job has ended, with what became of its items since, too.
    void listJob(bool hasEnded);
    /// Writes the line of that item anew, while the job runs.
    void updateItem(int index);
    /// Writes anew the lines of a job that has ended, where these changes are its items.
    void updateSettled(const TouchedChanges &touched);

    /// Selects the first item of the job that the user has to look after: its outcome is unknown, or it is
    /// held. False where there is none.
    bool selectUnsettled();

    /// Unticks all other changes that are staged, and selects the first of these.
    void tickOnly(const std::vector<ChangeId> &ids);
    /// What is ticked, as it is staged now.
    Plan tickedPlan();

private:
    const std::vector<JobItem> &items() const;

    const Session &m_session;
    ReviewTree &m_tree;
    /// What is listed, copied line by line, because a copy of very many changes takes a while.
    std::vector<StagedChange> m_listed;
    quint64 m_listedRevision = 0;
};

} // namespace flokdesk
