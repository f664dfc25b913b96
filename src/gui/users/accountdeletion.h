// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/useraccount.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace flokdesk {

/// The steps before an account is staged for deletion: refusals, fresh roles as a snapshot for
/// restoring, the address typed by the user. It sends nothing but the question for the roles.
class AccountDeletion final : public QObject {
    Q_OBJECT
public:
    /// `page` is what questions belong to, and the parent.
    AccountDeletion(Session &session, Dialogs &dialogs, QWidget *page);

    /// Gives up an earlier one that still waits for roles.
    void begin(const UserRow &row);
    /// True while the roles are being loaded.
    bool isLoading() const { return m_loading; }
    void cancel();

Q_SIGNALS:
    void loadingChanged();
    /// It stops here; the sentence says why and what to do.
    void refused(const QString &why);
    void failed(const flokdesk::Error &error);
    /// Only after the Administrator role is taken away the service deletes this account.
    void needsRemovalOfAdministrator(const QString &email);
    void staged(const QString &email);

private:
    void loadRoles(const UserRow &row);
    void ask(const UserRow &row, const QStringList &roles);

    Session &m_session;
    Dialogs &m_dialogs;
    QWidget *m_page;
    QPointer<Reply<QStringList>> m_loading;
};

} // namespace flokdesk
