// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"
#include "models/rowfilter.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <QString>
#include <string>
#include <vector>

namespace flokdesk {

/// Which rows of a RecordSet are shown and in which order: filter and sort as one index vector
/// (src/models/README.md, section 2). A value made on a worker; never changes the set.
struct RecordOrder {
    struct Query {
        QString text = {}; ///< every row with this text in any column; case and accents ignored
        int sortColumn = -1; ///< -1: as received
        bool descending = false;
        std::vector<ColumnFilter> filters =
            {}; ///< all of them; columns that are not there have no values
        /// Nothing to compute: every row as received.
        bool isTrivial() const { return text.isEmpty() && sortColumn < 0 && filters.empty(); }
        friend bool operator==(const Query &, const Query &) = default;
    };
    Query query;
    std::vector<std::uint32_t> rows;
};

/// A pending text in a column with a filter: the row passes it also where only that text does.
struct StagedText {
    std::string id; ///< of the record
    size_t filter = 0; ///< which one of the query
    std::string text;
    std::uint32_t row = 0; ///< of the set; found on the worker
};

/// What a person reads in a cell: the text as received, "true" or "false", nothing for null and
/// absent cells, compact JSON for tables.
QString displayText(const Cell &cell);

/// How the distinct values of a column stand when it is sorted in ascending order, see RecordIndex::order().
struct ValueRanks {
    static constexpr std::uint32_t emptyLast = 0xffffffff; ///< nothing to compare
    std::vector<std::uint32_t> of; ///< by the code of a value: a rank below `count`, or emptyLast
    std::uint32_t count = 0;
};

/// `sign` is that of the column (decimalSignOf()).
ValueRanks ranksOf(const RecordSet &records, int column, const DecimalSign &sign);

/// Folded texts and ranks of a RecordSet, made once and then shared by every keystroke. Building a
/// part is lazy and thread-safe against nothing: use from one worker at a time.
class RecordIndex {
public:
    explicit RecordIndex(std::shared_ptr<const RecordSet> records);
    ~RecordIndex();

    const std::shared_ptr<const RecordSet> &records() const { return m_records; }

    /// Numbers come first, by their value whether a point or a comma stands before their decimals,
    /// then texts by their folded form, or the other way round when descending; equal rows keep the
    /// order received. Empty cells come last in both directions. Rows of `alsoShow` have the text
    /// whatever they contain.
    RecordOrder order(const RecordOrder::Query &query,
                      const std::vector<std::uint32_t> &alsoShow = {},
                      const std::vector<StagedText> &staged = {});

private:
    struct Folded;
    using Rows = std::vector<std::uint32_t>;
    const Folded &folded(int column);
    const DecimalSign &sign(int column);
    const ValueRanks &ranks(int column);
    Rows matching(const std::string &needle, const Rows &alsoShow);
    void keepPassing(Rows &rows, const ColumnFilter &filter, const Rows &passAnyway);
    Rows sorted(const Rows &rows, int column, bool descending);

    std::shared_ptr<const RecordSet> m_records;
    std::vector<std::unique_ptr<Folded>> m_folded;
    std::vector<std::optional<DecimalSign>> m_signs;
    std::vector<std::unique_ptr<ValueRanks>> m_ranks;
};

/// Rows of both sets that are the same record, in the order of `next`: first the row in the old
/// set, then the one in the new. Records are the same when their ids are.
struct StayingRows {
    std::vector<std::uint32_t> before;
    std::vector<std::uint32_t> after;
};
StayingRows stayingRows(const RecordSet &old, int oldId, const std::vector<std::uint32_t> &shown,
                        const RecordSet &fresh, int freshId,
                        const std::vector<std::uint32_t> &next);

} // namespace flokdesk
