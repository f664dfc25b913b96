// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/conflicttree.h"

#include "core/text.h"
#include "gui/common/palette.h"
#include "gui/common/plaintooltips.h"

#include <algorithm>
#include <array>
#include <QHeaderView>
#include <QKeyEvent>
#include <set>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

enum ConflictColumn { FieldColumn, OriginalColumn, TheirsColumn, MineColumn, ChoiceColumn };
constexpr std::array valueColumns{OriginalColumn, TheirsColumn, MineColumn};
constexpr qsizetype longestCell = 500;
constexpr qsizetype longestShown = 2'000'000; // what parts later is not told apart here
constexpr qsizetype keptAhead = 12; // of what all values begin with

ConflictColumn columnOf(Keep keep)
{
    return valueColumns[size_t(keep)];
}

QString shown(const JsonValue &value)
{
    if (value.isNull())
        return ConflictTree::tr("(no value)");
    const QString text = value.displayText();
    if (text.isEmpty())
        return ConflictTree::tr("(empty)");
    // A text with the same words is told apart by quotes.
    const bool saysSo =
        text == ConflictTree::tr("(no value)") || text == ConflictTree::tr("(empty)");
    return saysSo ? u'“' + text + u'”' : withVisibleControls(text.left(longestShown));
}

QString shown(const std::optional<JsonValue> &base)
{
    return base ? shown(*base) : ConflictTree::tr("(not read)");
}

/// Null is never sent, and what was not read is not known, so neither can be put back.
bool canKeep(const FieldEdit &edit, Keep keep)
{
    return keep != Keep::Original || (edit.before && !edit.before->isNull());
}

/// Long texts that begin alike are shown from where they part, because that is what matters.
void cutCommonBeginning(std::array<QString, 3> &texts)
{
    qsizetype common = 0;
    const qsizetype shortest = std::ranges::min(texts, {}, &QString::size).size();
    while (common < shortest && texts[0][common] == texts[1][common]
           && texts[0][common] == texts[2][common])
        ++common;
    qsizetype cut = common - keptAhead;
    if (cut <= keptAhead)
        return;
    if (texts[0][cut].isLowSurrogate())
        --cut;
    for (QString &text : texts)
        text = u'…' + text.mid(cut);
}

/// Instances are similar where their process is the same, whose code begins their identifiers.
QString containerOf(const Change &change)
{
    const ObjectKey object = objectOf(change);
    return object.kind == ObjectKey::Kind::Instance
        ? u"i:"_s + object.id.left(object.id.lastIndexOf(u'-'))
        : u"d:"_s + object.container;
}

QString keepText(Keep keep)
{
    switch (keep) {
    case Keep::Original:
        return ConflictTree::tr("Original");
    case Keep::Theirs:
        return ConflictTree::tr("Now in Flokzu");
    case Keep::Mine:
        return ConflictTree::tr("Mine");
    }
    Q_UNREACHABLE();
}

QString choiceText(std::optional<Keep> choice)
{
    //: %1 whose value a field gets
    return choice ? ConflictTree::tr("✓ %1").arg(keepText(*choice))
                  : ConflictTree::tr("○ Not resolved");
}

} // namespace

ConflictTree::ConflictTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(5);
    setHeaderLabels(
        {tr("Field"), tr("1 Original"), tr("2 Now in Flokzu"), tr("3 Mine"), tr("Value to use")});
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setUniformRowHeights(true);
    setItemsExpandable(false);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    for (const ConflictColumn column : valueColumns)
        header()->resizeSection(column, 170);
    header()->resizeSection(FieldColumn, 150);
    header()->setSectionsMovable(false);
    connect(this, &QTreeWidget::itemDoubleClicked, this,
            [this](const QTreeWidgetItem *item, int column) {
                if (Field *field = fieldOf(item);
                    field && column >= OriginalColumn && column <= MineColumn)
                    chooseFor({field}, Keep(column - OriginalColumn));
            });
}

void ConflictTree::showHeld(const ChangeSet &changes, ChangeId first)
{
    const std::vector<Field> before = std::move(m_fields);
    m_fields.clear();
    m_last = nullptr;
    clear();
    if (const StagedChange *selected = changes.byId(first); selected && selected->isHeld())
        addChange(*selected);
    for (const StagedChange &staged : changes.changes()) {
        if (staged.isHeld() && staged.id != first)
            addChange(staged);
    }
    for (Field &field : m_fields) {
        const auto known = std::ranges::find_if(
            before, [&field](const Field &old) { return old.isSameAs(field); });
        if (known != before.end())
            field.choice = known->choice;
        fill(field);
    }
    expandAll();
    if (!m_fields.empty())
        setCurrentItem(m_fields.front().item);
    Q_EMIT choicesChanged();
}

void ConflictTree::addChange(const StagedChange &held)
{
    const FieldEdits *edits = editsOf(held.change);
    if (!edits)
        return;
    auto *group = new QTreeWidgetItem(this, {titleOf(held.change)});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    setPlainToolTip(group, FieldColumn, titleOf(held.change));
    QFont bold = font();
    bold.setBold(true);
    group->setFont(FieldColumn, bold);
    for (const FieldValue &found : held.conflict) {
        const auto edit = std::ranges::find(*edits, found.name, &FieldEdit::name);
        if (edit == edits->end())
            continue;
        m_fields.push_back({held.id, containerOf(held.change), *edit, found.value});
        m_fields.back().item = new QTreeWidgetItem(group);
    }
}

void ConflictTree::fill(const Field &field)
{
    QTreeWidgetItem &item = *field.item;
    const std::array full{shown(field.edit.before), shown(field.found), shown(field.edit.after)};
    auto texts = full;
    cutCommonBeginning(texts);
    const QString name = withVisibleControls(field.edit.name);
    item.setText(FieldColumn, name);
    setPlainToolTip(&item, FieldColumn, name);
    for (size_t i = 0; i < texts.size(); ++i) {
        const ConflictColumn column = valueColumns[i];
        const bool isChosen = field.choice && columnOf(*field.choice) == column;
        QFont weight = font();
        weight.setBold(isChosen);
        item.setFont(column, weight);
        item.setText(column, (isChosen ? u"✓ "_s : QString()) + texts[i].left(longestCell));
        setPlainToolTip(&item, column,
                        canKeep(field.edit, Keep(i)) ? full[i]
                                                     : tr("There is no original value to use."));
        item.setData(column, Qt::AccessibleTextRole, full[i]);
        item.setForeground(column,
                           canKeep(field.edit, Keep(i))
                               ? QBrush()
                               : QBrush(palette().color(QPalette::PlaceholderText)));
        item.setBackground(column,
                           isChosen ? QBrush(tintedBackground(Tint::Good, palette())) : QBrush());
    }
    item.setText(ChoiceColumn, choiceText(field.choice));
}

ConflictTree::Field *ConflictTree::fieldOf(const QTreeWidgetItem *item)
{
    const auto found = std::ranges::find(m_fields, item, &Field::item);
    return !item || found == m_fields.end() ? nullptr : &*found;
}

void ConflictTree::chooseFor(const std::vector<Field *> &fields, Keep keep)
{
    if (fields.empty())
        return;
    for (Field *field : fields) {
        if (!canKeep(field->edit, keep))
            continue;
        field->choice = keep;
        fill(*field);
    }
    m_last = fields.back()->item;
    Q_EMIT choicesChanged();
}

void ConflictTree::choose(Keep keep)
{
    std::vector<Field *> chosen;
    for (Field &field : m_fields) {
        if (field.item->isSelected())
            chosen.push_back(&field);
    }
    if (!canChoose(keep))
        return;
    chooseFor(chosen, keep);
    if (!chosen.empty())
        moveOn(chosen.back()->item);
}

bool ConflictTree::canChoose(Keep keep) const
{
    return std::ranges::any_of(m_fields, [keep](const Field &field) {
        return field.item->isSelected() && canKeep(field.edit, keep);
    });
}

void ConflictTree::moveOn(const QTreeWidgetItem *from)
{
    const auto place = std::ranges::find(m_fields, from, &Field::item);
    if (place != m_fields.end() && place + 1 != m_fields.end())
        setCurrentItem((place + 1)->item);
}

void ConflictTree::spread(Reach reach)
{
    const Field *current = spreadable();
    if (!current)
        return;
    std::vector<Field *> reached;
    for (Field &field : m_fields) {
        if (reach == Reach::All
            || (field.container == current->container && field.edit.name == current->edit.name))
            reached.push_back(&field);
    }
    const QTreeWidgetItem *from = current->item;
    chooseFor(reached, *current->choice);
    m_last = from;
}

const ConflictTree::Field *ConflictTree::spreadable() const
{
    for (const QTreeWidgetItem *item :
         {static_cast<const QTreeWidgetItem *>(currentItem()), m_last}) {
        const auto field = std::ranges::find(m_fields, item, &Field::item);
        if (item && field != m_fields.end() && field->choice)
            return &*field;
    }
    return nullptr;
}

QString ConflictTree::spreadText() const
{
    const Field *field = spreadable();
    return field ? keepText(*field->choice) : QString();
}

int ConflictTree::decidedFields() const
{
    return static_cast<int>(std::ranges::count_if(
        m_fields, [](const Field &field) { return field.choice.has_value(); }));
}

int ConflictTree::heldChanges() const
{
    return topLevelItemCount();
}

std::map<ChangeId, std::vector<FieldDecision>> ConflictTree::decisions() const
{
    std::map<ChangeId, std::vector<FieldDecision>> all;
    std::set<ChangeId> open;
    for (const Field &field : m_fields) {
        if (field.choice)
            all[field.change].push_back({field.edit.name, *field.choice});
        else
            open.insert(field.change);
    }
    std::erase_if(all, [&open](const auto &decided) { return open.contains(decided.first); });
    return all;
}

void ConflictTree::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_3)
        return choose(Keep(event->key() - Qt::Key_1));
    QTreeWidget::keyPressEvent(event);
}

void ConflictTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (const Field &field : m_fields)
        fill(field);
}

} // namespace flokdesk
