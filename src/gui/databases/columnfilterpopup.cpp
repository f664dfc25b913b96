// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/columnfilterpopup.h"

#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/screenfit.h"
#include "gui/common/symbol.h"
#include "gui/common/tablesetup.h"
#include "gui/editing/exactline.h"
#include "gui/editing/typing.h"
#include "models/recordorder.h"

#include <algorithm>
#include <map>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;
using Kind = CellCondition::Kind;

namespace {

constexpr int valueTextRole = Qt::UserRole;
constexpr int valueMissingRole = Qt::UserRole + 1;

constexpr std::initializer_list<Kind> conditionKinds{
    Kind::Is,   Kind::IsNot,   Kind::Contains,   Kind::BeginsWith, Kind::Greater,
    Kind::Less, Kind::Between, Kind::Expression, Kind::IsEmpty,    Kind::IsMissing};

QString textOf(Kind kind)
{
    switch (kind) {
    case Kind::Is:
        return ColumnFilterPopup::tr("is");
    case Kind::IsNot:
        return ColumnFilterPopup::tr("is not");
    case Kind::Contains:
        return ColumnFilterPopup::tr("contains");
    case Kind::BeginsWith:
        return ColumnFilterPopup::tr("begins with");
    case Kind::IsEmpty:
        //: has an empty text
        return ColumnFilterPopup::tr("is empty");
    case Kind::IsMissing:
        //: has no value at all, not even an empty text
        return ColumnFilterPopup::tr("has no value");
    case Kind::Greater:
        return ColumnFilterPopup::tr("is greater than");
    case Kind::Less:
        return ColumnFilterPopup::tr("is less than");
    case Kind::Between:
        return ColumnFilterPopup::tr("is between");
    case Kind::Expression:
        return ColumnFilterPopup::tr("matches the expression");
    }
    Q_UNREACHABLE();
}

/// One entry of the list of values.
struct Value {
    std::uint32_t rank =
        ValueRanks::emptyLast; ///< numbers that are written alike can be of two kinds
    int records = 0;
};

QString quotedValue(const QString &text)
{
    return u"“%1”"_s.arg(visibleExcerpt(text));
}

QString joinedParts(const QStringList &parts, bool isAny)
{
    QString all;
    for (const QString &part : parts) {
        if (all.isEmpty())
            all = part;
        else
            //: %1 and %2 are values or conditions of which one is enough
            all = isAny ? ColumnFilterPopup::tr("%1 or %2").arg(all, part)
                        //: %1 and %2 are conditions; both must hold
                        : ColumnFilterPopup::tr("%1 and %2").arg(all, part);
    }
    return all;
}

QString textOf(const CellCondition &condition)
{
    const QString kind = textOf(condition.kind);
    if (!hasValue(condition.kind))
        return kind;
    if (condition.kind == Kind::Between)
        //: A condition: %1 is "is between", %2 and %3 its ends
        return ColumnFilterPopup::tr("%1 %2 and %3")
            .arg(kind, quotedValue(condition.value), quotedValue(condition.upTo));
    return kind + u' ' + quotedValue(condition.value);
}

QString textOf(const PickedValues &picked)
{
    constexpr qsizetype mostNamed = 3;
    QStringList texts(picked.texts.begin(), picked.texts.end());
    texts.sort();
    const bool hasEmpty = texts.removeAll(QString()) > 0;
    QStringList names;
    for (const QString &text : texts)
        names << quotedValue(text);
    if (hasEmpty)
        names << ColumnFilterPopup::tr("empty");
    if (picked.isMissing)
        names << ColumnFilterPopup::tr("no value");
    if (names.size() > mostNamed)
        return ColumnFilterPopup::tr("is one of %n value(s)", nullptr,
                                     static_cast<int>(names.size()));
    return names.isEmpty() ? ColumnFilterPopup::tr("is none of the values")
                           //: %1 is a value, or several with "or" between them
                           : ColumnFilterPopup::tr("is %1").arg(joinedParts(names, true));
}

} // namespace

QString textOf(const ColumnFilter &filter)
{
    QStringList conditions;
    for (const CellCondition &condition : filter.conditions) {
        if (isComplete(condition))
            conditions << textOf(condition);
    }
    QStringList parts;
    if (filter.picked)
        parts << textOf(*filter.picked);
    if (!conditions.isEmpty()) {
        const QString all = joinedParts(conditions, filter.isAny);
        parts << (filter.picked && filter.isAny && conditions.size() > 1 ? u'(' + all + u')' : all);
    }
    return withVisibleControls(filter.column) + u' ' + joinedParts(parts, false);
}

ColumnFilterPopup::ColumnFilterPopup(const ColumnFilter &filter, const RecordSet &records,
                                     QWidget *parent)
    : QDialog(parent)
    , m_filter(filter)
    , m_findValue(new QLineEdit(this))
    , m_all(new QCheckBox(tr("All &values"), this))
    , m_values(new QTreeWidget(this))
    , m_manyValues(new QLabel(this))
    , m_junction(new QWidget(this))
    , m_junctionGroup(new QButtonGroup(this))
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(symbolIcon(Symbol::Add), tr("&Add a condition"), this))
    , m_sentence(new QLabel(this))
    , m_matches(new QLabel(this))
{
    setObjectName(u"columnFilterPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is the name of a column
    setWindowTitle(tr("Filter “%1” in what is loaded").arg(withVisibleControls(filter.column)));
    build();
    fillValues(records);
    showConditions();
    tell();
    new ScreenFit(*this, QSize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 32));
}

void ColumnFilterPopup::build()
{
    m_findValue->setObjectName(u"findValueLineEdit"_s);
    m_findValue->setPlaceholderText(tr("Find a value"));
    m_findValue->setAccessibleName(tr("Find a value"));
    m_findValue->setClearButtonEnabled(true);
    leaveUndoToWindow(*m_findValue);
    connect(m_findValue, &QLineEdit::textChanged, this, &ColumnFilterPopup::findValue);
    m_values->setObjectName(u"valuesTree"_s);
    m_values->setAccessibleName(tr("Values of the column"));
    m_values->setHeaderLabels({tr("Value"), tr("Records")});
    m_values->setToolTip(tr("Ctrl+Space ticks only the current value"));
    m_values->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_values->setRootIsDecorated(false);
    m_values->installEventFilter(this);
    m_values->setUniformRowHeights(true);
    m_all->setObjectName(u"allValuesCheckBox"_s);
    connect(m_all, &QCheckBox::clicked, this, [this](bool isTicked) {
        m_all->setTristate(false);
        tickAll(isTicked);
        takeTicks();
    });
    connect(m_values, &QTreeWidget::itemChanged, this, &ColumnFilterPopup::takeTicks);
    m_manyValues->setTextFormat(Qt::PlainText);
    m_manyValues->setWordWrap(true);
    m_manyValues->setText(tr("There are too many different values for a list. Add a condition."));
    auto *junction = new QHBoxLayout(m_junction);
    junction->setContentsMargins(0, 0, 0, 0);
    for (const bool isAny : {false, true}) {
        auto *button = new QRadioButton(
            isAny ? tr("At least &one of them holds") : tr("Al&l of them hold"), m_junction);
        button->setObjectName(isAny ? u"anyRadioButton"_s : u"allRadioButton"_s);
        button->setChecked(isAny == m_filter.isAny);
        m_junctionGroup->addButton(button, isAny ? 1 : 0);
        junction->addWidget(button);
    }
    junction->addStretch();
    connect(m_junctionGroup, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter.isAny = id == 1;
        tell();
    });
    m_add->setObjectName(u"addConditionButton"_s);
    m_add->setProperty("kind", u"flat"_s);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &ColumnFilterPopup::addCondition);
    for (QLabel *label : {m_sentence, m_matches}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sentence->setObjectName(u"filterSentenceLabel"_s);
    m_matches->setObjectName(u"filterMatchesLabel"_s);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *clearButton = box->addButton(tr("Clea&r"), QDialogButtonBox::ResetRole);
    clearButton->setObjectName(u"clearFilterButton"_s);
    clearButton->setAutoDefault(false);
    box->button(QDialogButtonBox::Close)->setDefault(true);
    connect(clearButton, &QPushButton::clicked, this, &ColumnFilterPopup::clear);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addStretch();
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_findValue);
    all->addWidget(m_all);
    all->addWidget(m_values, 1);
    all->addWidget(m_manyValues);
    all->addLayout(m_rows);
    all->addWidget(m_junction);
    all->addLayout(line);
    all->addWidget(m_sentence);
    all->addWidget(m_matches);
    all->addWidget(box);
}

void ColumnFilterPopup::addValue(const QString &text, bool isMissing, int records)
{
    const QString shown = isMissing ? tr("(no value)") : text.isEmpty() ? tr("(empty)") : text;
    auto *item = new QTreeWidgetItem(m_values, {inOneLine(shown), QLocale().toString(records)});
    const bool isTicked = !m_filter.picked
        || (isMissing ? m_filter.picked->isMissing : m_filter.picked->texts.contains(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                   | Qt::ItemNeverHasChildren);
    item->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
    item->setData(0, valueTextRole, text);
    item->setData(0, valueMissingRole, isMissing);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
}

/// As the column is sorted, the empty ones last.
void ColumnFilterPopup::fillValues(const RecordSet &records)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int column = records.columnOf(m_filter.column);
    std::map<QString, Value> values;
    int missing = 0;
    if (column >= 0 && records.distinctCount(column) <= std::uint32_t(mostValues) * 8) {
        const auto ranks = ranksOf(records, column, decimalSignOf(records, column)).of;
        std::vector<int> uses(ranks.size(), 0);
        for (const std::uint32_t code : records.codes(column))
            ++uses[code];
        for (std::uint32_t code = 0; code < uses.size(); ++code) {
            const Cell cell = records.distinct(column, code);
            if (uses[code] == 0 || cell.kind <= CellKind::Null) {
                missing += uses[code];
                continue;
            }
            Value &value = values[displayText(cell)];
            value.rank = std::min(value.rank, ranks[code]);
            value.records += uses[code];
        }
    }
    const bool isList = !values.empty() && values.size() <= size_t(mostValues);
    std::vector<std::pair<QString, Value>> sorted;
    if (isList)
        sorted.assign(values.begin(), values.end());
    std::ranges::stable_sort(sorted, {}, [](const auto &value) { return value.second.rank; });
    for (const auto &[text, value] : sorted)
        addValue(text, false, value.records);
    if (isList && missing > 0)
        addValue({}, true, missing);
    m_values->header()->setStretchLastSection(false);
    m_values->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_findValue->setVisible(isList);
    m_all->setVisible(isList);
    m_values->setVisible(isList);
    showAllTick();
    m_manyValues->setVisible(!isList);
}

void ColumnFilterPopup::findValue(const QString &text)
{
    const QString folded = foldedForSearch(text);
    for (int i = 0; i < m_values->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_values->topLevelItem(i);
        item->setHidden(!foldedForSearch(item->text(0)).contains(folded));
    }
}

/// A tick that is taken away is a value less; all ticks are no filter.
void ColumnFilterPopup::takeTicks()
{
    if (m_isFilling)
        return;
    PickedValues picked;
    bool isAll = true;
    for (int i = 0; i < m_values->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_values->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked)
            isAll = false;
        else if (item->data(0, valueMissingRole).toBool())
            picked.isMissing = true;
        else
            picked.texts.insert(item->data(0, valueTextRole).toString());
    }
    m_filter.picked = isAll ? std::nullopt : std::optional(picked);
    showAllTick();
    tell();
}

void ColumnFilterPopup::tickAll(bool isTicked)
{
    const QScopedValueRollback filling(m_isFilling, true);
    for (int i = 0; i < m_values->topLevelItemCount(); ++i)
        m_values->topLevelItem(i)->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
}

void ColumnFilterPopup::tickOnly(const QTreeWidgetItem *only)
{
    tickAll(false);
    for (int i = 0; i < m_values->topLevelItemCount(); ++i) {
        if (QTreeWidgetItem *item = m_values->topLevelItem(i); item == only)
            item->setCheckState(0, Qt::Checked); // takes the ticks
    }
}

void ColumnFilterPopup::showAllTick()
{
    const bool isNone =
        m_filter.picked && m_filter.picked->texts.isEmpty() && !m_filter.picked->isMissing;
    m_all->setTristate(m_filter.picked && !isNone);
    m_all->setCheckState(!m_filter.picked ? Qt::Checked
                             : isNone     ? Qt::Unchecked
                                          : Qt::PartiallyChecked);
}

bool ColumnFilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isOnly =
        key && key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier;
    if (!isOnly || !m_values->currentItem())
        return QDialog::eventFilter(watched, event);
    tickOnly(m_values->currentItem());
    return true;
}

void ColumnFilterPopup::showConditions()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may hold the button that was pressed
        delete item;
    }
    for (size_t i = 0; i < m_filter.conditions.size(); ++i)
        m_rows->addWidget(newRow(i));
    m_junction->setVisible(m_filter.conditions.size() > 1);
}

QWidget *ColumnFilterPopup::newRow(size_t at)
{
    const CellCondition condition = m_filter.conditions[at];
    auto *row = new QWidget(this);
    auto *kind = new QComboBox(row);
    kind->setObjectName(u"condition%1KindComboBox"_s.arg(at));
    kind->setAccessibleName(tr("Kind of condition %1").arg(at + 1));
    for (const Kind each : conditionKinds)
        kind->addItem(textOf(each), int(each));
    kind->setCurrentIndex(kind->findData(int(condition.kind)));
    auto *value = new ExactLine(row);
    value->setObjectName(u"condition%1ValueLineEdit"_s.arg(at));
    value->setAccessibleName(tr("Value of condition %1").arg(at + 1));
    auto *upTo = new ExactLine(row);
    upTo->setObjectName(u"condition%1UpToLineEdit"_s.arg(at));
    upTo->setAccessibleName(tr("Up to, in condition %1").arg(at + 1));
    upTo->setPlaceholderText(tr("up to"));
    value->setExactText(condition.value);
    upTo->setExactText(condition.upTo);
    auto *remove = new QToolButton(row);
    remove->setObjectName(u"condition%1RemoveButton"_s.arg(at));
    remove->setIcon(symbolIcon(Symbol::Close));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove the condition"));
    remove->setAccessibleName(tr("Remove condition %1").arg(at + 1));
    remove->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(kind);
    line->addWidget(value, 1);
    line->addWidget(upTo, 1);
    line->addWidget(remove);
    const auto take = [this, at, kind, value, upTo] {
        const auto chosen = Kind(kind->currentData().toInt());
        value->setVisible(hasValue(chosen));
        upTo->setVisible(chosen == Kind::Between);
        m_filter.conditions[at] = {chosen, value->exactText(), upTo->exactText()};
    };
    take();
    const auto change = [this, take] {
        take();
        tell();
    };
    connect(kind, &QComboBox::activated, this, change);
    connect(value, &QLineEdit::textChanged, this, change);
    connect(upTo, &QLineEdit::textChanged, this, change);
    connect(remove, &QToolButton::clicked, this, [this, at] { removeCondition(at); });
    return row;
}

void ColumnFilterPopup::addCondition()
{
    m_filter.conditions.push_back({Kind::Contains, {}});
    showConditions();
    QWidget *row = m_rows->itemAt(m_rows->count() - 1)->widget();
    row->show();
    row->findChild<ExactLine *>()->setFocus();
    tell();
}

void ColumnFilterPopup::removeCondition(size_t condition)
{
    m_filter.conditions.erase(m_filter.conditions.begin() + std::ptrdiff_t(condition));
    showConditions();
    m_add->setFocus();
    tell();
}

void ColumnFilterPopup::tell()
{
    m_sentence->setText(m_filter.isTrivial() ? tr("All records pass.") : textOf(m_filter));
    Q_EMIT filterChanged(m_filter);
}

void ColumnFilterPopup::clear()
{
    m_filter = {m_filter.column};
    tickAll(true);
    showAllTick();
    m_junctionGroup->button(0)->setChecked(true);
    showConditions();
    tell();
}

void ColumnFilterPopup::showMatches(int matches)
{
    m_matches->setText(tr("%Ln record(s) match", nullptr, matches));
}

} // namespace flokdesk
