// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/httpconnection.h"

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

HttpConnection::HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::feedLong);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        deleteLater();
    else if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

QString HttpConnection::peer() const
{
    return m_socket->peerAddress().toString();
}

void HttpConnection::readMore()
{
    m_parser.append(m_socket->readAll());
    readNext();
}

void HttpConnection::readNext()
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
    m_isHandling = true;
    m_handler(request, *this);
    m_isHandling = false;
}

void HttpConnection::refuseToParse()
{
    m_busy = true;
    HttpReply reply{.status = m_parser.failureStatus()};
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = R"({"status":"ERROR","detail":"The request could not be read"})";
    sendAndClose(wholeReply(reply, false));
}

void HttpConnection::goOn()
{
    m_busy = false;
    if (!m_keepAlive) {
        m_busy = true;
        return m_socket->disconnectFromHost();
    }
    // From the event loop: a client that sends many requests at once must not nest calls.
    QMetaObject::invokeMethod(this, &HttpConnection::readNext, Qt::QueuedConnection);
}

void HttpConnection::answer(const HttpReply &reply)
{
    sendRaw(m_headOnly ? headOf(reply, reply.body.size(), m_keepAlive)
                       : wholeReply(reply, m_keepAlive));
}

void HttpConnection::sendRaw(const QByteArray &bytes)
{
    m_socket->write(bytes);
    goOn();
}

void HttpConnection::sendInterim(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void HttpConnection::sendAndClose(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void HttpConnection::sendAndHang(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void HttpConnection::drip(const QByteArray &bytes, Duration pause, Clock &clock)
{
    m_dripping = bytes;
    dripFrom(0, pause, clock);
}

void HttpConnection::dripFrom(qsizetype position, Duration pause, Clock &clock)
{
    if (position >= m_dripping.size())
        return goOn();
    m_socket->write(m_dripping.sliced(position, 1));
    clock.callAt(clock.now() + pause, this,
                 [this, position, pause, &clock] { dripFrom(position + 1, pause, clock); });
}

void HttpConnection::sendLong(const QByteArray &head, qint64 size, const QByteArray &tail)
{
    m_longLeft = size;
    m_longTail = tail;
    m_socket->write(head);
    feedLong();
}

void HttpConnection::feedLong()
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

void HttpConnection::cut()
{
    m_busy = true;
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
}

void HttpConnection::reset()
{
    lingerNot(m_socket->socketDescriptor());
    m_socket->abort();
}

} // namespace flokdesk::sandbox
