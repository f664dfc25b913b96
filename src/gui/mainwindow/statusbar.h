// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "session/runestimate.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace flokdesk {

/// The budget of the last minute, what waits and until when, why it waits, what is staged and where
/// the program is connected. Everything is text; colour says nothing alone.
class StatusBar final : public QStatusBar {
    Q_OBJECT
public:
    StatusBar(const RequestScheduler &scheduler, Clock &clock, QWidget *parent = nullptr);

    /// nullptr while no profile is open. The session must outlive this or be unset first.
    void setSession(const Session *session);

Q_SIGNALS:
    void reviewRequested();
    void jobsRequested();

private:
    QLabel *addText(const QString &objectName, const QString &accessibleName);
    void addBudget();
    void refresh();
    void refreshBudget(const SchedulerStatus &status);
    void refreshQueue(const SchedulerStatus &status);
    void refreshStaged();
    void tickWhileUsed(const SchedulerStatus &status);

    const RequestScheduler &m_scheduler;
    Clock &m_clock;
    const Session *m_session = nullptr;
    QLabel *m_connectionLabel;
    QPushButton *m_queueButton;
    QLabel *m_pauseLabel;
    QPushButton *m_stagedButton;
    QProgressBar *m_budgetBar;
    RunEstimate m_estimate;
    bool m_ticking = false;
};

} // namespace flokdesk
