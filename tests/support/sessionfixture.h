// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/memorycredentialstore.h"
#include "session/opensession.h"
#include "store/journalschema.h"
#include "support/fakedialogs.h"
#include "support/fakewire.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThreadPool>

namespace flokdesk {

/// A session as the program opens it, with the guard and the parallelism of a new profile. Only its edges
/// belong to the test: the wire, the clock, the dialogs and the key store; the files are in a temporary
/// directory.
///
/// The guard reads what a change is about to write over. Those reads are answered by themselves, as if
/// nothing had changed since the values were read, and are not among the requests that the test sees.
/// A test that is about them calls answerGuardItself(false).
struct SessionFixture : FakeEdges {
    QTemporaryDir directory;
    std::unique_ptr<Database> database =
        openDatabase(QStringLiteral("cache.db"), Workspace::schema());
    std::unique_ptr<Database> journal = openDatabase(QStringLiteral("journal.db"), journalSchema());
    MemoryCredentialStore credentials{clock};
    RequestLog requests;
    FakeDialogs dialogs;
    OpenSession open{
        {clock, scheduler, requests, credentials, directory.filePath(QStringLiteral("witnesses"))},
        *database,
        *journal,
        testProfile(),
        Connection{baseUrl(), testProfile().userName, Secret("data-key"), Secret("user-key")},
        false};
    Session &session = open.session();
    ApiClient &client = session.client;
    RecordsApi &records = session.records;
    InstancesApi &instances = session.instances;
    UsersApi &users = session.users;
    CommonsApi &commons = session.commons;
    Workspace &workspace = session.workspace;
    ChangeSet &changes = session.changes;
    ChangeStore &store = session.store;
    JobQueue &jobQueue = session.jobQueue;
    Resolver &resolver = session.resolver;

    SessionFixture()
    {
        QObject::connect(&scheduler, &RequestScheduler::exchangeChanged, &requests,
                         &RequestLog::record);
        answerGuardItself(true);
        if (const auto restored = open.restore(); !restored)
            qFatal("%s", qPrintable(restored.error().message));
    }

    /// Whether reads of the guard are answered as if nothing had changed.
    void answerGuardItself(bool yes)
    {
        network.answersItself = nullptr;
        if (yes)
            network.answersItself = [this](FakeTransfer &transfer) {
                return answerGuard(transfer);
            };
    }

    static Profile testProfile()
    {
        Profile profile;
        profile.id = QStringLiteral("profile-1");
        profile.name = QStringLiteral("Acme test");
        profile.baseUrl = baseUrl();
        profile.userName = QStringLiteral("admin@example.org");
        profile.hasDataKey = true;
        profile.hasUserKey = true;
        profile.dialect = knownDialect().toJson();
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
    /// The job names its change as the reason of each of its requests.
    bool answerGuard(FakeTransfer &transfer)
    {
        const Request &request = transfer.request;
        const JobRunner *runner = jobQueue.runner();
        if (request.writes || request.flow != QLatin1String("plan") || !runner)
            return false;
        if (request.url.path().endsWith(QLatin1String("records")))
            return answerList(transfer, *runner);
        const auto item = std::ranges::find_if(runner->items(), [&](const JobItem &one) {
            return titleOf(one.staged.change) == request.reason
                && one.state != ItemState::Done; // else it reads what was written
        });
        if (item == runner->items().end())
            return false;
        clock.callSoon(&transfer, [&transfer, body = unchanged(item->staged.change)] {
            transfer.answer(200, body);
        });
        return true;
    }
    /// The records of all updates of the job, with what was written where they are done.
    bool answerList(FakeTransfer &transfer, const JobRunner &runner)
    {
        std::map<QString, JsonValue> byId;
        for (const JobItem &item : runner.items()) {
            const auto *update = std::get_if<UpdateRecord>(&item.staged.change);
            const auto body = parseJson(transfer.request.body);
            if (!update || !body || body->find(u"databaseName")->text() != update->database)
                continue;
            JsonValue &record = byId.try_emplace(update->id, JsonValue::object({})).first->second;
            record.set(QStringLiteral("Id"), JsonValue::string(update->id));
            for (const FieldEdit &edit : update->edits)
                record.set(edit.name,
                           item.state == ItemState::Done ? edit.after
                                                         : edit.before.value_or(JsonValue()));
        }
        JsonValue list = JsonValue::array();
        for (const auto &[id, record] : byId)
            list.append(record);
        clock.callSoon(&transfer, [&transfer, body = list.toJson()] {
            transfer.answer(200, body);
            QThreadPool::globalInstance()->waitForDone(); // parsed on a worker
            QCoreApplication::sendPostedEvents();
        });
        return true;
    }
    static QByteArray unchanged(const Change &change)
    {
        JsonValue values = JsonValue::object({});
        for (const FieldEdit &edit : *editsOf(change)) {
            if (edit.before)
                values.set(edit.name, *edit.before);
        }
        if (const auto *update = std::get_if<UpdateRecord>(&change)) {
            values.set(QStringLiteral("Id"), JsonValue::string(update->id));
            return values.toJson();
        }
        const QString identifier = std::get<UpdateInstance>(change).identifier;
        return JsonValue::object({{QStringLiteral("identifier"), JsonValue::string(identifier)},
                                  {QStringLiteral("fields"), values}})
            .toJson();
    }
};

} // namespace flokdesk
