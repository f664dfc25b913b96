// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/requestcount.h"
#include "gui/common/dialogs.h"
#include "gui/common/fact.h"
#include "gui/review/reviewtree.h"
#include "session/session.h"

#include <memory>
#include <QDialog>

namespace flokdesk {

namespace Ui {
class ReviewDialog;
}
class ReviewListing;

/// Every staged change with old and new values, what it costs, and the button that sends them. While
/// a run goes on it follows it, afterwards it tells what became of each change. To be shown with
/// open(); closing it never stops a run.
class ReviewDialog : public QDialog {
    Q_OBJECT
public:
    ReviewDialog(Session &session, Dialogs &dialogs, QWidget *parent);
    ~ReviewDialog() override;

    /// For users that come for some changes only: they are ticked as far as they can be sent, also
    /// where they were refused, or as soon as that is decided, and the first is selected. The others
    /// are listed without a tick.
    void tickOnly(const std::vector<ChangeId> &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTenant();
    void connectParts();
    void fillFailureChoices();
    void refresh();
    void refreshTouched(const TouchedChanges &touched);
    void showStaged();
    void listed();
    void setPlan(const Plan &plan);
    void replan();
    void refreshCost();
    bool offersChecks() const;
    GuardMode check() const;
    void showCost();
    void showNotes(const QString &notes);
    void refreshButtons();
    void refreshPausedJob();
    const Job *jobToResume() const;
    QString whyNotApply() const;
    void apply();
    void send(const Plan &plan);
    void connectRun();
    void followPreparation();
    void tellNotPrepared(const QString &why);
    void followRun();
    void showItem(int index);
    void showProgress();
    void showSummary();
    void tellSummary();
    void resumeJob();
    void reviewRest();
    void revertCurrent();
    void decideHeld();
    void showDecided(int changes);
    Fact untilStagedChange() const;
    bool followsRun() const { return m_mode != Mode::Review; }

    enum class Mode { Review, Preparing, Running, Report };
    std::unique_ptr<Ui::ReviewDialog> m_ui;
    Session &m_session;
    Dialogs &m_dialogs;
    std::unique_ptr<ReviewListing> m_listing;
    Mode m_mode = Mode::Review;
    QString m_summary; // what the notice said when the run ended
    Plan m_plan; // what is ticked, as shown
    RequestCount m_requests; // of m_plan, which may be long; the three are counted once
    int m_irreversible = 0;
    QString m_notes;
    bool m_isListed = false; // all that is staged, at least once since the review began
    bool m_listAgain = false; // what was listed may be different by now
    bool m_stopping = false;
    QString m_stopText; // of the button, while a job runs
    qint64 m_job = 0; // the one that is followed, or was last
};

} // namespace flokdesk
