// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

namespace flokdesk {

/// One request and what became of it, for people to read: the Requests panel, the log, cURL. It
/// never holds a key: secret header values are replaced before an Exchange is made.
struct Exchange {
    enum class State { Waiting, Sent, Answered, NotSent, Failed, Unknown, Cancelled };

    quint64 id = 0;
    QDateTime startedAt; ///< wall time of hand-over, or of queueing while it waits
    State state = State::Waiting;
    QByteArray verb;
    QString url; ///< whole, as sent
    QList<QPair<QByteArray, QByteArray>> headers; ///< redacted
    QByteArray body;
    int status = 0; ///< 0 without an answer
    QList<QPair<QByteArray, QByteArray>> answerHeaders;
    QByteArray answer; ///< body as received, at most 1 MiB of it
    qint64 answerSize = 0; ///< bytes received
    /// Of these, how many `answer` stands for. It may be shorter or longer itself, because keys in it
    /// are replaced by dots.
    qint64 answerKept = 0;
    Duration elapsed{}; ///< hand-over to answer
    int attempt = 1;
    QString lane;
    QString flow; ///< the job or window that sent it
    QString reason; ///< why it was sent, in words
    QString note; ///< what went wrong, in words
};

} // namespace flokdesk
