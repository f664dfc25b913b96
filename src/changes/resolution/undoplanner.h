// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "changes/jobs/writecalls.h"
#include "changes/resolution/appliedchange.h"
#include "changes/resolution/editcomparison.h"
#include "changes/resolution/listedrecords.h"

#include <map>
#include <QObject>
#include <set>

namespace flokdesk {

/// Makes a plan that takes changes back, by reading what is there now and without writing anything:
/// only what still is as it was left is changed back, all else is listed with the reason. Many records
/// of one database are read with one call for the whole database.
class UndoPlanner final : public QObject {
    Q_OBJECT
public:
    /// A change, or a part of it, that stays as it is.
    struct Left {
        enum class Why {
            CannotBeUndone, ///< by no call of the API
            ChangedSince, ///< the later work of another person would be lost
            AlreadyBack,
            StagedByYou, ///< an edit of the user is staged there
            NotRead, ///< what is there now could not be found out
        };
        Why why = Why::CannotBeUndone;
        QString title; ///< of the change that was applied
        QString words; ///< translated; plain text
    };

    /// `applied` in the order in which they were carried out. `staged` is asked while it runs.
    UndoPlanner(std::vector<AppliedChange> applied, const WriteApis &apis, const ChangeSet &staged,
                QObject *parent = nullptr);

    /// Once. Deleting it stops it.
    void start();
    bool isFinished() const { return m_finished; }
    int count() const { return static_cast<int>(m_applied.size()); }
    /// How many have been looked at.
    int done() const { return m_done; }
    /// About; a database that is listed may turn out incomplete.
    int requestsToCome() const;

    /// The changes to stage, the newest first; every edit has the present value as its base.
    const std::vector<Change> &changes() const { return m_changes; }
    const std::vector<Left> &left() const { return m_left; }
    /// The effects that these changes do not bring back, each once; translated.
    const QStringList &remarks() const { return m_remarks; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void chooseDatabases();
    void listNext();
    void next();
    void readEdits(const Change &inverse);
    void undoEdits(const Change &inverse, const FieldValues &now);
    std::optional<Left> whyNotEdit(const Change &inverse, const FieldEdit &edit,
                                   const ComparedEdit &compared) const;
    void readAccount(const QString &email);
    void undoAccount(const Result<QStringList> &roles);
    std::optional<QString> whyNotAccount(const Change &inverse, const Result<QStringList> &roles);
    bool isStagedByUser(const Change &inverse) const;
    bool isStagedByUser(const Change &inverse, const QString &field) const;
    bool willBeInvited(const QString &email) const;
    std::optional<FieldValues> fromList(const Change &inverse) const;
    void leave(Left::Why why, const QString &words);
    CallContext context() const;
    void advance();

    std::vector<AppliedChange> m_applied;
    WriteApis m_apis;
    const ChangeSet &m_staged;
    std::map<QString, ListedRecords> m_lists; // by database
    std::vector<QString> m_toList;
    Inverse m_inverse; // of the present one
    std::vector<Change> m_changes;
    std::vector<Left> m_left;
    QStringList m_remarks;
    int m_done = 0; // counted from the end of m_applied
    bool m_started = false;
    bool m_finished = false;
};

} // namespace flokdesk
