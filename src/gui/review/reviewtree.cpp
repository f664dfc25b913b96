// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewtree.h"

#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/tablesetup.h"

#include <algorithm>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

namespace flokdesk {

namespace {

enum ReviewColumn { ChangeColumn, BeforeColumn, AfterColumn, StateColumn };
constexpr int idRole = Qt::UserRole;
constexpr int fieldRole = Qt::UserRole + 1;
constexpr int mostOfStates = 40; // percents of the width
constexpr int shortState = 30; // letters that always have room
constexpr size_t expandedUpTo = 100; // more would hide the overview

/// Percents of the width: the values get most of it, the names of the changes next.
constexpr ReviewTree::Shares overview{32, 23, 23, 22};
constexpr ReviewTree::Shares besideSomething{38, 20, 20, 22};

ChangeId idOf(const QTreeWidgetItem &item)
{
    return item.data(ChangeColumn, idRole).value<ChangeId>();
}

QTreeWidgetItem *lineItem(const ChangeLine &line)
{
    auto *item = new QTreeWidgetItem({line.name, inOneLine(line.before), inOneLine(line.after)});
    const auto setNote = [item](int column, Shown shown) {
        QFont font = item->font(column);
        font.setItalic(shown != Shown::Text);
        item->setFont(column, font); // words in place of a value, not a value of these words
    };
    setNote(BeforeColumn, line.beforeIs);
    setNote(AfterColumn, line.afterIs);
    item->setData(ChangeColumn, fieldRole, line.field);
    setPlainToolTip(item, BeforeColumn, line.before);
    setPlainToolTip(item, AfterColumn, line.after);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ReviewTree::ReviewTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(4);
    setHeaderLabels({tr("Change"), tr("Before"), tr("After"), tr("State")});
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    setShares(overview);
    m_nextPart.setSingleShot(true);
    connect(&m_nextPart, &QTimer::timeout, this, &ReviewTree::listPart);
    connect(this, &QTreeWidget::itemChanged, this, &ReviewTree::takeTick);
}

void ReviewTree::makeNarrow()
{
    setShares(besideSomething);
}

void ReviewTree::setShares(const Shares &shares)
{
    for (size_t i = 0; i < shares.size(); ++i)
        header()->resizeSection(static_cast<int>(i), shares[i] * 10);
    m_sharedWidth = 0;
    shareWidth();
}

/// Wider or narrower, the columns keep their shares, also those that the user chose.
void ReviewTree::shareWidth()
{
    const int width = viewport()->width();
    const int before = header()->length();
    if (!isVisible() || width == m_sharedWidth || width <= 0 || before == 0)
        return; // before it is shown, its width is any; of no width there are no shares
    m_sharedWidth = width;
    int left = width;
    for (int column = ChangeColumn; column < StateColumn; ++column) {
        const int share = width * header()->sectionSize(column) / before;
        header()->resizeSection(column, share);
        left -= header()->sectionSize(column);
    }
    header()->resizeSection(StateColumn, left);
    giveStateItsRoom();
}

// Most states are the same, so few are measured.
void ReviewTree::measureState(const QString &state)
{
    if (state == m_measured)
        return;
    m_measured = state;
    const int needed = widthOfCell(*this, state);
    if (needed <= m_stateNeeds)
        return;
    m_stateNeeds = needed;
    m_lacksRoom = true;
    giveStateItsRoom();
}

/// A state is a few words, which must be read at a glance. The words of a refusal can be many: they get a part
/// of the width, and the tooltip has the rest. Once, so that the user may choose another width.
void ReviewTree::giveStateItsRoom()
{
    if (!m_lacksRoom || !isVisible() || isColumnHidden(StateColumn) || m_sharedWidth == 0)
        return;
    m_lacksRoom = false;
    const int width = header()->length();
    const int wanted = std::min(m_stateNeeds, width * mostOfStates / 100);
    const int before = header()->sectionSize(StateColumn);
    if (before >= wanted)
        return;
    int left = width;
    for (int column = ChangeColumn; column < StateColumn; ++column) {
        const int size = header()->sectionSize(column) * (width - wanted) / (width - before);
        header()->resizeSection(column, size);
        left -= header()->sectionSize(column);
    }
    header()->resizeSection(StateColumn, left);
}

void ReviewTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    shareWidth();
}

void ReviewTree::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    shareWidth();
    giveStateItsRoom();
}

void ReviewTree::takeTick(const QTreeWidgetItem *item, int column)
{
    if (m_filling || column != ChangeColumn)
        return;
    const ChangeId id = idOf(*item);
    if (item->checkState(ChangeColumn) == Qt::Checked)
        m_unticked.erase(id);
    else
        m_unticked.insert(id);
    Q_EMIT ticksChanged();
    if (item->checkState(ChangeColumn) == Qt::Checked && m_lines.at(id).entry.startsUnticked)
        Q_EMIT tickedAgain(id); // which may fill the tree anew
}

void ReviewTree::setEntries(std::vector<Entry> entries)
{
    std::vector<ChangeId> ids;
    ids.reserve(entries.size());
    for (const Entry &entry : entries)
        ids.push_back(entry.id);
    list(ids, [entries = std::move(entries)](ChangeId, size_t index) {
        return std::optional(entries[index]);
    });
}

void ReviewTree::list(const std::vector<ChangeId> &ids, EntryOf entryOf)
{
    m_wanted.clear();
    m_wanted.reserve(ids.size());
    for (const ChangeId id : ids)
        m_wanted.emplace_back(id, m_wanted.size());
    if (!std::ranges::is_sorted(m_wanted)) // as the changes of a job are in most cases
        std::ranges::sort(m_wanted);
    const auto repeated = std::ranges::unique(m_wanted, {}, &std::pair<ChangeId, size_t>::first);
    m_wanted.erase(repeated.begin(), repeated.end());
    m_entryOf = std::move(entryOf);
    m_next = 0;
    m_row = 0;
    listPart();
}

void ReviewTree::listPart()
{
    bool isMore = true;
    {
        const QScopedValueRollback guard(m_filling, true);
        for (int i = 0; isMore && i < linesAtOnce; ++i)
            isMore = listOne();
    }
    if (isMore)
        return m_nextPart.start();
    m_entryOf = nullptr;
    m_nextPart.stop();
    Q_EMIT listed();
}

/// Removes, changes or inserts one line, from the top down. False when there was nothing left to do.
bool ReviewTree::listOne()
{
    const auto line =
        m_row < topLevelItemCount() ? m_lines.find(idOf(*topLevelItem(m_row))) : m_lines.end();
    const bool isOver = m_next == m_wanted.size();
    if (line == m_lines.end() && isOver)
        return false;
    if (line != m_lines.end() && (isOver || line->first < m_wanted[m_next].first)) {
        removeLine(line->first);
        return true;
    }
    const auto [id, index] = m_wanted[m_next++];
    const auto entry = m_entryOf(id, index);
    const bool isKnown = line != m_lines.end() && line->first == id;
    if (entry && isKnown)
        updateEntry(*entry);
    else if (entry)
        insertLine(*entry, m_row);
    else if (isKnown)
        removeLine(id);
    m_row += entry ? 1 : 0;
    return true;
}

/// The one in m_row.
void ReviewTree::removeLine(ChangeId id)
{
    m_lines.erase(id);
    delete takeTopLevelItem(
        m_row); // which looks for no item, unlike the destructor of one in the tree
}

void ReviewTree::insertLine(const Entry &entry, int row)
{
    if (entry.startsUnticked)
        m_unticked.insert(entry.id);
    auto *item = new QTreeWidgetItem;
    item->setData(ChangeColumn, idRole, QVariant::fromValue(entry.id));
    fill(*item, entry);
    insertTopLevelItem(row, item);
    item->setExpanded(m_lines.size() < expandedUpTo);
    m_lines.emplace(entry.id, Line{entry, item});
    measureState(entry.state);
    if (m_selectLater == entry.id)
        select(entry.id);
}

void ReviewTree::updateEntry(const Entry &entry)
{
    const QScopedValueRollback guard(m_filling, true);
    const auto known = m_lines.find(entry.id);
    if (known == m_lines.end() || known->second.entry == entry)
        return;
    Line &line = known->second;
    const bool onlyState = line.entry.lines == entry.lines && line.entry.title == entry.title
        && line.entry.canTick == entry.canTick && line.entry.startsUnticked == entry.startsUnticked;
    if (entry.startsUnticked && !line.entry.startsUnticked)
        m_unticked.insert(entry.id);
    else if (!entry.startsUnticked && line.entry.startsUnticked)
        m_unticked.erase(entry.id);
    line.entry = entry;
    if (onlyState)
        fillState(*line.item, entry, palette());
    else
        fill(*line.item, entry);
    measureState(entry.state);
}

void ReviewTree::fill(QTreeWidgetItem &item, const Entry &entry)
{
    item.setText(ChangeColumn, entry.title);
    setPlainToolTip(&item, ChangeColumn, entry.title);
    if (entry.canTick)
        item.setCheckState(ChangeColumn,
                           m_unticked.contains(entry.id) ? Qt::Unchecked : Qt::Checked);
    else
        item.setData(ChangeColumn, Qt::CheckStateRole, {});
    item.setFlags(entry.canTick ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    qDeleteAll(item.takeChildren());
    for (const ChangeLine &line : entry.lines)
        item.addChild(lineItem(line));
    fillState(item, entry, palette());
}

void ReviewTree::fillState(QTreeWidgetItem &item, const Entry &entry, const QPalette &colours)
{
    item.setText(StateColumn, entry.state);
    item.setData(StateColumn, Qt::AccessibleTextRole, entry.state);
    const bool isLong = entry.state.size() > shortState;
    setPlainToolTip(&item, StateColumn,
                    isLong ? QString(entry.state + u'\n' + entry.tip).trimmed() : entry.tip);
    item.setBackground(StateColumn,
                       entry.tint ? QBrush(tintedBackground(*entry.tint, colours)) : QBrush());
}

std::vector<ChangeId> ReviewTree::ticked() const
{
    std::vector<ChangeId> ids;
    ids.reserve(m_lines.size());
    for (const auto &[id, line] : m_lines) {
        if (line.entry.canTick && !m_unticked.contains(id))
            ids.push_back(id);
    }
    return ids;
}

void ReviewTree::setUnticked(std::set<ChangeId> ids)
{
    {
        const QScopedValueRollback guard(m_filling, true);
        m_unticked = std::move(ids);
        for (const auto &[id, line] : m_lines) {
            if (line.entry.canTick)
                line.item->setCheckState(ChangeColumn,
                                         m_unticked.contains(id) ? Qt::Unchecked : Qt::Checked);
        }
    }
    Q_EMIT ticksChanged();
}

void ReviewTree::select(ChangeId id)
{
    const auto line = m_lines.find(id);
    m_selectLater = line == m_lines.end() ? id : 0;
    if (line != m_lines.end())
        setCurrentItem(line->second.item);
}

ChangeId ReviewTree::currentChange() const
{
    const QTreeWidgetItem *item = currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? idOf(*item) : 0;
}

QString ReviewTree::currentField() const
{
    const QTreeWidgetItem *item = currentItem();
    return item ? item->data(ChangeColumn, fieldRole).toString() : QString();
}

void ReviewTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const QScopedValueRollback guard(m_filling, true);
    for (auto &[id, line] : m_lines)
        fillState(*line.item, line.entry, palette());
}

} // namespace flokdesk
