// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/newestresult.h"
#include "models/cellfigures.h"
#include "models/cellreader.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace flokdesk {

class FactsLabel;
class RecordGrid;
class RecordTableModel;

/// Below a table: how many cells are selected and what their values come to, as they are shown, pending changes
/// included. It is there while more than one cell is selected. Many cells are counted on another thread.
class SelectionBar final : public QWidget {
    Q_OBJECT
public:
    /// Up to so many cells are counted at once, so that nothing flickers.
    static constexpr qint64 fewCells = 5000;

    explicit SelectionBar(QWidget *parent = nullptr);

    /// Once; both must outlive it.
    void follow(RecordGrid &grid, RecordTableModel &records);

private:
    void refresh();
    void take(qint64 cells, const CellReader::Snapshot &snapshot);
    void showCells(qint64 cells);
    void showFigures(const CellFigures &figures);

    RecordGrid *m_grid = nullptr;
    CellReader *m_reader = nullptr;
    NewestResult<std::optional<CellFigures>> m_counting;
    QTimer m_soon;
    FactsLabel *m_facts;
    QToolButton *m_copySum;
    QString m_sum;
};

} // namespace flokdesk
