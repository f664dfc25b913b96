// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/statusbar.h"

#include "gui/common/plaintooltips.h"
#include "gui/review/reviewtexts.h"

#include <chrono>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

// An absolute time stays true while it is looked at; a countdown would have to be read again and
// again, also by a screen reader.
QString clockTime(const QDateTime &when)
{
    return when.toLocalTime().toString(u"HH:mm:ss"_s);
}

template <typename Widget>
void showText(Widget *label, const QString &text)
{
    if (label->text() != text) {
        label->setText(text);
        label->setAccessibleDescription(text);
    }
    label->setVisible(!text.isEmpty());
}

} // namespace

StatusBar::StatusBar(const RequestScheduler &scheduler, Clock &clock, QWidget *parent)
    : QStatusBar(parent)
    , m_scheduler(scheduler)
    , m_clock(clock)
    , m_connectionLabel(addText(u"connectionLabel"_s, tr("Connection")))
    , m_queueButton(new QPushButton(this))
    , m_pauseLabel(addText(u"pauseLabel"_s, tr("Why requests wait")))
    , m_stagedButton(new QPushButton(this))
    , m_budgetBar(new QProgressBar(this))
{
    setObjectName(u"statusBar"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    addWidget(m_connectionLabel);
    addPermanentWidget(m_pauseLabel);
    m_queueButton->setObjectName(u"queueButton"_s);
    m_queueButton->setAccessibleName(tr("Jobs"));
    m_queueButton->setFlat(true);
    m_queueButton->setToolTip(tr("Shows what runs and what waits, in the Jobs panel (Ctrl+6)"));
    connect(m_queueButton, &QPushButton::clicked, this, &StatusBar::jobsRequested);
    addPermanentWidget(m_queueButton);
    m_stagedButton->setObjectName(u"stagedButton"_s);
    m_stagedButton->setToolTip(tr("Shows old and new values, before anything is sent (Ctrl+S)"));
    connect(m_stagedButton, &QPushButton::clicked, this, &StatusBar::reviewRequested);
    addPermanentWidget(m_stagedButton);
    addBudget();
    connect(&m_scheduler, &RequestScheduler::statusChanged, this, &StatusBar::refresh);
    setSession(nullptr);
}

void StatusBar::setSession(const Session *session)
{
    if (m_session) {
        m_session->changes.disconnect(this);
        m_session->jobQueue.disconnect(this);
    }
    m_session = session;
    m_estimate = {};
    if (session) {
        connect(&session->changes, &ChangeSet::changed, this, &StatusBar::refreshStaged);
        connect(&session->jobQueue, &JobQueue::itemChanged, this, &StatusBar::refresh);
        connect(&session->jobQueue, &JobQueue::finished, this, &StatusBar::refresh);
        connect(&session->jobQueue, &JobQueue::bookkeepingChanged, this, &StatusBar::refresh);
    }
    //: In the status bar; %1 is the host name of the profile
    const QString connection = !session ? tr("Not connected")
        : session->isDemo               ? tr("DEMO: a made-up organization on this computer")
                                        : tr("Profile for %1").arg(session->profile.baseUrl.host());
    showText(m_connectionLabel, connection);
    setPlainToolTip(m_connectionLabel, connection);
    refreshStaged();
    refresh();
}

QLabel *StatusBar::addText(const QString &objectName, const QString &accessibleName)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(accessibleName);
    label->setMinimumWidth(1); // in a narrow window it is cut, and the tool tip says the rest
    return label;
}

void StatusBar::addBudget()
{
    m_budgetBar->setObjectName(u"budgetBar"_s);
    m_budgetBar->setAccessibleName(tr("Requests in the last minute"));
    m_budgetBar->setToolTip(
        tr("Flokzu allows 100 requests a minute for each internet address and blocks it for a "
           "minute above that. All profiles, and all other people in your network, share them. The "
           "program stays a little below and waits when needed."));
    m_budgetBar->setFixedWidth(fontMetrics().horizontalAdvance(u"0"_s) * 24);
    m_budgetBar->setAlignment(Qt::AlignCenter);
    addPermanentWidget(m_budgetBar);
}

void StatusBar::refresh()
{
    const SchedulerStatus status =
        m_session ? m_session->client.schedulerStatus() : m_scheduler.status(QUrl());
    refreshBudget(status);
    refreshQueue(status);
    tickWhileUsed(status);
}

void StatusBar::refreshBudget(const SchedulerStatus &status)
{
    const bool isFull = status.paused || (status.used >= status.limit && status.nextFree.isValid());
    m_budgetBar->setRange(0, std::max(1, status.limit));
    m_budgetBar->setValue(isFull ? m_budgetBar->maximum()
                                 : std::clamp(status.used, 0, m_budgetBar->maximum()));
    //: In the status bar: no request can be sent before this time of day
    const QString text = isFull ? tr("full until %1").arg(clockTime(status.nextFree))
                                //: %1 of %2 requests were used
                                : tr("%1/%2 this minute").arg(status.used).arg(status.limit);
    m_budgetBar->setFormat(text);
    m_budgetBar->setAccessibleDescription(text);
}

void StatusBar::refreshQueue(const SchedulerStatus &status)
{
    QString queue;
    const auto bookkeeping = m_session ? m_session->jobQueue.bookkeeping() : std::nullopt;
    if (bookkeeping) {
        queue = bookkeepingText(*bookkeeping);
    } else if (m_session && m_session->jobQueue.isBusy()) {
        const RunProgress run = m_estimate.of(*m_session);
        //: In the status bar: changes that ended, all changes, time of day
        queue =
            tr("applying %1 of %2 · until %3").arg(run.ended).arg(run.all).arg(clockTime(run.end));
    } else if (status.waiting > 0) {
        queue = tr("%n waiting", nullptr, status.waiting);
        if (status.expectedEnd.isValid())
            queue = tr("%1 · until %2").arg(queue, clockTime(status.expectedEnd));
    }
    showText(m_queueButton, queue);
    QString pause;
    if (status.paused && status.pausedUntil.isValid())
        pause = status.pauseReason.isEmpty()
            ? tr("paused until %1").arg(clockTime(status.pausedUntil))
            : tr("paused until %1: %2").arg(clockTime(status.pausedUntil), status.pauseReason);
    else if (!status.limitReason.isEmpty())
        pause = tr("%n a minute for now: %1", nullptr, status.limit).arg(status.limitReason);
    showText(m_pauseLabel, pause);
    setPlainToolTip(m_pauseLabel, pause);
}

void StatusBar::refreshStaged()
{
    const int staged = m_session ? int(m_session->changes.changes().size()) : 0;
    m_stagedButton->setVisible(staged > 0);
    m_stagedButton->setText(tr("Review %n pending change(s)…", nullptr, staged));
}

// A slot becomes free by time alone, without a signal.
void StatusBar::tickWhileUsed(const SchedulerStatus &status)
{
    if (m_ticking || (status.used == 0 && status.waiting == 0 && !status.paused))
        return;
    m_ticking = true;
    m_clock.callAt(m_clock.now() + std::chrono::seconds(1), this, [this] {
        m_ticking = false;
        refresh();
    });
}

} // namespace flokdesk
