// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewtree.h"

#include "core/text.h"
#include "gui/common/plaintooltips.h"

#include <algorithm>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

namespace flokdesk {

namespace {

enum ReviewColumn { ChangeColumn, BeforeColumn, AfterColumn, StateColumn };
constexpr int idRole = Qt::UserRole;
constexpr int fieldRole = Qt::UserRole + 1;
constexpr size_t expandedUpTo = 100; // more would hide the overview

/// Percents of the width: the values get most of it, the names of the changes next.
constexpr ReviewTree::Shares overview{32, 23, 23, 22};
constexpr ReviewTree::Shares besideSomething{38, 20, 20, 22};

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
    if (!isVisible() || width == m_sharedWidth) // before, its width is any
        return;
    m_sharedWidth = width;
    const int before = header()->length();
    int left = width;
    for (int column = ChangeColumn; column < StateColumn; ++column) {
        const int share = width * header()->sectionSize(column) / before;
        header()->resizeSection(column, share);
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
}

void ReviewTree::takeTick(const QTreeWidgetItem *item, int column)
{
    if (m_filling || column != ChangeColumn)
        return;
    const auto id = item->data(ChangeColumn, idRole).value<ChangeId>();
    if (item->checkState(ChangeColumn) == Qt::Checked)
        m_unticked.erase(id);
    else
        m_unticked.insert(id);
    Q_EMIT ticksChanged();
    if (item->checkState(ChangeColumn) == Qt::Checked && m_lines.at(id).entry.startsUnticked)
        Q_EMIT tickedAgain(id); // which may fill the tree anew
}

void ReviewTree::setEntries(const std::vector<Entry> &entries)
{
    const QScopedValueRollback guard(m_filling, true);
    std::map<ChangeId, const Entry *> wanted;
    for (const Entry &entry : entries)
        wanted.emplace(entry.id, &entry);
    for (auto it = m_lines.begin(); it != m_lines.end();) {
        const bool isGone = !wanted.contains(it->first);
        if (isGone)
            delete it->second.item; // removes itself from the tree
        it = isGone ? m_lines.erase(it) : std::next(it);
    }
    int row = 0;
    for (const auto &[id, entry] : wanted) {
        if (m_lines.contains(id))
            updateEntry(*entry);
        else
            insertLine(*entry, row);
        ++row;
    }
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
    setPlainToolTip(&item, StateColumn, entry.tip);
    item.setBackground(StateColumn,
                       entry.tint ? QBrush(tintedBackground(*entry.tint, colours)) : QBrush());
}

std::vector<ChangeId> ReviewTree::ticked() const
{
    std::vector<ChangeId> ids;
    for (const auto &[id, line] : m_lines) {
        if (line.entry.canTick && line.item->checkState(ChangeColumn) == Qt::Checked)
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
    if (const auto line = m_lines.find(id); line != m_lines.end())
        setCurrentItem(line->second.item);
}

ChangeId ReviewTree::currentChange() const
{
    const QTreeWidgetItem *item = currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? item->data(ChangeColumn, idRole).value<ChangeId>() : 0;
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
