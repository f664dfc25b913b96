// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coalescer.h"
#include "session/recordloader.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace flokdesk {

class Sidebar;

/// Fills the sidebar of the Databases page with the databases that the workspace knows: those that the user pinned
/// first, those that Flokzu did not know lately last. Says how many records each had when they were read, and
/// where changes are pending.
class DatabaseList final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it.
    DatabaseList(Session &session, Sidebar &sidebar, QObject *parent);

    /// The database that the page shows.
    void setOpen(const QString &name);
    void take(const LoadedRecords &loaded);
    /// Flokzu answered that there is no such database.
    void takeMissing(const QString &name);

    /// What is pinned, and what was read.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void chosen(const QString &name);
    /// saveState() changed.
    void viewChanged();

private:
    struct Seen {
        int records = -1; ///< without conditions; -1: not read
        QDateTime at;
        QDateTime missingSince;
    };
    void refresh();
    QString asideOf(const QString &name) const;
    QString ageOf(const QDateTime &when) const;
    void showMenu(const QString &name, const QPoint &at);
    void pin(const QString &name, bool isPinned);
    void forget(const QString &name);

    Session &m_session;
    Sidebar &m_sidebar;
    QString m_open;
    QStringList m_pinned;
    QHash<QString, Seen> m_seen;
    Coalescer m_refresh;
};

} // namespace flokdesk
