// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowsbyid.h"

#include <bit>
#include <functional>

namespace flokdesk {

RowsById::RowsById(std::shared_ptr<const RecordSet> records, int idColumn)
    : m_records(std::move(records))
    , m_idColumn(m_records && idColumn < m_records->columnCount() ? idColumn : -1)
{
}

std::string_view RowsById::idAt(Row row) const
{
    return m_idColumn < 0 ? std::string_view()
                          : m_records->cell(static_cast<int>(row), m_idColumn).text;
}

void RowsById::build() const
{
    const auto rows = static_cast<Row>(m_records->rowCount());
    m_slots.assign(std::bit_ceil(size_t(rows) * 2 + 1), 0);
    for (Row row = 0; row < rows; ++row) {
        const std::string_view id = idAt(row);
        if (id.empty())
            continue;
        size_t slot = std::hash<std::string_view>{}(id) & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = row + 1;
    }
}

std::vector<RowsById::Row> RowsById::rowsOf(std::string_view id) const
{
    if (m_idColumn < 0 || id.empty())
        return {};
    if (m_slots.empty())
        build();
    std::vector<Row> found;
    size_t slot = std::hash<std::string_view>{}(id) & (m_slots.size() - 1);
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (idAt(m_slots[slot] - 1) == id)
            found.push_back(m_slots[slot] - 1);
    }
    return found;
}

} // namespace flokdesk
