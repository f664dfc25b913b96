// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/jobqueue.h"
#include "changes/resolution/outcomecheck.h"
#include "changes/resolution/resolver.h"
#include "gui/review/reviewtree.h"

namespace flokdesk {

/// The lines of the review: a staged change, and an item of a run with what became of it.
/// `waitsForUnknown`: an earlier change of the same object has an unknown outcome.
ReviewTree::Entry reviewEntry(const StagedChange &staged, bool waitsForUnknown);
ReviewTree::Entry reviewEntry(const JobRunner::Item &item);
/// An item whose outcome was unknown and that the user or a look-up settled since. `staged` is what is left of
/// it, or nullptr.
ReviewTree::Entry settledEntry(const JobRunner::Item &item, const StagedChange *staged);

/// "2 applied, 1 refused, 0 unknown", and what else there is.
QString summaryOf(const JobRunner &runner);
/// Each note about what cannot be undone once, with the number of changes it holds for.
QString notesOf(const Plan &plan);
/// "Job … stopped at 214 of 281. 1 request has an unknown outcome."
QString pausedText(const Job &job);
/// "Writing down 250 of 5000" and the like.
QString bookkeepingText(const JobQueue::Bookkeeping &bookkeeping);
QString verdictText(Finding::Verdict verdict);
/// What the last reading said about a change of unknown outcome, and when.
QString evidenceText(const std::optional<Resolver::Evidence> &evidence);
/// What the answer says about the instance that the user takes for the started one: a sentence, and its
/// fields beside what was sent.
QString createdText(const QString &identifier, const Result<Finding> &finding);
QString comparisonText(const Change &change, const Finding &finding);

} // namespace flokdesk
