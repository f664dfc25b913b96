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

CellWriting::CellWriting(RecordTableModel &records, Rows rows, TextOf textOf, const Left &left,
                         QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_rows(std::move(rows))
    , m_textOf(std::move(textOf))
    , m_total(cellsIn(m_rows))
    , m_rowsBefore(records.rowCount())
    , m_left(left)
{
    connect(&m_next, &QTimer::timeout, this, &CellWriting::writeSlice);
    connect(&records, &QAbstractItemModel::modelReset, this, &CellWriting::end);
    connect(&records, &QAbstractItemModel::layoutChanged, this, &CellWriting::end);
    connect(&records, &QAbstractItemModel::rowsRemoved, this, &CellWriting::end);
    connect(&records, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) {
                if (first < m_rowsBefore) // the new records of a paste come behind
                    end();
            });
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
    if (row.row >= m_rowsBefore)
        return requestRecord(texts);
    const auto written = m_records.setRow(row.row, texts);
    m_changed += written.edited;
    for (const auto &[why, cells] : written.refused)
        m_refused[why] += cells;
    for (const auto &text : texts) {
        if (written.edited > 0 && m_edited.size() < mostRemembered)
            m_edited.emplace_back(m_records.index(row.row, text.column));
    }
}

// Empty cells are no values of a new record, and a row of them is no record.
void CellWriting::requestRecord(const std::vector<RecordTableModel::CellText> &texts)
{
    std::vector<RecordTableModel::CellText> values;
    for (const auto &text : texts) {
        if (text.text.isEmpty())
            continue;
        const QString why = m_records.whyNotInNewRecord(text.column);
        if (why.isEmpty())
            values.push_back(text);
        else
            ++m_refused[why];
    }
    if (values.empty())
        return;
    ++m_added;
    Q_EMIT recordRequested(values);
}

QString CellWriting::remarks() const
{
    QStringList lines;
    if (m_added > 0)
        lines << tr(
            "There were more rows than the table has: %n new record(s) are pending at its end.",
            nullptr, m_added);
    for (const auto &[why, cells] : m_refused)
        //: %1 is the reason, a sentence
        lines << tr("%n cell(s) stay as they were: %1", nullptr, cells)
                     .arg(why.endsWith(u'.') ? why : why + u'.');
    if (m_left.withoutColumn > 0)
        lines << tr("%n value(s) have no column and were left out.", nullptr, m_left.withoutColumn);
    if (m_left.unselected > 0)
        lines << tr("%n value(s) were left out because their cells are not selected.", nullptr,
                    m_left.unselected);
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
