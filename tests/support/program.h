// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "sandbox/sandboxthread.h"
#include "secrets/memorycredentialstore.h"
#include "support/fakedialogs.h"
#include "support/namedchild.h"

#include <QTemporaryDir>
#include <QTest>

namespace flokdesk {

/// The whole program as main() builds it, over real sockets. Only the person and the key store of
/// the system are replaced.
struct ProgramAt {
    SystemClock clock;
    MemoryCredentialStore keys{clock};
    FakeDialogs dialogs;
    MemoryLedgers ledgers;
    QString catalogues = QStringLiteral(":/i18n"); ///< of the tests' own: none
    std::unique_ptr<Application> application;

    explicit ProgramAt(const QString &dataDir, const RateBudget::Limits &limits = {})
        : ledgers(clock, limits)
        , m_dataDir(dataDir)
    {
    }

    const QString &dataDir() const { return m_dataDir; }
    /// What the computer remembers of journals.
    QString witnesses() const { return m_dataDir + QStringLiteral("-witnesses"); }
    /// Limits that nothing in a test reaches, for what is not about the limit.
    static RateBudget::Limits unlimited()
    {
        RateBudget::Limits limits;
        limits.requests = limits.burst = 1'000'000;
        return limits;
    }
    void giveKeys(const QString &profileId, const QByteArray &dataKey, const QByteArray &userKey)
    {
        const auto ignore = [](const Result<Done> &) {};
        keys.write(dataKeyAccount(profileId), Secret(dataKey), &m_context, ignore);
        keys.write(userKeyAccount(profileId), Secret(userKey), &m_context, ignore);
    }
    Result<Done> prepare(const QStringList &arguments = {})
    {
        const QStringList all =
            QStringList{QStringLiteral("flokdesk"), QStringLiteral("--data-dir"), dataDir()}
            + arguments;
        application.reset();
        application = std::make_unique<Application>(
            CommandLine::parse(all),
            Application::Outside{clock, keys, dialogs, ledgers, catalogues, witnesses()});
        return application->prepare();
    }
    void start(const QStringList &arguments = {})
    {
        if (const auto prepared = prepare(arguments); !prepared)
            qFatal("%s", qPrintable(prepared.error().message));
        application->start();
    }
    MainWindow &window() const { return application->window(); }
    Session &session() const { return *application->session(); }
    bool isOpen() const { return application->session(); }
    template <typename T>
    T *child(const QString &name) const
    {
        return childOrNone<T>(window(), name);
    }

    /// Waits for the answer to one call.
    template <typename T>
    Result<T> wait(Reply<T> *reply)
    {
        std::optional<Result<T>> answer;
        reply->then(&m_context, [&answer](Result<T> got) { answer.emplace(std::move(got)); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            return Error{Error::Kind::Cancelled, QStringLiteral("no answer in time"), {}, 0};
        return std::move(*answer);
    }

private:
    QString m_dataDir;
    QObject m_context;
};

/// A tenant of its own and a directory, which outlive the program below.
struct Tenancy {
    QTemporaryDir directory;
    SandboxThread tenant;

    explicit Tenancy(const SandboxOptions &options)
        : tenant(options)
    {
        if (const auto started = tenant.start(); !started)
            qFatal("%s", qPrintable(started.error().message));
    }
};

/// The program with a data directory and a sandbox of its own.
struct Program : Tenancy, ProgramAt {
    explicit Program(const SandboxOptions &options = {}, const RateBudget::Limits &limits = {})
        : Tenancy(options)
        , ProgramAt(directory.filePath(QStringLiteral("data")), limits)
    {
    }

    /// A profile for the sandbox, with its keys in the key store.
    Profile saveProfile(const QString &name, Protection protection = Protection::Confirm)
    {
        Profile profile;
        profile.id = QStringLiteral("id of ") + name;
        profile.name = name;
        profile.baseUrl = tenant.sandbox().baseUrl();
        profile.userName = tenant.sandbox().username();
        profile.protection = protection;
        profile.hasDataKey = true;
        profile.hasUserKey = true;
        QDir().mkpath(dataDir());
        ProfileStore store(QDir(dataDir()).filePath(QStringLiteral("profiles.json")));
        if (!store.load() || !store.save(profile))
            qFatal("the profile cannot be saved");
        giveKeys(profile.id, tenant.sandbox().dataKey(), tenant.sandbox().userKey());
        return profile;
    }
};

} // namespace flokdesk
