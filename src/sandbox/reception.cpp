// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reception.h"

#include "sandbox/contract/call.h"
#include "sandbox/requestlines.h"

#include <QLocale>
#include <QPointer>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keptRequests = 10'000;

/// The answer where a fault ends the connection before the work is done: nobody sees all of it.
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

HttpReply limitBody(const SandboxSwitches &switches)
{
    if (switches.is(u"limitBody", u"json"))
        return refusal(switches, 429, u"Too many requests"_s);
    HttpReply reply;
    reply.status = 429;
    if (switches.is(u"limitBody", u"html")) {
        reply.headers = {{"Content-Type", "text/html"}};
        reply.body = "<html><body><h1>429 Too Many Requests</h1></body></html>";
    }
    return reply;
}

QByteArray retryAfter(const SandboxSwitches &switches, Duration wait, const QDateTime &now)
{
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    if (switches.is(u"retryAfter", u"seconds"))
        return QByteArray::number(seconds);
    const QString date =
        QLocale::c().toString(now.toUTC().addSecs(seconds), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return switches.is(u"retryAfter", u"date") ? date.toLatin1() : QByteArray();
}

} // namespace

/// One request on its way through the reception.
struct Reception::Visit {
    HttpRequest request{};
    SandboxSwitches switches{}; ///< as they were when it came
    SandboxRequest record{};
    QPointer<ClientLink> link{};
    int left = 0; ///< of the limit
};

Reception::Reception(Tenant &tenant, Controls &controls, Limits limits, Clock &clock)
    : m_tenant(tenant)
    , m_controls(controls)
    , m_limits(limits)
    , m_clock(clock)
{
}

void Reception::receive(const HttpRequest &request, ClientLink &link)
{
    Visit visit{
        .request = request, .switches = {}, .record = recordOf(request, m_tenant), .link = &link};
    visit.record.number = ++m_lastNumber;
    visit.record.time = m_clock.wallTime();
    std::optional<FaultRule> fault;
    const QString path = QString::fromUtf8(request.path());
    {
        const QMutexLocker lock(&m_controls.mutex);
        visit.switches = m_controls.switches;
    }
    link.setKeepAlive(visit.switches.is(u"keepAlive", u"yes"));
    const Limiter::Verdict verdict = admit(link, visit.switches);
    if (!verdict.admitted)
        return refuseForLimit(visit, verdict);
    visit.record.counted = true;
    visit.left = verdict.left;
    {
        const QMutexLocker lock(&m_controls.mutex);
        fault = m_controls.faults.meet(request.method,
                                       path.mid(path.startsWith(QLatin1String(basePath))
                                                    ? static_cast<qsizetype>(sizeof basePath) - 1
                                                    : 0));
    }
    if (fault)
        return meetFault(visit, *fault);
    const HttpReply reply = carryOut(visit);
    visit.record.status = reply.status;
    keep(visit.record);
    send(visit, reply);
}

Limiter::Verdict Reception::admit(const ClientLink &link, const SandboxSwitches &switches)
{
    const Limiter::Rule rule{.model = switches.value(u"limitModel"),
                             .block = switches.value(u"limitBlock"),
                             .limit = m_limits.requests,
                             .window = m_limits.window};
    Limiter &limiter = m_limiters.try_emplace(link.peer(), rule).first->second;
    if (limiter.rule() != rule)
        limiter = Limiter(rule);
    return limiter.arrive(m_clock.now());
}

void Reception::refuseForLimit(Visit &visit, const Limiter::Verdict &verdict)
{
    HttpReply reply = limitBody(visit.switches);
    const QByteArray when = retryAfter(visit.switches, verdict.wait, m_clock.wallTime());
    if (!when.isEmpty())
        reply.headers.emplaceBack("Retry-After", when);
    visit.record.status = reply.status;
    keep(visit.record);
    send(visit, reply);
}

void Reception::meetFault(Visit &visit, const FaultRule &rule)
{
    const bool late = rule.work == FaultRule::Work::Late;
    visit.record.fault = faultName(rule.kind);
    if (late && rule.kind == FaultRule::Kind::Delay)
        return workLate(visit, rule);
    const HttpReply truth = rule.work == FaultRule::Work::Done ? carryOut(visit) : neverSeenWhole();
    visit.record.status = statusPlayed(rule, truth);
    if (!late)
        keep(visit.record);
    if (visit.link)
        playFault(rule, truth, urlOf(visit.request), *visit.link, m_clock);
    if (late)
        workLate(visit, rule);
}

void Reception::workLate(Visit visit, const FaultRule &rule)
{
    const bool answers = rule.kind == FaultRule::Kind::Delay;
    m_clock.callAt(m_clock.now() + rule.delay, this, [this, visit, answers]() mutable {
        const HttpReply reply = carryOut(visit);
        if (answers && visit.link)
            visit.record.status = reply.status;
        keep(visit.record);
        if (answers)
            send(visit, reply);
    });
}

HttpReply Reception::carryOut(Visit &visit)
{
    ServiceAnswer answer = serve(m_tenant, visit.switches, visit.request, m_clock.wallTime());
    visit.record.operation = answer.operation;
    visit.record.parametersFrom = answer.parametersFrom;
    visit.record.carriedOut = answer.changed;
    if (answer.changed)
        Q_EMIT tenantChanged();
    return std::move(answer.reply);
}

void Reception::send(const Visit &visit, const HttpReply &reply) const
{
    if (!visit.link)
        return; // gone, perhaps by what a listener of requestAnswered did
    HttpReply sent = visit.switches.is(u"chunkedAnswers", u"yes") ? inChunks(reply) : reply;
    if (visit.switches.is(u"rateHeaders", u"x-ratelimit")) {
        sent.headers.emplaceBack("X-RateLimit-Limit", QByteArray::number(m_limits.requests));
        sent.headers.emplaceBack("X-RateLimit-Remaining", QByteArray::number(visit.left));
    }
    visit.link->answer(sent);
}

void Reception::keep(SandboxRequest &record)
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

QUrl Reception::urlOf(const HttpRequest &request) const
{
    QUrl url = m_origin;
    url.setPath(QString::fromUtf8(request.path()));
    url.setQuery(QString::fromUtf8(request.query()));
    return url;
}

} // namespace flokdesk::sandbox
