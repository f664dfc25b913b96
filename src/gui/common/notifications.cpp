// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notifications.h"

#include <QApplication>
#include <QStyle>
#include <QSystemTrayIcon>
#include <QWidget>

namespace flokdesk {

DesktopNotifications::DesktopNotifications() = default;
DesktopNotifications::~DesktopNotifications() = default;

bool DesktopNotifications::isProgramActive() const
{
    return QApplication::activeWindow() != nullptr;
}

void DesktopNotifications::tell(QWidget *window, const QString &title, const QString &text)
{
    QApplication::alert(window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_window = window;
    makeIcon();
    m_icon->show();
    m_icon->showMessage(title, text, QSystemTrayIcon::Information);
}

// Some desktops show a message only beside an icon. The icon goes when the user comes back.
void DesktopNotifications::makeIcon()
{
    if (m_icon)
        return;
    QIcon icon = QApplication::windowIcon();
    if (icon.isNull())
        icon = QApplication::style()->standardIcon(QStyle::SP_MessageBoxInformation);
    m_icon = std::make_unique<QSystemTrayIcon>(icon);
    QObject::connect(m_icon.get(), &QSystemTrayIcon::messageClicked, m_icon.get(), [this] {
        if (m_window)
            m_window->activateWindow();
    });
    QObject::connect(qApp, &QGuiApplication::applicationStateChanged, m_icon.get(),
                     [this](Qt::ApplicationState state) {
                         if (state == Qt::ApplicationActive)
                             m_icon->hide();
                     });
}

} // namespace flokdesk
