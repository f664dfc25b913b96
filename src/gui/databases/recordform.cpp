// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordform.h"

#include "core/recordset.h"
#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/menutexts.h"
#include "gui/common/plainlabel.h"
#include "gui/common/plaintooltips.h"
#include "gui/editing/exactbox.h"
#include "gui/editing/exactline.h"
#include "gui/editing/texteditors.h"
#include "gui/editing/typing.h"
#include "models/cellstate.h"
#include "models/tooltip.h"

#include <algorithm>
#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelLetters = 15;

QLabel *explainingLabel(const QString &text, QWidget *parent)
{
    QLabel *label = newPlainLabel(parent, text);
    label->setFont(smallFont(parent->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Keys that mean something in the whole form, and nothing to the window meanwhile.
bool isOfForm(const QKeyEvent &key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    return (key.key() == Qt::Key_Escape && modifiers == Qt::NoModifier)
        || (isEnter(key.key()) && modifiers == Qt::ControlModifier);
}

} // namespace

RecordForm::RecordForm(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_kind(content.kind)
    , m_title(content.title)
    , m_area(new QScrollArea(this))
    , m_sayingLabel(newPlainLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName(u"recordForm"_s);
    setAccessibleName(content.title);
    QLabel *heading = newPlainLabel(this, content.title);
    heading->setObjectName(u"formTitleLabel"_s);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *fields = new QWidget(m_area);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 4, 0);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_area->setWidget(fields);
    m_sayingLabel->setObjectName(u"problemLabel"_s);
    m_sayingLabel->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(4);
    rows->addWidget(heading);
    rows->addWidget(explainingLabel(content.explanation, this));
    rows->addSpacing(4);
    rows->addWidget(m_area, 1);
    rows->addWidget(m_sayingLabel);
    rows->addWidget(m_buttons);
    addButtons();
    if (m_kind == Kind::ById)
        addIdRows();
    for (const Field &field : content.fields)
        addFieldRow(field);
    if (m_kind != Kind::Found)
        addOwnColumnRow();
    orderTabs();
    setFocusProxy(firstField());
    setReadOnly({});
}

void RecordForm::addButtons()
{
    auto *stage = new QPushButton(tr("Add to pending"), this);
    stage->setObjectName(u"stageButton"_s);
    stage->setProperty("kind", u"primary"_s);
    m_buttons->addButton(stage, QDialogButtonBox::AcceptRole);
    auto *close = m_buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"closeFormButton"_s);
    for (QAbstractButton *button : m_buttons->buttons())
        button->installEventFilter(this);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RecordForm::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RecordForm::leaveRequested);
}

void RecordForm::addIdRows()
{
    m_idEdit = new ExactLine(this);
    m_idEdit->setObjectName(u"idLineEdit"_s);
    m_idEdit->setAccessibleName(tr("Id of the record"));
    m_form->addRow(tr("&Id:"), m_idEdit);
    m_insertCheckBox = new QCheckBox(tr("Add if &missing"), this);
    m_insertCheckBox->setObjectName(u"insertCheckBox"_s);
    m_form->addRow({}, m_insertCheckBox);
    m_form->addRow(explainingLabel(tr("Without it, an Id that does not exist is an error and "
                                      "nothing is written. With it, Flokzu adds a record then, and "
                                      "gives it the next free number, not this Id."),
                                   this));
    m_idEdit->installEventFilter(this);
    m_insertCheckBox->installEventFilter(this);
}

void RecordForm::addFieldRow(const Field &field)
{
    const QString name = withVisibleControls(field.column);
    QLabel *label = newPlainLabel(this, inMenu(name));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(fontMetrics().averageCharWidth() * labelLetters);
    setPlainToolTip(label, name);
    QWidget *editor = newTextEditor(field.text, this);
    editor->setObjectName(u"field%1Edit"_s.arg(m_rows.size()));
    editor->setAccessibleName(name);
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && m_kind == Kind::ById)
        //: In an empty field of a record that is updated: its value is not changed
        line->setPlaceholderText(tr("leave as is"));
    if (!field.fixed.isEmpty()) {
        editor->setProperty("readOnly", true);
        editor->setToolTip(plainToolTip(field.fixed));
        editor->setAccessibleDescription(field.fixed);
    }
    label->setBuddy(editor);
    m_form->addRow(label, editor);
    editor->installEventFilter(this);
    if (field.fixed.isEmpty())
        m_rows.push_back({field.column, nullptr, editor, field.text, field.text});
}

// A database that was never read has no columns to offer.
void RecordForm::addOwnColumnRow()
{
    auto *nameEdit = new ExactLine(this);
    nameEdit->setObjectName(u"ownColumnLineEdit"_s);
    nameEdit->setPlaceholderText(tr("Another column"));
    nameEdit->setAccessibleName(tr("Name of another column, exactly as in Flokzu"));
    nameEdit->setFixedWidth(fontMetrics().averageCharWidth() * labelLetters);
    auto *valueEdit = new ExactLine(this);
    valueEdit->setObjectName(u"ownValueLineEdit"_s);
    valueEdit->setAccessibleName(tr("Value of that column"));
    m_form->addRow(nameEdit, valueEdit);
    nameEdit->installEventFilter(this);
    valueEdit->installEventFilter(this);
    m_rows.push_back({{}, nameEdit, valueEdit, {}, {}});
    orderTabs();
    connect(valueEdit, &QLineEdit::textEdited, this, [this, rows = m_rows.size()] {
        if (m_rows.size() == rows)
            addOwnColumnRow();
    });
}

/// From field to field and on to the buttons, also after a row came later.
void RecordForm::orderTabs()
{
    QWidget *last = nullptr;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole}) {
            const QLayoutItem *item = m_form->itemAt(row, role);
            QWidget *widget = item ? item->widget() : nullptr;
            if (!widget || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            if (last)
                setTabOrder(last, widget);
            last = widget;
        }
    }
    if (last)
        tabOnTo(last, *m_buttons);
}

QString RecordForm::Row::text() const
{
    return typedText(editor).value_or(shown);
}

QString RecordForm::Row::columnName() const
{
    return nameEdit ? nameEdit->exactText() : column;
}

QString RecordForm::id() const
{
    return m_idEdit ? m_idEdit->exactText().trimmed() : QString();
}

bool RecordForm::insertWhenMissing() const
{
    return m_insertCheckBox && m_insertCheckBox->isChecked();
}

bool RecordForm::isTyped() const
{
    const bool isAnyRow = std::ranges::any_of(m_rows, [](const Row &row) {
        return row.text() != row.original || (row.nameEdit && !row.nameEdit->text().isEmpty());
    });
    return isAnyRow || !id().isEmpty() || insertWhenMissing();
}

RecordForm::Draft RecordForm::draft() const
{
    Draft draft{{}, m_idEdit ? m_idEdit->exactText() : QString(), insertWhenMissing()};
    for (const Row &row : m_rows) {
        const QString text = row.text();
        const QString column = row.columnName();
        const bool isBlank = row.nameEdit ? column.isEmpty() && text.isEmpty() : text.isEmpty();
        if (m_kind == Kind::Found ? text != row.original : !isBlank)
            draft.fields.push_back({column, text});
    }
    return draft;
}

void RecordForm::take(const Draft &draft)
{
    for (const Typed &field : draft.fields) {
        auto row = std::ranges::find_if(m_rows, [&field](const Row &candidate) {
            return !candidate.nameEdit && candidate.column == field.column;
        });
        if (row == m_rows.end()) {
            if (m_kind == Kind::Found)
                continue;
            row = std::prev(m_rows.end());
            row->nameEdit->setExactText(field.column);
        }
        setEditorText(row->editor, field.text);
        row->shown = field.text;
        if (row->nameEdit)
            addOwnColumnRow();
    }
    if (m_idEdit) {
        m_idEdit->setExactText(draft.id);
        m_insertCheckBox->setChecked(draft.insertWhenMissing);
    }
}

QWidget *RecordForm::firstField() const
{
    if (m_idEdit)
        return m_idEdit;
    if (m_rows.empty())
        return m_buttons->button(QDialogButtonBox::Close);
    return m_rows.front().nameEdit ? m_rows.front().nameEdit : m_rows.front().editor;
}

void RecordForm::focusField()
{
    QWidget *last = focusWidget();
    if (last && last->isEnabled() && isAncestorOf(last) && last->isVisible())
        return last->setFocus(Qt::TabFocusReason);
    firstField()->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(firstField());
}

void RecordForm::say(const QString &text)
{
    m_sayingLabel->setText(text);
    m_sayingLabel->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_sayingLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RecordForm::setReadOnly(const QString &why)
{
    m_readOnly = why;
    auto *stage = findChild<QPushButton *>(u"stageButton"_s);
    stage->setEnabled(why.isEmpty() && !m_rows.empty());
    //: %1 are keys
    const QString harmless =
        tr("Nothing is sent before you apply it (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText));
    setPlainToolTip(stage, why.isEmpty() ? harmless : why);
    say(why);
}

std::vector<RecordForm::Typed> RecordForm::typed() const
{
    std::vector<Typed> result;
    for (const Row &row : m_rows) {
        const QString value = row.text();
        // Of a record that was not read, an empty field was not cleared but left alone.
        const bool isMeant = m_kind == Kind::Found ? value != row.original : !value.isEmpty();
        if (isMeant)
            result.push_back({row.columnName(), value});
    }
    return result;
}

QString RecordForm::problem() const
{
    if (m_kind == Kind::ById && id().isEmpty())
        return tr("Type the Id of the record.");
    const std::vector<Typed> all = typed();
    if (all.empty())
        return m_kind == Kind::Found ? QString() : tr("Fill in at least one column.");
    QStringList names;
    for (const Typed &field : all)
        names << field.column;
    if (names.contains(QString()))
        return tr("A value has no column name beside it.");
    if (std::ranges::any_of(names, isIdName))
        return tr("Flokzu assigns the Id.");
    return names.removeDuplicates() > 0 ? tr("A column is there twice.") : QString();
}

void RecordForm::submit()
{
    const QString wrong = m_readOnly.isEmpty() ? problem() : m_readOnly;
    say(wrong);
    if (wrong.isEmpty())
        Q_EMIT submitted(typed());
}

bool RecordForm::event(QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !isOfForm(*static_cast<QKeyEvent *>(event)))
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        takeKey(nullptr, static_cast<QKeyEvent *>(event)->key(),
                static_cast<QKeyEvent *>(event)->modifiers() & ~Qt::KeypadModifier);
    return true;
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusIn && m_form->parentWidget()->isAncestorOf(editor))
        m_area->ensureWidgetVisible(editor);
    if (event->type() == QEvent::ShortcutOverride && isOfForm(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(editor, key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// In a field of several lines Enter begins a new one, and on a button it presses that.
bool RecordForm::takeKey(QWidget *editor, int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        Q_EMIT leaveRequested();
        return true;
    }
    if (!isEnter(key))
        return false;
    if (modifiers == Qt::ControlModifier) {
        submit();
        return true;
    }
    const bool endsField = qobject_cast<QLineEdit *>(editor) || qobject_cast<QCheckBox *>(editor);
    return modifiers == Qt::NoModifier && endsField && focusNextChild();
}

void RecordForm::beginNext(const QString &done)
{
    for (Row &row : m_rows) {
        setEditorText(row.editor, {});
        row.original.clear();
        row.shown.clear();
    }
    const bool hasColumns = !m_rows.empty() && !m_rows.front().nameEdit;
    if (hasColumns)
        for (const Row &row : m_rows)
            if (row.nameEdit)
                row.nameEdit->setExactText({});
    firstField()->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(firstField());
    say(done);
}

} // namespace flokdesk
