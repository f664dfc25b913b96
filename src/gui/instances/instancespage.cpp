// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/instancespage.h"
#include "gui/common/noticefacts.h"

#include "core/text.h"
#include "gui/common/clearbutton.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/readonly.h"
#include "gui/editing/typing.h"
#include "gui/instances/newinstancedialog.h"
#include "ui_instancespage.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>

namespace flokdesk {

namespace {

ObjectKey instanceKey(const QString &identifier)
{
    return {ObjectKey::Kind::Instance, {}, identifier};
}

bool concernsInstances(const Change &change)
{
    return std::holds_alternative<UpdateInstance>(change)
        || std::holds_alternative<CreateInstance>(change);
}

} // namespace

InstancesPage::InstancesPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::InstancesPage>())
    , m_session(session)
    , m_dialogs(dialogs)
    , m_loader(session.instances)
{
    m_ui->setupUi(this);
    addClearButton(*m_ui->identifiersEdit);
    addClearButton(*m_ui->filterEdit);
    makeActions();
    setFocusProxy(m_ui->identifiersEdit);
    leaveUndoToWindow(*m_ui->filterEdit);
    setupTable();
    setupEmptyState();
    connectParts();
    showRemembered();
    showStaged();
    showLoading();
    showProtection();
    selectAny();
}

InstancesPage::~InstancesPage()
{
    disconnect(&m_loader, nullptr, this, nullptr);
}

void InstancesPage::setupTable()
{
    m_order.setSourceModel(&m_list);
    QTableView *table = m_ui->instancesTable;
    table->setModel(&m_order);
    table->sortByColumn(-1, Qt::AscendingOrder); // as asked for, until a header is clicked
    table->setWordWrap(false);
    table->horizontalHeader()->setSectionResizeMode(WatchList::State,
                                                    QHeaderView::ResizeToContents);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->addActions(
        {m_copyAction, m_refreshAction, m_refreshAllAction, m_newFromAction, m_removeAction});
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setSizes({640, 520});
    table->horizontalHeader()->resizeSection(WatchList::Process, 70);
    table->horizontalHeader()->resizeSection(WatchList::Status, 80);
    table->horizontalHeader()->resizeSection(WatchList::Initiated, 140);
    m_columns = new ColumnArrangement(*table->horizontalHeader());
}

void InstancesPage::setupEmptyState()
{
    m_ui->emptyState->setTexts(tr("No instances here yet"),
                               tr("The API cannot list them, so paste the identifiers you know. "
                                  "What you open stays here."));
    m_ui->emptyState->addAction(m_pasteAction);
    m_ui->emptyState->addAction(m_newAction);
}

void InstancesPage::connectParts()
{
    connect(m_ui->identifiersEdit, &QLineEdit::returnPressed, this, &InstancesPage::openTyped);
    connect(m_ui->openButton, &QPushButton::clicked, this, &InstancesPage::openTyped);
    connect(m_ui->cancelButton, &QPushButton::clicked, &m_loader, &InstanceLoader::cancel);
    connect(&m_session.scheduler, &RequestScheduler::readOnlyChanged, this,
            &InstancesPage::showProtection);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_order.setFilterFixedString(text);
        showCounts();
    });
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &InstancesPage::reviewRequested);
    connect(m_ui->instancesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InstancesPage::showCurrent);

    connect(&m_loader, &InstanceLoader::loaded, this, &InstancesPage::take);
    connect(&m_loader, &InstanceLoader::failed, this, &InstancesPage::takeFailure);
    connect(&m_loader, &InstanceLoader::progressed, this, &InstancesPage::showLoading);
    connect(&m_loader, &InstanceLoader::ended, this, &InstancesPage::loadingEnded);

    ChangeSet &changes = m_session.changes;
    connect(&changes, &ChangeSet::changed, this, [this](const TouchedChanges &touched) {
        if (isAbout(touched, {ObjectKey::Kind::Instance, ObjectKey::Kind::NewInstance}))
            showStaged();
    });
    connect(&m_session.jobQueue, &JobQueue::changeApplied, this, &InstancesPage::applied);
    connect(m_ui->inspector, &InstanceInspector::hint, this, [this](const QString &text) {
        m_ui->notice->show(Notice::Level::Information, text,
                           Fact::until(m_ui->inspector, &InstanceInspector::editRequested)
                               .askedAt(&m_session.changes, &ChangeSet::changed));
    });
    connect(m_ui->inspector, &InstanceInspector::editRequested, &changes, &ChangeSet::editInstance);
    connect(m_ui->inspector, &InstanceInspector::revertRequested, &changes,
            [&changes](const QString &identifier, const QString &field) {
                if (const StagedChange *staged = changes.updateOf(instanceKey(identifier)))
                    changes.revertField(staged->id, field);
            });
}

void InstancesPage::showRemembered()
{
    const QDateTime now = m_session.clock.wallTime();
    for (const KnownInstance &known : m_session.workspace.instances()) {
        WatchRow row;
        row.identifier = known.identifier;
        if (const Result<Instance> instance = parseInstance(known.answer)) {
            row.instance = std::make_shared<const Instance>(*instance);
            row.seenAt = known.seenAt;
            row.age = seenText(known.seenAt, now);
        }
        m_list.append(std::move(row));
    }
    showCounts();
}

void InstancesPage::refreshSelected()
{
    load(selected());
}

void InstancesPage::refreshAll()
{
    QStringList all;
    for (const WatchRow &row : m_list.rows())
        all << row.identifier;
    load(all);
}

void InstancesPage::removeSelected()
{
    for (const QString &identifier : selected()) {
        m_session.workspace.forgetInstance(identifier);
        m_list.removeAt(m_list.indexOf(identifier));
    }
    showCounts();
    showCurrent();
}

void InstancesPage::copyIdentifiers()
{
    QGuiApplication::clipboard()->setText(selected().join(u'\n'));
}

void InstancesPage::newFromCurrent()
{
    const int index = m_list.indexOf(current());
    newInstance(index < 0 ? nullptr : m_list.row(index).instance.get());
}

void InstancesPage::newInstance(const Instance *template_)
{
    auto *dialog = new NewInstanceDialog(m_session, m_started, this);
    if (template_)
        dialog->copyFrom(*template_);
    connect(dialog, &NewInstanceDialog::staged, this, [this](const CreateInstance &instance) {
        m_ui->notice->show(Notice::Level::Information,
                           tr("Staged: %1. Nothing was sent yet.").arg(titleOf(instance)),
                           allStaged(m_session.changes, {m_session.changes.changes().back().id}));
        m_ui->notice->addAction(m_reviewAction);
    });
    dialog->open();
}

void InstancesPage::update(int row, const std::function<void(WatchRow &)> &change)
{
    if (row < 0)
        return;
    WatchRow next = m_list.row(row);
    change(next);
    if (next == m_list.row(row))
        return;
    const bool isCurrent = next.identifier == current();
    m_list.replace(row, std::move(next));
    if (isCurrent)
        showCurrent();
}

void InstancesPage::showStaged()
{
    const ChangeSet &changes = m_session.changes;
    for (int i = 0; i < m_list.rowCount(); ++i) {
        const auto staged = changes.changesOf(instanceKey(m_list.row(i).identifier));
        update(i, [&](WatchRow &row) {
            row.staged = stateOf(staged);
            if (row.staged)
                row.problem = staged.back()->problem;
        });
    }
    m_ui->inspector->setStaged(changes.changesOf(instanceKey(current())));
    const auto count = static_cast<int>(
        std::ranges::count_if(changes.changes(), concernsInstances, &StagedChange::change));
    m_ui->stagedLabel->setText(tr("%n staged change(s) of instances", nullptr, count));
    m_ui->stagedBar->setVisible(count > 0);
}

void InstancesPage::showCurrent()
{
    const int index = m_list.indexOf(current());
    m_newFromAction->setEnabled(index >= 0 && m_list.row(index).instance
                                && whyReadOnly(m_session).isEmpty());
    m_refreshAction->setEnabled(index >= 0);
    if (index < 0)
        return m_ui->inspector->clear();
    m_ui->inspector->show(m_list.row(index), whyReadOnly(m_session));
    m_ui->inspector->setStaged(m_session.changes.changesOf(instanceKey(current())));
}

void InstancesPage::showProtection()
{
    const QString why = whyReadOnly(m_session);
    m_newAction->setEnabled(why.isEmpty());
    m_newAction->setToolTip(why.isEmpty() ? tr("Fill in and stage a new instance") : why);
    showCurrent();
}

void InstancesPage::showLoading()
{
    m_cancelAction->setEnabled(m_loader.isLoading());
    m_ui->loadingBar->setVisible(m_loader.isLoading());
    m_ui->loadingProgressBar->setMaximum(m_loader.total());
    m_ui->loadingProgressBar->setValue(m_loader.done());
    //: %1 instances read, %2 to read in all
    m_ui->loadingProgressBar->setFormat(tr("%1 of %2").arg(m_loader.done()).arg(m_loader.total()));
}

void InstancesPage::showCounts()
{
    m_ui->stack->setCurrentWidget(m_list.rowCount() == 0 ? static_cast<QWidget *>(m_ui->emptyState)
                                                         : m_ui->splitter);
    const QString all =
        tr("%n instance(s) opened here; Flokzu may have more.", nullptr, m_list.rowCount());
    //: %1 is a sentence that says how many instances there are in all
    const QString matches = tr("%n match(es). %1", nullptr, m_order.rowCount()).arg(all);
    m_ui->listLabel->setText(m_ui->filterEdit->text().isEmpty() ? all : matches);
}

void InstancesPage::select(const QString &identifier)
{
    const int index = m_list.indexOf(identifier);
    if (index >= 0)
        m_ui->instancesTable->setCurrentIndex(
            m_order.mapFromSource(m_list.index(index, WatchList::Identifier)));
}

/// An inspector beside a list has something to show.
void InstancesPage::selectAny()
{
    if (current().isEmpty() && m_order.rowCount() > 0)
        m_ui->instancesTable->setCurrentIndex(m_order.index(0, WatchList::Identifier));
}

QString InstancesPage::current() const
{
    const QModelIndex index = m_order.mapToSource(m_ui->instancesTable->currentIndex());
    return index.isValid() ? m_list.row(index.row()).identifier : QString();
}

QStringList InstancesPage::selected() const
{
    QStringList identifiers;
    for (const QModelIndex &index : m_ui->instancesTable->selectionModel()->selectedRows())
        identifiers << m_list.row(m_order.mapToSource(index).row()).identifier;
    return identifiers;
}

} // namespace flokdesk
