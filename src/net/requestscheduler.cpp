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

SchedulerCore::End endOf(const Answer &answer)
{
    if (outcomeOfWrite(answer, true) == Outcome::NotSent)
        return SchedulerCore::End::NeverSent;
    // Where an answer began, the request had arrived by then.
    return answer.status != 0 ? SchedulerCore::End::Answered : SchedulerCore::End::GivenUp;
}

} // namespace

RequestScheduler::RequestScheduler(Transport &transport, Clock &clock, QObject *parent)
    : RequestScheduler(transport, clock, SchedulerCore(), parent)
{
}

RequestScheduler::RequestScheduler(Transport &transport, Clock &clock, SchedulerCore core,
                                   QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_core(std::move(core))
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
    m_core.enqueue(ticket, request.lane, request.flow);
    wait(added);
    pump();
    return reply;
}

SchedulerStatus RequestScheduler::status() const
{
    using namespace std::chrono;
    const TimePoint now = m_clock.now();
    const RateBudget &budget = m_core.budget();
    const auto onTheWall = [now, wall = m_clock.wallTime()](TimePoint when) {
        return wall.addMSecs(ceil<milliseconds>(when - now).count());
    };
    SchedulerStatus status;
    status.used = budget.used(now);
    status.limit = budget.limits().requests;
    status.inFlight = m_core.inFlight();
    status.waiting = m_core.waiting() + m_delayed;
    status.paused = budget.isPaused(now);
    if (status.paused) {
        status.pauseReason = tr("Flokzu asked everyone on your network to wait.");
        status.pausedUntil = onTheWall(budget.pausedUntil());
    }
    if (status.waiting > 0) {
        status.nextFree = onTheWall(budget.nextFree(now));
        status.expectedEnd = onTheWall(m_core.expectedEnd(now));
    }
    return status;
}

RequestScheduler::Job *RequestScheduler::find(quint64 ticket) const
{
    const auto found = m_jobs.find(ticket);
    return found == m_jobs.end() ? nullptr : found->second.get();
}

void RequestScheduler::pump()
{
    m_pumpAgain = true;
    if (m_pumping)
        return;
    m_pumping = true;
    while (std::exchange(m_pumpAgain, false)) {
        const SchedulerCore::Step step = m_core.poll(m_clock.now());
        for (const quint64 ticket : step.handOver) {
            if (Job *job = find(ticket))
                handOver(*job);
            else // whoever heard of the one before has lost interest in this one
                m_core.ended(ticket, SchedulerCore::End::NeverSent, m_clock.now());
        }
        if (step.wakeAt)
            wakeAt(*step.wakeAt);
    }
    m_pumping = false;
    watchBudget();
    noteChange();
}

void RequestScheduler::wakeAt(TimePoint when)
{
    if (m_wake <= when)
        return;
    m_wake = when;
    m_clock.callAt(when, this, [this, when] {
        if (m_wake == when)
            m_wake = TimePoint::max();
        pump();
    });
}

void RequestScheduler::handOver(Job &job)
{
    const quint64 ticket = job.ticket;
    if (m_readOnly && job.request.writes) {
        job.stage = Job::Stage::Refused;
        m_core.ended(ticket, SchedulerCore::End::NeverSent, m_clock.now());
        m_clock.callSoon(this, [this, ticket] { refuseWrite(ticket); });
        m_pumpAgain = true;
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
    m_core.sentAgain(ticket);
    noteChange();
}

void RequestScheduler::answered(quint64 ticket, const Answer &answer)
{
    Job *job = find(ticket);
    if (!job)
        return;
    while (job->copies < answer.timesSent)
        copyLeft(ticket);
    m_core.ended(ticket, endOf(answer), m_clock.now());
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
    pump();
    Reply<Answer> *reply = std::exchange(job->reply, nullptr);
    if (!reply)
        return;
    const Answer shown = job->redaction.of(answer);
    if (answer.isComplete() && answer.status == 429) // last: the handler may delete this
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
    m_core.cancel(ticket);
    const auto dropped = take(ticket);
    dropped->exchange.state = Exchange::State::Cancelled;
    report(*dropped);
    noteChange();
}

/// Nothing when it must not be sent again; zero after a 429, because then the pause decides.
std::optional<Duration> RequestScheduler::delayBeforeRepeat(Job &job, const Answer &answer)
{
    if (!answer.isComplete() || answer.status != 429)
        return job.retries.delayBeforeRepeat(job.request, answer, m_random());
    m_core.refused(m_clock.now(), retryAfter(answer.header("Retry-After"), answer.header("Date")));
    if (!job.retries.mayRepeatAfter429())
        return std::nullopt;
    return Duration::zero();
}

void RequestScheduler::sendAgain(Job &job, Duration delay)
{
    const quint64 ticket = job.ticket;
    if (delay > Duration::zero()) {
        job.stage = Job::Stage::Delayed;
        ++m_delayed;
        m_clock.callAt(m_clock.now() + delay, this, [this, ticket] { requeue(ticket); });
    } else {
        job.stage = Job::Stage::Queued;
        m_core.enqueueFirst(ticket, job.request.lane, job.request.flow);
    }
    wait(job);
    pump();
}

void RequestScheduler::requeue(quint64 ticket)
{
    Job *job = find(ticket);
    if (!job)
        return;
    --m_delayed;
    job->stage = Job::Stage::Queued;
    m_core.enqueueFirst(ticket, job->request.lane, job->request.flow);
    pump();
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
    auto job = std::move(m_jobs.extract(ticket).mapped());
    if (job->stage == Job::Stage::Delayed)
        --m_delayed;
    return job;
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

/// Slots become free and pauses end by themselves: people shall see that too.
void RequestScheduler::watchBudget()
{
    const auto next = m_core.budget().nextChange(m_clock.now());
    if (!next || m_budgetWake <= *next)
        return;
    m_budgetWake = *next;
    m_clock.callAt(*next, this, [this, when = *next] {
        if (m_budgetWake == when)
            m_budgetWake = TimePoint::max();
        noteChange();
        watchBudget();
    });
}

} // namespace flokdesk
