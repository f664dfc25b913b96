// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordform.h"

#include "core/recordset.h"
#include "core/text.h"
#include "gui/common/menutexts.h"
#include "gui/common/screenfit.h"
#include "gui/editing/exactline.h"
#include "gui/editing/texteditors.h"
#include "gui/editing/typing.h"
#include "models/cellstate.h"
#include "models/tooltip.h"

#include <algorithm>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecordForm::RecordForm(Kind kind, const QString &title, const QString &explanation,
                       const std::vector<Field> &fields, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_problemLabel(plainLabel({}, this))
{
    setObjectName(u"recordForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_form = new QFormLayout(content);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    area->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"stageButton"_s);
    buttons->button(QDialogButtonBox::Ok)
        ->setText(kind == Kind::Add ? tr("&Add to pending") : tr("&Add to pending"));
    buttons->button(QDialogButtonBox::Ok)->setToolTip(tr("Nothing is sent before you apply it."));
    m_problemLabel->setObjectName(u"problemLabel"_s);
    m_problemLabel->hide();
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(plainLabel(explanation, this));
    rows->addWidget(area, 1);
    rows->addWidget(m_problemLabel);
    rows->addWidget(buttons);
    if (kind == Kind::ById)
        addIdRows();
    for (const Field &field : fields)
        addFieldRow(field);
    if (kind != Kind::Edit)
        addOwnColumnRow();
    if (QLayoutItem *last = m_form->itemAt(m_form->rowCount() - 1, QFormLayout::FieldRole))
        tabOnTo(last->widget(), *buttons);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_rows.empty());
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordForm::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    new ScreenFit(*this, {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 38});
}

// Not earlier: while the fields are hidden, Qt does not remember the focus.
void RecordForm::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        focusFirst();
}

void RecordForm::focusFirst()
{
    if (m_idEdit)
        m_idEdit->setFocus();
    else if (!m_rows.empty())
        (m_rows.front().nameEdit ? m_rows.front().nameEdit : m_rows.front().editor)->setFocus();
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
    m_form->addRow({},
                   plainLabel(tr("Without it, an Id that does not exist is an error and "
                                 "nothing is written. With it, Flokzu adds a record then, and "
                                 "gives it the next free number, not this Id."),
                              this));
}

void RecordForm::addFieldRow(const Field &field)
{
    const QString name = withVisibleControls(field.column);
    QLabel *label = plainLabel(inMenu(name), this);
    QWidget *editor = newTextEditor(field.text, this);
    editor->setObjectName(u"field%1Edit"_s.arg(m_rows.size()));
    editor->setAccessibleName(name);
    if (!field.fixed.isEmpty()) {
        editor->setProperty("readOnly", true);
        editor->setToolTip(plainToolTip(field.fixed));
        editor->setAccessibleDescription(field.fixed);
    }
    label->setBuddy(editor);
    m_form->addRow(label, editor);
    if (field.fixed.isEmpty())
        m_rows.push_back({field.column, nullptr, editor, field.text});
}

// A database that was never read has no columns to offer.
void RecordForm::addOwnColumnRow()
{
    auto *nameEdit = new ExactLine(this);
    nameEdit->setObjectName(u"ownColumnLineEdit"_s);
    nameEdit->setPlaceholderText(tr("Another column"));
    nameEdit->setAccessibleName(tr("Name of another column, exactly as in Flokzu"));
    auto *valueEdit = new ExactLine(this);
    valueEdit->setObjectName(u"ownValueLineEdit"_s);
    valueEdit->setAccessibleName(tr("Value of that column"));
    m_form->addRow(nameEdit, valueEdit);
    if (!m_rows.empty() && m_rows.back().nameEdit) // the buttons come behind this row, too
        setTabOrder(m_rows.back().editor, nameEdit);
    setTabOrder(nameEdit, valueEdit);
    m_rows.push_back({{}, nameEdit, valueEdit, {}});
    connect(valueEdit, &QLineEdit::textEdited, this, [this, rows = m_rows.size()] {
        if (m_rows.size() == rows)
            addOwnColumnRow();
    });
}

QString RecordForm::id() const
{
    return m_idEdit ? m_idEdit->exactText().trimmed() : QString();
}

bool RecordForm::insertWhenMissing() const
{
    return m_insertCheckBox && m_insertCheckBox->isChecked();
}

std::vector<RecordForm::Typed> RecordForm::typed() const
{
    std::vector<Typed> result;
    for (const Row &row : m_rows) {
        const auto text = typedText(row.editor);
        const QString value = text.value_or(row.original);
        const QString column = row.nameEdit ? row.nameEdit->exactText() : row.column;
        // Of a record that was not read, an empty field was not cleared but left alone.
        const bool isMeant = m_kind == Kind::Edit ? value != row.original : !value.isEmpty();
        if (isMeant)
            result.push_back({column, value});
    }
    return result;
}

QString RecordForm::problem() const
{
    if (m_kind == Kind::ById && id().isEmpty())
        return tr("Type the Id of the record.");
    const std::vector<Typed> all = typed();
    if (all.empty())
        return m_kind == Kind::Edit ? QString() : tr("Fill in at least one column.");
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
    const QString wrong = problem();
    m_problemLabel->setText(wrong);
    m_problemLabel->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return;
    Q_EMIT submitted(typed());
    accept();
}

} // namespace flokdesk
