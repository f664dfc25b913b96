// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"
#include "core/recordset.h"

#include <memory>
#include <optional>
#include <QHash>

namespace flokdesk {

/// The records of one list call by their ids. A list proves nothing about a record that it lacks, because
/// the service may have cut it, nor about an id that it has twice.
class ListedRecords {
public:
    ListedRecords() = default;
    explicit ListedRecords(std::shared_ptr<const RecordSet> records);

    const std::shared_ptr<const RecordSet> &records() const { return m_records; }
    /// Whether any record has this id, or several have.
    bool contains(const QString &id) const { return m_rows.contains(id); }
    /// -1 unless exactly one record has this id.
    int rowOf(const QString &id) const;
    /// The present values of the edited columns, for compareEdits(): without those that this record
    /// lacks. Nothing where the list does not tell them: the record is not listed once, or no record has one
    /// of the columns.
    std::optional<FieldValues> presentValues(const QString &id, const FieldEdits &edits) const;

private:
    static constexpr int twice = -1;

    std::shared_ptr<const RecordSet> m_records;
    QHash<QString, int> m_rows; // by id
};

} // namespace flokdesk
