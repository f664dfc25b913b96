// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/applier.h"

#include <algorithm>

namespace flokdesk {

namespace {

/// Why a change is still staged after a run; empty for what was never tried and may simply go next
/// time.
QString problemOf(const PlanRunner::Item &item)
{
    if (item.error.kind == Error::Kind::Cancelled && item.state == PlanRunner::State::Skipped)
        return {};
    const Error &error = item.error;
    if (error.detail.isEmpty() || error.message.contains(error.detail))
        return error.message;
    return error.message + u'\n' + error.detail;
}

} // namespace

Applier::Applier(ChangeSet &changes, RecordsApi &records, InstancesApi &instances, UsersApi &users,
                 QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_records(records)
    , m_instances(instances)
    , m_users(users)
{
}

Applier::~Applier() = default;

bool Applier::isBusy() const
{
    return m_runner && !m_runner->isFinished();
}

bool Applier::isCurrent(const Plan &plan) const
{
    return std::ranges::all_of(plan.items(), [this](const StagedChange &planned) {
        const StagedChange *staged = m_changes.byId(planned.id);
        return staged && !staged->isFrozen() && staged->change == planned.change;
    });
}

bool Applier::apply(const Plan &plan)
{
    if (isBusy() || plan.isEmpty() || !isCurrent(plan))
        return false;
    if (m_runner)
        m_runner.release()->deleteLater(); // its last signal may still be on the stack
    m_runner = std::make_unique<PlanRunner>(plan, m_records, m_instances, m_users);
    connect(m_runner.get(), &PlanRunner::itemChanged, this, &Applier::follow);
    connect(m_runner.get(), &PlanRunner::finished, this, &Applier::finished);

    std::vector<ChangeId> ids;
    for (const StagedChange &planned : plan.items())
        ids.push_back(planned.id);
    m_changes.beginRun(ids);
    Q_EMIT started();
    m_runner->start();
    return true;
}

void Applier::cancelRest()
{
    if (isBusy())
        m_runner->cancelRest();
}

void Applier::markApplied(ChangeId id, const QString &receipt)
{
    const StagedChange *staged = m_changes.byId(id);
    if (!staged || !staged->outcomeUnknown)
        return;
    const Change change = staged->change;
    m_changes.removeApplied(id);
    Q_EMIT changeApplied(change, receipt);
}

void Applier::markNotApplied(ChangeId id)
{
    const StagedChange *staged = m_changes.byId(id);
    if (staged && staged->outcomeUnknown)
        m_changes.setProblem(id, {}, false);
}

void Applier::follow(int index)
{
    settle(m_runner->items()[size_t(index)]);
    Q_EMIT itemChanged(index);
}

void Applier::settle(const PlanRunner::Item &item)
{
    switch (item.state) {
    case PlanRunner::State::Waiting:
    case PlanRunner::State::Sending:
        return;
    case PlanRunner::State::Done:
        m_changes.removeApplied(item.change.id);
        Q_EMIT changeApplied(item.change.change, item.receipt);
        return;
    case PlanRunner::State::Unknown:
        return m_changes.setProblem(item.change.id, problemOf(item), true);
    case PlanRunner::State::Rejected:
    case PlanRunner::State::NotSent:
    case PlanRunner::State::Skipped:
        return m_changes.setProblem(item.change.id, problemOf(item), false);
    }
}

} // namespace flokdesk
