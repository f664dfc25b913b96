// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/clientlink.h"

#include <algorithm>
#include <QHostAddress>
#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace flokdesk::sandbox {

namespace {

/// Closing with lingering on and no time to linger is what makes TCP send RST.
void lingerNot(qintptr descriptor)
{
    const linger none{.l_onoff = 1, .l_linger = 0};
#ifdef Q_OS_WIN
    setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none),
               sizeof none);
#else
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
}

} // namespace

ClientLink::ClientLink(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &ClientLink::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ClientLink::feedLong);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        deleteLater();
    else if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &ClientLink::readMore, Qt::QueuedConnection);
}

QString ClientLink::peer() const
{
    return m_socket->peerAddress().toString();
}

void ClientLink::readMore()
{
    m_parser.append(m_socket->readAll());
    readNext();
}

void ClientLink::readNext()
{
    if (m_busy)
        return;
    switch (m_parser.parse()) {
    case HttpParser::State::NeedsMore:
        return;
    case HttpParser::State::WantsContinue:
        return sendInterim("HTTP/1.1 100 Continue\r\n\r\n");
    case HttpParser::State::Failed:
        return refuseToParse();
    case HttpParser::State::Complete:
        break;
    }
    m_busy = true;
    const HttpRequest request = m_parser.take();
    m_keepAlive = request.keepAlive;
    m_headOnly = request.method == "HEAD";
    m_handler(request, *this);
}

void ClientLink::refuseToParse()
{
    m_busy = true;
    HttpReply reply{.status = m_parser.failureStatus()};
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = R"({"status":"ERROR","detail":"The request could not be read"})";
    sendAndClose(wholeReply(reply, false));
}

void ClientLink::goOn()
{
    m_busy = false;
    if (!m_keepAlive) {
        m_busy = true;
        return m_socket->disconnectFromHost();
    }
    // From the event loop: a client that sends many requests at once must not nest calls.
    QMetaObject::invokeMethod(this, &ClientLink::readNext, Qt::QueuedConnection);
}

void ClientLink::answer(const HttpReply &reply)
{
    sendRaw(m_headOnly ? headOf(reply, reply.body.size(), m_keepAlive)
                       : wholeReply(reply, m_keepAlive));
}

void ClientLink::sendRaw(const QByteArray &bytes)
{
    m_socket->write(bytes);
    goOn();
}

void ClientLink::sendInterim(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void ClientLink::sendAndClose(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void ClientLink::sendAndHang(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void ClientLink::drip(const QByteArray &bytes, Duration pause, Clock &clock)
{
    m_dripping = bytes;
    dripFrom(0, pause, clock);
}

void ClientLink::dripFrom(qsizetype position, Duration pause, Clock &clock)
{
    if (position >= m_dripping.size())
        return goOn();
    m_socket->write(m_dripping.sliced(position, 1));
    clock.callAt(clock.now() + pause, this,
                 [this, position, pause, &clock] { dripFrom(position + 1, pause, clock); });
}

void ClientLink::sendLong(const QByteArray &head, qint64 size, const QByteArray &tail)
{
    m_longLeft = size;
    m_longTail = tail;
    m_socket->write(head);
    feedLong();
}

void ClientLink::feedLong()
{
    constexpr qint64 piece = 1'048'576;
    if (m_longLeft < 0 || m_socket->bytesToWrite() > piece)
        return;
    const qint64 now = std::min(piece, m_longLeft);
    m_longLeft -= now;
    m_socket->write(QByteArray(static_cast<qsizetype>(now), 'x'));
    if (m_longLeft > 0)
        return;
    m_longLeft = -1;
    sendRaw(m_longTail);
}

void ClientLink::cut()
{
    m_busy = true;
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
}

void ClientLink::reset()
{
    lingerNot(m_socket->socketDescriptor());
    m_socket->abort();
}

} // namespace flokdesk::sandbox
