// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/fact.h"
#include "session/session.h"

namespace flokdesk {

/// All of these changes are staged, and none is being sent or was sent without an answer.
Fact allStaged(const ChangeSet &changes, std::vector<ChangeId> ids);
/// Everything that is staged for this user now, as allStaged().
Fact allStagedFor(const ChangeSet &changes, const QString &email);
/// All of these changes are still staged with a problem.
Fact allHaveProblems(const ChangeSet &changes, std::vector<ChangeId> ids);
/// The server could not be reached, or did not do what it was asked for: until it gives an answer
/// that says otherwise. For an error of any other kind, Fact::past().
Fact serverFails(const RequestScheduler &scheduler, const Error &error);
/// The members of this role stay the same: until this program gives or takes it.
Fact untilGiven(const Session &session, const QString &role);
/// What is staged, or known of users, roles or anything else, stays the same.
Fact untilUsersChange(const Session &session);
/// The protection of the profile, until the user locks or unlocks it.
Fact untilProtectionChanges(const Session &session);
/// The last step is the last one still: until the user undoes, redoes or edits.
Fact lastStep(ChangeSet &changes);

} // namespace flokdesk
