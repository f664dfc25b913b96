// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <QString>
#include <QStringList>
#include <string_view>
#include <vector>

namespace flokdesk {

/// How a cell came over the wire. Absent: the record had no such member; Null and an empty String
/// are different things; Json: an array or object, kept as its exact text.
enum class CellKind : std::uint8_t { Absent, Null, String, Number, Boolean, Json };

/// One cell, valid as long as its RecordSet.
struct Cell {
    CellKind kind = CellKind::Absent;
    std::string_view text; ///< UTF-8; number text exactly as received

    QString toString() const
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// Records of one database as columns with a dictionary of their distinct values (performance.md
/// section 7): 100,000 rows of 12 columns take about a quarter of rows of QString. Immutable once
/// built, so it is shared between threads and swapped by pointer.
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
    /// Index of the cell's value among the column's distinct values.
    std::uint32_t code(int row, int column) const;
    std::uint32_t distinctCount(int column) const;
    Cell distinct(int column, std::uint32_t code) const;
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
    };
    std::vector<Column> m_columns;
    int m_rowCount = 0;
};

/// Fills a RecordSet row by row; columns may appear in any row. Not thread-safe; meant for one
/// worker.
class RecordSetBuilder {
public:
    RecordSetBuilder();
    ~RecordSetBuilder();

    /// Makes the column when it is new. `hint` is where the caller expects it (the position in the
    /// previous record), which saves the look-up.
    int column(std::string_view utf8Name, int hint = -1);
    void beginRow();
    void set(int column, CellKind kind, std::string_view text);
    /// Leaves the builder empty.
    std::shared_ptr<const RecordSet> finish();

private:
    struct Index;
    std::unique_ptr<RecordSet> m_set;
    std::vector<std::unique_ptr<Index>> m_indexes;
};

} // namespace flokdesk
