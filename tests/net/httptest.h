// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "faultserver.h"
#include "net/httptransport.h"
#include "net/outcome.h"

#include <array>
#include <QTest>

namespace flokdesk {

inline constexpr std::array everyVerb{Verb::Get, Verb::Post, Verb::Put, Verb::Delete};

Request requestTo(const QUrl &url, Verb verb = Verb::Get, const QByteArray &body = {});

/// Ways to end a connection before the answer is complete, by name.
std::vector<std::pair<const char *, FaultServer::Behaviour>> cutOffs();

/// The real wire to a server on this machine.
class HttpTest : public QObject {
protected:
    void setUp() { use({}); }
    void use(HttpTransport::Limits limits);
    /// Waits for the end and checks what holds for every transfer.
    Answer finish(Transfer *transfer);
    Answer send(const Request &request) { return finish(m_transport->start(request, this)); }

    SystemClock m_clock;
    std::unique_ptr<HttpTransport> m_transport;
};

} // namespace flokdesk
