// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QObject>
#include <QThread>
#include <vector>

class QNetworkAccessManager;

namespace flokdesk {

/// Deletes managers without making the caller wait. A manager has a thread of its own, which does not
/// come back from reading as long as a server goes on sending, whatever was aborted; its destructor
/// waits for that thread up to five seconds.
class RetiredManagers final : public QObject {
    Q_OBJECT
public:
    RetiredManagers();
    ~RetiredManagers() override;

    /// It is deleted once all its replies are.
    void take(std::unique_ptr<QNetworkAccessManager> manager);

private:
    void sweep();

    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
    QThread m_thread;
};

} // namespace flokdesk
