// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "sandbox/http/httpparser.h"

#include <functional>
#include <QObject>

class QTcpSocket;

namespace flokdesk::sandbox {

/// One connection of one client. Reads requests one at a time: the next is read only when the one
/// before was answered, so answers never overtake each other. Deletes itself when the connection
/// ends, on either side.
class HttpConnection : public QObject {
    Q_OBJECT
public:
    /// `handler` gets each request and must in time call one of the functions below, once. It may
    /// be late, but not after the connection is gone.
    using Handler = std::function<void(const HttpRequest &request, HttpConnection &connection)>;

    /// Takes the socket over.
    HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent);

    /// Answers and goes on with the next request, or closes as the request asked.
    void answer(const HttpReply &reply);
    /// Sends bytes as they are and goes on with the next request.
    void sendRaw(const QByteArray &bytes);
    /// Sends bytes as they are and closes (FIN) once they are out.
    void sendAndClose(const QByteArray &bytes);
    /// Sends bytes as they are and stays silent until the client goes.
    void sendAndHang(const QByteArray &bytes);
    /// Sends a byte every `pause`, then goes on with the next request.
    void drip(const QByteArray &bytes, Duration pause, Clock &clock);
    /// Sends `head`, `size` letters and `tail` without holding them all, then goes on.
    void sendLong(const QByteArray &head, qint64 size, const QByteArray &tail);
    /// Ends the connection with a reset (RST).
    void reset();
    /// Ends the connection at once and goes with the event loop; no more requests are handled.
    void cut();

    /// The handler is being called, so that this must not be deleted.
    bool isHandling() const { return m_isHandling; }
    bool keepAlive() const { return m_keepAlive; }
    void setKeepAlive(bool keepAlive) { m_keepAlive = m_keepAlive && keepAlive; }
    /// Interim answers (1xx) only: the request stays open.
    void sendInterim(const QByteArray &bytes);
    QString peer() const;

private:
    void readMore();
    void readNext();
    void goOn();
    void refuseToParse();
    void dripFrom(qsizetype position, Duration pause, Clock &clock);
    void feedLong();

    QTcpSocket *const m_socket;
    const Handler m_handler;
    HttpParser m_parser;
    QByteArray m_dripping;
    QByteArray m_longTail;
    qint64 m_longLeft = -1; // letters still to send; -1: no long answer under way
    bool m_busy = false; // a request waits for its answer
    bool m_isHandling = false;
    bool m_keepAlive = true;
    bool m_headOnly = false;
};

} // namespace flokdesk::sandbox
