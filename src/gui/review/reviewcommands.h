// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"
#include "gui/common/dialogs.h"
#include "session/session.h"

#include <QObject>
#include <QPointer>

namespace flokdesk {

class Notice;
class PlanFiles;
class ReviewDialog;

/// The commands that open the review: of all that is staged, of some changes only, and of a plan from a
/// file. Tells in the notice of the window when a plan could not be written down, unless the review
/// tells it.
class ReviewCommands final : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of this and of the dialogs. All of them must outlive it.
    ReviewCommands(Session &session, Dialogs &dialogs, Notice &notice, QWidget *window);
    ~ReviewCommands() override;

    /// Commits the open cell editors first.
    void review();
    /// Sends what is pending where that may go without a review (mayApplyAtOnce()), else opens the review. Commits
    /// the open cell editors first.
    void apply();
    /// Whether the review is open, which tells how a job has ended.
    bool isReviewing() const { return !m_dialog.isNull(); }
    /// Closes the review, if it is open.
    void close();
    /// Other staged changes are unticked, so that a quick click on Apply does not send them along.
    void reviewOnly(const std::vector<ChangeId> &ids);
    /// Asks for the file.
    void loadPlan();
    /// The same with a change file that was chosen elsewhere.
    void loadPlanFrom(const QString &path);

private:
    void tellNotPrepared(const QString &why);

    Session &m_session;
    Dialogs &m_dialogs;
    Notice &m_notice;
    QWidget *m_window;
    PlanFiles *m_files;
    QPointer<ReviewDialog> m_dialog;
};

} // namespace flokdesk
