// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestscheduler.h"

#include "net/outcome.h"
#include "net/redaction.h"
#include "net/retrypolicy.h"

#include <algorithm>
#include <QRandomGenerator>
#include <utility>

namespace flokdesk {

struct RequestScheduler::Job {
    quint64 ticket = 0;
    Gate *gate = nullptr;
    Request request;
    Reply<Answer> *reply = nullptr; // nullptr once nobody is interested
    Redaction redaction;
    Exchange exchange; // of the current attempt
    RetryPolicy retries;
    int copies = 0; // of the current attempt
    enum class Stage { Queued, OnTheWire, Delayed, Refused };
    Stage stage = Stage::Queued;
};

namespace {

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
    exchange.reason = request.reason;
    return exchange;
}

Exchange::State stateAfter(const Answer &answer, bool writes)
{
    if (outcomeOfWrite(answer, true) == Outcome::NotSent)
        return Exchange::State::NotSent;
    if (writes && outcomeOfWrite(answer, true) == Outcome::Unknown)
        return Exchange::State::Unknown;
    return answer.isComplete() ? Exchange::State::Answered : Exchange::State::Failed;
}

bool is429(const Answer &answer)
{
    return answer.isComplete() && answer.status == 429;
}

QString whyLowered(Backoff::Cause cause)
{
    switch (cause) {
    case Backoff::Cause::None:
        return {};
    case Backoff::Cause::SharedAddress:
        return RequestScheduler::tr("Another program on your network shares your limit.");
    case Backoff::Cause::StricterServer:
        return RequestScheduler::tr("Flokzu allowed less than usual.");
    case Backoff::Cause::NoRhythm:
        return RequestScheduler::tr("Flokzu refused again and again, so pauses are made.");
    }
    Q_UNREACHABLE();
}

/// What the answer says about when the request arrived.
void tellGate(Gate &gate, quint64 ticket, const Answer &answer)
{
    if (is429(answer))
        gate.refused(ticket, retryAfter(answer.header("Retry-After"), answer.header("Date")));
    else if (outcomeOfWrite(answer, true) == Outcome::NotSent)
        gate.neverSent(ticket);
    else if (answer.status != 0) // where an answer began, the request had arrived by then
        gate.answered(ticket);
    else
        gate.givenUp(ticket);
}

} // namespace

RequestScheduler::RequestScheduler(Transport &transport, Ledgers &ledgers, Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_ledgers(ledgers)
    , m_clock(clock)
    , m_random([] { return QRandomGenerator::global()->generateDouble(); })
{
}

RequestScheduler::~RequestScheduler()
{
    for (const auto &[ticket, job] : m_jobs) {
        if (job->reply)
            job->reply->onAbandoned(nullptr); // it may outlive this
    }
}

Reply<Answer> *RequestScheduler::send(const Request &request)
{
    auto *reply = new Reply<Answer>(this);
    const quint64 ticket = m_nextTicket++;
    auto job = std::make_unique<Job>();
    job->ticket = ticket;
    job->gate = &gateTo(request.url);
    job->request = request;
    job->reply = reply;
    job->redaction = Redaction(request.headers);
    reply->onAbandoned([this, ticket] { abandoned(ticket); });
    Job &added = *m_jobs.emplace(ticket, std::move(job)).first->second;
    if (m_readOnly && request.writes) {
        added.stage = Job::Stage::Refused;
        m_clock.callSoon(this, [this, ticket] { refuseWrite(ticket); });
        return reply;
    }
    Gate &gate = *added.gate;
    gate.enqueue(ticket, request.lane, request.flow);
    wait(added);
    gate.pump();
    return reply;
}

void RequestScheduler::setInUse(bool inUse)
{
    if (std::exchange(m_inUse, inUse) == inUse)
        return;
    for (const auto &[server, gate] : m_gates)
        gate->setInUse(inUse);
}

SchedulerStatus RequestScheduler::status(const QUrl &url) const
{
    const Gate *gate = knownGateTo(url);
    const RateBudget &budget = gate ? gate->budget() : m_ledgers.of(serverOf(url)).budget();
    const TimePoint now = m_clock.now();
    SchedulerStatus status;
    status.used = budget.used(now);
    status.limit = budget.limit(now);
    status.limitReason = whyLowered(budget.cause(now));
    status.paused = budget.isPaused(now);
    if (status.paused) {
        status.pauseReason = tr("Flokzu asked everyone on your network to wait.");
        status.pausedUntil = onTheWall(budget.pausedUntil());
    }
    if (!gate)
        return status;
    status.inFlight = gate->core().inFlight();
    status.waiting = gate->core().waiting() + delayed(*gate);
    if (status.waiting > 0) {
        status.nextFree = onTheWall(budget.nextFree(now));
        status.expectedEnd = onTheWall(gate->core().expectedEnd(budget, now));
    }
    return status;
}

QDateTime RequestScheduler::expectedEnd(const QUrl &url, int further, Lane lane) const
{
    const TimePoint now = m_clock.now();
    if (const Gate *gate = knownGateTo(url))
        return onTheWall(gate->core().expectedEnd(gate->budget(), now, further, lane));
    const RateBudget &budget = m_ledgers.of(serverOf(url)).budget();
    return onTheWall(SchedulerCore().expectedEnd(budget, now, further, lane));
}

const Gate *RequestScheduler::knownGateTo(const QUrl &url) const
{
    const auto found = m_gates.find(serverOf(url));
    return found == m_gates.end() ? nullptr : found->second.get();
}

QDateTime RequestScheduler::onTheWall(TimePoint when) const
{
    using namespace std::chrono;
    return m_clock.wallTime().addMSecs(ceil<milliseconds>(when - m_clock.now()).count());
}

/// Those that wait for their next attempt and are not yet back in the gate's queue.
int RequestScheduler::delayed(const Gate &gate) const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(), [&gate](const auto &entry) {
        return entry.second->gate == &gate && entry.second->stage == Job::Stage::Delayed;
    }));
}

Gate &RequestScheduler::gateTo(const QUrl &url)
{
    const QString server = serverOf(url);
    auto &gate = m_gates[server];
    if (!gate) {
        gate = std::make_unique<Gate>(m_ledgers.of(server), m_clock, SchedulerCore());
        gate->setInUse(m_inUse);
        connect(gate.get(), &Gate::handOver, this, &RequestScheduler::handOver);
        connect(gate.get(), &Gate::changed, this, &RequestScheduler::noteChange);
    }
    return *gate;
}

RequestScheduler::Job *RequestScheduler::find(quint64 ticket) const
{
    const auto found = m_jobs.find(ticket);
    return found == m_jobs.end() ? nullptr : found->second.get();
}

void RequestScheduler::handOver(quint64 ticket)
{
    Job &job = *find(ticket); // what nobody wants any more has left the gate's queue
    if (m_readOnly && job.request.writes) {
        job.stage = Job::Stage::Refused;
        job.gate->neverSent(ticket);
        m_clock.callSoon(this, [this, ticket] { refuseWrite(ticket); });
        return;
    }
    job.stage = Job::Stage::OnTheWire;
    job.copies = 0;
    Transfer *transfer = m_transport.start(job.request, this);
    connect(transfer, &Transfer::sent, this, [this, ticket] { copyLeft(ticket); });
    connect(transfer, &Transfer::finished, this, [this, ticket, transfer](const Answer &answer) {
        transfer->deleteLater();
        answered(ticket, answer);
    });
    job.exchange.state = Exchange::State::Sent;
    job.exchange.startedAt = m_clock.wallTime();
    report(job);
}

void RequestScheduler::copyLeft(quint64 ticket)
{
    Job *job = find(ticket);
    if (!job || ++job->copies == 1)
        return;
    job->gate->sentAgain(ticket);
    noteChange();
}

void RequestScheduler::answered(quint64 ticket, const Answer &answer)
{
    Job *job = find(ticket);
    if (!job)
        return;
    while (job->copies < answer.timesSent)
        copyLeft(ticket);
    tellGate(*job->gate, ticket, answer);
    const std::optional<Duration> delay = delayBeforeRepeat(*job, answer);
    reportAnswer(*job, answer); // who hears of it may lose interest
    if (delay && job->reply)
        sendAgain(*job, *delay);
    else
        finish(ticket, answer);
}

void RequestScheduler::finish(quint64 ticket, const Answer &answer)
{
    const auto job = take(ticket);
    job->gate->pump();
    Reply<Answer> *reply = std::exchange(job->reply, nullptr);
    if (!reply)
        return;
    const Answer shown = job->redaction.of(answer);
    if (is429(answer)) // last: the handler may delete this
        reply->finish(*errorOf(shown, job->request.writes, job->request.url.host()));
    else
        reply->finish(shown);
}

void RequestScheduler::abandoned(quint64 ticket)
{
    Job *job = find(ticket);
    if (!job)
        return;
    job->reply = nullptr;
    if (job->stage == Job::Stage::OnTheWire)
        return;
    job->gate->cancel(ticket);
    const auto dropped = take(ticket);
    dropped->exchange.state = Exchange::State::Cancelled;
    report(*dropped);
    noteChange();
}

/// Nothing when it must not be sent again; zero after a 429, because then the pause decides.
std::optional<Duration> RequestScheduler::delayBeforeRepeat(Job &job, const Answer &answer)
{
    m_retryBudget.answered(m_clock.now());
    if (!is429(answer)) {
        const auto delay = job.retries.delayBeforeRepeat(job.request, answer, m_random());
        return delay && m_retryBudget.take(m_clock.now()) ? delay : std::nullopt;
    }
    if (!job.retries.mayRepeatAfter429())
        return std::nullopt;
    return Duration::zero();
}

void RequestScheduler::sendAgain(Job &job, Duration delay)
{
    const quint64 ticket = job.ticket;
    Gate &gate = *job.gate;
    if (delay > Duration::zero()) {
        job.stage = Job::Stage::Delayed;
        m_clock.callAt(m_clock.now() + delay, this, [this, ticket] { requeue(ticket); });
    } else {
        job.stage = Job::Stage::Queued;
        gate.enqueueFirst(ticket, job.request.lane, job.request.flow);
    }
    wait(job);
    gate.pump();
}

void RequestScheduler::requeue(quint64 ticket)
{
    Job *job = find(ticket);
    if (!job)
        return;
    job->stage = Job::Stage::Queued;
    Gate &gate = *job->gate;
    gate.enqueueFirst(ticket, job->request.lane, job->request.flow);
    gate.pump();
}

/// Begins the exchange of the next attempt.
void RequestScheduler::wait(Job &job)
{
    const int attempt = job.exchange.id == 0 ? 1 : job.exchange.attempt + 1;
    job.exchange = newExchange(job.request, job.redaction);
    job.exchange.id = m_nextExchange++;
    job.exchange.attempt = attempt;
    job.exchange.startedAt = m_clock.wallTime();
    report(job);
}

void RequestScheduler::refuseWrite(quint64 ticket)
{
    if (!find(ticket))
        return;
    const auto job = take(ticket);
    const QString why = tr("This profile is read-only. Nothing was sent.");
    job->exchange.state = Exchange::State::NotSent;
    job->exchange.note = why;
    report(*job);
    noteChange();
    if (Reply<Answer> *reply = std::exchange(job->reply, nullptr))
        reply->finish(Error{Error::Kind::ReadOnly, why, {}, 0});
}

std::unique_ptr<RequestScheduler::Job> RequestScheduler::take(quint64 ticket)
{
    return std::move(m_jobs.extract(ticket).mapped());
}

void RequestScheduler::report(Job &job)
{
    if (job.exchange.id == 0)
        return; // it never got as far as the queue
    const Exchange copy = job.exchange; // who hears of it may end the job
    Q_EMIT exchangeChanged(copy);
}

void RequestScheduler::reportAnswer(Job &job, const Answer &answer)
{
    constexpr qsizetype longestKept = qsizetype(1024) * 1024;
    constexpr qsizetype longestKey = 1024; // one that is cut in two would not be found
    Exchange &exchange = job.exchange;
    exchange.state = stateAfter(answer, job.request.writes);
    exchange.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        exchange.answerHeaders.append({name, job.redaction.of(value)});
    exchange.answer =
        job.redaction.of(answer.body.left(longestKept + longestKey)).left(longestKept);
    exchange.answerSize = answer.body.size();
    exchange.elapsed = answer.elapsed;
    if (const auto error = errorOf(answer, job.request.writes, job.request.url.host()))
        exchange.note = job.redaction.of(error->message);
    report(job);
}

void RequestScheduler::noteChange()
{
    if (std::exchange(m_changeNoted, true))
        return;
    m_clock.callSoon(this, [this] {
        m_changeNoted = false;
        Q_EMIT statusChanged();
    });
}

} // namespace flokdesk
