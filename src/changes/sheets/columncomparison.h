// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/transformedcolumn.h"
#include "core/recordset.h"

namespace flokdesk {

/// What all filled cells of a column of a database are. Text for anything else and for an empty column.
enum class ColumnKind { Text, Number, Boolean, Table };
/// `column` may be -1: the records lack it.
ColumnKind kindOf(const RecordSet &records, int column);

/// Compares the values of a file with those of one column of a database, and makes the values to write
/// (src/changes/README.md, section 8.2). Refers to both.
class ColumnComparison {
public:
    ColumnComparison(const RecordSet &records, int column, const ColumnRule &rule,
                     EmptyCells empty);

    int column() const { return m_column; }
    ColumnKind kind() const { return m_kind; }
    EmptyCells empty() const { return m_empty; }
    Cell old(std::uint32_t record) const
    {
        return m_column < 0 ? Cell() : m_records->cell(static_cast<int>(record), m_column);
    }
    /// Makes faults of the values that a column of numbers or booleans cannot hold.
    void refuseMisfits(TransformedColumn &values) const;

    enum class Verdict {
        Same, ///< or nothing is to be written
        Differs,
        Table ///< differs, and tables inside a record are not edited
    };
    Verdict compare(const TransformedColumn &values, std::uint32_t code,
                    std::uint32_t record) const;
    /// Of a value for a new record.
    Verdict verdictForNew() const
    {
        return m_kind == ColumnKind::Table ? Verdict::Table : Verdict::Differs;
    }
    /// What is written in place of `old`; an empty text clears it.
    JsonValue written(std::string_view text, const Cell &old) const;

private:
    bool isSame(std::string_view text, const Cell &old) const;
    bool wouldBe(CellKind kind, const Cell &old) const;

    const RecordSet *m_records;
    int m_column = -1;
    ColumnKind m_kind = ColumnKind::Text;
    EmptyCells m_empty = EmptyCells::Keep;
    bool m_isText = false;
};

/// Equal where the values of two cells of a key column are: numbers of a column of numbers by their value, everything
/// else letter for letter in NFC. `made` keeps texts that are not in `text`.
std::string_view keyText(std::string_view text, ColumnKind kind, std::deque<std::string> &made);

/// "true" or "false" in any case; nothing for anything else.
std::optional<std::string_view> booleanIn(std::string_view text);

} // namespace flokdesk
