// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchanges.h"

#include "net/outcome.h"

#include <algorithm>

namespace flokdesk {

namespace {

Exchange::State stateAfter(const Answer &answer, bool writes)
{
    if (outcomeOfWrite(answer, true) == Outcome::NotSent)
        return Exchange::State::NotSent;
    if (writes && outcomeOfWrite(answer, true) == Outcome::Unknown)
        return Exchange::State::Unknown;
    return answer.isComplete() ? Exchange::State::Answered : Exchange::State::Failed;
}

} // namespace

QString laneName(Lane lane)
{
    switch (lane) {
    case Lane::Interactive:
        return QStringLiteral("interactive");
    case Lane::Foreground:
        return QStringLiteral("foreground");
    case Lane::Background:
        return QStringLiteral("background");
    }
    Q_UNREACHABLE();
}

Exchange newExchange(const Request &request, const Redaction &redaction)
{
    Exchange exchange;
    exchange.verb = verbName(request.verb);
    exchange.url = redaction.of(request.url.toString(QUrl::FullyEncoded));
    for (const Header &header : request.headers)
        exchange.headers.append({header.name, redaction.of(header)});
    exchange.body = redaction.of(request.body);
    exchange.lane = laneName(request.lane);
    exchange.flow = request.flow;
    exchange.reason = request.reason;
    return exchange;
}

void fillIn(Exchange &exchange, const Answer &answer, const Request &request,
            const Redaction &redaction)
{
    constexpr qsizetype longestKept = qsizetype(1024) * 1024;
    constexpr qsizetype longestKey = 1024; // one that is cut in two would not be found
    exchange.state = stateAfter(answer, request.writes);
    exchange.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        exchange.answerHeaders.append({name, redaction.of(value)});
    exchange.answer = redaction.of(answer.body.left(longestKept + longestKey)).left(longestKept);
    exchange.answerSize = answer.body.size();
    exchange.answerKept = std::min(exchange.answerSize, qint64(longestKept));
    exchange.elapsed = answer.elapsed;
    if (const auto error = errorOf(answer, request.writes, request.url.host()))
        exchange.note = redaction.of(error->message);
}

} // namespace flokdesk
