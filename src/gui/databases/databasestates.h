// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace flokdesk {

/// The user's arrangement of the records of each database that was open, by the name of the database.
/// Where there are too many, those that were open longest ago go.
class DatabaseStates {
public:
    /// Empty where none is kept.
    QJsonObject of(const QString &database) const { return m_states.value(database); }
    bool contains(const QString &database) const { return m_states.contains(database); }
    void keep(const QString &database, const QJsonObject &state);
    QJsonArray save() const;
    /// In place of all that was kept.
    void restore(const QJsonArray &states);

private:
    QHash<QString, QJsonObject> m_states;
    QStringList m_recent; ///< names, that of the database that was open last at the end
};

} // namespace flokdesk
