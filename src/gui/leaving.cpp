// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/leaving.h"

#include "core/text.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

namespace {

QString leavingText(const char *text, int n = -1)
{
    return QCoreApplication::translate("flokdesk::MainWindow", text, nullptr, n);
}

Dialogs::Question busyQuestion(const PlanRunner &runner)
{
    const int waiting =
        runner.count(PlanRunner::State::Waiting) + runner.count(PlanRunner::State::Queued);
    Dialogs::Question question;
    question.title =
        leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "Changes are being sent"));
    question.text = leavingText(
        QT_TRANSLATE_N_NOOP("flokdesk::MainWindow",
                            "Changes are being sent to Flokzu. %n of them have not been sent yet."),
        waiting);
    question.detail = leavingText(QT_TRANSLATE_NOOP(
        "flokdesk::MainWindow",
        "Leaving waits for the answer that is on its way and sends nothing more. What was not sent "
        "waits until you come back and resume it."));
    question.accept = leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "Pause and leave"));
    return question;
}

Dialogs::Question stagedQuestion(const ChangeSet &changes)
{
    const int staged = int(changes.changes().size());
    const auto unknown = std::ranges::count_if(changes.changes(), &StagedChange::outcomeUnknown);
    Dialogs::Question question;
    question.title = leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "Staged changes"));
    question.text = leavingText(
        QT_TRANSLATE_N_NOOP("flokdesk::MainWindow",
                            "%n staged change(s) are not in Flokzu. Leaving discards them."),
        staged);
    if (unknown > 0)
        question.detail = leavingText(
            QT_TRANSLATE_N_NOOP("flokdesk::MainWindow",
                                "%n of them were sent without an answer: look in Flokzu whether "
                                "they were carried out."),
            int(unknown));
    question.accept = leavingText(QT_TRANSLATE_NOOP("flokdesk::MainWindow", "Discard and leave"));
    question.dangerous = true;
    return question;
}

} // namespace

std::optional<Dialogs::Question> leavingQuestion(const Session &session, Leaving leaving)
{
    if (session.applier.isBusy() && session.applier.runner())
        return busyQuestion(*session.applier.runner());
    // The demo company begins anew each time. Anything else is on the disk, unless that is full.
    const bool staysHere = leaving == Leaving::ForNow && !session.isDemo && session.store.flush();
    if (!session.changes.isEmpty() && !staysHere)
        return stagedQuestion(session.changes);
    return std::nullopt;
}

} // namespace flokdesk
