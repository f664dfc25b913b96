// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordoverlay.h"

#include "core/text.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace flokdesk {

bool mayLookDifferent(const OverlayRow &a, const OverlayRow &b)
{
    return a.makeCells || b.makeCells || a.key != b.key || a.isNew != b.isNew || a.state != b.state
        || a.note != b.note || a.cells != b.cells;
}

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
        if (!theirs || mayLookDifferent(*theirs, *over(*it)))
            rows.push_back(*it);
    }
    for (auto it = other.m_at.keyBegin(); it != other.m_at.keyEnd(); ++it) {
        if (!m_at.contains(*it))
            rows.push_back(*it);
    }
    return rows;
}

const OverlayCell *RecordOverlay::cell(const OverlayRow &row, const QString &column) const
{
    if (row.makeCells && m_madeFor != row.key) {
        m_made = row.allCells();
        m_madeFor = row.key;
    }
    const QHash<QString, OverlayCell> &cells = row.makeCells ? m_made : row.cells;
    const auto found = cells.constFind(column);
    return found == cells.cend() ? nullptr : &*found;
}

QStringList RecordOverlay::columnsMissingIn(const QStringList &columns) const
{
    std::set<QString> missing;
    QStringList last; // many rows in a row have the same columns, in one list
    for (const OverlayRow &row : m_rows) {
        const QStringList names = row.columnNames();
        if (names.isSharedWith(last))
            continue;
        for (const QString &name : names) {
            if (!columns.contains(name))
                missing.insert(name);
        }
        last = names;
    }
    return QStringList(missing.begin(), missing.end());
}

std::vector<std::string> RecordOverlay::idsWith(const QString &folded) const
{
    std::vector<std::string> ids;
    for (const OverlayRow &row : m_rows) {
        const auto cells = row.allCells();
        const bool hit = std::any_of(cells.cbegin(), cells.cend(), [&](const OverlayCell &cell) {
            return foldedForSearch(cell.text).contains(folded);
        });
        if (hit && !row.isNew)
            ids.push_back(row.key.toStdString());
    }
    return ids;
}

} // namespace flokdesk
