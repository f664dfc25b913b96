// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/resolver.h"

#include "changes/overloaded.h"
#include "core/text.h"

#include <algorithm>
#include <utility>

namespace flokdesk {

namespace {

/// Up to so many changes of a database are looked up one by one.
constexpr size_t mostAlone = 2;
/// Changes of a database whose look-ups are due so near each other are looked up at once.
constexpr Duration together = std::chrono::seconds(1);

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
    return Resolver::tr("Sent without an answer; checked twice since, and not found. It was not "
                        "applied and can be sent again.");
}

} // namespace

/// One change of unknown outcome. `steps` owns what is planned and asked; without it, it waits for a
/// person.
struct Resolver::Case {
    std::unique_ptr<QObject> steps;
    QPointer<ReplyBase> askedByPerson;
    TimePoint graceEnds;
    TimePoint due; ///< of the look-up that is planned
    int absences = 0;
    size_t failures = 0;
    std::optional<Evidence> evidence;
};

/// The changes of one database that are looked up together.
struct Resolver::Group {
    std::vector<ChangeId> due; ///< they wait for the next list
    std::map<ChangeId, QPointer<QObject>>
        asked; ///< by the list under way, with the steps of its case
    bool isPlanned = false;
    bool hasNoList = false; ///< the service refused one
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
    for (const StagedChange &staged : m_changes.changes())
        m_touched.insert(staged.id);
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

void Resolver::changesChanged(const TouchedChanges &touched)
{
    for (const TouchedChange &change : touched)
        m_touched.insert(change.id);
    m_stock.request(); // a run may make thousands of steps before control is back
}

void Resolver::takeStock()
{
    std::erase_if(m_cases, [this](const auto &known) { return !unknown(known.first); });
    if (!m_started)
        return;
    for (const ChangeId id : std::exchange(m_touched, {})) {
        if (unknown(id) && !m_cases.contains(id))
            planLookUp(id, m_timing.grace);
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
    known.due = m_clock.now() + delay;
    m_clock.callAt(known.due, known.steps.get(), [this, id] { lookUp(id); });
}

void Resolver::lookUp(ChangeId id)
{
    const StagedChange *staged = unknown(id);
    if (!staged || !mayAskFor(staged->change))
        return;
    const QString database = databaseFor(staged->change);
    if (database.isEmpty())
        return lookUpAlone(id);
    auto &group = m_groups[database];
    if (!group)
        group = std::make_unique<Group>();
    group->due.push_back(id);
    gather(database);
}

/// The database whose list can tell what became of the change; empty where only a look-up of its own can.
QString Resolver::databaseFor(const Change &change) const
{
    if (!OutcomeList::canTell(change, keysFor(change)))
        return {};
    const QString database = objectOf(change).container;
    const auto group = m_groups.find(database);
    return group != m_groups.end() && group->second->hasNoList ? QString() : database;
}

/// Plans to ask about the changes that are due, together with those that are due in a moment.
void Resolver::gather(const QString &database)
{
    Group &group = *m_groups[database];
    if (group.isPlanned || !group.asked.empty())
        return; // a list under way may be older than what became of a change that is due now
    group.isPlanned = true;
    const TimePoint now = m_clock.now();
    TimePoint last = now;
    for (const auto &[id, known] : m_cases) {
        const StagedChange *staged = known->due <= now + together ? unknown(id) : nullptr;
        if (staged && objectOf(staged->change).container == database)
            last = std::max(last, known->due);
    }
    m_clock.callAt(last, this, [this, database] { askTogether(database); });
}

void Resolver::askTogether(const QString &database)
{
    Group &group = *m_groups[database];
    group.isPlanned = false;
    for (const ChangeId id : std::exchange(group.due, {})) {
        const auto known = m_cases.find(id);
        if (unknown(id) && known != m_cases.end() && known->second->steps
            && known->second->due <= m_clock.now())
            group.asked[id] = known->second->steps.get();
    }
    if (group.hasNoList || group.asked.size() <= mostAlone) {
        for (const auto &[id, steps] : std::exchange(group.asked, {}))
            lookUpAlone(id);
        return;
    }
    CallContext context;
    context.lane = lane();
    context.isFresh = true;
    //: %1 a database
    context.reason = tr("Check: %n change(s) of %1", nullptr, static_cast<int>(group.asked.size()))
                         .arg(withVisibleControls(database));
    m_jobQueue.apis()
        .records.list(database, {}, context)
        ->then(this, [this, database](const Result<RecordList> &list) { listed(database, list); });
}

void Resolver::listed(const QString &database, const Result<RecordList> &list)
{
    Group &group = *m_groups[database];
    group.hasNoList = !list && !isGlobalError(list.error());
    std::optional<OutcomeList> outcomes;
    if (list)
        outcomes.emplace(list->records, m_workspace.keyColumns(database));
    for (const auto &[id, steps] : std::exchange(group.asked, {})) {
        const StagedChange *staged = steps ? unknown(id) : nullptr;
        if (!staged)
            continue; // settled, or asked for by the user or anew, while the answer was under way
        const auto found = outcomes ? outcomes->findingOf(staged->change) : std::nullopt;
        if (found)
            lookedUp(id, *found);
        else if (list || group.hasNoList)
            lookUpAlone(id);
        else
            lookedUp(id, list.error());
    }
    if (!group.due.empty())
        gather(database);
}

void Resolver::lookUpAlone(ChangeId id)
{
    const StagedChange *staged = unknown(id);
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
        keepEvidence(
            id,
            {Finding::Verdict::Inconclusive, tr("It could not be checked: %1").arg(error.message)});
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
