// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/request.h"

#include <QObject>

namespace flokdesk {

/// The result of one transfer. Complete means: status line, headers and the whole body arrived and the
/// length agrees.
struct Answer {
    enum class Fault {
        None,
        Refused, ///< not a request the wire accepts (header value, URL); never sent
        Unreachable, ///< connection refused, no such host, no route; never sent
        Insecure, ///< TLS failed; never sent
        Interrupted, ///< the connection ended before the answer was complete
        TimedOut,
        Aborted, ///< by us
        TooLarge, ///< body over the limit; cut
        Encoded, ///< the server compressed it although we asked it not to
    };

    Fault fault = Fault::None;
    int status = 0; ///< 0 where no status line arrived
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString errorText; ///< the library's words, for the detail of a message
    int timesSent = 0; ///< copies of the request that left this machine
    Duration elapsed{};

    bool isComplete() const { return fault == Fault::None && status != 0; }
    /// Empty when absent; the name is compared without case.
    QByteArray header(QByteArrayView name) const;
};

/// One request on the wire. Deleting it aborts.
class Transfer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Ends it with Fault::Aborted. Never proves that the server did not carry it out.
    virtual void abort() = 0;

Q_SIGNALS:
    /// Once per copy that left this machine.
    void sent();
    /// Once, never before start() has returned.
    void finished(const flokdesk::Answer &answer);
};

/// The wire, and the only thing that tests replace. It neither queues nor retries.
class Transport {
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    /// The transfer belongs to `parent`.
    virtual Transfer *start(const Request &request, QObject *parent) = 0;
    /// No later request uses a connection of an earlier one. For when an answer was not about what
    /// was asked: the next ones on that connection would not be either (src/net/README.md,
    /// section 8).
    virtual void dropConnections() = 0;
};

} // namespace flokdesk
