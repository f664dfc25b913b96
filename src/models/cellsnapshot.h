// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"

#include <atomic>
#include <functional>
#include <limits>
#include <memory>
#include <QItemSelection>
#include <QObject>
#include <QTimer>
#include <vector>

namespace flokdesk {

class RecordTableModel;

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

/// Takes snapshots, a few milliseconds at a time, so that the event loop turns in between. It gives up where
/// rows or columns come, go or change places meanwhile: the user of it asks again then.
class CellReader final : public QObject {
    Q_OBJECT
public:
    using Snapshot = std::shared_ptr<const CellSnapshot>;

    /// `records` must outlive it.
    CellReader(const RecordTableModel &records, QObject *parent);

    /// Forgets what it reads; a few cells are ready before this returns.
    void read(CellBands cells, std::function<void(const Snapshot &)> ready);
    void cancel();
    bool isBusy() const { return m_next.isActive(); }

private:
    void readSome();
    void readRow(int row);

    const RecordTableModel &m_records;
    QTimer m_next;
    CellBands m_cells;
    std::function<void(const Snapshot &)> m_ready;
    std::shared_ptr<CellSnapshot> m_snapshot;
    size_t m_band = 0;
    int m_row = 0; ///< the next one of that band
};

/// Tells work on another thread that its result is not wanted any more.
using IsCancelled = std::atomic_bool;

} // namespace flokdesk
