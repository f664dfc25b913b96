// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/mainwindow/notifications.h"
#include "session/session.h"

#include <QObject>

namespace flokdesk {

/// Tells once that a job that took a while has ended or is paused, to who looks at something else
/// (src/gui/README.md, section 4). Never about single changes.
class JobAnnouncer final : public QObject {
    Q_OBJECT
public:
    /// Who waits for less is still there.
    static constexpr auto worthTelling = std::chrono::seconds(30);

    JobAnnouncer(Notifications &notifications, Clock &clock, QWidget *window);

    /// The session must outlive this or be unset first.
    void setSession(const Session *session);

private:
    void begun();
    void ended();

    Notifications &m_notifications;
    Clock &m_clock;
    QWidget *m_window;
    const Session *m_session = nullptr;
    TimePoint m_begunAt{};
    qint64 m_job = 0; ///< the one that runs
    QString m_name;
};

} // namespace flokdesk
