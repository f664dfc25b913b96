// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultserver.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace flokdesk {

namespace {

qsizetype contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

FaultServer::FaultServer(Behaviour behaviour)
    : FaultServer(std::move(behaviour), QSslCertificate(), QSslKey())
{
}

FaultServer::FaultServer(Behaviour behaviour, const QSslCertificate &certificate,
                         const QSslKey &key)
    : m_behaviour(std::move(behaviour))
    , m_certificate(certificate)
    , m_key(key)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no free port on the loopback interface");
}

QUrl FaultServer::url(const QByteArray &path) const
{
    const QByteArray origin =
        m_certificate.isNull() ? QByteArray("http://127.0.0.1") : QByteArray("https://127.0.0.1");
    return QUrl::fromEncoded(origin + ':' + QByteArray::number(serverPort()) + path);
}

bool FaultServer::allClosed()
{
    QSignalSpy closing(this, &FaultServer::closed);
    while (m_open > 0) {
        if (!closing.wait())
            return false;
    }
    return true;
}

void FaultServer::incomingConnection(qintptr descriptor)
{
    ++m_open;
    QTcpSocket *socket = nullptr;
    if (m_certificate.isNull()) {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
    } else {
        auto *secure = new QSslSocket(this);
        secure->setLocalCertificate(m_certificate);
        secure->setPrivateKey(m_key);
        secure->setSocketDescriptor(descriptor);
        secure->startServerEncryption();
        socket = secure;
    }
    auto connection = std::make_shared<Connection>(Connection{++connections, {}});
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, connection] { read(*socket, *connection); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        socket->deleteLater();
        --m_open;
        Q_EMIT closed();
    });
}

void FaultServer::read(QTcpSocket &socket, Connection &connection)
{
    QByteArray &buffer = connection.buffer;
    buffer += socket.readAll();
    for (;;) {
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        const QByteArray head = buffer.left(headEnd + 2);
        const qsizetype whole = headEnd + 4 + contentLength(head);
        if (buffer.size() < whole)
            return;
        received.push_back({head, buffer.mid(headEnd + 4, whole - headEnd - 4), connection.number});
        buffer.remove(0, whole);
        m_behaviour(socket, Received(received.back()));
    }
}

FaultServer::Behaviour FaultServer::answer(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const Received &) { socket.write(bytes); };
}

FaultServer::Behaviour FaultServer::answerAndClose(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const Received &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

FaultServer::Behaviour FaultServer::closeHard()
{
    return [](QTcpSocket &socket, const Received &) {
#ifdef Q_OS_UNIX
        const linger atOnce{1, 0};
        setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                   sizeof atOnce);
#endif
        socket.abort();
    };
}

FaultServer::Behaviour FaultServer::keepSilent()
{
    return [](QTcpSocket &, const Received &) {};
}

FaultServer::Behaviour FaultServer::drip(const QByteArray &bytes,
                                         std::chrono::milliseconds interval)
{
    return [bytes, interval](QTcpSocket &socket, const Received &) {
        auto *timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket, timer, rest = bytes]() mutable {
            socket.write(rest.left(1));
            rest.remove(0, 1);
            if (rest.isEmpty())
                timer->stop();
        });
        timer->start(interval);
    };
}

FaultServer::Behaviour FaultServer::inTurn(std::vector<Behaviour> behaviours)
{
    return [behaviours, next = size_t(0)](QTcpSocket &socket, const Received &request) mutable {
        const size_t index = std::min(next++, behaviours.size() - 1);
        behaviours[index](socket, request);
    };
}

} // namespace flokdesk
