// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QObject>

class QAction;

namespace flokdesk {

class CredentialStore;
class Notice;

/// Says in a notice that the program waits for the key store, and after a while offers to go on
/// without it.
class KeyStoreNotice final : public QObject {
    Q_OBJECT
public:
    /// Says nothing while `isWanted` gives false. Both must outlive this.
    KeyStoreNotice(CredentialStore &credentials, Notice &notice, QObject *parent,
                   std::function<bool()> isWanted = {});

Q_SIGNALS:
    /// The user goes on without the key store.
    void sessionOnlyChosen();

private:
    void show();

    CredentialStore &m_credentials;
    Notice &m_notice;
    std::function<bool()> m_isWanted;
    QAction *m_sessionOnlyAction;
};

} // namespace flokdesk
