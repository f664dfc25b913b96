// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session.h"
#include "support/fakedialogs.h"
#include "support/fakewire.h"

#include <QTemporaryDir>

namespace flokdesk {

/// A whole Session for tests of pages and dialogs: all parts are real, the workspace is a file in a
/// temporary directory, and only the wire, the clock and the dialogs belong to the test.
struct FakeSession : FakeWire {
    QTemporaryDir directory;
    std::unique_ptr<Database> database = openDatabase();
    Workspace workspace{*database, QStringLiteral("profile-1"), clock};
    ChangeSet changes;
    Applier applier{changes, records, instances, users};
    RequestLog requests;
    FakeDialogs dialogs;
    Session session{testProfile(), false,   clock,     scheduler, client,  records, instances,
                    users,         commons, workspace, changes,   applier, requests};

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
    std::unique_ptr<Database> openDatabase()
    {
        auto opened =
            Database::open(directory.filePath(QStringLiteral("cache.db")), Workspace::schema());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
};

} // namespace flokdesk
