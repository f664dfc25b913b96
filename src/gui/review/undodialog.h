// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/resolution/undoplanner.h"
#include "gui/common/dialogs.h"
#include "session/session.h"

#include <memory>
#include <QDialog>

namespace flokdesk {

namespace Ui {
class UndoDialog;
}

/// Shows how far applied changes can be taken back, by what is in Flokzu now, and stages that as
/// one step for review (src/changes/README.md, section 6). It writes nothing. To be shown with
/// open().
class UndoDialog final : public QDialog {
    Q_OBJECT
public:
    /// `what` names the job or change in a sentence; plain text. `applied` in the order in which they
    /// were carried out. The session must outlive it.
    UndoDialog(Session &session, Dialogs &dialogs, const QString &what,
               std::vector<AppliedChange> applied, QWidget *parent);
    ~UndoDialog() override;

Q_SIGNALS:
    /// What can be taken back is staged now. With an earlier edit of the same record it is one
    /// change.
    void staged(const std::vector<flokdesk::ChangeId> &ids);

private:
    void connectParts();
    void read();
    void showProgress();
    void showPlan();
    void setOwnAccountAside();
    void showChanges();
    void showLeft();
    void accept() override;
    void stageAll();

    std::unique_ptr<Ui::UndoDialog> m_ui;
    Session &m_session;
    Dialogs &m_dialogs;
    QString m_what;
    std::vector<AppliedChange> m_applied;
    std::unique_ptr<UndoPlanner> m_planner;
    std::vector<Change> m_changes; // of the planner, once it has finished
    std::vector<UndoPlanner::Left> m_left;
};

} // namespace flokdesk
