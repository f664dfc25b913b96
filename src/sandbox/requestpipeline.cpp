// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/requestpipeline.h"

#include "sandbox/contract/call.h"
#include "sandbox/requestrecords.h"

#include <QLocale>
#include <QPointer>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keptRequests = 10'000;

/// The answer where a fault ends the connection before the work is done: the client never gets all of it.
HttpReply neverSeenWhole()
{
    HttpReply reply;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = R"({"status":"OK","detail":"This answer is never sent whole"})";
    return reply;
}

HttpReply inChunks(const HttpReply &whole)
{
    constexpr qsizetype chunk = 1000;
    HttpReply reply = whole;
    reply.headers.emplaceBack("Transfer-Encoding", "chunked");
    reply.body.clear();
    for (qsizetype at = 0; at < whole.body.size(); at += chunk) {
        const QByteArray part = whole.body.mid(at, chunk);
        reply.body += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    reply.body += "0\r\n\r\n";
    return reply;
}

HttpReply limitBody(const ContractOptions &contract)
{
    if (contract.is(u"limitBody", u"json"))
        return refusal(contract, 429, u"Too many requests"_s);
    HttpReply reply;
    reply.status = 429;
    if (contract.is(u"limitBody", u"html")) {
        reply.headers = {{"Content-Type", "text/html"}};
        reply.body = "<html><body><h1>429 Too Many Requests</h1></body></html>";
    }
    return reply;
}

QByteArray retryAfter(const ContractOptions &contract, Duration wait, const QDateTime &now)
{
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    if (contract.is(u"retryAfter", u"seconds"))
        return QByteArray::number(seconds);
    const QString date =
        QLocale::c().toString(now.toUTC().addSecs(seconds), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return contract.is(u"retryAfter", u"date") ? date.toLatin1() : QByteArray();
}

} // namespace

/// One request on its way through the pipeline.
struct RequestPipeline::RequestContext {
    HttpRequest request{};
    ContractOptions contract{}; ///< as they were when it came
    SandboxRequest record{};
    QPointer<HttpConnection> connection{};
    int left = 0; ///< of the limit
};

RequestPipeline::RequestPipeline(Tenant &tenant, Controls &controls, Limits limits, Clock &clock)
    : m_tenant(tenant)
    , m_controls(controls)
    , m_limits(limits)
    , m_clock(clock)
{
}

void RequestPipeline::receive(const HttpRequest &request, HttpConnection &connection)
{
    RequestContext context{.request = request,
                           .contract = {},
                           .record = recordOf(request, m_tenant),
                           .connection = &connection};
    context.record.number = ++m_lastNumber;
    context.record.time = m_clock.wallTime();
    std::optional<FaultRule> fault;
    const QString path = QString::fromUtf8(request.path());
    {
        const QMutexLocker lock(&m_controls.mutex);
        context.contract = m_controls.contract;
    }
    connection.setKeepAlive(context.contract.is(u"keepAlive", u"yes"));
    const Limiter::Verdict verdict = admit(connection, context.contract);
    if (!verdict.admitted)
        return refuseForLimit(context, verdict);
    context.record.counted = true;
    context.left = verdict.left;
    {
        const QMutexLocker lock(&m_controls.mutex);
        fault = m_controls.faults.meet(request.method,
                                       path.mid(path.startsWith(QLatin1String(basePath))
                                                    ? static_cast<qsizetype>(sizeof basePath) - 1
                                                    : 0));
    }
    if (fault)
        return meetFault(context, *fault);
    const HttpReply reply = carryOut(context);
    context.record.status = reply.status;
    keep(context.record);
    send(context, reply);
}

Limiter::Verdict RequestPipeline::admit(const HttpConnection &connection,
                                        const ContractOptions &contract)
{
    const Limiter::Rule rule{.model = contract.value(u"limitModel"),
                             .block = contract.value(u"limitBlock"),
                             .limit = m_limits.requests,
                             .window = m_limits.window};
    Limiter &limiter = m_limiters.try_emplace(connection.peer(), rule).first->second;
    if (limiter.rule() != rule)
        limiter = Limiter(rule);
    return limiter.arrive(m_clock.now());
}

void RequestPipeline::refuseForLimit(RequestContext &context, const Limiter::Verdict &verdict)
{
    HttpReply reply = limitBody(context.contract);
    const QByteArray when = retryAfter(context.contract, verdict.wait, m_clock.wallTime());
    if (!when.isEmpty())
        reply.headers.emplaceBack("Retry-After", when);
    context.record.status = reply.status;
    keep(context.record);
    send(context, reply);
}

void RequestPipeline::meetFault(RequestContext &context, const FaultRule &rule)
{
    const bool late = rule.work == FaultRule::Work::Late;
    context.record.fault = faultName(rule.kind);
    if (late && rule.kind == FaultRule::Kind::Delay)
        return workLate(context, rule);
    const HttpReply truth =
        rule.work == FaultRule::Work::Done ? carryOut(context) : neverSeenWhole();
    context.record.status = statusPlayed(rule, truth);
    if (!late)
        keep(context.record);
    if (context.connection)
        playFault(rule, truth, urlOf(context.request), *context.connection, m_clock);
    if (late)
        workLate(context, rule);
}

void RequestPipeline::workLate(RequestContext context, const FaultRule &rule)
{
    const bool answers = rule.kind == FaultRule::Kind::Delay;
    m_clock.callAt(m_clock.now() + rule.delay, this, [this, context, answers]() mutable {
        const HttpReply reply = carryOut(context);
        if (answers && context.connection)
            context.record.status = reply.status;
        keep(context.record);
        if (answers)
            send(context, reply);
    });
}

HttpReply RequestPipeline::carryOut(RequestContext &context)
{
    ServiceAnswer answer = serve(m_tenant, context.contract, context.request, m_clock.wallTime());
    context.record.operation = answer.operation;
    context.record.parametersFrom = answer.parametersFrom;
    context.record.carriedOut = answer.changed;
    if (answer.changed)
        Q_EMIT tenantChanged();
    return std::move(answer.reply);
}

void RequestPipeline::send(const RequestContext &context, const HttpReply &reply) const
{
    if (!context.connection)
        return; // gone, perhaps by what a listener of requestAnswered did
    HttpReply sent = context.contract.is(u"chunkedAnswers", u"yes") ? inChunks(reply) : reply;
    if (context.contract.is(u"rateHeaders", u"x-ratelimit")) {
        sent.headers.emplaceBack("X-RateLimit-Limit", QByteArray::number(m_limits.requests));
        sent.headers.emplaceBack("X-RateLimit-Remaining", QByteArray::number(context.left));
    }
    context.connection->answer(sent);
}

void RequestPipeline::keep(SandboxRequest &record)
{
    {
        const QMutexLocker lock(&m_controls.mutex);
        auto &requests = m_controls.requests;
        if (requests.size() >= keptRequests)
            requests.erase(requests.begin(), requests.begin() + keptRequests / 10);
        requests.push_back(record);
    }
    Q_EMIT requestAnswered(record);
}

QUrl RequestPipeline::urlOf(const HttpRequest &request) const
{
    QUrl url = m_origin;
    url.setPath(QString::fromUtf8(request.path()));
    url.setQuery(QString::fromUtf8(request.query()));
    return url;
}

} // namespace flokdesk::sandbox
