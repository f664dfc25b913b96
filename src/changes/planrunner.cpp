// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/planrunner.h"

#include "changes/overloaded.h"
#include "core/text.h"

#include <algorithm>

namespace flokdesk {

namespace {

using State = PlanRunner::State;

/// What an error says about the write it belongs to. Whatever does not prove that nothing was done
/// counts as unknown.
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

/// True where the next write would meet the same wall.
bool stopsTheRest(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::ReadOnly:
    case Error::Kind::Cancelled:
    case Error::Kind::NotSent:
    case Error::Kind::KeyRejected:
    case Error::Kind::RateLimited:
    case Error::Kind::Redirected:
    case Error::Kind::Storage:
        return true;
    case Error::Kind::InvalidInput:
    case Error::Kind::NotFound:
    case Error::Kind::Rejected:
    case Error::Kind::ServerFault:
    case Error::Kind::NotUnderstood:
    case Error::Kind::TooLarge:
    case Error::Kind::UnknownOutcome:
        return false;
    }
    Q_UNREACHABLE();
}

FieldValues newValues(const FieldEdits &edits)
{
    FieldValues values;
    values.reserve(edits.size());
    for (const FieldEdit &edit : edits)
        values.push_back({edit.name, edit.after});
    return values;
}

QString receiptText(const RecordReceipt &receipt)
{
    return receipt.id;
}

QString receiptText(const InstanceReceipt &receipt)
{
    return receipt.identifier;
}

QString receiptText(const Done &)
{
    return {};
}

} // namespace

/// Makes the one call of a change and hands its receipt to the runner.
struct PlanRunner::Sender {
    PlanRunner &runner;
    int index;
    CallContext context;

    void operator()(const UpdateRecord &c) const
    {
        watch(runner.m_records.update(c.database, c.id, newValues(c.edits), c.insertWhenMissing,
                                      context),
              c.insertWhenMissing ? QString() : c.id);
    }
    void operator()(const AddRecord &c) const
    {
        watch(runner.m_records.add(c.database, c.values, context));
    }
    void operator()(const UpdateInstance &c) const
    {
        watch(runner.m_instances.update(c.identifier, newValues(c.edits), context),
              normalisedIdentifier(c.identifier));
    }
    void operator()(const CreateInstance &c) const
    {
        watch(runner.m_instances.create({c.process, c.fields, c.userIsInitiator}, context));
    }
    void operator()(const InviteUser &c) const { watch(runner.m_users.invite(c.email, context)); }
    void operator()(const DeleteUser &c) const { watch(runner.m_users.remove(c.email, context)); }
    void operator()(const AddRole &c) const
    {
        watch(runner.m_users.addRole(c.email, c.role, context));
    }
    void operator()(const RemoveRole &c) const
    {
        watch(runner.m_users.removeRole(c.email, c.role, context));
    }

private:
    /// `expected` is the id that the receipt must name, if it names one: the answer to another
    /// request proves nothing (reliability.md section 2.3).
    template <typename T>
    void watch(Reply<T> *reply, const QString &expected = {}) const
    {
        runner.m_reply = reply;
        reply->then(&runner, [&r = runner, i = index, expected](const Result<T> &result) {
            if (!result)
                return r.settle(i, result.error());
            const QString receipt = receiptText(*result);
            if (expected.isEmpty() || receipt.isEmpty() || receipt == expected)
                return r.settle(i, receipt);
            r.settle(i,
                     Error{Error::Kind::UnknownOutcome,
                           tr("Sent, but the answer was about something else (%1): it may have "
                              "been applied.")
                               .arg(withVisibleControls(receipt)),
                           {},
                           0});
        });
    }
};

/// Makes the one reading call of an update and hands what its edits are about to the runner.
struct PlanRunner::Reader {
    PlanRunner &runner;
    int index;
    CallContext context;

    void operator()(const UpdateRecord &c) const
    {
        const Filters byId{{QStringLiteral("Id"), c.id}};
        watch(runner.m_records.get(c.database, byId, context), c.edits,
              [](const Record &record, const QString &name) { return record.value(name); });
    }
    void operator()(const UpdateInstance &c) const
    {
        watch(runner.m_instances.get(c.identifier, context), c.edits,
              [](const Instance &instance, const QString &name) { return instance.field(name); });
    }
    template <typename Other>
    void operator()(const Other &) const
    {
        runner.send(index); // there is nothing to look at
    }

private:
    template <typename T, typename ValueOf>
    void watch(Reply<T> *reply, const FieldEdits &edits, ValueOf valueOf) const
    {
        runner.m_reply = reply;
        reply->then(&runner, [&r = runner, i = index, edits, valueOf](const Result<T> &result) {
            if (!result)
                return r.looked(i, result.error());
            FieldValues now;
            for (const FieldEdit &edit : edits) {
                const JsonValue *value = valueOf(*result, edit.name);
                now.push_back({edit.name, value ? *value : JsonValue()});
            }
            r.looked(i, now);
        });
    }
};

PlanRunner::PlanRunner(std::vector<Item> items, RecordsApi &records, InstancesApi &instances,
                       UsersApi &users, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_instances(instances)
    , m_users(users)
    , m_items(std::move(items))
{
    for (const Item &item : m_items) {
        if (item.state == State::Unknown)
            m_unresolved.insert(objectOf(item.change.change));
    }
}

std::vector<PlanRunner::Item> PlanRunner::itemsOf(const Plan &plan)
{
    std::vector<Item> items;
    items.reserve(plan.items().size());
    for (const StagedChange &change : plan.items())
        items.push_back({change, State::Waiting, {}, {}});
    return items;
}

Lane PlanRunner::laneOf(int changes)
{
    constexpr int longestWatched = 20; // what is over before anybody does something else
    if (changes == 1)
        return Lane::Interactive;
    return changes <= longestWatched ? Lane::Foreground : Lane::Background;
}

void PlanRunner::start()
{
    if (m_started)
        return;
    m_started = true;
    next();
}

void PlanRunner::pause()
{
    stopBehindTheWire(Stop::Pause);
}

void PlanRunner::cancelRest()
{
    stopBehindTheWire(Stop::Cancel);
}

void PlanRunner::stopBehindTheWire(Stop how)
{
    if (m_finished)
        return;
    m_stop = std::max(m_stop, how);
    const bool isQueued = m_current >= 0 && m_current < static_cast<int>(m_items.size())
        && m_items[size_t(m_current)].state == State::Queued;
    if (!isQueued)
        return;
    delete m_reply; // which takes the request back before it costs anything
    setState(m_current, State::Waiting);
    finish();
}

int PlanRunner::count(State state) const
{
    return static_cast<int>(std::ranges::count(m_items, state, &Item::state));
}

int PlanRunner::requestsToCome() const
{
    int requests = 0;
    for (const Item &item : m_items)
        requests += item.state == State::Waiting ? requestCost(item.change.change, m_guard) : 0;
    return requests;
}

void PlanRunner::next()
{
    while (m_stop == Stop::No && ++m_current < static_cast<int>(m_items.size())) {
        Item &item = m_items[size_t(m_current)];
        if (item.state != State::Waiting)
            continue;
        if (!mustSkip(m_current))
            return begin(m_current);
        item.error = {Error::Kind::NotSent,
                      tr("Not sent: nobody knows yet whether an earlier change of the same object "
                         "was carried out."),
                      {},
                      0};
        setState(m_current, State::Skipped);
    }
    finish();
}

void PlanRunner::begin(int index)
{
    setState(index, State::Queued);
    const Change change = m_items[size_t(index)].change.change;
    if (m_guard == GuardMode::Fast || !editsOf(change))
        return send(index);
    std::visit(Reader{*this, index, contextOf(index)}, change);
}

CallContext PlanRunner::contextOf(int index) const
{
    CallContext context;
    context.lane = laneOf(static_cast<int>(m_items.size()));
    context.flow = QStringLiteral("plan");
    context.reason = titleOf(m_items[size_t(index)].change.change);
    return context;
}

/// What is there now, just before it would be written over.
void PlanRunner::looked(int index, const Result<FieldValues> &now)
{
    const Change &change = m_items[size_t(index)].change.change;
    if (!now) {
        const auto *update = std::get_if<UpdateRecord>(&change);
        const bool isNew =
            update && update->insertWhenMissing && now.error().kind == Error::Kind::NotFound;
        return isNew ? send(index) : settle(index, now.error());
    }
    FieldValues others;
    bool isThere = true;
    const FieldEdits &edits = *editsOf(change);
    for (size_t i = 0; i < edits.size(); ++i) {
        const QString found = (*now)[i].value.displayText();
        const bool isMine = found == edits[i].after.displayText();
        isThere = isThere && isMine;
        if (!isMine && found != edits[i].before.displayText())
            others.push_back((*now)[i]);
    }
    if (!others.empty())
        return hold(index, others);
    if (isThere)
        return settle(index, objectOf(change).id);
    send(index);
}

void PlanRunner::hold(int index, const FieldValues &now)
{
    Item &item = m_items[size_t(index)];
    QStringList lines;
    for (const FieldValue &field : now) {
        const FieldEdits &edits = *editsOf(item.change.change);
        const auto edit = std::ranges::find(edits, field.name, &FieldEdit::name);
        //: %1 a column, %2 its old value, %3 the value that somebody else gave it
        lines << tr("Somebody else changed %1: it was “%2” and is now “%3”.")
                     .arg(withVisibleControls(field.name),
                          withVisibleControls(edit->before.displayText()),
                          withVisibleControls(field.value.displayText()));
    }
    lines << tr("Nothing was sent.");
    item.error = {Error::Kind::Rejected, lines.join(u'\n'), {}, 0};
    item.found = now;
    setState(index, State::Held);
    next();
}

void PlanRunner::send(int index)
{
    const Change change = m_items[size_t(index)].change.change;
    CallContext context = contextOf(index);
    context.beforeSending = [this, index]() -> Result<Done> {
        if (m_beforeSending) {
            if (const auto kept = m_beforeSending(index); !kept)
                return kept;
        }
        setState(index, State::Sending);
        return Done{};
    };
    std::visit(Sender{*this, index, context}, change);
}

void PlanRunner::settle(int index, const Result<QString> &receipt)
{
    Item &item = m_items[size_t(index)];
    if (receipt) {
        item.receipt = *receipt;
        setState(index, State::Done);
        return next();
    }
    const Error &error = receipt.error();
    item.error = error;
    const State state = stateFor(error.kind);
    const bool neverLeft = item.state == State::Queued;
    setState(index, neverLeft && state == State::Unknown ? State::NotSent : state);
    if (stopsTheRest(error.kind) && m_stop == Stop::No) {
        m_stop = Stop::Pause;
        m_pausedBy = error;
    }
    next();
}

void PlanRunner::setState(int index, State state)
{
    Item &item = m_items[size_t(index)];
    item.state = state;
    if (state == State::Unknown)
        m_unresolved.insert(objectOf(item.change.change));
    Q_EMIT itemChanged(index);
}

bool PlanRunner::mustSkip(int index) const
{
    const ObjectKey object = objectOf(m_items[size_t(index)].change.change);
    return !object.isNew() && m_unresolved.contains(object);
}

void PlanRunner::finish()
{
    for (int i = 0; m_stop == Stop::Cancel && i < static_cast<int>(m_items.size()); ++i) {
        if (m_items[size_t(i)].state != State::Waiting)
            continue;
        m_items[size_t(i)].error = {
            Error::Kind::Cancelled, tr("Not sent: you stopped here."), {}, 0};
        setState(i, State::Cancelled);
    }
    m_finished = true;
    Q_EMIT finished();
}

} // namespace flokdesk
