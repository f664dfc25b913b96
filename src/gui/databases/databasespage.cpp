// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/databasespage.h"
#include "gui/common/noticefacts.h"

#include "core/text.h"
#include "gui/common/readonly.h"
#include "gui/databases/columnactions.h"
#include "gui/databases/recordactions.h"
#include "gui/databases/recordtexts.h"
#include "gui/editing/typing.h"
#include "models/recordtablemodel.h"
#include "ui_databasespage.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
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
    , m_staging(new RecordStaging(session.changes, session.jobQueue, this))
    , m_loader(new RecordLoader(session, this))
{
    m_ui->setupUi(this);
    m_ui->recordsTable->setRecords(m_model);
    m_actions =
        new RecordActions({*m_model, *m_staging, *m_ui->recordsTable, m_session.workspace}, this);
    setupDatabaseBox();
    setupToolBar();
    setupEmptyStates();
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

// Hiding commits an open editor, which is then staged but no longer shown here.
DatabasesPage::~DatabasesPage()
{
    for (QObject *sender : {static_cast<QObject *>(m_model), static_cast<QObject *>(m_staging),
                            static_cast<QObject *>(m_loader)})
        sender->disconnect(this);
}

QAction *DatabasesPage::newAction(const QString &name, const QString &text,
                                  const QKeySequence &keys, void (DatabasesPage::*f)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (f)
        connect(action, &QAction::triggered, this, f);
    addAction(action);
    return action;
}

void DatabasesPage::setupToolBar()
{
    m_reloadAction = newAction(u"reloadAction"_s, tr("Reload"), Qt::Key_F5, &DatabasesPage::reload);
    m_loadAction = newAction(u"loadAction"_s, tr("Load records"), {}, &DatabasesPage::reload);
    m_cancelAction =
        newAction(u"cancelAction"_s, tr("Cancel"), Qt::Key_Escape, &DatabasesPage::cancel);
    m_firstMatchAction =
        newAction(u"firstMatchAction"_s, tr("Get first match…"), {}, &DatabasesPage::findFirst);
    m_firstMatchAction->setToolTip(
        tr("Asks Flokzu for the first record that meets the conditions; one request"));
    m_keyColumnsAction = newAction(u"keyColumnsAction"_s, tr("Columns that identify a record…"), {},
                                   &DatabasesPage::chooseKeyColumns);
    m_keyColumnsAction->setEnabled(false);
    m_keyColumnsAction->setToolTip(
        tr("New records whose answer gets lost are looked up by these columns"));
    QAction *find =
        newAction(u"findAction"_s, tr("Find in loaded records"), QKeySequence::Find, nullptr);
    connect(find, &QAction::triggered, m_ui->filterBar, &FilterBar::focusFind);
    QAction *filter = newAction(u"filterAction"_s, tr("Add a condition"),
                                Qt::CTRL | Qt::SHIFT | Qt::Key_L, nullptr);
    connect(filter, &QAction::triggered, m_ui->filterBar, &FilterBar::focusFilter);
    m_ui->reloadButton->setDefaultAction(m_reloadAction);
    m_ui->cancelButton->setDefaultAction(m_cancelAction);
    m_ui->firstMatchButton->setDefaultAction(m_firstMatchAction);
    m_ui->newRecordButton->setDefaultAction(m_actions->newRecord());
    m_ui->editRecordButton->setDefaultAction(m_actions->editRecord());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"recordMenu"_s);
    m_actions->fillMenu(*menu);
    menu->addActions({find, filter, m_keyColumnsAction});
    m_ui->moreButton->setMenu(menu);
    connect(m_ui->filterBar, &FilterBar::filtersChanged, this, &DatabasesPage::reload);
    connect(m_ui->filterBar, &FilterBar::filtersChanged, this, &DatabasesPage::viewChanged);
    connect(m_ui->filterBar, &FilterBar::findTextChanged, this, [this](const QString &text) {
        m_found = Found::WithCurrent;
        m_model->setFilterText(text);
    });
    connect(m_ui->recordsTable, &RecordGrid::currentLeft, this, [this] {
        if (m_found == Found::WithCurrent)
            m_found = Found::WithoutCurrent;
    });
    m_ui->recordsTable->columnActions().showIn(*m_ui->hiddenColumnsButton);
}

void DatabasesPage::setupDatabaseBox()
{
    suggestItems(*m_ui->databaseComboBox);
    connect(m_ui->openButton, &QPushButton::clicked, this, &DatabasesPage::openTyped);
    connect(m_ui->databaseComboBox->lineEdit(), &QLineEdit::returnPressed, this,
            &DatabasesPage::openTyped);
    connect(m_ui->databaseComboBox, &QComboBox::textActivated, this, [this](const QString &name) {
        if (name != m_database) // also sent when the focus leaves an unchanged name
            openDatabase(name);
    });
    m_ui->databaseComboBox->installEventFilter(this);
}

// Opening costs a request, so passing over the names must not open them one by one.
bool DatabasesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->databaseComboBox)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_ui->databaseComboBox->showPopup();
            return true;
        }
    }
    return event->type() == QEvent::Wheel;
}

void DatabasesPage::setupEmptyStates()
{
    const auto offer = [this](EmptyState *state, const QString &name, const QString &text, auto f) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, f);
        state->addAction(action);
        return action;
    };
    m_ui->noDatabasePage->setTexts(
        tr("Which database?"),
        tr("Type its name exactly as in Flokzu: capitals, accents and spaces count. Flokzu's API "
           "cannot list databases, so Flokdesk remembers those that you opened."));
    offer(m_ui->noDatabasePage, u"typeNameAction"_s, tr("Open by name"),
          [this] { m_ui->databaseComboBox->setFocus(); });
    m_clearFiltersAction = offer(m_ui->noRecordsPage, u"clearFiltersAction"_s,
                                 tr("Remove the conditions"), [this] { clearFilters(); });
    offer(m_ui->noRecordsPage, u"addFirstAction"_s, tr("New record…"),
          [this] { m_actions->newRecord()->trigger(); });
    offer(m_ui->noMatchPage, u"clearFindAction"_s, tr("Clear the search"),
          [this] { m_ui->filterBar->clearFind(); });
}

void DatabasesPage::connectGrid()
{
    RecordGrid *grid = m_ui->recordsTable;
    connect(grid, &RecordGrid::seriesBegins, m_staging, &RecordStaging::beginSeries);
    connect(grid, &RecordGrid::stepsBegin, m_staging, &RecordStaging::beginSteps);
    connect(grid, &RecordGrid::stepsEnd, m_staging, &RecordStaging::endSteps);
    connect(grid, &RecordGrid::stepsEnd, this, &DatabasesPage::showProgress);
    connect(grid, &RecordGrid::seriesEnds, m_staging, &RecordStaging::endSeries);
    connect(grid, &RecordGrid::seriesEnds, this, &DatabasesPage::showProgress);
    connect(grid, &RecordGrid::manyCells, this, &DatabasesPage::askManyCells);
    connect(grid, &RecordGrid::revertRequested, this, &DatabasesPage::revertCells);
    connect(grid, &RecordGrid::hint, this, [this](const QString &text) {
        m_ui->pageNotice->show(Notice::Level::Information, text, lastStep(m_session.changes));
    });
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, m_actions,
            &RecordActions::refresh);
    grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(grid, &QWidget::customContextMenuRequested, this, [this, grid](const QPoint &at) {
        m_ui->moreButton->menu()->popup(grid->viewport()->mapToGlobal(at));
    });
}

void DatabasesPage::connectStaging()
{
    connect(m_staging, &RecordStaging::changed, this, &DatabasesPage::showStaged);
    connect(m_staging, &RecordStaging::rowsChanged, this, &DatabasesPage::showStagedRows);
    connect(m_model, &RecordTableModel::orderReady, this, &DatabasesPage::showRecords);
    connect(m_model, &RecordTableModel::orderReady, this, &DatabasesPage::restoreCell);
    connect(m_model, &RecordTableModel::orderReady, this, &DatabasesPage::showTop);
    connect(&m_session.scheduler, &RequestScheduler::readOnlyChanged, this,
            &DatabasesPage::showProtection);
    connect(m_model, &RecordTableModel::editRequested, m_actions, &RecordActions::edit);
    connect(m_model, &RecordTableModel::rowEditRequested, m_actions, &RecordActions::editRow);
    connect(m_model, &RecordTableModel::newRowEditRequested, m_staging, &RecordStaging::editNew);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &DatabasesPage::reviewRequested);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &DatabasesPage::revertAll);
}

void DatabasesPage::connectLoader()
{
    connect(m_loader, &RecordLoader::loaded, this, &DatabasesPage::take);
    connect(m_loader, &RecordLoader::failed, this, &DatabasesPage::fail);
    connect(m_loader, &RecordLoader::progressed, this, &DatabasesPage::showProgress);
    connect(m_loader, &RecordLoader::found, this,
            [this](const QString &, const Record &record) { m_actions->showRecord(record); });
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
    question.detail = tr("The changes are staged: nothing is sent before you review them, and Undo "
                         "takes back all of them together.");
    question.accept = what;
    m_dialogs.confirm(this, question, [this](bool yes) {
        if (yes)
            m_ui->recordsTable->startWriting();
        else
            m_ui->recordsTable->cancelWriting();
    });
}

void DatabasesPage::openTyped()
{
    openDatabase(enteredText(*m_ui->databaseComboBox));
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
    if (isKept())
        m_states.keep(m_database, stateOfOpen());
    const QJsonObject state = m_states.of(name);
    m_database = name;
    m_loaded.reset();
    m_offersLoading = false;
    m_ui->databaseComboBox->setEditText(name);
    m_ui->filterBar->restoreState(state.value(u"filter"_s).toObject());
    m_found = Found::Nothing; // the search was restored, not typed
    m_wantedCell = state.value(u"cell"_s).toObject();
    m_ui->recordsTable->sortByColumn(-1, Qt::AscendingOrder);
    m_model->setRecords(std::make_shared<const RecordSet>());
    m_staging->setDatabase(name);
    m_actions->setDatabaseOpen(true);
    showColumns();
    m_ui->recordsTable->restoreColumns(state.value(u"columns"_s).toObject());
}

void DatabasesPage::take(const LoadedRecords &loaded)
{
    m_showsTopNext = m_loaded && m_loaded->filters != loaded.filters;
    m_loaded = loaded;
    m_session.workspace.rememberDatabase(loaded.database, Source::Answer);
    if (loaded.records->columnCount() > 0)
        m_session.workspace.rememberColumns(loaded.database, loaded.records->columnNames(),
                                            Source::Answer);
    m_model->setRecords(loaded.records);
    m_staging->forgetConfirmed(m_loadMark);
    showColumns();
    m_offersLoading = false;
    restoreCell();
    showTop();
    focusTable();
    Q_EMIT viewChanged();
}

// Other conditions make another list, which is read from its beginning. What Find leaves is read
// from there, too, unless the current record is among it.
void DatabasesPage::showTop()
{
    RecordGrid *grid = m_ui->recordsTable;
    if (m_model->isOrdering())
        return;
    const Found found = std::exchange(m_found, Found::Nothing);
    if (found == Found::WithCurrent && grid->currentIndex().isValid())
        grid->showCurrent();
    else if (found != Found::Nothing)
        m_showsTopNext = true;
    if (!std::exchange(m_showsTopNext, false))
        return;
    if (grid->currentIndex().isValid())
        grid->setCurrentIndex(m_model->index(0, grid->currentIndex().column()));
    grid->scrollToTop();
}

void DatabasesPage::showProtection()
{
    const QString why = whyReadOnly(m_session);
    m_model->setReadOnly(why);
    m_actions->setReadOnly(why);
}

// After a name was typed, the keyboard moves on to its records.
void DatabasesPage::focusTable()
{
    RecordGrid *grid = m_ui->recordsTable;
    if (!m_ui->databaseComboBox->lineEdit()->hasFocus() && !m_ui->openButton->hasFocus())
        return;
    if (m_model->rowCount() == 0)
        return;
    grid->setFocus();
    if (!grid->currentIndex().isValid())
        grid->setCurrentIndex(m_model->index(0, 0));
}

void DatabasesPage::fail(const QString &database, const Error &error)
{
    m_ui->pageNotice->show(readingError(error, database, m_ui->filterBar->filters()),
                           serverFails(m_session.scheduler, error));
    m_ui->pageNotice->addAction(m_reloadAction);
    showRecords();
    Q_EMIT viewChanged();
}

void DatabasesPage::showKnownDatabases()
{
    QStringList names;
    for (const Known &known : m_session.workspace.databases())
        names << known.name;
    QComboBox *combo = m_ui->databaseComboBox;
    const QString text = combo->currentText();
    QStringList shown;
    for (int i = 0; i < combo->count(); ++i)
        shown << combo->itemText(i);
    if (shown == names)
        return;
    const QSignalBlocker blocker(combo);
    combo->clear();
    combo->addItems(names);
    combo->setCurrentIndex(-1);
    combo->setEditText(text);
}

void DatabasesPage::showColumns()
{
    QStringList known;
    for (const Known &column : m_session.workspace.columns(m_database))
        known << column.name;
    m_model->setKnownColumns(known);
    m_ui->filterBar->setColumns(known);
    m_ui->recordsTable->fitColumns();
    m_keyColumnsAction->setEnabled(!known.isEmpty());
}

void DatabasesPage::showProgress()
{
    const CellWriting *writing = m_ui->recordsTable->writing();
    const bool isBusy = m_loader->isBusy() || writing;
    m_ui->loadingProgressBar->setVisible(isBusy);
    m_ui->cancelButton->setVisible(isBusy);
    m_ui->progressLabel->setText(writing
                                     //: %1 of how many cells were changed so far
                                     ? tr("Staging: %1 of %n cell(s)", nullptr, writing->total())
                                           .arg(QLocale().toString(writing->done()))
                                     : m_loader->progress());
    m_ui->progressLabel->setVisible(isBusy);
    m_cancelAction->setEnabled(isBusy);
    m_reloadAction->setEnabled(!m_database.isEmpty());
    m_firstMatchAction->setEnabled(!m_database.isEmpty() && !isBusy);
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
        shown = find.isEmpty() || m_model->recordCount() == 0
            ? static_cast<QWidget *>(m_ui->noRecordsPage)
            : m_ui->noMatchPage;
    m_clearFiltersAction->setVisible((m_loaded && !m_loaded->filters.empty())
                                     || !m_ui->filterBar->filters().empty());
    if (m_loaded) {
        m_ui->noRecordsPage->setTexts(tr("No records"),
                                      m_loaded->filters.empty()
                                          ? tr("Flokzu answered with an empty list.")
                                          : tr("Nothing meets: %1").arg(textOf(m_loaded->filters)));
        m_ui->noMatchPage->setTexts(
            tr("No match in %Ln record(s)", nullptr, m_model->recordCount()),
            tr("No loaded record contains “%1”.").arg(withVisibleControls(find)));
    }
    m_ui->recordsStack->setCurrentWidget(shown);
    m_ui->countLabel->setText(m_loaded ? countText(*m_loaded, m_model->shownCount(), find)
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
        doubt = tr("⚠ The conditions changed since: reload to apply them");
    else if (m_loaded && isRoundCount(m_loaded->records->rowCount()))
        doubt = tr("⚠ Exactly %1: Flokzu may have cut the list. A condition narrows it.")
                    .arg(QLocale().toString(m_loaded->records->rowCount()));
    m_ui->roundLabel->setText(doubt);
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
    const RecordStaging::Counts &counts = m_staging->counts();
    m_ui->changesLabel->setText(stagedText(counts));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->changesLabel), static_cast<QWidget *>(m_ui->reviewButton),
          static_cast<QWidget *>(m_ui->revertButton)})
        widget->setVisible(!counts.isEmpty());
}

void DatabasesPage::revertCells(const CellWriting::Rows &rows)
{
    std::vector<std::pair<QString, QStringList>> places; // reverting moves and removes rows
    for (const auto &[row, columns] : rows) {
        if (!m_model->headerData(row, Qt::Vertical, RecordTableModel::StateRole).isValid())
            continue; // nothing is staged there
        const QString key = m_model->newRowKey(row);
        QStringList names;
        for (const int column : columns)
            names << m_model->columnName(column);
        places.emplace_back(key.isEmpty() ? m_model->recordId(row) : key, names);
    }
    m_staging->beginSteps(tr("Revert cells"));
    for (const auto &[row, columns] : places)
        revertRow(row, columns);
    m_staging->endSteps();
}

void DatabasesPage::revertRow(const QString &key, const QStringList &columns)
{
    const StagedChange *staged =
        m_session.changes.updateOf({ObjectKey::Kind::Record, m_staging->database(), key});
    const FieldEdits *edits = staged ? editsOf(staged->change) : nullptr;
    const bool isWhole = edits && std::ranges::all_of(*edits, [&columns](const FieldEdit &edit) {
                             return columns.contains(edit.name);
                         });
    if (isWhole)
        return m_staging->revertRow(key);
    for (const QString &column : columns)
        m_staging->revertCell(key, column);
}

void DatabasesPage::revertAll()
{
    m_staging->revertAll();
}

void DatabasesPage::clearFilters()
{
    m_ui->filterBar->setFilters({});
    reload();
}

} // namespace flokdesk
