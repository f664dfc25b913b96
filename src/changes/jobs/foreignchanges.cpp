// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/foreignchanges.h"

#include <algorithm>

namespace flokdesk {

namespace {

/// A number for the values of each record, whatever the order of the columns. Distinct values are looked at
/// once.
std::vector<size_t> fingerprints(const RecordSet &records, int rows)
{
    std::vector<size_t> sums(static_cast<size_t>(rows), 0);
    for (int column = 0; column < records.columnCount(); ++column) {
        const size_t name = qHash(records.columnName(column));
        std::vector<size_t> ofValues(records.distinctCount(column), 0);
        for (std::uint32_t code = 1; code < ofValues.size(); ++code) { // 0 is no value
            const Cell cell = records.distinct(column, code);
            ofValues[code] =
                qHashMulti(name, int(cell.kind),
                           QByteArrayView(cell.text.data(), qsizetype(cell.text.size())));
        }
        const auto codes = records.codes(column);
        for (int row = 0; row < rows; ++row)
            sums[size_t(row)] += ofValues[codes[size_t(row)]];
    }
    return sums;
}

} // namespace

void ForeignChanges::add(const RecordSet &records, TimePoint at, const QSet<QString> &own)
{
    constexpr Duration remembered = std::chrono::minutes(3);
    while (!m_seenAt.empty() && m_seenAt.front() + remembered < at)
        m_seenAt.pop_front();
    const int ids = idColumnOf(records);
    const int rows = ids < 0 ? 0 : std::min(records.rowCount(), mostRecords);
    const std::vector<size_t> sums = fingerprints(records, rows);
    QHash<QString, size_t> now;
    now.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        const QString id = records.cell(row, ids).toString();
        const auto before = m_records.constFind(id);
        if (before != m_records.constEnd() && *before != sums[size_t(row)] && !own.contains(id))
            m_seenAt.push_back(at);
        now.insert(id, sums[size_t(row)]);
    }
    m_records = std::move(now);
}

} // namespace flokdesk
