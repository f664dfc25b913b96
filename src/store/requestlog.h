// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange.h"

#include <deque>
#include <QObject>

namespace flokdesk {

/// The last calls of this session, newest last, for the Requests panel. In memory only and bounded:
/// the oldest calls go first, and beyond 64 MiB of answers the bodies of the oldest answers
/// (`answer` is empty then while `answerSize` tells what was received).
class RequestLog : public QObject {
    Q_OBJECT
public:
    explicit RequestLog(size_t capacity = 2000, QObject *parent = nullptr)
        : QObject(parent)
        , m_capacity(capacity)
    {
    }

    const std::deque<Exchange> &exchanges() const { return m_exchanges; }
    /// Adds it, or replaces the one with the same id.
    void record(const Exchange &exchange);
    void clear();

Q_SIGNALS:
    void added(const flokdesk::Exchange &exchange);
    void updated(const flokdesk::Exchange &exchange);
    void removedOldest();
    void cleared();

private:
    void dropOldAnswers();
    size_t m_capacity;
    std::deque<Exchange> m_exchanges;
    qsizetype m_answerBytes = 0;
};

/// The call as a cURL command with the keys left out (`$FLOKZU_API_KEY` stands in their place),
/// quoted for a POSIX shell.
QString asCurl(const Exchange &exchange);

} // namespace flokdesk
