// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellfigures.h"

#include "models/decimalsum.h"
#include "models/writtennumber.h"

#include <deque>
#include <map>
#include <string>
#include <unordered_set>

namespace flokdesk {

namespace {

/// "00123" tells one thing from another; it is no quantity.
bool isCode(const Cell &cell)
{
    return cell.kind == CellKind::String && cell.text.size() > 1 && cell.text[0] == '0'
        && cell.text[1] >= '0' && cell.text[1] <= '9';
}

/// Adds up the cells of one table.
class Counter {
public:
    Counter(const CellSnapshot &cells, const IsCancelled &isCancelled)
        : m_cells(cells)
        , m_records(*cells.records)
        , m_isCancelled(isCancelled)
    {
    }

    std::optional<CellFigures> count()
    {
        for (const CellSnapshot::Band &band : m_cells.bands)
            countUses(band);
        for (const auto &[column, uses] : m_uses)
            addColumn(column, uses);
        for (const CellSnapshot::Single &single : m_cells.singles)
            addSingle(single);
        if (m_isCancelled)
            return std::nullopt;
        m_figures.different = qint64(m_texts.size());
        if (m_figures.numbers > 0)
            m_figures.sum = QString::fromStdString(m_sum.text(m_commas > m_points ? ',' : '.'));
        return m_figures;
    }

private:
    using Uses = std::vector<std::uint32_t>; // by the code of a value

    void countUses(const CellSnapshot::Band &band)
    {
        m_figures.cells += qint64(band.records.size()) * qint64(band.columns.size());
        for (const int column : band.columns) {
            if (column >= m_records.columnCount() || m_isCancelled)
                continue; // a column of staged rows only
            Uses &uses = m_uses[column];
            uses.resize(m_records.distinctCount(column), 0);
            const auto codes = m_records.codes(column);
            for (const std::uint32_t record : band.records) {
                if (record != CellSnapshot::isApart)
                    ++uses[codes[record]];
            }
        }
    }

    const DecimalSign &signOf(int column)
    {
        const auto [known, isNew] = m_signs.try_emplace(column);
        if (isNew && column < m_records.columnCount()) {
            for (std::uint32_t code = 0; code < m_records.distinctCount(column) && !m_isCancelled;
                 ++code)
                known->second.learnFrom(writtenNumber(m_records.distinct(column, code)));
        }
        return known->second;
    }

    void addColumn(int column, const Uses &uses)
    {
        const DecimalSign &sign = signOf(column);
        for (std::uint32_t code = 0; code < uses.size() && !m_isCancelled; ++code) {
            if (uses[code] > 0)
                add(m_records.distinct(column, code), uses[code], sign);
        }
    }

    void addSingle(const CellSnapshot::Single &single)
    {
        if (single.text.isEmpty() || m_isCancelled)
            return;
        m_kept.push_back(single.text.toStdString());
        add({CellKind::String, m_kept.back()}, 1, signOf(single.column));
    }

    void add(const Cell &cell, std::uint32_t times, const DecimalSign &sign)
    {
        if (cell.kind <= CellKind::Null || cell.text.empty())
            return;
        m_figures.filled += times;
        m_texts.insert(cell.text);
        const WrittenNumber number = writtenNumber(cell);
        if (!number.isNumber() || isCode(cell))
            return;
        const bool isComma = sign.isComma(number, cell);
        if (!m_sum.add(exactNumber(cell, isComma), times))
            return;
        m_figures.numbers += times;
        if (cell.text.find_first_of(".,") != std::string_view::npos)
            (isComma ? m_commas : m_points) += times;
    }

    const CellSnapshot &m_cells;
    const RecordSet &m_records;
    const IsCancelled &m_isCancelled;
    CellFigures m_figures;
    std::map<int, Uses> m_uses;
    std::map<int, DecimalSign> m_signs;
    std::unordered_set<std::string_view> m_texts;
    std::deque<std::string> m_kept; // what m_texts points at, of staged cells
    DecimalSum m_sum;
    qint64 m_points = 0;
    qint64 m_commas = 0;
};

} // namespace

std::optional<CellFigures> figuresOf(const CellSnapshot &cells, const IsCancelled &isCancelled)
{
    return Counter(cells, isCancelled).count();
}

} // namespace flokdesk
