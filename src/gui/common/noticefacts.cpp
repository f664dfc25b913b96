// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/noticefacts.h"

#include <algorithm>

namespace flokdesk {

namespace {

bool isWaiting(const ChangeSet &changes, ChangeId id)
{
    const StagedChange *staged = changes.byId(id);
    return staged && !staged->isFrozen();
}

/// Whether an answer shows that the server does again what the error says it does not.
bool disproves(const Exchange &exchange, Error::Kind kind)
{
    if (exchange.state != Exchange::State::Answered)
        return false;
    switch (kind) {
    case Error::Kind::NotSent:
        return exchange.status > 0;
    case Error::Kind::RateLimited:
        return exchange.status != 429;
    case Error::Kind::ServerFault:
        return exchange.status < 500;
    default:
        return false;
    }
}

bool concernsRole(const Change &change, const QString &role)
{
    const auto *given = std::get_if<AddRole>(&change);
    const auto *taken = std::get_if<RemoveRole>(&change);
    return (given && given->role == role) || (taken && taken->role == role)
        || std::holds_alternative<DeleteUser>(change);
}

} // namespace

Fact allStaged(const ChangeSet &changes, std::vector<ChangeId> ids)
{
    return Fact::whileTrue([&changes, ids = std::move(ids)] {
               return std::ranges::all_of(ids, [&](ChangeId id) { return isWaiting(changes, id); });
           })
        .askedAt(&changes, &ChangeSet::changed);
}

Fact allStagedFor(const ChangeSet &changes, const QString &email)
{
    std::vector<ChangeId> ids;
    for (const StagedChange *staged : changes.changesOf(objectOf(InviteUser{email})))
        ids.push_back(staged->id);
    return allStaged(changes, std::move(ids));
}

Fact allHaveProblems(const ChangeSet &changes, std::vector<ChangeId> ids)
{
    return Fact::whileTrue([&changes, ids = std::move(ids)] {
               return std::ranges::all_of(ids, [&](ChangeId id) {
                   const StagedChange *staged = changes.byId(id);
                   return staged && !staged->problem.isEmpty();
               });
           })
        .askedAt(&changes, &ChangeSet::changed);
}

Fact serverFails(const RequestScheduler &scheduler, const Error &error)
{
    return Fact::past().with(
        [&scheduler, kind = error.kind](QObject *context, const std::function<void()> &ask) {
            return QObject::connect(&scheduler, &RequestScheduler::exchangeChanged, context,
                                    [kind, ask](const Exchange &exchange) {
                                        if (disproves(exchange, kind))
                                            ask();
                                    });
        });
}

Fact untilGiven(const Session &session, const QString &role)
{
    return Fact::past().with([&session, role](QObject *context, const std::function<void()> &ask) {
        return QObject::connect(&session.jobQueue, &JobQueue::changeApplied, context,
                                [role, ask](const Change &change) {
                                    if (concernsRole(change, role))
                                        ask();
                                });
    });
}

Fact untilUsersChange(const Session &session)
{
    return Fact::until(&session.changes, &ChangeSet::changed)
        .askedAt(&session.workspace, &Workspace::changed);
}

Fact untilProtectionChanges(const Session &session)
{
    return Fact::until(&session.scheduler, &RequestScheduler::readOnlyChanged);
}

Fact lastStep(ChangeSet &changes)
{
    return Fact::until(&changes.undoStack(), &QUndoStack::indexChanged);
}

} // namespace flokdesk
