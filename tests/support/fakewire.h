// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/commonsapi.h"
#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "support/fakenetwork.h"
#include "support/knowndialect.h"
#include "support/manualclock.h"

namespace flokdesk {

/// The wire and the clock that the test owns, with the real scheduler between them and the program.
struct FakeEdges {
    ManualClock clock;
    FakeNetwork network;
    MemoryLedgers ledgers{clock};
    RequestScheduler scheduler{network, ledgers, clock};

    static QUrl baseUrl() { return QUrl(QStringLiteral("https://flokzu.example.org/api")); }
    SchedulerStatus status() const { return scheduler.status(baseUrl()); }
    /// Requests that reached the wire so far.
    int sent() const { return static_cast<int>(network.requests.size()); }
    /// Answers the request that has waited longest and lets everything that follows from it happen.
    void answer(int status, const QByteArray &body)
    {
        network.oldest().answer(status, body);
        clock.settle();
    }
    /// Ends the request that has waited longest with a fault.
    void fail(Answer::Fault fault, int copies = 1)
    {
        network.oldest().fail(fault, copies);
        clock.settle();
    }
    /// Answers the request with that number, counted from 0.
    void answerTo(int index, int status, const QByteArray &body)
    {
        network.sent[size_t(index)]->answer(status, body);
        clock.settle();
    }
};

/// Everything from the API down to the scheduler for real, over a wire and a clock that the test
/// owns.
struct FakeWire : FakeEdges {
    ApiClient client{scheduler,
                     Connection{baseUrl(), QStringLiteral("admin@example.org"), Secret("data-key"),
                                Secret("user-key")}};
    RecordsApi records{client};
    InstancesApi instances{client};
    UsersApi users{client};
    CommonsApi commons{client};

    FakeWire() { client.setDialect(knownDialect()); }
};

} // namespace flokdesk
