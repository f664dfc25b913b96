// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <QObject>
#include <QUndoStack>
#include <ranges>
#include <set>
#include <utility>
#include <vector>

namespace flokdesk {

/// Identifies a staged change for as long as it is staged.
using ChangeId = quint64;

/// The value that a field gets where another person changed it, too.
enum class Keep {
    Original, ///< the value before both
    Theirs, ///< the value on the server: the field is no longer changed
    Mine
};
struct FieldDecision {
    QString field;
    Keep keep = Keep::Theirs;

    friend bool operator==(const FieldDecision &, const FieldDecision &) = default;
};

struct StagedChange {
    ChangeId id = 0;
    Change change;
    /// Empty for what was never tried; otherwise why it is still here, in words.
    QString problem;
    /// Sent, and may have been carried out. It cannot be planned again until resolved.
    bool outcomeUnknown = false;
    /// Part of a plan that is being carried out.
    bool inRun = false;
    /// The values that another person put where this was to be written, so that it was not sent; empty
    /// without a conflict. It waits until the user decides.
    FieldValues conflict = {};
    /// The server refused exactly this, so it is only sent again where the user says so.
    bool isRefused = false;

    /// It was or may have been sent and stays as it is: later edits of the same object are kept apart
    /// from it until its fate is known.
    bool isFrozen() const { return outcomeUnknown || inRun; }
    bool isHeld() const { return !conflict.empty() && !isFrozen(); }

    friend bool operator==(const StagedChange &, const StagedChange &) = default;
};

/// A staged change that a step or an outcome added, altered or removed, with the object it is about.
struct TouchedChange {
    ChangeId id = 0;
    ObjectKey object;
};
using TouchedChanges = std::vector<TouchedChange>;
/// Whether one of them is about an object of one of these kinds.
bool isAbout(const TouchedChanges &touched, std::initializer_list<ObjectKey::Kind> kinds);

/// The edits of one profile that are not sent yet. It outlives paging, filters, refresh and tab
/// switches; every step can be undone. What is typed back to its original value vanishes.
class ChangeSet : public QObject {
    Q_OBJECT
public:
    explicit ChangeSet(QObject *parent = nullptr);
    ~ChangeSet() override;

    /// In the order in which they were staged first, which is also the order of their ids. A change
    /// stays where it is in memory for as long as it is staged.
    auto changes() const { return std::views::values(m_changes); }
    std::vector<StagedChange> copies() const { return {changes().begin(), changes().end()}; }
    bool isEmpty() const { return m_changes.empty(); }
    /// How many changes are held; see StagedChange::isHeld(). Counted as they change.
    int heldCount() const { return m_heldCount; }
    const StagedChange *byId(ChangeId id) const;
    /// The staged update of that record or instance, or nullptr. While one is frozen and another was
    /// staged behind it, the newer one.
    const StagedChange *updateOf(const ObjectKey &object) const;
    /// Everything staged for that object, oldest first; empty for new objects.
    std::vector<const StagedChange *> changesOf(const ObjectKey &object) const;
    /// An earlier change of the same object of unknown outcome, or nullptr. While there is
    /// one, sending this one could put things into the wrong order.
    const StagedChange *unresolvedBefore(ChangeId id) const;
    QUndoStack &undoStack() { return m_undo; }

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

    /// Steps between begin and end are one step: undone together, with one changed(). May be nested.
    void beginMacro(const QString &text);
    void endMacro();
    /// The steps of one series that follow each other on the undo stack are undone together, although
    /// the event loop turns between them. 0, as at the beginning, is no series.
    void setSeries(int series) { m_series = series; }
    int newSeries() { return ++m_lastSeries; }

    /// What touches more changes than these, a step that is undone or the freezing of a plan, takes place in
    /// parts of as many, one in each turn of the event loop, each with its own changed(). A call that
    /// changes anything meanwhile finds it completed.
    static constexpr size_t changesInOnePart = 1000;
    /// Completes at once what takes place in parts.
    void completeParts();

    /// Freezes the changes that a run is about to send. Like all outcomes of a run below it clears the undo
    /// stack where a step touches the same changes, because what was sent cannot be undone here.
    void beginRun(std::vector<ChangeId> ids);
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
    void restore(std::vector<StagedChange> changes, ChangeId nextId);
    /// The changes that became others, or went, since the last call; for their store.
    std::set<ChangeId> takeTouched() { return std::exchange(m_touched, {}); }

Q_SIGNALS:
    /// Once per step, with each change that it touched.
    void changed(const flokdesk::TouchedChanges &touched);

private:
    struct Delta {
        std::optional<StagedChange> before;
        std::optional<StagedChange> after;
    };
    using Deltas = std::map<ChangeId, Delta>;
    class Step;

    class MacroGuard;

    void put(ChangeId id, std::optional<StagedChange> next);
    void write(ChangeId id, std::optional<StagedChange> next);
    /// Calls `one` so often, in parts where that is very often.
    void inParts(size_t count, std::function<void()> one);
    void doPart(size_t most);
    void apply(const std::shared_ptr<const Deltas> &deltas, bool forward);
    void outcomeKnown();
    void freezeForRun(ChangeId id);
    /// A step cannot bring back what was sent meanwhile. Those that touch none of it stay.
    void forgetStepsOf(ChangeId id);
    /// Emits changed() for the changes touched since the last time.
    void tellChanged();
    template <typename Update>
    void editFields(const Update &fresh, const FieldEdits &edits);
    template <typename Update>
    const StagedChange *editable(const Update &like) const;
    template <typename Update>
    ChangeId stageUpdate(const Update &change);
    ChangeId stageOnce(const Change &change);
    template <typename Role, typename Opposite>
    ChangeId stageRole(const Role &change);
    ChangeId append(const Change &change);
    enum class Fold { Nothing, Edits, All };
    void thaw(ChangeId id, const QString &problem, bool outcomeUnknown, Fold fold);
    void foldLater(ChangeId id, Fold fold);
    void dropPastConflicts(ChangeId id);
    /// Drops the conflicts of fields that it no longer changes, and its problem with the last of them.
    /// Editing a field that another person changed, too, decides nothing.
    static void dropPastProblems(StagedChange &staged);

    std::map<ChangeId, StagedChange> m_changes;
    std::set<std::pair<ObjectKey, ChangeId>> m_byObject; // of what has an identity
    QUndoStack m_undo;
    std::set<ChangeId> m_inSteps; // that some step of the stack touches
    std::map<ChangeId, ObjectKey> m_written; // since the last step or outcome
    Deltas m_open; // of the step being made
    QString m_openText;
    int m_depth = 0;
    int m_series = 0;
    int m_lastSeries = 0;
    ChangeId m_nextId = 1;
    std::set<ChangeId> m_touched;
    int m_heldCount = 0;
    std::function<void()> m_one; // of what takes place in parts
    size_t m_left = 0; // how often that is still called
};

/// The updates of two changes of one object, the second made on top of the first, as one. Nothing is
/// left of a value that came back to where it was.
FieldEdits foldedEdits(FieldEdits first, const FieldEdits &second);

} // namespace flokdesk
