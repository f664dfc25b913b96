// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/jobspanel.h"

#include "gui/activity/jobresulttable.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/notice.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/symbol.h"
#include "gui/common/tablesetup.h"
#include "gui/common/viewstate.h"
#include "gui/review/reviewtexts.h"
#include "gui/sheets/tablesaving.h"
#include "ui_jobspanel.h"

#include <chrono>
#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int endedShown = 50;

/// `why` it cannot be pressed is empty where it can.
void enable(QPushButton *button, const QString &why, const QString &tip)
{
    button->setEnabled(why.isEmpty());
    setPlainToolTip(button, why.isEmpty() ? tip : why);
}

} // namespace

JobsPanel::JobsPanel(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::JobsPanel>())
    , m_session(session)
    , m_model(new JobsModel(this))
    , m_saving(new TableSaving(dialogs, this))
    , m_load(session.clock, this, [this] { loadEnded(); })
    , m_refresh(session.clock, this, [this] {
        if (!m_session.jobQueue.isBusy())
            m_shown = 0; // what was held or unknown may be settled
        refresh();
    })
{
    m_ui->setupUi(this);
    m_ui->emptyState->setTexts(tr("Nothing is waiting"),
                               tr("Changes that you review and send are listed here with their "
                                  "outcome, even after the program has been closed."));
    setFocusProxy(m_ui->jobsTable);
    setupTable();
    connectButtons();
    makeMenu();
    connectSession();
    loadEnded();
}

JobsPanel::~JobsPanel() = default;

std::vector<ExportTable> JobsPanel::exportTables() const
{
    if (m_model->rowCount() == 0)
        return {};
    ExportTable table = exportTableOf<JobsRow>(
        *m_model, *m_ui->jobsTable, [](const JobsRow &, int) { return std::optional<QVariant>(); });
    table.what = ExportTable::What::Jobs;
    table.title = tr("Jobs");
    return {std::move(table)};
}

QJsonObject JobsPanel::saveState() const
{
    return {{u"table"_s, m_jobColumns->save()},
            {u"items"_s, m_itemColumns->save()},
            {u"splitter"_s, stateOf(*m_ui->splitter)}};
}

void JobsPanel::restoreState(const QJsonObject &state)
{
    m_jobColumns->restore(state.value(u"table"_s).toObject());
    m_itemColumns->restore(state.value(u"items"_s).toObject());
    restore(*m_ui->splitter, state.value(u"splitter"_s));
}

void JobsPanel::setupTable()
{
    setUpTable(m_ui->jobsTable, m_model,
               {{JobsModel::Name, 29},
                {JobsModel::State, 18},
                {JobsModel::Progress, 11},
                {JobsModel::Failed, 8},
                {JobsModel::Unknown, 10},
                {JobsModel::Held, 7},
                {JobsModel::Left, 7},
                {JobsModel::Guard, 16},
                {JobsModel::End, 22}});
    widenToTexts(*m_ui->jobsTable, JobsModel::State, jobStateTexts());
    widenToTexts(*m_ui->jobsTable, JobsModel::Guard, guardWords());
    m_ui->itemsTree->makeNarrow();
    m_jobColumns = new ColumnArrangement(*m_ui->jobsTable->horizontalHeader());
    m_itemColumns = new ColumnArrangement(*m_ui->itemsTree->header());
    for (QPushButton *button : {m_ui->moveUpButton, m_ui->moveDownButton})
        button->setMaximumWidth(button->fontMetrics().horizontalAdvance(button->text()) * 3);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    connect(m_ui->jobsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JobsPanel::showSelected);
}

void JobsPanel::connectButtons()
{
    connect(m_ui->pauseButton, &QPushButton::clicked, this, &JobsPanel::pause);
    connect(m_ui->resumeButton, &QPushButton::clicked, this, &JobsPanel::resume);
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, &JobsPanel::takeBack);
    connect(m_ui->moveUpButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->moveDownButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_ui->retryButton, &QPushButton::clicked, this, [this] {
        reviewItems({ItemState::Rejected, ItemState::NotSent, ItemState::Held});
    });
    connect(m_ui->resolveButton, &QPushButton::clicked, this,
            [this] { reviewItems({ItemState::Unknown}); });
    connect(m_ui->undoButton, &QPushButton::clicked, this, [this] {
        if (const JobsRow *row = selected())
            Q_EMIT undoJobRequested(row->id, row->name);
    });
    connect(m_ui->journalButton, &QPushButton::clicked, this, [this] {
        if (const JobsRow *row = selected())
            Q_EMIT journalRequested(row->id, row->name);
    });
}

void JobsPanel::makeMenu()
{
    m_resultAction = new QAction(symbolIcon(Symbol::Export), tr("Result &file…"), this);
    m_resultAction->setObjectName(u"resultFileAction"_s);
    connect(m_resultAction, &QAction::triggered, this, &JobsPanel::saveResult);
    auto *menu = new QMenu(this);
    menu->addAction(m_resultAction);
    m_ui->moreButton->setIcon(symbolIcon(Symbol::More));
    m_ui->moreButton->setMenu(menu);
    connect(m_saving, &TableSaving::saved, this, [this](const QString &path) {
        //: %1 is a file
        m_ui->jobsNotice->show(Notice::Level::Success,
                               tr("The result of the job was saved as %1.").arg(path),
                               Fact::past());
    });
    connect(m_saving, &TableSaving::failed, this,
            [this](const Error &error) { m_ui->jobsNotice->show(error, Fact::past()); });
}

/// What became of each of its changes, also of those that were never sent.
void JobsPanel::saveResult()
{
    const JobsRow *row = selected();
    if (!row)
        return;
    //: the name of a file: %1 the name of a job
    m_saving->save(tr("%1 result").arg(row->name),
                   [this, id = row->id, name = row->name] { return resultOf(id, name); });
}

std::optional<TableSaving::Table> JobsPanel::resultOf(qint64 job, const QString &name)
{
    const auto table = jobResultTable(m_session, job, name);
    if (table)
        return *table;
    m_ui->jobsNotice->show(table.error(), untilJobsChange());
    return {};
}

void JobsPanel::connectSession()
{
    const JobQueue &jobQueue = m_session.jobQueue;
    connect(&jobQueue, &JobQueue::jobsChanged, this, &JobsPanel::refresh);
    connect(&jobQueue, &JobQueue::itemChanged, this, &JobsPanel::showItem);
    connect(&jobQueue, &JobQueue::finished, this, &JobsPanel::loadEnded);
    // An unknown outcome may be settled in a job that has long ended.
    connect(&m_session.store, &ChangeStore::journalGrew, this, [this] {
        if (!m_session.jobQueue.isBusy())
            loadEndedSoon();
    });
    connect(&m_session.changes, &ChangeSet::changed, this, &JobsPanel::refreshSoon);
}

void JobsPanel::loadEnded()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    auto ended = JobHistory(m_session.store).recent(endedShown);
    if (!ended)
        return m_ui->jobsNotice->show(ended.error(), untilJobsChange());
    m_ended = std::move(*ended);
    m_shown = 0; // its changes are read again, too
    refresh();
}

void JobsPanel::loadEndedSoon()
{
    m_load.request();
}

void JobsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        loadEnded();
    else
        refresh();
}

std::vector<JobsRow> JobsPanel::currentRows()
{
    const QDateTime now = m_session.clock.wallTime();
    std::vector<JobsRow> rows;
    for (const Job *job : m_session.jobQueue.jobs()) {
        QDateTime end;
        if (job == m_session.jobQueue.runningJob() && m_session.jobQueue.isBusy())
            end = m_estimate.of(m_session).end;
        rows.push_back(jobsRow(*job, end, JobQueue::expiryOf(*job), now));
        rows.back().reason = reasonOf(*job);
    }
    for (const EndedJob &job : m_ended)
        if (!m_session.jobQueue.job(job.id))
            rows.push_back(jobsRow(job, now));
    return rows;
}

/// The last run of a job that is paused may have notes, too.
QString JobsPanel::reasonOf(const Job &job) const
{
    const JobRunner *runner = m_session.jobQueue.runner();
    QStringList lines = runner && &runner->job() == &job ? runner->notes() : QStringList();
    if (!job.reason.isEmpty())
        lines.prepend(job.reason);
    return lines.join(u'\n');
}

void JobsPanel::refresh()
{
    if (!isVisible())
        return;
    const JobsRow *chosen = selected();
    const qint64 job = chosen ? chosen->id : 0;
    m_model->show(currentRows());
    const int row = m_model->rowOf(job);
    select(row < 0 && m_model->rowCount() > 0 ? m_model->row(0).id : job);
    m_ui->stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_ui->splitter)
                                                          : m_ui->emptyState);
    showSummary();
    showSelected();
}

void JobsPanel::refreshSoon()
{
    m_refresh.request(200ms);
}

void JobsPanel::select(qint64 job)
{
    const int row = m_model->rowOf(job);
    if (row < 0)
        return m_ui->jobsTable->clearSelection();
    const QModelIndex cell = m_model->index(row, 0);
    if (!m_ui->jobsTable->selectionModel()->isRowSelected(row))
        m_ui->jobsTable->setCurrentIndex(cell);
}

const JobsRow *JobsPanel::selected() const
{
    const QModelIndexList rows = m_ui->jobsTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.first().row());
}

void JobsPanel::showSummary()
{
    const auto &rows = m_model->rows();
    int open = 0;
    int left = 0;
    for (const JobsRow &row : rows) {
        open += row.state != Job::State::Ended;
        left += row.left();
    }
    QString text;
    if (open > 0)
        text = tr("%n job(s)", nullptr, open) + u" · "_s + tr("%n change(s) left", nullptr, left);
    else if (!rows.empty())
        //: %1 is "281 applied, 0 failed" and the like
        text = tr("Nothing is waiting. Last job: %1.").arg(countsText(rows.front()));
    m_ui->summaryLabel->setText(text);
    m_ui->summaryLabel->setToolTip(text);
}

void JobsPanel::showSelected()
{
    refreshButtons();
    const JobsRow *row = selected();
    m_ui->reasonLabel->setText(row ? row->reason : QString());
    m_ui->reasonLabel->setVisible(row && !row->reason.isEmpty());
    if (!row)
        return m_ui->itemsTree->setEntries({});
    if (std::exchange(m_shown, row->id) == row->id)
        return;
    const auto items = itemsOfJob(m_session, row->id);
    if (!items)
        m_ui->jobsNotice->show(items.error(), untilJobsChange());
    listItems(row->id, items ? *items : std::vector<JobItem>());
}

void JobsPanel::listItems(qint64 job, const std::vector<JobItem> &items)
{
    std::vector<ChangeId> ids;
    ids.reserve(items.size());
    for (const JobItem &item : items)
        ids.push_back(item.staged.id);
    m_ui->itemsTree->list(ids, [this, job, items](ChangeId id, size_t index) {
        const Job *open = m_session.jobQueue.job(job); // as it is by then
        return std::optional(
            settledEntry((open ? open->items : items)[index], m_session.changes.byId(id)));
    });
}

void JobsPanel::showItem(int index)
{
    const Job *job = m_session.jobQueue.runningJob();
    if (!isVisible() || !job)
        return;
    if (job->id == m_shown)
        m_ui->itemsTree->updateEntry(reviewEntry(job->items[size_t(index)]));
    refresh();
}

void JobsPanel::refreshButtons()
{
    const JobsRow *row = selected();
    refreshJobButtons(row);
    refreshItemButtons(row);
}

void JobsPanel::refreshJobButtons(const JobsRow *row)
{
    using State = Job::State;
    const QString none = tr("No job is selected.");
    const QString ended = tr("This job has ended.");
    const bool isOpen = row && row->state != State::Ended;
    const QString notOpen = !row ? none : isOpen ? QString() : ended;
    enable(m_ui->pauseButton,
           isOpen && row->state == State::Paused ? tr("This job is already paused.") : notOpen,
           tr("Waits for the change being sent, and sends nothing more of this job until it is "
              "resumed"));
    enable(m_ui->resumeButton,
           isOpen && row->state != State::Paused ? tr("This job is not paused.") : notOpen,
           tr("Sends what still waits in this job"));
    enable(m_ui->takeBackButton, notOpen,
           tr("Ends this job: what was not sent becomes pending again, what was sent stays sent"));
    enable(m_ui->moveUpButton, whyNotMove(row, -1), tr("Sends this job earlier"));
    enable(m_ui->moveDownButton, whyNotMove(row, 1), tr("Sends this job later"));
}

QString JobsPanel::whyNotMove(const JobsRow *row, int places) const
{
    if (!row)
        return tr("No job is selected.");
    if (row->state == Job::State::Ended)
        return tr("This job has ended.");
    if (row->state == Job::State::Running)
        return tr("The running job keeps its place.");
    const int other = m_model->rowOf(row->id) + places;
    if (other < 0)
        return tr("This job is already the next one.");
    if (other >= m_model->rowCount() || m_model->row(other).state == Job::State::Ended)
        return tr("This job is already the last one.");
    return m_model->row(other).state == Job::State::Running
        ? tr("This job is already the next one.")
        : QString();
}

void JobsPanel::refreshItemButtons(const JobsRow *row)
{
    const QString none = row ? QString() : tr("No job is selected.");
    const int failed = row ? row->failed() + row->count(ItemState::Held) : 0;
    const int unknown = row ? row->count(ItemState::Unknown) : 0;
    enable(m_ui->retryButton,
           row && failed == 0 ? tr("No change of this job failed or is in conflict.") : none,
           tr("What failed is still pending: review it and send it again"));
    enable(m_ui->resolveButton,
           row && unknown == 0 ? tr("No change of this job is unconfirmed.") : none,
           tr("Finds out whether unconfirmed changes were applied"));
    m_ui->resolveButton->setText(unknown > 0 ? tr("Check unconfirmed (%1)").arg(unknown)
                                             : tr("Check unconfirmed"));
    enable(m_ui->undoButton,
           row && row->count(ItemState::Done) == 0 ? tr("Nothing of this job was applied.") : none,
           tr("Prepares changes that reverse this job, for review"));
    enable(m_ui->journalButton, none, tr("Shows the journal entries of this job"));
    m_resultAction->setEnabled(row);
}

void JobsPanel::pause()
{
    if (const JobsRow *row = selected())
        m_session.jobQueue.pauseJob(row->id);
}

void JobsPanel::resume()
{
    const JobsRow *row = selected();
    if (!row)
        return;
    if (const auto resumed = m_session.jobQueue.resume(row->id); !resumed)
        m_ui->jobsNotice->show(resumed.error(), untilJobsChange());
    else
        m_ui->jobsNotice->dismiss();
}

void JobsPanel::takeBack()
{
    const JobsRow *row = selected();
    if (!row)
        return;
    const Job *running = m_session.jobQueue.runningJob();
    if (running && running->id == row->id)
        m_session.jobQueue.cancelRest();
    else
        m_session.jobQueue.cancelJob(row->id);
}

void JobsPanel::move(int places)
{
    if (const JobsRow *row = selected())
        m_session.jobQueue.moveJob(row->id, places);
}

Fact JobsPanel::untilJobsChange() const
{
    return Fact::until(&m_session.jobQueue, &JobQueue::jobsChanged)
        .askedAt(m_ui->jobsTable->selectionModel(), &QItemSelectionModel::selectionChanged);
}

void JobsPanel::reviewItems(const std::set<ItemState> &states)
{
    const JobsRow *row = selected();
    if (!row)
        return;
    const auto items = itemsOfJob(m_session, row->id);
    if (!items)
        return m_ui->jobsNotice->show(items.error(), untilJobsChange());
    std::vector<ChangeId> ids;
    for (const JobItem &item : *items) {
        if (states.contains(item.state) && m_session.changes.byId(item.staged.id))
            ids.push_back(item.staged.id);
    }
    if (ids.empty())
        return m_ui->jobsNotice->show(
            Notice::Level::Information,
            tr("Nothing of this job is pending any more: it was sent again, resolved or "
               "discarded."),
            untilJobsChange().askedAt(&m_session.changes, &ChangeSet::changed));
    m_ui->jobsNotice->dismiss();
    Q_EMIT reviewRequested(ids);
}

} // namespace flokdesk
