// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults/faultplayer.h"

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool matches(const FaultRule &rule, const QByteArray &method, const QString &path)
{
    if (!rule.method.isEmpty() && rule.method != method)
        return false;
    if (rule.path.endsWith(u'*'))
        return path.startsWith(QStringView(rule.path).chopped(1));
    return rule.path.isEmpty() || rule.path == path;
}

bool isItsTurn(const FaultRule &rule, int matched)
{
    return matched >= rule.nth && (rule.count == 0 || matched < rule.nth + rule.count);
}

HttpReply madeUp(const FaultRule &rule, int usualStatus, const char *type, const QByteArray &body)
{
    HttpReply reply;
    reply.status = rule.status != 0 ? rule.status : usualStatus;
    reply.headers.emplaceBack("Content-Type", rule.type.isEmpty() ? QByteArray(type) : rule.type);
    reply.body = rule.body.isEmpty() ? body : rule.body;
    return reply;
}

HttpReply tooMany(const FaultRule &rule)
{
    HttpReply reply =
        madeUp(rule, 429, "application/json", R"({"status":"ERROR","detail":"Too many requests"})");
    if (!rule.retryAfter.isEmpty())
        reply.headers.emplaceBack("Retry-After", rule.retryAfter);
    return reply;
}

HttpReply redirect(const FaultRule &rule, QUrl url)
{
    url.setHost(u"localhost"_s);
    const QByteArray elsewhere = url.toEncoded();
    HttpReply reply = madeUp(rule, 307, "text/html", "<p>Moved</p>");
    reply.headers.emplaceBack("Location", rule.location.isEmpty() ? elsewhere : rule.location);
    return reply;
}

HttpReply wrongEncoding(HttpReply reply)
{
    reply.headers.emplaceBack("Content-Encoding", "gzip");
    return reply;
}

/// The reply in place of the true one; nothing for faults that are not a whole reply.
std::optional<HttpReply> replacement(const FaultRule &rule, const HttpReply &truth,
                                     const QUrl &requestUrl)
{
    switch (rule.kind) {
    case FaultRule::Kind::Reply:
        return madeUp(rule, 503, "application/json", "");
    case FaultRule::Kind::Html:
        return madeUp(rule, 502, "text/html; charset=utf-8",
                      "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>"
                      "<body><h1>Bad Gateway</h1><p>Ask the gatekeeper.</p></body></html>");
    case FaultRule::Kind::ErrorStatus:
        return madeUp(rule, 200, "application/json",
                      R"({"status":"ERROR","detail":"The operation could not be completed"})");
    case FaultRule::Kind::TooMany:
        return tooMany(rule);
    case FaultRule::Kind::Redirect:
        return redirect(rule, requestUrl);
    case FaultRule::Kind::WrongEncoding:
        return wrongEncoding(truth);
    case FaultRule::Kind::Delay:
        return truth;
    default:
        return {};
    }
}

QByteArray halfOfHeaders(const HttpReply &truth)
{
    const QByteArray head = headOf(truth, truth.body.size(), true);
    return head.left(head.indexOf("\r\n") + (head.size() - head.indexOf("\r\n")) / 2);
}

QByteArray unfinishedChunks(HttpReply truth)
{
    truth.headers.emplaceBack("Transfer-Encoding", "chunked");
    const QByteArray half = truth.body.left(truth.body.size() / 2);
    return headOf(truth, -1, true) + QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n"
        + QByteArray::number(truth.body.size() - half.size(), 16) + "\r\n";
}

/// Faults that end the connection: what goes out ahead of its end.
QByteArray lastWords(FaultRule::Kind kind, const HttpReply &truth)
{
    switch (kind) {
    case FaultRule::Kind::HalfStatusLine:
        return "HTTP/1.";
    case FaultRule::Kind::HalfHeaders:
        return halfOfHeaders(truth);
    case FaultRule::Kind::ContinueOnly:
        return "HTTP/1.1 100 Continue\r\n\r\n";
    case FaultRule::Kind::ShortBody:
        return headOf(truth, truth.body.size(), true) + truth.body.left(truth.body.size() / 2);
    case FaultRule::Kind::CutChunks:
        return unfinishedChunks(truth);
    case FaultRule::Kind::Garbage:
        return QByteArray("\x16\x03\x01\x00 not a web server \xff\xfe\n\r\n", 28);
    default:
        return {};
    }
}

void sendBigBody(const FaultRule &rule, HttpConnection &connection)
{
    constexpr qint64 quotes = 2;
    HttpReply reply;
    reply.headers = {{"Content-Type", "application/json"}};
    connection.sendLong(headOf(reply, rule.size + quotes, connection.keepAlive()) + '"', rule.size,
                        "\"");
}

void sendHints(const FaultRule &rule, const HttpReply &truth, HttpConnection &connection,
               Clock &clock)
{
    connection.sendInterim("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n");
    clock.callAt(clock.now() + rule.delay, &connection,
                 [truth, &connection] { connection.answer(truth); });
}

void sendTwice(const FaultRule &rule, const QByteArray &answer, HttpConnection &connection,
               Clock &clock)
{
    if (rule.delay.count() == 0)
        return connection.sendRaw(answer + answer);
    connection.sendRaw(answer);
    clock.callAt(clock.now() + rule.delay, &connection,
                 [answer, &connection] { connection.sendRaw(answer); });
}

} // namespace

std::optional<FaultRule> FaultScript::meet(const QByteArray &method, const QString &path)
{
    std::optional<FaultRule> met;
    for (Waiting &waiting : m_waiting) {
        if (!matches(waiting.rule, method, path))
            continue;
        ++waiting.matched;
        if (!met && isItsTurn(waiting.rule, waiting.matched))
            met = waiting.rule;
    }
    return met;
}

int statusPlayed(const FaultRule &rule, const HttpReply &truth)
{
    using Kind = FaultRule::Kind;
    if (const auto reply = replacement(rule, truth, {}))
        return reply->status;
    switch (rule.kind) {
    case Kind::EarlyHints:
    case Kind::Drip:
    case Kind::ExtraAnswer:
    case Kind::ShortBody:
    case Kind::CutChunks:
    case Kind::HugeLength:
        return truth.status;
    case Kind::BigBody:
        return 200;
    default:
        return 0;
    }
}

void playFault(const FaultRule &rule, const HttpReply &truth, const QUrl &requestUrl,
               HttpConnection &connection, Clock &clock)
{
    using Kind = FaultRule::Kind;
    constexpr qint64 nineTerabytes = 9'000'000'000'000;
    if (const auto reply = replacement(rule, truth, requestUrl)) {
        clock.callAt(clock.now() + rule.delay, &connection,
                     [reply = *reply, &connection] { connection.answer(reply); });
        return;
    }
    switch (rule.kind) {
    case Kind::Reset:
        return connection.reset();
    case Kind::Hang:
        return connection.sendAndHang({});
    case Kind::EarlyHints:
        return sendHints(rule, truth, connection, clock);
    case Kind::Drip:
        return connection.drip(wholeReply(truth, connection.keepAlive()), rule.delay, clock);
    case Kind::ExtraAnswer:
        return sendTwice(rule, wholeReply(truth, true), connection, clock);
    case Kind::HugeLength:
        return connection.sendAndHang(headOf(truth, nineTerabytes, true) + truth.body);
    case Kind::BigBody:
        return sendBigBody(rule, connection);
    default:
        return connection.sendAndClose(lastWords(rule.kind, truth));
    }
}

} // namespace flokdesk::sandbox
