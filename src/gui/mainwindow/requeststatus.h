// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "session/runestimate.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace flokdesk {

/// The budget of the last minute as a slim bar, what waits and until when, and why it waits. Everything is
/// text, too: in words beside the bar where it matters, in its tooltip and its description always.
class RequestStatus final : public QWidget {
    Q_OBJECT
public:
    RequestStatus(const RequestScheduler &scheduler, Clock &clock, QWidget *parent = nullptr);

    /// nullptr while no profile is open. The session must outlive this or be unset first.
    void setSession(const Session *session);

Q_SIGNALS:
    void jobsRequested();

private:
    void addQueue();
    void addBudget();
    void refresh();
    void refreshBudget(const SchedulerStatus &status);
    void refreshQueue(const SchedulerStatus &status);
    void refreshPause(const SchedulerStatus &status);
    void tickWhileUsed(const SchedulerStatus &status);

    const RequestScheduler &m_scheduler;
    Clock &m_clock;
    const Session *m_session = nullptr;
    QPushButton *m_queueButton;
    QLabel *m_pauseLabel;
    QLabel *m_budgetLabel;
    QProgressBar *m_budgetBar;
    RunEstimate m_estimate;
    bool m_ticking = false;
};

} // namespace flokdesk
