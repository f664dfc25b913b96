// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/userstable.h"

#include <QGuiApplication>
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
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &cell) {
        const bool isPlain = QGuiApplication::keyboardModifiers() == Qt::NoModifier;
        if (isPlain && selectionModel()->selectedIndexes().size() <= 1)
            Q_EMIT toggleRequested({cell});
    });
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

} // namespace flokdesk
