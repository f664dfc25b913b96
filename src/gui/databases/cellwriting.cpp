// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/cellwriting.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace flokdesk {

CellWriting::Rows CellWriting::rowsOf(const QItemSelection &selection)
{
    std::map<int, std::vector<int>> columns;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            std::vector<int> &of = columns[row];
            for (int column = range.left(); column <= range.right(); ++column)
                of.push_back(column);
        }
    }
    Rows rows;
    rows.reserve(columns.size());
    for (auto &[row, of] : columns) {
        std::ranges::sort(of);
        const auto repeated = std::ranges::unique(of);
        of.erase(repeated.begin(), repeated.end());
        rows.push_back({row, std::move(of)});
    }
    return rows;
}

int CellWriting::cellsIn(const Rows &rows)
{
    return std::accumulate(rows.begin(), rows.end(), 0, [](int sum, const Row &row) {
        return sum + static_cast<int>(row.columns.size());
    });
}

CellWriting::CellWriting(RecordTableModel &records, Rows rows, TextOf textOf, int outside,
                         QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_rows(std::move(rows))
    , m_textOf(std::move(textOf))
    , m_total(cellsIn(m_rows))
    , m_outside(outside)
{
    connect(&m_next, &QTimer::timeout, this, &CellWriting::writeSlice);
    connect(&records, &QAbstractItemModel::modelReset, this, &CellWriting::end);
    connect(&records, &QAbstractItemModel::layoutChanged, this, &CellWriting::end);
    connect(&records, &QAbstractItemModel::rowsRemoved, this, &CellWriting::end);
    connect(&records, &QAbstractItemModel::rowsInserted, this, &CellWriting::end);
    connect(&records, &QAbstractItemModel::columnsRemoved, this, &CellWriting::end);
}

void CellWriting::start()
{
    if (m_ended)
        return;
    m_next.start(0);
    writeSlice();
}

void CellWriting::writeSlice()
{
    const int until = m_done + cellsAtOnce;
    Q_EMIT sliceBegins();
    while (m_nextRow < m_rows.size() && m_done < until) {
        const Row &row = m_rows[m_nextRow++];
        writeRow(row);
        m_done += static_cast<int>(row.columns.size());
    }
    Q_EMIT sliceEnds();
    if (m_nextRow == m_rows.size())
        end();
}

void CellWriting::writeRow(const Row &row)
{
    constexpr size_t mostRemembered = 1000; // to be measured, which takes long
    std::vector<RecordTableModel::CellText> texts;
    for (const int column : row.columns) {
        if (auto text = m_textOf(row.row, column))
            texts.push_back({column, std::move(*text)});
    }
    const auto written = m_records.setRow(row.row, texts);
    m_refused += written.refused;
    for (const auto &text : texts) {
        if (written.edited > 0 && m_edited.size() < mostRemembered)
            m_edited.emplace_back(m_records.index(row.row, text.column));
    }
}

QString CellWriting::remarks() const
{
    QStringList lines;
    if (m_refused > 0)
        lines << tr("%n cell(s) cannot be edited. Nothing was changed there.", nullptr, m_refused);
    if (m_outside > 0)
        lines << tr("%n cell(s) did not fit into the table.", nullptr, m_outside);
    if (m_done < m_total)
        lines << tr("Stopped: %n cell(s) stay as they were.", nullptr, m_total - m_done);
    return lines.join(u' ');
}

void CellWriting::end()
{
    m_next.stop();
    if (!std::exchange(m_ended, true))
        Q_EMIT ended();
}

} // namespace flokdesk
