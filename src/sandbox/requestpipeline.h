// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/contract/limiter.h"
#include "sandbox/contract/service.h"
#include "sandbox/faults/faultplayer.h"
#include "sandbox/sandboxrequest.h"

#include <QMutex>
#include <unordered_map>

namespace flokdesk::sandbox {

/// What other threads may turn and read while requests come in.
struct Controls {
    mutable QMutex mutex; ///< guards the rest
    ContractOptions contract;
    FaultScript faults;
    std::vector<SandboxRequest> requests; ///< the last ones
};

/// Receives each request: counts it, lets a fault meet it, has it carried out, answers and keeps a
/// record of it.
class RequestPipeline : public QObject {
    Q_OBJECT
public:
    struct Limits {
        int requests = 100;
        Duration window = std::chrono::minutes(1);
    };

    RequestPipeline(Tenant &tenant, Controls &controls, Limits limits, Clock &clock);

    /// Scheme, host and port, for redirects.
    void setOrigin(const QUrl &origin) { m_origin = origin; }
    void receive(const HttpRequest &request, HttpConnection &connection);

Q_SIGNALS:
    void tenantChanged();
    void requestAnswered(const flokdesk::SandboxRequest &request);

private:
    struct RequestContext;
    Limiter::Verdict admit(const HttpConnection &connection, const ContractOptions &contract);
    void refuseForLimit(RequestContext &context, const Limiter::Verdict &verdict);
    void meetFault(RequestContext &context, const FaultRule &rule);
    void workLate(RequestContext context, const FaultRule &rule);
    HttpReply carryOut(RequestContext &context);
    void send(const RequestContext &context, const HttpReply &reply) const;
    void keep(SandboxRequest &record);
    QUrl urlOf(const HttpRequest &request) const;

    Tenant &m_tenant;
    Controls &m_controls;
    const Limits m_limits;
    Clock &m_clock;
    QUrl m_origin;
    std::unordered_map<QString, Limiter> m_limiters; // by address
    qint64 m_lastNumber = 0;
};

} // namespace flokdesk::sandbox
