// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QPointer>
#include <QString>

class QSystemTrayIcon;
class QWidget;

namespace flokdesk {

/// The seam for messages to a user of another window.
class Notifications {
public:
    Notifications() = default;
    Notifications(const Notifications &) = delete;
    Notifications &operator=(const Notifications &) = delete;
    virtual ~Notifications() = default;

    /// Some window of the program has the keyboard.
    virtual bool isProgramActive() const = 0;
    /// Draws attention to the window and, where the desktop shows messages, shows this one. All of it
    /// is plain text and says nothing that the window does not say, too.
    virtual void tell(QWidget *window, const QString &title, const QString &text) = 0;
};

/// Those of the desktop.
class DesktopNotifications final : public Notifications {
public:
    DesktopNotifications();
    ~DesktopNotifications() override;

    bool isProgramActive() const override;
    void tell(QWidget *window, const QString &title, const QString &text) override;

private:
    void makeIcon();

    std::unique_ptr<QSystemTrayIcon> m_icon; // only while there is a message
    QPointer<QWidget> m_window;
};

} // namespace flokdesk
