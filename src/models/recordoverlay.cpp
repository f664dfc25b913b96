// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordoverlay.h"

#include "core/text.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace flokdesk {

RecordOverlay::RecordOverlay(std::vector<OverlayRow> rows, const RecordSet &records, int idColumn)
    : m_rows(std::move(rows))
{
    QHash<QByteArray, size_t> wanted;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isNew && idColumn >= 0)
            wanted.insert(m_rows[i].key.toUtf8(), i);
    }
    std::vector<bool> found(m_rows.size(), false);
    for (int row = 0; !wanted.isEmpty() && row < records.rowCount(); ++row) {
        const std::string_view id = records.cell(row, idColumn).text;
        const auto hit =
            wanted.constFind(QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())));
        if (hit == wanted.cend())
            continue;
        m_at.insert(SourceRow(row), *hit);
        found[*hit] = true;
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!found[i])
            m_behind.push_back(m_rows[i]);
    }
}

const OverlayRow *RecordOverlay::over(SourceRow row) const
{
    const auto found = m_at.constFind(row);
    return found == m_at.cend() ? nullptr : &m_rows[*found];
}

std::vector<RecordOverlay::SourceRow> RecordOverlay::differencesTo(const RecordOverlay &other) const
{
    std::vector<SourceRow> rows;
    for (auto it = m_at.keyBegin(); it != m_at.keyEnd(); ++it) {
        const OverlayRow *theirs = other.over(*it);
        if (!theirs || *theirs != *over(*it))
            rows.push_back(*it);
    }
    for (auto it = other.m_at.keyBegin(); it != other.m_at.keyEnd(); ++it) {
        if (!m_at.contains(*it))
            rows.push_back(*it);
    }
    return rows;
}

QStringList RecordOverlay::columnsMissingIn(const QStringList &columns) const
{
    std::set<QString> missing;
    for (const OverlayRow &row : m_rows) {
        for (auto cell = row.cells.keyBegin(); cell != row.cells.keyEnd(); ++cell) {
            if (!columns.contains(*cell))
                missing.insert(*cell);
        }
    }
    return QStringList(missing.begin(), missing.end());
}

std::vector<std::string> RecordOverlay::idsWith(const QString &folded) const
{
    std::vector<std::string> ids;
    for (const OverlayRow &row : m_rows) {
        const bool hit =
            std::any_of(row.cells.cbegin(), row.cells.cend(), [&](const OverlayCell &cell) {
                return foldedForSearch(cell.text).contains(folded);
            });
        if (hit && !row.isNew)
            ids.push_back(row.key.toStdString());
    }
    return ids;
}

} // namespace flokdesk
