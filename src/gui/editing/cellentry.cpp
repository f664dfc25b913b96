// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/cellentry.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace flokdesk {

namespace {

constexpr int mostCellsPassed = 10'000;

bool isTyped(const QKeyEvent &event)
{
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier)
        && !(event.modifiers() & (Qt::GroupSwitchModifier | Qt::AltModifier));
    const QString text = event.text();
    return !isCommand && !text.isEmpty() && text.at(0).isPrint() && text != u" ";
}

} // namespace

CellEntry::CellEntry(QTableView &table, Reason reason)
    : QObject(&table)
    , m_table(table)
    , m_reason(std::move(reason))
{
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(table.itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) { editorClosed(hint); });
}

bool CellEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_entered = QPersistentModelIndex();
    if (event->type() == QEvent::KeyPress && watched == &m_table)
        return refuses(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

bool CellEntry::refuses(const QKeyEvent &event)
{
    const QModelIndex cell = m_table.currentIndex();
    if (!isTyped(event)) {
        if (!event.text().isEmpty() || event.key() == Qt::Key_F2)
            m_entered = QPersistentModelIndex();
        return false;
    }
    if (!cell.isValid() || m_table.indexWidget(cell))
        return false;
    QString why;
    if (!cell.flags().testFlag(Qt::ItemIsEditable))
        why = m_reason(cell);
    else if (m_entered == cell)
        why = tr("This is the last row, and its value was just entered. F2 edits it again.");
    if (!why.isEmpty())
        Q_EMIT refused(why);
    return !why.isEmpty() || !cell.flags().testFlag(Qt::ItemIsEditable);
}

void CellEntry::editorClosed(QAbstractItemDelegate::EndEditHint hint)
{
    m_entered = QPersistentModelIndex();
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goBelow();
    else if (hint == QAbstractItemDelegate::EditNextItem)
        goOn(1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        goOn(-1);
}

void CellEntry::goBelow()
{
    const QModelIndex cell = m_table.currentIndex();
    const QModelIndex below = cell.siblingAtRow(cell.row() + 1);
    if (below.isValid())
        m_table.setCurrentIndex(below);
    else
        m_entered = cell;
}

// The table itself goes one cell on, whether that can be edited or not.
void CellEntry::goOn(int step)
{
    const QModelIndex reached = m_table.currentIndex();
    if (!reached.isValid() || m_table.indexWidget(reached)
        || reached.flags().testFlag(Qt::ItemIsEditable))
        return;
    const QModelIndex next = editableFrom(reached, step);
    if (!next.isValid())
        return;
    m_table.setCurrentIndex(next);
    m_table.edit(next);
}

QModelIndex CellEntry::editableFrom(const QModelIndex &cell, int step) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    int row = cell.row();
    int place = header->visualIndex(cell.column());
    for (int passed = 0; passed < mostCellsPassed; ++passed) {
        place += step;
        if (place < 0 || place >= header->count()) {
            row += step;
            place = step > 0 ? 0 : header->count() - 1;
        }
        const QModelIndex next = cell.sibling(row, header->logicalIndex(place));
        if (!next.isValid())
            return {};
        if (next.flags().testFlag(Qt::ItemIsEditable) && !header->isSectionHidden(next.column()))
            return next;
    }
    return {};
}

} // namespace flokdesk
