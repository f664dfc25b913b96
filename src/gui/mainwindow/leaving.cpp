// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/leaving.h"

#include "changes/journal/unsavedchanges.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

namespace {

QString leavingText(const char *text, int n = -1)
{
    return QCoreApplication::translate("flokdesk::MainWindow", text, nullptr, n);
}

QString unansweredText(const ChangeSet &changes)
{
    const auto unknown = std::ranges::count_if(changes.changes(), &StagedChange::outcomeUnknown);
    if (unknown == 0)
        return {};
    return leavingText(
        QT_TRANSLATE_N_NOOP(
            "flokdesk::MainWindow",
            "%n of them were sent without an answer: check in Flokzu whether they were applied."),
        int(unknown));
}

QString discardText()
{
    return leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "Discard and leave"));
}

Dialogs::Question busyQuestion(const JobRunner &runner)
{
    const int waiting =
        runner.count(JobRunner::State::Waiting) + runner.count(JobRunner::State::Queued);
    Dialogs::Question question;
    question.title =
        leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "Changes are being sent"));
    question.text = leavingText(
        QT_TRANSLATE_N_NOOP("flokdesk::MainWindow",
                            "Changes are being sent to Flokzu. %n of them have not been sent yet."),
        waiting);
    question.detail = leavingText(QT_TRANSLATE_NOOP(
        "flokdesk::MainWindow",
        "Flokdesk waits for the answer to the change being sent and sends nothing more. The rest "
        "stays in the queue until you come back and resume it."));
    question.accept = leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "Pause and leave"));
    return question;
}

/// A change on the wire counts as sent.
Dialogs::Question busyForGoodQuestion(const JobRunner &runner, const ChangeSet &changes)
{
    const int lost = int(changes.changes().size()) - runner.count(JobRunner::State::Sending);
    QStringList details{leavingText(QT_TRANSLATE_NOOP(
        "flokdesk::MainWindow",
        "Flokdesk waits for the answer to the change being sent and sends nothing more."))};
    if (lost > 0)
        details << leavingText(
            QT_TRANSLATE_N_NOOP("flokdesk::MainWindow",
                                "%n pending change(s) will be discarded for good."),
            lost);
    details << unansweredText(changes);
    details.removeAll(QString());
    Dialogs::Question question = busyQuestion(runner);
    question.detail = details.join(u'\n');
    question.accept = discardText();
    question.dangerous = true;
    return question;
}

/// Nothing would be lost, but the user said "Apply" and may count on it.
Dialogs::Question notSentYetQuestion(int changes)
{
    Dialogs::Question question;
    question.title =
        leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "Changes are about to be sent"));
    question.text = leavingText(
        QT_TRANSLATE_N_NOOP(
            "flokdesk::MainWindow",
            "%n change(s) are being recorded before they are sent. Nothing was sent yet."),
        changes);
    question.detail = leavingText(QT_TRANSLATE_NOOP(
        "flokdesk::MainWindow", "Leaving keeps all of them pending and sends nothing."));
    question.accept = leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "Leave"));
    return question;
}

Dialogs::Question stagedQuestion(const ChangeSet &changes, int lost)
{
    Dialogs::Question question;
    question.title = leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "Pending changes"));
    question.text = leavingText(
        QT_TRANSLATE_N_NOOP("flokdesk::MainWindow",
                            "%n pending change(s) are not in Flokzu. Leaving discards them."),
        lost);
    if (lost == int(changes.changes().size()))
        question.detail = unansweredText(changes);
    question.accept = discardText();
    question.dangerous = true;
    return question;
}

} // namespace

Dialogs::Question formQuestion()
{
    Dialogs::Question question;
    question.title = leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "A form is open"));
    question.text = leavingText(QT_TRANSLATE_NOOP(
        "flokdesk::MainWindow",
        "What you typed into the form is not among the pending changes yet and would be lost."));
    question.accept = leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "Close the form"));
    question.dangerous = true;
    return question;
}

std::optional<Dialogs::Question> leavingQuestion(const Session &session, Leaving leaving)
{
    const ChangeSet &changes = session.changes;
    // The demo company begins anew each time.
    const bool isForGood = leaving == Leaving::ForGood || session.isDemo;
    if (session.jobQueue.isBusy() && session.jobQueue.runner())
        return isForGood ? busyForGoodQuestion(*session.jobQueue.runner(), changes)
                         : busyQuestion(*session.jobQueue.runner());
    const auto bookkeeping = session.jobQueue.bookkeeping();
    const bool isPreparing =
        bookkeeping && bookkeeping->kind == JobQueue::Bookkeeping::Kind::WritingDown;
    if (isPreparing && !isForGood)
        return notSentYetQuestion(bookkeeping->all);
    if (isForGood && !changes.isEmpty())
        return stagedQuestion(changes, int(changes.changes().size()));
    // Anything else is on the disk, unless that is full or belongs to a newer version.
    if (isForGood || session.store.flush())
        return std::nullopt;
    const int lost = changesNotKept(session.store, changes);
    return lost > 0 ? std::optional(stagedQuestion(changes, lost)) : std::nullopt;
}

} // namespace flokdesk
