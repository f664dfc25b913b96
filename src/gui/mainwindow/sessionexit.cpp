// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/sessionexit.h"

#include "gui/common/notice.h"
#include "gui/common/openeditors.h"
#include "gui/mainwindow/unfinished.h"

#include <QCoreApplication>
#include <QWidget>
#include <utility>

namespace flokdesk {

SessionExit::SessionExit(QWidget &window, Dialogs &dialogs, Notice &notice)
    : QObject(&window)
    , m_window(window)
    , m_dialogs(dialogs)
    , m_notice(notice)
{
}

void SessionExit::setSession(Session *session)
{
    if (m_session)
        m_session->jobQueue.disconnect(this);
    m_session = session;
    m_isWaiting = false;
}

void SessionExit::leave(std::function<void()> then, Leaving leaving)
{
    const auto asked = question(leaving);
    if (!asked || m_isWaiting)
        return then();
    m_dialogs.confirm(&m_window, *asked, [this, then = std::move(then)](bool yes) {
        m_isToldToClose = false;
        if (yes)
            waitForLastAnswer(then);
    });
}

/// The question to ask before the session is left, once the open cell editors are committed.
std::optional<Dialogs::Question> SessionExit::question(Leaving leaving)
{
    commitOpenEditors(m_window);
    const auto question = m_session ? leavingQuestion(*m_session, leaving) : std::nullopt;
    const bool isTyped =
        hasTypedForm(m_window) || hasTypedRecord(m_window) || hasTypedAddresses(m_window);
    return question || !isTyped ? question : formQuestion();
}

// A write on the wire is answered, or given up, within a minute; its outcome is worth the wait. A
// second request to leave ends the wait.
void SessionExit::waitForLastAnswer(const std::function<void()> &then)
{
    if (!m_session || !m_session->jobQueue.isBusy())
        return then();
    m_isWaiting = true;
    Q_EMIT waiting();
    m_notice.show(Notice::Level::Warning,
                  QCoreApplication::translate(
                      "flokdesk::MainWindow",
                      "Waiting for the answer to the change that was sent last. Quit again, or "
                      "choose the profile again, to leave without waiting."),
                  Fact::until(&m_session->jobQueue, &JobQueue::finished));
    connect(&m_session->jobQueue, &JobQueue::finished, this, then,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_session->jobQueue.pause();
}

bool SessionExit::mayClose()
{
    return m_mayClose || (!question() && !m_isWaiting);
}

void SessionExit::closeWindow()
{
    leave([this] {
        m_mayClose = true;
        m_window.close();
    });
}

void SessionExit::closeFromOutside()
{
    m_mayClose = m_mayClose || std::exchange(m_isToldToClose, true);
    m_window.close();
}

} // namespace flokdesk
