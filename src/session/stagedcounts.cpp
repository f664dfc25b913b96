// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stagedcounts.h"

namespace flokdesk {

StagedCounts::StagedCounts(const ChangeSet &changes)
    : m_changes(changes)
{
}

void StagedCounts::setDatabase(const QString &database)
{
    m_database = database;
    m_all = {};
    m_parts.clear();
    for (const StagedChange &staged : m_changes.changes())
        update(staged.id);
}

void StagedCounts::update(ChangeId id)
{
    add(m_parts.take(id), -1);
    const StagedChange *staged = m_changes.byId(id);
    if (!staged || objectOf(staged->change).container != m_database)
        return;
    Counts part;
    if (const auto *update = std::get_if<UpdateRecord>(&staged->change))
        part = {static_cast<int>(update->edits.size()), 1, 0};
    else if (std::holds_alternative<AddRecord>(staged->change))
        part = {0, 0, 1};
    if (part.isEmpty())
        return;
    add(part, 1);
    m_parts.insert(id, part);
}

void StagedCounts::add(const Counts &part, int times)
{
    m_all.cells += times * part.cells;
    m_all.rows += times * part.rows;
    m_all.added += times * part.added;
}

} // namespace flokdesk
