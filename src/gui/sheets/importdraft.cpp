// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/importdraft.h"

#include <utility>

namespace flokdesk {

ImportDraft::ImportDraft(Session &session, const QString &database, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_database(database)
{
    m_mapping.database = database;
}

void ImportDraft::setSource(ImportSource source)
{
    m_source = std::move(source);
    Q_EMIT sourceChanged();
    dropDifference();
}

void ImportDraft::setMapping(const ColumnMapping &mapping)
{
    if (mapping == m_mapping)
        return;
    ColumnMapping renamed = m_mapping;
    renamed.name = mapping.name;
    const bool isOnlyNamed = renamed == mapping;
    m_mapping = mapping;
    Q_EMIT mappingChanged();
    if (!isOnlyNamed)
        dropDifference();
}

void ImportDraft::setLookUps(const LookUps &lookUps)
{
    m_lookUps = lookUps;
    Q_EMIT mappingChanged();
    dropDifference();
}

void ImportDraft::setLastRun(const LastRun &run)
{
    m_mapping.lastRun = run;
    Q_EMIT mappingChanged();
}

void ImportDraft::setLoaded(const LoadedRecords &loaded)
{
    m_loaded = loaded;
    Q_EMIT loadedChanged();
}

SheetImport ImportDraft::import() const
{
    return {m_source.table, m_source.columns, m_source.rows, m_mapping, m_lookUps};
}

void ImportDraft::setDifference(std::shared_ptr<const SheetDifference> difference)
{
    m_ticks.reset();
    m_difference = std::move(difference);
    if (m_difference)
        m_ticks.emplace(m_difference);
    Q_EMIT differenceChanged();
}

void ImportDraft::setTicks(const ImportTicks &ticks)
{
    m_ticks = ticks;
    Q_EMIT ticksChanged();
}

void ImportDraft::dropDifference()
{
    if (m_difference)
        setDifference(nullptr);
}

} // namespace flokdesk
