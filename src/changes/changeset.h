// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"

#include <optional>
#include <QObject>
#include <QUndoStack>
#include <vector>

namespace flokdesk {

/// Identifies a staged change for as long as it is staged.
using ChangeId = quint64;

struct StagedChange {
    ChangeId id = 0;
    Change change;
    /// Empty for what was never tried; otherwise why it is still here, in words.
    QString problem;
    /// Sent, and nobody knows whether it was carried out. It cannot be planned again until resolved.
    bool outcomeUnknown = false;
};

/// The edits of one profile that are not sent yet. It outlives paging, filters, refresh and tab
/// switches; every step can be undone. What is typed back to its original value vanishes.
class ChangeSet : public QObject {
    Q_OBJECT
public:
    explicit ChangeSet(QObject *parent = nullptr);
    ~ChangeSet() override;

    const std::vector<StagedChange> &changes() const { return m_changes; }
    bool isEmpty() const { return m_changes.empty(); }
    const StagedChange *byId(ChangeId id) const;
    /// The staged update of that record or instance, or nullptr.
    const StagedChange *updateOf(const ObjectKey &object) const;
    QUndoStack &undoStack() { return m_undo; }

    /// Stages one column of one record. `before` is the value last read; when a staged edit of the
    /// column exists, its own base is kept. Canonical comparison: equal text with equal type is no
    /// change.
    void editRecord(const QString &database, const QString &id, const FieldEdit &edit);
    void editInstance(const QString &identifier, const FieldEdit &edit);
    void setInsertWhenMissing(const QString &database, const QString &id, bool insert);
    /// Anything that is not an edit of fields. Adding the same invite, role or deletion twice, or a
    /// role change that takes back a staged one, leaves the obvious result.
    ChangeId stage(const Change &change);
    /// Replaces a staged addition or creation.
    void replace(ChangeId id, const Change &change);

    void revert(ChangeId id);
    void revertField(ChangeId id, const QString &field);
    void revertAll();

    /// Steps between begin and end are undone together.
    void beginMacro(const QString &text);
    void endMacro();

    /// The outcome of a run; clears the undo stack, because what was sent cannot be undone here.
    void removeApplied(ChangeId id);
    void setProblem(ChangeId id, const QString &problem, bool outcomeUnknown);

Q_SIGNALS:
    void changed();

private:
    class Step;
    void push(const QString &text, std::vector<StagedChange> next);
    void editFields(const ObjectKey &object, const FieldEdit &edit, Change fresh);

    std::vector<StagedChange> m_changes;
    QUndoStack m_undo;
    ChangeId m_nextId = 1;
};

} // namespace flokdesk
