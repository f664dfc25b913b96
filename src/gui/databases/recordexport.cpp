// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordexport.h"

#include "gui/databases/recordgrid.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <QSet>
#include <unordered_map>

namespace flokdesk {

namespace {

using Laid = RecordStaging::Laid;

/// Rows of one choice: those of the set, then new ones by their place in Values::laid.
struct Rows {
    std::vector<std::uint32_t> records;
    std::vector<size_t> added;
};

/// All that the rows are made of, shared by every part of one export.
struct Values {
    std::shared_ptr<const RecordSet> records;
    int idColumn = -1;
    QStringList columns; ///< of the model: those of the records come first
    std::vector<int> order; ///< columns of the model, in the order of ExportTable::columns
    std::vector<Laid> laid;
    Rows shown;
    Rows loaded;
    Rows selected;

    const Rows &rows(ExportRows which) const
    {
        switch (which) {
        case ExportRows::Shown:
            return shown;
        case ExportRows::Loaded:
            return loaded;
        case ExportRows::Selected:
            return selected;
        }
        Q_UNREACHABLE();
    }
};

/// Makes the rows one by one.
class RecordRows {
public:
    RecordRows(std::shared_ptr<const Values> values, const ExportTable::Part &part)
        : m_values(std::move(values))
        , m_rows(m_values->rows(part.rows))
        , m_withPending(part.withPending)
    {
        for (const int column : part.columns) {
            const int inModel = m_values->order[size_t(column)];
            m_places.emplace(m_values->columns[inModel], m_columns.size());
            m_columns.push_back(inModel < m_values->records->columnCount() ? inModel : -1);
        }
        for (const Laid &laid : m_values->laid)
            if (!laid.isNew && isWanted(laid))
                m_over[laid.key.toStdString()].push_back(&laid);
    }

    std::optional<std::span<const Cell>> next()
    {
        m_texts.clear();
        m_cells.assign(m_columns.size(), Cell());
        if (m_next < m_rows.records.size()) {
            takeRecord(int(m_rows.records[m_next++]));
            return std::span<const Cell>(m_cells);
        }
        for (; m_nextAdded < m_rows.added.size(); ++m_nextAdded) {
            const Laid &laid = m_values->laid[m_rows.added[m_nextAdded]];
            if (!isWanted(laid))
                continue;
            lay(laid);
            ++m_nextAdded;
            return std::span<const Cell>(m_cells);
        }
        return {};
    }

private:
    bool isWanted(const Laid &laid) const { return m_withPending || !laid.isPending; }
    void takeRecord(int row)
    {
        const RecordSet &records = *m_values->records;
        for (size_t at = 0; at < m_columns.size(); ++at)
            if (m_columns[at] >= 0)
                m_cells[at] = records.cell(row, m_columns[at]);
        if (m_over.empty() || m_values->idColumn < 0)
            return;
        const auto over = m_over.find(std::string(records.cell(row, m_values->idColumn).text));
        if (over == m_over.end())
            return;
        for (const Laid *laid : over->second)
            lay(*laid);
    }
    void lay(const Laid &laid)
    {
        for (const FieldValue &value : laid.values) {
            const auto place = m_places.find(value.name);
            if (place == m_places.end())
                continue;
            m_texts.push_back(value.value.displayText().toStdString());
            m_cells[place->second] = {cellKindOf(value.value), m_texts.back()};
        }
    }

    std::shared_ptr<const Values> m_values;
    const Rows &m_rows;
    bool m_withPending;
    std::vector<int> m_columns; // of the set; -1: no record has it
    std::unordered_map<QString, size_t> m_places; // among m_columns, by name
    std::unordered_map<std::string, std::vector<const Laid *>> m_over; // by the id of the record
    std::deque<std::string> m_texts; // of the row; a deque keeps them in place
    std::vector<Cell> m_cells;
    size_t m_next = 0;
    size_t m_nextAdded = 0;
};

/// Places of new rows in `laid`, by the keys of their rows on the screen.
std::unordered_map<QString, size_t> newRows(const std::vector<Laid> &laid)
{
    std::unordered_map<QString, size_t> places;
    for (size_t at = 0; at < laid.size(); ++at)
        if (laid[at].isNew)
            places.emplace(laid[at].key, at);
    return places;
}

void takeRows(Values &values, const RecordGrid &grid, const ShownRecords &shown)
{
    const auto places = newRows(values.laid);
    const auto add = [&](Rows &rows, const OverlayRow &row) {
        if (const auto place = places.find(row.key); place != places.end())
            rows.added.push_back(place->second);
    };
    values.shown.records = shown.order();
    values.loaded.records.resize(size_t(values.records->rowCount()));
    std::iota(values.loaded.records.begin(), values.loaded.records.end(), 0U);
    for (const auto &row : shown.behind()) {
        add(values.shown, *row);
        add(values.loaded, *row);
    }
    for (const int row : chosenRowsOf(grid)) {
        if (shown.isRecord(row))
            values.selected.records.push_back(shown.order()[size_t(row)]);
        else
            add(values.selected, *shown.behind()[size_t(row - shown.recordRows())]);
    }
}

ExportTable::Count countOf(const Values &values, const Rows &rows)
{
    const auto pending = std::ranges::count_if(
        rows.added, [&](size_t place) { return values.laid[place].isPending; });
    return {int(rows.records.size() + rows.added.size()) - int(pending), int(pending)};
}

/// Rows of the set, or new ones, that pending changes make different.
int pendingRows(const Values &values, const ShownRecords &shown)
{
    int rows = 0;
    QSet<QString> seen;
    for (const Laid &laid : values.laid) {
        if (!laid.isPending || seen.contains(laid.key))
            continue;
        seen.insert(laid.key);
        if (laid.isNew || !shown.overlay().rowsById().rowsOf(laid.key.toStdString()).empty())
            ++rows;
    }
    return rows;
}

} // namespace

ExportTable recordsToExport(const RecordGrid &grid, const RecordTableModel &model,
                            const RecordStaging &staging)
{
    const ShownRecords &shown = model.shown();
    auto values = std::make_shared<Values>();
    values->records = model.records();
    values->idColumn = model.idColumn();
    values->columns = shown.columns();
    values->laid = staging.laidValues();
    takeRows(*values, grid, shown);

    ExportTable table;
    table.what = ExportTable::What::Records;
    table.title = staging.database();
    const ShownTable onScreen = shownColumnsOf(grid);
    values->order = columnOrder(onScreen.columns, model.columnCount());
    for (const int column : values->order)
        table.columns.push_back(
            {values->columns[column], table.columns.size() < onScreen.columns.size()});
    table.shown = countOf(*values, values->shown);
    table.loaded = countOf(*values, values->loaded);
    table.selected = countOf(*values, values->selected);
    table.isNarrowed = model.shownCount() != model.recordCount();
    table.isSorted = onScreen.isSorted;
    table.pending = pendingRows(*values, shown);
    table.rows = [values = std::shared_ptr<const Values>(std::move(values))](
                     const ExportTable::Part &part) -> RowSource {
        return [rows = std::make_shared<RecordRows>(values, part)] { return rows->next(); };
    };
    return table;
}

} // namespace flokdesk
