// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordoverlay.h"

#include "core/text.h"

#include <algorithm>
#include <QSet>
#include <tuple>

namespace flokdesk {

bool mayLookDifferent(const OverlayRow &a, const OverlayRow &b)
{
    return a.makeCells || b.makeCells || a.key != b.key || a.isNew != b.isNew || a.state != b.state
        || a.note != b.note || a.cells != b.cells;
}

bool standsBefore(const OverlayRow &a, const OverlayRow &b)
{
    return std::tie(a.isNew, a.rank, a.key) < std::tie(b.isNew, b.rank, b.key);
}

std::vector<size_t> placesMissingIn(const RowsBehind &others, const RowsBehind &rows)
{
    std::vector<size_t> missing;
    auto other = others.begin();
    for (size_t place = 0; place < rows.size(); ++place) {
        // Mostly it is the very same row, which need not be looked into.
        while (other != others.end() && *other != rows[place]
               && standsBefore(**other, *rows[place]))
            ++other;
        if (other == others.end() || (*other != rows[place] && standsBefore(*rows[place], **other)))
            missing.push_back(place);
        else
            ++other;
    }
    return missing;
}

void RecordOverlay::countColumns(const OverlayRow &row, int by)
{
    for (const QString &name : row.columnNames()) {
        int &uses = m_columnUses[name];
        uses += by;
        if (uses == 0)
            m_columnUses.remove(name);
    }
}

void RecordOverlay::insert(OverlayRow row)
{
    countColumns(row, 1);
    Entry &entry = m_entries[row.key];
    entry.id = row.isNew ? std::string() : row.key.toStdString();
    entry.row = std::make_shared<const OverlayRow>(std::move(row));
    place(entry);
    if (entry.at.empty())
        m_behind.insert(entry.row);
}

void RecordOverlay::place(Entry &entry)
{
    entry.at = m_rowsById.rowsOf(entry.id);
    if (!entry.at.empty() && m_at.empty())
        m_at.resize(size_t(m_rowsById.rowCount()));
    for (const SourceRow at : entry.at)
        m_at[at] = &entry;
}

void RecordOverlay::erase(const QString &key)
{
    const auto known = m_entries.find(key);
    if (known == m_entries.end())
        return;
    countColumns(*known->second.row, -1);
    for (const SourceRow at : known->second.at)
        m_at[at] = nullptr;
    if (known->second.at.empty())
        m_behind.erase(known->second.row);
    m_entries.erase(known);
}

void RecordOverlay::changeOne(const OverlayChange &change, Difference &difference)
{
    const auto known = m_entries.find(change.key);
    const bool wasThere = known != m_entries.end();
    const bool wasBehind = wasThere && known->second.at.empty();
    if (!wasThere && !change.row)
        return;
    if (wasThere && change.row && !mayLookDifferent(*known->second.row, *change.row))
        return;
    if (wasThere)
        difference.over.insert(difference.over.end(), known->second.at.begin(),
                               known->second.at.end());
    erase(change.key);
    if (change.row)
        insert(*change.row);
    const auto now = m_entries.find(change.key);
    const bool isBehind = now != m_entries.end() && now->second.at.empty();
    if (!wasThere && !isBehind)
        difference.over.insert(difference.over.end(), now->second.at.begin(), now->second.at.end());
    if (wasBehind || isBehind)
        difference.behind.push_back({change.key, isBehind ? change.row : std::nullopt});
}

RecordOverlay::Difference RecordOverlay::change(std::vector<OverlayChange> changes)
{
    m_madeFor.reset();
    Difference difference;
    for (const OverlayChange &change : changes)
        changeOne(change, difference);
    return difference;
}

RecordOverlay::Difference RecordOverlay::setRows(std::vector<OverlayRow> rows)
{
    std::vector<OverlayChange> changes;
    changes.reserve(rows.size());
    QSet<QString> staying;
    for (OverlayRow &row : rows) {
        staying.insert(row.key);
        changes.push_back({row.key, std::move(row)});
    }
    for (const auto &[key, entry] : m_entries) {
        if (!staying.contains(key))
            changes.push_back({key, std::nullopt});
    }
    return change(std::move(changes));
}

void RecordOverlay::setRecords(std::shared_ptr<const RecordSet> records, int idColumn)
{
    std::vector<Entry *> entries = std::move(m_at);
    m_at.clear();
    std::erase(entries, nullptr);
    m_rowsById = RowsById(std::move(records), idColumn);
    m_madeFor.reset();
    addMatching(entries);
    for (Entry *entry : entries) {
        const bool wasBehind = entry->at.empty();
        place(*entry);
        if (wasBehind && !entry->at.empty())
            m_behind.erase(entry->row);
        else if (!wasBehind && entry->at.empty())
            m_behind.insert(entry->row);
    }
}

// Goes through the fewer, records or entries: there can be a hundred thousand of either.
void RecordOverlay::addMatching(std::vector<Entry *> &entries)
{
    const auto rows = static_cast<SourceRow>(m_rowsById.rowCount());
    if (rows > m_entries.size()) {
        for (auto &[key, entry] : m_entries)
            entries.push_back(&entry);
        return;
    }
    for (SourceRow row = 0; row < rows; ++row) {
        const std::string_view id = m_rowsById.idAt(row);
        const auto known = m_entries.find(QString::fromUtf8(id));
        if (known != m_entries.end() && known->second.id == id)
            entries.push_back(&known->second);
    }
}

RowsBehind RecordOverlay::behind() const
{
    RowsBehind rows;
    rows.reserve(m_behind.size()); // what counts the nodes of a tree first takes twice as long
    for (const Row &row : m_behind)
        rows.push_back(row);
    return rows;
}

const OverlayRow *RecordOverlay::over(SourceRow row) const
{
    const Entry *entry = row < m_at.size() ? m_at[row] : nullptr;
    return entry ? entry->row.get() : nullptr;
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
    QStringList missing;
    for (auto name = m_columnUses.keyBegin(); name != m_columnUses.keyEnd(); ++name) {
        if (!columns.contains(*name))
            missing << *name;
    }
    missing.sort();
    return missing;
}

std::vector<std::string> RecordOverlay::idsWith(const QString &folded) const
{
    std::vector<std::string> ids;
    for (const auto &[key, entry] : m_entries) {
        if (entry.row->isNew)
            continue;
        const auto cells = entry.row->allCells();
        const bool hit = std::any_of(cells.cbegin(), cells.cend(), [&](const OverlayCell &cell) {
            return foldedForSearch(cell.text).contains(folded);
        });
        if (hit)
            ids.push_back(key.toStdString());
    }
    return ids;
}

void RecordOverlay::visitTexts(
    const QStringList &columns,
    const std::function<void(const std::string &, size_t, const QString &)> &take) const
{
    for (const auto &[key, entry] : m_entries) {
        if (entry.row->isNew)
            continue;
        const auto cells = entry.row->allCells();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (const auto cell = cells.constFind(columns[i]); cell != cells.constEnd())
                take(entry.id, size_t(i), cell->text);
        }
    }
}

} // namespace flokdesk
