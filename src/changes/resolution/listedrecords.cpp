// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/listedrecords.h"

#include "core/cellvalue.h"

namespace flokdesk {

ListedRecords::ListedRecords(std::shared_ptr<const RecordSet> records)
    : m_records(std::move(records))
{
    const int ids = idColumnOf(*m_records);
    if (ids < 0)
        return;
    m_rows.reserve(m_records->rowCount());
    for (int row = 0; row < m_records->rowCount(); ++row) {
        const QString id = m_records->cell(row, ids).toString();
        const auto known = m_rows.find(id);
        if (known == m_rows.end())
            m_rows.insert(id, row);
        else
            *known = twice;
    }
}

int ListedRecords::rowOf(const QString &id) const
{
    return m_rows.value(id, -1);
}

std::optional<FieldValues> ListedRecords::presentValues(const QString &id,
                                                        const FieldEdits &edits) const
{
    const int row = rowOf(id);
    if (row < 0)
        return std::nullopt;
    FieldValues present;
    present.reserve(edits.size());
    for (const FieldEdit &edit : edits) {
        const int column = m_records->columnOf(edit.name);
        if (column < 0)
            return std::nullopt;
        const Cell cell = m_records->cell(row, column);
        if (cell.kind != CellKind::Absent)
            present.push_back({edit.name, jsonOf(cell)});
    }
    return present;
}

} // namespace flokdesk
