// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/filterbar.h"

#include "core/text.h"
#include "gui/common/menutexts.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/symbol.h"
#include "gui/common/viewstate.h"
#include "gui/editing/exactline.h"
#include "gui/editing/typing.h"

#include <optional>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Filter &filter)
{
    //: A condition on records: column = “value”
    return FilterBar::tr("%1 = “%2”")
        .arg(withVisibleControls(filter.column), withVisibleControls(filter.value));
}

/// All of them or none: fewer conditions would be another question.
QJsonArray stateOf(const Filters &filters)
{
    QJsonArray conditions;
    for (const auto &[column, value] : filters) {
        if (!column.isValidUtf16() || !value.isValidUtf16())
            return {};
        conditions.append(QJsonObject{{u"column"_s, column}, {u"value"_s, value}});
    }
    return conditions;
}

std::optional<Filters> filtersOf(const QJsonArray &conditions)
{
    Filters filters;
    for (const QJsonValue &condition : conditions) {
        const QJsonValue column = condition[u"column"_s];
        const QJsonValue value = condition[u"value"_s];
        if (column.toString().isEmpty() || !value.isString())
            return std::nullopt;
        filters.push_back({column.toString(), value.toString()});
    }
    return filters;
}

} // namespace

QString textOf(const Filters &filters)
{
    QString text;
    for (const Filter &filter : filters)
        //: %1 and %2 are conditions; both must hold
        text =
            text.isEmpty() ? textOf(filter) : FilterBar::tr("%1 and %2").arg(text, textOf(filter));
    return text;
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_findEdit(new ExactLine(this))
    , m_chips(new QWidget(this))
    , m_chipsLayout(new QHBoxLayout(m_chips))
    , m_condition(new QWidget(this))
    , m_columnCombo(new QComboBox(m_condition))
    , m_valueEdit(new ExactLine(m_condition))
    , m_addButton(new QToolButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    buildFind();
    buildCondition();
    line->addWidget(m_findEdit);
    line->addWidget(m_chips);
    line->addWidget(m_condition, 1);
    line->addWidget(m_addButton);
    line->addStretch(0);
    showChips();
    showCondition(false);
}

void FilterBar::buildCondition()
{
    m_columnCombo->setObjectName(u"filterColumnComboBox"_s);
    m_columnCombo->setEditable(true);
    suggestItems(*m_columnCombo);
    m_columnCombo->setMinimumContentsLength(12);
    m_columnCombo->setAccessibleName(tr("Column of the condition"));
    m_columnCombo->lineEdit()->setPlaceholderText(tr("Column"));
    m_valueEdit->setObjectName(u"filterValueLineEdit"_s);
    m_valueEdit->setPlaceholderText(tr("Exact value"));
    m_valueEdit->setAccessibleName(tr("Value of the condition"));
    m_addButton->setObjectName(u"addFilterButton"_s);
    m_addButton->setText(tr("Add condition"));
    m_addButton->setIcon(symbolIcon(Symbol::Add));
    m_addButton->setAutoRaise(true);
    m_addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addButton->setToolTip(
        tr("Flokzu compares exactly, capitals and accents included. With several conditions, all "
           "must hold. Each change to the conditions costs one request."));
    m_chips->setAccessibleName(tr("Conditions that Flokzu applies"));
    m_chipsLayout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout(m_condition);
    row->setContentsMargins(0, 0, 0, 0);
    auto *equalsLabel = new QLabel(u"="_s, m_condition);
    equalsLabel->setTextFormat(Qt::PlainText);
    row->addWidget(m_columnCombo);
    row->addWidget(equalsLabel);
    row->addWidget(m_valueEdit, 1);
    connect(m_addButton, &QToolButton::clicked, this, &FilterBar::addFilter);
    connect(m_valueEdit, &QLineEdit::returnPressed, this, &FilterBar::addFilter);
    m_columnCombo->installEventFilter(this);
    m_valueEdit->installEventFilter(this);
}

void FilterBar::buildFind()
{
    constexpr int letters = 34;
    m_findEdit->setObjectName(u"findLineEdit"_s);
    m_findEdit->setClearButtonEnabled(true);
    m_findEdit->addAction(symbolIcon(Symbol::Search), QLineEdit::LeadingPosition);
    m_findEdit->setMaximumWidth(fontMetrics().averageCharWidth() * letters);
    leaveUndoToWindow(*m_findEdit);
    m_findEdit->setPlaceholderText(tr("Find in loaded records"));
    m_findEdit->setAccessibleName(tr("Find in loaded records"));
    m_findEdit->setToolTip(tr("Searches all columns of the records that were loaded, without a "
                              "request to Flokzu. Capitals and accents do not count."));
    connect(m_findEdit, &QLineEdit::textChanged, this,
            [this] { Q_EMIT findTextChanged(findText()); });
}

/// The fields for one more condition. They take most of the line, so they are there while they are used.
void FilterBar::showCondition(bool isShown)
{
    if (!isShown && m_condition->isAncestorOf(focusWidget()))
        m_addButton->setFocus();
    m_condition->setVisible(isShown);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_columnCombo->setEditText({});
        m_valueEdit->setExactText({});
        showCondition(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::setFilters(Filters filters)
{
    m_filters = std::move(filters);
    m_columnCombo->setEditText({});
    m_valueEdit->clear();
    showCondition(false);
    showChips();
}

void FilterBar::setColumns(const QStringList &columns)
{
    const QString typed = m_columnCombo->currentText();
    const QSignalBlocker blocker(m_columnCombo);
    m_columnCombo->clear();
    m_columnCombo->addItems(columns);
    m_columnCombo->setCurrentIndex(-1);
    m_columnCombo->setEditText(typed);
}

QString FilterBar::findText() const
{
    return m_findEdit->exactText();
}

void FilterBar::clearFind()
{
    m_findEdit->setExactText({});
}

QJsonObject FilterBar::saveState() const
{
    return {{u"conditions"_s, stateOf(m_filters)},
            {u"column"_s, flokdesk::stateOf(m_columnCombo->currentText())},
            {u"value"_s, flokdesk::stateOf(m_valueEdit->exactText())},
            {u"find"_s, flokdesk::stateOf(findText())}};
}

void FilterBar::restoreState(const QJsonObject &state)
{
    setFilters(filtersOf(state.value(u"conditions"_s).toArray()).value_or(Filters()));
    m_columnCombo->setEditText(state.value(u"column"_s).toString());
    m_valueEdit->setExactText(state.value(u"value"_s).toString());
    m_findEdit->setExactText(state.value(u"find"_s).toString());
    showCondition(!m_columnCombo->currentText().isEmpty() || !m_valueEdit->text().isEmpty());
}

void FilterBar::focusFind()
{
    m_findEdit->setFocus(Qt::ShortcutFocusReason);
    m_findEdit->selectAll();
}

void FilterBar::focusFilter()
{
    showCondition(true);
    m_columnCombo->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::addFilter()
{
    if (m_columnCombo->currentText().isEmpty())
        return focusFilter();
    takeTyped();
    Q_EMIT filtersChanged();
}

bool FilterBar::takeTyped()
{
    const QString column = m_columnCombo->currentText();
    if (column.isEmpty()) {
        if (m_valueEdit->text().isEmpty())
            return true;
        focusFilter();
        return false;
    }
    m_filters.push_back({enteredText(*m_columnCombo), m_valueEdit->exactText()});
    m_columnCombo->setEditText({});
    m_valueEdit->setExactText({});
    showCondition(false);
    showChips();
    return true;
}

void FilterBar::removeFilter(size_t index)
{
    m_filters.erase(m_filters.begin() + static_cast<std::ptrdiff_t>(index));
    showChips();
    focusChip(index);
    Q_EMIT filtersChanged();
}

// The chip that had the focus is gone; what is typed next belongs here, not to some other button.
void FilterBar::focusChip(size_t index)
{
    if (m_filters.empty())
        return m_addButton->setFocus();
    const size_t next = std::min(index, m_filters.size() - 1);
    QWidget *chip = m_chipsLayout->itemAt(static_cast<int>(next))->widget();
    chip->show(); // the layout has not done so yet
    chip->setFocus();
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = m_chipsLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one just clicked
        delete item;
    }
    for (size_t i = 0; i < m_filters.size(); ++i) {
        QString text = textOf(m_filters[i]);
        text.truncate(60);
        auto *chip = new QPushButton(inMenu(text) + u"  ✕"_s, m_chips);
        chip->setObjectName(u"chip%1Button"_s.arg(i));
        chip->setAccessibleName(tr("Remove the condition %1").arg(textOf(m_filters[i])));
        setPlainToolTip(chip, chip->accessibleName());
        connect(chip, &QPushButton::clicked, this, [this, i] { removeFilter(i); });
        m_chipsLayout->addWidget(chip);
    }
    m_chips->setVisible(!m_filters.empty());
}

} // namespace flokdesk
