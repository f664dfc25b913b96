// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/values.h"
#include "changes/changeset.h"
#include "changes/sheets/columncomparison.h"
#include "changes/sheets/keyindex.h"

#include <array>
#include <climits>
#include <set>

namespace flokdesk {

/// What a row of a file is beside the database. Each row is exactly one of these.
enum class SheetClass : std::uint8_t {
    Unchanged,
    Changed,
    New,
    TwiceInFile, ///< all rows of a key that several rows have
    TwiceInDatabase,
    NotKnown, ///< its key is not in a list that may have been cut, and was not read by itself
    LeftOut, ///< by the mode
    Invalid
};
inline constexpr std::array sheetClasses{
    SheetClass::Unchanged,       SheetClass::Changed,  SheetClass::New,     SheetClass::TwiceInFile,
    SheetClass::TwiceInDatabase, SheetClass::NotKnown, SheetClass::LeftOut, SheetClass::Invalid};

/// Rows by class. The classes always add up to the rows: no other number can be set.
class SheetCounts {
public:
    void add(SheetClass which) { ++m_counts[size_t(which)]; }
    int of(SheetClass which) const { return m_counts[size_t(which)]; }
    int rows() const;
    /// The sentence "10,000 rows = 9,700 unchanged + …": every class that is not zero, in the order of
    /// `sheetClasses`.
    std::vector<std::pair<SheetClass, int>> summands() const;

    friend bool operator==(const SheetCounts &, const SheetCounts &) = default;

private:
    std::array<int, sheetClasses.size()> m_counts{};
};

/// What is compared.
struct SheetImport {
    std::shared_ptr<const SheetTable> table;
    SheetColumns columns; ///< columnsOf() the table
    std::vector<std::uint32_t> rows; ///< of the table, ascending; see rowsBehind()
    ColumnMapping mapping;
    LookUps lookUps = {};
};

/// What it is compared with.
struct LiveRecords {
    std::shared_ptr<const RecordSet> records; ///< not null; those of `read` are in it
    /// Whether a record that is not in the list does not exist. Nothing proves it; see isRoundCount() and
    /// RecordList::mayWantCondition.
    bool isComplete = true;
    /// Keys that were asked for by themselves; SheetDifference::keysToRead() names them.
    std::set<QStringList> read = {};
    /// Records that are about to be added, or perhaps were: see additionsIn(). A row with the key of one is left out,
    /// or it would be added twice.
    std::vector<FieldValues> additions = {};
};
/// The pending additions of a database, those of jobs and those of unknown outcome included.
std::vector<FieldValues> additionsIn(const ChangeSet &changes, const QString &database);
/// The list with records of keyed reads: those whose id it lacks are added.
std::shared_ptr<const RecordSet>
withRecordsOf(const RecordSet &list, const std::vector<std::shared_ptr<const RecordSet>> &reads);

/// A key to be read by itself, with the row that has it.
struct KeyToRead {
    QStringList
        key; ///< in the order of the mapping's keys; goes to LiveRecords::read once it was read
    Filters filters;
    int row = 0; ///< index of SheetDifference
};

/// The rows of a file beside the records of a database (src/changes/README.md, section 8). Immutable, shared between
/// threads; keeps the table and the records. Made by compareSheet(). Nothing in it ever removes a record.
///
/// Rows are known by their index in SheetImport::rows, columns by their index in ColumnMapping::rules.
class SheetDifference {
public:
    SheetDifference() = default;
    Q_DISABLE_COPY_MOVE(SheetDifference) // its parts refer to one another

    const SheetImport &import() const { return m_import; }
    const LiveRecords &live() const { return m_live; }
    const ColumnMapping &mapping() const { return m_import.mapping; }
    int rowCount() const { return static_cast<int>(m_import.rows.size()); }
    const SheetCounts &counts() const { return m_counts; }
    SheetClass classOf(int row) const { return m_classes[size_t(row)]; }
    /// As the user finds the row in the file.
    std::int64_t fileRow(int row) const { return m_import.table->rowNumber(int(tableRow(row))); }
    std::uint32_t tableRow(int row) const { return m_import.rows[size_t(row)]; }
    /// The record of a row of Changed or Unchanged, or that is left out because it exists; -1 for others.
    int record(int row) const { return m_records[size_t(row)]; }
    /// Empty where record() is -1.
    QString recordId(int row) const;

    /// The rules whose value would change; of a new row all that have a value.
    std::span<const std::uint16_t> changes(int row) const;
    /// The value that the record has now, valid as long as this.
    Cell oldValue(int row, int rule) const;
    /// What would be written: of an unchanged cell the value that the file has.
    JsonValue newValue(int row, int rule) const;
    /// The text of the file after the transformations; may be empty.
    QString newText(int row, int rule) const;
    const TransformedColumn &column(int rule) const { return *m_columns[size_t(rule)]; }
    /// The change empties the cell, and the rule wants the user to tick that.
    bool wantsTick(int row, int rule) const;
    /// The texts of the key columns.
    QStringList key(int row) const;

    /// Why a row is not sent.
    struct Reason {
        int rule = -1; ///< the column that it is about; -1 for none
        QString text; ///< in words
    };
    /// All of them; of a row of New, Changed or Unchanged none.
    std::vector<Reason> reasons(int row) const;
    /// The rows of the file with the key of a TwiceInFile row, itself included, and those of its key that are invalid.
    std::vector<int> rowsOfSameKey(int row, int most = INT_MAX) const;
    /// The records with the key of a row.
    std::vector<int> recordsOfKey(int row, int most = INT_MAX) const;
    /// Of a new row: a record whose key differs only in case, accents, blanks or leading zeros; -1 for none. The row is
    /// perhaps not new at all.
    int resemblingRecord(int row) const;
    int resemblingCount() const { return static_cast<int>(m_resembling.size()); }

    /// What is to be read before the rows of NotKnown are known, each key once.
    std::vector<KeyToRead> keysToRead() const;

private:
    friend class SheetComparer;
    enum class Why : std::uint8_t {
        None,
        CellFault,
        NoKey,
        Exists,
        NotFound,
        Pending,
        UnknownId,
        OtherId,
        IdForNew,
        Table,
        NoId,
        SharedId
    };
    std::uint32_t codeOf(int row, int rule) const
    {
        return m_columns[size_t(rule)]->code(tableRow(row));
    }
    QString textOf(Why why, int row) const;
    std::vector<Reason> reasonsOfCells(int row) const;

    SheetImport m_import;
    LiveRecords m_live;
    int m_idColumn = -1;
    int m_idRule = -1;
    std::vector<int> m_keyRules;
    std::vector<std::shared_ptr<const TransformedColumn>> m_columns; // by rule
    std::vector<ColumnComparison> m_comparisons; // by rule
    std::deque<std::string> m_made; // for key texts
    std::shared_ptr<const KeyTexts> m_fileKeys;
    std::shared_ptr<const KeyTexts> m_recordKeys;
    std::unique_ptr<KeyIndex> m_fileIndex; // of rows of the table
    std::unique_ptr<KeyIndex> m_recordIndex;
    std::unique_ptr<KeyIndex> m_additionIndex;
    std::vector<std::uint32_t> m_additionCodes;
    std::vector<SheetClass> m_classes;
    std::vector<Why> m_whys;
    std::vector<std::int32_t> m_records;
    std::vector<std::uint32_t> m_changeEnds; // of each row in m_changes
    std::vector<std::uint16_t> m_changes;
    std::unordered_map<int, int> m_resembling; // records by rows
    SheetCounts m_counts;
};

} // namespace flokdesk
