// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/newinstancedialog.h"

#include "core/text.h"
#include "gui/common/longtextdialog.h"
#include "gui/common/notice.h"
#include "gui/common/openeditors.h"
#include "gui/common/screenfit.h"
#include "gui/common/tablesetup.h"
#include "gui/editing/cellentry.h"
#include "gui/editing/firstinput.h"
#include "gui/editing/textdelegate.h"
#include "gui/editing/typing.h"
#include "gui/instances/fieldsmodel.h"
#include "ui_newinstancedialog.h"

#include <algorithm>
#include <QPushButton>
#include <QScopedValueRollback>

namespace flokdesk {

namespace {

enum NewFieldColumn { NameColumn, ValueColumn };
constexpr int knownNameRole = Qt::UserRole; // the exact name, where it came from the service

} // namespace

NewInstanceDialog::NewInstanceDialog(Session &session, const StartedInstances &started,
                                     QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewInstanceDialog>())
    , m_session(session)
    , m_started(started)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    new ScreenFit(*this, {620, 520});
    setUpRows(*m_ui->fieldsTable);
    m_ui->fieldsTable->setColumnWidth(NameColumn, 220);
    new FirstInput(m_ui->fieldsTable);
    m_ui->fieldsTable->setItemDelegate(new TextDelegate(m_ui->fieldsTable));
    m_ui->userRadioButton->setText(
        tr("&The user of this profile: %1").arg(withVisibleControls(session.profile.userName)));
    m_ui->userRadioButton->setToolTip(tr("Sends the header X-ForceUser"));
    for (const Known &known : session.workspace.processes())
        m_ui->processCombo->addItem(known.name);
    suggestItems(*m_ui->processCombo);
    connectParts();
    showKnownFields();
    m_ui->processCombo->setFocus();
}

NewInstanceDialog::~NewInstanceDialog() = default;

void NewInstanceDialog::connectParts()
{
    connect(m_ui->processCombo, &QComboBox::currentTextChanged, this,
            &NewInstanceDialog::showKnownFields);
    connect(m_ui->fieldsTable, &QTableWidget::itemChanged, this, &NewInstanceDialog::refresh);
    connect(m_ui->systemRadioButton, &QRadioButton::toggled, this, &NewInstanceDialog::refresh);
    connect(m_ui->addFieldButton, &QPushButton::clicked, this, &NewInstanceDialog::addField);
    auto *entry = new CellEntry(*m_ui->fieldsTable, [](const QModelIndex &cell) {
        return cell.column() == NameColumn
            ? tr("The name of this field cannot be edited. Type its value beside it.")
            : tr("This value needs the larger editor.");
    });
    connect(entry, &CellEntry::refused, this, &NewInstanceDialog::refuse);
    connect(m_ui->longEditorButton, &QPushButton::clicked, this,
            &NewInstanceDialog::openLongEditor);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &NewInstanceDialog::stage);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewInstanceDialog::addField()
{
    const int row = addRow({}, {}, false);
    takeKeys();
    m_ui->fieldsTable->setFocus();
    m_ui->fieldsTable->setCurrentCell(row, NameColumn);
    m_ui->fieldsTable->editItem(m_ui->fieldsTable->item(row, NameColumn));
}

void NewInstanceDialog::refuse(const QString &why)
{
    m_ui->notice->show(Notice::Level::Information, why, Fact::past());
}

bool NewInstanceDialog::hasValues() const
{
    return !wanted().fields.empty() || hasOpenEditor(*this);
}

QString NewInstanceDialog::process() const
{
    const QString text = enteredText(*m_ui->processCombo);
    const bool isKnown =
        m_ui->processCombo->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive) >= 0;
    return isKnown ? text : text.trimmed();
}

/// Rows that hold a value stay; those of the process before that are empty make room.
void NewInstanceDialog::showKnownFields()
{
    {
        const QScopedValueRollback guard(m_filling, true);
        for (int row = m_ui->fieldsTable->rowCount() - 1; row >= 0; --row) {
            if (m_ui->fieldsTable->item(row, ValueColumn)->text().isEmpty())
                m_ui->fieldsTable->removeRow(row);
        }
        for (const Known &field : m_session.workspace.fields(process())) {
            if (rowOf(field.name) < 0)
                addRow(field.name, {}, true);
        }
    }
    if (m_ui->fieldsTable->rowCount() > 0)
        m_ui->fieldsTable->setCurrentCell(0, ValueColumn); // where Tab leads to
    takeKeys();
    refresh();
}

// Without a row it would swallow what the user types after Tab, and Enter would go on without it.
void NewInstanceDialog::takeKeys()
{
    m_ui->fieldsTable->setFocusPolicy(m_ui->fieldsTable->rowCount() > 0 ? Qt::StrongFocus
                                                                        : Qt::NoFocus);
}

int NewInstanceDialog::rowOf(const QString &name) const
{
    for (int row = 0; row < m_ui->fieldsTable->rowCount(); ++row) {
        if (m_ui->fieldsTable->item(row, NameColumn)->data(knownNameRole).toString() == name)
            return row;
    }
    return -1;
}

int NewInstanceDialog::addRow(const QString &name, const QString &value, bool nameIsKnown)
{
    const QScopedValueRollback guard(m_filling, true);
    QTableWidget *table = m_ui->fieldsTable;
    const int row = table->rowCount();
    table->insertRow(row);
    auto *nameItem = new QTableWidgetItem(nameIsKnown ? withVisibleControls(name) : name);
    if (nameIsKnown) {
        nameItem->setData(knownNameRole, name);
        nameItem->setFlags(nameItem->flags() & ~Qt::ItemIsEditable);
    }
    table->setItem(row, NameColumn, nameItem);
    table->setItem(row, ValueColumn, new QTableWidgetItem);
    setValue(row, value);
    return row;
}

void NewInstanceDialog::setValue(int row, const QString &value)
{
    QTableWidgetItem *item = m_ui->fieldsTable->item(row, ValueColumn);
    item->setText(value);
    Qt::ItemFlags flags = item->flags() | Qt::ItemIsEditable;
    flags.setFlag(Qt::ItemIsEditable, !needsLongEditor(value)); // a line edit would drop new lines
    item->setFlags(flags);
}

void NewInstanceDialog::copyFrom(const Instance &instance)
{
    m_ui->processCombo->setCurrentText(instance.process());
    for (const FieldValue &field : instance.fields) {
        const QString text = field.value.displayText();
        if (field.value.isArray() || field.value.isObject() || text.isEmpty())
            continue;
        const int known = rowOf(field.name);
        setValue(known >= 0 ? known : addRow(field.name, {}, true), text);
    }
    m_ui->notice->show(Notice::Level::Information,
                       tr("Filled in from %1. Tables and files are not copied.")
                           .arg(withVisibleControls(instance.identifier)),
                       Fact::past());
}

CreateInstance NewInstanceDialog::wanted() const
{
    CreateInstance instance{process(), {}, m_ui->userRadioButton->isChecked()};
    for (int row = 0; row < m_ui->fieldsTable->rowCount(); ++row) {
        const QTableWidgetItem *nameItem = m_ui->fieldsTable->item(row, NameColumn);
        const QVariant known = nameItem->data(knownNameRole);
        const QString name = known.isValid() ? known.toString() : nameItem->text();
        const QString value = m_ui->fieldsTable->item(row, ValueColumn)->text();
        if (!value.isEmpty())
            instance.fields.push_back({name, JsonValue::string(value)});
    }
    return instance;
}

void NewInstanceDialog::refresh()
{
    if (m_filling)
        return;
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    const bool isWarned = !m_warnedAbout.isEmpty() && m_warnedAbout == canonicalText(wanted());
    if (!isWarned)
        m_warnedAbout.clear();
    ok->setText(isWarned ? tr("&Add anyway") : tr("&Add to pending"));
    ok->setEnabled(!process().isEmpty());
    ok->setToolTip(process().isEmpty() ? tr("Type or choose a process code first") : QString());
}

/// The reason why it cannot be staged, in words; empty where it can.
QString NewInstanceDialog::faultOf(const CreateInstance &instance)
{
    std::vector<QString> names;
    for (const FieldValue &field : instance.fields)
        names.push_back(field.name);
    std::ranges::sort(names);
    if (std::ranges::find(names, QString()) != names.end())
        return tr("A value has no field name.");
    if (const auto twice = std::ranges::adjacent_find(names); twice != names.end())
        return tr("The field %1 is there twice.").arg(withVisibleControls(*twice));
    return {};
}

Fact NewInstanceDialog::whileEntered(std::function<bool(const CreateInstance &)> isSo) const
{
    return Fact::whileTrue([this, isSo = std::move(isSo)] { return isSo(wanted()); })
        .askedAt(m_ui->fieldsTable, &QTableWidget::itemChanged)
        .askedAt(m_ui->processCombo, &QComboBox::currentTextChanged)
        .askedAt(m_ui->systemRadioButton, &QRadioButton::toggled);
}

void NewInstanceDialog::stage()
{
    commitOpenEditors(*this);
    const CreateInstance instance = wanted();
    if (const QString fault = faultOf(instance); !fault.isEmpty())
        return m_ui->notice->show(
            Notice::Level::Problem, fault,
            whileEntered([fault](const CreateInstance &now) { return faultOf(now) == fault; }));
    const QString warning = m_started.warningFor(instance, m_session.changes);
    if (!warning.isEmpty() && m_warnedAbout != canonicalText(instance)) {
        m_warnedAbout = canonicalText(instance);
        m_ui->notice->show(Notice::Level::Warning, warning,
                           whileEntered([warned = m_warnedAbout](const CreateInstance &now) {
                               return canonicalText(now) == warned;
                           }));
        return refresh();
    }
    m_session.changes.stage(instance);
    Q_EMIT staged(instance);
    accept();
}

void NewInstanceDialog::openLongEditor()
{
    const int row = m_ui->fieldsTable->currentRow();
    if (row < 0)
        return;
    const QTableWidgetItem *name = m_ui->fieldsTable->item(row, NameColumn);
    auto *dialog = new LongTextDialog(
        name->text(), m_ui->fieldsTable->item(row, ValueColumn)->text(), false, this);
    connect(dialog, &LongTextDialog::edited, this, [this, row](const QString &text) {
        if (row < m_ui->fieldsTable->rowCount())
            setValue(row, text);
    });
    dialog->open();
}

} // namespace flokdesk
