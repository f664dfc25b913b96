// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/resolution/resolver.h"
#include "net/httptransport.h"
#include "sandbox/sandboxthread.h"
#include "support/journalfile.h"

#include <QTest>

namespace flokdesk {

/// One profile over real HTTP and real time.
struct Fixture {
    const QString suppliers = QStringLiteral("Proveedores");
    const QString codeColumn = QStringLiteral("Código");
    SystemClock clock;
    HttpTransport transport{clock};
    MemoryLedgers ledgers{clock};
    RequestScheduler scheduler{transport, ledgers, clock};
    ApiClient client;
    RecordsApi records{client};
    InstancesApi instances{client};
    UsersApi users{client};
    JournalFile file;
    std::unique_ptr<Database> cache = std::move(
        *Database::open(file.directory->filePath(QStringLiteral("cache.db")), Workspace::schema()));
    Workspace workspace{*cache, QStringLiteral("p"), clock};
    ChangeSet changes;
    ChangeStore store{*file.database, QStringLiteral("p"), QStringLiteral("here"), changes, clock};
    JobQueue jobQueue{changes, store, records, instances, users};
    Resolver resolver{changes, jobQueue, workspace, client.connection()};

    explicit Fixture(const Sandbox &sandbox)
        : client(scheduler,
                 Connection{sandbox.baseUrl(), sandbox.username(), Secret(sandbox.dataKey()),
                            Secret(sandbox.userKey())})
    {
        transport.setProxy(HttpTransport::Proxy::None);
        resolver.start();
    }
    ChangeId add(const QString &code)
    {
        const ChangeId id =
            changes.stage(AddRecord{suppliers, {{codeColumn, JsonValue::string(code)}}});
        apply();
        return id;
    }
    void apply()
    {
        if (!jobQueue.apply(Plan::freeze(changes.copies())))
            qFatal("nothing was sent");
    }
    /// How many records have that code; -1 where no answer comes.
    int count(const QString &code)
    {
        QObject owner;
        std::optional<int> found;
        records.list(suppliers, {{codeColumn, code}}, {})
            ->then(&owner, [&found](const Result<RecordList> &list) {
                found = list ? list->records->rowCount() : -1;
            });
        return QTest::qWaitFor([&found] { return found.has_value(); }) ? *found : -1;
    }
};

} // namespace flokdesk
