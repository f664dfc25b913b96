// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/fieldedits.h"
#include "changes/stagedchanges.h"

namespace flokdesk {

/// The edits of one profile that are not sent yet. It outlives paging, filters, refresh and tab
/// switches; every step can be undone. What is typed back to its original value vanishes.
class ChangeSet : public QObject {
    Q_OBJECT
public:
    explicit ChangeSet(QObject *parent = nullptr);
    ~ChangeSet() override;

    /// In the order in which they were staged first, which is also the order of their ids. A change
    /// stays where it is in memory for as long as it is staged.
    auto changes() const { return m_staged.all(); }
    std::vector<StagedChange> copies() const { return {changes().begin(), changes().end()}; }
    bool isEmpty() const { return m_staged.isEmpty(); }
    /// How many changes are held; see StagedChange::isHeld(). Counted as they change.
    int heldCount() const { return m_staged.heldCount(); }
    int unknownCount() const { return m_staged.unknownCount(); }
    bool hasRecordsOf(const QString &database) const { return m_staged.hasRecordsOf(database); }
    const StagedChange *byId(ChangeId id) const { return m_staged.byId(id); }
    /// See StagedChanges::byIds().
    std::vector<const StagedChange *> byIds(const std::vector<ChangeId> &ids) const
    {
        return m_staged.byIds(ids);
    }
    /// The staged update of that record or instance, or nullptr. While one is frozen and another was
    /// staged behind it, the newer one.
    const StagedChange *updateOf(const ObjectKey &object) const;
    /// Everything staged for that object, oldest first; empty for new objects.
    std::vector<const StagedChange *> changesOf(const ObjectKey &object) const
    {
        return m_staged.changesOf(object);
    }
    /// An earlier change of the same object of unknown outcome, or nullptr. While there is
    /// one, sending this one could put things into the wrong order.
    const StagedChange *unresolvedBefore(ChangeId id) const;
    QUndoStack &undoStack() { return m_staged.undoStack(); }
    /// See StagedChanges::revision().
    quint64 revision() const { return m_staged.revision(); }

    /// Stages one column of one record. `before` is the value last read, or nothing where it was never
    /// read; when a staged edit of the column exists, its own base is kept, if it has one. Canonical
    /// comparison: equal text with equal type is no change.
    /// `label` names the record for people; see UpdateRecord.
    void editRecord(const QString &database, const QString &id, const FieldEdit &edit,
                    const QString &label = {});
    /// Several columns of one record, in less time than one by one.
    void editRecord(const QString &database, const QString &id, const FieldEdits &edits,
                    const QString &label = {});
    void editInstance(const QString &identifier, const FieldEdit &edit);
    /// Nothing happens when no edit of that record is staged.
    void setInsertWhenMissing(const QString &database, const QString &id, bool insert);
    /// Anything that is not an edit of fields; updates are folded into a staged one. Adding the same
    /// invite, role or deletion twice, or a role change that takes back a staged one, leaves the
    /// obvious result. 0 when nothing is staged in the end.
    ChangeId stage(const Change &change);
    /// Replaces a staged addition or creation.
    void replace(ChangeId id, const Change &change);

    /// From now on the staged update counts as made from these values, which were read: edits equal to
    /// them vanish. Fields that it does not change are ignored, as is all that is frozen.
    void rebase(ChangeId id, const FieldValues &seen);

    /// Lets a held change go on, once every field of its conflict is decided; until then nothing
    /// happens. Its other fields stay as they are.
    void decide(ChangeId id, const std::vector<FieldDecision> &decisions);

    /// Frozen changes are not reverted.
    void revert(ChangeId id);
    void revertField(ChangeId id, const QString &field);
    void revertAll();
    /// Those of them that are not frozen, as one step; `text` names it for people.
    void revertAll(const QString &text, std::vector<ChangeId> ids);

    /// Steps between begin and end are one step: undone together, with one changed(). May be nested.
    void beginMacro(const QString &text) { m_staged.beginStep(text); }
    void endMacro() { m_staged.endStep(); }
    /// The steps of one series that follow each other on the undo stack are undone together, although
    /// the event loop turns between them. 0, as at the beginning, is no series.
    void setSeries(int series) { m_staged.setSeries(series); }
    int newSeries() { return m_staged.newSeries(); }

    /// Completes at once what takes place in parts; see StagedChanges.
    void completeParts() { m_staged.completeParts(); }

    /// Freezes the changes that a run is about to send. Like all outcomes of a run below it clears the undo
    /// stack where a step touches the same changes, because what was sent cannot be undone here.
    void beginRun(std::vector<ChangeId> ids) { m_staged.freeze(std::move(ids)); }
    void removeApplied(ChangeId id);
    /// It was not carried out, or its outcome is unknown. When its fate is known it thaws, and changes
    /// staged behind it for the same object are folded into it.
    void setProblem(ChangeId id, const QString &problem, bool outcomeUnknown);
    /// The server refused it. What takes it back stays: it may have been so already. It counts as
    /// refused until it is edited or allowAgain() is called.
    void setRefused(ChangeId id, const QString &problem);
    /// The user wants a refused change sent again as it is.
    void allowAgain(ChangeId id);
    /// Gives edits whose base was never read the values read just before sending. It goes on being sent.
    void learnBases(ChangeId id, const FieldEdits &read);
    /// It was not sent because of the values found in its place.
    void hold(ChangeId id, const QString &problem, const FieldValues &found);
    /// Thaws the changes that a run did not get to.
    void leaveRun(const std::vector<ChangeId> &ids);

    /// Replaces all changes by those kept from earlier. Later changes get ids from `nextId` on.
    void restore(std::vector<StagedChange> changes, ChangeId nextId)
    {
        m_staged.restore(std::move(changes), nextId);
    }
    /// The changes that became others, or went, since the last call; for their store.
    std::set<ChangeId> takeTouched() { return m_staged.takeTouched(); }

Q_SIGNALS:
    /// Once per step, with each change that it touched.
    void changed(const flokdesk::TouchedChanges &touched);

private:
    class MacroGuard;

    template <typename Update>
    void editFields(const Update &fresh, const FieldEdits &edits);
    template <typename Update>
    const StagedChange *editable(const Update &like) const;
    template <typename Update>
    ChangeId stageUpdate(const Update &change);
    ChangeId stageOnce(const Change &change);
    template <typename Role, typename Opposite>
    ChangeId stageRole(const Role &change);
    void putDecided(const StagedChange &known, const FieldEdits &edits);
    enum class Fold { Nothing, Edits, All };
    void thaw(ChangeId id, const QString &problem, bool outcomeUnknown, Fold fold);
    void foldLater(ChangeId id, Fold fold);
    void dropPastConflicts(ChangeId id);
    /// Drops the conflicts of fields that it no longer changes, and its problem with the last of them.
    /// Editing a field that another person changed, too, decides nothing.
    static void dropPastProblems(StagedChange &staged);

    StagedChanges m_staged;
};

} // namespace flokdesk
