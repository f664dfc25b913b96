// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/retiredmanagers.h"
#include "net/transport.h"

#include <memory>
#include <vector>

class QNetworkAccessManager;
class QNetworkRequest;

namespace flokdesk {

/// The real wire, and the only user of QNetworkAccessManager. It avoids all traps of
/// src/net/README.md, section 8: nothing is sent twice, no redirect is followed, no cookie, cache,
/// HTTP/2 or compression, an own total deadline, lengths checked, sizes limited, TLS never relaxed.
/// It must outlive its transfers.
class HttpTransport final : public Transport {
public:
    enum class Proxy { System, None };
    struct Limits {
        qint64 answerBytes = 64 * 1024 * 1024;
        std::chrono::milliseconds silence = std::chrono::seconds(30);
    };

    explicit HttpTransport(const Clock &clock)
        : HttpTransport(clock, Limits{})
    {
    }
    HttpTransport(const Clock &clock, Limits limits);
    ~HttpTransport() override;

    /// System by default. Loopback hosts are reached directly in any case.
    void setProxy(Proxy proxy);
    Transfer *start(const Request &request, QObject *parent) override;
    void dropConnections() override;

private:
    QNetworkRequest wireRequest(const Request &request) const;
    std::unique_ptr<QNetworkAccessManager> &managerWithoutConnections();
    void retireAfterCut(const Transfer &transfer, QNetworkAccessManager &manager);
    void retire(const QNetworkAccessManager &manager);

    const Clock &m_clock;
    Limits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_reads;
    /// One for each request on the wire that goes alone: idle connections can only be dropped where nothing
    /// else is under way, and each of them wants a fresh one.
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_alone;
    RetiredManagers m_retired;
    Proxy m_proxy = Proxy::System;
};

} // namespace flokdesk
