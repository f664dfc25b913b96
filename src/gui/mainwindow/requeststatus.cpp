// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/requeststatus.h"

#include "gui/common/plaintooltips.h"
#include "gui/review/reviewtexts.h"

#include <chrono>
#include <QHBoxLayout>
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

constexpr int longestPause = 32; // letters

/// Tenths of the budget above which its number stands beside the bar.
constexpr int worthTelling = 7;

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

RequestStatus::RequestStatus(const RequestScheduler &scheduler, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_scheduler(scheduler)
    , m_clock(clock)
    , m_queueButton(new QPushButton(this))
    , m_pauseLabel(new QLabel(this))
    , m_budgetLabel(new QLabel(this))
    , m_budgetBar(new QProgressBar(this))
{
    setObjectName(u"requestStatus"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pauseLabel->setObjectName(u"pauseLabel"_s);
    m_pauseLabel->setTextFormat(Qt::PlainText);
    m_pauseLabel->setAccessibleName(tr("Why requests wait"));
    m_pauseLabel->setMinimumWidth(
        1); // in a narrow window it is cut, and the tool tip says the rest
    m_pauseLabel->setMaximumWidth(fontMetrics().averageCharWidth() * longestPause);
    layout->addWidget(m_pauseLabel);
    addQueue();
    addBudget();
    connect(&m_scheduler, &RequestScheduler::statusChanged, this, &RequestStatus::refresh);
    refresh();
}

void RequestStatus::setSession(const Session *session)
{
    if (m_session)
        m_session->jobQueue.disconnect(this);
    m_session = session;
    m_estimate = {};
    if (session) {
        connect(&session->jobQueue, &JobQueue::itemChanged, this, &RequestStatus::refresh);
        connect(&session->jobQueue, &JobQueue::finished, this, &RequestStatus::refresh);
        connect(&session->jobQueue, &JobQueue::bookkeepingChanged, this, &RequestStatus::refresh);
    }
    refresh();
}

void RequestStatus::addQueue()
{
    m_queueButton->setObjectName(u"queueButton"_s);
    m_queueButton->setAccessibleName(tr("Jobs"));
    m_queueButton->setFlat(true);
    m_queueButton->setToolTip(tr("Shows what runs and what waits, in the Jobs panel (Ctrl+6)"));
    connect(m_queueButton, &QPushButton::clicked, this, &RequestStatus::jobsRequested);
    layout()->addWidget(m_queueButton);
}

void RequestStatus::addBudget()
{
    m_budgetLabel->setObjectName(u"budgetLabel"_s);
    m_budgetLabel->setTextFormat(Qt::PlainText);
    m_budgetBar->setObjectName(u"budgetBar"_s);
    m_budgetBar->setAccessibleName(tr("Requests in the last minute"));
    m_budgetBar->setTextVisible(false);
    m_budgetBar->setFixedSize(fontMetrics().averageCharWidth() * 9, fontMetrics().height() / 2);
    layout()->addWidget(m_budgetLabel);
    layout()->addWidget(m_budgetBar);
}

void RequestStatus::refresh()
{
    const SchedulerStatus status =
        m_session ? m_session->client.schedulerStatus() : m_scheduler.status(QUrl());
    refreshBudget(status);
    refreshQueue(status);
    refreshPause(status);
    tickWhileUsed(status);
}

void RequestStatus::refreshBudget(const SchedulerStatus &status)
{
    const bool isFull = status.paused || (status.used >= status.limit && status.nextFree.isValid());
    m_budgetBar->setRange(0, std::max(1, status.limit));
    m_budgetBar->setValue(isFull ? m_budgetBar->maximum()
                                 : std::clamp(status.used, 0, m_budgetBar->maximum()));
    //: Beside the bar of requests: no request can be sent before this time of day
    const QString text = isFull ? tr("full until %1").arg(clockTime(status.nextFree))
                                //: %1 of %2 requests were used
                                : tr("%1/%2 this minute").arg(status.used).arg(status.limit);
    m_budgetBar->setFormat(text);
    m_budgetBar->setAccessibleDescription(text);
    m_budgetLabel->setText(text);
    m_budgetLabel->setVisible(isFull || status.used * 10 > status.limit * worthTelling);
    setPlainToolTip(
        m_budgetBar,
        text + u"\n\n"_s
            + tr(
                "Flokzu allows 100 requests a minute for each internet address and blocks it for a "
                "minute above that. All profiles, and all other people in your network, share "
                "them. "
                "The program stays a little below and waits when needed."));
}

void RequestStatus::refreshQueue(const SchedulerStatus &status)
{
    QString queue;
    const auto bookkeeping = m_session ? m_session->jobQueue.bookkeeping() : std::nullopt;
    if (bookkeeping) {
        queue = bookkeepingText(*bookkeeping);
    } else if (m_session && m_session->jobQueue.isBusy()) {
        const RunProgress run = m_estimate.of(*m_session);
        //: In the bar at the top: changes that ended, all changes, time of day
        queue =
            tr("applying %1 of %2 · until %3").arg(run.ended).arg(run.all).arg(clockTime(run.end));
    } else if (status.waiting > 0) {
        queue = tr("%n waiting", nullptr, status.waiting);
        if (status.expectedEnd.isValid())
            queue = tr("%1 · until %2").arg(queue, clockTime(status.expectedEnd));
    }
    showText(m_queueButton, queue);
}

void RequestStatus::refreshPause(const SchedulerStatus &status)
{
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

// A slot becomes free by time alone, without a signal.
void RequestStatus::tickWhileUsed(const SchedulerStatus &status)
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
