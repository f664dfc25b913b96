// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <atomic>
#include <cstdint>
#include <QCoreApplication>

namespace flokdesk {

/// Shared by the thread that reads or writes a file and the window that waits for it. All functions may be called on any
/// thread. The owner keeps it until the reading or writing has returned.
class SheetProgress {
public:
    /// The reading or writing ends soon with cancelledSheet().
    void cancel() { m_isCancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_isCancelled.load(std::memory_order_relaxed); }

    /// Bytes of the file when reading, rows when writing.
    void setDone(std::int64_t done) { m_done.store(done, std::memory_order_relaxed); }
    std::int64_t done() const { return m_done.load(std::memory_order_relaxed); }
    /// In the unit of done(); 0 where it is not known.
    void setTotal(std::int64_t total) { m_total.store(total, std::memory_order_relaxed); }
    std::int64_t total() const { return m_total.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_isCancelled = false;
    std::atomic<std::int64_t> m_done = 0;
    std::atomic<std::int64_t> m_total = 0;
};

/// The error of a reading or writing that SheetProgress::cancel() has ended.
inline Error cancelledSheet()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Sheets", "Canceled."), {}, 0};
}

} // namespace flokdesk
