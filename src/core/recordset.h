// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <cstdint>
#include <memory>
#include <QString>
#include <QStringList>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace flokdesk {

/// How a cell came over the wire. Absent: the record had no such member; Null and an empty String
/// are different things; Json: an array or object, kept as its exact text.
enum class CellKind : std::uint8_t { Absent, Null, String, Number, Boolean, Json };

/// One cell, valid as long as its RecordSet.
struct Cell {
    CellKind kind = CellKind::Absent;
    std::string_view text; ///< UTF-8; number text exactly as received

    QString toString() const { return exactFromUtf8(text); }
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// Records of one database as columns with a dictionary of their distinct values
/// (src/core/README.md, section 2): 100,000 rows of 12 columns take about a quarter of rows of
/// QString. Immutable once built, so it is shared between threads and swapped by pointer.
class RecordSet {
public:
    int rowCount() const { return m_rowCount; }
    int columnCount() const { return static_cast<int>(m_columns.size()); }
    /// Names as received, in the order in which they first appeared.
    const QString &columnName(int column) const { return m_columns[size_t(column)].name; }
    QStringList columnNames() const;
    /// -1 when there is none. Exact comparison.
    int columnOf(QStringView name) const;

    Cell cell(int row, int column) const { return distinct(column, code(row, column)); }
    /// Which of the column's stored values the cell has: less than distinctCount(). The same code
    /// is always the same value. The same value may have several codes in a column where most
    /// values differ, because looking for repetitions stops there; Absent always has code 0.
    std::uint32_t code(int row, int column) const { return codes(column)[size_t(row)]; }
    /// The codes of all rows, for sweeps over a whole column.
    std::span<const std::uint32_t> codes(int column) const
    {
        return m_columns[size_t(column)].codes;
    }
    /// How many values the column stores, Absent included.
    std::uint32_t distinctCount(int column) const
    {
        return static_cast<std::uint32_t>(m_columns[size_t(column)].ends.size());
    }
    /// The value with this code.
    Cell distinct(int column, std::uint32_t code) const
    {
        return m_columns[size_t(column)].value(code);
    }
    /// Bytes held, for tests and benchmarks.
    size_t memoryUsed() const;

private:
    friend class RecordSetBuilder;
    struct Column {
        QString name;
        std::string arena; // texts of the distinct values, one behind the other
        std::vector<std::uint32_t> ends; // end of each text in the arena
        std::vector<CellKind> kinds; // of each distinct value; value 0 is always Absent
        std::vector<std::uint32_t> codes; // per row

        Cell value(std::uint32_t code) const
        {
            const std::uint32_t from = code == 0 ? 0 : ends[code - 1];
            return {kinds[code], std::string_view(arena).substr(from, ends[code] - from)};
        }
    };
    std::vector<Column> m_columns;
    int m_rowCount = 0;
};

/// The name of the id column, which services spell in one of three ways: Id, else id, else ID; empty when
/// there is none of them.
QString idNameIn(const QStringList &columns);
/// The id column by idNameIn(), or -1.
int idColumnOf(const RecordSet &records);
/// Whether a service may call its id column so.
bool isIdName(QStringView column);

/// Fills a RecordSet row by row; columns may appear in any row. Not thread-safe; meant for one
/// worker. Texts must be valid UTF-8, and those of one column at most 4 GiB together.
///
/// A column keeps one copy of each value until, at 1,024 rows or any later doubling, at least half
/// of its rows have a value of their own; from then on values are only appended.
class RecordSetBuilder {
public:
    static constexpr int maxColumns = 2000;

    RecordSetBuilder();
    ~RecordSetBuilder();

    /// Makes the column when it is new. `hint` is where the caller expects it (the position in the
    /// previous record), which saves the look-up; without one it is the column behind the last.
    /// -1 when it would be one column more than maxColumns: such an answer is no list of records,
    /// and each column costs memory in every row.
    int column(std::string_view utf8Name, int hint = -1);
    void beginRow();
    /// Sets the cell of the current row; again to replace it.
    void set(int column, CellKind kind, std::string_view text);
    /// True when the current row has a value in this column: a record repeats a name.
    bool isSet(int column) const;
    /// Leaves the builder empty.
    std::shared_ptr<const RecordSet> finish();

private:
    struct Index;
    int makeColumn(std::string_view utf8Name);
    bool isNamed(int column, std::string_view utf8Name) const;

    std::unique_ptr<RecordSet> m_set;
    std::vector<std::unique_ptr<Index>> m_indexes;
    std::unordered_map<std::string_view, int> m_byName; // keys live in the indexes
    int m_expected = 0; // the column that is likely to be asked for next
};

} // namespace flokdesk
