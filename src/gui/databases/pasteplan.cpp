// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/pasteplan.h"

#include <algorithm>
#include <memory>
#include <QHash>
#include <set>

namespace flokdesk {

namespace {

bool areConsecutive(const std::vector<int> &numbers)
{
    return numbers.back() - numbers.front() + 1 == static_cast<int>(numbers.size());
}

/// So many numbers from the first one on.
std::vector<int> numbersFrom(int first, size_t count)
{
    std::vector<int> numbers(count);
    for (size_t i = 0; i < count; ++i)
        numbers[i] = first + static_cast<int>(i);
    return numbers;
}

/// One direction: the rows or columns that get the `block` rows or columns, again and again. Nothing
/// where the chosen ones neither are a multiple nor tell where it begins.
std::optional<std::vector<int>> spread(const std::vector<int> &chosen, size_t block, bool isWhole)
{
    if (chosen.size() % block == 0)
        return chosen;
    if (!isWhole || !areConsecutive(chosen))
        return std::nullopt;
    return numbersFrom(chosen.front(), block);
}

struct CopiedBlock {
    std::vector<QStringList> block;
    std::vector<int> rows; ///< of the table, ascending
    QHash<int, int> cellOf; ///< in a row of the block, by column of the table
};

class PastePlanner {
public:
    PastePlanner(const std::vector<QStringList> &block, const PasteTarget &target)
        : m_target(target)
        , m_source(std::make_shared<CopiedBlock>())
    {
        m_source->block = block;
    }

    std::optional<PastePlan> plan()
    {
        const auto width = std::ranges::max(m_source->block, {}, [](const QStringList &row) {
                               return row.size();
                           }).size();
        std::set<int> chosenColumns;
        std::vector<int> chosenRows;
        size_t cells = 0;
        for (const CellWriting::Row &row : m_target.chosen) {
            chosenRows.push_back(row.row);
            chosenColumns.insert(row.columns.begin(), row.columns.end());
            cells += row.columns.size();
        }
        std::vector<int> chosenPlaces;
        for (int place = 0; place < m_target.columns.size(); ++place) {
            if (chosenColumns.contains(m_target.columns[place]))
                chosenPlaces.push_back(place);
        }
        const bool isWhole = cells == chosenRows.size() * chosenPlaces.size();
        const auto rows = spread(chosenRows, m_source->block.size(), isWhole);
        const auto places = spread(chosenPlaces, size_t(width), isWhole);
        if (!rows || !places)
            return std::nullopt;
        m_source->rows = *rows;
        for (size_t i = 0; i < places->size(); ++i) {
            if ((*places)[i] < m_target.columns.size())
                m_source->cellOf.insert(m_target.columns[(*places)[i]],
                                        static_cast<int>(i % size_t(width)));
        }
        for (size_t i = 0; i < rows->size(); ++i)
            addRow(i, *places, size_t(width), isWhole ? nullptr : &m_target.chosen[i].columns);
        m_plan.textOf = [source = m_source](int row, int column) -> std::optional<QString> {
            const auto at = std::ranges::lower_bound(source->rows, row) - source->rows.begin();
            return source->block[size_t(at) % source->block.size()].value(
                source->cellOf.value(column));
        };
        return std::move(m_plan);
    }

private:
    /// `chosen` are the columns that may be written, or all where there are none.
    void addRow(size_t row, const std::vector<int> &places, size_t width,
                const std::vector<int> *chosen)
    {
        const QStringList &cells = m_source->block[row % m_source->block.size()];
        CellWriting::Row to{m_source->rows[row], {}};
        for (size_t i = 0; i < places.size(); ++i) {
            const auto cell = qsizetype(i % width);
            if (cell >= cells.size())
                continue;
            if (places[i] >= m_target.columns.size()) {
                m_plan.withoutColumn += 1;
                continue;
            }
            const int column = m_target.columns[places[i]];
            if (!chosen || std::ranges::binary_search(*chosen, column))
                to.columns.push_back(column);
            else if (!cells[cell].isEmpty())
                m_plan.unselected += 1;
        }
        std::ranges::sort(to.columns);
        if (!to.columns.empty())
            m_plan.places.push_back(std::move(to));
    }

    const PasteTarget &m_target;
    std::shared_ptr<CopiedBlock> m_source;
    PastePlan m_plan;
};

} // namespace

std::optional<PastePlan> planPaste(const std::vector<QStringList> &block, const PasteTarget &target)
{
    const bool isEmpty = std::ranges::all_of(block, &QStringList::isEmpty);
    return isEmpty ? std::optional(PastePlan()) : PastePlanner(block, target).plan();
}

} // namespace flokdesk
