// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <functional>
#include <QObject>

class QAction;

namespace flokdesk {

class Notice;
class Toast;

/// Tells how a job has ended: a toast where all was applied, with a way back, and the review that follows it closes. Where
/// something is left, the review tells it, or a notice where none follows the job. A paused job is told by JobCommands.
class JobEnding final : public QObject {
    Q_OBJECT
public:
    struct Ways {
        QAction *reverse;
        QAction *showJobs;
        QAction *review;
        std::function<bool()> isReviewed;
        std::function<void()> closeReview;
    };
    /// All of them must outlive it.
    JobEnding(Session &session, Notice &notice, Toast &toast, const Ways &ways, QObject *parent);

private:
    void begun();
    void ended();
    void tellApplied(int changes);
    void tellLeft();

    Session &m_session;
    Notice &m_notice;
    Toast &m_toast;
    Ways m_ways;
    qint64 m_job = 0; ///< that runs; 0: none
};

} // namespace flokdesk
