// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobrunner.h"

#include "changes/jobs/pausereason.h"
#include "changes/jobs/requestcount.h"
#include "changes/jobs/setguard.h"
#include "changes/jobs/setverification.h"
#include "changes/overloaded.h"
#include "core/text.h"

#include <algorithm>

namespace flokdesk {

namespace {

using State = JobRunner::State;

/// The state of a write after an error. An error that does not prove that nothing was done means
/// unknown.
State stateFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InvalidInput:
    case Error::Kind::ReadOnly:
    case Error::Kind::Cancelled:
    case Error::Kind::NotSent:
    case Error::Kind::RateLimited:
        return State::NotSent;
    case Error::Kind::KeyRejected:
    case Error::Kind::NotAllowed:
    case Error::Kind::NotFound:
    case Error::Kind::Rejected:
        return State::Rejected;
    case Error::Kind::ServerFault:
    case Error::Kind::Redirected:
    case Error::Kind::NotUnderstood:
    case Error::Kind::TooLarge:
    case Error::Kind::UnknownOutcome:
    case Error::Kind::Storage:
        return State::Unknown;
    }
    Q_UNREACHABLE();
}

/// How long a checked precondition holds. Where the write then has to wait for its turn, it is checked
/// again: waiting costs nothing, and an edit that another person made in that minute is seen.
constexpr auto checkLasts = std::chrono::seconds(10);

/// How far ahead it looks for an object of which no change is under way.
constexpr int lookahead = 200;

} // namespace

JobRunner::JobRunner(std::shared_ptr<Job> job, const WriteApis &apis, QObject *parent)
    : QObject(parent)
    , m_apis(apis)
    , m_job(std::move(job))
{
    for (const Item &item : m_job->items) {
        if (item.state == State::Unknown)
            addUnresolved(objectOf(item.staged.change), item.staged.id);
        if (item.state == State::Rejected || item.state == State::NotSent
            || item.state == State::Unknown)
            rememberFailure(item.staged);
        m_ongoing += int(isOngoing(item.state));
    }
}

JobRunner::~JobRunner() = default;

std::vector<JobRunner::Item> JobRunner::itemsOf(const Plan &plan)
{
    std::vector<Item> items;
    items.reserve(plan.items().size());
    for (const StagedChange &change : plan.items()) {
        Item item;
        item.staged = change;
        items.push_back(std::move(item));
    }
    return items;
}

Lane JobRunner::laneOf(int changes)
{
    constexpr int longestWatched = 20; // over before the user turns to something else
    if (changes == 1)
        return Lane::Interactive;
    return changes <= longestWatched ? Lane::Foreground : Lane::Background;
}

void JobRunner::start()
{
    if (m_started)
        return;
    m_started = true;
    if (m_job->guard == GuardMode::Guard)
        m_sets = std::make_unique<SetGuard>(*m_job, m_apis, contextOf());
    fill();
}

void JobRunner::pause()
{
    m_wasToldToStop = true;
    drain(Stop::Pause);
}

void JobRunner::cancelRest()
{
    m_wasToldToStop = true;
    drain(Stop::Cancel);
}

void JobRunner::drain(Stop how)
{
    if (m_finished)
        return;
    m_stop = std::max(m_stop, how);
    if (m_sets)
        m_sets->stop();
    if (m_verification)
        m_verification.release()->deleteLater(); // its last signal may still be on the stack
    for (size_t i = m_turns.size(); i-- > 0;) {
        const int index = m_turns[i].index;
        if (at(index).state != State::Queued)
            continue;
        delete m_turns[i].reply; // which takes the request back before it costs anything
        m_turns.erase(m_turns.begin() + qsizetype(i));
        m_next = std::min(m_next, index);
        setState(index, State::Waiting);
    }
    finishIfIdle();
}

void JobRunner::resolveUnknown(ChangeId id, State state, const Error &found, SettledBy by)
{
    for (auto &[object, writes] : m_unresolved)
        writes.erase(id);
    std::erase_if(m_unresolved, [](const auto &entry) { return entry.second.empty(); });
    m_job->resolveUnknown(id, state, found, by);
    if (state != State::Done)
        return;
    for (auto &[kind, changes] : m_failed)
        changes.erase(id);
}

int JobRunner::count(State state) const
{
    return m_job->count(state);
}

int JobRunner::requestsToCome() const
{
    if (m_verification)
        return m_verification->requestsToCome();
    RequestCount count;
    for (const Item &item : m_job->items) {
        if (item.state == State::Waiting)
            count.add(item.staged.change);
    }
    for (const QString &database : m_sets ? m_sets->readSingly().keys() : QStringList())
        count.readSingly(database);
    return count.total(m_job->guard);
}

QStringList JobRunner::notes() const
{
    return (m_sets ? m_sets->readSingly().values() : QStringList()) + m_notes;
}

int JobRunner::atOnce() const
{
    const int left = m_job->stopAfter - m_failures;
    return m_job->stopAfter > 0 ? std::clamp(left, 1, m_atOnce) : m_atOnce;
}

void JobRunner::fill()
{
    if (std::exchange(m_filling, true))
        return;
    while (m_stop == Stop::No && static_cast<int>(m_turns.size()) < atOnce()) {
        const int index = nextIndex();
        if (index < 0)
            break;
        if (!skipIfPointless(index))
            begin(index);
    }
    m_filling = false;
    finishIfIdle();
}

/// The first item that waits while no earlier change of its object is under way or waits, or -1.
int JobRunner::nextIndex()
{
    const auto size = static_cast<int>(m_job->items.size());
    while (m_next < size && at(m_next).state != State::Waiting)
        ++m_next;
    std::set<ObjectKey> taken;
    for (const Turn &turn : m_turns)
        taken.insert(objectOf(changeAt(turn.index)));
    for (int i = m_next; i < std::min(size, m_next + lookahead); ++i) {
        if (at(i).state != State::Waiting)
            continue;
        const ObjectKey object = objectOf(changeAt(i));
        if (object.isNew() || taken.insert(object).second)
            return i;
    }
    return -1;
}

JobRunner::Kind JobRunner::kindOf(const Change &change)
{
    return {objectOf(change), change.index()};
}

void JobRunner::rememberFailure(const StagedChange &change)
{
    m_failed[kindOf(change.change)].insert(change.id);
}

bool JobRunner::hasFailed(const Kind &kind) const
{
    const auto failed = m_failed.find(kind);
    return failed != m_failed.end() && !failed->second.empty();
}

QString JobRunner::whySkip(int index) const
{
    const ObjectKey object = objectOf(changeAt(index));
    if (!object.isNew() && m_unresolved.contains(object))
        return tr("Not sent: it is not yet known whether an earlier change to the same object was "
                  "applied.");
    if (m_waitingElsewhere.contains(object))
        return tr("Not sent: an earlier change to the same object still waits in another job.");
    const bool isRole = std::holds_alternative<AddRole>(changeAt(index))
        || std::holds_alternative<RemoveRole>(changeAt(index));
    if (isRole && hasFailed({object, Change(InviteUser{}).index()}))
        return tr("Not sent: the invitation before it was not applied.");
    if (std::holds_alternative<DeleteUser>(changeAt(index))
        && hasFailed({object, Change(RemoveRole{}).index()}))
        return tr(
            "Not sent: a role was to be taken from the user first, and that was not applied.");
    return {};
}

bool JobRunner::skipIfPointless(int index)
{
    const QString why = whySkip(index);
    if (why.isEmpty())
        return false;
    at(index).error = {Error::Kind::NotSent, why, {}, 0};
    setState(index, State::Skipped);
    return true;
}

void JobRunner::begin(int index)
{
    m_turns.push_back({index, {}, {}, false});
    setState(index, State::Queued);
    checkPrecondition(index);
}

CallContext JobRunner::contextOf() const
{
    CallContext context;
    context.lane = laneOf(static_cast<int>(m_job->items.size()));
    context.flow = QStringLiteral("plan");
    return context;
}

CallContext JobRunner::contextOf(int index) const
{
    CallContext context = contextOf();
    context.reason = titleOf(changeAt(index));
    return context;
}

JobRunner::Turn *JobRunner::turnOf(int index)
{
    const auto found = std::ranges::find(m_turns, index, &Turn::index);
    return found == m_turns.end() ? nullptr : &*found;
}

void JobRunner::checkPrecondition(int index)
{
    if (!turnOf(index))
        return; // it was stopped meanwhile
    Reply<std::optional<SetGuard::Seen>> *seen =
        m_sets ? m_sets->ask(changeAt(index), this) : nullptr;
    if (!seen)
        return checkSingly(index);
    turnOf(index)->reply = seen;
    seen->then(this, [this, index](const Result<std::optional<SetGuard::Seen>> &found) {
        if (!found || !*found)
            return checkSingly(index);
        preconditionChecked(index, (*found)->values, (*found)->until);
    });
}

void JobRunner::checkSingly(int index)
{
    Reply<FieldValues> *targets = m_job->guard == GuardMode::Fast
        ? nullptr
        : readTargets(changeAt(index), m_apis, contextOf(index), this);
    if (!targets)
        return send(index);
    turnOf(index)->reply = targets;
    targets->then(this, [this, index](const Result<FieldValues> &now) {
        if (now && m_sets)
            m_sets->foundSingly(changeAt(index));
        preconditionChecked(index, now, m_apis.clock.now() + checkLasts);
    });
}

/// Compares the present values with the edits, just before they would be written over.
void JobRunner::preconditionChecked(int index, const Result<FieldValues> &now, TimePoint until)
{
    turnOf(index)->checkedUntil = until;
    const Change &change = changeAt(index);
    if (!now) {
        const auto *update = std::get_if<UpdateRecord>(&change);
        const bool isNew =
            update && update->insertWhenMissing && now.error().kind == Error::Kind::NotFound;
        return isNew ? send(index) : settle(index, now.error());
    }
    FieldEdits &edits = *editsOf(at(index).staged.change);
    const std::vector<ComparedEdit> compared = compareEdits(edits, *now);
    for (size_t i = 0; i < edits.size(); ++i) {
        if (!edits[i].before)
            edits[i].before = compared[i].now;
    }
    if (std::ranges::any_of(compared, &ComparedEdit::isThird))
        return hold(index, compared);
    const bool isThere = std::ranges::all_of(
        compared, [](const ComparedEdit &edit) { return edit.isNew && !edit.isMissing; });
    if (isThere)
        return settle(index, objectOf(change).id);
    send(index);
}

void JobRunner::hold(int index, const std::vector<ComparedEdit> &compared)
{
    Item &item = at(index);
    const FieldEdits &edits = *editsOf(item.staged.change);
    QStringList lines;
    FieldValues others;
    for (size_t i = 0; i < edits.size(); ++i) {
        if (!compared[i].isThird())
            continue;
        others.push_back({edits[i].name, compared[i].now});
        //: %1 a column, %2 its old value, %3 the value that another person gave it
        lines << tr("Another person changed %1: it was “%2” and is now “%3”.")
                     .arg(withVisibleControls(edits[i].name),
                          visibleExcerpt(edits[i].before->displayText()),
                          visibleExcerpt(compared[i].now.displayText()));
    }
    lines << tr("Nothing was sent.");
    item.error = {Error::Kind::Rejected, lines.join(u'\n'), {}, 0};
    item.found = others;
    setState(index, State::Held);
    endTurn(index);
}

void JobRunner::send(int index)
{
    CallContext context = contextOf(index);
    context.beforeSending = [this, index](const Exchange &request) {
        return maySend(index, request);
    };
    Reply<QString> *outcome = sendWrite(changeAt(index), m_apis, context, this);
    turnOf(index)->reply = outcome;
    outcome->then(this, [this, index](const Result<QString> &receipt) { settle(index, receipt); });
}

Result<Done> JobRunner::maySend(int index, const Exchange &request)
{
    Turn &turn = *turnOf(index);
    turn.mustCheckAgain = turn.checkedUntil && *turn.checkedUntil < m_apis.clock.now();
    if (turn.mustCheckAgain)
        return Error{
            Error::Kind::NotSent, tr("The values in Flokzu must be read again first."), {}, 0};
    if (m_beforeSending) {
        if (const auto kept = m_beforeSending(index, request); !kept)
            return kept;
    }
    if (m_sets)
        m_sets->sending(changeAt(index));
    setState(index, State::Sending);
    return Done{};
}

void JobRunner::settle(int index, const Result<QString> &receipt)
{
    if (std::exchange(turnOf(index)->mustCheckAgain, false)) {
        setState(index, State::Queued);
        return m_stop == Stop::No ? checkPrecondition(index) : drain(m_stop);
    }
    if (receipt)
        return confirm(index, *receipt);
    fail(index, receipt.error());
}

void JobRunner::confirm(int index, const QString &receipt)
{
    Item &item = at(index);
    item.receipt = receipt;
    const bool wasSent = item.state == State::Sending;
    setState(index, State::Done);
    if (m_job->guard == GuardMode::Paranoid && wasSent)
        return readBack(index);
    endTurn(index);
}

void JobRunner::readBack(int index)
{
    Reply<Finding> *finding =
        checkReceipt(changeAt(index), at(index).receipt, m_apis, contextOf(index), this);
    if (!finding)
        return endTurn(index);
    turnOf(index)->reply = finding;
    finding->then(this, [this, index](const Result<Finding> &found) {
        const bool isThere = found && found->verdict == Finding::Verdict::Applied;
        if (!isThere) {
            at(index).error = {Error::Kind::NotUnderstood,
                               found ? tr("Applied, but the values in Flokzu differ.")
                                     : tr("Applied, but it could not be read afterwards."),
                               found ? found->evidence : found.error().message, 0};
            Q_EMIT readsOtherwise(index);
        }
        endTurn(index);
    });
}

void JobRunner::fail(int index, const Error &error)
{
    Item &item = at(index);
    item.error = error;
    State state = stateFor(error.kind);
    if (item.state == State::Queued && state == State::Unknown)
        state = State::NotSent; // it never left
    if (waitsWithTheRest(error, state)) {
        m_next = std::min(m_next, index);
        setState(index, State::Waiting);
    } else {
        rememberFailure(item.staged);
        setState(index, state);
    }
    countFailure(index, error);
    endTurn(index);
}

/// After a global error a job keeps the items that were not carried out, or each attempt would drop
/// some of them. A single change goes back to the user.
bool JobRunner::waitsWithTheRest(const Error &error, State state) const
{
    const bool isUndone = state == State::NotSent || state == State::Rejected;
    return isUndone && isGlobalError(error) && m_job->items.size() > 1;
}

void JobRunner::countFailure(int index, const Error &error)
{
    ++m_failures;
    if (m_stop != Stop::No)
        return;
    m_hitGlobalError = isGlobalError(error);
    if (m_hitGlobalError)
        m_pausedBy = pauseReason(error, changeAt(index));
    else if (m_job->stopAfter > 0 && m_failures >= m_job->stopAfter)
        m_pausedBy = Error{Error::Kind::Rejected,
                           tr("Paused after %n failed change(s).", nullptr, m_failures),
                           {},
                           0};
    if (m_pausedBy)
        m_stop = Stop::Pause;
}

void JobRunner::endTurn(int index)
{
    std::erase_if(m_turns, [index](const Turn &turn) { return turn.index == index; });
    if (m_sets)
        m_sets->ended(changeAt(index));
    if (m_stop != Stop::No)
        return drain(m_stop);
    fill();
}

void JobRunner::setState(int index, State state)
{
    m_ongoing += int(isOngoing(state)) - int(isOngoing(at(index).state));
    at(index).state = state;
    if (state == State::Unknown)
        addUnresolved(objectOf(changeAt(index)), at(index).staged.id);
    Q_EMIT itemChanged(index);
}

} // namespace flokdesk
