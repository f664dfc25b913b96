// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/instanceinspector.h"

#include "core/text.h"
#include "gui/activity/objecthistory.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/laterview.h"
#include "gui/common/longtextdialog.h"
#include "gui/common/prettyjson.h"
#include "gui/common/rowheader.h"
#include "gui/common/tablesetup.h"
#include "gui/common/viewstate.h"
#include "gui/editing/cellentry.h"
#include "gui/editing/exactbox.h"
#include "gui/editing/firstinput.h"
#include "gui/editing/owncopies.h"
#include "gui/editing/textdelegate.h"
#include "ui_instanceinspector.h"

#include <array>
#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace flokdesk {

namespace {

constexpr auto inspectorContext = "InstanceInspector";

const std::array<Column<ActiveTask>, 5> taskColumns{{
    {QT_TRANSLATE_NOOP("InstanceInspector", "Task"),
     [](const ActiveTask &task) -> QVariant { return task.name; }},
    {QT_TRANSLATE_NOOP("InstanceInspector", "Assigned to"),
     [](const ActiveTask &task) -> QVariant {
         return withVisibleControls(task.users.join(QStringLiteral(", ")));
     }},
    {QT_TRANSLATE_NOOP("InstanceInspector", "Roles"),
     [](const ActiveTask &task) -> QVariant { return task.roles.join(QStringLiteral(", ")); }},
    {QT_TRANSLATE_NOOP("InstanceInspector", "Created"),
     [](const ActiveTask &task) -> QVariant { return task.created; }},
    {QT_TRANSLATE_NOOP("InstanceInspector", "Due"),
     [](const ActiveTask &task) -> QVariant { return task.due; }},
}};

const std::array<Column<MetaLine>, 2> metaColumns{{
    {QT_TRANSLATE_NOOP("InstanceInspector", "Property"),
     [](const MetaLine &line) -> QVariant { return line.name; }},
    {QT_TRANSLATE_NOOP("InstanceInspector", "Value"),
     [](const MetaLine &line) -> QVariant { return line.value; }},
}};

std::vector<MetaLine> metadataOf(const WatchRow &row)
{
    const Instance &instance = *row.instance;
    return {
        {InstanceInspector::tr("Identifier"), instance.identifier},
        {InstanceInspector::tr("Process"), instance.process()},
        {InstanceInspector::tr("Status"), statusText(instance.lockStatus)},
        {InstanceInspector::tr("Started by"), withVisibleControls(instance.initiatedBy)},
        {InstanceInspector::tr("Started (as received)"), instance.initiated},
        {InstanceInspector::tr("Summary"), instance.summary},
        {InstanceInspector::tr("Organization"), instance.tenant},
        {InstanceInspector::tr("Read"), row.age},
    };
}

QString titleOf(const WatchRow &row)
{
    QStringList parts{row.identifier};
    if (row.instance && !row.instance->lockStatus.isEmpty())
        parts << statusText(row.instance->lockStatus);
    if (!row.age.isEmpty())
        parts << row.age;
    return parts.join(QStringLiteral(" · "));
}

QString hintOf(const WatchRow &row, const QString &readOnlyReason)
{
    if (!row.instance)
        return stateWords(row);
    QStringList lines;
    if (row.load != WatchRow::Load::Loaded)
        lines << stateWords(row);
    if (!readOnlyReason.isEmpty())
        lines << readOnlyReason;
    else if (row.instance->lockStatus == u'3')
        lines << InstanceInspector::tr("This instance is finished: Flokzu may refuse changes.");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

InstanceInspector::InstanceInspector(QWidget *parent)
    : QWidget(parent)
    , m_place(new LaterView(
          QStringLiteral("inspectorParts"), [this](QWidget *place) { return make(place); }, this))
    , m_ui(std::make_unique<Ui::InstanceInspector>())
    , m_tasks(std::make_unique<TableModel<ActiveTask>>(inspectorContext, taskColumns))
    , m_metadata(std::make_unique<TableModel<MetaLine>>(inspectorContext, metaColumns))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place);
}

InstanceInspector::~InstanceInspector() = default;

QWidget *InstanceInspector::make(QWidget *parent)
{
    auto *body = new QWidget(parent);
    makeParts(*body);
    restoreParts();
    followSession();
    clearParts();
    takePlaceInFocusOrder(*body);
    return body;
}

/// A widget that is made later comes last in the window, not behind what was made before this.
void InstanceInspector::takePlaceInFocusOrder(const QWidget &body)
{
    std::vector<QWidget *> parts;
    for (QWidget *next = body.nextInFocusChain(); next != &body; next = next->nextInFocusChain())
        if (body.isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            parts.push_back(next);
    QWidget *before = previousInFocusChain();
    while (before != this && (before->focusPolicy() == Qt::NoFocus || isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (QWidget *part : parts)
        setTabOrder(std::exchange(before, part), part);
}

void InstanceInspector::makeParts(QWidget &body)
{
    m_ui->setupUi(&body);
    QFont bold = m_ui->titleLabel->font();
    bold.setBold(true);
    m_ui->titleLabel->setFont(bold);
    m_history = new ObjectHistory(this);
    m_ui->inspectorTabs->insertTab(m_ui->inspectorTabs->indexOf(m_ui->rawTab), m_history,
                                   tr("Histor&y"));
    connect(m_history, &ObjectHistory::reverseRequested, this,
            &InstanceInspector::reverseRequested);
    m_ui->inspectorTabs->setUsesScrollButtons(false); // the pane is never narrower than its tabs
    setupFields();
    m_ui->tasksTable->setModel(m_tasks.get());
    m_ui->metadataTable->setModel(m_metadata.get());
    for (QTableView *table : {m_ui->tasksTable, m_ui->metadataTable})
        setUpRows(*table);
    m_ui->metadataTable->horizontalHeader()->resizeSection(0, 180);
    widenToHeadings(*m_ui->tasksTable);
    m_fieldColumns = new ColumnArrangement(*m_ui->fieldsTable->horizontalHeader(), [](int column) {
        return QString::number(column + 1);
    }); // as states were kept at first
    m_taskColumns = new ColumnArrangement(*m_ui->tasksTable->horizontalHeader());
    m_metadataColumns = new ColumnArrangement(*m_ui->metadataTable->horizontalHeader());
    m_ui->rawTextEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connectParts();
}

void InstanceInspector::focusFields()
{
    if (!m_ui)
        return;
    m_ui->inspectorTabs->setCurrentWidget(m_ui->fieldsTab);
    m_ui->fieldsTable->setFocus(Qt::ShortcutFocusReason);
    const int row = std::max(m_ui->fieldsTable->currentIndex().row(), 0);
    m_ui->fieldsTable->setCurrentIndex(m_fields.index(row, FieldsModel::Value));
}

QJsonObject InstanceInspector::saveState() const
{
    if (!m_place->isMade())
        return m_state;
    return {{QStringLiteral("tab"), stateOf(*m_ui->inspectorTabs)},
            {QStringLiteral("fields"), m_fieldColumns->save()},
            {QStringLiteral("tasks"), m_taskColumns->save()},
            {QStringLiteral("metadata"), m_metadataColumns->save()}};
}

void InstanceInspector::restoreState(const QJsonObject &state)
{
    m_state = state;
    if (m_place->isMade())
        restoreParts();
}

void InstanceInspector::restoreParts()
{
    restore(*m_ui->inspectorTabs, m_state.value(QLatin1String("tab")));
    m_fieldColumns->restore(m_state.value(QLatin1String("fields")).toObject());
    m_taskColumns->restore(m_state.value(QLatin1String("tasks")).toObject());
    m_metadataColumns->restore(m_state.value(QLatin1String("metadata")).toObject());
}

void InstanceInspector::setSession(Session &session)
{
    m_session = &session;
    if (m_place->isMade())
        followSession();
}

void InstanceInspector::followSession()
{
    if (!m_session)
        return;
    m_history->setSession(*m_session);
    connect(m_history, &ObjectHistory::revertRequested, this,
            [&changes = m_session->changes](ChangeId id, const QString &field) {
                if (field.isEmpty())
                    changes.revert(id);
                else
                    changes.revertField(id, field);
            });
}

void InstanceInspector::setupFields()
{
    QTableView *table = m_ui->fieldsTable;
    table->setModel(&m_fields);
    table->setVerticalHeader(new RowHeader(FieldsModel::StateRole, *table));
    setUpRows(*table);
    new FirstInput(table);
    table->setItemDelegateForColumn(FieldsModel::Value, new TextDelegate(table));
    table->horizontalHeader()->resizeSection(FieldsModel::Name, 150);
    widenToHeadings(*table);

    const auto add = [this, table](const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        table->addAction(action);
    };
    add(tr("Larger editor…"), QKeySequence(Qt::SHIFT | Qt::Key_Return),
        &InstanceInspector::openLongEditor);
    add(tr("Clear value"), QKeySequence::Delete, &InstanceInspector::clearField);
    add(tr("Discard change"), Qt::CTRL | Qt::Key_Backspace, &InstanceInspector::revertField);
    add(tr("Copy value"), QKeySequence::Copy, [this] {
        if (currentField() >= 0)
            copyExactly(m_fields.shownValue(currentField()).displayText());
    });
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *entry =
        new CellEntry(*table, [this](const QModelIndex &cell) { return whyNotTyped(cell); });
    connect(entry, &CellEntry::refused, this, &InstanceInspector::hint);
}

QString InstanceInspector::whyNotTyped(const QModelIndex &cell) const
{
    const QString locked = m_fields.lockedReason(cell.row());
    if (!locked.isEmpty())
        return locked;
    return cell.column() == FieldsModel::Value
        ? tr("This value is long or has several lines. Shift+Enter opens the larger editor.")
        : tr("Only values can be edited, in the column “Value”.");
}

void InstanceInspector::connectParts()
{
    connect(&m_fields, &FieldsModel::editRequested, this,
            [this](const FieldEdit &edit) { Q_EMIT editRequested(m_identifier, edit); });
    connect(m_ui->fieldsTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InstanceInspector::refreshButtons);
    connect(&m_fields, &QAbstractItemModel::modelReset, this, &InstanceInspector::refreshButtons);
    connect(m_ui->fieldsTable, &QTableView::doubleClicked, this, &InstanceInspector::activate);
    connect(m_ui->longEditorButton, &QPushButton::clicked, this,
            &InstanceInspector::openLongEditor);
    connect(m_ui->revertFieldButton, &QPushButton::clicked, this, &InstanceInspector::revertField);
}

void InstanceInspector::show(const WatchRow &row, const QString &readOnlyReason)
{
    m_place->view();
    showRow(row, readOnlyReason);
}

void InstanceInspector::showRow(const WatchRow &row, const QString &readOnlyReason)
{
    m_identifier = row.identifier;
    setEnabled(true);
    m_ui->titleLabel->setText(titleOf(row));
    const QString hint = hintOf(row, readOnlyReason);
    m_ui->hintLabel->setText(hint);
    m_ui->hintLabel->setVisible(!hint.isEmpty());
    m_ui->inspectorTabs->setVisible(row.instance != nullptr);
    m_history->setObject(
        row.identifier.isEmpty()
            ? std::nullopt
            : std::optional(
                ObjectKey{ObjectKey::Kind::Instance, {}, normalisedIdentifier(row.identifier)}));
    m_fields.setFields(row.instance ? row.instance->fields : FieldValues{}, readOnlyReason);
    m_tasks->setRows(row.instance ? row.instance->tasks : std::vector<ActiveTask>{});
    m_metadata->setRows(row.instance ? metadataOf(row) : std::vector<MetaLine>{});
    m_ui->rawTextEdit->setPlainText(row.instance ? inShortLines(readableBody(row.instance->raw))
                                                 : QString());
    refreshButtons();
}

void InstanceInspector::setStaged(const std::vector<const StagedChange *> &changes)
{
    if (!m_place->isMade())
        return;
    m_fields.setStaged(changes);
    refreshButtons();
}

void InstanceInspector::clear()
{
    if (m_place->isMade())
        clearParts();
}

void InstanceInspector::clearParts()
{
    showRow(WatchRow{}, {});
    m_ui->titleLabel->setText(tr("Select an instance"));
    m_ui->hintLabel->hide();
    setEnabled(false);
}

int InstanceInspector::currentField() const
{
    return m_ui->fieldsTable->currentIndex().row();
}

void InstanceInspector::refreshButtons()
{
    const int row = currentField();
    m_ui->longEditorButton->setEnabled(row >= 0);
    m_ui->revertFieldButton->setEnabled(row >= 0 && m_fields.isStaged(row));
}

void InstanceInspector::activate(const QModelIndex &index)
{
    if (index.column() == FieldsModel::Value && !(index.flags() & Qt::ItemIsEditable))
        openLongEditor();
}

void InstanceInspector::openLongEditor()
{
    const int row = currentField();
    if (row < 0)
        return;
    const bool isLocked = !m_fields.lockedReason(row).isEmpty();
    const JsonValue value = m_fields.shownValue(row);
    const QString name = m_fields.fields()[size_t(row)].name;
    const bool isCompound = value.isArray() || value.isObject();
    auto *dialog = new LongTextDialog(name, isCompound ? prettyJson(value) : value.displayText(),
                                      isLocked, this);
    connect(dialog, &LongTextDialog::edited, this,
            [this, name, identifier = m_identifier](const QString &text) {
                const auto field = std::ranges::find(m_fields.fields(), name, &FieldValue::name);
                if (identifier == m_identifier && field != m_fields.fields().end())
                    m_fields.requestEdit(static_cast<int>(field - m_fields.fields().begin()), text);
            });
    dialog->open();
}

void InstanceInspector::clearField()
{
    const int row = currentField();
    if (row < 0)
        return;
    if (const QString why = m_fields.lockedReason(row); !why.isEmpty())
        return Q_EMIT hint(why);
    m_fields.requestEdit(row, {});
}

void InstanceInspector::revertField()
{
    const int row = currentField();
    if (row >= 0 && m_fields.isStaged(row))
        Q_EMIT revertRequested(m_identifier, m_fields.fields()[size_t(row)].name);
}

} // namespace flokdesk
