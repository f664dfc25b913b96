// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <QString>
#include <string>
#include <vector>

namespace flokdesk {

/// Which rows of a RecordSet are shown and in which order: filter and sort as one index vector
/// (performance.md section 7). A value made on a worker; never changes the set.
struct RecordOrder {
    struct Query {
        QString text; ///< every row with this text in any column; case and accents ignored
        int sortColumn = -1; ///< -1: as received
        bool descending = false;
        friend bool operator==(const Query &, const Query &) = default;
    };
    Query query;
    std::vector<std::uint32_t> rows;
};

/// Folded texts and ranks of a RecordSet, made once and then shared by every keystroke. Building a
/// part is lazy and thread-safe against nothing: use from one worker at a time.
class RecordIndex {
public:
    explicit RecordIndex(std::shared_ptr<const RecordSet> records);
    ~RecordIndex();

    /// Text columns sort by folded text (numbers in numeric order where every value is a number);
    /// equal rows keep the order received.
    RecordOrder order(const RecordOrder::Query &query);

private:
    struct Folded;
    std::shared_ptr<const RecordSet> m_records;
    std::vector<std::unique_ptr<Folded>> m_folded;
};

} // namespace flokdesk
