// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace flokdesk {

/// Finds the rows of a RecordSet by the id of their record, in constant time. The table is made when
/// it is first asked for. Not thread-safe.
class RowsById {
public:
    using Row = std::uint32_t;

    RowsById() = default;
    /// Without an id column (-1) no row is found.
    RowsById(std::shared_ptr<const RecordSet> records, int idColumn);

    int rowCount() const { return m_records ? m_records->rowCount() : 0; }
    /// All rows with that id, in the order received; none for an empty id.
    std::vector<Row> rowsOf(std::string_view id) const;
    /// Empty without an id column, and where the record has none.
    std::string_view idAt(Row row) const;

private:
    void build() const;

    std::shared_ptr<const RecordSet> m_records;
    int m_idColumn = -1;
    mutable std::vector<Row> m_slots; // a hash table with linear probing: row + 1, or 0 where free
};

} // namespace flokdesk
