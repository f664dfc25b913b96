// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewdialog.h"

#include "core/text.h"
#include "gui/common/notice.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/screenfit.h"
#include "gui/review/planfiles.h"
#include "gui/review/reviewtexts.h"
#include "session/runestimate.h"
#include "ui_reviewdialog.h"

#include <algorithm>
#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>

namespace flokdesk {

namespace {

constexpr int typedConfirmationAbove = 50;
constexpr int digestShown = 12;
constexpr size_t digestedAtOnce = 1000; // in one turn of the event loop

} // namespace

ReviewDialog::ReviewDialog(Session &session, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReviewDialog>())
    , m_session(session)
    , m_dialogs(dialogs)
    , m_appliedAction(new QAction(tr("Mark as applied"), this))
    , m_applyDecidedAction(new QAction(this))
    , m_notAppliedAction(new QAction(tr("Mark as not applied"), this))
{
    m_ui->setupUi(this);
    m_stopText = m_ui->stopButton->text();
    new ScreenFit(*this, {900, 560});
    m_appliedAction->setObjectName(QStringLiteral("markAppliedAction"));
    m_notAppliedAction->setObjectName(QStringLiteral("markNotAppliedAction"));
    fillFailureChoices();
    showTenant();
    connectParts();
    addShortcuts();
    const auto bookkeeping = m_session.jobQueue.bookkeeping();
    if (m_session.jobQueue.isBusy())
        followRun();
    else if (bookkeeping && bookkeeping->kind == JobQueue::Bookkeeping::Kind::WritingDown)
        followPreparation();
    else
        refresh();
}

ReviewDialog::~ReviewDialog() = default;

void ReviewDialog::showTenant()
{
    const Profile &profile = m_session.profile;
    QPalette colours = m_ui->colourLabel->palette();
    colours.setColor(QPalette::Window, QColor(profile.colour));
    m_ui->colourLabel->setPalette(colours);
    m_ui->colourLabel->setFixedSize(18, 18);
    const QString text =
        tr("%1 · %2").arg(withVisibleControls(profile.name), profile.baseUrl.host());
    m_ui->tenantLabel->setText(m_session.isDemo ? tr("%1 · demo").arg(text) : text);
    QFont bold = m_ui->tenantLabel->font();
    bold.setBold(true);
    m_ui->tenantLabel->setFont(bold);
}

void ReviewDialog::connectParts()
{
    connect(m_ui->changesTree, &ReviewTree::ticksChanged, this, &ReviewDialog::replan);
    connect(m_ui->changesTree, &ReviewTree::listed, this, &ReviewDialog::listed);
    connect(m_ui->changesTree, &ReviewTree::tickedAgain, &m_session.changes,
            &ChangeSet::allowAgain);
    connect(m_ui->changesTree, &QTreeWidget::currentItemChanged, this,
            &ReviewDialog::refreshButtons);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &ReviewDialog::revertCurrent);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &ReviewDialog::check);
    connect(m_ui->decideButton, &QPushButton::clicked, this, &ReviewDialog::decideHeld);
    auto *files = new PlanFiles(m_session, m_dialogs, this);
    connect(m_ui->savePlanButton, &QPushButton::clicked, this,
            [this, files] { files->save(m_plan); });
    connect(files, &PlanFiles::saved, this, [this](const QString &text) {
        m_ui->notice->show(Notice::Level::Success, text, untilStagedChange());
    });
    connect(files, &PlanFiles::failed, m_ui->notice,
            [this](const Error &error) { m_ui->notice->show(error, Fact::past()); });
    connect(m_applyDecidedAction, &QAction::triggered, m_ui->applyButton, &QPushButton::click);
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
    connect(m_ui->lookUpByButton, &QPushButton::clicked, this, &ReviewDialog::lookUpBy);
    connect(m_appliedAction, &QAction::triggered, this, &ReviewDialog::askApplied);
    connect(m_notAppliedAction, &QAction::triggered, this, &ReviewDialog::askNotApplied);

    connect(&m_session.changes, &ChangeSet::changed, this, &ReviewDialog::refreshTouched);
    connect(&m_session.resolver, &Resolver::evidenceChanged, this, &ReviewDialog::refreshEvidence);
    connect(&m_session.scheduler, &RequestScheduler::statusChanged, this,
            &ReviewDialog::refreshCost);
    connectRun();
    m_digestTimer.setSingleShot(true);
    connect(&m_digestTimer, &QTimer::timeout, this, &ReviewDialog::addToDigest);
}

void ReviewDialog::fillFailureChoices()
{
    QComboBox *choices = m_ui->failuresComboBox;
    choices->addItem(tr("go on with the others"), 0);
    choices->addItem(tr("pause at once"), 1);
    for (const int failures : {5, 20})
        choices->addItem(tr("pause after %n failure(s)", nullptr, failures), failures);
}

void ReviewDialog::addShortcuts()
{
    QUndoStack &stack = m_session.changes.undoStack();
    QAction *undo = stack.createUndoAction(this);
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = stack.createRedoAction(this);
    redo->setShortcut(QKeySequence::Redo);
    auto *revert = new QAction(tr("Revert"), this);
    revert->setShortcut(QKeySequence::Delete);
    revert->setShortcutContext(Qt::WidgetShortcut);
    connect(revert, &QAction::triggered, this, &ReviewDialog::revertCurrent);
    m_ui->changesTree->addAction(revert);
    auto *applyNow = new QAction(tr("Apply"), this);
    applyNow->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(applyNow, &QAction::triggered, m_ui->applyButton, &QPushButton::click);
    addActions({undo, redo, applyNow});
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
    std::set<ChangeId> ids;
    for (const TouchedChange &change : touched)
        ids.insert(change.id);
    for (const JobRunner::Item &item : m_session.jobQueue.runner()->items()) {
        if (ids.contains(item.staged.id))
            showSettled(item);
    }
    if (m_ui->notice->text() == m_summary)
        tellSummary();
    refreshCost();
}

void ReviewDialog::showSettled(const JobItem &item)
{
    m_ui->changesTree->updateEntry(settledEntry(item, m_session.changes.byId(item.staged.id)));
}

void ReviewDialog::showStaged()
{
    std::vector<ChangeId> ids;
    ids.reserve(m_session.changes.changes().size());
    for (const StagedChange &staged : m_session.changes.changes())
        ids.push_back(staged.id);
    const ChangeSet &changes = m_session.changes;
    m_ui->changesTree->list(
        ids, [&changes](ChangeId id, size_t) -> std::optional<ReviewTree::Entry> {
            const StagedChange *staged = changes.byId(id);
            if (!staged)
                return std::nullopt;
            return reviewEntry(*staged, changes.unresolvedBefore(id) != nullptr);
        });
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
    std::set<ChangeId> others;
    for (const StagedChange &staged : m_session.changes.changes())
        others.insert(staged.id);
    for (const ChangeId id : ids)
        others.erase(id);
    m_ui->changesTree->setUnticked(std::move(others));
    if (!ids.empty())
        m_ui->changesTree->select(ids.front());
}

void ReviewDialog::replan()
{
    std::vector<StagedChange> staged;
    for (const ChangeId id : m_ui->changesTree->ticked()) {
        if (const StagedChange *change = m_session.changes.byId(id))
            staged.push_back(*change);
    }
    m_plan = Plan::freeze(std::move(staged));
    showDigest();
    refreshCost();
}

void ReviewDialog::showDigest()
{
    m_digest.reset();
    m_digested = 0;
    m_ui->digestLabel->clear();
    m_ui->digestLabel->setToolTip({});
    addToDigest();
}

void ReviewDialog::addToDigest()
{
    const auto &items = m_plan.items();
    for (size_t i = 0; i < digestedAtOnce && m_digested < items.size(); ++i)
        m_digest.add(items[m_digested++].change);
    if (m_digested < items.size())
        return m_digestTimer.start();
    m_digestTimer.stop();
    if (items.empty())
        return;
    const QString digest = QString::fromLatin1(m_digest.result());
    //: %1 the beginning of a fingerprint of the plan
    m_ui->digestLabel->setText(tr("Digest %1").arg(digest.left(digestShown)));
    m_ui->digestLabel->setToolTip(
        tr("The journal and a saved plan name the same digest: %1").arg(digest));
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
    m_ui->notesLabel->setVisible(false);
    if (!followsRun()) {
        const QDateTime end =
            expectedEnd(m_session, m_plan.requests(m_session.jobQueue.guard()),
                        JobRunner::laneOf(static_cast<int>(m_plan.items().size())));
        QStringList parts{
            tr("%n request(s)", nullptr, m_plan.requests(m_session.jobQueue.guard()))};
        if (!m_plan.isEmpty())
            parts << tr("ends about %1")
                         .arg(QLocale().toString(end.toLocalTime().time(), QLocale::ShortFormat));
        if (m_plan.irreversible() > 0)
            parts << tr("%n cannot be undone", "changes", m_plan.irreversible());
        m_ui->costLabel->setText(parts.join(QStringLiteral(" · ")));
        const QString notes = notesOf(m_plan);
        m_ui->notesLabel->setText(notes);
        m_ui->notesLabel->setVisible(!notes.isEmpty());
    }
    refreshButtons();
}

QString ReviewDialog::whyNotApply() const
{
    if (m_session.profile.protection == Protection::ReadOnly || m_session.scheduler.isReadOnly())
        return tr("This profile is read-only, so nothing can be sent. Your changes stay staged.");
    if (m_session.changes.isEmpty())
        return tr("Nothing is staged.");
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
    m_applyDecidedAction->setText(tr("Apply %n change(s)", nullptr, count));
    m_applyDecidedAction->setEnabled(reason.isEmpty() && !followsRun());
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
    m_ui->decideButton->setText(held > 0 ? tr("&Decide %n held…", "changes", held)
                                         : tr("&Decide…"));
    m_ui->decideButton->setEnabled(held > 0);
    m_ui->checkButton->setEnabled(current && current->outcomeUnknown && !m_checking);
    refreshEvidence();
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
    setPlainToolTip(m_ui->resumeButton, tr("Send what still waits of “%1”").arg(paused->name));
    //: %1 the name of a job
    setPlainToolTip(m_ui->takeBackButton,
                    tr("What waits in “%1” becomes staged again").arg(paused->name));
    m_ui->pausedLabel->setText(pausedText(*paused));
}

void ReviewDialog::apply()
{
    if (!whyNotApply().isEmpty() || followsRun())
        return;
    const Plan plan = m_plan; // what was shown is what runs
    if (plan.irreversible() <= typedConfirmationAbove)
        return send(plan);
    const QString count = QString::number(plan.irreversible());
    const Dialogs::Question question{
        tr("Apply what cannot be undone?"),
        tr("%n of these changes cannot be undone through the API. Type %1 to go on.", nullptr,
           plan.irreversible())
            .arg(count),
        notesOf(plan), tr("Apply %n change(s)", nullptr, static_cast<int>(plan.items().size())),
        true};
    m_dialogs.confirmTyped(this, question, count, [this, plan](bool yes) {
        if (yes)
            send(plan);
    });
}

void ReviewDialog::reviewRest()
{
    m_mode = Mode::Review;
    m_isListed = false;
    m_plan = {};
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

} // namespace flokdesk
