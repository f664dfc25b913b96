// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"

#include <atomic>
#include <limits>
#include <memory>
#include <QItemSelection>
#include <vector>

namespace flokdesk {

/// Rows that follow each other, with the same cells in each of them.
struct CellBand {
    int top = 0;
    int bottom = 0;
    std::vector<int> columns; ///< in the order in which they are wanted, each once
};
using CellBands = std::vector<CellBand>;

/// The cells of a selection, each once, from top to bottom. Of each row those of `columns`, in that order.
CellBands bandsOf(const QItemSelection &selection, const QList<int> &columns);
qint64 cellsIn(const CellBands &bands);

/// What cells of a record table show, for a worker thread: values as they were received by their place in the
/// records, which costs four bytes a row, and the texts of staged rows one by one.
struct CellSnapshot {
    /// In place of the number of a record: the cells of this row are singles.
    static constexpr std::uint32_t isApart = std::numeric_limits<std::uint32_t>::max();
    struct Band {
        int top = 0;
        std::vector<std::uint32_t> records; ///< by row, from `top` on
        std::vector<int> columns;
    };
    struct Single {
        int row = 0;
        int column = 0;
        QString text;
    };
    std::shared_ptr<const RecordSet> records;
    std::vector<Band> bands;
    std::vector<Single> singles; ///< by row, then in the order of the columns of their band
};

/// Tells work on another thread that its result is not wanted any more.
using IsCancelled = std::atomic_bool;

} // namespace flokdesk
