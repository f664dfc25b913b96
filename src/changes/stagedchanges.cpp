// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/stagedchanges.h"

#include "core/memory.h"

#include <algorithm>
#include <QTimer>
#include <QUndoCommand>

namespace flokdesk {

bool isAbout(const TouchedChanges &touched, std::initializer_list<ObjectKey::Kind> kinds)
{
    return std::ranges::any_of(touched, [&](const TouchedChange &change) {
        return std::ranges::find(kinds, change.object.kind) != kinds.end();
    });
}

/// The difference that one step made, kept per change so that a step over one cell stays small
/// however much is staged.
class StagedChanges::Step final : public QUndoCommand {
public:
    enum class First { IsDone, IsToDo };

    Step(StagedChanges &set, const QString &text, Deltas deltas, First first = First::IsDone)
        : QUndoCommand(text)
        , m_set(set)
        , m_deltas(std::make_shared<Deltas>(std::move(deltas)))
        , m_series(set.m_series)
        , m_isDone(first == First::IsDone)
    {
    }
    ~Step() override { m_set.discard(std::move(m_deltas)); }
    Q_DISABLE_COPY_MOVE(Step)

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
        if (!std::exchange(m_isDone, false))
            m_set.apply(m_deltas, true);
    }

private:
    StagedChanges &m_set;
    std::shared_ptr<Deltas> m_deltas; // longer than the step, while it is undone in parts
    int m_series;
    bool
        m_isDone; // made while the step was open, so that the stack's first redo() has nothing to do
};

StagedChanges::StagedChanges(QObject *parent)
    : QObject(parent)
{
}

StagedChanges::~StagedChanges()
{
    m_undo.clear(); // its steps hand over what they hold
}

const StagedChange *StagedChanges::byId(ChangeId id) const
{
    const auto found = m_changes.find(id);
    return found == m_changes.end() ? nullptr : &found->second;
}

std::vector<const StagedChange *> StagedChanges::byIds(const std::vector<ChangeId> &ids) const
{
    std::vector<const StagedChange *> found;
    found.reserve(ids.size());
    auto at = m_changes.end();
    for (const ChangeId id : ids) {
        if (at != m_changes.end())
            ++at;
        if (at == m_changes.end() || at->first != id)
            at = m_changes.find(id);
        found.push_back(at == m_changes.end() ? nullptr : &at->second);
    }
    return found;
}

std::vector<const StagedChange *> StagedChanges::changesOf(const ObjectKey &object) const
{
    std::vector<const StagedChange *> found;
    for (auto it = m_byObject.lower_bound({object, 0});
         it != m_byObject.end() && it->first == object; ++it)
        found.push_back(byId(it->second));
    return found;
}

void StagedChanges::beginStep(const QString &text)
{
    completeParts();
    if (m_depth++ == 0)
        m_openText = text;
}

void StagedChanges::endStep()
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
    m_undo.push(new Step(*this, m_openText, std::move(deltas)));
    tellChanged();
}

ChangeId StagedChanges::append(const Change &change)
{
    const ChangeId id = m_nextId++;
    StagedChange staged;
    staged.id = id;
    staged.change = change;
    put(id, std::move(staged));
    return id;
}

void StagedChanges::put(ChangeId id, std::optional<StagedChange> next)
{
    const StagedChange *known = byId(id);
    auto [delta, isFirst] = m_open.try_emplace(id);
    if (isFirst && known)
        delta->second.before = *known;
    delta->second.after = next;
    write(id, std::move(next));
}

void StagedChanges::remove(const QString &text, const std::vector<ChangeId> &ids)
{
    Q_ASSERT(m_depth == 0);
    completeParts();
    Deltas deltas;
    for (const ChangeId id : ids) {
        const StagedChange *known = byId(id);
        if (!known)
            continue;
        deltas.insert_or_assign(deltas.end(), id, Delta{*known, std::nullopt});
        m_inSteps.insert(id);
    }
    if (!deltas.empty())
        m_undo.push(new Step(*this, text, std::move(deltas), Step::First::IsToDo));
}

void StagedChanges::write(ChangeId id, std::optional<StagedChange> next)
{
    const auto place = m_changes.find(id);
    const bool isKnown = place != m_changes.end();
    if (!isKnown && !next)
        return;
    const ObjectKey object = objectOf(next ? next->change : place->second.change);
    ++m_revision;
    m_touched.insert(id);
    m_written.insert_or_assign(id, object);
    m_heldCount += int(next && next->isHeld()) - int(isKnown && place->second.isHeld());
    m_unknownCount +=
        int(next && next->outcomeUnknown) - int(isKnown && place->second.outcomeUnknown);
    if (isKnown) {
        const ObjectKey before = objectOf(place->second.change);
        m_byObject.erase({before, id});
        count(before, -1);
    }
    if (!next) {
        m_changes.erase(place);
        return;
    }
    if (!object.isNew())
        m_byObject.emplace(object, id);
    count(object, 1);
    m_changes.insert_or_assign(id, std::move(*next));
}

void StagedChanges::count(const ObjectKey &object, int by)
{
    if (object.kind != ObjectKey::Kind::Record && object.kind != ObjectKey::Kind::NewRecord)
        return;
    int &changes = m_inDatabase[object.container];
    changes += by;
    if (changes == 0)
        m_inDatabase.remove(object.container);
}

void StagedChanges::freeze(std::vector<ChangeId> ids)
{
    completeParts();
    for (const ChangeId id : ids)
        forgetStepsOf(id);
    const size_t count = ids.size();
    inParts(count,
            [this, ids = std::move(ids), next = size_t(0)]() mutable { freezeOne(ids[next++]); });
}

void StagedChanges::freezeOne(ChangeId id)
{
    const auto staged = m_changes.find(id);
    if (staged == m_changes.end())
        return;
    ++m_revision;
    m_heldCount -= int(staged->second.isHeld());
    staged->second.inRun = true;
    m_written.insert_or_assign(id, objectOf(staged->second.change));
}

void StagedChanges::endOutcome()
{
    Q_ASSERT(m_depth == 0); // steps are made without a return to the event loop
    for (const auto &entry : m_written)
        forgetStepsOf(entry.first);
    tellChanged();
}

void StagedChanges::forgetStepsOf(ChangeId id)
{
    if (!m_inSteps.contains(id))
        return;
    m_undo.clear();
    m_inSteps.clear();
}

/// Freeing a hundred thousand changes takes some frames' time.
void StagedChanges::discard(std::shared_ptr<Deltas> deltas)
{
    if (deltas->size() <= changesInOnePart)
        return;
    m_discarded.push_back(std::move(deltas));
    if (m_discarded.size() == 1)
        QTimer::singleShot(0, this, &StagedChanges::discardPart);
}

void StagedChanges::discardPart()
{
    Deltas &deltas = *m_discarded.back();
    const bool isShared = m_discarded.back().use_count() > 1; // it is being undone
    const size_t count = std::min(deltas.size(), changesInOnePart);
    if (!isShared)
        deltas.erase(deltas.begin(), std::next(deltas.begin(), ptrdiff_t(count)));
    if (isShared || deltas.empty())
        m_discarded.pop_back();
    if (!m_discarded.empty())
        QTimer::singleShot(0, this, &StagedChanges::discardPart);
    else
        giveBackMemoryLater();
}

void StagedChanges::restore(std::vector<StagedChange> changes, ChangeId nextId)
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
    endOutcome();
}

void StagedChanges::tellChanged()
{
    TouchedChanges touched;
    touched.reserve(m_written.size());
    for (auto &[id, object] : std::exchange(m_written, {}))
        touched.push_back({id, object});
    Q_EMIT changed(touched);
}

void StagedChanges::apply(const std::shared_ptr<const Deltas> &deltas, bool forward)
{
    inParts(deltas->size(), [this, deltas, forward, next = deltas->begin()]() mutable {
        const auto &[id, delta] = *next++;
        write(id, forward ? delta.after : delta.before);
    });
}

void StagedChanges::inParts(size_t count, std::function<void()> one)
{
    completeParts();
    m_one = std::move(one);
    m_left = count;
    doPart(changesInOnePart);
}

void StagedChanges::completeParts()
{
    doPart(m_left);
}

void StagedChanges::doPart(size_t most)
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
