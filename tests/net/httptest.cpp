// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

Request requestTo(const QUrl &url, Verb verb, const QByteArray &body)
{
    Request request;
    request.url = url;
    request.verb = verb;
    request.body = body;
    request.writes = verb != Verb::Get;
    request.safety = verb == Verb::Post ? Safety::NonIdempotent : Safety::Idempotent;
    request.deadline = 20s;
    return request;
}

std::vector<std::pair<const char *, FaultServer::Behaviour>> cutOffs()
{
    const auto cut = [](const QByteArray &bytes) { return FaultServer::answerAndClose(bytes); };
    return {
        {"FIN", cut({})},
        {"RST", FaultServer::closeHard()},
        {"half a status line", cut("HTTP/1.1 2")},
        {"half a header", cut("HTTP/1.1 200 OK\r\nContent-Le")},
        {"garbage", cut("\x01\x02 garbage\r\n\r\n")},
        {"only 100 Continue", cut("HTTP/1.1 100 Continue\r\n\r\n")},
        {"headers alone", cut("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")},
        {"short body", cut("HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{\"a\":1}")},
        {"cut chunk", cut("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nabc")},
        {"no last chunk", cut("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")},
    };
}

void HttpTest::use(HttpTransport::Limits limits)
{
    m_transport = std::make_unique<HttpTransport>(m_clock, limits);
    m_transport->setProxy(HttpTransport::Proxy::None);
}

Answer HttpTest::finish(Transfer *transfer)
{
    const std::unique_ptr<Transfer> owner(transfer);
    QSignalSpy sent(transfer, &Transfer::sent);
    QSignalSpy finished(transfer, &Transfer::finished);
    Answer nothing;
    nothing.errorText = u"the transfer did not end"_s;
    if (!finished.wait(30'000) || finished.count() != 1)
        return nothing;
    const Answer answer = finished.takeFirst().first().value<Answer>();
    if (sent.count() != answer.timesSent)
        return nothing;
    return answer;
}

} // namespace flokdesk
