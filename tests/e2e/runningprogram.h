// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "sandbox/sandboxthread.h"
#include "secrets/sessionstore.h"
#include "support/fakedialogs.h"

#include <algorithm>
#include <QTemporaryDir>
#include <QTest>

namespace flokdesk {

/// The whole program with its real window, connected over HTTP to a sandbox of its own. Only the
/// key store and the person who answers questions stand in for real ones.
class RunningProgram {
public:
    explicit RunningProgram(SandboxOptions options = {})
        : tenant(std::move(options))
        , keys(clock)
    {
    }

    /// False when anything on the way failed; the window shows the tenant otherwise.
    bool start()
    {
        if (!tenant.start() || !saveProfile())
            return false;
        CommandLine commandLine;
        commandLine.dataDir = directory.path();
        commandLine.profile = QStringLiteral("Acme");
        application =
            std::make_unique<Application>(commandLine, Application::Outside{clock, keys, dialogs});
        if (!application->prepare())
            return false;
        application->start();
        return QTest::qWaitFor([this] { return application->session() != nullptr; });
    }

    MainWindow &window() { return application->window(); }
    Session &session() { return *application->session(); }

    template <typename T>
    T *find(const char *name)
    {
        return window().findChild<T *>(QString::fromLatin1(name));
    }

    /// What the tenant saw of one operation, e.g. "updateRecord".
    std::vector<SandboxRequest> seen(const QString &operation)
    {
        std::vector<SandboxRequest> all = tenant.sandbox().requests();
        std::erase_if(all, [&operation](const SandboxRequest &request) {
            return request.operation != operation;
        });
        return all;
    }

    QTemporaryDir directory;
    SystemClock clock;
    SandboxThread tenant;
    SessionStore keys;
    FakeDialogs dialogs;
    std::unique_ptr<Application> application;

private:
    bool saveProfile()
    {
        Profile profile;
        profile.id = QStringLiteral("acme");
        profile.name = QStringLiteral("Acme");
        profile.baseUrl = tenant.sandbox().baseUrl();
        profile.userName = tenant.sandbox().username();
        profile.hasDataKey = true;
        profile.hasUserKey = true;
        ProfileStore profiles(directory.filePath(QStringLiteral("profiles.json")));
        if (!profiles.load() || !profiles.save(profile))
            return false;
        int kept = 0;
        QObject context;
        const auto count = [&kept](const Result<Done> &done) { kept += done ? 1 : 0; };
        keys.write(dataKeyAccount(profile.id), Secret(tenant.sandbox().dataKey()), &context, count);
        keys.write(userKeyAccount(profile.id), Secret(tenant.sandbox().userKey()), &context, count);
        return QTest::qWaitFor([&kept] { return kept == 2; });
    }
};

} // namespace flokdesk
