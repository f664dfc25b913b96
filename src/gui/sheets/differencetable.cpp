// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/differencetable.h"

#include "gui/common/tablesetup.h"
#include "gui/sheets/differencedelegate.h"
#include "gui/sheets/differencemodel.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>

namespace flokdesk {

namespace {

constexpr int differenceRowsMeasured = 200;

} // namespace

DifferenceTable::DifferenceTable(DifferenceModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setUpRows(*this);
    setItemDelegate(new DifferenceDelegate(this));
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const int tick = index.data(DifferenceModel::TickRole).toInt();
        const auto part = DifferenceModel::Part(index.data(DifferenceModel::PartRole).toInt());
        if (tick >= 0 && part == DifferenceModel::Part::Send)
            m_model.toggle(index);
    });
}

void DifferenceTable::fitColumns()
{
    const int rows = std::min(differenceRowsMeasured, m_model.rowCount());
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row)
            width =
                std::max(width, DifferenceDelegate::widthOf(m_model.index(row, column), font()));
        setColumnWidth(column, width);
    }
}

void DifferenceTable::goToNextDoubt()
{
    const QModelIndex next = m_model.nextDoubt(currentIndex());
    if (!next.isValid())
        return;
    setFocus();
    setCurrentIndex(next);
    scrollTo(next);
}

/// Without copying the cells of a selection of all rows.
std::vector<int> DifferenceTable::selectedRows() const
{
    std::vector<bool> isSelected(size_t(m_model.rowCount()));
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            isSelected[size_t(row)] = true;
    }
    std::vector<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (isSelected[size_t(row)])
            rows.push_back(row);
    }
    return rows;
}

/// All of several rows get the tick that the current one did not have.
void DifferenceTable::changeTicks()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const std::vector<int> rows = selectedRows();
    if (rows.size() <= 1)
        return m_model.toggle(current);
    const bool isTicked = m_model.index(current.row(), 0).data(DifferenceModel::TickRole) == 1;
    m_model.setTicked(rows, !isTicked);
}

void DifferenceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || (event->modifiers() & ~Qt::ShiftModifier))
        return QTableView::keyPressEvent(event);
    if (!event->isAutoRepeat())
        changeTicks();
    event->accept();
}

} // namespace flokdesk
