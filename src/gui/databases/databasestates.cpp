// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/databasestates.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDatabases = 100;

} // namespace

void DatabaseStates::keep(const QString &database, const QJsonObject &state)
{
    m_recent.removeOne(database);
    m_recent << database;
    m_states.insert(database, state);
    while (m_recent.size() > mostDatabases)
        m_states.remove(m_recent.takeFirst());
}

QJsonArray DatabaseStates::save() const
{
    QJsonArray states;
    for (const QString &database : m_recent) {
        QJsonObject state = m_states.value(database);
        state[u"name"_s] = database;
        states.append(state);
    }
    return states;
}

void DatabaseStates::restore(const QJsonArray &states)
{
    m_states.clear();
    m_recent.clear();
    for (const QJsonValue &value : states) {
        QJsonObject state = value.toObject();
        if (const QString database = state.take(u"name"_s).toString(); !database.isEmpty())
            keep(database, state);
    }
}

} // namespace flokdesk
