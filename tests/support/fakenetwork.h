// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <deque>
#include <functional>
#include <memory>
#include <QPointer>

namespace flokdesk {

class FakeNetwork;

/// One request that the program sent, waiting for the test to answer.
class FakeTransfer final : public Transfer {
    Q_OBJECT
public:
    FakeTransfer(Request toSend, QObject *parent)
        : Transfer(parent)
        , request(std::move(toSend))
    {
    }

    void abort() override { fail(Answer::Fault::Aborted); }

    /// A complete answer.
    void answer(int status, const QByteArray &body = {},
                const QList<QPair<QByteArray, QByteArray>> &headers = {});
    /// Anything else. `copies` is how often the request left the machine.
    void fail(Answer::Fault fault, int copies = 1, int status = 0);
    bool isAnswered() const { return m_answered; }

    const Request request;

private:
    bool m_answered = false;
};

/// The wire of unit tests: keeps what was sent and lets the test answer.
class FakeNetwork final : public Transport {
public:
    Transfer *start(const Request &request, QObject *parent) override;
    void dropConnections() override { ++dropped; }

    int dropped = 0; ///< how often dropConnections() was asked for

    /// Everything sent so far. A transfer that its owner deleted is nullptr.
    std::deque<QPointer<FakeTransfer>> sent;
    /// What was sent, also when the transfer is gone.
    std::deque<Request> requests;

    /// Called when a request reaches the wire, before it counts as sent.
    std::function<void()> onStart;

    /// Answers some requests by itself: true where it took that upon itself. Such a request is not among
    /// `sent` and `requests`.
    std::function<bool(FakeTransfer &)> answersItself;

    /// The newest request on the wire.
    FakeTransfer &last() { return *sent.back(); }
    /// The request that has waited longest for an answer.
    FakeTransfer &oldest();
};

} // namespace flokdesk
