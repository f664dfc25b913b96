// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userstable.h"

#include "gui/common/columnarrangement.h"

#include <algorithm>
#include <optional>
#include <QHeaderView>
#include <QKeyEvent>

namespace flokdesk {

UsersTable::UsersTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(true);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &cell) { Q_EMIT toggleRequested({cell}); });
}

void UsersTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        toggleSelection();
    else
        QTableView::keyPressEvent(event);
}

void UsersTable::toggleSelection()
{
    if (!currentIndex().isValid())
        return;
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeAll(currentIndex());
    cells.prepend(currentIndex());
    Q_EMIT toggleRequested(cells);
}

void UsersTable::fitColumn(int column, int leastWidth, int mostWidth, ColumnArrangement *columns)
{
    m_fitted = column;
    m_mostWidth = mostWidth;
    m_columns = columns;
    setColumnWidth(column, leastWidth);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int resized) {
        if (resized == m_fitted && !m_isFitting)
            m_fitted = -1;
    });
    connect(model(), &QAbstractItemModel::rowsInserted, this, &UsersTable::fitSoon);
    fitSoon();
}

// Rows come one by one, and looking at all of them is worth it only once.
void UsersTable::fitSoon()
{
    if (!std::exchange(m_fitsSoon, true))
        QMetaObject::invokeMethod(this, &UsersTable::fit, Qt::QueuedConnection);
}

void UsersTable::fit()
{
    m_fitsSoon = false;
    if (m_fitted < 0)
        return;
    const int wanted = std::min(sizeHintForColumn(m_fitted) + 1, m_mostWidth); // and the grid line
    std::optional<ColumnArrangement::Fitting> fitting;
    if (m_columns)
        fitting.emplace(*m_columns);
    m_isFitting = true;
    setColumnWidth(m_fitted, std::max(wanted, columnWidth(m_fitted)));
    m_isFitting = false;
}

} // namespace flokdesk
