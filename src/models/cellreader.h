// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cellsnapshot.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QTimer>

namespace flokdesk {

class RecordTableModel;

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

} // namespace flokdesk
