// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellsnapshot.h"

#include "models/recordtablemodel.h"

#include <algorithm>
#include <QDeadlineTimer>
#include <utility>

namespace flokdesk {

namespace {

struct Edge {
    int row = 0;
    int by = 0; ///< 1 where a range begins, -1 behind its last row
    int left = 0;
    int right = 0;
};

std::vector<Edge> edgesOf(const QItemSelection &selection)
{
    std::vector<Edge> edges;
    edges.reserve(size_t(selection.size()) * 2);
    for (const QItemSelectionRange &range : selection) {
        if (!range.isValid())
            continue;
        edges.push_back({range.top(), 1, range.left(), range.right()});
        edges.push_back({range.bottom() + 1, -1, range.left(), range.right()});
    }
    std::ranges::sort(edges, {}, &Edge::row);
    return edges;
}

} // namespace

CellBands bandsOf(const QItemSelection &selection, const QList<int> &columns)
{
    const std::vector<Edge> edges = edgesOf(selection);
    std::vector<int> uses; // how many ranges have this column now
    CellBands bands;
    for (size_t i = 0; i < edges.size();) {
        const int row = edges[i].row;
        for (; i < edges.size() && edges[i].row == row; ++i) {
            if (size_t(edges[i].right) >= uses.size())
                uses.resize(size_t(edges[i].right) + 1, 0);
            for (int column = edges[i].left; column <= edges[i].right; ++column)
                uses[size_t(column)] += edges[i].by;
        }
        std::vector<int> chosen;
        for (const int column : columns) {
            if (size_t(column) < uses.size() && uses[size_t(column)] > 0)
                chosen.push_back(column);
        }
        if (i == edges.size() || chosen.empty())
            continue;
        const bool goesOn =
            !bands.empty() && bands.back().bottom == row - 1 && bands.back().columns == chosen;
        if (goesOn)
            bands.back().bottom = edges[i].row - 1;
        else
            bands.push_back({row, edges[i].row - 1, std::move(chosen)});
    }
    return bands;
}

qint64 cellsIn(const CellBands &bands)
{
    qint64 cells = 0;
    for (const CellBand &band : bands)
        cells += qint64(band.bottom - band.top + 1) * qint64(band.columns.size());
    return cells;
}

CellReader::CellReader(const RecordTableModel &records, QObject *parent)
    : QObject(parent)
    , m_records(records)
{
    connect(&m_next, &QTimer::timeout, this, &CellReader::readSome);
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved,
          &QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(&records, signal, this, &CellReader::cancel);
    connect(&records, &QAbstractItemModel::modelReset, this, &CellReader::cancel);
    connect(&records, &QAbstractItemModel::layoutChanged, this, &CellReader::cancel);
}

void CellReader::read(CellBands cells, std::function<void(const Snapshot &)> ready)
{
    m_cells = std::move(cells);
    m_ready = std::move(ready);
    m_snapshot = std::make_shared<CellSnapshot>();
    m_snapshot->records = m_records.records();
    m_band = 0;
    m_row = m_cells.empty() ? 0 : m_cells.front().top;
    m_next.start(0);
    readSome();
}

void CellReader::cancel()
{
    m_next.stop();
    m_snapshot.reset();
    m_ready = nullptr;
}

void CellReader::readSome()
{
    constexpr int milliseconds = 8;
    constexpr int rowsBetween = 64; // to look at the clock costs as much as a few rows
    const QDeadlineTimer end(milliseconds);
    for (int rows = 1; m_band < m_cells.size(); ++rows) {
        const CellBand &band = m_cells[m_band];
        if (m_row == band.top)
            m_snapshot->bands.push_back({band.top, {}, band.columns});
        readRow(m_row);
        if (++m_row > band.bottom && ++m_band < m_cells.size())
            m_row = m_cells[m_band].top;
        if (rows % rowsBetween == 0 && end.hasExpired())
            return;
    }
    m_next.stop();
    const Snapshot snapshot = std::exchange(m_snapshot, nullptr);
    std::exchange(m_ready, nullptr)(snapshot);
}

void CellReader::readRow(int row)
{
    const ShownRecords &shown = m_records.shown();
    CellSnapshot::Band &band = m_snapshot->bands.back();
    if (row < shown.recordRows() && !shown.staged(row)) {
        band.records.push_back(shown.order()[size_t(row)]);
        return;
    }
    band.records.push_back(CellSnapshot::isApart);
    if (row >= shown.rowCount())
        return;
    for (const int column : band.columns)
        m_snapshot->singles.push_back({row, column, shown.text(row, column)});
}

} // namespace flokdesk
