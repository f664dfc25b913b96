// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordposition.h"

#include "gui/databases/recordgrid.h"
#include "models/recordtablemodel.h"

#include <utility>

namespace flokdesk {

RecordPosition::RecordPosition(RecordGrid &grid, RecordTableModel &model, QObject *parent)
    : QObject(parent)
    , m_grid(grid)
    , m_model(model)
{
    connect(&grid, &RecordGrid::currentLeft, this, [this] {
        if (m_found == Found::WithCurrent)
            m_found = Found::WithoutCurrent;
    });
}

void RecordPosition::begin(const QJsonObject &cell)
{
    m_found = Found::Nothing;
    m_wantedCell = cell;
    m_isLoaded = false;
}

void RecordPosition::loaded(bool isAnotherList)
{
    m_isLoaded = true;
    m_showsTopNext = isAnotherList;
}

void RecordPosition::settle()
{
    if (m_model.isOrdering())
        return;
    restoreCell();
    showTop();
}

void RecordPosition::restoreCell()
{
    if (m_isLoaded && !m_wantedCell.isEmpty())
        m_grid.restoreCell(std::exchange(m_wantedCell, {}));
}

void RecordPosition::showTop()
{
    const Found found = std::exchange(m_found, Found::Nothing);
    if (found == Found::WithCurrent && m_grid.currentIndex().isValid())
        m_grid.showCurrent();
    else if (found != Found::Nothing)
        m_showsTopNext = true;
    if (!std::exchange(m_showsTopNext, false))
        return;
    if (m_grid.currentIndex().isValid())
        m_grid.setCurrentIndex(m_model.index(0, m_grid.currentIndex().column()));
    m_grid.scrollToTop();
}

QJsonObject RecordPosition::state() const
{
    const QJsonObject cell = m_grid.cellState();
    return cell.isEmpty() ? m_wantedCell : cell;
}

} // namespace flokdesk
