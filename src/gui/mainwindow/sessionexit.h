// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/mainwindow/leaving.h"

#include <functional>
#include <QObject>

class QWidget;

namespace flokdesk {

class Notice;

/// How a window leaves its session: it asks where something would be lost, and waits for the answer to
/// the write that is on the wire.
class SessionExit final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it. `window` is its parent.
    SessionExit(QWidget &window, Dialogs &dialogs, Notice &notice);

    /// The session that is open from now on; nullptr for none. Ends waiting.
    void setSession(Session *session);
    /// Calls `then` at once when nothing would be lost, else after the user agreed and the write on the
    /// wire was answered, else never. Called again while it waits, it does not wait any longer.
    void leave(std::function<void()> then, Leaving leaving = Leaving::ForNow);
    bool isWaiting() const { return m_isWaiting; }

    /// Whether the window may close at once.
    bool mayClose();
    /// Closes the window as leave() does.
    void closeWindow();
    /// Closes the window as a click of the user would. Called again while the question of the first call
    /// waits for an answer, it closes without one.
    void closeFromOutside();

Q_SIGNALS:
    /// leave() waits from now on.
    void waiting();

private:
    std::optional<Dialogs::Question> question(Leaving leaving = Leaving::ForNow);
    void waitForLastAnswer(const std::function<void()> &then);

    QWidget &m_window;
    Dialogs &m_dialogs;
    Notice &m_notice;
    Session *m_session = nullptr;
    bool m_mayClose = false;
    bool m_isWaiting = false;
    bool m_isToldToClose = false; ///< and whether to do so was not answered yet
};

} // namespace flokdesk
