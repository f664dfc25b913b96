// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/instancespage.h"

#include "core/text.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/deskpaint.h"
#include "gui/common/formactions.h"
#include "gui/common/inspectorplace.h"
#include "gui/common/noticefacts.h"
#include "gui/common/readonly.h"
#include "gui/common/rowheader.h"
#include "gui/common/sidebarplace.h"
#include "gui/common/tablesetup.h"
#include "gui/common/viewstate.h"
#include "gui/editing/typing.h"
#include "gui/instances/instanceexport.h"
#include "gui/instances/instancelist.h"
#include "gui/instances/instancestarting.h"
#include "gui/instances/watchedinstances.h"
#include "ui_instancespage.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>

namespace flokdesk {

using namespace Qt::StringLiterals;

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
{
    m_ui->setupUi(this);
    m_watched = new WatchedInstances(session, *m_ui->pageNotice, this);
    m_order = new WatchOrder(m_watched->list(), this);
    m_starting = new InstanceStarting(session, *m_ui->pageNotice, *m_ui->reviewAction, this);
    showFormActions(*this);
    leaveUndoToWindow(*m_ui->searchLineEdit);
    setupTable();
    setupParts();
    fillMenu();
    connectActions();
    connectParts();
    showLoading();
    showStagedCount();
    showProtection();
    showView();
}

InstancesPage::~InstancesPage() = default;

void InstancesPage::setupParts()
{
    m_ui->identifiersEdit->setClearButtonEnabled(true);
    m_ui->searchLineEdit->setClearButtonEnabled(true);
    m_ui->searchLineEdit->addAction(symbolIcon(Symbol::Search), QLineEdit::LeadingPosition);
    m_ui->sidebar->addBelow(m_ui->openByIdentifier);
    m_views = new InstanceList(list(), *m_ui->sidebar, m_session.clock, this);
    m_sidebarPlace = new SidebarPlace(*m_ui->pageSplitter, *m_ui->sidebar, *m_ui->sidebarAction,
                                      [this] { focusShown(); });
    QWidget *before = &m_ui->sidebar->list();
    for (QWidget *next : std::initializer_list<QWidget *>{m_ui->identifiersEdit, m_ui->openButton,
                                                          m_ui->sidebarButton, m_ui->cancelButton})
        setTabOrder(std::exchange(before, next), next);
    m_inspectorPlace = new InspectorPlace(
        *m_ui->splitter, *m_ui->inspector, *m_ui->inspectorAction, [this] { focusShown(); }, this);
    m_inspectorPlace->preferBeside();
    m_ui->instancesTitleLabel->setFont(titleFont(font()));
    const std::initializer_list<std::pair<QAction *, Symbol>> symbols{
        {m_ui->sidebarAction, Symbol::Sidebar}, {m_ui->inspectorAction, Symbol::Inspector},
        {m_ui->newInstanceAction, Symbol::Add}, {m_ui->reloadAction, Symbol::Reload},
        {m_ui->copyAction, Symbol::Copy},       {m_ui->pinAction, Symbol::Pin},
    };
    for (const auto &[action, symbol] : symbols)
        action->setIcon(symbolIcon(symbol));
    m_ui->moreButton->setIcon(symbolIcon(Symbol::More));
    m_ui->newButton->setProperty("kind", u"primary"_s);
}

void InstancesPage::fillMenu()
{
    auto *menu = new QMenu(this); // a form would put it first into the order of focus
    menu->setObjectName(u"instancesMenu"_s);
    menu->addActions({m_ui->newInstanceAction, m_ui->newFromAction});
    menu->addSeparator();
    menu->addActions({m_ui->fieldsAction, m_ui->openAction, m_ui->pasteIdentifiersAction});
    menu->addSeparator();
    menu->addActions({m_ui->reloadAction, m_ui->reloadAllAction});
    menu->addSeparator();
    menu->addActions({m_ui->copyAction, m_ui->pinAction, m_ui->removeAction});
    m_ui->moreButton->setMenu(menu);
}

void InstancesPage::setupTable()
{
    QTableView *table = m_ui->instancesTable;
    table->setModel(m_order);
    table->setVerticalHeader(new RowHeader(WatchList::SymbolRole, *table));
    setUpRows(*table);
    table->sortByColumn(-1, Qt::AscendingOrder); // as asked for, until a header is clicked
    m_ui->splitter->setStretchFactor(0, 1);
    table->horizontalHeader()->resizeSection(WatchList::Process, 70);
    table->horizontalHeader()->resizeSection(WatchList::Status, 80);
    table->horizontalHeader()->resizeSection(WatchList::Initiated, 140);
    widenToHeadings(*table);
    widenToTexts(*table, WatchList::Status, statusTexts());
    m_columns = new ColumnArrangement(*table->horizontalHeader());
    table->hideColumn(WatchList::State);
}

void InstancesPage::connectActions()
{
    const std::initializer_list<std::pair<QAction *, void (InstancesPage::*)()>> actions{
        {m_ui->newInstanceAction, &InstancesPage::newInstance},
        {m_ui->newFromAction, &InstancesPage::newFromCurrent},
        {m_ui->fieldsAction, &InstancesPage::showFields},
        {m_ui->reloadAction, &InstancesPage::reloadSelected},
        {m_ui->reloadAllAction, &InstancesPage::reloadAll},
        {m_ui->pasteIdentifiersAction, &InstancesPage::pasteIdentifiers},
        {m_ui->removeAction, &InstancesPage::removeSelected},
        {m_ui->copyAction, &InstancesPage::copyIdentifiers},
        {m_ui->reviewAction, &InstancesPage::reviewRequested},
    };
    for (const auto &[action, slot] : actions)
        connect(action, &QAction::triggered, this, slot);
    connect(m_ui->cancelAction, &QAction::triggered, m_watched, &WatchedInstances::cancel);
    connect(m_ui->openAction, &QAction::triggered, this, &InstancesPage::focusOpening);
    connect(m_ui->pinAction, &QAction::triggered, this, [this](bool isPinned) {
        for (const QString &identifier : selected())
            m_views->pin(identifier, isPinned);
    });
    connect(m_ui->findAction, &QAction::triggered, m_ui->searchLineEdit,
            [this] { m_ui->searchLineEdit->setFocus(Qt::ShortcutFocusReason); });
}

void InstancesPage::connectParts()
{
    connect(m_ui->identifiersEdit, &QLineEdit::returnPressed, this, &InstancesPage::openTyped);
    connect(m_ui->openButton, &QPushButton::clicked, this, &InstancesPage::openTyped);
    connect(&m_session.scheduler, &RequestScheduler::readOnlyChanged, this,
            &InstancesPage::showProtection);
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_order->setFilterFixedString(text);
        showCounts();
    });
    connect(m_ui->instancesTable, &QAbstractItemView::activated, this, &InstancesPage::showFields);
    connect(m_ui->instancesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InstancesPage::showCurrent);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_order, signal, this, &InstancesPage::showCounts);
    connect(m_views, &InstanceList::viewChosen, this, &InstancesPage::showView);
    connect(m_views, &InstanceList::chosen, this, [this] {
        focusShown();
        m_sidebarPlace->giveWay();
    });
    connect(m_views, &InstanceList::instanceChosen, this, &InstancesPage::showInstance);

    connect(m_watched, &WatchedInstances::progressed, this, &InstancesPage::showLoading);
    connect(m_watched, &WatchedInstances::ended, this, [this] {
        showLoading();
        selectAny();
    });
    connect(m_watched, &WatchedInstances::rowChanged, this, [this](const QString &identifier) {
        if (identifier == current())
            showCurrent();
    });

    ChangeSet &changes = m_session.changes;
    connect(&changes, &ChangeSet::changed, this, [this](const TouchedChanges &touched) {
        if (isAbout(touched, {ObjectKey::Kind::Instance, ObjectKey::Kind::NewInstance}))
            showStagedCount();
    });
    connect(&m_session.jobQueue, &JobQueue::changeApplied, this, &InstancesPage::applied);
    m_ui->inspector->setSession(m_session);
    connect(m_ui->inspector, &InstanceInspector::reverseRequested, this,
            &InstancesPage::reverseRequested);
    connect(m_ui->inspector, &InstanceInspector::hint, this, [this](const QString &text) {
        m_ui->pageNotice->show(Notice::Level::Information, text,
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

void InstancesPage::openTyped()
{
    const QStringList identifiers = identifiersIn(m_ui->identifiersEdit->exactText());
    if (identifiers.isEmpty())
        return;
    m_ui->identifiersEdit->setExactText({});
    open(identifiers);
    m_sidebarPlace->giveWay(); // as after a choice in it
}

void InstancesPage::open(const QStringList &identifiers)
{
    m_watched->add(identifiers);
    showCounts();
    if (identifiers.isEmpty())
        return;
    showAmongOthers(identifiers);
    m_watched->load(identifiers);
}

/// Selects the first of them, in the view that is shown or, where that does not hold all of them, among all.
void InstancesPage::showAmongOthers(const QStringList &identifiers)
{
    m_ui->searchLineEdit->clear();
    const bool areAllHere = std::ranges::all_of(identifiers, [this](const QString &identifier) {
        const int row = list().indexOf(identifier);
        return row >= 0 && m_views->view().holds(list().row(row));
    });
    if (!areAllHere)
        m_views->setView({});
    select(identifiers.first());
}

void InstancesPage::showInstance(const QString &identifier)
{
    showAmongOthers({identifier});
    focusShown();
    m_sidebarPlace->giveWay();
}

void InstancesPage::focusOpening()
{
    m_sidebarPlace->show();
    m_ui->identifiersEdit->setFocus(Qt::ShortcutFocusReason);
}

void InstancesPage::showFields()
{
    m_inspectorPlace->show();
    m_ui->inspector->focusFields();
}

void InstancesPage::pasteIdentifiers()
{
    m_ui->identifiersEdit->setExactText(
        identifiersIn(QGuiApplication::clipboard()->text()).join(u' '));
    focusOpening();
}

std::vector<ExportTable> InstancesPage::exportTables() const
{
    if (list().rowCount() == 0)
        return {};
    return {instancesToExport(list(), *m_ui->instancesTable, m_views->view().title())};
}

void InstancesPage::addExport(QAction *action)
{
    m_ui->moreButton->menu()->insertAction(m_ui->copyAction, action);
}

QJsonObject InstancesPage::saveState() const
{
    return {{u"current"_s, stateOf(current())},
            {u"filter"_s, stateOf(m_ui->searchLineEdit->text())},
            {u"views"_s, m_views->saveState()},
            {u"sidebar"_s, m_sidebarPlace->saveState()},
            {u"table"_s, m_columns->save()},
            {u"place"_s, m_inspectorPlace->saveState()},
            {u"inspector"_s, m_ui->inspector->saveState()}};
}

void InstancesPage::restoreState(const QJsonObject &state)
{
    m_columns->restore(state.value(u"table"_s).toObject());
    m_inspectorPlace->restoreState(state.value(u"place"_s).toObject());
    m_ui->inspector->restoreState(state.value(u"inspector"_s).toObject());
    m_views->restoreState(state.value(u"views"_s).toObject());
    m_sidebarPlace->restoreState(state.value(u"sidebar"_s).toObject());
    m_ui->searchLineEdit->setText(state.value(u"filter"_s).toString());
    const QString current = state.value(u"current"_s).toString();
    select(current);
    m_loadsRestored = m_session.isDemo || !current.isEmpty();
}

void InstancesPage::loadRestored()
{
    const bool hasReadAny = m_watched->loader().total() > 0; // the user was quicker
    if (!m_loadsRestored || hasReadAny)
        return;
    if (m_session.isDemo)
        reloadAll();
    else
        reloadSelected();
}

InstancesPage::Contents InstancesPage::contents() const
{
    return {m_starting->started(), m_watched->loading(), m_ui->identifiersEdit->exactText()};
}

void InstancesPage::takeContents(const Contents &contents)
{
    m_loadsRestored = false; // the other page did
    m_starting->started() = contents.started;
    m_ui->identifiersEdit->setExactText(contents.typedIdentifiers);
    m_watched->load(contents.reading);
}

void InstancesPage::applied(const Change &change, const QString &receipt)
{
    if (const auto *update = std::get_if<UpdateInstance>(&change))
        return patch(*update);
    const auto *created = std::get_if<CreateInstance>(&change);
    if (!created)
        return;
    m_starting->started().remember(*created, receipt, m_session.clock.wallTime());
    if (!receipt.isEmpty())
        open({normalisedIdentifier(receipt)});
}

/// The new values are shown at once. Only the instance in front of the user is read again; for the
/// others that would double the cost of a run.
void InstancesPage::patch(const UpdateInstance &update)
{
    const QString identifier = normalisedIdentifier(update.identifier);
    if (m_watched->patch(update) && identifier == current())
        m_watched->load({identifier});
}

void InstancesPage::reloadSelected()
{
    m_watched->load(selected());
}

void InstancesPage::reloadAll()
{
    QStringList all;
    for (const WatchRow &row : list().rows())
        all << row.identifier;
    m_watched->load(all);
}

void InstancesPage::removeSelected()
{
    for (const QString &identifier : selected()) {
        m_watched->remove(identifier);
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
    const int index = list().indexOf(current());
    m_starting->begin(index < 0 ? nullptr : list().row(index).instance.get());
}

void InstancesPage::newInstance()
{
    m_starting->begin(nullptr);
}

void InstancesPage::showStagedCount()
{
    const ChangeSet &changes = m_session.changes;
    m_ui->inspector->setStaged(changes.changesOf(instanceKey(current())));
    const auto count = static_cast<int>(
        std::ranges::count_if(changes.changes(), concernsInstances, &StagedChange::change));
    m_ui->reviewAction->setEnabled(count > 0);
}

void InstancesPage::showCurrent()
{
    const int index = list().indexOf(current());
    m_ui->newFromAction->setEnabled(index >= 0 && list().row(index).instance
                                    && whyReadOnly(m_session).isEmpty());
    m_ui->reloadAction->setEnabled(index >= 0);
    m_ui->fieldsAction->setEnabled(index >= 0);
    m_ui->pinAction->setEnabled(index >= 0);
    m_ui->pinAction->setChecked(m_views->isPinned(current()));
    if (index < 0)
        return m_ui->inspector->clear();
    m_ui->inspector->show(list().row(index), whyReadOnly(m_session));
    m_ui->inspector->setStaged(m_session.changes.changesOf(instanceKey(current())));
}

void InstancesPage::showProtection()
{
    const QString why = whyReadOnly(m_session);
    m_ui->newInstanceAction->setEnabled(why.isEmpty());
    m_ui->newInstanceAction->setToolTip(
        why.isEmpty() ? tr("Opens a form for a new instance; it becomes pending, not sent") : why);
    showCurrent();
}

void InstancesPage::showLoading()
{
    m_ui->cancelAction->setEnabled(m_watched->loader().isBusy());
    m_ui->loadingBar->setVisible(m_watched->loader().isBusy());
    m_ui->countLabel->setVisible(
        !m_watched->loader().isBusy()); // there is not always room for both
    m_ui->loadingProgressBar->setMaximum(m_watched->loader().total());
    m_ui->loadingProgressBar->setValue(m_watched->loader().done());
    //: %1 instances read, %2 to read in all
    m_ui->loadingLabel->setText(
        tr("%1 of %2").arg(m_watched->loader().done()).arg(m_watched->loader().total()));
}

void InstancesPage::showCounts()
{
    const int all = list().rowCount();
    const bool wasEmpty = m_ui->pageStack->currentWidget() == m_ui->emptyState;
    m_ui->pageStack->setCurrentWidget(all == 0 ? static_cast<QWidget *>(m_ui->emptyState)
                                               : m_ui->splitter);
    if (wasEmpty && all > 0)
        m_sidebarPlace->giveWay();
    setFocusProxy(all == 0 ? static_cast<QWidget *>(m_ui->identifiersEdit) : m_ui->instancesTable);
    const bool areAllMeant =
        m_ui->searchLineEdit->text().isEmpty() && m_views->view().kind == InstanceView::Kind::All;
    const QString count = areAllMeant
        ? tr("%n instance(s) opened here", nullptr, all)
        : tr("%1 of %n instance(s) shown", nullptr, all).arg(m_order->rowCount());
    m_ui->countLabel->setFacts(count + u" · "_s
                               + tr("Flokzu may have more", "instances; its API cannot list them"));
}

void InstancesPage::showView()
{
    m_ui->instancesTitleLabel->setText(m_views->view().title());
    m_order->setView(m_views->view());
    showCounts();
    selectAny();
    showCurrent();
}

void InstancesPage::focusShown()
{
    const bool isEmpty = m_ui->pageStack->currentWidget() == m_ui->emptyState;
    (isEmpty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->instancesTable)->setFocus();
}

const WatchList &InstancesPage::list() const
{
    return m_watched->list();
}

void InstancesPage::select(const QString &identifier)
{
    const int index = list().indexOf(identifier);
    if (index >= 0)
        m_ui->instancesTable->setCurrentIndex(
            m_order->mapFromSource(list().index(index, WatchList::Identifier)));
}

/// An inspector beside a list has something to show.
void InstancesPage::selectAny()
{
    if (current().isEmpty() && m_order->rowCount() > 0)
        m_ui->instancesTable->setCurrentIndex(m_order->index(0, WatchList::Identifier));
}

QString InstancesPage::current() const
{
    const QModelIndex index = m_order->mapToSource(m_ui->instancesTable->currentIndex());
    return index.isValid() ? list().row(index.row()).identifier : QString();
}

QStringList InstancesPage::selected() const
{
    QStringList identifiers;
    for (const QModelIndex &index : m_ui->instancesTable->selectionModel()->selectedRows())
        identifiers << list().row(m_order->mapToSource(index).row()).identifier;
    return identifiers;
}

} // namespace flokdesk
