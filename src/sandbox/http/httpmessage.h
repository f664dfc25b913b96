// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace flokdesk::sandbox {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// Empty when absent; the name is compared without case.
QByteArray headerValue(const Headers &headers, QByteArrayView name);

struct HttpRequest {
    QByteArray method;
    QByteArray target; ///< as sent
    Headers headers;
    QByteArray body; ///< chunks already joined
    bool keepAlive = true;

    QByteArray path() const; ///< as sent, still encoded
    QByteArray query() const; ///< as sent, still encoded, without the question mark
};

struct HttpReply {
    int status = 200;
    Headers headers{}; ///< without Content-Length and Connection
    QByteArray body{};
};

/// Status line, the reply's headers and, last, an empty line. `length` is the value of
/// Content-Length; negative for none.
QByteArray headOf(const HttpReply &reply, qint64 length, bool keepAlive);
/// The whole reply with its true length. No body is sent with 1xx, 204 and 304.
QByteArray wholeReply(const HttpReply &reply, bool keepAlive);

} // namespace flokdesk::sandbox
