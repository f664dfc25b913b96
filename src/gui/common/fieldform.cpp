// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/fieldform.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/menutexts.h"
#include "gui/common/plainlabel.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/statetint.h"
#include "gui/common/symbol.h"
#include "gui/editing/texteditors.h"

#include <algorithm>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelLetters = 15;
constexpr int linesOfAField = 2; // of the grid: the field, and what it was
constexpr qsizetype shownOfBefore = 200;

enum GridColumn { LabelColumn, EditorColumn };

bool isBox(const QWidget *editor)
{
    return qobject_cast<const QPlainTextEdit *>(editor) != nullptr;
}

} // namespace

FieldForm::FieldForm(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_grid(new QGridLayout(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setColumnStretch(EditorColumn, 1);
    m_grid->setVerticalSpacing(6);
    m_grid->setAlignment(Qt::AlignTop);
    setWidget(m_content);
}

void FieldForm::setFields(const QString &object, const std::vector<FormField> &fields)
{
    const bool isOther = std::exchange(m_object, object) != object;
    if (!std::ranges::equal(m_fields, fields, {}, &FormField::name, &FormField::name)) {
        rebuild(fields);
        return;
    }
    m_fields = fields;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        update(row, fields[size_t(row)], isOther);
}

// The grid asks a label for its height in the width of the column, which can be more than the label has.
void FieldForm::fitLabels()
{
    for (const Row &row : m_rows) {
        row.label->ensurePolished();
        const int width = row.label->fontMetrics().averageCharWidth() * labelLetters;
        m_grid->setColumnMinimumWidth(LabelColumn, width);
        row.label->setMaximumWidth(width);
        row.label->setMinimumHeight(row.label->heightForWidth(width));
    }
}

void FieldForm::showEvent(QShowEvent *event)
{
    fitLabels();
    QScrollArea::showEvent(event);
}

void FieldForm::rebuild(const std::vector<FormField> &fields)
{
    for (const Row &row : m_rows) {
        row.editor->removeEventFilter(this); // going takes the focus from it
        qDeleteAll(std::initializer_list<QWidget *>{row.label, row.editor, row.below});
    }
    m_rows.clear();
    delete std::exchange(m_moreButton, nullptr);
    m_fields = fields;
    m_shown = fieldsAtOnce;
    showMore();
}

void FieldForm::showMore()
{
    const auto count = std::min(m_fields.size(), size_t(m_shown));
    for (size_t row = m_rows.size(); row < count; ++row)
        addRow(m_fields[row]);
    fitLabels();
    if (count < m_fields.size())
        addMoreButton();
}

void FieldForm::addMoreButton()
{
    const auto left = static_cast<int>(m_fields.size() - m_rows.size());
    m_moreButton = new QPushButton(tr("Show %Ln more column(s)", nullptr, left), m_content);
    m_grid->addWidget(m_moreButton, m_shown * linesOfAField, EditorColumn);
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        std::exchange(m_moreButton, nullptr)->deleteLater();
        const size_t first = m_rows.size();
        m_shown += fieldsAtOnce;
        showMore();
        m_rows[first].editor->setFocus();
    });
}

void FieldForm::addRow(const FormField &field)
{
    const auto index = static_cast<int>(m_rows.size());
    const QString name = withVisibleControls(field.name);
    Row row{field, newPlainLabel(m_content), nullptr, new QWidget(m_content), nullptr, nullptr};
    row.revertButton = new QToolButton(row.below);
    row.beforeLabel = newPlainLabel(row.below);
    row.label->setText(inMenu(name));
    row.label->setForegroundRole(QPalette::PlaceholderText);
    setPlainToolTip(row.label, name);
    row.revertButton->setAutoRaise(true);
    row.revertButton->setIcon(symbolIcon(Symbol::Undo));
    row.revertButton->setObjectName(u"revert%1Button"_s.arg(index));
    row.revertButton->setAccessibleName(tr("Discard the change of %1").arg(name));
    setPlainToolTip(row.revertButton, tr("Discard this change"));
    row.beforeLabel->setFont(smallFont(font()));
    row.beforeLabel->setForegroundRole(QPalette::PlaceholderText);
    connect(row.revertButton, &QToolButton::clicked, this,
            [this, index] { Q_EMIT revertRequested(m_rows[size_t(index)].field.name); });
    auto *below = new QHBoxLayout(row.below);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(row.beforeLabel, 1);
    below->addWidget(row.revertButton, 0, Qt::AlignTop);
    m_grid->addWidget(row.label, index * linesOfAField, LabelColumn, Qt::AlignTop);
    m_grid->addWidget(row.below, index * linesOfAField + 1, EditorColumn);
    m_rows.push_back(row);
    m_rows.back().editor = newEditor(field, index);
    showState(m_rows.back());
}

QWidget *FieldForm::newEditor(const FormField &field, int index)
{
    Row &row = m_rows[size_t(index)];
    QWidget *editor = newTextEditor(field.text, m_content);
    editor->setObjectName(u"field%1Edit"_s.arg(index));
    editor->setAccessibleName(withVisibleControls(field.name));
    editor->installEventFilter(this);
    row.label->setBuddy(editor);
    row.label->setMinimumHeight(std::min(editor->sizeHint().height(), fieldHeightOf(font())));
    m_grid->addWidget(editor, index * linesOfAField, EditorColumn);
    editor->show(); // the layout would do so later, and until then it cannot have the focus
    setTabOrder(editor, row.revertButton);
    if (index > 0)
        setTabOrder(m_rows[size_t(index) - 1].revertButton, editor);
    if (index + 1 < static_cast<int>(m_rows.size()))
        setTabOrder(row.revertButton, m_rows[size_t(index) + 1].editor);
    return editor;
}

void FieldForm::update(int index, const FormField &field, bool isOtherObject)
{
    Row &row = m_rows[size_t(index)];
    const bool isTyped = typedText(row.editor).has_value() && !isOtherObject;
    if (row.field == field && !isOtherObject)
        return;
    row.field = field;
    if (!isTyped && isLongText(field.text) != isBox(row.editor)) {
        const bool hadFocus = row.editor->hasFocus();
        row.editor->removeEventFilter(this);
        delete std::exchange(row.editor, nullptr);
        row.editor = newEditor(field, index);
        if (hadFocus)
            row.editor->setFocus();
    } else if (!isTyped) {
        setEditorText(row.editor, field.text);
    }
    showState(row);
}

void FieldForm::showState(Row &row)
{
    const FormField &field = row.field;
    const auto tint = tintOf(field.state);
    QPalette colours = palette();
    if (tint)
        colours.setColor(QPalette::Base, tintedBackground(*tint, colours));
    else if (!field.fixed.isEmpty())
        colours.setColor(QPalette::Base, colours.color(QPalette::Window));
    row.editor->setPalette(colours);
    QFont bold = font();
    bold.setBold(isPending(field.state));
    row.editor->setFont(bold);
    row.editor->setProperty("readOnly", !field.fixed.isEmpty());
    row.editor->setToolTip(field.toolTip);
    QStringList words{displayText(field.state), field.fixed};
    words.removeAll(QString());
    row.editor->setAccessibleDescription(words.join(u". "_s));
    row.below->setVisible(isPending(field.state));
    //: Below a field with a pending change; %1 is its value before
    row.beforeLabel->setText(field.before && !field.before->isEmpty()
                                 ? tr("was %1").arg(inOneLine(*field.before, shownOfBefore))
                                 //: Below a field with a pending change that had no value before
                                 : tr("was empty"));
}

bool FieldForm::isTyped() const
{
    return std::ranges::any_of(m_rows,
                               [](const Row &row) { return typedText(row.editor).has_value(); });
}

bool FieldForm::isTyped(const QString &name) const
{
    return std::ranges::any_of(m_rows, [&name](const Row &row) {
        return row.field.name == name && typedText(row.editor).has_value();
    });
}

void FieldForm::commit()
{
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        commitRow(row);
}

void FieldForm::commitRow(int index)
{
    Row &row = m_rows[size_t(index)];
    const auto typed = typedText(row.editor);
    if (!typed)
        return;
    setEditorText(row.editor, *typed); // from now on it counts as not typed
    if (*typed == row.field.text)
        return;
    row.field.text = *typed;
    m_fields[size_t(index)].text = *typed;
    Q_EMIT edited(QString(row.field.name), *typed);
}

void FieldForm::focusFirst()
{
    const auto row = std::ranges::find_if(
        m_rows, [](const Row &candidate) { return candidate.field.fixed.isEmpty(); });
    if (row == m_rows.end())
        return setFocus();
    row->editor->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(row->editor);
}

void FieldForm::focusNext(int index)
{
    for (auto next = size_t(index) + 1; next < m_rows.size(); ++next) {
        if (m_rows[next].field.fixed.isEmpty()) {
            m_rows[next].editor->setFocus(Qt::TabFocusReason);
            return ensureWidgetVisible(m_rows[next].editor);
        }
    }
}

int FieldForm::rowOf(const QObject *editor) const
{
    const auto row = std::ranges::find(m_rows, editor, &Row::editor);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    const int row = rowOf(watched);
    if (row < 0)
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        ensureWidgetVisible(m_rows[size_t(row)].editor);
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason)
            commitRow(row);
    }
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept(); // it is not for the page
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(row, key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

/// In a field of several lines Enter begins a new one.
bool FieldForm::takeKey(int index, int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) {
        Row &row = m_rows[size_t(index)];
        if (!typedText(row.editor))
            Q_EMIT left();
        else
            setEditorText(row.editor, row.field.text);
        return true;
    }
    const bool endsField = modifiers == Qt::NoModifier && !isBox(m_rows[size_t(index)].editor);
    if (!isEnter || (!endsField && modifiers != Qt::ControlModifier))
        return false;
    commitRow(index);
    if (endsField)
        focusNext(index);
    return true;
}

void FieldForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    for (Row &row : m_rows)
        showState(row);
}

} // namespace flokdesk
