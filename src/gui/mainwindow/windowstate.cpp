// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/windowstate.h"

#include "gui/common/screenfit.h"

#include <chrono>
#include <QEvent>
#include <QMainWindow>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1;

QString noProfile()
{
    return u"none"_s;
}

} // namespace

WindowState::WindowState(QMainWindow &window, const QString &settingsPath)
    : m_window(window)
    , m_settings(settingsPath, QSettings::IniFormat)
    , m_profileId(noProfile())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(500));
    connect(&m_soon, &QTimer::timeout, this, &WindowState::saveWhileShown);
    restore();
    window.installEventFilter(this);
}

WindowState::~WindowState() = default;

void WindowState::switchTo(const QString &profileId)
{
    const QString next = profileId.isEmpty() ? noProfile() : profileId;
    if (next == m_profileId)
        return;
    saveWhileShown();
    m_profileId = next;
    if (next != noProfile())
        restore();
}

// The end of the program closes floating docks as well, after the window.
void WindowState::saveWhileShown()
{
    if (m_window.isVisible())
        save();
}

void WindowState::save()
{
    m_soon.stop();
    keep(key(u"geometry"_s), m_window.saveGeometry());
    keep(key(u"state"_s), m_window.saveState(stateVersion));
}

/// QSettings writes the file also for a value that is there already.
void WindowState::keep(const QString &key, const QByteArray &value)
{
    if (m_settings.value(key).toByteArray() != value)
        m_settings.setValue(key, value);
}

bool WindowState::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange
        || type == QEvent::LayoutRequest)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

QString WindowState::key(const QString &name) const
{
    return u"windows/%1/%2"_s.arg(m_profileId, name);
}

void WindowState::restore()
{
    if (const QByteArray geometry = m_settings.value(key(u"geometry"_s)).toByteArray();
        !geometry.isEmpty())
        m_window.restoreGeometry(geometry);
    if (const QByteArray state = m_settings.value(key(u"state"_s)).toByteArray(); !state.isEmpty())
        m_window.restoreState(state, stateVersion);
    pullOntoScreen(m_window);
}

} // namespace flokdesk
