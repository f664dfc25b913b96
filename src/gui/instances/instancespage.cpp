// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/instancespage.h"

#include "core/text.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/formactions.h"
#include "gui/common/noticefacts.h"
#include "gui/common/readonly.h"
#include "gui/common/tablesetup.h"
#include "gui/common/viewstate.h"
#include "gui/editing/typing.h"
#include "gui/instances/newinstancedialog.h"
#include "session/workspaceupdater.h"
#include "ui_instancespage.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>

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

bool isMissing(const BatchLoader::Failure &failure)
{
    return failure.error.kind == Error::Kind::NotFound;
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
    m_ui->identifiersEdit->setClearButtonEnabled(true);
    m_ui->searchLineEdit->setClearButtonEnabled(true);
    showFormActions(*this);
    setFocusProxy(m_ui->identifiersEdit);
    leaveUndoToWindow(*m_ui->searchLineEdit);
    setupTable();
    connectActions();
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
    setUpRows(*table);
    table->sortByColumn(-1, Qt::AscendingOrder); // as asked for, until a header is clicked
    table->horizontalHeader()->resizeSection(WatchList::State, 70);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setSizes({640, 520});
    table->horizontalHeader()->resizeSection(WatchList::Process, 70);
    table->horizontalHeader()->resizeSection(WatchList::Status, 80);
    table->horizontalHeader()->resizeSection(WatchList::Initiated, 140);
    widenToHeadings(*table);
    widenToTexts(*table, WatchList::Status, statusTexts());
    m_columns = new ColumnArrangement(*table->horizontalHeader());
}

void InstancesPage::connectActions()
{
    const std::initializer_list<std::pair<QAction *, void (InstancesPage::*)()>> actions{
        {m_ui->newInstanceAction, &InstancesPage::newInstance},
        {m_ui->newFromAction, &InstancesPage::newFromCurrent},
        {m_ui->reloadAction, &InstancesPage::reloadSelected},
        {m_ui->reloadAllAction, &InstancesPage::reloadAll},
        {m_ui->pasteIdentifiersAction, &InstancesPage::pasteIdentifiers},
        {m_ui->removeAction, &InstancesPage::removeSelected},
        {m_ui->copyAction, &InstancesPage::copyIdentifiers},
        {m_ui->reviewAction, &InstancesPage::reviewRequested},
    };
    for (const auto &[action, slot] : actions)
        connect(action, &QAction::triggered, this, slot);
    connect(m_ui->cancelAction, &QAction::triggered, &m_loader, &InstanceLoader::cancel);
    connect(m_ui->openAction, &QAction::triggered, m_ui->identifiersEdit,
            [this] { m_ui->identifiersEdit->setFocus(Qt::ShortcutFocusReason); });
    connect(m_ui->findAction, &QAction::triggered, m_ui->searchLineEdit,
            [this] { m_ui->searchLineEdit->setFocus(Qt::ShortcutFocusReason); });
}

void InstancesPage::connectParts()
{
    connect(m_ui->identifiersEdit, &QLineEdit::returnPressed, this, &InstancesPage::openTyped);
    connect(m_ui->openButton, &QPushButton::clicked, this, &InstancesPage::openTyped);
    connect(m_ui->cancelButton, &QPushButton::clicked, m_ui->cancelAction, &QAction::trigger);
    connect(&m_session.scheduler, &RequestScheduler::readOnlyChanged, this,
            &InstancesPage::showProtection);
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_order.setFilterFixedString(text);
        showCounts();
    });
    connect(m_ui->instancesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InstancesPage::showCurrent);

    connect(&m_loader, &InstanceLoader::loaded, this, &InstancesPage::take);
    connect(&m_loader, &InstanceLoader::failed, this, &InstancesPage::takeFailure);
    connect(&m_loader, &InstanceLoader::progressed, this, &InstancesPage::showLoading);
    connect(&m_loader, &InstanceLoader::ended, this, &InstancesPage::loadingEnded);

    ChangeSet &changes = m_session.changes;
    connect(&changes, &ChangeSet::changed, this, [this](const TouchedChanges &touched) {
        if (isAbout(touched, {ObjectKey::Kind::Instance, ObjectKey::Kind::NewInstance}))
            showTouched(touched);
    });
    connect(&m_session.jobQueue, &JobQueue::changeApplied, this, &InstancesPage::applied);
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

void InstancesPage::showRemembered()
{
    const QDateTime now = m_session.clock.wallTime();
    std::vector<WatchRow> rows;
    for (const KnownInstance &known : m_session.workspace.instances()) {
        WatchRow row;
        row.identifier = known.identifier;
        if (const Result<Instance> instance = parseInstance(known.answer)) {
            row.instance = std::make_shared<const Instance>(*instance);
            row.seenAt = known.seenAt;
            row.age = seenText(known.seenAt, now);
        }
        rows.push_back(std::move(row));
    }
    m_list.appendAll(std::move(rows));
    showCounts();
}

void InstancesPage::openTyped()
{
    const QStringList identifiers = identifiersIn(m_ui->identifiersEdit->exactText());
    if (identifiers.isEmpty())
        return;
    m_ui->identifiersEdit->setExactText({});
    open(identifiers);
}

void InstancesPage::open(const QStringList &identifiers)
{
    m_list.add(identifiers);
    m_session.workspace.rememberInstances(identifiers, Source::Typed);
    showCounts();
    if (identifiers.isEmpty())
        return;
    m_ui->searchLineEdit->clear();
    select(identifiers.first());
    load(identifiers);
}

void InstancesPage::pasteIdentifiers()
{
    m_ui->identifiersEdit->setExactText(
        identifiersIn(QGuiApplication::clipboard()->text()).join(u' '));
    m_ui->identifiersEdit->setFocus();
}

void InstancesPage::load(const QStringList &identifiers)
{
    if (!m_loader.isBusy())
        m_ui->pageNotice->dismiss();
    for (const QString &identifier : identifiers)
        update(m_list.indexOf(identifier),
               [](WatchRow &row) { row.load = WatchRow::Load::Loading; });
    m_loader.load(identifiers);
}

void InstancesPage::take(const Instance &instance)
{
    const int index = m_list.indexOf(normalisedIdentifier(instance.identifier));
    if (index < 0)
        return; // taken off the list while it was on its way
    remember(m_session.workspace, instance);
    const QDateTime now = m_session.clock.wallTime();
    update(index, [&](WatchRow &row) {
        row.instance = std::make_shared<const Instance>(instance);
        row.seenAt = now;
        row.age = seenText(now, now);
        row.load = WatchRow::Load::Loaded;
        row.problem.clear();
    });
}

void InstancesPage::takeFailure(const QString &identifier, const Error &error)
{
    update(m_list.indexOf(identifier), [&](WatchRow &row) {
        row.load =
            error.kind == Error::Kind::NotFound ? WatchRow::Load::NotFound : WatchRow::Load::Failed;
        row.problem = error.message;
    });
}

void InstancesPage::loadingEnded(const QStringList &abandoned, const std::optional<Error> &error)
{
    for (const QString &identifier : abandoned)
        update(m_list.indexOf(identifier), [](WatchRow &row) { row.load = WatchRow::Load::Stale; });
    showLoading();
    selectAny();
    const auto failed = static_cast<int>(m_loader.failures().size()) - (error ? 1 : 0);
    const auto missing = static_cast<int>(std::ranges::count_if(m_loader.failures(), isMissing));
    QStringList lines;
    if (missing > 0)
        lines << tr("%n instance(s) not found; the list shows which.", nullptr, missing);
    if (failed > missing)
        lines << tr("%n instance(s) could not be read; the list shows why.", nullptr,
                    failed - missing);
    if (error) {
        if (abandoned.size() > 1)
            lines.prepend(
                tr("%n instance(s) not read.", nullptr, static_cast<int>(abandoned.size())));
        Error whole = *error;
        whole.message = (QStringList{error->message} + lines).join(u'\n');
        m_ui->pageNotice->show(whole, serverFails(m_session.scheduler, *error));
    } else if (!lines.isEmpty()) {
        m_ui->pageNotice->show(Notice::Level::Warning, lines.join(u'\n'), failuresListed());
    }
}

/// The list shows the failures that the notice counts.
Fact InstancesPage::failuresListed() const
{
    return Fact::whileTrue([this, failures = m_loader.failures()] {
               return std::ranges::all_of(failures, [this](const auto &failure) {
                   const int row = m_list.indexOf(failure.name);
                   return row >= 0
                       && m_list.row(row).load
                       == (isMissing(failure) ? WatchRow::Load::NotFound : WatchRow::Load::Failed);
               });
           })
        .askedAt(&m_list, &QAbstractItemModel::dataChanged)
        .askedAt(&m_list, &QAbstractItemModel::rowsRemoved);
}

QJsonObject InstancesPage::saveState() const
{
    return {{u"current"_s, stateOf(current())},
            {u"filter"_s, stateOf(m_ui->searchLineEdit->text())},
            {u"table"_s, m_columns->save()},
            {u"splitter"_s, stateOf(*m_ui->splitter)},
            {u"inspector"_s, m_ui->inspector->saveState()}};
}

void InstancesPage::restoreState(const QJsonObject &state)
{
    m_columns->restore(state.value(u"table"_s).toObject());
    restore(*m_ui->splitter, state.value(u"splitter"_s));
    m_ui->inspector->restoreState(state.value(u"inspector"_s).toObject());
    m_ui->searchLineEdit->setText(state.value(u"filter"_s).toString());
    select(state.value(u"current"_s).toString());
}

InstancesPage::Contents InstancesPage::contents() const
{
    QStringList reading;
    for (const WatchRow &row : m_list.rows()) {
        if (m_loader.isLoading(row.identifier))
            reading << row.identifier;
    }
    return {m_started, reading, m_ui->identifiersEdit->exactText()};
}

void InstancesPage::takeContents(const Contents &contents)
{
    m_started = contents.started;
    m_ui->identifiersEdit->setExactText(contents.typedIdentifiers);
    load(contents.reading);
}

void InstancesPage::applied(const Change &change, const QString &receipt)
{
    if (const auto *update = std::get_if<UpdateInstance>(&change))
        return patch(*update);
    const auto *created = std::get_if<CreateInstance>(&change);
    if (!created)
        return;
    m_started.remember(*created, receipt, m_session.clock.wallTime());
    if (!receipt.isEmpty())
        open({normalisedIdentifier(receipt)});
}

/// The new values are shown at once. Only the instance in front of the user is read again; for the
/// others that would double the cost of a run.
void InstancesPage::patch(const UpdateInstance &update)
{
    const QString identifier = normalisedIdentifier(update.identifier);
    const int index = m_list.indexOf(identifier);
    if (index < 0 || !m_list.row(index).instance)
        return;
    Instance next = *m_list.row(index).instance;
    for (const FieldEdit &edit : update.edits) {
        const auto field = std::ranges::find(next.fields, edit.name, &FieldValue::name);
        if (field != next.fields.end())
            field->value = edit.after;
    }
    this->update(index, [&](WatchRow &row) {
        row.instance = std::make_shared<const Instance>(next);
        row.load = WatchRow::Load::Stale;
    });
    if (identifier == current())
        load({identifier});
}

void InstancesPage::reloadSelected()
{
    load(selected());
}

void InstancesPage::reloadAll()
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
    openNewInstance(index < 0 ? nullptr : m_list.row(index).instance.get());
}

void InstancesPage::newInstance()
{
    openNewInstance(nullptr);
}

void InstancesPage::openNewInstance(const Instance *original)
{
    auto *dialog = new NewInstanceDialog(m_session, m_started, this);
    if (original)
        dialog->copyFrom(*original);
    connect(dialog, &NewInstanceDialog::staged, this, [this](const CreateInstance &instance) {
        m_ui->pageNotice->show(
            Notice::Level::Information,
            tr("Pending: %1. Nothing was sent yet.").arg(titleOf(instance)),
            allStaged(m_session.changes, {m_session.changes.changes().back().id}));
        m_ui->pageNotice->addAction(m_ui->reviewAction);
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
    for (int row = 0; row < m_list.rowCount(); ++row)
        showStagedIn(row);
    showStagedCount();
}

void InstancesPage::showTouched(const TouchedChanges &touched)
{
    for (const TouchedChange &change : touched) {
        if (change.object.kind == ObjectKey::Kind::Instance)
            showStagedIn(m_list.indexOf(change.object.id));
    }
    showStagedCount();
}

void InstancesPage::showStagedIn(int row)
{
    if (row < 0)
        return;
    const auto staged = m_session.changes.changesOf(instanceKey(m_list.row(row).identifier));
    update(row, [&](WatchRow &shown) {
        shown.staged = stateOf(staged);
        if (shown.staged)
            shown.problem = staged.back()->problem;
    });
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
    const int index = m_list.indexOf(current());
    m_ui->newFromAction->setEnabled(index >= 0 && m_list.row(index).instance
                                    && whyReadOnly(m_session).isEmpty());
    m_ui->reloadAction->setEnabled(index >= 0);
    if (index < 0)
        return m_ui->inspector->clear();
    m_ui->inspector->show(m_list.row(index), whyReadOnly(m_session));
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
    m_ui->cancelAction->setEnabled(m_loader.isBusy());
    m_ui->loadingBar->setVisible(m_loader.isBusy());
    m_ui->loadingProgressBar->setMaximum(m_loader.total());
    m_ui->loadingProgressBar->setValue(m_loader.done());
    //: %1 instances read, %2 to read in all
    m_ui->loadingProgressBar->setFormat(tr("%1 of %2").arg(m_loader.done()).arg(m_loader.total()));
}

void InstancesPage::showCounts()
{
    m_ui->pageStack->setCurrentWidget(
        m_list.rowCount() == 0 ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->splitter);
    const QString all =
        tr("%n instance(s) opened here; Flokzu may have more.", nullptr, m_list.rowCount());
    //: %1 is a sentence that says how many instances there are in all
    const QString matches = tr("%n match(es). %1", nullptr, m_order.rowCount()).arg(all);
    m_ui->countLabel->setText(m_ui->searchLineEdit->text().isEmpty() ? all : matches);
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
