// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellreader.h"

#include "models/recordtablemodel.h"

#include <QDeadlineTimer>
#include <utility>

namespace flokdesk {

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
