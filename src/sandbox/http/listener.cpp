// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/listener.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QTcpServer> makeServer(const std::optional<QSslConfiguration> &tls)
{
    if (!tls)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(*tls);
    return server;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslKey readKey(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec})
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    return {};
}

} // namespace

Listener::Listener(HttpConnection::Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
}

Listener::~Listener()
{
    for (HttpConnection *connection : findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly)) {
        if (!connection->isHandling())
            continue; // goes with this
        connection->setParent(nullptr);
        connection->cut();
    }
}

Result<Done> Listener::listen(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    constexpr int waitingRoom = 256;
    m_server = makeServer(tls);
    m_server->setListenBacklogSize(waitingRoom);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this,
            &Listener::takeConnections);
    if (m_server->listen(QHostAddress::LocalHost, port))
        return Done{};
    return Error{.kind = Error::Kind::NotSent,
                 .message = u"The sandbox cannot listen on port %1."_s.arg(port),
                 .detail = m_server->errorString()};
}

quint16 Listener::port() const
{
    return m_server->serverPort();
}

void Listener::takeConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new HttpConnection(socket, m_handler, this); // deletes itself, or goes with the listener
}

Result<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile)
{
    const auto certificates = QSslCertificate::fromPath(certificateFile);
    const QSslKey key = keyFile.isEmpty() ? QSslKey() : readKey(contentOf(keyFile));
    if (certificates.isEmpty() || key.isNull())
        return Error{.kind = Error::Kind::Storage,
                     .message = u"The certificate or its key cannot be read."_s,
                     .detail = u"%1, %2"_s.arg(certificateFile, keyFile)};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(certificates);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificate
    return tls;
}

} // namespace flokdesk::sandbox
