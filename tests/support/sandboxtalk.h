// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "net/httptransport.h"
#include "sandbox/sandboxthread.h"

#include <optional>
#include <QTestEventLoop>

namespace flokdesk {

inline SandboxOptions unlimited()
{
    SandboxOptions options;
    options.limit = 0;
    return options;
}

/// The same number a minute, without the pace between them.
inline RateBudget::Limits allAtOnce()
{
    RateBudget::Limits limits;
    limits.burst = limits.requests;
    return limits;
}

/// The whole way from the API to a tenant and back, over real HTTP.
struct Talk {
    SandboxThread tenant{unlimited()};
    SystemClock clock;
    HttpTransport transport{clock};
    MemoryLedgers ledgers{clock, allAtOnce()};
    RequestScheduler scheduler{transport, ledgers, clock};
    std::unique_ptr<ApiClient> client;
    int sent = 0; ///< requests so far

    bool start()
    {
        if (!tenant.start())
            return false;
        Sandbox &sandbox = tenant.sandbox();
        const Connection connection{sandbox.baseUrl(), sandbox.username(),
                                    Secret(sandbox.dataKey()), Secret(sandbox.userKey())};
        client = std::make_unique<ApiClient>(scheduler, connection);
        QObject::connect(&scheduler, &RequestScheduler::exchangeChanged, client.get(),
                         [this](const Exchange &exchange) {
                             sent += exchange.state == Exchange::State::Sent ? 1 : 0;
                         });
        return true;
    }

    template <typename T>
    Result<T> ask(Reply<T> *reply)
    {
        std::optional<Result<T>> answer;
        QTestEventLoop loop;
        QObject context;
        reply->then(&context, [&answer, &loop](Result<T> result) {
            answer.emplace(std::move(result));
            loop.exitLoop();
        });
        loop.enterLoopMSecs(30000);
        if (!answer)
            return Error{Error::Kind::Cancelled, QStringLiteral("no answer within 30 s"), {}, 0};
        return *std::move(answer);
    }
};

} // namespace flokdesk
