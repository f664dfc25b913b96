// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/activitywatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <utility>

namespace flokdesk {

namespace {

constexpr Duration idleAfter = std::chrono::minutes(2);

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
    m_clock.callAt(m_lastUse + idleAfter, this, [this] { look(); });
}

bool ActivityWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isOfAPerson(event->type()))
        noteUse();
    return QObject::eventFilter(watched, event);
}

void ActivityWatch::noteUse()
{
    m_lastUse = m_clock.now();
    if (m_isInUse)
        return;
    m_clock.callAt(m_lastUse + idleAfter, this, [this] { look(); });
    setInUse(true);
}

void ActivityWatch::look()
{
    if (m_lastUse + idleAfter <= m_clock.now())
        setInUse(false);
    else
        m_clock.callAt(m_lastUse + idleAfter, this, [this] { look(); });
}

void ActivityWatch::setInUse(bool inUse)
{
    m_isInUse = inUse;
    Q_EMIT inUseChanged(inUse);
}

} // namespace flokdesk
