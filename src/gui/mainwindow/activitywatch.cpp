// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/activitywatch.h"

#include <QApplicationStateChangeEvent>
#include <QCoreApplication>
#include <utility>

namespace flokdesk {

namespace {

constexpr Duration idleAfter = std::chrono::minutes(2);
constexpr Duration idleBehindAfter = std::chrono::seconds(20);

bool isOfAPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        return true;
    default:
        return false;
    }
}

} // namespace

ActivityWatch::ActivityWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lastUse(clock.now())
{
    QCoreApplication::instance()->installEventFilter(this);
    lookWhenDue();
}

bool ActivityWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isOfAPerson(event->type()))
        noteUse();
    else if (event->type() == QEvent::ApplicationStateChange)
        noteFront(static_cast<QApplicationStateChangeEvent *>(event)->applicationState()
                  == Qt::ApplicationActive);
    return QObject::eventFilter(watched, event);
}

void ActivityWatch::noteUse()
{
    m_lastUse = m_clock.now();
    if (m_isInUse)
        return;
    lookWhenDue();
    setInUse(true);
}

/// To leave for another program, or to come back, is a use of this one.
void ActivityWatch::noteFront(bool isInFront)
{
    if (std::exchange(m_isInFront, isInFront) == isInFront)
        return;
    const bool wasInUse = m_isInUse;
    noteUse();
    if (wasInUse)
        lookWhenDue(); // it may be due earlier now
}

TimePoint ActivityWatch::due() const
{
    return m_lastUse + (m_isInFront ? idleAfter : idleBehindAfter);
}

void ActivityWatch::lookWhenDue()
{
    m_alarm = std::make_unique<QObject>(); // instead of an earlier one
    m_clock.callAt(due(), m_alarm.get(), [this] { look(); });
}

void ActivityWatch::look()
{
    if (due() <= m_clock.now())
        setInUse(false);
    else
        lookWhenDue();
}

void ActivityWatch::setInUse(bool inUse)
{
    m_isInUse = inUse;
    Q_EMIT inUseChanged(inUse);
}

} // namespace flokdesk
