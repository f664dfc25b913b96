// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/commonsapi.h"
#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "support/fakenetwork.h"
#include "support/manualclock.h"

namespace flokdesk {

/// Everything from the API down to the scheduler for real, over a wire and a clock that the test
/// owns.
struct FakeWire {
    ManualClock clock;
    FakeNetwork network;
    MemoryLedgers ledgers{clock};
    RequestScheduler scheduler{network, ledgers, clock};
    ApiClient client{scheduler,
                     Connection{QUrl(QStringLiteral("https://flokzu.example.org/api")),
                                QStringLiteral("admin@example.org"), Secret("data-key"),
                                Secret("user-key")}};
    RecordsApi records{client};
    InstancesApi instances{client};
    UsersApi users{client};
    CommonsApi commons{client};

    SchedulerStatus status() const { return scheduler.status(client.connection().baseUrl); }
    /// Requests that reached the wire so far.
    int sent() const { return static_cast<int>(network.requests.size()); }
    /// Answers the newest request and lets everything that follows from it happen.
    void answer(int status, const QByteArray &body)
    {
        network.last().answer(status, body);
        clock.settle();
    }
    /// Ends the newest request with a fault.
    void fail(Answer::Fault fault, int copies = 1)
    {
        network.last().fail(fault, copies);
        clock.settle();
    }
    /// Answers the request with that number, counted from 0.
    void answerTo(int index, int status, const QByteArray &body)
    {
        network.sent[size_t(index)]->answer(status, body);
        clock.settle();
    }
};

} // namespace flokdesk
