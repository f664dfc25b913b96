// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <QHash>
#include <QObject>
#include <QUndoStack>
#include <ranges>
#include <set>
#include <utility>
#include <vector>

namespace flokdesk {

/// Identifies a staged change for as long as it is staged.
using ChangeId = quint64;

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

/// The staged changes with the undo stack of the steps that made them; the rules for them are in
/// ChangeSet. Freezing, removing, undoing and redoing more changes than `changesInOnePart` takes place in
/// parts of as many, one in each turn of the event loop. A call that changes anything meanwhile finds it
/// completed.
class StagedChanges final : public QObject {
    Q_OBJECT
public:
    static constexpr size_t changesInOnePart = 1000;

    explicit StagedChanges(QObject *parent = nullptr);
    ~StagedChanges() override;

    /// By their ids. A change stays where it is in memory for as long as it is staged.
    auto all() const { return std::views::values(m_changes); }
    bool isEmpty() const { return m_changes.empty(); }
    int heldCount() const { return m_heldCount; }
    /// How many were sent without a known outcome.
    int unknownCount() const { return m_unknownCount; }
    /// Whether anything is staged for records of that database.
    bool hasRecordsOf(const QString &database) const { return m_inDatabase.contains(database); }
    const StagedChange *byId(ChangeId id) const;
    /// One for each id, nullptr where it is not staged; quickest where the ids are in order.
    std::vector<const StagedChange *> byIds(const std::vector<ChangeId> &ids) const;
    /// Oldest first; empty for new objects.
    std::vector<const StagedChange *> changesOf(const ObjectKey &object) const;
    QUndoStack &undoStack() { return m_undo; }
    /// Another number whenever a change became another one, came or went; for comparing with an earlier time.
    quint64 revision() const { return m_revision; }

    /// A step, with one changed() at its end. May be nested, then the outermost counts.
    void beginStep(const QString &text);
    void endStep();
    bool isInStep() const { return m_depth > 0; }
    /// Steps of one series that follow each other are undone together. 0 is no series.
    void setSeries(int series) { m_series = series; }
    int newSeries() { return ++m_lastSeries; }
    /// In a step: another change with a new id.
    ChangeId append(const Change &change);
    /// In a step: the change as it is from now on, or nothing where it goes.
    void put(ChangeId id, std::optional<StagedChange> next);

    /// Outside of a step: one that removes all of these.
    void remove(const QString &text, const std::vector<ChangeId> &ids);

    /// Outside of a step: as put(), but what an outcome brought cannot be undone.
    void write(ChangeId id, std::optional<StagedChange> next);
    /// After write(): changed(), and steps that touch the same changes leave the undo stack, because they
    /// cannot bring back what was sent.
    void endOutcome();
    /// Marks these as being part of a run. Steps that touch them leave the undo stack.
    void freeze(std::vector<ChangeId> ids);
    /// Completes at once what takes place in parts.
    void completeParts();

    /// Replaces all changes by those kept from earlier. Later changes get ids from `nextId` on.
    void restore(std::vector<StagedChange> changes, ChangeId nextId);
    /// The changes that became others, or went, since the last call.
    std::set<ChangeId> takeTouched() { return std::exchange(m_touched, {}); }

Q_SIGNALS:
    void changed(const flokdesk::TouchedChanges &touched);

private:
    struct Delta {
        std::optional<StagedChange> before;
        std::optional<StagedChange> after;
    };
    using Deltas = std::map<ChangeId, Delta>;
    class Step;

    /// Calls `one` so often, in parts where that is very often.
    void inParts(size_t count, std::function<void()> one);
    void doPart(size_t most);
    void apply(const std::shared_ptr<const Deltas> &deltas, bool forward);
    void freezeOne(ChangeId id);
    void discard(std::shared_ptr<Deltas> deltas);
    void discardPart();
    void forgetStepsOf(ChangeId id);
    void tellChanged();
    void count(const ObjectKey &object, int by);

    std::map<ChangeId, StagedChange> m_changes;
    std::set<std::pair<ObjectKey, ChangeId>> m_byObject; ///< of those with an identity
    QHash<QString, int>
        m_inDatabase; ///< how many changes of its records there are, where there are any
    QUndoStack m_undo;
    std::set<ChangeId> m_inSteps; ///< that some step of the stack touches
    std::map<ChangeId, ObjectKey> m_written; ///< since the last step or outcome
    Deltas m_open; ///< of the step being made
    QString m_openText;
    int m_depth = 0;
    int m_series = 0;
    int m_lastSeries = 0;
    ChangeId m_nextId = 1;
    quint64 m_revision = 0;
    std::set<ChangeId> m_touched;
    int m_heldCount = 0;
    int m_unknownCount = 0;
    std::function<void()> m_one; ///< of what takes place in parts
    size_t m_left = 0; ///< how often that is still called
    std::vector<std::shared_ptr<Deltas>> m_discarded; ///< of large steps that are forgotten
};

} // namespace flokdesk
