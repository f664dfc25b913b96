// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/resolution/appliedchange.h"
#include "gui/common/dialogs.h"
#include "gui/common/fact.h"
#include "session/session.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace flokdesk {

class Notice;

/// The commands that take back what was applied: each looks up what a job or a line of the journal
/// applied and opens an UndoDialog for it. Reasons why there is nothing to take back are told in the
/// notice of the window.
class UndoCommands final : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of this and of the dialogs. All of them must outlive it.
    UndoCommands(Session &session, Dialogs &dialogs, Notice &notice, QWidget *window);
    ~UndoCommands() override;

    /// The newest job of which something was applied.
    void undoLastJob();
    void undoJob(qint64 job, const QString &name);
    /// A line of the journal, by its number.
    void undoEntry(qint64 number);

Q_SIGNALS:
    /// The opposite of it is staged, for review.
    void staged(const std::vector<flokdesk::ChangeId> &ids);

private:
    void openDialog(const QString &what, std::vector<AppliedChange> applied);
    bool saysReadOnly();
    void tell(const QString &text, const Fact &fact);
    void tell(const Error &error, const Fact &fact);
    Fact untilJournalGrows() const;

    Session &m_session;
    Dialogs &m_dialogs;
    Notice &m_notice;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace flokdesk
