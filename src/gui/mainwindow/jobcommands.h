// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QList>
#include <QObject>

class QAction;

namespace flokdesk {

class Notice;

/// The commands that pause and resume sending, and the notice about a job that is paused, which is also
/// shown after a crash: what the program left behind is paused (src/changes/README.md, section 2).
class JobCommands final : public QObject {
    Q_OBJECT
public:
    struct Actions {
        QAction *pause; ///< pauses, or resumes
        QAction *resume;
        QAction *review;
        QAction *leavePaused;
    };

    /// All of them must outlive it.
    JobCommands(Session &session, Notice &notice, const Actions &actions, QObject *parent);

    /// Pauses the job that runs, or resumes the one that is paused.
    void pauseOrResume();
    void resume();
    /// A job that is paused from now on is not told of: the user leaves the session.
    void stopTelling() { m_tells = false; }

private:
    void showPausedJob();

    Session &m_session;
    Notice &m_notice;
    Actions m_actions;
    bool m_tells = true;
};

} // namespace flokdesk
