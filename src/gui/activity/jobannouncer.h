// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/notifications.h"
#include "session/session.h"

#include <QObject>

namespace flokdesk {

/// Tells a user of another program once that a long job has ended or is paused
/// (src/gui/README.md, section 4). Never about single changes.
class JobAnnouncer final : public QObject {
    Q_OBJECT
public:
    /// During shorter jobs the user is still at the window.
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
