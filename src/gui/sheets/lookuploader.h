// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/importdraft.h"
#include "session/recordloader.h"

#include <map>
#include <QObject>

namespace flokdesk {

/// Loads databases in which the columns of a file are looked up, and gives the draft the tables of their values. One
/// request a database; its records are kept as long as this object.
class LookUpLoader final : public QObject {
    Q_OBJECT
public:
    LookUpLoader(ImportDraft &draft, QObject *parent);

    /// Known databases but the one of the import.
    QStringList databases() const;
    QStringList columnsOf(const QString &database) const;
    /// What the user has to know before the step works, as a sentence; empty where it does.
    QString missing(const LookUpPlace &place) const;
    /// Makes the table of a place whose database is loaded.
    void provide(const LookUpPlace &place);
    void load(const QString &database);
    bool isLoaded(const QString &database) const { return m_loaded.contains(database); }
    bool isBusy() const { return m_loader->isBusy(); }

Q_SIGNALS:
    /// missing() may be another.
    void changed();

private:
    void take(const LoadedRecords &loaded);

    ImportDraft &m_draft;
    RecordLoader *m_loader;
    std::map<QString, LoadedRecords> m_loaded;
    QString m_failure; ///< of the last request
};

} // namespace flokdesk
