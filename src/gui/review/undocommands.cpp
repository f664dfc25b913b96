// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/undocommands.h"

#include "changes/jobs/jobhistory.h"
#include "changes/journal/journal.h"
#include "changes/journal/journaledchanges.h"
#include "gui/common/notice.h"
#include "gui/common/readonly.h"
#include "gui/review/undodialog.h"

#include <QCoreApplication>

namespace flokdesk {

namespace {

/// The number of ended jobs to search for one that applied something.
constexpr int jobsLookedThrough = 100;

/// Only the context under which translators find the texts of this file.
struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::MainWindow)
};

struct NamedJob {
    qint64 id = 0;
    QString name;
};

/// The newest of which something was applied, whether it has ended or not; id 0 where there is none.
Result<NamedJob> lastAppliedJob(const Session &session)
{
    NamedJob last;
    const auto ended = JobHistory(session.store).recent(jobsLookedThrough);
    if (!ended)
        return ended.error();
    for (const EndedJob &job : *ended) {
        if (job.id > last.id && job.count(ItemState::Done) > 0)
            last = {job.id, job.name};
    }
    for (const Job *job : session.jobQueue.jobs()) {
        if (job->id > last.id && job->count(ItemState::Done) > 0)
            last = {job->id, job->name};
    }
    return last;
}

} // namespace

UndoCommands::UndoCommands(Session &session, Dialogs &dialogs, Notice &notice, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_notice(notice)
    , m_window(window)
{
}

UndoCommands::~UndoCommands()
{
    delete m_dialog;
}

void UndoCommands::undoLastJob()
{
    const auto job = lastAppliedJob(m_session);
    if (!job)
        return tell(job.error(), untilJournalGrows());
    if (job->id == 0)
        return tell(
            UndoText::tr("No job has applied anything yet, so there is nothing to reverse."),
            untilJournalGrows());
    undoJob(job->id, job->name);
}

void UndoCommands::undoJob(qint64 job, const QString &name)
{
    if (saysReadOnly())
        return;
    auto applied = appliedBy(m_session.store, job);
    if (!applied)
        return tell(applied.error(), untilJournalGrows());
    if (applied->empty())
        return tell(
            UndoText::tr("Nothing of “%1” was applied, so there is nothing to reverse.").arg(name),
            untilJournalGrows());
    //: %1 the name of a job
    openDialog(UndoText::tr("Reverse the job “%1”").arg(name), std::move(*applied));
}

void UndoCommands::undoEntry(qint64 number)
{
    if (saysReadOnly())
        return;
    JournalQuery query;
    query.after = number - 1;
    query.before = number + 1;
    const auto lines = Journal(m_session.store).find(query);
    if (!lines)
        return tell(lines.error(), untilJournalGrows());
    const auto applied = lines->empty() ? std::nullopt : appliedIn(lines->front());
    if (!applied)
        return tell(
            UndoText::tr("This entry is not an applied change, so there is nothing to reverse."),
            untilJournalGrows());
    //: %1 a change, such as "Update record 17 of Suppliers"
    openDialog(UndoText::tr("Reverse “%1”").arg(titleOf(applied->change)), {*applied});
}

void UndoCommands::openDialog(const QString &what, std::vector<AppliedChange> applied)
{
    delete m_dialog;
    auto *dialog = new UndoDialog(m_session, m_dialogs, what, std::move(applied), m_window);
    m_dialog = dialog;
    connect(dialog, &UndoDialog::staged, this, &UndoCommands::staged);
    dialog->open();
}

bool UndoCommands::saysReadOnly()
{
    const QString why = whyReadOnly(m_session);
    if (!why.isEmpty())
        tell(why, Fact::past());
    return !why.isEmpty();
}

void UndoCommands::tell(const QString &text, const Fact &fact)
{
    m_notice.show(Notice::Level::Warning, text, fact);
}

void UndoCommands::tell(const Error &error, const Fact &fact)
{
    m_notice.show(error, fact);
}

Fact UndoCommands::untilJournalGrows() const
{
    return Fact::until(&m_session.store, &ChangeStore::journalGrew);
}

} // namespace flokdesk
