// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/databasespage.h"

#include "core/text.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/deskpaint.h"
#include "gui/common/formactions.h"
#include "gui/common/noticefacts.h"
#include "gui/common/readonly.h"
#include "gui/common/sidebarplace.h"
#include "gui/common/symbol.h"
#include "gui/common/viewstate.h"
#include "gui/databases/columnactions.h"
#include "gui/databases/columnfilters.h"
#include "gui/databases/databaselist.h"
#include "gui/databases/keycolumnsdialog.h"
#include "gui/databases/recordactions.h"
#include "gui/databases/recordexport.h"
#include "gui/databases/recordinspection.h"
#include "gui/databases/recordinspector.h"
#include "gui/databases/recordposition.h"
#include "gui/databases/recordtexts.h"
#include "models/recordtablemodel.h"
#include "session/workspaceupdater.h"
#include "ui_databasespage.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

namespace flokdesk {

using namespace Qt::StringLiterals;

DatabasesPage::DatabasesPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_ui(std::make_unique<Ui::DatabasesPage>())
    , m_model(new RecordTableModel(this))
    , m_staging(new RecordStaging(session.changes, session.jobQueue, session.client, this))
    , m_loader(new RecordLoader(session, this))
{
    m_ui->setupUi(this);
    setupParts();
    m_ui->recordsTable->setRecords(m_model);
    m_ui->selectionBar->follow(*m_ui->recordsTable, *m_model);
    setupFilters();
    m_ui->findBar->follow(*m_ui->recordsTable, *m_model);
    m_position = new RecordPosition(*m_ui->recordsTable, *m_model, this);
    setupInspector();
    showFormActions(*this);
    connectActions();
    connectChoices();
    connectGrid();
    connectStaging();
    connectLoader();
    setFocusProxy(m_ui->databaseComboBox);
    showKnownDatabases();
    showProtection();
    showProgress();
    showRecords();
    showStaged();
}

void DatabasesPage::setupParts()
{
    m_ui->sidebar->addBelow(m_ui->openByName);
    m_ui->databaseComboBox->lineEdit()->setPlaceholderText(tr("Exact name"));
    m_list = new DatabaseList(m_session, *m_ui->sidebar, this);
    connect(m_list, &DatabaseList::chosen, this, &DatabasesPage::openDatabase);
    connect(m_list, &DatabaseList::viewChanged, this, &DatabasesPage::viewChanged);
    m_sidebarPlace = new SidebarPlace(*m_ui->pageSplitter, *m_ui->sidebar, *m_ui->sidebarAction,
                                      [this] { focusShown(); });
    QWidget *before = &m_ui->sidebar->list();
    for (QWidget *next : std::initializer_list<QWidget *>{m_ui->databaseComboBox, m_ui->openButton,
                                                          m_ui->sidebarButton, m_ui->cancelButton,
                                                          m_ui->newRecordButton})
        setTabOrder(std::exchange(before, next), next);
    m_ui->databaseTitleLabel->setFont(titleFont(font()));
    m_ui->sidebarAction->setIcon(symbolIcon(Symbol::Sidebar));
    m_ui->reloadAction->setIcon(symbolIcon(Symbol::Reload));
    m_ui->moreButton->setIcon(symbolIcon(Symbol::More));
    m_ui->newRecordButton->setProperty("kind", u"primary"_s);
}

// Hiding commits an open editor, which is then staged but no longer shown here.
DatabasesPage::~DatabasesPage()
{
    for (QObject *sender : {static_cast<QObject *>(m_model), static_cast<QObject *>(m_staging),
                            static_cast<QObject *>(m_loader)})
        sender->disconnect(this);
}

// The user must not copy, or edit, a value that was written over already.
bool DatabasesPage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::ContextMenu:
        m_staging->completeTelling();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DatabasesPage::connectActions()
{
    const std::initializer_list<std::pair<QAction *, void (DatabasesPage::*)()>> actions{
        {m_ui->reloadAction, &DatabasesPage::reload},
        {m_ui->loadAction, &DatabasesPage::reload},
        {m_ui->cancelAction, &DatabasesPage::cancel},
        {m_ui->firstMatchAction, &DatabasesPage::findFirst},
        {m_ui->clearFiltersAction, &DatabasesPage::clearFilters},
    };
    for (const auto &[action, slot] : actions)
        connect(action, &QAction::triggered, this, slot);
    connect(m_ui->keyColumnsAction, &QAction::triggered, this,
            [this] { KeyColumnsDialog::ask(m_session.workspace, m_database, this); });
    connect(m_ui->findAction, &QAction::triggered, m_ui->filterBar, &FilterBar::focusFind);
    const auto searched = [this] { return m_ui->filterBar->findText(); };
    connect(m_ui->replaceAction, &QAction::triggered, this,
            [this, searched] { m_ui->findBar->open(searched()); });
    connect(m_ui->findNextAction, &QAction::triggered, this,
            [this, searched] { m_ui->findBar->findNext(searched()); });
    connect(m_ui->findPreviousAction, &QAction::triggered, this,
            [this, searched] { m_ui->findBar->findPrevious(searched()); });
    connect(m_ui->findBar, &FindBar::hint, m_ui->recordsTable, &RecordGrid::hint);
    for (const QAction *action : {m_ui->filterAction, m_ui->addConditionAction})
        connect(action, &QAction::triggered, m_ui->filterBar, &FilterBar::focusFilter);
    connect(m_ui->typeNameAction, &QAction::triggered, m_ui->databaseComboBox, [this] {
        m_sidebarPlace->show();
        m_ui->databaseComboBox->setFocus();
    });
    connect(m_ui->addFirstAction, &QAction::triggered, m_actions->newRecord(), &QAction::trigger);
    connect(m_ui->clearFindAction, &QAction::triggered, m_ui->filterBar, &FilterBar::clearFind);
    m_ui->newRecordButton->setDefaultAction(m_actions->newRecord());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"recordMenu"_s);
    m_actions->fillMenu(*menu);
    menu->addActions({m_columnFilters->filterColumn(), m_ui->findAction, m_ui->replaceAction,
                      m_ui->findNextAction, m_ui->findPreviousAction, m_ui->filterAction,
                      m_ui->keyColumnsAction, m_ui->discardAction});
    m_ui->moreButton->setMenu(menu);
    m_actions->columns().showIn(*m_ui->hiddenColumnsButton);
    m_ui->columnsButton->setDefaultAction(m_actions->columns().choose());
}

void DatabasesPage::connectChoices()
{
    DatabaseComboBox *box = m_ui->databaseComboBox;
    connect(m_ui->openButton, &QPushButton::clicked, box, &DatabaseComboBox::enter);
    connect(box, &DatabaseComboBox::entered, this, &DatabasesPage::openDatabase);
    connect(box, &DatabaseComboBox::chosen, this, [this](const QString &name) {
        if (name != m_database)
            openDatabase(name);
    });
    connect(m_ui->filterBar, &FilterBar::filtersChanged, this, &DatabasesPage::reload);
    connect(m_ui->filterBar, &FilterBar::filtersChanged, this, &DatabasesPage::viewChanged);
    connect(m_ui->filterBar, &FilterBar::findTextChanged, this, [this](const QString &text) {
        m_position->findChanged();
        m_model->setFilterText(text);
    });
}

void DatabasesPage::connectGrid()
{
    RecordGrid *grid = m_ui->recordsTable;
    grid->installEventFilter(this);
    grid->viewport()->installEventFilter(this);
    connect(grid, &RecordGrid::seriesBegins, m_staging, &RecordStaging::beginSeries);
    connect(grid, &RecordGrid::stepsBegin, m_staging, &RecordStaging::beginSteps);
    connect(grid, &RecordGrid::stepsEnd, m_staging, &RecordStaging::endSteps);
    connect(grid, &RecordGrid::stepsEnd, this, &DatabasesPage::showProgress);
    connect(grid, &RecordGrid::seriesEnds, m_staging, &RecordStaging::endSeries);
    connect(grid, &RecordGrid::seriesEnds, this, &DatabasesPage::showProgress);
    connect(grid, &RecordGrid::manyCells, this, &DatabasesPage::askManyCells);
    connect(grid, &RecordGrid::revertRequested, m_actions,
            qOverload<const CellWriting::Rows &>(&RecordActions::revertCells));
    connect(grid, &RecordGrid::newRecordRequested, m_actions,
            qOverload<const std::vector<RecordTableModel::CellText> &>(&RecordActions::addRecord));
    connect(grid, &RecordGrid::hint, this, [this](const QString &text) {
        m_ui->pageNotice->show(Notice::Level::Information, text, lastStep(m_session.changes));
    });
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, m_actions,
            &RecordActions::refresh);
    connect(grid, &QWidget::customContextMenuRequested, this, [this, grid](const QPoint &at) {
        m_ui->moreButton->menu()->popup(grid->viewport()->mapToGlobal(at));
    });
}

void DatabasesPage::setupInspector()
{
    RecordGrid &grid = *m_ui->recordsTable;
    const Workspace &workspace = m_session.workspace;
    m_inspection = new RecordInspection(
        m_session, {*m_model, *m_staging, grid, *m_ui->inspector, workspace, m_dialogs},
        {*m_ui->pageSplitter, *m_ui->inspectorAction, [this] { focusShown(); }}, this);
    m_actions =
        new RecordActions({*m_model, *m_staging, grid, workspace, m_inspection->forms()}, this);
    m_inspection->connectTo(*m_actions);
    connect(m_inspection, &RecordInspection::reverseRequested, this,
            &DatabasesPage::reverseRequested);
    connect(m_inspection, &RecordInspection::viewChanged, this, &DatabasesPage::viewChanged);
}

void DatabasesPage::setupFilters()
{
    m_columnFilters = new ColumnFilters(*m_ui->recordsTable, *m_model);
    m_ui->clearColumnFiltersButton->setDefaultAction(m_columnFilters->clearAll());
    m_ui->clearColumnFiltersButton->setVisible(false);
    m_ui->noMatchPage->addAction(m_columnFilters->clearAll());
    connect(m_columnFilters->clearAll(), &QAction::changed, this, [this] {
        m_ui->clearColumnFiltersButton->setVisible(m_columnFilters->clearAll()->isVisible());
    });
    connect(m_columnFilters, &ColumnFilters::changed, this, [this] {
        m_position->findChanged();
        Q_EMIT viewChanged();
    });
}

void DatabasesPage::connectStaging()
{
    connect(m_staging, &RecordStaging::changed, this, &DatabasesPage::showStaged);
    connect(m_staging, &RecordStaging::rowsChanged, this, &DatabasesPage::showStagedRows);
    connect(m_model, &RecordTableModel::orderReady, this, &DatabasesPage::showRecords);
    connect(m_model, &RecordTableModel::orderReady, m_position, &RecordPosition::settle);
    connect(&m_session.scheduler, &RequestScheduler::readOnlyChanged, this,
            &DatabasesPage::showProtection);
    connect(m_model, &RecordTableModel::editRequested, m_actions, &RecordActions::edit);
    connect(m_model, &RecordTableModel::rowEditRequested, m_actions, &RecordActions::editRow);
    connect(m_model, &RecordTableModel::newRowEditRequested, m_staging, &RecordStaging::editNew);
    connect(m_ui->discardAction, &QAction::triggered, m_staging, &RecordStaging::revertAll);
}

void DatabasesPage::connectLoader()
{
    connect(m_loader, &RecordLoader::loaded, this, &DatabasesPage::take);
    connect(m_loader, &RecordLoader::failed, this, &DatabasesPage::fail);
    connect(m_loader, &RecordLoader::progressed, this, &DatabasesPage::showProgress);
    connect(m_loader, &RecordLoader::found, &m_inspection->forms(), &RecordForms::openFound);
    connect(&m_session.workspace, &Workspace::changed, this, [this](Workspace::Part part) {
        if (part == Workspace::Part::Databases)
            showKnownDatabases();
    });
}

void DatabasesPage::askManyCells(const QString &what, int cells)
{
    Dialogs::Question question;
    question.title = what;
    question.text = tr("Change %n cell(s)?", nullptr, cells);
    question.detail = tr("The changes become pending: nothing is sent before you review them, and "
                         "Undo removes all of them together.");
    question.accept = what;
    m_dialogs.confirm(this, question, [this](bool yes) {
        if (yes)
            m_ui->recordsTable->startWriting();
        else
            m_ui->recordsTable->cancelWriting();
    });
}

void DatabasesPage::openDatabase(const QString &name)
{
    if (name.isEmpty() || (name == m_database && m_loader->isBusy()))
        return;
    if (name != m_database)
        showDatabase(name);
    reload();
}

/// Arranged as when it was open last; without records.
void DatabasesPage::showDatabase(const QString &name)
{
    m_ui->inspector->commit();
    if (isKept())
        m_states.keep(m_database, stateOfOpen());
    const QJsonObject state = m_states.of(name);
    m_database = name;
    m_loaded.reset();
    m_offersLoading = false;
    m_ui->databaseComboBox->setEditText({});
    m_ui->databaseTitleLabel->setText(withVisibleControls(name));
    m_list->setOpen(name);
    m_ui->filterBar->restoreState(state.value(u"filter"_s).toObject());
    m_columnFilters->restore(state.value(u"columnFilters"_s).toArray());
    m_position->begin(state.value(u"cell"_s).toObject()); // the search was restored, not typed
    m_ui->recordsTable->sortByColumn(-1, Qt::AscendingOrder);
    m_model->setRecords(std::make_shared<const RecordSet>());
    m_staging->setDatabase(name);
    m_actions->setDatabaseOpen(true);
    showColumns();
    m_ui->recordsTable->restoreColumns(state.value(u"columns"_s).toObject());
    m_inspection->forms().follow();
}

void DatabasesPage::take(const LoadedRecords &loaded)
{
    m_position->loaded(m_loaded && m_loaded->filters != loaded.filters);
    m_loaded = loaded;
    remember(m_session.workspace, loaded);
    m_list->take(loaded);
    m_model->setRecords(loaded.records);
    m_staging->forgetConfirmed(m_loadMark);
    showColumns();
    m_offersLoading = false;
    m_position->settle();
    focusTable();
    m_sidebarPlace->giveWay();
    Q_EMIT viewChanged();
}

void DatabasesPage::showProtection()
{
    const QString why = whyReadOnly(m_session);
    m_model->setReadOnly(why);
    m_actions->setReadOnly(why);
    m_ui->inspector->refreshSoon();
}

/// The records; where there are none, the button that does no harm.
void DatabasesPage::focusShown()
{
    if (m_ui->pageStack->currentWidget() == m_ui->recordsTable)
        m_ui->recordsTable->setFocus();
    else
        m_ui->sidebarButton->setFocus();
}

// After a name was typed or chosen in the list, the keyboard moves on to its records.
void DatabasesPage::focusTable()
{
    RecordGrid *grid = m_ui->recordsTable;
    if (!m_ui->databaseComboBox->lineEdit()->hasFocus() && !m_ui->openButton->hasFocus()
        && !m_ui->sidebar->list().hasFocus())
        return;
    if (m_model->rowCount() == 0)
        return;
    grid->setFocus();
    if (!grid->currentIndex().isValid())
        grid->setCurrentIndex(m_model->index(0, 0));
}

void DatabasesPage::fail(const QString &database, const Error &error)
{
    if (error.kind == Error::Kind::NotFound && m_ui->filterBar->filters().empty())
        m_list->takeMissing(database);
    if (error.kind == Error::Kind::NotFound && m_ui->databaseComboBox->currentText().isEmpty())
        m_ui->databaseComboBox->setEditText(database); // to be corrected
    m_ui->pageNotice->show(readingError(error, database, m_ui->filterBar->filters()),
                           serverFails(m_session.scheduler, error));
    m_ui->pageNotice->addAction(m_ui->reloadAction);
    showRecords();
    Q_EMIT viewChanged();
}

void DatabasesPage::showKnownDatabases()
{
    QStringList names;
    for (const Known &known : m_session.workspace.databases())
        names << known.name;
    m_ui->databaseComboBox->setNames(names);
}

void DatabasesPage::showColumns()
{
    QStringList known;
    for (const Known &column : m_session.workspace.columns(m_database))
        known << column.name;
    m_model->setKnownColumns(known);
    m_ui->filterBar->setColumns(known);
    m_ui->recordsTable->fitColumns();
    m_ui->keyColumnsAction->setEnabled(!known.isEmpty());
}

void DatabasesPage::showProgress()
{
    const CellWriting *writing = m_ui->recordsTable->writing();
    const bool isBusy = m_loader->isBusy() || writing;
    m_ui->loadingProgressBar->setVisible(isBusy);
    m_ui->cancelButton->setVisible(isBusy);
    m_ui->loadingLabel->setText(writing
                                    //: %1 of how many cells were changed so far
                                    ? tr("Changing: %1 of %n cell(s)", nullptr, writing->total())
                                          .arg(QLocale().toString(writing->done()))
                                    : m_loader->progress());
    m_ui->loadingLabel->setVisible(isBusy);
    m_ui->cancelAction->setEnabled(isBusy);
    m_ui->reloadAction->setEnabled(!m_database.isEmpty());
    m_ui->firstMatchAction->setEnabled(!m_database.isEmpty() && !isBusy);
    m_ui->filterBar->setEnabled(!m_database.isEmpty());
}

void DatabasesPage::showRecords()
{
    const QString find = m_ui->filterBar->findText();
    const bool isEmpty = m_model->rowCount() == 0;
    QWidget *shown = m_ui->recordsTable;
    // A restored database whose columns are not known would be an empty frame.
    const bool showsColumns = m_offersLoading && m_model->columnCount() > 0;
    if (!m_loaded && !m_loader->isBusy() && isEmpty && !showsColumns)
        shown = m_ui->noDatabasePage;
    else if (m_loaded && isEmpty)
        shown = (find.isEmpty() && m_columnFilters->isEmpty()) || m_model->recordCount() == 0
            ? static_cast<QWidget *>(m_ui->noRecordsPage)
            : m_ui->noMatchPage;
    m_ui->clearFiltersAction->setVisible((m_loaded && !m_loaded->filters.empty())
                                         || !m_ui->filterBar->filters().empty());
    m_ui->addConditionAction->setVisible(m_loaded && m_loaded->mayWantCondition);
    if (m_loaded) {
        m_ui->noRecordsPage->setTexts(tr("No records"), whyNoRecords(*m_loaded));
        m_ui->noMatchPage->setTexts(
            tr("No match in %Ln record(s)", nullptr, m_model->recordCount()),
            m_columnFilters->isEmpty()
                ? tr("No loaded record contains “%1”.").arg(withVisibleControls(find))
                //: %1 are the filters of columns
                : tr("No loaded record passes: %1").arg(m_columnFilters->text()));
        m_ui->clearFindAction->setVisible(!find.isEmpty());
    }
    m_ui->pageStack->setCurrentWidget(shown);
    m_ui->countLabel->setFacts(
        m_loaded ? countText(*m_loaded, m_model->shownCount(), find, m_columnFilters->text())
                 : QString());
    showDoubts();
    m_ui->recordsTable->fitColumns();
    m_actions->refresh();
}

// Doubts that the user should know before trusting the list.
void DatabasesPage::showDoubts()
{
    QString doubt;
    if (m_loaded && m_loaded->filters != m_ui->filterBar->filters())
        doubt = tr("⚠ The conditions have changed: reload to apply them");
    else if (m_loaded && isRoundCount(m_loaded->records->rowCount()))
        doubt = tr("⚠ Exactly %1: Flokzu may have cut the list. Add a condition to narrow it.")
                    .arg(QLocale().toString(m_loaded->records->rowCount()));
    m_ui->roundLabel->setFacts(doubt);
    m_ui->roundLabel->setVisible(!doubt.isEmpty());
}

void DatabasesPage::showStaged()
{
    m_model->setOverlay(m_staging->overlay());
    showStagedCounts();
    showRecords();
}

void DatabasesPage::showStagedRows(const std::vector<OverlayChange> &rows)
{
    const int before = m_model->rowCount();
    m_model->changeOverlay(rows);
    showStagedCounts();
    if (m_model->rowCount() != before)
        showRecords();
    else
        m_actions->refresh();
}

void DatabasesPage::showStagedCounts()
{
    m_ui->discardAction->setEnabled(m_session.changes.hasRecordsOf(m_database));
}

void DatabasesPage::reload()
{
    if (m_database.isEmpty())
        return;
    if (!takeTypedCondition())
        return;
    m_ui->pageNotice->dismiss();
    m_loadMark = m_staging->mark();
    m_loader->load(m_database, m_ui->filterBar->filters());
    showRecords();
    Q_EMIT viewChanged();
}

void DatabasesPage::cancel()
{
    m_loader->cancel();
    m_ui->recordsTable->cancelWriting();
    showRecords();
}

void DatabasesPage::findFirst()
{
    if (!takeTypedCondition())
        return;
    m_ui->pageNotice->dismiss();
    m_loader->findFirst(m_database, m_ui->filterBar->filters());
    showRecords();
}

// A condition that stands in the line counts, whether it was added or not.
bool DatabasesPage::takeTypedCondition()
{
    const bool isComplete = m_ui->filterBar->takeTyped();
    if (!isComplete)
        m_ui->pageNotice->show(
            Notice::Level::Warning,
            tr("Nothing was requested: the value of the condition has no column beside it."),
            Fact::until(m_ui->filterBar, &FilterBar::filtersChanged)
                .askedAt(m_loader, &RecordLoader::progressed));
    return isComplete;
}

QJsonObject DatabasesPage::saveState() const
{
    DatabaseStates states = m_states;
    if (isKept())
        states.keep(m_database, stateOfOpen());
    const QString open = isKept() ? m_database : QString();
    QJsonObject state{{u"open"_s, open},
                      {u"databases"_s, states.save()},
                      {u"list"_s, m_list->saveState()},
                      {u"sidebar"_s, m_sidebarPlace->saveState()},
                      {u"inspector"_s, m_inspection->saveState()},
                      {u"record"_s, m_ui->inspector->saveState()}};
    if (const QString typed = m_ui->databaseComboBox->currentText(); !typed.isEmpty())
        state[u"typed"_s] = stateOf(typed);
    return state;
}

void DatabasesPage::restoreState(const QJsonObject &state)
{
    m_states.restore(state.value(u"databases"_s).toArray());
    m_list->restoreState(state.value(u"list"_s).toObject());
    m_sidebarPlace->restoreState(state.value(u"sidebar"_s).toObject());
    m_inspection->restoreState(state.value(u"inspector"_s).toObject());
    m_ui->inspector->restoreState(state.value(u"record"_s).toObject());
    if (const QString open = state.value(u"open"_s).toString(); !open.isEmpty()) {
        showDatabase(open);
        offerLoading();
    }
    if (state.contains(u"typed"_s))
        m_ui->databaseComboBox->setEditText(state.value(u"typed"_s).toString());
}

void DatabasesPage::loadRestored()
{
    if (m_loaded || m_loader->isBusy())
        return;
    const auto known = m_session.workspace.databases();
    if (m_offersLoading)
        reload();
    else if (m_session.isDemo && m_database.isEmpty() && !known.empty())
        openDatabase(known.front().name);
}

/// A name that was mistyped leaves nothing behind.
bool DatabasesPage::isKept() const
{
    return m_loaded || m_offersLoading || m_loader->isBusy() || m_states.contains(m_database);
}

QJsonObject DatabasesPage::stateOfOpen() const
{
    return {{u"filter"_s, m_ui->filterBar->saveState()},
            {u"columnFilters"_s, m_columnFilters->save()},
            {u"columns"_s, m_ui->recordsTable->arrangement().save()},
            {u"cell"_s, m_position->state()}};
}

void DatabasesPage::offerLoading()
{
    m_offersLoading = true;
    showProgress();
    showStaged();
    //: %1 is the name of a database
    m_ui->pageNotice->show(Notice::Level::Information,
                           tr("The records of “%1” are not loaded yet. Nothing was sent to Flokzu.")
                               .arg(withVisibleControls(m_database)),
                           Fact::until(m_loader, &RecordLoader::progressed));
    m_ui->pageNotice->addAction(m_ui->loadAction);
}

std::vector<ExportTable> DatabasesPage::exportTables() const
{
    m_staging->completeTelling();
    if (m_model->rowCount() == 0 && m_model->recordCount() == 0)
        return {};
    return {recordsToExport(*m_ui->recordsTable, *m_model, *m_staging)};
}

void DatabasesPage::addExport(QAction *action)
{
    m_ui->moreButton->menu()->insertAction(m_ui->findAction, action);
}

DatabasesPage::Contents DatabasesPage::contents() const
{
    return {m_database,         m_loaded,
            m_loadMark,         m_staging->confirmed(),
            m_loader->isBusy(), m_inspection->forms().drafts()};
}

void DatabasesPage::takeContents(const Contents &contents)
{
    m_staging->takeConfirmed(contents.confirmed);
    if (contents.database.isEmpty() || contents.database != m_database)
        return m_inspection->forms().take(contents.drafts);
    m_loadMark = contents.loadMark;
    if (contents.loaded) {
        m_loaded = contents.loaded;
        m_offersLoading = false;
        m_ui->pageNotice->dismiss();
        m_position->loaded(false);
        m_model->setRecords(m_loaded->records);
        showColumns();
        m_position->settle();
        m_sidebarPlace->giveWay();
    }
    if (contents.isReading)
        reload();
    m_inspection->forms().take(contents.drafts);
    showProgress();
    showStaged();
}

void DatabasesPage::clearFilters()
{
    m_ui->filterBar->setFilters({});
    reload();
}

} // namespace flokdesk
