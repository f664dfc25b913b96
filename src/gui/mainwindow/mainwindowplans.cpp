// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobhistory.h"
#include "changes/journal/journal.h"
#include "changes/journal/journaledchanges.h"
#include "core/text.h"
#include "gui/common/readonly.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/review/planfiles.h"
#include "gui/review/undodialog.h"

namespace flokdesk {

namespace {

/// The number of ended jobs to search for one that applied something.
constexpr int jobsLookedThrough = 100;

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

void MainWindow::loadPlan()
{
    if (!m_session)
        return;
    if (!m_planFiles) {
        m_planFiles = new PlanFiles(*m_session, m_parts.dialogs, this);
        connect(m_planFiles, &PlanFiles::failed, this,
                [this](const Error &error) { showNotice(error, Fact::past()); });
        connect(m_planFiles, &PlanFiles::staged, this, &MainWindow::reviewOnly);
    }
    m_planFiles->load();
}

Fact MainWindow::untilJournalGrows() const
{
    return Fact::until(&m_session->store, &ChangeStore::journalGrew);
}

void MainWindow::undoLastJob()
{
    if (!m_session)
        return;
    const auto job = lastAppliedJob(*m_session);
    if (!job)
        return showNotice(job.error(), untilJournalGrows());
    if (job->id == 0)
        return showNotice(tr("No job has applied anything yet, so there is nothing to undo."),
                          untilJournalGrows());
    undoJob(job->id, job->name);
}

bool MainWindow::saysReadOnly()
{
    const QString why = whyReadOnly(*m_session);
    if (!why.isEmpty())
        showNotice(why, Fact::past());
    return !why.isEmpty();
}

void MainWindow::undoJob(qint64 job, const QString &name)
{
    if (saysReadOnly())
        return;
    auto applied = appliedBy(m_session->store, job);
    if (!applied)
        return showNotice(applied.error(), untilJournalGrows());
    if (applied->empty())
        return showNotice(tr("Nothing of “%1” was sent, so there is nothing to undo.").arg(name),
                          untilJournalGrows());
    //: %1 the name of a job
    openUndo(tr("Undo the job “%1”").arg(name), std::move(*applied));
}

void MainWindow::undoEntry(qint64 number)
{
    if (saysReadOnly())
        return;
    JournalQuery query;
    query.after = number - 1;
    query.before = number + 1;
    const auto lines = Journal(m_session->store).find(query);
    if (!lines)
        return showNotice(lines.error(), untilJournalGrows());
    const auto applied = lines->empty() ? std::nullopt : appliedIn(lines->front());
    if (!applied)
        return showNotice(tr("This line of the journal tells of nothing that was sent and applied, "
                             "so there is nothing to undo."),
                          untilJournalGrows());
    //: %1 a change, such as "Update record 17 of Suppliers"
    openUndo(tr("Undo “%1”").arg(titleOf(applied->change)), {*applied});
}

void MainWindow::openUndo(const QString &what, std::vector<AppliedChange> applied)
{
    delete m_undoDialog;
    auto *dialog = new UndoDialog(*m_session, m_parts.dialogs, what, std::move(applied), this);
    m_undoDialog = dialog;
    connect(dialog, &UndoDialog::staged, this, &MainWindow::reviewOnly);
    dialog->open();
}

} // namespace flokdesk
