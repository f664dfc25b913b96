// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changeset.h"

#include "api/instancesapi.h"
#include "changes/overloaded.h"
#include "core/memory.h"
#include "core/text.h"

#include <algorithm>
#include <QTimer>
#include <QUndoCommand>

namespace flokdesk {

namespace {

FieldEdits::iterator editOf(FieldEdits &edits, const QString &name)
{
    return std::ranges::find(edits, name, &FieldEdit::name);
}

/// The values of an addition or creation; nullptr for all other changes.
FieldValues *valuesIn(Change &change)
{
    if (auto *record = std::get_if<AddRecord>(&change))
        return &record->values;
    if (auto *instance = std::get_if<CreateInstance>(&change))
        return &instance->fields;
    return nullptr;
}

void setEdit(FieldEdits &edits, const FieldEdit &edit)
{
    const auto known = editOf(edits, edit.name);
    if (known == edits.end())
        edits.push_back(edit);
    else
        known->after = edit.after;
    std::erase_if(edits, [](const FieldEdit &e) { return e.before == e.after; });
}

/// A base that is read later takes the place of one that was not.
void learnBase(FieldEdits &edits, const FieldEdit &read)
{
    const auto known = editOf(edits, read.name);
    if (known != edits.end() && !known->before)
        known->before = read.before;
}

/// Gives the field what was decided; false where nothing of the edit is left.
bool settle(FieldEdit &edit, const JsonValue &found, Keep keep)
{
    if (keep == Keep::Original)
        edit.after = *edit.before;
    edit.before = found;
    return keep != Keep::Theirs && edit.before != edit.after;
}

/// Null is never sent, and what was not read is not known, so neither can be put back.
bool hasOriginal(const FieldEdit &edit)
{
    return edit.before && !edit.before->isNull();
}

/// The user decided, so that the conflict is past.
void clearProblem(StagedChange &staged)
{
    staged.problem.clear();
    staged.conflict.clear();
    staged.isRefused = false;
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

bool isAbout(const TouchedChanges &touched, std::initializer_list<ObjectKey::Kind> kinds)
{
    return std::ranges::any_of(touched, [&](const TouchedChange &change) {
        return std::ranges::find(kinds, change.object.kind) != kinds.end();
    });
}

FieldEdits foldedEdits(FieldEdits first, const FieldEdits &second)
{
    for (const FieldEdit &edit : second)
        setEdit(first, edit);
    return first;
}

/// The difference that one step made, kept per change so that a step over one cell stays small
/// however much is staged.
class ChangeSet::Step final : public QUndoCommand {
public:
    Step(ChangeSet &set, const QString &text, Deltas deltas, int series)
        : QUndoCommand(text)
        , m_set(set)
        , m_deltas(std::make_shared<Deltas>(std::move(deltas)))
        , m_series(series)
    {
    }
    int id() const override { return m_series > 0 ? m_series : -1; }
    bool mergeWith(const QUndoCommand *later) override
    {
        for (const auto &[id, delta] : *static_cast<const Step *>(later)->m_deltas) {
            const auto [known, isNew] = m_deltas->try_emplace(id, delta);
            if (!isNew)
                known->second.after = delta.after;
        }
        return true;
    }
    void undo() override { m_set.apply(m_deltas, false); }
    void redo() override
    {
        if (m_done)
            m_set.apply(m_deltas, true);
        m_done = true; // the first time it was made while the step was open
    }

private:
    ChangeSet &m_set;
    std::shared_ptr<Deltas> m_deltas; // longer than the step, while it is undone in parts
    int m_series;
    bool m_done = false;
};

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
}

ChangeSet::~ChangeSet() = default;

const StagedChange *ChangeSet::byId(ChangeId id) const
{
    const auto found = m_changes.find(id);
    return found == m_changes.end() ? nullptr : &found->second;
}

std::vector<const StagedChange *> ChangeSet::changesOf(const ObjectKey &object) const
{
    std::vector<const StagedChange *> found;
    for (auto it = m_byObject.lower_bound({object, 0});
         it != m_byObject.end() && it->first == object; ++it)
        found.push_back(byId(it->second));
    return found;
}

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
            append(update);
        return;
    }
    StagedChange next = *known;
    if constexpr (std::is_same_v<Update, UpdateRecord>) {
        if (QString &label = std::get<UpdateRecord>(next.change).label; label.isEmpty())
            label = fresh.label;
    }
    FieldEdits &all = *editsOf(next.change);
    for (const FieldEdit &edit : based)
        learnBase(all, edit);
    all = foldedEdits(std::move(all), based);
    if (next.change == known->change)
        return;
    const bool isEmpty = all.empty();
    dropPastProblems(next);
    put(known->id, isEmpty ? std::nullopt : std::optional(std::move(next)));
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
    const MacroGuard step(*this, m_depth > 0 ? QString() : tr("Edit record"));
    editFields(UpdateRecord{database, id, {}, false, label}, edits);
}

void ChangeSet::editInstance(const QString &identifier, const FieldEdit &edit)
{
    const MacroGuard step(*this, tr("Edit %1").arg(withVisibleControls(edit.name)));
    editFields(UpdateInstance{normalisedIdentifier(identifier), {}}, {edit});
}

void ChangeSet::setInsertWhenMissing(const QString &database, const QString &id, bool insert)
{
    completeParts();
    const StagedChange *known = editable(UpdateRecord{database, id, {}, insert});
    if (!known || std::get<UpdateRecord>(known->change).insertWhenMissing == insert)
        return;
    const MacroGuard step(*this, tr("Insert when missing"));
    StagedChange next = *known;
    std::get<UpdateRecord>(next.change).insertWhenMissing = insert;
    dropPastProblems(next);
    put(known->id, std::move(next));
}

ChangeId ChangeSet::stage(const Change &change)
{
    const MacroGuard step(*this, titleOf(change));
    return std::visit(Overloaded{
                          [this](const UpdateRecord &c) { return stageUpdate(c); },
                          [this](const UpdateInstance &c) { return stageUpdate(c); },
                          [this](const AddRecord &c) { return append(c); },
                          [this](const CreateInstance &c) { return append(c); },
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
    return append(change);
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
        put(staged.id, std::nullopt);
        return 0;
    }
    return append(change);
}

ChangeId ChangeSet::append(const Change &change)
{
    const ChangeId id = m_nextId++;
    StagedChange staged;
    staged.id = id;
    staged.change = change;
    put(id, std::move(staged));
    return id;
}

void ChangeSet::replace(ChangeId id, const Change &change)
{
    completeParts();
    const StagedChange *known = byId(id);
    if (!known || known->isFrozen() || known->change.index() != change.index()
        || known->change == change)
        return;
    const MacroGuard step(*this, tr("Edit: %1").arg(titleOf(change)));
    StagedChange next = *known;
    next.change = change;
    dropPastProblems(next);
    put(id, std::move(next));
}

void ChangeSet::rebase(ChangeId id, const FieldValues &seen)
{
    completeParts();
    const StagedChange *known = byId(id);
    if (!known || known->isFrozen() || !editsOf(known->change))
        return;
    StagedChange next = *known;
    FieldEdits &edits = *editsOf(next.change);
    for (const FieldValue &field : seen) {
        if (const auto edit = editOf(edits, field.name); edit != edits.end())
            edit->before = field.value;
    }
    std::erase_if(edits, [](const FieldEdit &edit) { return edit.before == edit.after; });
    clearProblem(next);
    const MacroGuard step(*this, tr("Keep: %1").arg(titleOf(known->change)));
    put(id, edits.empty() ? std::nullopt : std::optional(std::move(next)));
}

void ChangeSet::decide(ChangeId id, const std::vector<FieldDecision> &decisions)
{
    completeParts();
    const StagedChange *known = byId(id);
    if (!known || !known->isHeld() || !editsOf(known->change))
        return;
    StagedChange next = *known;
    FieldEdits &edits = *editsOf(next.change);
    for (const FieldValue &found : known->conflict) {
        const auto decision = std::ranges::find(decisions, found.name, &FieldDecision::field);
        if (decision == decisions.end())
            return;
        const auto edit = editOf(edits, found.name);
        if (edit != edits.end() && decision->keep == Keep::Original && !hasOriginal(*edit))
            return;
        if (edit != edits.end() && !settle(*edit, found.value, decision->keep))
            edits.erase(edit);
    }
    clearProblem(next);
    const MacroGuard step(*this, tr("Decide: %1").arg(titleOf(known->change)));
    put(id, edits.empty() ? std::nullopt : std::optional(std::move(next)));
}

void ChangeSet::revert(ChangeId id)
{
    completeParts();
    const StagedChange *known = byId(id);
    if (!known || known->isFrozen())
        return;
    const MacroGuard step(*this, tr("Revert: %1").arg(titleOf(known->change)));
    put(id, std::nullopt);
}

void ChangeSet::revertField(ChangeId id, const QString &field)
{
    completeParts();
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
    const MacroGuard step(*this, tr("Revert %1").arg(withVisibleControls(field)));
    const FieldEdits *edits = editsOf(next.change);
    dropPastProblems(next);
    put(id, edits && edits->empty() ? std::nullopt : std::optional(std::move(next)));
}

void ChangeSet::revertAll()
{
    const MacroGuard step(*this, tr("Revert everything"));
    for (auto it = m_changes.begin(); it != m_changes.end();) {
        const StagedChange &staged = (it++)->second; // put() removes it
        if (!staged.isFrozen())
            put(staged.id, std::nullopt);
    }
}

void ChangeSet::beginMacro(const QString &text)
{
    completeParts();
    if (m_depth++ == 0)
        m_openText = text;
}

void ChangeSet::endMacro()
{
    Q_ASSERT(m_depth > 0);
    if (--m_depth > 0)
        return;
    Deltas deltas = std::exchange(m_open, {});
    std::erase_if(deltas,
                  [](const auto &entry) { return entry.second.before == entry.second.after; });
    if (deltas.empty())
        return m_written.clear();
    for (const auto &[id, delta] : deltas)
        m_inSteps.insert(id);
    m_undo.push(new Step(*this, m_openText, std::move(deltas), m_series));
    tellChanged();
}

void ChangeSet::tellChanged()
{
    TouchedChanges touched;
    touched.reserve(m_written.size());
    for (auto &[id, object] : std::exchange(m_written, {}))
        touched.push_back({id, object});
    Q_EMIT changed(touched);
}

void ChangeSet::put(ChangeId id, std::optional<StagedChange> next)
{
    const StagedChange *known = byId(id);
    auto [delta, isFirst] = m_open.try_emplace(id);
    if (isFirst && known)
        delta->second.before = *known;
    delta->second.after = next;
    write(id, std::move(next));
}

void ChangeSet::write(ChangeId id, std::optional<StagedChange> next)
{
    const auto place = m_changes.find(id);
    const bool isKnown = place != m_changes.end();
    if (!isKnown && !next)
        return;
    const ObjectKey object = objectOf(next ? next->change : place->second.change);
    m_touched.insert(id);
    m_written.insert_or_assign(id, object);
    m_heldCount += int(next && next->isHeld()) - int(isKnown && place->second.isHeld());
    if (isKnown)
        m_byObject.erase({objectOf(place->second.change), id});
    if (!next) {
        m_changes.erase(place);
        return;
    }
    if (!object.isNew())
        m_byObject.emplace(object, id);
    m_changes.insert_or_assign(id, std::move(*next));
}

void ChangeSet::apply(const std::shared_ptr<const Deltas> &deltas, bool forward)
{
    inParts(deltas->size(), [this, deltas, forward, next = deltas->begin()]() mutable {
        const auto &[id, delta] = *next++;
        write(id, forward ? delta.after : delta.before);
    });
}

void ChangeSet::inParts(size_t count, std::function<void()> one)
{
    completeParts();
    m_one = std::move(one);
    m_left = count;
    doPart(changesInOnePart);
}

void ChangeSet::completeParts()
{
    doPart(m_left);
}

void ChangeSet::doPart(size_t most)
{
    if (m_left == 0)
        return;
    for (size_t i = std::min(m_left, most); i > 0; --i, --m_left)
        m_one();
    if (m_left == 0)
        m_one = nullptr;
    tellChanged();
    if (m_left == 0)
        return;
    QTimer::singleShot(0, this, [this] {
        doPart(changesInOnePart);
        if (m_left == 0)
            giveBackMemoryLater();
    });
}

} // namespace flokdesk
