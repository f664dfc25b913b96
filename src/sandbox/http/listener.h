// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sandbox/http/httpconnection.h"

#include <memory>
#include <QSslConfiguration>

class QTcpServer;

namespace flokdesk::sandbox {

/// Listens on the loopback interface, over TLS where it is given a configuration, and makes an
/// HttpConnection of each socket.
class Listener : public QObject {
    Q_OBJECT
public:
    explicit Listener(HttpConnection::Handler handler, QObject *parent = nullptr);
    /// Ends every connection at once, whatever is under way.
    ~Listener() override;

    /// Port 0: any free one. NotSent when it is taken.
    Result<Done> listen(quint16 port, const std::optional<QSslConfiguration> &tls);
    quint16 port() const;

private:
    void takeConnections();

    const HttpConnection::Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
};

/// Certificate and key from PEM files; Storage when one cannot be used.
Result<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile);

} // namespace flokdesk::sandbox
