// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/guidedwriting.h"

#include "core/text.h"
#include "session/checkreport.h"
#include "session/statusword.h"

#include <algorithm>
#include <array>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using State = CheckLine::State;

const QString &writingFlow()
{
    static const QString name = u"guided writing"_s;
    return name;
}

/// All that is known, but the field of a role, which this part is there to find out.
Dialect writingStart(Dialect present)
{
    if (!present.isSetByHand(dialectkey::roleField))
        present.reset(dialectkey::roleField);
    return present;
}

/// Whether each further call would meet the same. A rejected key or a plan that does not include a call
/// says nothing about those with the other key.
bool endsAll(const Error &error)
{
    return isGlobalError(error) && error.kind != Error::Kind::KeyRejected
        && error.kind != Error::Kind::NotAllowed;
}

ItemState writeStateOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::UnknownOutcome:
        return ItemState::Unknown;
    case Error::Kind::Cancelled:
    case Error::Kind::InvalidInput:
    case Error::Kind::NotSent:
    case Error::Kind::RateLimited:
    case Error::Kind::ReadOnly:
    case Error::Kind::Storage:
        return ItemState::NotSent;
    default:
        return ItemState::Rejected;
    }
}

QString headerOf(const Exchange &exchange, QByteArrayView name)
{
    for (const auto &[key, value] : exchange.headers) {
        if (key == name)
            return QString::fromUtf8(value);
    }
    return {};
}

/// In the order of the alternatives of Change.
CallId callThatWrites(const Change &change)
{
    constexpr std::array calls{CallId::UpdateRecord,   CallId::AddRecord, CallId::UpdateInstance,
                               CallId::CreateInstance, CallId::Invite,    CallId::DeleteUser,
                               CallId::AddRole,        CallId::RemoveRole};
    static_assert(calls.size() == std::variant_size_v<Change>);
    return calls.at(change.index());
}

/// The word for success that the contract assumes.
bool isUsualStatus(const QString &word)
{
    return word.compare(u"OK"_s, Qt::CaseInsensitive) == 0;
}

bool isSameRequest(const Exchange &a, const Exchange &b)
{
    return a.verb == b.verb && a.url == b.url && a.body == b.body;
}

} // namespace

GuidedWriting::GuidedWriting(RequestScheduler &scheduler, const Connection &connection,
                             const Dialect &present, ChangeStore &store,
                             const WritingTarget &target, QObject *parent)
    : QObject(parent)
    , m_client(scheduler, connection)
    , m_records(m_client)
    , m_instances(m_client)
    , m_users(m_client)
    , m_journal(std::make_unique<CheckJournal>(store, tr("Guided check")))
    , m_steps({m_records, m_instances, m_users, scheduler.clock()}, target,
              store.now().toString(u"yyyy-MM-dd HH:mm:ss"_s))
    , m_lines(connection.baseUrl)
{
    m_client.setDialect(writingStart(present));
    connect(&scheduler, &RequestScheduler::exchangeChanged, this, &GuidedWriting::follow);
}

GuidedWriting::~GuidedWriting() = default;

int GuidedWriting::writes() const
{
    return int(std::ranges::count_if(steps(), &WritingStep::writes));
}

void GuidedWriting::start()
{
    next();
}

void GuidedWriting::next()
{
    while (!m_isFinished && !m_isStopping && m_next < steps().size()) {
        const WritingStep &step = steps()[m_next++];
        m_number += step.writes ? 1 : 0;
        const auto whyNot = step.whyNot ? step.whyNot() : std::nullopt;
        if (!whyNot) {
            m_step = &step;
            m_lines.begin(step.question, dialect());
            return step.writes ? write(step) : read(step);
        }
        if (!whyNot->isEmpty())
            m_lines.leaveOut(step.question, tr("not asked: %1").arg(*whyNot));
    }
    finish();
}

CallContext GuidedWriting::contextOf(const WritingStep &step)
{
    using namespace std::chrono_literals;
    CallContext context{Lane::Interactive, writingFlow(), {}, 90s};
    //: Why a request is sent; %1 is what is read or written
    context.reason = tr("Guided check: %1").arg(withVisibleControls(step.question));
    return context;
}

void GuidedWriting::read(const WritingStep &step)
{
    m_reply = step.read(contextOf(step), this, [this](const WritingAnswer &a) { answered(a); });
    Q_EMIT changed();
}

void GuidedWriting::write(const WritingStep &step)
{
    m_form = 0;
    m_isSkipped = false;
    m_isWriting = false;
    m_statusWord.reset();
    m_doubt.reset();
    CallContext context = contextOf(step);
    context.confirm = [this, &step](const Exchange &request, std::function<void(bool)> decide) {
        ask(step, request, std::move(decide));
    };
    context.beforeSending = [this, change = step.change()](const Exchange &request) {
        return maySend(change, request);
    };
    Reply<QString> *reply =
        sendWrite(step.change(), {m_records, m_instances, m_users, m_client.scheduler().clock()},
                  context, this);
    m_reply = reply;
    reply->then(this, [this](const Result<QString> &receipt) { written(receipt); });
    Q_EMIT changed();
}

void GuidedWriting::ask(const WritingStep &step, const Exchange &request,
                        std::function<void(bool)> decide)
{
    m_isWriting = false;
    m_lines.wait();
    m_decide = std::move(decide);
    m_shown = request;
    const QUrl &base = m_client.connection().baseUrl;
    m_pending = Pending{.number = m_number,
                        .form = ++m_form,
                        .question = step.question,
                        .leaves = step.leaves,
                        .call = QString::fromLatin1(request.verb) + u' '
                            + pathBehind(base, QUrl(request.url)),
                        .user = headerOf(request, "X-Username"),
                        .body = request.body};
    if (m_isStopping)
        return skip();
    Q_EMIT changed();
    Q_EMIT confirmationNeeded();
}

void GuidedWriting::send()
{
    if (!m_pending)
        return;
    m_pending.reset();
    m_confirmed = std::exchange(m_shown, std::nullopt);
    const auto decide = std::exchange(m_decide, nullptr);
    decide(true);
    Q_EMIT changed();
}

void GuidedWriting::skip()
{
    if (!m_pending)
        return;
    m_pending.reset();
    m_shown.reset();
    m_isSkipped = true;
    const auto decide = std::exchange(m_decide, nullptr);
    decide(false);
    Q_EMIT changed();
}

/// Only the request that the user saw goes to the wire, and once: any repetition ends here.
Result<Done> GuidedWriting::maySend(const Change &change, const Exchange &request)
{
    const auto confirmed = std::exchange(m_confirmed, std::nullopt);
    if (!confirmed || !isSameRequest(*confirmed, request))
        return Error{Error::Kind::Cancelled, tr("Not sent again. %1").arg(m_note).trimmed(), {}, 0};
    if (const auto kept = m_journal->sending(change, request); !kept)
        return kept;
    m_isWriting = true;
    return Done{};
}

void GuidedWriting::written(const Result<QString> &receipt)
{
    const WritingStep &step = *m_step;
    m_isWriting = false;
    m_confirmed.reset();
    if (!receipt)
        return refused(receipt.error());
    step.ended(WriteFate::Done, *receipt);
    m_journal->ended(ItemState::Done, {}, *receipt);
    if (step.isRefusalGood)
        return ended(State::Refused, tr("accepted, although there is no such record"));
    ended(State::Good, receipt->isEmpty() ? doneText() : doneText(*receipt));
}

// Both tell the word for success where it is not the one that is assumed.

QString GuidedWriting::doneText() const
{
    if (!m_statusWord)
        return tr("done; the answer has no status");
    if (isUsualStatus(*m_statusWord))
        return tr("done");
    //: %1 a word or number of Flokzu, such as SUCCESS
    return tr("done; the status is “%1”").arg(withVisibleControls(*m_statusWord));
}

QString GuidedWriting::doneText(const QString &receipt) const
{
    if (!m_statusWord) {
        //: %1 the Id or identifier that Flokzu gave
        return tr("done: %1; the answer has no status").arg(receipt);
    }
    if (isUsualStatus(*m_statusWord)) {
        //: %1 the Id or identifier that Flokzu gave
        return tr("done: %1").arg(receipt);
    }
    //: %1 the Id or identifier that Flokzu gave, %2 a word or number of Flokzu, such as SUCCESS
    return tr("done: %1; the status is “%2”").arg(receipt, withVisibleControls(*m_statusWord));
}

void GuidedWriting::refused(const Error &error)
{
    const WritingStep &step = *m_step;
    if (m_isSkipped && error.kind == Error::Kind::Cancelled) {
        m_journal->ended(ItemState::Rejected, // an earlier form of the same call
                         {Error::Kind::Rejected, tr("Refused, or without effect."), {}, 0});
        return leftOut();
    }
    const ItemState state = writeStateOf(error);
    if (state == ItemState::Unknown) {
        if (m_statusWord)
            m_doubt = {callThatWrites(step.change()), *m_statusWord};
        return unknown(step, error);
    }
    step.ended(WriteFate::Refused, {});
    m_journal->ended(state, error);
    m_isStopping |= endsAll(error);
    if (step.isRefusalGood
        && (error.kind == Error::Kind::Rejected || error.kind == Error::Kind::NotFound))
        return ended(State::Good, tr("refused, as it should be"));
    ended(State::Refused, error.message);
}

void GuidedWriting::unknown(const WritingStep &step, const Error &error)
{
    step.ended(WriteFate::Unknown, {});
    m_journal->doubt(error);
    //: %1 the reason, as sentences
    ended(State::Unknown, tr("unconfirmed, not sent again. %1").arg(error.message));
}

void GuidedWriting::leftOut()
{
    m_step = nullptr;
    m_lines.skip(m_isStopping ? tr("stopped") : tr("skipped"));
    Q_EMIT changed();
    next();
}

void GuidedWriting::answered(const WritingAnswer &answer)
{
    if (answer.provesWrite) {
        m_journal->settle(answer.receipt, answer.words);
        if (const auto doubt = std::exchange(m_doubt, std::nullopt))
            learnStatusWord(m_client, doubt->second, doubt->first);
    }
    m_isStopping |= answer.error && endsAll(*answer.error);
    ended(answer.state, answer.words);
}

void GuidedWriting::ended(State state, const QString &words)
{
    m_step = nullptr;
    m_lines.end(state, words, dialect());
    Q_EMIT changed();
    next();
}

/// An exchange after the first of one request would be a repetition: the reply is given up before it is
/// sent, and a 429 ends everything.
void GuidedWriting::follow(const Exchange &exchange)
{
    if (m_isFinished || !m_step || exchange.flow != writingFlow())
        return;
    if (exchange.attempt > 1)
        return giveUp(exchange);
    m_lines.follow(exchange);
    m_requests += exchange.state == Exchange::State::Sent ? 1 : 0;
    if (!exchange.note.isEmpty())
        m_note = exchange.note;
    m_status = exchange.status;
    if (exchange.status != 0 && exchange.verb != "GET")
        m_statusWord = statusWordIn(exchange.answer);
    if (exchange.status == 429)
        return giveUp(exchange);
    Q_EMIT changed();
}

void GuidedWriting::giveUp(const Exchange &exchange)
{
    const WritingStep &step = *m_step;
    m_step = nullptr; // what is reported while the reply goes is not followed
    delete m_reply;
    const bool isProof = std::exchange(m_isWriting, false) && exchange.verb == "GET";
    m_confirmed.reset();
    const Error error = errorOfRepetition(exchange.status == 429);
    m_isStopping |= error.kind == Error::Kind::RateLimited || (step.writes && !isProof);
    if (!step.writes)
        return answered(step.failed(error));
    if (isProof) // a reading that would have shown what the write did
        return unknown(step, error);
    step.ended(WriteFate::Refused, {});
    m_journal->ended(ItemState::NotSent, error);
    ended(State::Refused, error.message);
}

/// Why a request that the scheduler would repeat is not.
Error GuidedWriting::errorOfRepetition(bool isTooMany) const
{
    if (isTooMany)
        return {Error::Kind::RateLimited,
                tr("The request limit was reached (429). Nothing was changed, and nothing is sent "
                   "again: start again in a few minutes."),
                {},
                429};
    const auto kind = m_status == 0 ? Error::Kind::NotSent : Error::Kind::ServerFault;
    return {kind, tr("Nothing is sent again. %1").arg(m_note).trimmed(), {}, m_status};
}

void GuidedWriting::stop()
{
    if (m_isFinished)
        return;
    m_isStopping = true;
    if (m_pending)
        return skip();
    if (m_isWriting)
        return Q_EMIT changed(); // its answer is awaited
    m_step = nullptr;
    delete m_reply;
    m_confirmed.reset();
    m_lines.stop();
    finish();
}

void GuidedWriting::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_journal.reset(); // what is in doubt stays so
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace flokdesk
