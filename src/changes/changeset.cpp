// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changeset.h"

#include "api/instancesapi.h"
#include "changes/overloaded.h"
#include "core/text.h"

#include <algorithm>

namespace flokdesk {

namespace {

/// The values of an addition or creation; nullptr for all other changes.
FieldValues *valuesIn(Change &change)
{
    if (auto *record = std::get_if<AddRecord>(&change))
        return &record->values;
    if (auto *instance = std::get_if<CreateInstance>(&change))
        return &instance->fields;
    return nullptr;
}

bool takesBack(const Change &later, const Change &earlier)
{
    const auto matches = [](const auto &a, const auto &b) {
        return a && b && a->role == b->role && objectOf(*a) == objectOf(*b);
    };
    return matches(std::get_if<AddRole>(&later), std::get_if<RemoveRole>(&earlier))
        || matches(std::get_if<RemoveRole>(&later), std::get_if<AddRole>(&earlier));
}

bool keepsFlag(const Change &change)
{
    const auto *record = std::get_if<UpdateRecord>(&change);
    return record && record->insertWhenMissing;
}

} // namespace

void ChangeSet::dropPastProblems(StagedChange &staged)
{
    const FieldEdits *edits = editsOf(staged.change);
    std::erase_if(staged.conflict, [edits](const FieldValue &found) {
        return !edits || std::ranges::find(*edits, found.name, &FieldEdit::name) == edits->end();
    });
    if (staged.conflict.empty())
        staged.problem.clear();
    staged.isRefused = false;
}

class ChangeSet::MacroGuard {
public:
    MacroGuard(ChangeSet &set, const QString &text)
        : m_set(set)
    {
        m_set.beginMacro(text);
    }
    ~MacroGuard() { m_set.endMacro(); }
    Q_DISABLE_COPY_MOVE(MacroGuard)

private:
    ChangeSet &m_set;
};

ChangeSet::ChangeSet(QObject *parent)
    : QObject(parent)
{
    connect(&m_staged, &StagedChanges::changed, this, &ChangeSet::changed);
}

ChangeSet::~ChangeSet() = default;

const StagedChange *ChangeSet::updateOf(const ObjectKey &object) const
{
    const auto all = changesOf(object);
    const auto last = std::find_if(all.rbegin(), all.rend(), [](const StagedChange *staged) {
        return editsOf(staged->change) != nullptr;
    });
    return last == all.rend() ? nullptr : *last;
}

const StagedChange *ChangeSet::unresolvedBefore(ChangeId id) const
{
    const StagedChange *staged = byId(id);
    if (!staged)
        return nullptr;
    for (const StagedChange *other : changesOf(objectOf(staged->change))) {
        if (other->id < id && other->outcomeUnknown)
            return other;
    }
    return nullptr;
}

template <typename Update>
const StagedChange *ChangeSet::editable(const Update &like) const
{
    for (const StagedChange *staged : changesOf(objectOf(like))) {
        if (!staged->isFrozen() && std::holds_alternative<Update>(staged->change))
            return staged;
    }
    return nullptr;
}

template <typename Update>
void ChangeSet::editFields(const Update &fresh, const FieldEdits &edits)
{
    FieldEdits based = edits;
    for (const StagedChange *staged : changesOf(objectOf(fresh))) {
        const FieldEdits *sentEdits = editsOf(staged->change);
        if (!staged->isFrozen() || !sentEdits)
            continue;
        for (FieldEdit &edit : based) {
            const auto sent = std::ranges::find(*sentEdits, edit.name, &FieldEdit::name);
            if (sent != sentEdits->end())
                edit.before = sent->after;
        }
    }
    const StagedChange *known = editable(fresh);
    if (!known) {
        Update update = fresh;
        update.edits = foldedEdits({}, based);
        if (!update.edits.empty())
            m_staged.append(update);
        return;
    }
    StagedChange next = *known;
    if constexpr (std::is_same_v<Update, UpdateRecord>) {
        if (QString &label = std::get<UpdateRecord>(next.change).label; label.isEmpty())
            label = fresh.label;
    }
    FieldEdits &all = *editsOf(next.change);
    flokdesk::learnBases(all, based);
    all = foldedEdits(std::move(all), based);
    if (next.change == known->change)
        return;
    const bool isEmpty = all.empty();
    dropPastProblems(next);
    m_staged.put(known->id, isEmpty ? std::nullopt : std::optional(std::move(next)));
}

void ChangeSet::editRecord(const QString &database, const QString &id, const FieldEdit &edit,
                           const QString &label)
{
    const MacroGuard step(*this, tr("Edit %1").arg(withVisibleControls(edit.name)));
    editFields(UpdateRecord{database, id, {}, false, label}, {edit});
}

void ChangeSet::editRecord(const QString &database, const QString &id, const FieldEdits &edits,
                           const QString &label)
{
    const MacroGuard step(*this, m_staged.isInStep() ? QString() : tr("Edit record"));
    editFields(UpdateRecord{database, id, {}, false, label}, edits);
}

void ChangeSet::editInstance(const QString &identifier, const FieldEdit &edit)
{
    const MacroGuard step(*this, tr("Edit %1").arg(withVisibleControls(edit.name)));
    editFields(UpdateInstance{normalisedIdentifier(identifier), {}}, {edit});
}

void ChangeSet::setInsertWhenMissing(const QString &database, const QString &id, bool insert)
{
    m_staged.completeParts();
    const StagedChange *known = editable(UpdateRecord{database, id, {}, insert});
    if (!known || std::get<UpdateRecord>(known->change).insertWhenMissing == insert)
        return;
    const MacroGuard step(*this, tr("Add if missing"));
    StagedChange next = *known;
    std::get<UpdateRecord>(next.change).insertWhenMissing = insert;
    dropPastProblems(next);
    m_staged.put(known->id, std::move(next));
}

ChangeId ChangeSet::stage(const Change &change)
{
    const MacroGuard step(*this, titleOf(change));
    return std::visit(Overloaded{
                          [this](const UpdateRecord &c) { return stageUpdate(c); },
                          [this](const UpdateInstance &c) { return stageUpdate(c); },
                          [this](const AddRecord &c) { return m_staged.append(c); },
                          [this](const CreateInstance &c) { return m_staged.append(c); },
                          [this](const InviteUser &c) { return stageOnce(c); },
                          [this](const DeleteUser &c) { return stageOnce(c); },
                          [this](const AddRole &c) { return stageRole<AddRole, RemoveRole>(c); },
                          [this](const RemoveRole &c) { return stageRole<RemoveRole, AddRole>(c); },
                      },
                      change);
}

template <typename Update>
ChangeId ChangeSet::stageUpdate(const Update &change)
{
    for (const FieldEdit &edit : change.edits)
        editFields(change, {edit});
    const StagedChange *staged = editable(change);
    if (!staged)
        return 0;
    if constexpr (std::is_same_v<Update, UpdateRecord>) {
        if (change.insertWhenMissing)
            setInsertWhenMissing(change.database, change.id, true);
    }
    return staged->id;
}

ChangeId ChangeSet::stageOnce(const Change &change)
{
    for (const StagedChange *staged : changesOf(objectOf(change))) {
        if (staged->change.index() == change.index())
            return staged->id;
    }
    return m_staged.append(change);
}

template <typename Role, typename Opposite>
ChangeId ChangeSet::stageRole(const Role &change)
{
    const auto all = changesOf(objectOf(change));
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const StagedChange &staged = **it;
        if (const auto *same = std::get_if<Role>(&staged.change); same && same->role == change.role)
            return staged.id;
        const auto *opposite = std::get_if<Opposite>(&staged.change);
        if (!opposite || opposite->role != change.role)
            continue;
        if (staged.isFrozen())
            break;
        m_staged.put(staged.id, std::nullopt);
        return 0;
    }
    return m_staged.append(change);
}

void ChangeSet::replace(ChangeId id, const Change &change)
{
    m_staged.completeParts();
    const StagedChange *known = byId(id);
    if (!known || known->isFrozen() || known->change.index() != change.index()
        || known->change == change)
        return;
    const MacroGuard step(*this, tr("Edit: %1").arg(titleOf(change)));
    StagedChange next = *known;
    next.change = change;
    dropPastProblems(next);
    m_staged.put(id, std::move(next));
}

void ChangeSet::rebase(ChangeId id, const FieldValues &seen)
{
    m_staged.completeParts();
    const StagedChange *known = byId(id);
    if (!known || known->isFrozen() || !editsOf(known->change))
        return;
    const FieldEdits edits = rebasedEdits(*editsOf(known->change), seen);
    const MacroGuard step(*this, tr("Use my value: %1").arg(titleOf(known->change)));
    putDecided(*known, edits);
}

void ChangeSet::decide(ChangeId id, const std::vector<FieldDecision> &decisions)
{
    m_staged.completeParts();
    const StagedChange *known = byId(id);
    if (!known || !known->isHeld() || !editsOf(known->change))
        return;
    const auto edits = decidedEdits(*editsOf(known->change), known->conflict, decisions);
    if (!edits)
        return;
    const MacroGuard step(*this, tr("Resolve: %1").arg(titleOf(known->change)));
    putDecided(*known, *edits);
}

/// The user decided, so that the conflict is past.
void ChangeSet::putDecided(const StagedChange &known, const FieldEdits &edits)
{
    if (edits.empty())
        return m_staged.put(known.id, std::nullopt);
    StagedChange next = known;
    *editsOf(next.change) = edits;
    next.problem.clear();
    next.conflict.clear();
    next.isRefused = false;
    m_staged.put(next.id, std::move(next));
}

void ChangeSet::revert(ChangeId id)
{
    m_staged.completeParts();
    const StagedChange *known = byId(id);
    if (!known || known->isFrozen())
        return;
    const MacroGuard step(*this, tr("Discard: %1").arg(titleOf(known->change)));
    m_staged.put(id, std::nullopt);
}

void ChangeSet::revertField(ChangeId id, const QString &field)
{
    m_staged.completeParts();
    const StagedChange *known = byId(id);
    if (!known || known->isFrozen())
        return;
    StagedChange next = *known;
    const auto named = [&field](const auto &entry) { return entry.name == field; };
    if (FieldEdits *edits = editsOf(next.change))
        std::erase_if(*edits, named);
    else if (FieldValues *values = valuesIn(next.change))
        std::erase_if(*values, named);
    if (next.change == known->change)
        return;
    const MacroGuard step(*this, tr("Discard %1").arg(withVisibleControls(field)));
    const FieldEdits *edits = editsOf(next.change);
    dropPastProblems(next);
    m_staged.put(id, edits && edits->empty() ? std::nullopt : std::optional(std::move(next)));
}

void ChangeSet::revertAll()
{
    std::vector<ChangeId> ids;
    for (const StagedChange &staged : changes())
        ids.push_back(staged.id);
    revertAll(tr("Discard everything"), std::move(ids));
}

void ChangeSet::revertAll(const QString &text, std::vector<ChangeId> ids)
{
    m_staged.completeParts();
    std::erase_if(ids, [this](ChangeId id) {
        const StagedChange *known = byId(id);
        return !known || known->isFrozen();
    });
    m_staged.remove(text, ids);
}

void ChangeSet::removeApplied(ChangeId id)
{
    m_staged.completeParts();
    m_staged.write(id, std::nullopt);
    m_staged.endOutcome();
}

void ChangeSet::setProblem(ChangeId id, const QString &problem, bool outcomeUnknown)
{
    m_staged.completeParts();
    if (!byId(id))
        return;
    thaw(id, problem, outcomeUnknown, outcomeUnknown ? Fold::Nothing : Fold::All);
    m_staged.endOutcome();
}

void ChangeSet::setRefused(ChangeId id, const QString &problem)
{
    m_staged.completeParts();
    if (!byId(id))
        return;
    const StagedChange sent = *byId(id);
    thaw(id, problem, false, Fold::Edits);
    if (const StagedChange *left = byId(id); left && left->change == sent.change) {
        StagedChange refused = *left;
        refused.isRefused = true;
        m_staged.write(id, std::move(refused));
    }
    m_staged.endOutcome();
}

void ChangeSet::allowAgain(ChangeId id)
{
    m_staged.completeParts();
    const StagedChange *known = byId(id);
    if (!known || !known->isRefused)
        return;
    StagedChange next = *known;
    next.isRefused = false;
    m_staged.write(id, std::move(next));
    m_staged.endOutcome();
}

void ChangeSet::leaveRun(const std::vector<ChangeId> &ids)
{
    m_staged.completeParts();
    for (const ChangeId id : ids)
        thaw(id, {}, false, Fold::All);
    m_staged.endOutcome();
}

void ChangeSet::thaw(ChangeId id, const QString &problem, bool outcomeUnknown, Fold fold)
{
    const StagedChange *known = byId(id);
    if (!known)
        return;
    StagedChange next = *known;
    next.problem = problem;
    next.outcomeUnknown = outcomeUnknown;
    next.inRun = false;
    next.conflict.clear();
    next.isRefused = false;
    m_staged.write(id, std::move(next));
    if (fold != Fold::Nothing)
        foldLater(id, fold);
}

void ChangeSet::hold(ChangeId id, const QString &problem, const FieldValues &found)
{
    m_staged.completeParts();
    const StagedChange *known = byId(id);
    if (!known)
        return;
    StagedChange next = *known;
    next.problem = problem;
    next.inRun = false;
    next.conflict = found;
    m_staged.write(id, std::move(next));
    foldLater(id, Fold::Edits);
    dropPastConflicts(id);
    m_staged.endOutcome();
}

void ChangeSet::learnBases(ChangeId id, const FieldEdits &read)
{
    m_staged.completeParts();
    const StagedChange *known = byId(id);
    if (!known || !editsOf(known->change))
        return;
    StagedChange next = *known;
    flokdesk::learnBases(*editsOf(next.change), read);
    if (next.change == known->change)
        return;
    m_staged.write(id, std::move(next));
    m_staged.endOutcome();
}

/// An edit behind a held change may have taken back the fields that are in conflict.
void ChangeSet::dropPastConflicts(ChangeId id)
{
    const StagedChange *known = byId(id);
    const FieldEdits *edits = known ? editsOf(known->change) : nullptr;
    if (!edits)
        return;
    StagedChange next = *known;
    dropPastProblems(next);
    m_staged.write(id, std::move(next));
}

void ChangeSet::foldLater(ChangeId id, Fold fold)
{
    StagedChange thawed = *byId(id);
    for (const StagedChange *found : changesOf(objectOf(thawed.change))) {
        if (found->id <= id || found->isFrozen())
            continue;
        const StagedChange later = *found;
        if (fold == Fold::All && takesBack(later.change, thawed.change)) {
            m_staged.write(later.id, std::nullopt);
            return m_staged.write(id, std::nullopt);
        }
        FieldEdits *edits = editsOf(thawed.change);
        if (!edits || later.change.index() != thawed.change.index())
            continue;
        *edits = foldedEdits(std::move(*edits), *editsOf(later.change));
        if (auto *record = std::get_if<UpdateRecord>(&thawed.change))
            record->insertWhenMissing |= keepsFlag(later.change);
        m_staged.write(later.id, std::nullopt);
        const bool isEmpty = edits->empty();
        return m_staged.write(id, isEmpty ? std::nullopt : std::optional(std::move(thawed)));
    }
}

} // namespace flokdesk
