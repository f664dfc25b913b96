// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewdialog.h"

#include "changes/jobs/setguard.h"
#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/screenfit.h"
#include "gui/common/undoactions.h"
#include "gui/editing/typing.h"
#include "gui/review/applyatonce.h"
#include "gui/review/conflictdialog.h"
#include "gui/review/planfiles.h"
#include "gui/review/reviewlisting.h"
#include "gui/review/reviewtexts.h"
#include "gui/review/runreport.h"
#include "ui_reviewdialog.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace flokdesk {

ReviewDialog::ReviewDialog(Session &session, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReviewDialog>())
    , m_session(session)
    , m_dialogs(dialogs)
{
    m_ui->setupUi(this);
    m_listing = std::make_unique<ReviewListing>(session, *m_ui->changesTree);
    m_stopText = m_ui->stopButton->text();
    new ScreenFit(*this, {900, 560});
    m_ui->unknownOutcomePanel->setSession(session, dialogs, *m_ui->notice);
    fillFailureChoices();
    m_ui->checkModes->setCurrent(m_session.jobQueue.guard());
    showTenant();
    connectParts();
    const auto bookkeeping = m_session.jobQueue.bookkeeping();
    if (m_session.jobQueue.isBusy())
        followRun();
    else if (bookkeeping && bookkeeping->kind == JobQueue::Bookkeeping::Kind::WritingDown)
        followPreparation();
    else
        refresh();
    if (m_ui->applyButton->isEnabled()) // not later, under the hands of the user
        m_ui->applyButton->setFocus();
}

ReviewDialog::~ReviewDialog() = default;

void ReviewDialog::showTenant()
{
    const Profile &profile = m_session.profile;
    QPalette colours = m_ui->colourLabel->palette();
    colours.setColor(QPalette::Window, QColor(profile.colour));
    m_ui->colourLabel->setPalette(colours);
    const QString text =
        tr("%1 · %2").arg(withVisibleControls(profile.name), profile.baseUrl.host());
    m_ui->tenantLabel->setText(m_session.isDemo ? tr("%1 · demo").arg(text) : text);
}

void ReviewDialog::connectParts()
{
    connect(m_ui->changesTree, &ReviewTree::ticksChanged, this, &ReviewDialog::replan);
    connect(m_ui->changesTree, &ReviewTree::listed, this, &ReviewDialog::listed);
    connect(m_ui->checkModes, &CheckModes::chosen, this, &ReviewDialog::refreshCost);
    connect(m_ui->changesTree, &ReviewTree::tickedAgain, &m_session.changes,
            &ChangeSet::allowAgain);
    connect(m_ui->changesTree, &QTreeWidget::currentItemChanged, this,
            &ReviewDialog::refreshButtons);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &ReviewDialog::revertCurrent);
    connect(m_ui->checkButton, &QPushButton::clicked, m_ui->unknownOutcomePanel,
            &UnknownOutcomePanel::check);
    connect(m_ui->unknownOutcomePanel, &UnknownOutcomePanel::refreshed, this,
            [this] { m_ui->checkButton->setEnabled(m_ui->unknownOutcomePanel->canCheck()); });
    connect(m_ui->decideButton, &QPushButton::clicked, this, &ReviewDialog::decideHeld);
    auto *files = new PlanFiles(m_session, m_dialogs, this);
    connect(m_ui->savePlanButton, &QPushButton::clicked, this,
            [this, files] { files->save(m_plan); });
    connect(files, &PlanFiles::saved, this, [this](const QString &text) {
        m_ui->notice->show(Notice::Level::Success, text, untilStagedChange());
    });
    connect(files, &PlanFiles::failed, m_ui->notice,
            [this](const Error &error) { m_ui->notice->show(error, Fact::past()); });
    connect(m_ui->applyDecidedAction, &QAction::triggered, m_ui->applyButton, &QPushButton::click);
    connect(m_ui->applyButton, &QPushButton::clicked, this, &ReviewDialog::apply);
    connect(m_ui->reviewRestButton, &QPushButton::clicked, this, &ReviewDialog::reviewRest);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] {
        m_stopping = true;
        if (m_mode == Mode::Preparing)
            m_session.jobQueue.cancelPreparation();
        else
            m_session.jobQueue.cancelRest();
        refreshButtons();
    });
    connect(m_ui->pauseButton, &QPushButton::clicked, this, [this] {
        m_stopping = true;
        m_session.jobQueue.pause();
        refreshButtons();
    });
    connect(m_ui->resumeButton, &QPushButton::clicked, this, &ReviewDialog::resumeJob);
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, [this] {
        if (const Job *paused = jobToResume())
            m_session.jobQueue.cancelJob(paused->id);
        reviewRest();
    });
    connect(m_ui->revertAction, &QAction::triggered, this, &ReviewDialog::revertCurrent);
    connect(m_ui->applyAction, &QAction::triggered, m_ui->applyButton, &QPushButton::click);
    const auto [undo, redo] = makeUndoActions(m_session.changes.undoStack(), this);
    addActions({undo, redo});

    connect(&m_session.changes, &ChangeSet::changed, this, &ReviewDialog::refreshTouched);
    connect(&m_session.scheduler, &RequestScheduler::statusChanged, this,
            &ReviewDialog::refreshCost);
    connectRun();
}

void ReviewDialog::fillFailureChoices()
{
    QComboBox *choices = m_ui->failuresComboBox;
    choices->addItem(tr("continue with the others"), 0);
    choices->addItem(tr("pause at once"), 1);
    for (const int failures : {5, 20})
        choices->addItem(tr("pause after %n failure(s)", nullptr, failures), failures);
}

void ReviewDialog::refresh()
{
    if (m_ui->changesTree->isListing()) {
        m_listAgain = true;
        return refreshCost();
    }
    if (m_mode == Mode::Review)
        return showStaged();
    refreshCost();
}

void ReviewDialog::refreshTouched(const TouchedChanges &touched)
{
    if (m_mode == Mode::Review)
        return refresh();
    if (m_mode != Mode::Report)
        return refreshButtons(); // showItem() shows the rest
    m_listing->updateSettled(touched);
    if (m_ui->notice->text() == m_summary)
        tellSummary();
    refreshCost();
}

void ReviewDialog::showStaged()
{
    m_listing->listStaged();
    if (!m_isListed)
        refreshCost();
}

void ReviewDialog::listed()
{
    m_isListed = m_isListed || m_mode == Mode::Review;
    if (m_mode == Mode::Review)
        replan();
    if (std::exchange(m_listAgain, false))
        refresh();
}

void ReviewDialog::tickOnly(const std::vector<ChangeId> &ids)
{
    if (m_mode == Mode::Report)
        reviewRest();
    m_listing->tickOnly(ids);
}

void ReviewDialog::setPlan(const Plan &plan)
{
    m_plan = plan;
    m_requests = RequestCount::of(plan);
    m_irreversible = plan.irreversible();
    m_notes = notesOf(plan);
}

void ReviewDialog::replan()
{
    setPlan(m_listing->tickedPlan());
    m_ui->digestLabel->showDigestOf(m_plan);
    refreshCost();
}

void ReviewDialog::refreshCost()
{
    if (m_mode == Mode::Preparing || m_mode == Mode::Running)
        showProgress();
    for (QWidget *plan : std::initializer_list<QWidget *>{m_ui->costLabel, m_ui->failuresLabel,
                                                          m_ui->failuresComboBox, m_ui->digestLabel,
                                                          m_ui->savePlanButton})
        plan->setVisible(!followsRun());
    m_ui->savePlanButton->setEnabled(!m_plan.isEmpty());
    m_ui->checkModes->setVisible(!followsRun() && offersChecks());
    if (!followsRun())
        showCost();
    refreshButtons();
}

bool ReviewDialog::offersChecks() const
{
    return m_plan.items().size() >= size_t(SetGuard::fewestUpdates);
}

/// A way that the user chose for more changes does not count once the choice is no longer shown.
GuardMode ReviewDialog::check() const
{
    return offersChecks() ? m_ui->checkModes->current() : m_session.jobQueue.guard();
}

void ReviewDialog::showCost()
{
    const std::map<GuardMode, RunCost> costs =
        costsOf(m_requests, static_cast<int>(m_plan.items().size()), m_session);
    m_ui->checkModes->showCosts(costs, m_session.clock.wallTime());
    const RunCost &cost = costs.at(check());
    QStringList parts{tr("%n request(s)", nullptr, cost.requests)};
    if (!m_plan.isEmpty())
        parts << tr("ends about %1")
                     .arg(QLocale().toString(cost.end.toLocalTime().time(), QLocale::ShortFormat));
    if (m_irreversible > 0)
        parts << tr("%n cannot be reversed", "changes", m_irreversible);
    m_ui->costLabel->setText(parts.join(QStringLiteral(" · ")));
    showNotes(m_notes);
}

void ReviewDialog::showNotes(const QString &notes)
{
    m_ui->notesLabel->setText(notes);
    m_ui->notesLabel->setVisible(!notes.isEmpty());
}

QString ReviewDialog::whyNotApply() const
{
    if (m_session.profile.protection == Protection::ReadOnly || m_session.scheduler.isReadOnly())
        return tr("This profile is read-only, so nothing can be sent. Your changes stay pending.");
    if (m_session.changes.isEmpty())
        return tr("There are no pending changes.");
    if (!m_isListed)
        return tr("The changes are still being listed.");
    if (m_plan.isEmpty())
        return tr("No change is ticked that can be sent.");
    return {};
}

void ReviewDialog::refreshButtons()
{
    const QString reason = followsRun() ? QString() : whyNotApply();
    const auto count = static_cast<int>(m_plan.items().size());
    m_ui->applyButton->setText(tr("&Apply %n change(s)", nullptr, count));
    m_ui->applyDecidedAction->setText(tr("Apply %n change(s)", nullptr, count));
    m_ui->applyDecidedAction->setEnabled(reason.isEmpty() && !followsRun());
    m_ui->applyButton->setVisible(!followsRun());
    m_ui->applyButton->setEnabled(reason.isEmpty());
    setPlainToolTip(m_ui->applyButton, reason);
    m_ui->reasonLabel->setText(reason);
    m_ui->reasonLabel->setVisible(!reason.isEmpty());

    m_ui->runProgressBar->setVisible(followsRun());
    m_ui->stopButton->setVisible(m_mode == Mode::Preparing || m_mode == Mode::Running);
    m_ui->stopButton->setEnabled(!m_stopping);
    m_ui->stopButton->setText(m_mode == Mode::Preparing ? tr("&Do not send") : m_stopText);
    m_ui->pauseButton->setVisible(m_mode == Mode::Running);
    m_ui->pauseButton->setEnabled(!m_stopping);
    refreshPausedJob();
    m_ui->reviewRestButton->setVisible(m_mode == Mode::Report && !m_session.changes.isEmpty());

    const StagedChange *current = m_session.changes.byId(m_ui->changesTree->currentChange());
    m_ui->revertButton->setVisible(!followsRun());
    m_ui->revertButton->setEnabled(current && !current->isFrozen());
    const int held = m_session.changes.heldCount();
    m_ui->decideButton->setText(held > 0 ? tr("R&esolve %n conflict(s)…", "changes", held)
                                         : tr("R&esolve…"));
    m_ui->decideButton->setEnabled(held > 0);
    m_ui->unknownOutcomePanel->showChange(current ? current->id : 0);
}

/// The paused job that the buttons act on: in a report its own, otherwise the first.
const Job *ReviewDialog::jobToResume() const
{
    const JobQueue &jobQueue = m_session.jobQueue;
    const Job *job = m_mode == Mode::Review ? jobQueue.pausedJob() : jobQueue.job(m_job);
    return job && job->state == Job::State::Paused ? job : nullptr;
}

void ReviewDialog::refreshPausedJob()
{
    const bool isUnderWay = m_mode == Mode::Preparing || m_mode == Mode::Running;
    const Job *paused = isUnderWay ? nullptr : jobToResume();
    m_ui->resumeButton->setVisible(paused);
    m_ui->takeBackButton->setVisible(paused);
    m_ui->pausedLabel->setVisible(paused && m_mode == Mode::Review);
    if (!paused)
        return;
    //: %1 the name of a job
    setPlainToolTip(m_ui->resumeButton, tr("Sends what still waits of “%1”").arg(paused->name));
    //: %1 the name of a job
    setPlainToolTip(m_ui->takeBackButton,
                    tr("What waits in “%1” becomes pending again").arg(paused->name));
    m_ui->pausedLabel->setText(pausedText(*paused));
}

void ReviewDialog::apply()
{
    if (!whyNotApply().isEmpty() || followsRun())
        return;
    const Plan plan = m_plan; // what was shown is what runs
    if (m_irreversible <= typedConfirmationAbove)
        return send(plan);
    const QString count = QString::number(m_irreversible);
    const Dialogs::Question question{
        tr("Apply changes that cannot be reversed?"),
        tr("%n of these changes cannot be reversed through the API. Type %1 to continue.", nullptr,
           m_irreversible)
            .arg(count),
        m_notes, tr("Apply %n change(s)", nullptr, static_cast<int>(plan.items().size())), true};
    m_dialogs.confirmTyped(this, question, count, [this, plan](bool yes) {
        if (yes)
            send(plan);
    });
}

void ReviewDialog::reviewRest()
{
    m_mode = Mode::Review;
    m_isListed = false;
    setPlan({});
    m_ui->closeButton->setDefault(false);
    m_ui->notice->dismiss();
    showStaged();
    m_ui->changesTree->setFocus();
}

void ReviewDialog::revertCurrent()
{
    if (followsRun())
        return;
    const ChangeId id = m_ui->changesTree->currentChange();
    const QString field = m_ui->changesTree->currentField();
    if (field.isEmpty())
        m_session.changes.revert(id);
    else
        m_session.changes.revertField(id, field);
}

void ReviewDialog::decideHeld()
{
    auto *dialog = new ConflictDialog(m_session.changes, m_ui->changesTree->currentChange(), this);
    connect(dialog, &ConflictDialog::decided, this, &ReviewDialog::showDecided);
    dialog->open();
}

void ReviewDialog::showDecided(int changes)
{
    if (m_mode == Mode::Report)
        reviewRest();
    m_ui->notice->show(Notice::Level::Success,
                       tr("%n change(s) resolved. Nothing was sent yet.", nullptr, changes),
                       untilStagedChange());
    if (m_mode == Mode::Review && !m_plan.isEmpty())
        m_ui->notice->addAction(m_ui->applyDecidedAction);
}

Fact ReviewDialog::untilStagedChange() const
{
    return Fact::until(&m_session.changes, &ChangeSet::changed);
}

// No button is the default while something could be sent, so that Enter in the tree sends nothing.
void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

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
        m_session.jobQueue.apply(plan, m_ui->failuresComboBox->currentData().toInt(), check());
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
                           tr("Nothing was sent. All changes are still pending."),
                           untilStagedChange());
    else
        m_ui->notice->show(JobQueue::notWrittenDown(why), untilStagedChange());
}

void ReviewDialog::followRun()
{
    m_mode = Mode::Running;
    m_job = m_session.jobQueue.runningJob()->id;
    m_stopping = false;
    m_listAgain = false;
    m_listing->listJob(false);
    showProgress();
    refreshCost();
}

void ReviewDialog::showItem(int index)
{
    if (m_mode != Mode::Running)
        return;
    m_listing->updateItem(index);
    showProgress();
}

void ReviewDialog::showProgress()
{
    showNotes({});
    if (m_ui->runProgressBar->showBookkeeping(m_session) || m_mode == Mode::Preparing)
        return;
    m_ui->runProgressBar->showRun(m_session);
    showNotes(m_session.jobQueue.runner()->notes().join(u'\n'));
}

void ReviewDialog::showSummary()
{
    if (m_mode != Mode::Running || m_session.jobQueue.isBusy()) // then another job ended
        return;
    m_mode = Mode::Report;
    showProgress();
    m_listAgain = false;
    m_listing->listJob(true);
    tellSummary();
    const bool isUnsettled = m_listing->selectUnsettled();
    refreshCost();
    m_ui->closeButton->setDefault(true);
    if (!isUnsettled && !jobToResume())
        m_ui->closeButton->setFocus();
}

void ReviewDialog::tellSummary()
{
    const RunReport report = reportOf(*m_session.jobQueue.runner(), jobToResume());
    // Told anew by refreshTouched() when what it says changes.
    m_ui->notice->show(report.level, report.text, Fact::past());
    m_ui->notice->addDetail(report.detail);
    if (report.keyError)
        m_ui->notice->offerKeys(*report.keyError);
    m_summary = m_ui->notice->text();
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
