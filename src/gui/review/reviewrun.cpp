// SPDX-License-Identifier: GPL-3.0-or-later
// From Apply to the report.
#include "gui/common/notice.h"
#include "gui/review/reviewdialog.h"
#include "gui/review/reviewtexts.h"
#include "ui_reviewdialog.h"

#include <algorithm>
#include <QComboBox>
#include <QPushButton>

namespace flokdesk {

void ReviewDialog::connectRun()
{
    connect(&m_session.jobQueue, &JobQueue::bookkeepingChanged, this, [this] {
        if (m_mode == Mode::Preparing || m_mode == Mode::Running)
            showProgress();
    });
    connect(&m_session.jobQueue, &JobQueue::preparationEnded, this, &ReviewDialog::tellNotPrepared);
    connect(&m_session.jobQueue, &JobQueue::started, this, &ReviewDialog::followRun);
    connect(&m_session.jobQueue, &JobQueue::itemChanged, this, &ReviewDialog::showItem);
    connect(&m_session.jobQueue, &JobQueue::finished, this, &ReviewDialog::showSummary);
    connect(&m_session.jobQueue, &JobQueue::jobsChanged, this, &ReviewDialog::refreshPausedJob);
}

void ReviewDialog::send(const Plan &plan)
{
    m_ui->notice->dismiss();
    const bool isLarge = plan.items().size() > size_t(JobQueue::itemsAtOnce);
    if (isLarge)
        m_mode = Mode::Preparing; // before the changes are frozen, so that they are not listed anew
    const auto begun =
        m_session.jobQueue.apply(plan, m_ui->failuresComboBox->currentData().toInt());
    if (begun && isLarge)
        return followPreparation();
    if (begun)
        return;
    m_mode = Mode::Review;
    refresh();
    m_ui->notice->show(begun.error(), untilStagedChange());
}

void ReviewDialog::followPreparation()
{
    m_mode = Mode::Preparing;
    m_stopping = false;
    if (m_ui->changesTree->topLevelItemCount() == 0)
        showStaged();
    refreshCost();
}

void ReviewDialog::tellNotPrepared(const QString &why)
{
    if (m_mode != Mode::Preparing)
        return;
    reviewRest();
    if (why.isEmpty())
        m_ui->notice->show(Notice::Level::Information,
                           tr("Nothing was sent. All changes are still staged."),
                           untilStagedChange());
    else
        m_ui->notice->show(
            Error{Error::Kind::Storage,
                  tr("Nothing was sent, because it could not be written down first."), why, 0},
            untilStagedChange());
}

void ReviewDialog::followRun()
{
    m_mode = Mode::Running;
    m_job = m_session.jobQueue.runningJob()->id;
    m_stopping = false;
    listRun(false);
    showProgress();
    refreshCost();
}

void ReviewDialog::showSettled()
{
    listRun(true);
}

/// The items of the run, also with what became of them after it.
void ReviewDialog::listRun(bool isSettled)
{
    std::vector<ChangeId> ids;
    ids.reserve(m_session.jobQueue.runner()->items().size());
    for (const JobRunner::Item &item : m_session.jobQueue.runner()->items())
        ids.push_back(item.staged.id);
    m_listAgain = false;
    m_ui->changesTree->list(ids, [this, isSettled](ChangeId id, size_t index) {
        const JobRunner::Item &item = m_session.jobQueue.runner()->items()[index];
        return std::optional(isSettled ? settledEntry(item, m_session.changes.byId(id))
                                       : reviewEntry(item));
    });
}

void ReviewDialog::showItem(int index)
{
    if (m_mode != Mode::Running)
        return;
    m_ui->changesTree->updateEntry(
        reviewEntry(m_session.jobQueue.runner()->items()[size_t(index)]));
    showProgress();
}

void ReviewDialog::showProgress()
{
    if (const auto bookkeeping = m_session.jobQueue.bookkeeping()) {
        m_ui->runProgressBar->setMaximum(bookkeeping->all);
        m_ui->runProgressBar->setValue(bookkeeping->done);
        m_ui->runProgressBar->setFormat(bookkeepingText(*bookkeeping));
        return;
    }
    if (m_mode == Mode::Preparing)
        return;
    const RunProgress run = m_estimate.of(m_session);
    m_ui->runProgressBar->setMaximum(run.all);
    m_ui->runProgressBar->setValue(run.ended);
    //: %1 changes that ended, %2 all changes of the run
    const QString count = tr("%1 of %2").arg(run.ended).arg(run.all);
    //: %1 is "3 of 500", %2 a time of day
    m_ui->runProgressBar->setFormat(
        run.ended == run.all || !m_session.jobQueue.isBusy()
            ? count
            : tr("%1 · until about %2")
                  .arg(count, run.end.toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
}

void ReviewDialog::showSummary()
{
    if (m_mode != Mode::Running || m_session.jobQueue.isBusy()) // then another job ended
        return;
    m_mode = Mode::Report;
    showProgress();
    showSettled();
    tellSummary();
    const auto isUnsettled = [](const JobItem &item) {
        return item.state == ItemState::Unknown || item.state == ItemState::Held;
    };
    const auto &items = m_session.jobQueue.runner()->items();
    const auto unsettled = std::ranges::find_if(items, isUnsettled);
    if (unsettled != items.end())
        m_ui->changesTree->select(unsettled->staged.id);
    refreshCost();
    m_ui->closeButton->setDefault(true);
    if (unsettled == items.end() && !jobToResume())
        m_ui->closeButton->setFocus();
}

void ReviewDialog::tellSummary()
{
    const JobRunner &runner = *m_session.jobQueue.runner();
    const bool allDone =
        runner.count(JobRunner::State::Done) == static_cast<int>(runner.items().size());
    const bool isUnclear = runner.count(JobRunner::State::Unknown) > 0;
    QString text = summaryOf(runner);
    if (isUnclear)
        text += u'\n'
            + tr("Select a change whose outcome is unknown and press Check to ask the server about "
                 "it.");
    else if (runner.count(JobRunner::State::Held) > 0)
        text += u'\n'
            + tr("Another person changed the same meanwhile. Press Decide to say whose value to "
                 "keep.");
    else if (const Job *paused = jobToResume())
        text += u'\n' + (paused->reason.isEmpty() ? pausedText(*paused) : paused->reason);
    else if (!allDone)
        text += u'\n' + tr("What was not applied is still staged, with the reason.");
    const bool isPaused = jobToResume() || runner.count(JobRunner::State::Held) > 0;
    m_ui->notice->show(allDone                     ? Notice::Level::Success
                           : isUnclear || isPaused ? Notice::Level::Warning
                                                   : Notice::Level::Problem,
                       text, Fact::past()); // told anew by refresh() when what it says changes
    explainFailures(runner);
    m_summary = m_ui->notice->text();
}

/// What is behind the counts: an answer that was not understood, a key that was refused.
void ReviewDialog::explainFailures(const JobRunner &runner)
{
    for (const JobRunner::Item &item : runner.items()) {
        if (item.state == JobRunner::State::Unknown && item.error.httpStatus != 0)
            return m_ui->notice->addDetail(item.error.message + QStringLiteral("\n\n")
                                           + item.error.detail);
        if (item.error.kind == Error::Kind::KeyRejected)
            return m_ui->notice->offerKeys(item.error);
    }
}

void ReviewDialog::resumeJob()
{
    const Job *paused = jobToResume();
    if (!paused)
        return;
    m_ui->notice->dismiss();
    if (const auto resumed = m_session.jobQueue.resume(paused->id); !resumed)
        m_ui->notice->show(resumed.error(),
                           Fact::until(&m_session.jobQueue, &JobQueue::jobsChanged));
}

} // namespace flokdesk
