// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/selectionbar.h"

#include "gui/common/columnarrangement.h"
#include "gui/common/factslabel.h"
#include "gui/common/symbol.h"
#include "gui/databases/recordgrid.h"
#include "gui/editing/owncopies.h"
#include "models/recordtablemodel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QToolButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_facts(new FactsLabel(this))
    , m_copySum(new QToolButton(this))
{
    m_facts->setObjectName(u"selectionLabel"_s);
    m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_copySum->setObjectName(u"copySumButton"_s);
    m_copySum->setText(tr("Copy the sum"));
    m_copySum->setToolTip(tr("Copies the exact sum, with the decimal sign of the values"));
    m_copySum->setIcon(symbolIcon(Symbol::Copy));
    m_copySum->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copySum->setAutoRaise(true);
    connect(m_copySum, &QToolButton::clicked, this, [this] { copyExactly(m_sum); });
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 2);
    line->addWidget(m_facts, 1);
    line->addWidget(m_copySum);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SelectionBar::refresh);
    hide();
}

void SelectionBar::follow(RecordGrid &grid, RecordTableModel &records)
{
    m_grid = &grid;
    m_reader = new CellReader(records, this);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start(0);
    };
    connect(grid.selectionModel(), &QItemSelectionModel::selectionChanged, this, soon);
    connect(&grid.arrangement(), &ColumnArrangement::hiddenChanged, this, soon);
    connect(&records, &QAbstractItemModel::dataChanged, this, soon);
    connect(&records, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&records, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(&records, &QAbstractItemModel::layoutChanged, this, soon);
    connect(&records, &QAbstractItemModel::modelReset, this, soon);
}

void SelectionBar::refresh()
{
    CellBands bands = bandsOf(m_grid->selectionModel()->selection(), m_grid->shownColumns());
    const qint64 cells = cellsIn(bands);
    m_counting.cancel();
    m_reader->cancel();
    if (cells < 2)
        return hide();
    m_reader->read(std::move(bands),
                   [this, cells](const CellReader::Snapshot &snapshot) { take(cells, snapshot); });
    if (m_reader->isBusy() || m_counting.isBusy())
        showCells(cells);
}

void SelectionBar::take(qint64 cells, const CellReader::Snapshot &snapshot)
{
    if (cells <= fewCells && snapshot->records->rowCount() <= fewCells)
        return showFigures(*figuresOf(*snapshot, false));
    m_counting.run(
        [snapshot](const IsCancelled &isCancelled) { return figuresOf(*snapshot, isCancelled); },
        [this](const std::optional<CellFigures> &figures) {
            if (figures)
                showFigures(*figures);
        });
}

void SelectionBar::showCells(qint64 cells)
{
    m_facts->setFacts(tr("%Ln cell(s)", nullptr, static_cast<int>(cells)) + u" · "_s
                      + tr("counting…"));
    m_copySum->hide();
    show();
}

void SelectionBar::showFigures(const CellFigures &figures)
{
    m_sum = figures.sum;
    QStringList facts{tr("%Ln cell(s)", nullptr, static_cast<int>(figures.cells))};
    if (figures.numbers > 0)
        facts << tr("Sum %1").arg(figures.sum)
              //: How many of the selected values are numbers
              << tr("%Ln number(s)", nullptr, static_cast<int>(figures.numbers));
    //: How many of the selected values differ from each other
    facts << tr("%Ln different", nullptr, static_cast<int>(figures.different));
    if (figures.filled < figures.cells)
        //: How many of the selected cells are empty
        facts << tr("%Ln empty", nullptr, static_cast<int>(figures.cells - figures.filled));
    m_facts->setFacts(facts.join(u" · "_s));
    m_copySum->setVisible(figures.numbers > 0);
    show();
}

} // namespace flokdesk
