// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestscheduler.h"

#include "net/exchanges.h"
#include "net/outcome.h"
#include "net/redaction.h"
#include "net/retrypolicy.h"

#include <algorithm>
#include <QPointer>
#include <QRandomGenerator>
#include <utility>

namespace flokdesk {

struct RequestScheduler::Job {
    quint64 ticket = 0;
    Gate *gate = nullptr;
    Request request;
    size_t address = 0; // its URL as a number, quickly compared
    std::vector<Reply<Answer> *> replies; // empty once all of them were deleted
    quint64 generation = 0;
    Redaction redaction;
    Exchange exchange; // of the current attempt
    RetryPolicy retries;
    int copies = 0; // of the current attempt
    enum class Stage { Queued, OnTheWire, Delayed, Refused } stage = Stage::Queued;
};

namespace {

bool is429(const Answer &answer)
{
    return answer.isComplete() && answer.status == 429;
}

Error writeRefused()
{
    return {Error::Kind::ReadOnly,
            RequestScheduler::tr("This profile is read-only. Nothing was sent."),
            {},
            0};
}

Error notInTime(const QDateTime &turn)
{
    return {Error::Kind::RateLimited,
            //: %1 is a time of day
            RequestScheduler::tr(
                "Nothing was sent, because the next free request is only at %1. Try again then.")
                .arg(turn.toLocalTime().toString(QStringLiteral("HH:mm:ss"))),
            {},
            0};
}

/// Finishes the replies that still exist when their turn comes.
void settle(const std::vector<Reply<Answer> *> &replies, const Result<Answer> &result)
{
    std::vector<QPointer<Reply<Answer>>> interested;
    for (Reply<Answer> *reply : replies) {
        reply->onAbandoned(nullptr);
        interested.emplace_back(reply);
    }
    for (const auto &reply : interested) {
        if (reply)
            reply->finish(result);
    }
}

void noteRoundTrip(std::map<const Gate *, Duration> &roundTrips, const Gate *gate,
                   const Answer &answer)
{
    if (!answer.isComplete() || is429(answer))
        return;
    const auto [known, isFirst] = roundTrips.try_emplace(gate, answer.elapsed);
    if (!isFirst)
        known->second += (answer.elapsed - known->second) / 5;
}

/// The times between which the request arrived, by its answer.
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
        for (Reply<Answer> *reply : job->replies)
            reply->onAbandoned(nullptr); // it may outlive this
    }
}

Reply<Answer> *RequestScheduler::send(const Request &request)
{
    auto *reply = new Reply<Answer>(this);
    if (Job *same = sameRead(request)) {
        join(*same, reply, request.lane);
        return reply;
    }
    const quint64 ticket = m_nextTicket++;
    auto job = std::make_unique<Job>();
    job->ticket = ticket;
    job->gate = &gateTo(request.url);
    job->request = request;
    job->address = qHash(request.url);
    job->generation = m_generation;
    job->redaction = Redaction(request.headers);
    Job &added = *m_jobs.emplace(ticket, std::move(job)).first->second;
    join(added, reply, request.lane);
    Gate &gate = *added.gate;
    if (m_readOnly && request.writes) {
        refuseSoon(added, writeRefused());
        return reply;
    }
    if (const auto tooLate = impatience(gate, request)) {
        refuseSoon(added, *tooLate);
        return reply;
    }
    gate.enqueue(ticket, request.lane, request.flow);
    watchPatience(added);
    wait(added);
    gate.pump();
    return reply;
}

/// The request of an equal read whose answer may serve this one too.
RequestScheduler::Job *RequestScheduler::sameRead(const Request &request) const
{
    if (request.verb != Verb::Get || request.safety != Safety::Safe || request.writes
        || request.isFresh)
        return nullptr;
    const size_t address = qHash(request.url);
    const auto isSame = [&](const Job &job) {
        const Request &other = job.request;
        return job.address == address && job.generation == m_generation
            && job.stage != Job::Stage::Refused && !job.replies.empty()
            && other.verb == request.verb && other.url == request.url && other.body == request.body
            && other.headers == request.headers && other.deadline == request.deadline
            && other.patience == request.patience
            && other.repeatsRefusals == request.repeatsRefusals;
    };
    const auto found =
        std::ranges::find_if(m_jobs, [&](const auto &entry) { return isSame(*entry.second); });
    return found == m_jobs.end() ? nullptr : found->second.get();
}

void RequestScheduler::join(Job &job, Reply<Answer> *reply, Lane lane)
{
    const quint64 ticket = job.ticket;
    job.replies.push_back(reply);
    reply->onAbandoned([this, ticket, reply] { abandoned(ticket, reply); });
    if (lane >= job.request.lane)
        return;
    job.request.lane = lane;
    job.exchange.lane = laneName(lane);
    job.gate->promote(ticket, lane);
    report(job);
}

std::optional<Error> RequestScheduler::impatience(const Gate &gate, const Request &request) const
{
    if (!request.patience)
        return std::nullopt;
    const TimePoint now = m_clock.now();
    const TimePoint start = gate.core().expectedStart(gate.budget(), now, request.lane);
    if (start <= now + *request.patience)
        return std::nullopt;
    return notInTime(wallTimeAt(start));
}

void RequestScheduler::watchPatience(const Job &job)
{
    if (!job.request.patience)
        return;
    m_clock.callAt(m_clock.now() + *job.request.patience, this, [this, ticket = job.ticket] {
        Job *late = find(ticket);
        if (!late || late->stage == Job::Stage::OnTheWire || late->stage == Job::Stage::Refused)
            return;
        late->gate->cancel(ticket);
        refuse(ticket, notInTime(status(late->request.url).nextFree));
    });
}

void RequestScheduler::setReadOnly(bool readOnly)
{
    if (std::exchange(m_readOnly, readOnly) != readOnly)
        Q_EMIT readOnlyChanged();
}

void RequestScheduler::setInUse(bool inUse)
{
    if (std::exchange(m_inUse, inUse) == inUse)
        return;
    for (const auto &[server, gate] : m_gates)
        gate->setInUse(inUse);
}

const Gate *RequestScheduler::knownGateTo(const QUrl &url) const
{
    const auto found = m_gates.find(serverOf(url));
    return found == m_gates.end() ? nullptr : found->second.get();
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

std::optional<Error> RequestScheduler::whyNotSend(const Job &job) const
{
    const auto &ask = job.request.beforeSending;
    if (m_readOnly && job.request.writes)
        return writeRefused();
    const auto allowed = ask ? ask(job.exchange) : Done{};
    return allowed ? std::nullopt : std::optional(allowed.error());
}

void RequestScheduler::handOver(quint64 ticket)
{
    Job &job = *find(ticket); // an abandoned request has left the gate's queue
    if (const auto refusal = whyNotSend(job)) {
        job.gate->neverSent(ticket);
        return refuseSoon(job, *refusal);
    }
    m_generation += job.request.writes ? 1 : 0;
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
    m_generation += job->request.writes ? 1 : 0;
    noteRoundTrip(m_roundTrips, job->gate, answer);
    const std::optional<Duration> delay = delayBeforeRepeat(*job, answer);
    reportAnswer(*job, answer); // a listener may delete replies of the job
    if (delay && !job->replies.empty())
        sendAgain(*job, *delay);
    else
        finish(ticket, answer);
}

void RequestScheduler::finish(quint64 ticket, const Answer &answer)
{
    const auto job = take(ticket);
    job->gate->pump();
    const Answer shown = job->redaction.of(answer);
    if (is429(answer)) // last: a handler may delete this
        settle(job->replies, *errorOf(shown, job->request.writes, job->request.url.host()));
    else
        settle(job->replies, shown);
}

void RequestScheduler::abandoned(quint64 ticket, const ReplyBase *reply)
{
    Job *job = find(ticket);
    if (!job)
        return;
    std::erase(job->replies, reply);
    if (!job->replies.empty() || job->stage == Job::Stage::OnTheWire)
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

void RequestScheduler::refuseSoon(Job &job, const Error &why)
{
    job.stage = Job::Stage::Refused;
    m_clock.callSoon(this, [this, ticket = job.ticket, why] { refuse(ticket, why); });
}

void RequestScheduler::refuse(quint64 ticket, const Error &why)
{
    if (!find(ticket))
        return;
    const auto job = take(ticket);
    job->exchange.state = Exchange::State::NotSent;
    job->exchange.note = why.message;
    report(*job);
    noteChange();
    settle(job->replies, why); // last: a handler may delete this
}

std::unique_ptr<RequestScheduler::Job> RequestScheduler::take(quint64 ticket)
{
    return std::move(m_jobs.extract(ticket).mapped());
}

void RequestScheduler::report(Job &job)
{
    if (job.exchange.id == 0)
        return; // it never got as far as the queue
    const Exchange copy = job.exchange; // a listener may end the job
    Q_EMIT exchangeChanged(copy);
}

void RequestScheduler::reportAnswer(Job &job, const Answer &answer)
{
    fillIn(job.exchange, answer, job.request, job.redaction);
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
