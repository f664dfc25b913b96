// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/recordset.h"

#include <deque>
#include <QHash>
#include <QSet>

namespace flokdesk {

/// Counts the records of one database that other people changed from list to list. Of very large
/// databases it looks at the first records only.
class ForeignChanges {
public:
    static constexpr int mostRecords = 20'000;

    /// The records as they were at that time. Those in `own` may have been changed by this program since the
    /// list before.
    void add(const RecordSet &records, TimePoint at, const QSet<QString> &own);
    /// In the last three minutes.
    int count() const { return static_cast<int>(m_seenAt.size()); }
    /// So many that a look some seconds before a write misses some of them.
    bool areMany() const { return count() > 15; }

private:
    QHash<QString, size_t> m_records; // by id: what they held in the last list
    std::deque<TimePoint> m_seenAt;
};

} // namespace flokdesk
