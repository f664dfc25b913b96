// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewtexts.h"

#include "core/text.h"
#include "gui/common/statetint.h"
#include "session/stagedcells.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

namespace flokdesk {

namespace {

using RunState = JobRunner::State;

/// Only the context under which translators find these texts.
struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(ReviewDialog)
};

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

QString noAnswerText()
{
    return ReviewText::tr("? Sent, unconfirmed: it may have been applied.");
}

QString heldText()
{
    return ReviewText::tr("≠ Changed by another person meanwhile");
}

QString stateText(const JobRunner::Item &item)
{
    switch (item.state) {
    case RunState::Waiting:
    case RunState::Queued:
        return ReviewText::tr("◷ Waiting");
    case RunState::Sending:
        return ReviewText::tr("↑ Sending…");
    case RunState::Done:
        if (item.readsOtherwise())
            return ReviewText::tr("≠ Applied, but the values in Flokzu differ");
        return item.receipt.isEmpty()
            ? ReviewText::tr("✓ Applied")
            : ReviewText::tr("✓ Applied (%1)").arg(withVisibleControls(item.receipt));
    case RunState::Rejected:
        return ReviewText::tr("! Refused: %1")
            .arg(
                firstLine(item.error.detail.isEmpty() || item.error.kind == Error::Kind::KeyRejected
                              ? item.error.message
                              : item.error.detail));
    case RunState::NotSent:
        return ReviewText::tr("! Not sent: %1").arg(firstLine(item.error.message));
    case RunState::Unknown:
        return noAnswerText();
    case RunState::Skipped:
    case RunState::Cancelled:
        return ReviewText::tr("◌ Not tried");
    case RunState::Held:
        return heldText();
    }
    Q_UNREACHABLE();
}

std::optional<Tint> stateTint(const JobRunner::Item &item)
{
    switch (item.state) {
    case RunState::Waiting:
    case RunState::Queued:
    case RunState::Sending:
    case RunState::Skipped:
    case RunState::Cancelled:
        return {};
    case RunState::Done:
        return item.readsOtherwise() ? Tint::Warning : Tint::Good;
    case RunState::Rejected:
    case RunState::NotSent:
        return Tint::Problem;
    case RunState::Unknown:
    case RunState::Held:
        return Tint::Warning;
    }
    Q_UNREACHABLE();
}

/// Of an item that had an unknown outcome.
QString appliedText(const JobRunner::Item &item)
{
    switch (item.settledBy) {
    case SettledBy::LookUp:
        return ReviewText::tr("✓ Checked: applied");
    case SettledBy::User:
        return ReviewText::tr("✓ Marked as applied");
    case SettledBy::Answer: // as files of earlier versions say it, which do not tell by whom
        return stateText(item);
    }
    Q_UNREACHABLE();
}

QString notAppliedText(SettledBy by, bool isStaged)
{
    if (by == SettledBy::User)
        return isStaged ? ReviewText::tr("● Marked as not applied, still pending")
                        : ReviewText::tr("◌ Marked as not applied");
    return isStaged ? ReviewText::tr("● Checked: not applied, still pending")
                    : ReviewText::tr("◌ Checked: not applied");
}

QString stagedText(StagedState state, const QString &problem)
{
    switch (state) {
    case StagedState::Unknown:
        return noAnswerText();
    case StagedState::InRun:
        return ReviewText::tr("◷ Waiting in a job that is paused");
    case StagedState::Held:
        return heldText();
    case StagedState::Failed:
        return ReviewText::tr("! %1").arg(firstLine(problem));
    case StagedState::Pending:
        return ReviewText::tr("● Not sent yet");
    }
    Q_UNREACHABLE();
}

} // namespace

ReviewTree::Entry reviewEntry(const StagedChange &staged, bool waitsForUnknown)
{
    ReviewTree::Entry entry{staged.id,
                            titleOf(staged.change),
                            linesOf(staged.change),
                            {},
                            {},
                            {},
                            !staged.isFrozen() && !staged.isHeld() && !waitsForUnknown};
    entry.tip = staged.problem;
    entry.startsUnticked = staged.isRefused;
    const StagedState state = stateOf(staged);
    const bool waits = waitsForUnknown && !staged.isFrozen();
    entry.state = waits ? ReviewText::tr("◷ Waits until the earlier change is checked")
                        : stagedText(state, staged.problem);
    if (waits)
        entry.tip = ReviewText::tr("It is not yet known whether an earlier change to the same "
                                   "object was applied. Check that one first.");
    else if (state != StagedState::Pending && state != StagedState::InRun)
        entry.tint = tintOf(cellStateOf(state));
    return entry;
}

ReviewTree::Entry reviewEntry(const JobRunner::Item &item)
{
    const StagedChange &staged = item.staged;
    QString tip = item.error.message;
    const bool isPage = item.error.detail.startsWith(u'<'); // of another program than Flokzu
    if (!isPage && !item.error.message.contains(item.error.detail))
        tip += u'\n' + item.error.detail;
    return {staged.id,
            titleOf(staged.change),
            linesOf(staged.change),
            stateText(item),
            tip.trimmed(),
            stateTint(item),
            false,
            false};
}

ReviewTree::Entry settledEntry(const JobRunner::Item &item, const StagedChange *staged)
{
    ReviewTree::Entry entry = reviewEntry(item);
    if (item.state == RunState::Held && (!staged || !staged->isHeld())) {
        entry.state = staged ? ReviewText::tr("● Resolved, not sent yet")
                             : ReviewText::tr("✓ The value in Flokzu is kept");
        entry.tint = std::nullopt;
        return entry;
    }
    if (item.error.kind != Error::Kind::UnknownOutcome || (staged && staged->outcomeUnknown))
        return entry;
    if (item.state == RunState::Done) {
        entry.state = appliedText(item);
    } else if (item.state == RunState::NotSent) {
        entry.state = notAppliedText(item.settledBy, staged != nullptr);
        entry.tint = std::nullopt;
    }
    if (item.settledBy == SettledBy::Answer)
        entry.tip.clear(); // it tells of a doubt that is past
    return entry;
}

QString summaryOf(const JobRunner &runner)
{
    QStringList parts{
        ReviewText::tr("%n applied", "changes", runner.count(RunState::Done)),
        ReviewText::tr("%n refused", "changes", runner.count(RunState::Rejected)),
        ReviewText::tr("%n unconfirmed", "changes", runner.count(RunState::Unknown)),
    };
    if (const int held = runner.count(RunState::Held))
        parts << ReviewText::tr("%n conflict(s)", "changes", held);
    if (const int notSent = runner.count(RunState::NotSent))
        parts << ReviewText::tr("%n not sent", "changes", notSent);
    if (const int waiting = runner.count(RunState::Waiting))
        parts << ReviewText::tr("%n waiting", "changes", waiting);
    if (const int skipped = runner.count(RunState::Skipped) + runner.count(RunState::Cancelled))
        parts << ReviewText::tr("%n not tried", "changes", skipped);
    return parts.join(QStringLiteral(", "));
}

QString pausedText(const Job &job)
{
    const auto all = static_cast<int>(job.items.size());
    //: %1 the name of a job, %2 how many of its changes ended, %3 how many there are
    QString text = ReviewText::tr("“%1” is paused at %2 of %3.")
                       .arg(job.name, QString::number(all - job.waiting()), QString::number(all));
    if (const int unknown = job.count(ItemState::Unknown))
        text += u' '
            + ReviewText::tr("%n change(s) may have been applied: check them.", nullptr, unknown);
    return text;
}

QString bookkeepingText(const JobQueue::Bookkeeping &bookkeeping)
{
    const QString text = bookkeeping.kind == JobQueue::Bookkeeping::Kind::WritingDown
        //: %1 changes that are written to the disk before any of them is sent, %2 all of them
        ? ReviewText::tr("Recording %1 of %2; nothing has been sent yet")
        //: %1 changes that are pending again, %2 all of them
        : ReviewText::tr("Removing from queue: %1 of %2");
    return text.arg(bookkeeping.done).arg(bookkeeping.all);
}

QString notesOf(const Plan &plan)
{
    std::vector<std::pair<QString, int>> counted;
    for (const StagedChange &staged : plan.items()) {
        const QString note = irreversibleNote(staged.change);
        if (note.isEmpty())
            continue;
        const auto known = std::ranges::find(counted, note, &std::pair<QString, int>::first);
        if (known == counted.end())
            counted.emplace_back(note, 1);
        else
            ++known->second;
    }
    QStringList lines;
    for (const auto &[note, count] : counted)
        //: %1 how many changes, %2 why they cannot be reversed
        lines << ReviewText::tr("%1 × %2").arg(count).arg(note);
    return lines.join(u'\n');
}

QString verdictText(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Applied:
        return ReviewText::tr("It looks as if it was applied.");
    case Finding::Verdict::NotApplied:
        return ReviewText::tr("It looks as if it was not applied.");
    case Finding::Verdict::Inconclusive:
        return ReviewText::tr("Flokzu's data does not tell: please decide.");
    }
    Q_UNREACHABLE();
}

QString evidenceText(const std::optional<Resolver::Evidence> &evidence)
{
    if (!evidence)
        return ReviewText::tr(
            "Not checked yet. This happens automatically, or when you press Check.");
    const QString at = QLocale().toString(evidence->at.toLocalTime().time(), QLocale::ShortFormat);
    //: %1 a time of day, %2 a sentence on what was found
    return ReviewText::tr("As of %1: %2").arg(at, verdictText(evidence->finding.verdict)) + u'\n'
        + evidence->finding.evidence;
}

QString createdText(const QString &identifier, const Result<Finding> &finding)
{
    const QString shown = withVisibleControls(identifier);
    if (!finding)
        return ReviewText::tr("Instance %1 could not be read.").arg(shown);
    if (finding->verdict == Finding::Verdict::Applied)
        return ReviewText::tr("Instance %1 holds all values that were sent.").arg(shown);
    return ReviewText::tr("Instance %1 holds other values than those that were sent.").arg(shown);
}

QString comparisonText(const Change &change, const Finding &finding)
{
    if (finding.verdict != Finding::Verdict::Applied)
        return finding.evidence;
    QStringList lines;
    for (const ChangeLine &line : linesOf(change)) {
        if (!line.field.isEmpty())
            //: %1 a field, %2 its value
            lines << ReviewText::tr("%1 is “%2”, as was sent.").arg(line.name, line.after);
    }
    return lines.join(u'\n');
}

} // namespace flokdesk
