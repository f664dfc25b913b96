// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journalschema.h"
#include "store/journaltables.h"

#include <memory>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace flokdesk {

/// A journal.db of its own. Copies of it are the same file, which goes with the last of them.
struct JournalFile {
    std::shared_ptr<QTemporaryDir> directory = std::make_shared<QTemporaryDir>();
    QString path = directory->filePath(QStringLiteral("journal.db"));
    std::shared_ptr<Database> database = open();

    JournalFile() = default;
    /// Another file beside `other`.
    JournalFile(const JournalFile &other, const QString &name)
        : directory(other.directory)
        , path(directory->filePath(name))
        , database(open())
    {
    }

    /// The file and its log as they are on the disk now, as after a crash.
    void copyTo(const QString &name) const
    {
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            if (!QFile::copy(path + suffix, directory->filePath(name) + suffix))
                qFatal("%s cannot be copied", qPrintable(path + suffix));
        }
    }
    /// Of all items, in the order of jobs.
    QStringList itemStates() const
    {
        SQLite::Statement row(database->handle(), "SELECT state FROM item ORDER BY job, position");
        QStringList states;
        while (row.executeStep())
            states << QString::fromStdString(row.getColumn(0).getString());
        return states;
    }

private:
    std::shared_ptr<Database> open() const
    {
        auto opened = Database::open(path, journalSchema());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
};

} // namespace flokdesk
