// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults/faultrule.h"
#include "sandbox/http/httpconnection.h"

#include <optional>
#include <QUrl>

namespace flokdesk::sandbox {

/// The rules that wait for their requests.
class FaultScript {
public:
    void add(const FaultRule &rule) { m_waiting.push_back({rule, 0}); }
    void clear() { m_waiting.clear(); }

    /// The first rule that meets this request; every rule that matches counts it. `path` is the one
    /// behind the base path.
    std::optional<FaultRule> meet(const QByteArray &method, const QString &path);

private:
    struct Waiting {
        FaultRule rule;
        int matched = 0;
    };
    std::vector<Waiting> m_waiting;
};

/// Plays the fault on the connection. `truth` is the answer of the service, or some answer where the
/// request was not carried out.
void playFault(const FaultRule &rule, const HttpReply &truth, const QUrl &requestUrl,
               HttpConnection &connection, Clock &clock);
/// The status that the client is sent; 0 where none, or no whole one, goes out.
int statusPlayed(const FaultRule &rule, const HttpReply &truth);

} // namespace flokdesk::sandbox
