// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakenetwork.h"

namespace flokdesk {

void FakeTransfer::answer(int status, const QByteArray &body,
                          const QList<QPair<QByteArray, QByteArray>> &headers)
{
    Q_ASSERT(!m_answered);
    m_answered = true;
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    answer.timesSent = 1;
    Q_EMIT sent();
    Q_EMIT finished(answer);
}

void FakeTransfer::fail(Answer::Fault fault, int copies, int status)
{
    Q_ASSERT(!m_answered);
    m_answered = true;
    Answer answer;
    answer.fault = fault;
    answer.status = status;
    answer.timesSent = copies;
    for (int i = 0; i < copies; ++i)
        Q_EMIT sent();
    Q_EMIT finished(answer);
}

Transfer *FakeNetwork::start(const Request &request, QObject *parent)
{
    if (onStart)
        onStart();
    auto *transfer = new FakeTransfer(request, parent);
    if (answersItself && answersItself(*transfer))
        return transfer;
    sent.emplace_back(transfer);
    requests.push_back(request);
    return transfer;
}

FakeTransfer &FakeNetwork::oldest()
{
    for (const QPointer<FakeTransfer> &transfer : sent) {
        if (transfer && !transfer->isAnswered())
            return *transfer;
    }
    qFatal("no request waits for an answer");
}

} // namespace flokdesk
