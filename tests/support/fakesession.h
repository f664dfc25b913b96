// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "session/workspaceupdater.h"
#include "store/journalschema.h"
#include "store/journaltables.h"
#include "support/fakedialogs.h"
#include "support/fakewire.h"

#include <QTemporaryDir>

namespace flokdesk {

/// A whole Session for tests of pages and dialogs: all parts are real, the workspace is a file in a
/// temporary directory, and only the wire, the clock and the dialogs belong to the test.
struct FakeSession : FakeWire {
    QTemporaryDir directory;
    std::unique_ptr<Database> database =
        openDatabase(QStringLiteral("cache.db"), Workspace::schema());
    Workspace workspace{*database, QStringLiteral("profile-1"), clock};
    ChangeSet changes;
    std::unique_ptr<Database> journal = openDatabase(QStringLiteral("journal.db"), journalSchema());
    ChangeStore store{*journal, QStringLiteral("profile-1"),
                      QStringLiteral("https://flokzu.example.org"), changes, clock};
    JobQueue jobQueue{changes, store, records, instances, users};
    WorkspaceUpdater updater{workspace, jobQueue};
    Resolver resolver{changes, jobQueue, workspace,
                      client.connection()}; ///< asks nothing until start()
    RequestLog requests;
    FakeDialogs dialogs;
    Session session{testProfile(), false,     clock,    scheduler, client,
                    records,       instances, users,    commons,   workspace,
                    changes,       jobQueue,  requests, store,     resolver};

    FakeSession()
    {
        QObject::connect(&scheduler, &RequestScheduler::exchangeChanged, &requests,
                         &RequestLog::record);
    }

    static Profile testProfile()
    {
        Profile profile;
        profile.id = QStringLiteral("profile-1");
        profile.name = QStringLiteral("Acme test");
        profile.baseUrl = QUrl(QStringLiteral("https://flokzu.example.org/api"));
        profile.userName = QStringLiteral("admin@example.org");
        profile.protection = Protection::Confirm;
        profile.hasDataKey = true;
        profile.hasUserKey = true;
        return profile;
    }

private:
    std::unique_ptr<Database> openDatabase(const QString &name, const Database::Schema &schema)
    {
        auto opened = Database::open(directory.filePath(name), schema);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
};

} // namespace flokdesk
