// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/keystorenotice.h"

#include "gui/common/notice.h"
#include "secrets/credentialstore.h"

#include <QAction>

namespace flokdesk {

KeyStoreNotice::KeyStoreNotice(CredentialStore &credentials, Notice &notice, QObject *parent,
                               std::function<bool()> isWanted)
    : QObject(parent)
    , m_credentials(credentials)
    , m_notice(notice)
    , m_isWanted(std::move(isWanted))
    , m_sessionOnlyAction(new QAction(tr("For this session only"), this))
{
    m_sessionOnlyAction->setObjectName(QStringLiteral("sessionOnlyAction"));
    m_sessionOnlyAction->setToolTip(tr("Keys stay in memory until Flokdesk closes"));
    connect(m_sessionOnlyAction, &QAction::triggered, this, [this] {
        Q_EMIT sessionOnlyChosen();
        m_credentials.useSessionOnly();
    });
    connect(&credentials, &CredentialStore::waitingChanged, this, &KeyStoreNotice::show);
    show();
}

void KeyStoreNotice::show()
{
    const auto waiting = m_credentials.waiting();
    if (waiting == CredentialStore::Waiting::No || (m_isWanted && !m_isWanted()))
        return;
    m_notice.show(Notice::Level::Information,
                  tr("Waiting for the system keychain. It may be asking for your password in "
                     "another window."),
                  Fact::until(&m_credentials, &CredentialStore::waitingChanged));
    if (waiting == CredentialStore::Waiting::Long)
        m_notice.addAction(m_sessionOnlyAction);
}

} // namespace flokdesk
