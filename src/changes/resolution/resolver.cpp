// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/resolver.h"

#include "changes/overloaded.h"

#include <algorithm>

namespace flokdesk {

namespace {

KeyFamily keyOf(const Change &change)
{
    return objectOf(change).kind == ObjectKey::Kind::User ? KeyFamily::UserManagement
                                                          : KeyFamily::Data;
}

/// Reading says too little about an invitation, which may be slow or may have had no effect, and
/// nothing about a new instance.
bool isForAPersonOnly(const Change &change)
{
    return std::holds_alternative<InviteUser>(change)
        || std::holds_alternative<CreateInstance>(change);
}

QString absentText()
{
    return Resolver::tr("Sent without an answer; looked up twice since, and not there. It was not "
                        "applied and can be sent again.");
}

} // namespace

/// One change of unknown outcome. `steps` owns what is planned and asked; without it, it waits for a
/// person.
struct Resolver::Case {
    std::unique_ptr<QObject> steps;
    QPointer<ReplyBase> askedByPerson;
    TimePoint graceEnds;
    int absences = 0;
    size_t failures = 0;
    std::optional<Evidence> evidence;
};

Resolver::Resolver(ChangeSet &changes, JobQueue &jobQueue, Workspace &workspace,
                   const Connection &connection, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_jobQueue(jobQueue)
    , m_workspace(workspace)
    , m_connection(connection)
    , m_clock(jobQueue.apis().clock)
    , m_stock(m_clock, this, [this] { takeStock(); })
{
    connect(&m_changes, &ChangeSet::changed, this, &Resolver::changesChanged);
    connect(&m_workspace, &Workspace::keyColumnsChanged, this, &Resolver::retryAdded);
}

Resolver::~Resolver() = default;

void Resolver::start()
{
    m_started = true;
    takeStock();
}

const StagedChange *Resolver::unknown(ChangeId id) const
{
    const StagedChange *staged = m_changes.byId(id);
    return staged && staged->outcomeUnknown ? staged : nullptr;
}

std::optional<Resolver::Evidence> Resolver::evidenceOf(ChangeId id) const
{
    const auto known = m_cases.find(id);
    return known == m_cases.end() || !unknown(id) ? std::nullopt : known->second->evidence;
}

void Resolver::changesChanged()
{
    m_stock.request(); // a run may make thousands of steps before control is back
}

void Resolver::takeStock()
{
    std::erase_if(m_cases, [this](const auto &known) { return !unknown(known.first); });
    if (!m_started)
        return;
    for (const StagedChange &staged : m_changes.changes()) {
        if (staged.outcomeUnknown && !m_cases.contains(staged.id))
            planLookUp(staged.id, m_timing.grace);
    }
}

Resolver::Case &Resolver::caseOf(ChangeId id)
{
    auto &known = m_cases[id];
    if (!known) {
        known = std::make_unique<Case>();
        known->graceEnds = m_clock.now() + m_timing.grace;
    }
    return *known;
}

bool Resolver::mayAskFor(const Change &change) const
{
    return !m_connection.key(keyOf(change)).isEmpty();
}

QStringList Resolver::keysFor(const Change &change) const
{
    const auto *added = std::get_if<AddRecord>(&change);
    return added ? m_workspace.keyColumns(added->database) : QStringList();
}

Lane Resolver::lane() const
{
    return m_cases.size() > 1 ? Lane::Background : Lane::Foreground;
}

void Resolver::retryAdded(const QString &database)
{
    for (const auto &[id, known] : m_cases) {
        const StagedChange *staged = unknown(id);
        const auto *added = staged ? std::get_if<AddRecord>(&staged->change) : nullptr;
        if (!m_started || !added || added->database != database || known->askedByPerson)
            continue;
        known->absences = 0; // what was looked for was something else
        known->failures = 0;
        planLookUp(id, known->graceEnds - m_clock.now());
    }
}

void Resolver::planLookUp(ChangeId id, Duration delay)
{
    Case &known = caseOf(id);
    known.steps = std::make_unique<QObject>();
    m_clock.callAt(m_clock.now() + delay, known.steps.get(), [this, id] { lookUp(id); });
}

void Resolver::lookUp(ChangeId id)
{
    const StagedChange *staged = unknown(id);
    if (!staged || !mayAskFor(staged->change))
        return;
    CallContext context = checkContext(staged->change);
    context.lane = lane();
    QObject *steps = m_cases[id]->steps.get();
    checkOutcome(staged->change, m_jobQueue.apis(), keysFor(staged->change), context, steps)
        ->then(steps, [this, id](const Result<Finding> &found) { lookedUp(id, found); });
}

void Resolver::lookedUp(ChangeId id, const Result<Finding> &found)
{
    if (!unknown(id))
        return; // settled while the answer was under way
    if (found)
        return concluded(id, *found);
    failed(id, found.error());
}

void Resolver::concluded(ChangeId id, const Finding &finding)
{
    m_cases[id]->failures = 0;
    keepEvidence(id, finding);
    if (isForAPersonOnly(unknown(id)->change))
        return;
    switch (finding.verdict) {
    case Finding::Verdict::Applied:
        return m_jobQueue.markApplied(id, finding.receipt, finding.evidence, SettledBy::LookUp);
    case Finding::Verdict::NotApplied:
        return absent(id, finding);
    case Finding::Verdict::Inconclusive:
        return;
    }
}

void Resolver::absent(ChangeId id, const Finding &finding)
{
    if (++m_cases[id]->absences == 1)
        return planLookUp(id, m_timing.secondLook);
    m_jobQueue.markNotApplied(id, finding.evidence, absentText(), SettledBy::LookUp);
}

void Resolver::failed(ChangeId id, const Error &error)
{
    Case &known = *m_cases[id];
    if (known.failures < m_timing.afterFailures.size())
        return planLookUp(id, m_timing.afterFailures[known.failures++]);
    if (!known.evidence)
        keepEvidence(id,
                     {Finding::Verdict::Inconclusive,
                      tr("It could not be looked up: %1").arg(error.message)});
}

void Resolver::keepEvidence(ChangeId id, const Finding &finding)
{
    m_cases[id]->evidence = Evidence{finding, m_clock.wallTime().toUTC()};
    Q_EMIT evidenceChanged(id);
}

Reply<Finding> *Resolver::ask(ChangeId id, QObject *owner)
{
    const StagedChange *staged = unknown(id);
    if (!staged)
        return nullptr;
    Case &known = caseOf(id);
    known.steps.reset(); // a person is at it
    auto *answer = new Reply<Finding>(owner);
    known.askedByPerson = answer;
    checkOutcome(staged->change, m_jobQueue.apis(), keysFor(staged->change),
                 checkContext(staged->change), answer)
        ->then(answer, [this, id, answer](const Result<Finding> &found) {
            if (found && unknown(id))
                keepEvidence(id, *found);
            answer->finish(found);
        });
    connect(answer, &QObject::destroyed, this, [this, id] {
        const auto asked = m_cases.find(id);
        if (m_started && asked != m_cases.end() && !asked->second->askedByPerson && unknown(id))
            planLookUp(id, m_timing.secondLook);
    });
    return answer;
}

} // namespace flokdesk
