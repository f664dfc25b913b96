// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retiredmanagers.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace flokdesk {

RetiredManagers::RetiredManagers()
{
    m_thread.setObjectName(QStringLiteral("retired managers"));
}

RetiredManagers::~RetiredManagers()
{
    m_thread.quit();
    m_thread.wait();
}

void RetiredManagers::take(std::unique_ptr<QNetworkAccessManager> manager)
{
    const auto replies = manager->findChildren<QNetworkReply *>();
    for (const QNetworkReply *reply : replies)
        connect(reply, &QObject::destroyed, this, &RetiredManagers::sweep, Qt::QueuedConnection);
    m_managers.push_back(std::move(manager));
    QMetaObject::invokeMethod(this, &RetiredManagers::sweep, Qt::QueuedConnection);
}

void RetiredManagers::sweep()
{
    std::erase_if(m_managers, [this](std::unique_ptr<QNetworkAccessManager> &manager) {
        if (manager->findChild<QNetworkReply *>())
            return false;
        if (!m_thread.isRunning())
            m_thread.start();
        manager->moveToThread(&m_thread);
        manager.release()->deleteLater();
        return true;
    });
}

} // namespace flokdesk
