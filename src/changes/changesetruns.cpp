// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changeset.h"

#include <algorithm>
#include <utility>

namespace flokdesk {

namespace {

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

void ChangeSet::beginRun(std::vector<ChangeId> ids)
{
    completeParts();
    for (const ChangeId id : ids)
        forgetStepsOf(id);
    const size_t count = ids.size();
    inParts(count, [this, ids = std::move(ids), next = size_t(0)]() mutable {
        freezeForRun(ids[next++]);
    });
}

void ChangeSet::freezeForRun(ChangeId id)
{
    const auto staged = m_changes.find(id);
    if (staged == m_changes.end())
        return;
    m_heldCount -= int(staged->second.isHeld());
    staged->second.inRun = true;
    m_written.insert_or_assign(id, objectOf(staged->second.change));
}

void ChangeSet::removeApplied(ChangeId id)
{
    completeParts();
    write(id, std::nullopt);
    outcomeKnown();
}

void ChangeSet::setProblem(ChangeId id, const QString &problem, bool outcomeUnknown)
{
    completeParts();
    if (!byId(id))
        return;
    thaw(id, problem, outcomeUnknown, outcomeUnknown ? Fold::Nothing : Fold::All);
    outcomeKnown();
}

void ChangeSet::setRefused(ChangeId id, const QString &problem)
{
    completeParts();
    if (!byId(id))
        return;
    const StagedChange sent = *byId(id);
    thaw(id, problem, false, Fold::Edits);
    if (const StagedChange *left = byId(id); left && left->change == sent.change) {
        StagedChange refused = *left;
        refused.isRefused = true;
        write(id, std::move(refused));
    }
    outcomeKnown();
}

void ChangeSet::allowAgain(ChangeId id)
{
    completeParts();
    const StagedChange *known = byId(id);
    if (!known || !known->isRefused)
        return;
    StagedChange next = *known;
    next.isRefused = false;
    write(id, std::move(next));
    outcomeKnown();
}

void ChangeSet::leaveRun(const std::vector<ChangeId> &ids)
{
    completeParts();
    for (const ChangeId id : ids)
        thaw(id, {}, false, Fold::All);
    outcomeKnown();
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
    write(id, std::move(next));
    if (fold != Fold::Nothing)
        foldLater(id, fold);
}

void ChangeSet::hold(ChangeId id, const QString &problem, const FieldValues &found)
{
    completeParts();
    const StagedChange *known = byId(id);
    if (!known)
        return;
    StagedChange next = *known;
    next.problem = problem;
    next.inRun = false;
    next.conflict = found;
    write(id, std::move(next));
    foldLater(id, Fold::Edits);
    dropPastConflicts(id);
    outcomeKnown();
}

void ChangeSet::learnBases(ChangeId id, const FieldEdits &read)
{
    completeParts();
    const StagedChange *known = byId(id);
    if (!known || !editsOf(known->change))
        return;
    StagedChange next = *known;
    for (FieldEdit &edit : *editsOf(next.change)) {
        const auto seen = std::ranges::find(read, edit.name, &FieldEdit::name);
        if (!edit.before && seen != read.end())
            edit.before = seen->before;
    }
    if (next.change == known->change)
        return;
    write(id, std::move(next));
    outcomeKnown();
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
    write(id, std::move(next));
}

void ChangeSet::foldLater(ChangeId id, Fold fold)
{
    StagedChange thawed = *byId(id);
    for (const StagedChange *found : changesOf(objectOf(thawed.change))) {
        if (found->id <= id || found->isFrozen())
            continue;
        const StagedChange later = *found;
        if (fold == Fold::All && takesBack(later.change, thawed.change)) {
            write(later.id, std::nullopt);
            return write(id, std::nullopt);
        }
        FieldEdits *edits = editsOf(thawed.change);
        if (!edits || later.change.index() != thawed.change.index())
            continue;
        *edits = foldedEdits(std::move(*edits), *editsOf(later.change));
        if (auto *record = std::get_if<UpdateRecord>(&thawed.change))
            record->insertWhenMissing |= keepsFlag(later.change);
        write(later.id, std::nullopt);
        const bool isEmpty = edits->empty();
        return write(id, isEmpty ? std::nullopt : std::optional(std::move(thawed)));
    }
}

void ChangeSet::restore(std::vector<StagedChange> changes, ChangeId nextId)
{
    completeParts();
    m_undo.clear();
    const std::set<ChangeId> unsaved = m_touched;
    while (!m_changes.empty())
        write(m_changes.begin()->first, std::nullopt);
    for (StagedChange &staged : changes)
        write(staged.id, std::move(staged));
    m_touched = unsaved;
    m_nextId = nextId;
    outcomeKnown();
}

void ChangeSet::outcomeKnown()
{
    Q_ASSERT(m_depth == 0); // steps are made without a return to the event loop
    for (const auto &entry : m_written)
        forgetStepsOf(entry.first);
    tellChanged();
}

void ChangeSet::forgetStepsOf(ChangeId id)
{
    if (!m_inSteps.contains(id))
        return;
    m_undo.clear();
    m_inSteps.clear();
}

} // namespace flokdesk
